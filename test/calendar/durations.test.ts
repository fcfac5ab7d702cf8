import { describe, expect, it } from "vitest";
import { buildCalendar } from "../../src/calendar/calendar.js";
import { compareLengths, longest, shortest } from "../../src/calendar/durations.js";
import type { Length, Unit } from "../../src/calendar/spec.js";
import { nederland, neverOpen } from "./calendars.js";

const dutch = buildCalendar(nederland);

const length = (amount: number, unit: Unit): Length => ({ amount, unit });

describe("the bounds of a length in calendar days", () => {
  it.each([
    [length(1, "month"), 28, 31],
    [length(2, "month"), 59, 62],
    [length(3, "month"), 89, 92],
    [length(12, "month"), 365, 366],
    [length(1, "year"), 365, 366],
    [length(4, "year"), 1461, 1461],
    [length(6, "week"), 42, 42],
    [length(30, "day"), 30, 30],
    [length(36, "hour"), 1, 2],
    [length(48, "hour"), 2, 2],
    // From a Sunday to Friday; and from 24 December 2025, over Christmas, a weekend, 1 and 2 January and a weekend.
    [length(5, "workday"), 5, 13],
  ])("%o", (some, least, most) => {
    expect([shortest(dutch, some), longest(dutch, some)]).toEqual([least, most]);
  });

  it("do not exist for workdays on a calendar without them", () => {
    const calendar = buildCalendar(neverOpen);
    expect([shortest(calendar, length(5, "workday")), longest(calendar, length(5, "workday"))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("comparing lengths", () => {
  it.each([
    [length(28, "day"), length(1, "month"), "shorter"],
    [length(30, "day"), length(1, "month"), "depends"],
    [length(31, "day"), length(1, "month"), "longer"],
    [length(4, "week"), length(1, "month"), "shorter"],
    [length(6, "week"), length(1, "month"), "longer"],
    [length(6, "week"), length(4, "week"), "longer"],
    [length(42, "day"), length(6, "week"), "equal"],
    [length(12, "month"), length(1, "year"), "equal"],
    [length(5, "workday"), length(1, "week"), "depends"],
    [length(30, "workday"), length(6, "week"), "depends"],
    [length(10, "workday"), length(6, "week"), "shorter"],
    [length(2, "workday"), length(2, "day"), "longer"],
    [length(9, "workday"), length(10, "workday"), "shorter"],
    [length(24, "hour"), length(24, "hour"), "equal"],
    [length(48, "hour"), length(2, "day"), "shorter"],
    [length(2, "day"), length(48, "hour"), "longer"],
    [length(60, "hour"), length(2, "day"), "depends"],
    [length(72, "hour"), length(2, "day"), "longer"],
  ])("%o to %o is %s", (a, b, expected) => {
    expect(compareLengths(dutch, a, b)).toBe(expected);
  });

  it("depends when a calendar gives one of them no end", () => {
    const calendar = buildCalendar(neverOpen);
    expect(compareLengths(calendar, length(5, "workday"), length(1, "week"))).toBe("depends");
    expect(compareLengths(calendar, length(5, "hour"), length(1, "workday"))).toBe("depends");
  });
});

describe("what is told without counting each event", () => {
  const WEEK = { workdays: [1, 2, 3, 4, 5], closures: [], termsAct: false } as const;
  const calendars = (["nederland", "nederland-werkdagen", "vlaanderen", "geen"] as const).map((holidays) =>
    buildCalendar({ ...WEEK, holidays }),
  );
  // A closure long past changes no event looked at, and makes the comparison look at each of them.
  const counted = buildCalendar({
    ...WEEK,
    holidays: "nederland",
    closures: [{ from: "1995-01-02", to: "1995-01-03", suspends: true }],
  });

  it("never lies outside what workdays can take", () => {
    const outside = calendars.flatMap((calendar) =>
      Array.from({ length: 300 }, (_, index) => index + 1).filter((amount) => {
        const [least, most] = [
          shortest(calendar, length(amount, "workday")),
          longest(calendar, length(amount, "workday")),
        ];
        const weekends = Math.floor((amount - 1) / 5) * 2;
        return (
          least === undefined || most === undefined || least < amount + weekends || most > 1.5 * amount + 10
        );
      }),
    );
    expect(outside).toEqual([]);
  });

  it("is what counting says", () => {
    const units = ["hour", "day", "workday", "week", "month", "year"] as const;
    const lengths = units.flatMap((unit) => [1, 2, 6, 12, 13].map((amount) => length(amount, unit)));
    const different = lengths.flatMap((a) => [
      ...(shortest(dutch, a) === shortest(counted, a) && longest(dutch, a) === longest(counted, a)
        ? []
        : [a]),
      ...lengths
        .filter((b) => compareLengths(dutch, a, b) !== compareLengths(counted, a, b))
        .map((b) => [a, b]),
    ]);
    expect(different).toEqual([]);
  });
});
