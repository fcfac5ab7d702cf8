import type { Length } from "../../../calendar/spec.js";
import { UNIT_WORDS } from "../../../glossary/words.js";
import { cardinal, count, digits } from "./numbers.js";
import { NO_BREAK } from "./sentence.js";

/** «1 week», «2 weken», in words «één week»; uur and jaar stay singular behind a number. */
export function lengthText({ amount, unit }: Length, written: "digits" | "words" = "digits"): string {
  const { singular: one, plural: many } = UNIT_WORDS[unit];
  const number = written === "digits" ? digits(amount) : cardinal(amount);
  return `${number}${NO_BREAK}${amount === 1 ? one : many}`;
}

/** «elke dag», «elk jaar», «elke 2 weken» */
export function everyText({ amount, unit }: Length): string {
  const { singular: one, plural: many } = UNIT_WORDS[unit];
  if (amount !== 1) return `elke ${amount}${NO_BREAK}${many}`;
  return `${unit === "hour" || unit === "year" ? "elk" : "elke"} ${one}`;
}

/** «25 euro», «25,50 euro», «12.500 euro» */
export function amountText(amount: number): string {
  const [whole = "", cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split(".");
  return `${digits(Number(whole))}${cents === undefined ? "" : `,${cents}`}${NO_BREAK}euro`;
}

/** «eenmaal», «drie keer» */
export function timesText(times: number): string {
  return times === 1 ? "eenmaal" : `${count(times)}${NO_BREAK}keer`;
}
