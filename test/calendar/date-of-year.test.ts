import { expect, it } from "vitest";
import { nextDateOfYear } from "../../src/calendar/date-of-year.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import { on } from "./calendars.js";

it.each([
  ["2026-03-15", 6, 1, "2026-06-01"],
  ["2026-06-01", 6, 1, "2027-06-01"],
  ["2026-06-02", 6, 1, "2027-06-01"],
  ["2026-12-31", 1, 1, "2027-01-01"],
  ["2026-03-01", 2, 29, "2027-02-28"],
  ["2027-03-01", 2, 29, "2028-02-29"],
])("after %s the next %i/%i is %s", (from, month, day, expected) => {
  expect(formatDay(nextDateOfYear(on(from), month, day) ?? 0)).toBe(expected);
});

it("is undefined for a date no year has", () => {
  const dates = [
    [6, 31],
    [2, 30],
    [13, 1],
    [0, 1],
    [1, 0],
  ] as const;
  expect(dates.map(([month, day]) => nextDateOfYear(0, month, day))).toEqual(dates.map(() => undefined));
});
