import type { Extension, Notice, Term, Tier } from "../../../../ir/machine.js";
import { isGeneral } from "../../../../ir/terms.js";
import type { Table } from "../../document/document.js";
import { capitalise, inside, join } from "../../dutch/sentence.js";
import { lengthText, timesText } from "../../dutch/units.js";
import { hasOpenAnchor } from "../../says/anchors.js";
import { circumstances, openPointsOn, termPhrase } from "../../says/terms.js";
import type { Voice } from "../../voice.js";
import { plainNames } from "../eenvoudig/plain-names.js";
import { plainWords } from "../eenvoudig/plain-words.js";

type Row = Table["rows"][number];

/** Rows for each step, numbered where there is more than one, and for the whole: what, who and by when. */
export function tierRows(voice: Voice, tier: Tier): readonly Row[] {
  const { whole } = tier;
  const steps = tier.steps.flatMap((step, at) => {
    const number = tier.steps.length > 1 ? `${at + 1}. ` : "";
    const actors = [...new Set(step.acts.flatMap((act) => act.actors))];
    const what = `${number}${capitalise(inside(step.label))}`;
    return rows(voice, tier, { what, who: actors, about: [step.id] }, voice.terms(step.terms), step.notices);
  });
  const before = completions(voice, tier);
  const after = reactions(voice, tier);
  if (whole === undefined) return [...before, ...steps, ...after];
  const told = { what: "De hele behandeling", who: tier.handlers, about: [tier.id] };
  const terms = voice.terms(whole.terms);
  const all = rows(voice, tier, told, terms, whole.notices, whole.extensions);
  return [...before, ...steps, ...all, ...after];
}

/** The standing duties that must be done in time. */
export function dutyRows(voice: Voice): readonly Row[] {
  return voice.machine.duties
    .filter(({ terms }) => terms.length > 0)
    .flatMap((duty) => {
      const actors = [...new Set(duty.acts.flatMap((act) => act.actors))];
      const told = { what: capitalise(inside(duty.label)), who: actors, about: [duty.id] };
      return rows(voice, undefined, told, voice.terms(duty.terms));
    });
}

/** A chance to complete a complaint that lacks something. */
function completions(voice: Voice, tier: Tier): readonly Row[] {
  const chances = voice.machine.terms.filter(({ of }) => of.kind === "completion" && of.tier === tier.id);
  const told = { what: "Een onvolledige klacht aanvullen", who: ["klager"], about: [] };
  return chances.length === 0 ? [] : rows(voice, tier, told, chances);
}

/** The time the complainant has to say whether it is settled, and the like. */
function reactions(voice: Voice, tier: Tier): readonly Row[] {
  const terms = voice.machine.terms.filter(({ of }) => of.kind === "response" && of.tier === tier.id);
  const told = { what: "Laten weten hoe het verder moet", who: ["klager"], about: [] };
  return terms.length === 0 ? [] : rows(voice, tier, told, terms);
}

interface Told {
  readonly what: string;
  readonly who: readonly string[];
  readonly about: readonly string[];
}

/** A row with what holds for every complaint; then one for each term of some complaints only. */
function rows(
  voice: Voice,
  tier: Tier | undefined,
  { what, who, about }: Told,
  terms: readonly Term[],
  notices: readonly Notice[] = [],
  extensions: readonly Extension[] = terms.flatMap((term) => term.extensions),
): readonly Row[] {
  const moved = [...new Map(extensions.map((extension) => [extension.id, extension])).values()];
  const timed = noticeTerms([...notices, ...moved.flatMap((one) => one.notices), ...suspended(terms)]);
  const general = terms.filter(isGeneral);
  const special = terms.filter((term) => !isGeneral(term));
  const plain = (text: string) => plainWords(voice, plainNames(voice, tier, text));
  const row = (label: string, when: readonly string[], ids: readonly string[]): Row => ({
    cells: [plain(label), nameOf(voice, who), capitalise(plain([...new Set(when)].join("; ")))],
    about: [...about, ...ids],
  });
  const later = moved.map(laterText);
  const when = [
    ...(terms.length === 0 ? [NO_TERM] : general.map((term) => whenText(voice, term))),
    ...(general.length === 0 ? [] : later),
    ...voice.terms(timed).map((term) => `bericht daarover ${whenText(voice, term)}`),
  ];
  const ids = [...general.map(({ id }) => id), ...moved.map(({ id }) => id), ...timed];
  return [
    ...(when.length === 0 ? [] : [row(what, when, ids)]),
    ...special.map((term) => {
      const { when: inCase, where, about: on } = circumstances(voice, term);
      const said = [whenText(voice, term), ...(general.length === 0 ? later : [])];
      return row(`${what}, ${join([inCase, where]).replace(/,$/, "")}`, said, [...on, ...ids]);
    }),
  ];
}

function noticeTerms(notices: readonly Notice[]): readonly string[] {
  return notices.flatMap(({ timing }) => (timing?.kind === "term" ? [timing.term] : []));
}

function suspended(terms: readonly Term[]): readonly Notice[] {
  return terms.flatMap(({ suspensions }) => suspensions.flatMap(({ notices }) => notices));
}

/** Who acts, alone in a cell: «Jij», «De directie en wij». */
function nameOf(voice: Voice, who: readonly string[]): string {
  const { subject } = voice.parties(who) ?? voice.organisation;
  return capitalise(subject === "je" ? "jij" : subject);
}

/** The procedure names no term here. */
const NO_TERM = "geen vaste termijn";
/** The procedure says that the term is left open. */
const NOT_AGREED = "niet afgesproken";

/** «binnen 5 werkdagen», «streven: binnen 3 weken», «zo snel mogelijk (uiterste termijn niet afgesproken)» */
function whenText(voice: Voice, term: Term): string {
  const phrase = termPhrase(voice, term);
  const limit = phrase === undefined ? LENGTHLESS[term.modality] : join([phrase.adverb + phrase.tail]);
  const open = openPointsOn(voice.machine, term.id).length > 0;
  const remarks = [
    ...(hasOpenAnchor(term) ? [" (begin niet afgesproken)"] : []),
    ...(open && (term.modality === "asap" || term.modality === "reasonable")
      ? [" (uiterste termijn niet afgesproken)"]
      : []),
  ];
  return `${term.modality === "target" ? "streven: " : ""}${limit}${remarks.join("")}`;
}

const LENGTHLESS: Readonly<Record<Term["modality"], string>> = {
  hard: NOT_AGREED,
  target: NOT_AGREED,
  asap: "zo spoedig mogelijk",
  reasonable: "binnen een redelijke termijn",
  "per-case": "verschilt per klacht",
  open: NOT_AGREED,
  none: "geen termijn",
};

/** «uitstel kan één keer met maximaal 4 weken» */
function laterText({ times, length, capped, limit }: Extension): string {
  const often = times === undefined ? undefined : timesText(times);
  const by =
    length === undefined ? undefined : join(["met", capped ? "maximaal" : undefined, lengthText(length)]);
  const most =
    limit === "unlimited"
      ? "zonder maximum"
      : limit === "open"
        ? "(hoe lang is niet afgesproken)"
        : undefined;
  return join(["uitstel kan", often, by, most]);
}
