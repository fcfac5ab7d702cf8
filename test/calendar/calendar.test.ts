import { addBusinessDays } from "date-fns/addBusinessDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkdays,
  buildCalendar,
  closedDay,
  isWorkday,
  whyClosed,
  workdaysBetween,
} from "../../src/calendar/calendar.js";
import { type Day, FIRST_DAY, LAST_DAY, weekday } from "../../src/calendar/day.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import type { CalendarSpec } from "../../src/calendar/spec.js";
import { allDays, nederland, neverOpen, on, school } from "./calendars.js";

/** Workdays found the slow way: one day at a time, from the spec and the list of holidays alone. */
function slowWorkdays(spec: CalendarSpec): Day[] {
  const years = Array.from({ length: 111 }, (_, i) => 1990 + i);
  const holidays = new Set(years.flatMap((year) => holidaysOf(spec.holidays, year)).map(({ day }) => day));
  return allDays().filter(
    (day) =>
      spec.workdays.includes(weekday(day)) &&
      !holidays.has(day) &&
      !spec.closures.some(({ from, to }) => formatDay(day) >= from && formatDay(day) <= to),
  );
}

describe.each([
  ["nederland", nederland],
  ["school", school],
])("the calendar %s", (_name, spec) => {
  const calendar = buildCalendar(spec);
  const workdays = slowWorkdays(spec);

  it("knows each workday from 1990 to 2100", () => {
    expect(allDays().filter((day) => isWorkday(calendar, day))).toEqual(workdays);
  });

  it("adds, counts back and counts between as a walk over every day does", () => {
    const wrong: string[] = [];
    let passed = 0;
    for (const day of allDays()) {
      const today = workdays[passed] === day ? 1 : 0;
      for (const count of [1, 5, 15, 250]) {
        const after = workdays[passed + today + count - 1];
        const before = workdays[passed - count];
        if (addWorkdays(calendar, day, count) !== after) wrong.push(`${formatDay(day)} + ${count}`);
        if (addWorkdays(calendar, day, -count) !== before) wrong.push(`${formatDay(day)} - ${count}`);
      }
      passed += today;
      if (workdaysBetween(calendar, FIRST_DAY, day) !== passed - (workdays[0] === FIRST_DAY ? 1 : 0)) {
        wrong.push(`between 1990 and ${formatDay(day)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("comes back where it was: n on and n back, and the days between are n", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workdays.slice(600, -600)),
        fc.integer({ min: 0, max: 500 }),
        (day, count) => {
          const later = addWorkdays(calendar, day, count) ?? Number.NaN;
          expect(addWorkdays(calendar, later, -count)).toBe(day);
          expect(workdaysBetween(calendar, day, later)).toBe(count);
          expect(workdaysBetween(calendar, later, day)).toBe(0 - count);
        },
      ),
    );
  });
});

describe("workdays", () => {
  it("agree with date-fns on Monday to Friday without holidays", () => {
    const weekdays = buildCalendar({ ...nederland, holidays: "geen" });
    const wrong = allDays()
      .filter((day) => day % 11 === 0 && day < LAST_DAY - 30)
      .filter((day) => {
        const { year, month, date } = civil(day);
        // date-fns counts from the last workday when it starts in a weekend, as `after the event` does too.
        const theirs = addBusinessDays(new Date(year, month, date, 12), 15);
        const text = [theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()].map((n) =>
          String(n).padStart(2, "0"),
        );
        return formatDay(addWorkdays(weekdays, day, 15) ?? Number.NaN) !== text.join("-");
      });
    expect(wrong.map(formatDay)).toEqual([]);
  });

  it("do not exist on a calendar without any, and asking does not hang", () => {
    const calendar = buildCalendar(neverOpen);
    expect(addWorkdays(calendar, on("2026-01-01"), 1)).toBeUndefined();
    expect(addWorkdays(calendar, on("2026-01-01"), -1)).toBeUndefined();
    expect(workdaysBetween(calendar, on("2026-01-01"), on("2027-01-01"))).toBe(0);
  });

  it("are not known outside 1990-2100", () => {
    const calendar = buildCalendar(nederland);
    expect([
      addWorkdays(calendar, FIRST_DAY - 1, 1),
      addWorkdays(calendar, LAST_DAY, 1),
      addWorkdays(calendar, FIRST_DAY, -1),
      addWorkdays(calendar, Number.NaN, 1),
      workdaysBetween(calendar, FIRST_DAY - 1, LAST_DAY),
      whyClosed(calendar, LAST_DAY + 1),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(isWorkday(calendar, LAST_DAY + 1)).toBe(false);
  });

  it("include a Saturday when the organisation works then", () => {
    const shop = buildCalendar({ workdays: [2, 6], holidays: "geen", closures: [], termsAct: false });
    expect(formatDay(addWorkdays(shop, on("2026-11-20"), 3) ?? 0)).toBe("2026-11-28");
  });
});

describe("the reason for a closed day", () => {
  it("is the holiday, the weekday or the closure", () => {
    const calendar = buildCalendar(nederland);
    const days = [
      "2026-04-03",
      "2026-04-04",
      "2026-04-05",
      "2026-04-06",
      "2026-04-07",
      "2025-04-26",
      "2016-05-05",
    ];
    expect(days.map((day) => whyClosed(calendar, on(day)))).toEqual([
      "Goede Vrijdag",
      "zaterdag",
      "zondag",
      "tweede paasdag",
      undefined,
      "Koningsdag",
      "Bevrijdingsdag en Hemelvaartsdag",
    ]);
  });

  it("names a weekend in a closure by its weekday, and any day in one that stops every term by the closure", () => {
    const calendar = buildCalendar(school);
    const days = ["2026-07-20", "2026-07-25", "2026-12-25", "2026-12-26", "2026-11-20"];
    expect(days.map((day) => closedDay(calendar, on(day)))).toEqual([
      { kind: "closure", name: "zomervakantie" },
      { kind: "weekday", name: "zaterdag" },
      { kind: "closure", name: "kerstvakantie" },
      { kind: "closure", name: "kerstvakantie" },
      { kind: "weekday", name: "vrijdag" },
    ]);
  });
});

describe("closures", () => {
  it("reach over the edges of the tables without closing anything else", () => {
    const closures = [
      { from: "1980-01-01", to: "1985-12-31", suspends: false },
      { from: "1989-12-01", to: "1990-01-31", suspends: false },
      { from: "2100-12-01", to: "2101-01-31", suspends: false },
      { from: "2105-01-01", to: "2105-01-31", suspends: false },
    ];
    const calendar = buildCalendar({ ...nederland, closures });
    expect(formatDay(addWorkdays(calendar, FIRST_DAY, 1) ?? 0)).toBe("1990-02-01");
    expect(formatDay(addWorkdays(calendar, LAST_DAY, -1) ?? 0)).toBe("2100-11-30");
    expect(whyClosed(calendar, on("1990-01-02"))).toBe("sluiting");
  });

  it("close nothing when they are no period", () => {
    const closures = [
      { from: "2026-08-30", to: "2026-07-18", suspends: true },
      { from: "zomer", to: "2026-12-31", suspends: true },
    ];
    const calendar = buildCalendar({ ...nederland, closures });
    expect(workdaysBetween(calendar, on("2026-01-01"), on("2026-12-31"))).toBe(
      workdaysBetween(buildCalendar(nederland), on("2026-01-01"), on("2026-12-31")),
    );
  });
});

describe("buildCalendar", () => {
  it("gives equal specs one calendar, whatever else the machine hangs on them", () => {
    const stated = { ...school, closures: school.closures.map((closure) => ({ ...closure })), stated: true };
    expect(buildCalendar(stated)).toBe(buildCalendar(school));
    expect(buildCalendar(stated).spec).toEqual(school);
  });

  it("still counts rightly after many other calendars", () => {
    const first = buildCalendar(nederland);
    for (let month = 1; month <= 30; month++) {
      buildCalendar({
        ...nederland,
        closures: [{ from: "2026-01-01", to: formatDay(on("2026-01-01") + month), suspends: false }],
      });
    }
    expect(addWorkdays(buildCalendar(nederland), on("2026-04-02"), 1)).toBe(
      addWorkdays(first, on("2026-04-02"), 1),
    );
  });
});

function civil(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = formatDay(day).split("-").map(Number);
  return { year, month: month - 1, date };
}
