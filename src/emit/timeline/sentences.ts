import type { Length } from "../../calendar/spec.js";
import type {
  Counted,
  Derivation,
  NamedDate,
  PathOpen,
  Timeline,
  TimelineAssumption,
  TimelinePath,
  TimelineRow,
} from "../../simulate/timeline-types.js";
import type { Validity } from "../../simulate/validity.js";
import { listed } from "../../support/listed.js";
import { dateOfYearText, dateText, type Lang } from "./dates.js";
import type { Phrases } from "./phrases.js";
import { english } from "./phrases-en.js";
import { dutch } from "./phrases-nl.js";

/** A timeline in words, ready to be set in a table. */
export interface TimelineText {
  readonly phrases: Phrases;
  readonly groups: readonly { readonly tier: string; readonly rows: readonly RowText[] }[];
  readonly routes: readonly { readonly route: string; readonly end: string; readonly note: string }[];
  readonly assumptions: readonly string[];
}

/** One row of the table in words; `how` is empty when there is nothing to explain. */
export interface RowText {
  readonly row: TimelineRow;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  /** The same without the remark that the date is not sure, for where there is little room. */
  readonly brief: string;
  readonly how: string;
}

/** Puts a timeline into words. */
export function timelineText(timeline: Timeline, lang: Lang): TimelineText {
  const phrases = phrasesIn(lang);
  const tiers = [...new Set(timeline.rows.map(({ tier }) => tier))];
  const groups = tiers.map((tier) => {
    const rows = timeline.rows.filter((row) => row.tier === tier);
    return { tier: rows[0]?.tierLabel ?? "", rows: rows.map((row) => rowText(row, phrases, lang)) };
  });
  return {
    phrases,
    groups,
    routes: timeline.paths.map((path) => routeText(path, phrases, lang)),
    assumptions: [
      ...timeline.assumptions.map((one) => assumptionText(one, timeline, phrases, lang)),
      ...(timeline.capped === undefined ? [] : [phrases.capped(timeline.capped.limit)]),
    ],
  };
}

/** The fixed words in a language. */
export function phrasesIn(lang: Lang): Phrases {
  return lang === "nl" ? dutch : english;
}

function rowText(row: TimelineRow, phrases: Phrases, lang: Lang): RowText {
  return {
    row,
    what: whatText(row, phrases),
    who: whoText(row, phrases),
    when: whenText(row, phrases, lang),
    brief: briefText(row, phrases, lang),
    how: howText(row, phrases, lang),
  };
}

/** Who must act: all of them, or one. */
export function whoText({ who, anyWho }: Pick<TimelineRow, "who" | "anyWho">, phrases: Phrases): string {
  return listed(who, anyWho === undefined ? phrases.and : phrases.or);
}

/** What a row is about, and for which cases. */
export function whatText(
  row: Omit<TimelineRow, "date" | "derivation" | "extensions" | "open">,
  phrases: Phrases,
): string {
  const { condition, onlyIf, onlySubjects = [], onlyFor = [], onlyOutcomes = [], classes = [] } = row;
  const people = [...new Set([...onlyFor, ...classes])];
  const subjects = [...new Set([...onlySubjects, ...row.subjects])];
  const limits = [
    ...(onlyIf === undefined ? [] : [phrases.onlyIf(onlyIf)]),
    ...(people.length === 0 ? [] : [phrases.onlyFor(listed(people, phrases.or))]),
    ...(onlyOutcomes.length === 0 ? [] : [phrases.onlyOutcomes(listed(onlyOutcomes, phrases.or))]),
    ...(subjects.length === 0 ? [] : [phrases.onlySubjects(listed(subjects, phrases.and))]),
    ...(condition === undefined ? [] : [phrases.condition(condition)]),
  ];
  const remarks = [...(row.optional && onlyIf === undefined ? [phrases.optional] : []), ...limits];
  const what = phrases.what[row.kind](row.label);
  return remarks.length === 0 ? what : `${what} (${remarks.join("; ")})`;
}

function whenText(row: TimelineRow, phrases: Phrases, lang: Lang): string {
  const brief = briefText(row, phrases, lang);
  return row.unsure === undefined ? brief : phrases.asFarAsKnown(brief);
}

function briefText({ date, modality, asap, open }: TimelineRow, phrases: Phrases, lang: Lang): string {
  if (date === undefined) {
    const undated = phrases.undated[open?.reason ?? "open"];
    return asap && open?.reason === "anchor-unknown" ? phrases.undated.asap : undated;
  }
  const text = dateText(date, lang);
  const when = modality === "target" ? phrases.target(text) : phrases.latest(text);
  return asap ? phrases.asapLatest(when) : when;
}

function howText(
  { derivation, alternatives, extensions = [], open, unsure = [] }: TimelineRow,
  phrases: Phrases,
  lang: Lang,
): string {
  const parts = derivation === undefined ? [] : derivationParts(derivation, phrases, lang);
  parts.push(...unsure.map((one) => openText(one, phrases)));
  if (alternatives.length > 0) {
    const counted = alternatives.map((one) => countedText(one, phrases, lang));
    parts.push(phrases.unknownStart(counted.join(` ${phrases.or} `)));
  }
  if (open?.assumed !== undefined && open.basis !== undefined) {
    parts.push(phrases.assumed[open.basis](dateText(open.assumed, lang)));
  }
  for (const [at, extension] of extensions.entries()) {
    const { total } = extension;
    const alone = extensionText(extension, phrases, lang);
    const text = total === undefined ? alone : phrases.extendTotal(alone, lengthText(total, phrases));
    parts.push(at === 0 ? text : phrases.extendNext(text));
  }
  return parts.join("; ");
}

function extensionText(
  { limit, length, until }: NonNullable<TimelineRow["extensions"]>[number],
  phrases: Phrases,
  lang: Lang,
): string {
  if (until !== undefined) return phrases.extendUntil(dateText(until, lang));
  if (length !== undefined) return phrases.extendBy(lengthText(length, phrases));
  return limit === "unlimited" ? phrases.extendUnlimited : phrases.extendOpen;
}

/** How a date was counted, in parts to be put behind each other. */
export function derivationParts(derivation: Derivation, phrases: Phrases, lang: Lang): string[] {
  const { skipped, rolled } = derivation;
  const from = dateText(derivation.from, lang);
  const counted = countedText(derivation, phrases, lang);
  const parts = [derivation.before === undefined ? `${counted} (${from})` : counted];
  if (derivation.assumed) parts.push(phrases.noStart);
  if (skipped.length > 0) {
    const days = skipped.map((day) => namedDate(day, phrases, lang));
    parts.push(phrases.notCounted(listed(days, phrases.and), skipped.length > 1));
  }
  if (derivation.clamped) parts.push(phrases.clamped);
  if (rolled !== undefined) parts.push(phrases.rolled(dateText(rolled.from, lang)));
  if (derivation.outer) parts.push(phrases.outer);
  return parts;
}

function countedText(counted: Counted, phrases: Phrases, lang: Lang): string {
  if (counted.before !== undefined) {
    return phrases.beforeDate(dateOfYearText(counted.before.month, counted.before.day, lang));
  }
  const length = counted.length === undefined ? "" : lengthText(counted.length, phrases);
  const direction = counted.direction === "after" ? phrases.after : phrases.before;
  const { anchor, about, window } = counted;
  const start = window === true ? phrases.windowEnd(about ?? "") : phrases.anchor(anchor, about);
  return phrases.counted(length, direction, start);
}

function namedDate({ date, until, name }: NamedDate, phrases: Phrases, lang: Lang): string {
  const days =
    until === undefined || until === date
      ? dateText(date, lang)
      : phrases.period(dateText(date, lang), dateText(until, lang));
  return `${name} (${days})`;
}

/** `6 weken`. */
export function lengthText({ amount, unit }: Length, phrases: Phrases): string {
  return `${amount} ${phrases.units[unit][amount === 1 ? "singular" : "plural"]}`;
}

function routeText(path: TimelinePath, phrases: Phrases, lang: Lang): TimelineText["routes"][number] {
  const route = wayText(path.way, phrases);
  const end = dateText(path.date, lang);
  const bound = path.target ? `${end}, ${phrases.onTarget}` : end;
  return {
    route: path.loops > 0 ? `${route}, ${phrases.round}` : route,
    end: path.open.length > 0 ? phrases.noEnd(end) : bound,
    note: path.open.map((one) => openText(one, phrases)).join("; "),
  };
}

/** The tiers of a way, each with how it was left: `De klacht (niet tevreden) → Het beroep (afgehandeld)`. */
export function wayText(way: TimelinePath["way"], phrases: Phrases): string {
  return way.map((one) => `${one.label} (${leftText(one, phrases)})`).join(" → ");
}

function leftText({ leftBy, outcomes = [] }: TimelinePath["way"][number], phrases: Phrases): string {
  const left = phrases.leftBy[leftBy];
  if (outcomes.length === 0) return left;
  const named = listed(
    outcomes.map((label) => `‘${label}’`),
    phrases.or,
  );
  return leftBy === "outcome" ? phrases.byOutcome(named) : phrases.withOutcome(left, named);
}

/** What on a way has no limit, in words. */
export function openText({ kind, label, waitsFor = "" }: PathOpen, phrases: Phrases): string {
  return phrases.open[kind](label, waitsFor);
}

/** What was taken for granted, as a sentence. */
export function assumptionText(
  { kind, labels, validity = {} }: TimelineAssumption,
  timeline: Pick<Timeline, "received"> & { readonly to?: string },
  phrases: Phrases,
  lang: Lang,
): string {
  if (kind === "outside-validity") return validityText(validity, timeline.to === undefined, lang);
  const quoted = listed(
    labels.map((label) => `‘${label}’`),
    phrases.and,
  );
  return phrases.assumption[kind](quoted, labels.length > 1, dateText(timeline.received, lang));
}

/** That a complaint, or one of more, is received on a day on which the procedure is not in force. */
export function validityText({ from, until }: Validity, all: boolean, lang: Lang): string {
  const text = (day: string | undefined) => (day === undefined ? undefined : dateText(day, lang));
  return phrasesIn(lang).outsideValidity(text(from), text(until), all);
}
