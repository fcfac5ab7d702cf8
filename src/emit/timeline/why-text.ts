import type { Account, AccountStep } from "../../simulate/account.js";
import type { Counted, RowOpen } from "../../simulate/timeline-types.js";
import type { Why, WhyLink } from "../../simulate/why-types.js";
import { dateOfYearText, dateText, type Lang } from "./dates.js";
import type { Phrases } from "./phrases.js";
import { english } from "./phrases-en.js";
import { dutch } from "./phrases-nl.js";
import { lengthText, timelineText } from "./sentences.js";

/** Why a term ends on its date, for a terminal: start, rule, days that did not count, shifts, source, assumptions. */
export function whyText(account: Why, lang: Lang): string {
  const { links, timeline } = account;
  const phrases = lang === "nl" ? dutch : english;
  const texts = TEXTS[lang];
  const blocks = links.map((link, at) => [
    at === 0 ? titleOf(link, phrases, lang) : `${texts.because} ${titleOf(link, phrases, lang)}`,
    ...aligned(factsOf(link, timeline.tier?.label ?? "", phrases, lang)),
  ]);
  const { assumptions } = timelineText(timeline, lang);
  const about = new Set(links.flatMap(({ row }) => ("tier" in row ? [row.step, row.term, row.tier] : [])));
  const own = timeline.assumptions.flatMap(({ kind, about: ids }, at) => {
    const isGeneral =
      kind === "received-by" || kind === "outside-validity" || (ids.length === 0 && links.length > 1);
    return isGeneral || (kind !== "informal-before" && ids.some((id) => about.has(id)))
      ? [assumptions[at] ?? ""]
      : [];
  });
  const lines = [
    ...blocks.flatMap((block) => [...block, ""]),
    texts.assumptions,
    ...own.map((text) => `  ${text}`),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function titleOf({ term, row }: WhyLink, phrases: Phrases, lang: Lang): string {
  const what = whatText(row, phrases, lang);
  const isPermanent = row.kind === "retention" && row.open?.reason === "none";
  const undated = isPermanent ? TEXTS[lang].permanent : phrases.undated[row.open?.reason ?? "open"];
  const latest = row.modality === "target" ? phrases.target : phrases.latest;
  const until = row.kind === "retention" ? TEXTS[lang].until : latest;
  const when = row.date === undefined ? undated : until(dateText(row.date, lang));
  return `${what} (${term}): ${when}`;
}

function whatText(row: WhyLink["row"], phrases: Phrases, lang: Lang): string {
  if (row.kind === "retention") return TEXTS[lang].retention;
  return row.kind === "duty" ? row.label : phrases.what[row.kind](row.label);
}

/** A fact of an account, under its name. */
export type Fact = readonly [name: string, text: string];

function factsOf(link: WhyLink, tier: string, phrases: Phrases, lang: Lang): readonly Fact[] {
  const texts = TEXTS[lang];
  const { row, account, extended, source, start } = link;
  const { derivation } = row;
  const facts: Fact[] = [];
  if (derivation !== undefined) {
    const from = dateText(derivation.from, lang);
    facts.push([texts.start, `${from}: ${texts.starts[start](tier)}`]);
    facts.push([texts.rule, ruleText(derivation, phrases, lang)]);
    if (derivation.assumed) facts.push(["", phrases.noStart]);
  }
  if (row.date === undefined) facts.push(...openFacts(row, phrases, lang));
  facts.push(...accountFacts(account, lang));
  if (derivation?.outer === true) facts.push(["", phrases.outer]);
  for (const [at, { until, limit }] of (row.extensions ?? []).entries()) {
    const open = limit === "unlimited" ? phrases.extendUnlimited : phrases.extendOpen;
    const counted = extended[at];
    const how =
      counted === undefined
        ? ""
        : `: ${texts.counted(lengthText(counted.length, phrases), dateText(counted.from, lang))}`;
    facts.push([
      texts.extension,
      until === undefined ? open : `${phrases.extendUntil(dateText(until, lang))}${how}`,
    ]);
    facts.push(...accountFacts(counted, lang));
  }
  if (row.who.length > 0) facts.push([texts.who, row.who.join(", ")]);
  facts.push([texts.source, source ?? texts.noSource]);
  return facts;
}

/** What moved a date while it was counted, and the days that did not count. */
export function accountFacts(account: Account | undefined, lang: Lang): readonly Fact[] {
  const texts = TEXTS[lang];
  const steps = account?.steps ?? [];
  const moved = steps.flatMap((step): readonly Fact[] =>
    step.kind === "skipped" ? [] : [[texts.moved, stepText(step, lang)]],
  );
  const skipped = steps.filter((step) => step.kind === "skipped");
  if (skipped.length === 0) return moved;
  const weekend = skipped.filter(({ closed }) => closed === "weekday");
  const days = [
    ...skipped
      .filter(({ closed }) => closed === "other")
      .map(({ name, date }) => `${name} (${dateText(date, lang)})`),
    ...(weekend.length === 0 ? [] : [texts.weekend(weekend.length, weekdaysOf(weekend))]),
  ];
  return [...moved, [texts.skipped, days.join(", ")]];
}

/** What is open about a term without a date, and how it would be counted. */
function openFacts(row: WhyLink["row"], phrases: Phrases, lang: Lang): readonly Fact[] {
  const texts = TEXTS[lang];
  const reason = row.open?.reason ?? "open";
  const own: Partial<Record<RowOpen["reason"], string>> = row.kind === "retention" ? texts.openRetention : {};
  const whyOpen = own[reason] ?? texts.openReason[reason];
  const rules = "alternatives" in row ? row.alternatives.map((one) => ruleText(one, phrases, lang)) : [];
  return [
    [texts.open, whyOpen],
    ...(rules.length === 0 ? [] : [[texts.rule, rules.join(` ${phrases.or} `)] as const]),
  ];
}

/** What is counted, and from what: `6 weken na de ontvangst`. */
export function ruleText(
  { length, before, direction, anchor, about }: Counted,
  phrases: Phrases,
  lang: Lang,
): string {
  if (before !== undefined) return phrases.beforeDate(dateOfYearText(before.month, before.day, lang));
  const amount = length === undefined ? "" : lengthText(length, phrases);
  return phrases.counted(
    amount,
    direction === "after" ? phrases.after : phrases.before,
    phrases.anchor(anchor, about),
  );
}

function stepText(step: Exclude<AccountStep, { kind: "skipped" }>, lang: Lang): string {
  const texts = TEXTS[lang];
  switch (step.kind) {
    case "clamped":
      return texts.clamped(dateText(step.to, lang));
    case "suspended":
      return texts.suspended(step.name, dateText(step.from, lang), dateText(step.to, lang));
    case "two-workdays":
      return texts.twoWorkdays(dateText(step.from, lang), dateText(step.to, lang));
    case "rolled": {
      const reasons = step.reasons.map(({ date, name }) => `${name} (${dateText(date, lang)})`);
      return texts.rolled(reasons.join(", "), dateText(step.to, lang));
    }
  }
}

function weekdaysOf(days: readonly { readonly name: string }[]): string {
  return [...new Set(days.map(({ name }) => name))].join(", ");
}

/** A fact that goes on under the name above it has no name of its own. */
export function aligned(facts: readonly Fact[]): readonly string[] {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return facts.map(([name, text], at) => {
    const shown = facts[at - 1]?.[0] === name ? "" : name;
    return `  ${shown.padEnd(width)}  ${text}`;
  });
}

const TEXTS = {
  nl: {
    because: "Die dag volgt uit:",
    start: "Begin",
    rule: "Regel",
    moved: "Verschoven",
    skipped: "Telt niet mee",
    extension: "Verlengen",
    who: "Wie",
    source: "Bron",
    noSource: "het reglement noemt er geen",
    assumptions: "Aannames",
    starts: {
      received: (tier: string) => `de ontvangst door ‘${tier}’; die dag zelf telt niet mee`,
      term: (_tier: string) => "de laatste dag van de termijn hieronder; die dag zelf telt niet mee",
      assumed: (_tier: string) => "aangenomen, omdat wat eraan voorafgaat geen termijn heeft",
      unknown: (_tier: string) => "niet bekend",
      closing: (_tier: string) =>
        "op zijn laatst sluit de zaak die dag, na elke verlenging van bekende lengte; de dag zelf telt niet mee",
      year: (_tier: string) => "daarna komt de eerste",
    },
    open: "Open",
    openReason: {
      "no-term": "het reglement noemt geen termijn",
      open: "het reglement noemt geen termijn",
      none: "er geldt geen termijn",
      asap: "het reglement noemt geen laatste dag",
      reasonable: "wat redelijk is, hangt van de klacht af",
      "per-case": "de laatste dag wordt voor elke klacht vastgesteld",
      "anchor-unknown": "de dag waarop de telling begint, staat met de ontvangst nog niet vast",
    },
    openRetention: {
      none: "het dossier blijft bewaard, zonder einde",
      open: "het reglement noemt geen bewaartermijn",
    },
    until: (date: string) => `tot en met ${date}`,
    retention: "Het dossier bewaren",
    permanent: "blijvend",
    counted: (length: string, from: string) => `${length} na ${from}`,
    weekend: (count: number, names: string) => `${count} vrije dagen (${names})`,
    clamped: (to: string) => `die maand is korter, dus haar laatste dag: ${to}`,
    suspended: (name: string, from: string, to: string) =>
      `${name}: ${from} tot en met ${to} telt voor geen termijn`,
    twoWorkdays: (from: string, to: string) =>
      `van ${from} naar ${to}: de termijn houdt ten minste twee werkdagen over (Algemene termijnenwet, artikel 2)`,
    rolled: (reasons: string, to: string) => `${reasons}: door naar ${to} (Algemene termijnenwet, artikel 1)`,
  },
  en: {
    because: "That day follows from:",
    start: "Start",
    rule: "Rule",
    moved: "Moved",
    skipped: "Not counted",
    extension: "Extension",
    who: "Who",
    source: "Source",
    noSource: "the regulation names none",
    assumptions: "Assumptions",
    starts: {
      received: (tier: string) => `receipt by ‘${tier}’; the day itself does not count`,
      term: (_tier: string) => "the last day of the term below; the day itself does not count",
      assumed: (_tier: string) => "assumed, since what comes before it has no term",
      unknown: (_tier: string) => "unknown",
      closing: (_tier: string) =>
        "the case closes then at the latest, after every extension of a known length; the day itself does not count",
      year: (_tier: string) => "the first one after it",
    },
    open: "Open",
    openReason: {
      "no-term": "the regulation names no term",
      open: "the regulation names no term",
      none: "there is no term",
      asap: "the regulation names no last day",
      reasonable: "what is reasonable depends on the complaint",
      "per-case": "the last day is set for each complaint",
      "anchor-unknown": "the day the count starts from does not follow from the receipt",
    },
    openRetention: {
      none: "the file is kept without end",
      open: "the regulation names no retention term",
    },
    until: (date: string) => `until ${date}`,
    retention: "Keeping the file",
    permanent: "for ever",
    counted: (length: string, from: string) => `${length} after ${from}`,
    weekend: (count: number, names: string) => `${count} free days (${names})`,
    clamped: (to: string) => `that month is shorter, so its last day: ${to}`,
    suspended: (name: string, from: string, to: string) => `${name}: ${from} until ${to} counts for no term`,
    twoWorkdays: (from: string, to: string) =>
      `from ${from} to ${to}: the term holds at least two workdays (Algemene termijnenwet, art. 2)`,
    rolled: (reasons: string, to: string) => `${reasons}: on to ${to} (Algemene termijnenwet, art. 1)`,
  },
} as const satisfies Readonly<
  Record<
    Lang,
    {
      readonly openReason: Readonly<Record<RowOpen["reason"], string>>;
      readonly openRetention: Partial<Readonly<Record<RowOpen["reason"], string>>>;
      readonly [text: string]: unknown;
    }
  >
>;
