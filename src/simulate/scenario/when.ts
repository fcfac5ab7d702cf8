import type { Length, Unit } from "../../calendar/spec.js";
import type { StepId, TermId } from "../../ir/machine.js";
import { type IsoMoment, readMoment } from "../moment.js";

/** When something happens: on a date, or a length after or before something else. */
export type When =
  | { readonly kind: "at"; readonly moment: IsoMoment }
  | {
      readonly kind: "from";
      readonly length: Length;
      readonly direction: "after" | "before";
      readonly of: WhenAnchor;
    };

/** What a moment counts from: what happened last, the first receipt, a step that was done, the end of a term. */
export type WhenAnchor =
  | { readonly kind: "previous" }
  | { readonly kind: "receipt" }
  | { readonly kind: "step"; readonly step: StepId }
  | { readonly kind: "term-end"; readonly term: TermId };

/** A moment as written, with the names in it still as they stand. */
export type WrittenWhen =
  | { readonly kind: "at"; readonly moment: IsoMoment }
  | {
      readonly kind: "from";
      readonly length: Length;
      readonly direction: "after" | "before";
      readonly of:
        | { readonly kind: "previous" }
        | { readonly kind: "receipt" }
        | { readonly kind: "step"; readonly name: string }
        | { readonly kind: "term-end"; readonly name: string };
    };

const NO_TIME: Length = { amount: 0, unit: "day" };

/** The day of the event before this one: what an event without a moment has. */
export const SAME_DAY: WrittenWhen = {
  kind: "from",
  length: NO_TIME,
  direction: "after",
  of: { kind: "previous" },
};

/**
 * Reads a moment: `2026-03-02`, `2026-03-02 14:30`, `zelfde dag`, `na 3 werkdagen`, `3 werkdagen later`,
 * `2 weken na bevestiging`, `3 weken na ontvangst`, `+3 werkdagen na ontvangst`, `dag voor einde van reactie`, `einde van reactie`.
 * Undefined for any other text and for a date that does not exist.
 */
export function parseWhen(text: string): WrittenWhen | undefined {
  const plain = text.trim().replace(/\s+/g, " ").replace(/^\+ ?/, "");
  const moment = parseMoment(plain);
  if (moment !== undefined) return { kind: "at", moment };
  if (/^(op )?de ?zelfde dag$|^zelfde dag$/i.test(plain)) return SAME_DAY;
  const end = END.exec(plain);
  if (end?.[1] !== undefined) {
    return { kind: "from", length: NO_TIME, direction: "after", of: { kind: "term-end", name: end[1] } };
  }
  const from = LATER.exec(plain) ?? FROM.exec(plain);
  const length = parseLength(`${from?.[1] ?? ""} ${from?.[2] ?? ""}`);
  if (from === null || length === undefined) return undefined;
  const name = from[4];
  const direction = /^v/i.test(from[3] ?? "") ? "before" : "after";
  return { kind: "from", length, direction, of: name === undefined ? { kind: "previous" } : anchorOf(name) };
}

/** Reads `3 weken`, `1 werkdag`; `dag` alone is one day. */
export function parseLength(text: string): Length | undefined {
  const [, amount, word = ""] = /^(\d{1,4})? ?(\p{L}+)$/u.exec(text.trim()) ?? [];
  const unit = UNITS.get(word.toLowerCase());
  return unit === undefined ? undefined : { amount: amount === undefined ? 1 : Number(amount), unit };
}

/** Reads a date, or a date with the hour: `2026-03-02 14:30`. */
export function parseMoment(text: string): IsoMoment | undefined {
  const [, day, hour, minute] =
    /^(\d{4}-\d{2}-\d{2})(?:(?:T| om | )(\d{2})[:.](\d{2})(?: uur)?)?$/.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  const moment = hour === undefined ? day : `${day}T${hour}:${minute}`;
  return readMoment(moment) === undefined ? undefined : moment;
}

const END = /^(?:op )?(?:het einde|einde|de laatste dag|laatste dag) van (?:de termijn )?(.+)$/i;
/** `na 3 werkdagen` and `3 werkdagen later`. */
const LATER = /^(?:na )?(?:de )?(\d{1,4})? ?(\p{L}+)(?: later)?$/iu;
const FROM = /^(?:op )?(?:de )?(\d{1,4})? ?(\p{L}+) (na|voor|vóór) (.+)$/iu;

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["uur", "hour"],
  ["dag", "day"],
  ["dagen", "day"],
  ["werkdag", "workday"],
  ["werkdagen", "workday"],
  ["week", "week"],
  ["weken", "week"],
  ["maand", "month"],
  ["maanden", "month"],
  ["jaar", "year"],
  ["jaren", "year"],
]);

function anchorOf(name: string): Extract<WrittenWhen, { kind: "from" }>["of"] {
  if (/^(de )?ontvangst$/i.test(name)) return { kind: "receipt" };
  if (/^(de |het )?vorige$/i.test(name)) return { kind: "previous" };
  const end = END.exec(name);
  return end?.[1] === undefined ? { kind: "step", name } : { kind: "term-end", name: end[1] };
}
