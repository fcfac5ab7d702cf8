import type { UnitId } from "../../glossary/ids.js";
import type { Both } from "../entry.js";
import type { Language } from "../severity.js";

/** A length as messages name it: `15 werkdagen`. */
export interface Measure {
  readonly amount: number;
  readonly unit: UnitId;
}

/** What a term is about, by the writer's own names. */
export type TermSubject =
  | { readonly kind: "step" | "duty"; readonly name: string }
  | { readonly kind: "whole" | "filing" | "response" | "completion"; readonly tier: string }
  | { readonly kind: "escalation"; readonly from: string; readonly to: string }
  | { readonly kind: "notice" };

/** `15 werkdagen`, `1 week`, `2 jaar`; `15 working days`. */
export function measureText({ amount, unit }: Measure, lang: Language): string {
  const [one, many] = UNITS[lang][unit];
  return `${amount} ${amount === 1 ? one : many}`;
}

/** A noun phrase without a capital: `de termijn van stap ‘reactie’`. */
export function subjectText(subject: TermSubject, lang: Language): string {
  const nl = lang === "nl";
  switch (subject.kind) {
    case "step":
      return nl ? `de termijn van stap ‘${subject.name}’` : `the term of step ‘${subject.name}’`;
    case "duty":
      return nl ? `de termijn van plicht ‘${subject.name}’` : `the term of duty ‘${subject.name}’`;
    case "whole":
      return nl
        ? `de termijn voor het geheel van trap ‘${subject.tier}’`
        : `the overall term of tier ‘${subject.tier}’`;
    case "filing":
      return nl
        ? `de indientermijn van trap ‘${subject.tier}’`
        : `the filing window of tier ‘${subject.tier}’`;
    case "response":
      return nl
        ? `de termijn voor een reactie van de klager in trap ‘${subject.tier}’`
        : `the complainant’s time to respond in tier ‘${subject.tier}’`;
    case "completion":
      return nl
        ? `de termijn om de klacht aan te vullen in trap ‘${subject.tier}’`
        : `the time to complete the complaint in tier ‘${subject.tier}’`;
    case "escalation":
      return nl
        ? `de termijn om van trap ‘${subject.from}’ naar trap ‘${subject.to}’ te gaan`
        : `the time to go from tier ‘${subject.from}’ to tier ‘${subject.to}’`;
    case "notice":
      return nl ? "de termijn van het bericht" : "the term of the notice";
  }
}

/** The block a term stands in, without a capital: `stap ‘reactie’`; where there is no such block, the term itself. */
export function blockText(subject: TermSubject, lang: Language): string {
  if (subject.kind === "step") return `${lang === "nl" ? "stap" : "step"} ‘${subject.name}’`;
  if (subject.kind === "whole")
    return lang === "nl" ? `het geheel van trap ‘${subject.tier}’` : `tier ‘${subject.tier}’ as a whole`;
  return subjectText(subject, lang);
}

/** The text with a capital first letter, behind an opening quote as well. */
export function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** `a`, `a en b`, `a, b en c`; with `and` in English. */
export function listText(items: readonly string[], lang: Language): string {
  return joined(items, lang === "nl" ? "en" : "and");
}

/** `a`, `a of b`, `a, b of c`; with `or` in English. */
export function orText(items: readonly string[], lang: Language): string {
  return joined(items, lang === "nl" ? "of" : "or");
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
}

/** Two texts that do not depend on parameters, as functions. */
export function fixed(nl: string, en: string): Both<() => string> {
  return { nl: () => nl, en: () => en };
}

const UNITS: Readonly<Record<Language, Readonly<Record<UnitId, readonly [string, string]>>>> = {
  nl: {
    hour: ["uur", "uur"],
    day: ["dag", "dagen"],
    workday: ["werkdag", "werkdagen"],
    week: ["week", "weken"],
    month: ["maand", "maanden"],
    year: ["jaar", "jaar"],
  },
  en: {
    hour: ["hour", "hours"],
    day: ["day", "days"],
    workday: ["working day", "working days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
  },
};
