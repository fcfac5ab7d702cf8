import { inRange } from "../calendar/day.js";
import { parseDay } from "../calendar/iso-day.js";
import type { Both } from "../diagnostics/entry.js";
import type { Context } from "./context.js";

/** The date of receipt: the option, else the setting `ontvangen`. `undefined` when neither is given, `null` when it is no date. */
export function receivedDate(option: string | undefined, context: Context): string | undefined | null {
  const date = option ?? context.config.ontvangen;
  if (date === undefined) return undefined;
  return isDate(date, context) ? date : null;
}

/** The period of `--sweep`, `from..to`. `undefined` when it is not given, `null` when it is no period. */
export function sweepPeriod(
  option: string | undefined,
  context: Context,
): { readonly from: string; readonly to: string } | undefined | null {
  if (option === undefined) return undefined;
  const [from = "", to, more] = option.split("..").map((part) => part.trim());
  if (to === undefined || more !== undefined) {
    context.note(context.say(NO_PERIOD)(option));
    return null;
  }
  if (!isDate(from, context) || !isDate(to, context)) return null;
  if (from <= to) return { from, to };
  context.note(context.say(REVERSED)(from, to));
  return null;
}

/** Whether the calendar, which counts from 1990 to 2100, has this date; a message is printed when not. */
function isDate(text: string, context: Context): boolean {
  const day = parseDay(text);
  if (day !== undefined && inRange(day)) return true;
  context.note(context.say(NO_DATE)(text));
  return false;
}

const NO_PERIOD: Both<(text: string) => string> = {
  nl: (text) =>
    `‘${text}’ is geen periode. Schrijf de eerste en de laatste datum met twee punten ertussen, zoals 2026-01-01..2029-12-31.`,
  en: (text) =>
    `‘${text}’ is no period. Write the first and last date with two dots in between, such as 2026-01-01..2029-12-31.`,
};

const REVERSED: Both<(from: string, to: string) => string> = {
  nl: (from, to) => `${from} ligt na ${to}. Zet de eerste datum voor de twee punten.`,
  en: (from, to) => `${from} comes after ${to}. Put the first date before the two dots.`,
};

const NO_DATE: Both<(text: string) => string> = {
  nl: (text) =>
    `‘${text}’ is geen datum om mee te rekenen. Schrijf een bestaande datum van 1990 tot en met 2100, zoals 2026-11-02.`,
  en: (text) =>
    `‘${text}’ is no date to count with. Write an existing date from 1990 to 2100, such as 2026-11-02.`,
};
