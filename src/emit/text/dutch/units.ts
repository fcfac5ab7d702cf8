import type { Length } from "../../../calendar/spec.js";
import { UNIT_WORDS } from "../../../glossary/words.js";
import { NO_BREAK } from "./sentence.js";

/** «1 week», «2 weken»; uur and jaar stay singular behind a number. */
export function lengthText({ amount, unit }: Length): string {
  const { singular: one, plural: many } = UNIT_WORDS[unit];
  return `${amount}${NO_BREAK}${amount === 1 ? one : many}`;
}

/** «elke dag», «elk jaar», «elke 2 weken» */
export function everyText({ amount, unit }: Length): string {
  const { singular: one, plural: many } = UNIT_WORDS[unit];
  if (amount !== 1) return `elke ${amount}${NO_BREAK}${many}`;
  return `${unit === "hour" || unit === "year" ? "elk" : "elke"} ${one}`;
}

/** «25 euro», «25,50 euro» */
export function amountText(amount: number): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2).replace(".", ",")}${NO_BREAK}euro`;
}

/** «eenmaal», «3 keer» */
export function timesText(times: number): string {
  return times === 1 ? "eenmaal" : `${times}${NO_BREAK}keer`;
}
