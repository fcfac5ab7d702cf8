import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addWeeks } from "date-fns/addWeeks";
import { addYears } from "date-fns/addYears";
import { expect, it } from "vitest";
import { buildCalendar } from "../../src/calendar/calendar.js";
import { dayOf, FIRST_DAY, LAST_DAY } from "../../src/calendar/day.js";
import type { Unit } from "../../src/calendar/spec.js";
import { dueDay } from "../../src/calendar/term.js";
import { nederland } from "./calendars.js";

it.each([
  ["day", addDays],
  ["week", addWeeks],
  ["month", addMonths],
  ["year", addYears],
] as const satisfies readonly (readonly [Unit, unknown])[])(
  "a term in %ss ends where date-fns ends it, forward and back, from every day of 1990 to 2100",
  (unit, add) => {
    const calendar = buildCalendar(nederland);
    const wrong: string[] = [];
    const start = new Date(1990, 0, 1, 12);
    for (let event = FIRST_DAY; event <= LAST_DAY; event++) {
      const date = addDays(start, event - FIRST_DAY);
      for (const amount of [1, 13]) {
        for (const direction of ["after", "before"] as const) {
          const theirs = add(date, direction === "after" ? amount : -amount);
          const ours = dueDay(calendar, event, { amount, unit }, { direction, roll: false })?.day;
          if (ours !== dayOf(theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()))
            wrong.push(`${date.toDateString()} ${direction} ${amount}`);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);
