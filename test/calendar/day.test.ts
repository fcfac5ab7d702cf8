import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOf, daysInMonth, inRange, partsOf, weekday } from "../../src/calendar/day.js";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import { allDays, on } from "./calendars.js";

const DAY_MS = 86_400_000;

describe("days since 1970", () => {
  it("agree with the platform's own UTC dates on every day from 1990 to 2100", () => {
    const wrong = allDays().filter((day) => {
      const date = new Date(day * DAY_MS);
      const { year, month, day: dayOfMonth } = partsOf(day);
      return !(
        year === date.getUTCFullYear() &&
        month === date.getUTCMonth() + 1 &&
        dayOfMonth === date.getUTCDate() &&
        weekday(day) === (date.getUTCDay() || 7) &&
        dayOf(year, month, dayOfMonth) === day &&
        formatDay(day) === date.toISOString().slice(0, 10) &&
        parseDay(formatDay(day)) === day
      );
    });
    expect(wrong).toEqual([]);
  });

  it("run on through year 1 and before 1970, as old dates of birth need", () => {
    expect([on("0001-01-01"), on("1969-12-31"), on("1970-01-01")]).toEqual([-719_162, -1, 0]);
    expect([weekday(on("1969-12-31")), weekday(on("1945-05-05"))]).toEqual([3, 6]);
  });

  it("lie in the range of the tables from 1990 to 2100", () => {
    const days = ["1989-12-31", "1990-01-01", "2100-12-31", "2101-01-01"].map(on);
    expect([...days, Number.NaN].map(inRange)).toEqual([false, true, true, false, false]);
  });
});

describe("parseDay", () => {
  it("refuses every text that is not an existing date written as YYYY-MM-DD", () => {
    const texts = [
      "",
      "2026-2-01",
      "2026-02-1",
      "26-02-01",
      "2026/02/01",
      "2026-02-01 ",
      "2026-02-01T00:00",
      "2026-02-30",
      "2025-02-29",
      "2100-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-01-32",
      "+026-01-01",
      "2026-1a-01",
      "20.6-01-01",
      "２０２６-01-01",
    ];
    expect(texts.filter((text) => parseDay(text) !== undefined)).toEqual([]);
  });

  it("accepts leap days", () => {
    expect(["2024-02-29", "2000-02-29"].map((text) => formatDay(on(text)))).toEqual([
      "2024-02-29",
      "2000-02-29",
    ]);
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-08-31", -6, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(formatDay(addMonths(on(from), months))).toBe(to);
  });

  it("keeps the day number, or takes the last day of a shorter month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: -600, max: 600 }),
        (day, months) => {
          const from = partsOf(day);
          const to = partsOf(addMonths(day, months));
          expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
          expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
        },
      ),
    );
  });
});
