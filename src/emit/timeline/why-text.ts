import type { Length } from "../../calendar/spec.js";
import type { AccountStep, Why, WhyLink } from "../../simulate/why.js";
import { dateText, type Lang } from "./dates.js";
import type { Phrases } from "./phrases.js";
import { english } from "./phrases-en.js";
import { dutch } from "./phrases-nl.js";
import { timelineText } from "./sentences.js";

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
  const about = new Set(links.flatMap(({ row }) => [row.step, row.term, row.tier]));
  const own = timeline.assumptions.flatMap(({ kind, about: ids }, at) => {
    const isGeneral = kind === "received-by" || (ids.length === 0 && links.length > 1);
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
  const what = phrases.what[row.kind](row.label);
  const undated = phrases.undated[row.open?.reason ?? "open"];
  const latest = row.modality === "target" ? phrases.target : phrases.latest;
  const when = row.date === undefined ? undated : latest(dateText(row.date, lang));
  return `${what} (${term}): ${when}`;
}

type Fact = readonly [name: string, text: string];

function factsOf(link: WhyLink, tier: string, phrases: Phrases, lang: Lang): readonly Fact[] {
  const texts = TEXTS[lang];
  const { row, account, source, start } = link;
  const { derivation } = row;
  const facts: Fact[] = [];
  if (derivation !== undefined) {
    const from = dateText(derivation.from, lang);
    facts.push([texts.start, `${from}: ${texts.starts[start](tier)}`]);
    facts.push([texts.rule, ruleText(derivation, phrases)]);
    if (derivation.assumed) facts.push(["", phrases.noStart]);
  }
  for (const step of account?.steps ?? []) {
    const text = step.kind === "skipped" ? undefined : stepText(step, lang);
    if (text !== undefined) facts.push([texts.moved, text]);
  }
  const skipped = (account?.steps ?? []).filter((step) => step.kind === "skipped");
  const weekend = skipped.filter(({ closed }) => closed === "weekday");
  const named = skipped.filter(({ closed }) => closed === "other");
  if (skipped.length > 0) {
    const days = [
      ...named.map(({ name, date }) => `${name} (${dateText(date, lang)})`),
      ...(weekend.length === 0 ? [] : [texts.weekend(weekend.length, weekdaysOf(weekend))]),
    ];
    facts.push([texts.skipped, days.join(", ")]);
  }
  if (derivation?.outer === true) facts.push(["", phrases.outer]);
  for (const { until, limit } of row.extensions ?? []) {
    const open = limit === "unlimited" ? phrases.extendUnlimited : phrases.extendOpen;
    facts.push([texts.extension, until === undefined ? open : phrases.extendUntil(dateText(until, lang))]);
  }
  facts.push([texts.who, row.who.join(", ")]);
  facts.push([texts.source, source ?? texts.noSource]);
  return facts;
}

function ruleText(derivation: NonNullable<WhyLink["row"]["derivation"]>, phrases: Phrases): string {
  const { length, before, direction, anchor, about } = derivation;
  if (before !== undefined) return phrases.beforeDate(`${before.day}-${before.month}`);
  const amount = length === undefined ? "" : lengthText(length, phrases);
  return phrases.counted(
    amount,
    direction === "after" ? phrases.after : phrases.before,
    phrases.anchor(anchor, about),
  );
}

function lengthText({ amount, unit }: Length, phrases: Phrases): string {
  return `${amount} ${phrases.units[unit][amount === 1 ? "singular" : "plural"]}`;
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
function aligned(facts: readonly Fact[]): readonly string[] {
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
    },
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
    },
    weekend: (count: number, names: string) => `${count} free days (${names})`,
    clamped: (to: string) => `that month is shorter, so its last day: ${to}`,
    suspended: (name: string, from: string, to: string) => `${name}: ${from} until ${to} counts for no term`,
    twoWorkdays: (from: string, to: string) =>
      `from ${from} to ${to}: the term holds at least two workdays (Algemene termijnenwet, art. 2)`,
    rolled: (reasons: string, to: string) => `${reasons}: on to ${to} (Algemene termijnenwet, art. 1)`,
  },
} as const;
