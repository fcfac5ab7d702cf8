import type { Extension, Notice, Step, Term, Tier } from "../../../../ir/machine.js";
import { isGeneral } from "../../../../ir/terms.js";
import { onceEach } from "../../../../support/by-id.js";
import type { Table } from "../../document/document.js";
import { type Party, together } from "../../dutch/person.js";
import { capitalise, inside, join } from "../../dutch/sentence.js";
import { actors } from "../../says/acts.js";
import { hasOpenAnchor } from "../../says/anchors.js";
import { circumstances, openPointsOn, termPhrase } from "../../says/terms.js";
import type { Voice } from "../../voice.js";
import { plainNames } from "../eenvoudig/plain-names.js";
import { plainWords } from "../eenvoudig/plain-words.js";
import { extensionIds, extensionText, suspensionIds, suspensionText } from "./moved.js";
import { remarkIds, stepRemarks } from "./remarks.js";

type Row = Table["rows"][number];

/** What a card has room for: every step, or only those with a term and those that the complainant takes. */
export type Choice = "all" | "timed";

/**
 * Rows for each step, numbered where there is more than one, and for the whole: what, who and by when. `toldBefore` is what
 * stands elsewhere on the card.
 */
export function tierRows(
  voice: Voice,
  tier: Tier,
  choice: Choice,
  toldBefore: ReadonlyMap<string, unknown>,
): readonly Row[] {
  const { whole } = tier;
  const left = choice === "all" ? [] : untimedSteps(tier);
  const steps = tier.steps.flatMap((step, at) => {
    if (left.includes(step)) return [];
    const number = tier.steps.length > 1 ? `${at + 1}. ` : "";
    const told = {
      what: `${number}${capitalise(inside(step.label))}`,
      remarks: stepRemarks(voice, tier, step),
      who: actorsOf(voice, step),
      about: [step.id, ...remarkIds(voice, step)],
    };
    return rows(voice, tier, told, voice.terms(step.terms), step.notices);
  });
  const before = completions(voice, tier, toldBefore);
  const after = reactions(voice, tier);
  if (whole === undefined) return [...before, ...steps, ...after];
  const told = { what: "De hele behandeling", remarks: [], who: tier.handlers, about: [tier.id] };
  const terms = voice.terms(whole.terms);
  const all = rows(voice, tier, told, terms, whole.notices, whole.extensions);
  return [...before, ...steps, ...all, ...after];
}

/** Who act in a step: all of them, or, where of some one is enough, those of each act by themselves. */
function actorsOf(voice: Voice, { acts }: Step): Told["who"] {
  if (acts.every(({ anyActor }) => anyActor === undefined))
    return [...new Set(acts.flatMap((act) => act.actors))];
  const groups = acts.map((act) => alone(actors(voice, act)));
  return capitalise([...new Set(groups)].join("; "));
}

/** The steps without a term that others than the complainant take: the first that a long card leaves out. */
export function untimedSteps({ steps }: Tier): readonly Step[] {
  return steps.filter(
    ({ acts, notices, terms }) =>
      terms.length === 0 && notices.length === 0 && !acts.some(({ actors }) => actors.includes("klager")),
  );
}

/** A chance to complete a complaint that lacks something, where the words about filing did not tell it. */
function completions(voice: Voice, tier: Tier, toldBefore: ReadonlyMap<string, unknown>): readonly Row[] {
  const chances = voice.machine.terms.filter(
    ({ id, of }) => of.kind === "completion" && of.tier === tier.id && !toldBefore.has(id),
  );
  const told = { what: "Een onvolledige klacht aanvullen", remarks: [], who: ["klager"], about: [] };
  return chances.length === 0 ? [] : rows(voice, tier, told, chances);
}

/** The time the complainant has to say whether it is settled, and the like. */
function reactions(voice: Voice, tier: Tier): readonly Row[] {
  const terms = voice.machine.terms.filter(({ of }) => of.kind === "response" && of.tier === tier.id);
  const told = { what: "Laten weten hoe het verder moet", remarks: [], who: ["klager"], about: [] };
  return terms.length === 0 ? [] : rows(voice, tier, told, terms);
}

interface Told {
  readonly what: string;
  /** When it is there at all, and the like. */
  readonly remarks: readonly string[];
  /** Roles that all act, or the words for who does. */
  readonly who: readonly string[] | string;
  readonly about: readonly string[];
}

/** A row with what holds for every complaint; then one for each term of some complaints only. */
function rows(
  voice: Voice,
  tier: Tier,
  { what, remarks, who, about }: Told,
  terms: readonly Term[],
  notices: readonly Notice[] = [],
  extensions: readonly Extension[] = onceEach(terms.flatMap((term) => term.extensions)),
): readonly Row[] {
  const stops = onceEach(terms.flatMap((term) => term.suspensions));
  const timed = noticeTerms([...notices, ...[...extensions, ...stops].flatMap((one) => one.notices)]);
  const general = terms.filter(isGeneral);
  const special = terms.filter((term) => !isGeneral(term));
  const plain = (text: string) => plainWords(voice, plainNames(voice, tier, text));
  const remark = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
  // Rows by subject have it in the first.
  const row = (label: string, when: readonly string[], ids: readonly string[], again = false): Row => ({
    cells: [
      plain(`${label}${again ? "" : remark}`),
      typeof who === "string" ? who : nameOf(voice, who),
      capitalise(plain([...new Set(when)].join("; "))),
    ],
    about: [...about, ...ids],
  });
  const movesOf = (moved: Pick<Term, "extensions" | "suspensions">) => [
    ...moved.extensions.map((one) => extensionText(voice, one)),
    ...moved.suspensions.map((one) => suspensionText(voice, one)),
  ];
  const moves = movesOf({ extensions, suspensions: stops });
  const when = [
    ...(terms.length === 0 ? [NO_TERM] : general.map((term) => whenText(voice, term))),
    ...(general.length === 0 ? [] : moves),
    ...voice.terms(timed).map((term) => `bericht daarover ${whenText(voice, term)}`),
  ];
  const ids = [
    ...general.map(({ id }) => id),
    ...extensions.flatMap((one) => extensionIds(voice, one)),
    ...stops.flatMap(suspensionIds),
    ...timed,
  ];
  return [
    ...(when.length === 0 ? [] : [row(what, when, ids)]),
    ...special.map((term, at) => {
      const { when: inCase, where, about: on } = circumstances(voice, term);
      const said = [
        whenText(voice, term),
        ...(general.length === 0 && special.length > 1 ? [] : movesOf(term)),
      ];
      return row(
        `${what}, ${join([inCase, where]).replace(/,$/, "")}`,
        said,
        [...on, ...ids],
        when.length + at > 0,
      );
    }),
    // What moves each of them is said once.
    ...(general.length === 0 && special.length > 1 && moves.length > 0
      ? [row(`${what}, bij elke klacht`, moves, ids, true)]
      : []),
  ];
}

function noticeTerms(notices: readonly Notice[]): readonly string[] {
  return notices.flatMap(({ timing }) => (timing?.kind === "term" ? [timing.term] : []));
}

/** Who acts, alone in a cell: «Jij», «De directie en wij». */
function nameOf(voice: Voice, who: readonly string[]): string {
  // Who acts first stands first, also before the reader.
  return capitalise(alone(who.length === 0 ? voice.organisation : together(who.map(voice.party))));
}

/** A party where it has stress. */
function alone({ subject }: Party): string {
  return subject === "je" ? "jij" : subject;
}

/** The procedure names no term here. */
const NO_TERM = "geen vaste termijn";
/** The procedure leaves it open. */
const NOT_STATED = "staat niet in onze procedure";

/** «binnen 5 werkdagen», «streven: binnen 3 weken», «zo snel mogelijk» */
function whenText(voice: Voice, term: Term): string {
  const phrase = termPhrase(voice, term);
  const limit = phrase === undefined ? LENGTHLESS[term.modality] : join([phrase.adverb + phrase.tail]);
  const open = openPointsOn(voice.machine, term.id).length > 0;
  const remarks = [
    ...(hasOpenAnchor(term) ? [` (het begin ${NOT_STATED})`] : []),
    ...(open && (term.modality === "asap" || term.modality === "reasonable")
      ? [` (een uiterste termijn ${NOT_STATED})`]
      : []),
  ];
  return `${term.modality === "target" ? "streven: " : ""}${limit}${remarks.join("")}`;
}

const LENGTHLESS: Readonly<Record<Term["modality"], string>> = {
  hard: NOT_STATED,
  target: NOT_STATED,
  asap: "zo spoedig mogelijk",
  reasonable: "binnen een redelijke termijn",
  "per-case": "verschilt per klacht",
  open: NOT_STATED,
  none: "geen termijn",
};
