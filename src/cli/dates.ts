import { parseDay } from "../calendar/iso-day.js";
import type { Both } from "../diagnostics/entry.js";
import type { Context } from "./context.js";

/** The date of receipt: the option, else the setting `ontvangen`. `undefined` when neither is given, `null` when it is no date. */
export function receivedDate(option: string | undefined, context: Context): string | undefined | null {
  const date = option ?? context.config.ontvangen;
  if (date === undefined) return undefined;
  const day = parseDay(date);
  const year = Number(date.slice(0, 4));
  // The calendar counts from 1990 to 2100.
  if (day !== undefined && year >= 1990 && year <= 2100) return date;
  context.note(context.say(NO_DATE)(date));
  return null;
}

const NO_DATE: Both<(text: string) => string> = {
  nl: (text) =>
    `‘${text}’ is geen datum om mee te rekenen. Schrijf een bestaande datum van 1990 tot en met 2100, zoals 2026-11-02.`,
  en: (text) =>
    `‘${text}’ is no date to count with. Write an existing date from 1990 to 2100, such as 2026-11-02.`,
};
