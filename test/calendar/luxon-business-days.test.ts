import { DateTime } from "luxon-business-days";
import { expect, it } from "vitest";
import { addWorkdays, buildCalendar } from "../../src/calendar/calendar.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import { nederland, on } from "./calendars.js";

it("working days end where luxon-business-days ends them, around every holiday of four years", () => {
  const calendar = buildCalendar(nederland);
  const holidays = new Set(
    [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      holidaysOf("nederland", year).map(({ day }) => formatDay(day)),
    ),
  );
  DateTime.prototype.setupBusiness({
    businessDays: [1, 2, 3, 4, 5],
    holidayMatchers: [(day) => holidays.has(day.toISODate())],
  });
  const wrong: string[] = [];
  for (let day = on("2026-01-01"); day <= on("2029-12-31"); day += 1) {
    const theirs = DateTime.fromISO(formatDay(day), { zone: "utc" });
    for (const days of [1, 2, 5, 10]) {
      const ours = addWorkdays(calendar, day, days);
      const expected = theirs.plusBusiness({ days }).toISODate();
      if (ours === undefined || formatDay(ours) !== expected)
        wrong.push(`${formatDay(day)} + ${days}: ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});
