import { type Day, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import { parseDay } from "../../src/calendar/iso-day.js";
import type { CalendarSpec } from "../../src/calendar/spec.js";

/** Monday to Friday with the holidays of the Algemene termijnenwet, never closed. */
export const nederland: CalendarSpec = {
  workdays: [1, 2, 3, 4, 5],
  holidays: "nederland",
  closures: [],
  termsAct: true,
};

/** Monday to Thursday, with a summer closure that is merely closed and a Christmas closure that stops every term. */
export const school: CalendarSpec = {
  workdays: [1, 2, 3, 4],
  holidays: "nederland-werkdagen",
  closures: [
    { from: "2026-07-18", to: "2026-08-30", name: "zomervakantie", suspends: false },
    { from: "2026-12-19", to: "2027-01-03", name: "kerstvakantie", suspends: true },
  ],
  termsAct: false,
};

/** No day is a workday. */
export const neverOpen: CalendarSpec = { workdays: [], holidays: "geen", closures: [], termsAct: false };

/** The day a test names; fails loudly when the test itself misspells it. */
export function on(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`No date in a test: ${text}`);
  return day;
}

/** Every day from 1990 to 2100. */
export function allDays(): Day[] {
  return Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, i) => FIRST_DAY + i);
}
