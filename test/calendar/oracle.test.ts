import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCalendar, isWorkday, withoutStops, workdaysBetween } from "../../src/calendar/calendar.js";
import { nextDateOfYear } from "../../src/calendar/date-of-year.js";
import { FIRST_DAY } from "../../src/calendar/day.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import { dueInstant, formatLocalMinute } from "../../src/calendar/local-minute.js";
import type { CalendarSpec, Closure, Length } from "../../src/calendar/spec.js";
import { dueDay } from "../../src/calendar/term.js";
import {
  byTheAct,
  calendar,
  counted,
  DAYS,
  END_OF_2100,
  holidays,
  type OracleCalendar,
  type OracleHolidays,
  type OracleLength,
  PLACES,
} from "./oracle.js";

const SETS: readonly OracleHolidays[] = [
  { set: "nederland" },
  { set: "nederland", goodFriday: false, liberationDay: "lustrum" },
  { set: "nederland-werkdagen" },
  { set: "nederland-werkdagen", goodFriday: true },
  { set: "nederland-werkdagen", liberationDay: "yearly" },
  { set: "nederland-werkdagen", goodFriday: true, liberationDay: "lustrum" },
  { set: "vlaanderen" },
  { set: "vlaanderen", goodFriday: true, liberationDay: "never" },
  { set: "geen" },
  { set: "geen", liberationDay: "yearly" },
];

const LENGTHS: readonly OracleLength[] = [
  ...[0, 1, 2, 3, 5, 10, 42, 90, 91].map((amount) => ({ amount, unit: "day" }) as const),
  ...[0, 1, 2, 3, 5, 15, 90].map((amount) => ({ amount, unit: "workday" }) as const),
  ...[1, 2, 6, 10, 12, 13].map((amount) => ({ amount, unit: "week" }) as const),
  ...[1, 2, 3, 4, 6].map((amount) => ({ amount, unit: "month" }) as const),
  ...[1, 2, 5].map((amount) => ({ amount, unit: "year" }) as const),
];

function specOf(
  { set, ...choices }: OracleHolidays,
  workdays: readonly number[],
  closures: readonly Closure[] = [],
): CalendarSpec {
  return { workdays, holidays: set, ...choices, closures, termsAct: false };
}

/** The end of a term by both, as text, when they differ. Ends that need a table are unknown after 2100. */
function difference(
  ours: ReturnType<typeof buildCalendar>,
  theirs: OracleCalendar,
  event: number,
  length: OracleLength,
): string | undefined {
  const after = counted(theirs, event, length, 1);
  const before = counted(theirs, event, length, -1);
  const act = after === undefined ? undefined : byTheAct(theirs, event, length, after);
  const expected = [after, act, before, before];
  const found = (
    [
      ["after", false],
      ["after", true],
      ["before", false],
      ["before", true],
    ] as const
  ).map(([direction, roll]) => dueDay(ours, FIRST_DAY + event, length, { direction, roll })?.day);
  const isSame = found.every((day, index) => {
    const end = expected[index];
    // Counting back past 1990 leaves the list of the oracle; only a table ends there for us as well.
    if (end === undefined && length.unit !== "workday" && index >= 2) return true;
    return (day === undefined ? undefined : day - FIRST_DAY) === end;
  });
  if (isSame) return undefined;
  const text = (day: number | undefined) => (day === undefined ? "-" : formatDay(day));
  const wanted = expected.map((end) => (end === undefined ? "-" : DAYS[end]?.iso));
  return `${DAYS[event]?.iso} ${length.amount} ${length.unit}: ${found.map(text)} / ${wanted}`;
}

describe.each(SETS)("the holidays of %o", (rules) => {
  it("are those of the law, on every day from 1990 to 2100", () => {
    const { set, ...choices } = rules;
    const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
    const ours = new Set(
      years.flatMap((year) => holidaysOf(set, year, choices).map(({ day }) => formatDay(day))),
    );
    const theirs = [...holidays(rules)].map((day) => DAYS[day]?.iso ?? "");
    expect([...ours].toSorted()).toEqual(theirs.toSorted());
  });

  it("are no workdays, and every other Monday to Friday is one", () => {
    const ours = buildCalendar(specOf(rules, [1, 2, 3, 4, 5]));
    const { isWorkday: theirs } = calendar([1, 2, 3, 4, 5], holidays(rules));
    const wrong = DAYS.slice(0, END_OF_2100).filter(
      (_, day) => isWorkday(ours, FIRST_DAY + day) !== (theirs[day] === 1),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(LENGTHS)("a term of $amount $unit", (length) => {
  const rules = { set: "nederland-werkdagen", goodFriday: true } as const;
  const ours = buildCalendar(specOf(rules, [1, 2, 3, 4, 5]));
  const theirs = calendar([1, 2, 3, 4, 5], holidays(rules));

  it("ends where a person counting the days ends it, from every day of 1990 to 2100", () => {
    const wrong: string[] = [];
    for (let event = 0; event < END_OF_2100; event++) {
      const found = difference(ours, theirs, event, length);
      if (found !== undefined) wrong.push(found);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** Closures of some days in the years 2024 to 2028, which may overlap. */
const someClosures = fc.array(
  fc.record({
    from: fc.integer({ min: PLACES.get("2024-01-01") ?? 0, max: PLACES.get("2028-12-31") ?? 0 }),
    days: fc.integer({ min: 0, max: 40 }),
    suspends: fc.boolean(),
  }),
  { maxLength: 6 },
);

const closureList = (
  closures: readonly { from: number; days: number; suspends: boolean }[],
): readonly Closure[] =>
  closures.map(({ from, days, suspends }) => ({
    from: DAYS[from]?.iso ?? "",
    to: DAYS[from + days]?.iso ?? "",
    suspends,
  }));

const someEvent = fc.integer({
  min: PLACES.get("2023-10-01") ?? 0,
  max: PLACES.get("2029-03-31") ?? 0,
});

describe("any calendar of an organisation", () => {
  it("counts as a person with a wall calendar does: odd weeks, closures, closures that stop every term", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETS),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        someClosures,
        fc.array(fc.tuple(someEvent, fc.constantFrom(...LENGTHS)), { minLength: 30, maxLength: 30 }),
        (rules, weekdays, closed, cases) => {
          const closures = closureList(closed);
          const ours = buildCalendar(specOf(rules, weekdays, closures));
          const theirs = calendar(weekdays, holidays(rules), closures);
          const wrong = cases.flatMap(([event, length]) => difference(ours, theirs, event, length) ?? []);
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("counts the workdays between two days as a walk does", () => {
    fc.assert(
      fc.property(someClosures, someEvent, fc.nat({ max: 700 }), (closed, from, days) => {
        const closures = closureList(closed);
        const rules = { set: "vlaanderen" } as const;
        const theirs = calendar([1, 3, 5], holidays(rules), closures);
        const expected = theirs.isWorkday
          .slice(from + 1, from + days + 1)
          .reduce((sum, flag) => sum + flag, 0);
        const ours = buildCalendar(specOf(rules, [1, 3, 5], closures));
        expect(workdaysBetween(ours, FIRST_DAY + from, FIRST_DAY + from + days)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("ends terms in years, and keeps files, as if no closure stopped a thing", () => {
    fc.assert(
      fc.property(
        someClosures,
        someEvent,
        fc.constantFrom(...LENGTHS),
        fc.boolean(),
        (closed, event, length, after) => {
          const closures = closureList(closed);
          const open = closures.map((one) => ({ ...one, suspends: false }));
          const ours = buildCalendar(specOf({ set: "nederland" }, [1, 2, 3, 4, 5], closures));
          const direction = after ? "after" : "before";
          const end = (one: typeof ours) =>
            dueDay(one, FIRST_DAY + event, length, { direction, roll: false })?.day;
          const theirs = calendar([1, 2, 3, 4, 5], holidays({ set: "nederland" }), open);
          const plain = counted(theirs, event, length, after ? 1 : -1);
          const expected = plain === undefined ? undefined : FIRST_DAY + plain;
          expect(end(withoutStops(ours))).toBe(expected);
          if (length.unit === "year") expect(end(ours)).toBe(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("lets hours really pass, whatever the clock does, and not in days that do not exist", () => {
    fc.assert(
      fc.property(
        someClosures,
        someEvent,
        fc.nat({ max: 23 }),
        fc.integer({ min: 1, max: 200 }),
        (closed, day, hour, hours) => {
          const closures = closureList(closed);
          const { isGone } = calendar([1], new Set(), closures);
          let at = day * 24 + hour;
          // Two o'clock is skipped on the last Sunday of March, and comes twice on that of October.
          const isTwo = (month: number) => {
            const { weekday, date, ...rest } = DAYS[Math.floor(at / 24)] ?? { weekday: 0, date: 0, month: 0 };
            return at % 24 === 2 && weekday === 7 && date > 24 && rest.month === month;
          };
          // A moment that never was starts nothing, on whatever day.
          const exists = !isTwo(3);
          // Inside such a run of days the clock stands still until it is over.
          while (isGone[Math.floor(at / 24)] === 1) at = (Math.floor(at / 24) + 1) * 24;
          let again = false;
          for (let left = hours; left > 0; left--) {
            again = isTwo(10) && !again;
            if (!again) at++;
            if (isTwo(3)) at++;
            while (isGone[Math.floor(at / 24)] === 1) at += 24;
          }
          const start = `${DAYS[day]?.iso}T${hour < 10 ? "0" : ""}${hour}:00`;
          const ours = dueInstant(
            buildCalendar(specOf({ set: "geen" }, [1], closures)),
            start,
            { amount: hours, unit: "hour" } satisfies Length,
            { direction: "after", roll: true },
          );
          const expected = `${DAYS[Math.floor(at / 24)]?.iso}T${String(at % 24).padStart(2, "0")}:00`;
          expect(ours === undefined ? undefined : formatLocalMinute(ours)).toBe(
            exists ? expected : undefined,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it("a date of the year comes next where a walk over the days meets it, from every day of 1990 to 2100", () => {
  const dates = [
    [1, 1],
    [6, 1],
    [2, 29],
    [12, 31],
  ] as const;
  const wrong: string[] = [];
  for (const [month, date] of dates) {
    let next: string | undefined;
    for (let day = END_OF_2100 + 366; day >= 0; day--) {
      const { iso, year } = DAYS[day] ?? { iso: "", year: 0 };
      if (day < END_OF_2100 && formatDay(nextDateOfYear(FIRST_DAY + day, month, date) ?? 0) !== next) {
        wrong.push(`${iso} ${month}-${date}`);
      }
      const isLeap = PLACES.has(`${year}-02-29`);
      const wanted =
        month === 2 && !isLeap
          ? "-02-28"
          : `-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      if (iso.endsWith(wanted)) next = iso;
    }
  }
  expect(wrong).toEqual([]);
});

it("the list of the oracle is that of the platform", () => {
  const wrong = DAYS.filter(({ iso, weekday }, day) => {
    const date = new Date(Date.UTC(1990, 0, 1) + day * 86_400_000);
    return (
      date.toISOString().slice(0, 10) !== iso ||
      (date.getUTCDay() || 7) !== weekday ||
      parseDay(iso) !== FIRST_DAY + day
    );
  });
  expect(wrong).toEqual([]);
});
