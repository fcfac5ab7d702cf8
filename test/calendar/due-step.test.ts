import { describe, expect, it } from "vitest";
import { buildCalendar } from "../../src/calendar/calendar.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import type { CalendarSpec, Length } from "../../src/calendar/spec.js";
import { type DueOptions, dueDay } from "../../src/calendar/term.js";
import { nederland, on, school } from "./calendars.js";

const statutory: DueOptions = { direction: "after", roll: true };

/** The account of a date with its days as text, one line a step. */
function account(spec: CalendarSpec, anchor: string, length: Length, options: DueOptions): string[] {
  const due = dueDay(buildCalendar(spec), on(anchor), length, { ...options, explain: true });
  return (due?.steps ?? []).map(({ kind, ...rest }) => `${kind} ${text(rest)}`);
}

/** Days are the large numbers of a step. */
function text(rest: object): string {
  return JSON.stringify(rest, (_key, value) =>
    typeof value === "number" && value > 10_000 ? formatDay(value) : value,
  )
    .replaceAll('"', "")
    .replaceAll(",", ", ");
}

describe("the account of a date", () => {
  it("names each day on which the term could not end", () => {
    expect(account(nederland, "2026-02-20", { amount: 6, unit: "week" }, statutory)).toEqual([
      "anchor {day:2026-02-20}",
      "counted {length:{amount:6, unit:week}, direction:after, to:2026-04-03}",
      "rolled {from:2026-04-03, to:2026-04-07, reasons:[{day:2026-04-03, name:Goede Vrijdag}, " +
        "{day:2026-04-04, name:zaterdag}, {day:2026-04-05, name:zondag}, {day:2026-04-06, name:tweede paasdag}]}",
    ]);
  });

  it("names the two workdays that a short term must hold", () => {
    expect(account(nederland, "2026-04-02", { amount: 3, unit: "day" }, statutory)).toEqual([
      "anchor {day:2026-04-02}",
      "counted {length:{amount:3, unit:day}, direction:after, to:2026-04-05}",
      "two-workdays {from:2026-04-05, to:2026-04-08, workdays:[2026-04-07, 2026-04-08]}",
    ]);
  });

  it("says when a month was too short", () => {
    expect(account(nederland, "2026-01-31", { amount: 1, unit: "month" }, statutory)).toEqual([
      "anchor {day:2026-01-31}",
      "counted {length:{amount:1, unit:month}, direction:after, to:2026-02-28}",
      "clamped {wanted:31, day:2026-02-28}",
      "rolled {from:2026-02-28, to:2026-03-02, reasons:[{day:2026-02-28, name:zaterdag}, {day:2026-03-01, name:zondag}]}",
    ]);
  });

  it("lists the days a term of workdays passes over", () => {
    expect(
      account(nederland, "2026-04-30", { amount: 4, unit: "workday" }, { ...statutory, roll: false }),
    ).toEqual([
      "anchor {day:2026-04-30}",
      "counted {length:{amount:4, unit:workday}, direction:after, to:2026-05-07}",
      "skipped {day:2026-05-02, name:zaterdag, closed:weekday}",
      "skipped {day:2026-05-03, name:zondag, closed:weekday}",
      "skipped {day:2026-05-05, name:Bevrijdingsdag, closed:holiday}",
    ]);
  });

  it("tells a suspension as one period, in either direction", () => {
    const days = { amount: 1, unit: "day" } as const;
    expect(account(school, "2026-12-18", days, { direction: "after", roll: false })).toEqual([
      "anchor {day:2026-12-18}",
      "counted {length:{amount:1, unit:day}, direction:after, to:2027-01-04}",
      "suspended {from:2026-12-19, to:2027-01-03, name:kerstvakantie, days:16}",
    ]);
    expect(
      account(school, "2027-01-04", { amount: 1, unit: "workday" }, { direction: "before", roll: true }),
    ).toEqual([
      "anchor {day:2027-01-04}",
      "counted {length:{amount:1, unit:workday}, direction:before, to:2026-12-17}",
      "suspended {from:2026-12-19, to:2027-01-03, name:kerstvakantie, days:16}",
      "skipped {day:2026-12-18, name:vrijdag, closed:weekday}",
    ]);
  });

  it("says when decreed days that are not known may still move the date", () => {
    const unsure = (anchor: string, length: Length, spec: CalendarSpec, roll: boolean) =>
      account(spec, anchor, length, { direction: "after", roll }).filter((line) =>
        line.startsWith("undecreed"),
      );
    const [weeks, workdays, days] = [
      { amount: 6, unit: "week" },
      { amount: 5, unit: "workday" },
      { amount: 3, unit: "day" },
    ] as const;
    const later = ["undecreed {years:{firstYear:2029}}"];
    expect(unsure("2028-12-01", weeks, nederland, true)).toEqual(later);
    expect(unsure("2028-11-01", weeks, nederland, true)).toEqual([]);
    // The last day of 2028 is a Sunday, so the end moves into a year of which nothing is known.
    expect(unsure("2028-11-19", weeks, nederland, true)).toEqual(later);
    // Neither counts on holidays: a term of weeks that does not move, and workdays of another set.
    expect(unsure("2029-06-01", weeks, nederland, false)).toEqual([]);
    expect(unsure("2029-06-01", workdays, school, false)).toEqual([]);
    expect(unsure("2029-06-01", workdays, nederland, false)).toEqual(later);
    expect(unsure("2028-12-27", workdays, nederland, false)).toEqual(later);
    // A short term needs two open days, so all its days matter: 31 December 2004 may have been decreed.
    expect(unsure("2004-12-30", days, nederland, true)).toEqual([
      "undecreed {years:{firstYear:1993, lastYear:2004}}",
    ]);
  });

  it("is not made unless asked for", () => {
    const due = dueDay(buildCalendar(nederland), on("2026-02-20"), { amount: 6, unit: "week" }, statutory);
    expect(due?.steps).toEqual([]);
  });

  it("starts at the anchor and leads to the day without a gap", () => {
    const calendar = buildCalendar(nederland);
    for (let anchor = on("2025-01-01"); anchor <= on("2028-12-31"); anchor++) {
      for (const length of [{ amount: 3, unit: "day" } as const, { amount: 1, unit: "month" } as const]) {
        const due = dueDay(calendar, anchor, length, { ...statutory, explain: true });
        let at = due?.rawDay;
        for (const step of due?.steps ?? []) {
          if (step.kind !== "two-workdays" && step.kind !== "rolled") continue;
          expect(step.from).toBe(at);
          at = step.to;
        }
        expect(at, formatDay(anchor)).toBe(due?.day);
      }
    }
  });
});
