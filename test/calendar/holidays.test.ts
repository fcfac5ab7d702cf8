import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { decreedDays, decreedKnownUntil, undecreedYears } from "../../src/calendar/decreed-days.js";
import { easterSunday } from "../../src/calendar/easter.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import { kingsDay } from "../../src/calendar/kings-day.js";
import type { HolidayChoices } from "../../src/calendar/spec.js";
import { on } from "./calendars.js";
import { DECREES, HOLIDAYS } from "./vectors.js";

const YEARS = Array.from({ length: 111 }, (_, i) => 1990 + i);

/** The holidays of the act in one year, as one text. */
function named(year: number): string {
  const rows = holidaysOf("nederland", year).map(({ day, name }) => `${formatDay(day).slice(5)} ${name}`);
  return rows.join(", ");
}

describe("the holidays of the Algemene termijnenwet", () => {
  it.each(HOLIDAYS)("are those of the published table in $year", ({ year, holidays }) => {
    expect(named(year)).toBe(holidays.join(", "));
  });

  it("name the article that makes each a holiday", () => {
    const rules = holidaysOf("nederland", 2026).map(({ name, rule }) => [name, rule]);
    const act = "Algemene termijnenwet";
    expect(Object.fromEntries(rules)).toEqual({
      Nieuwjaarsdag: `artikel 3, eerste lid, ${act}`,
      "gelijkgestelde dag": `koninklijk besluit op grond van artikel 3, derde lid, ${act}`,
      "Goede Vrijdag": `artikel 3, tweede lid, ${act}`,
      "tweede paasdag": `artikel 3, eerste lid, ${act}`,
      Koningsdag: `artikel 3, eerste lid, ${act}`,
      Bevrijdingsdag: `artikel 3, eerste lid, ${act}`,
      Hemelvaartsdag: `artikel 3, eerste lid, ${act}`,
      "tweede pinksterdag": `artikel 3, eerste lid, ${act}`,
      "eerste kerstdag": `artikel 3, eerste lid, ${act}`,
      "tweede kerstdag": `artikel 3, eerste lid, ${act}`,
    });
  });

  it("include 5 May every year, in a weekend and outside lustrum years too", () => {
    const without = YEARS.filter(
      (year) => !holidaysOf("nederland", year).some(({ day }) => day === on(`${year}-05-05`)),
    );
    expect(without).toEqual([]);
  });

  it("leave out New Year's Eve, Easter Sunday, Whit Sunday and 4 May unless a decree names them", () => {
    // Ascension Day itself may be 4 May, in 2062 for one.
    const holidays = YEARS.flatMap((year) => holidaysOf("nederland", year));
    const others = holidays.filter(({ name }) => name !== "Hemelvaartsdag");
    const days = new Set(others.map(({ day }) => formatDay(day)));
    const kept = YEARS.flatMap((year) => {
      const easter = easterSunday(year);
      return [formatDay(easter), formatDay(easter + 49), `${year}-05-04`, `${year}-12-31`, `${year}-12-24`];
    }).filter((day) => days.has(day));
    const decreed = [
      "1990-12-31",
      "1990-12-24",
      "2007-12-31",
      "2007-12-24",
      "2009-05-04",
      "2018-12-31",
      "2018-12-24",
    ];
    expect(kept).toEqual(decreed);
  });

  it("fall on the days that date-holidays computes by itself", () => {
    const library = new Holidays("NL");
    const theirs = new Map([
      ["01-01", "Nieuwjaarsdag"],
      ["easter -2", "Goede Vrijdag"],
      ["easter 1", "tweede paasdag"],
      ["easter 39", "Hemelvaartsdag"],
      ["easter 50", "tweede pinksterdag"],
      ["12-25", "eerste kerstdag"],
      ["12-26", "tweede kerstdag"],
      ["04-27 if sunday then previous saturday since 2014", "Koningsdag"],
      ["04-30 if sunday then previous saturday since 1980 and prior to 2014", "Koninginnedag"],
      ["05-05", "Bevrijdingsdag"],
    ]);
    for (const year of YEARS) {
      const expected = library
        .getHolidays(year)
        .flatMap(({ rule, date }) => (theirs.get(rule) ? [`${date.slice(0, 10)} ${theirs.get(rule)}`] : []));
      const names = new Set(theirs.values());
      const ours = holidaysOf("nederland", year).filter(({ name }) => names.has(name));
      expect(ours.map(({ day, name }) => `${formatDay(day)} ${name}`).sort()).toEqual(expected.sort());
    }
  });
});

describe("the other sets", () => {
  it("leave out what the act adds to the days most employers give", () => {
    expect(holidaysOf("nederland-werkdagen", 2026).map(({ day }) => formatDay(day))).toEqual([
      "2026-01-01",
      "2026-04-06",
      "2026-04-27",
      "2026-05-14",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
    expect(holidaysOf("geen", 2026)).toEqual([]);
  });

  it("take Good Friday and 5 May, or leave them out, as the calendar says", () => {
    const days = (set: "nederland" | "nederland-werkdagen" | "geen", year: number, choices: HolidayChoices) =>
      holidaysOf(set, year, choices)
        .map(({ name }) => name)
        .filter((name) => name === "Goede Vrijdag" || name === "Bevrijdingsdag");
    const both = { goodFriday: true, liberationDay: "yearly" } as const;
    expect(days("geen", 2029, both)).toEqual(["Goede Vrijdag", "Bevrijdingsdag"]);
    expect(holidaysOf("nederland-werkdagen", 2029, both)).toEqual(holidaysOf("nederland", 2029));
    expect(holidaysOf("nederland", 2029, both)).toEqual(holidaysOf("nederland", 2029));
    expect(days("nederland", 2029, { goodFriday: false, liberationDay: "never" })).toEqual([]);
    expect(days("nederland", 2029, { goodFriday: false })).toEqual(["Bevrijdingsdag"]);
  });

  it("give 5 May in lustrum years alone when that is asked", () => {
    const years = YEARS.filter(
      (year) => holidaysOf("nederland-werkdagen", year, { liberationDay: "lustrum" }).length === 8,
    );
    expect(years).toEqual(YEARS.filter((year) => String(year).endsWith("0") || String(year).endsWith("5")));
  });

  it("hold the ten days that date-holidays calls public in Belgium, in every year", () => {
    const library = new Holidays("BE");
    for (const year of YEARS) {
      const theirs = library
        .getHolidays(year)
        .flatMap(({ type, date }) => (type === "public" ? [date.slice(0, 10)] : []));
      const ours = holidaysOf("vlaanderen", year).map(({ day }) => formatDay(day));
      expect(ours).toHaveLength(10);
      expect(ours).toEqual(theirs.sort());
    }
    expect(holidaysOf("vlaanderen", 2026).map(({ name }) => name)).toEqual([
      "Nieuwjaar",
      "paasmaandag",
      "Dag van de Arbeid",
      "Hemelvaartsdag",
      "pinkstermaandag",
      "nationale feestdag",
      "Onze-Lieve-Vrouw-Hemelvaart",
      "Allerheiligen",
      "Wapenstilstand",
      "Kerstmis",
    ]);
  });
});

describe("the King's birthday", () => {
  it("moves to Saturday in exactly the years in which it falls on Sunday", () => {
    const moved = YEARS.filter((year) => year < 2060)
      .map((year) => formatDay(kingsDay(year).day))
      .filter((day) => !day.endsWith("04-27") && !day.endsWith("04-30"));
    expect(moved).toEqual([
      "1995-04-29",
      "2000-04-29",
      "2006-04-29",
      "2014-04-26",
      "2025-04-26",
      "2031-04-26",
      "2036-04-26",
      "2042-04-26",
      "2053-04-26",
      "2059-04-26",
    ]);
  });

  it("was the Queen's until 2013", () => {
    const names = [1989, 2013, 2014].map(kingsDay).map(({ day, name }) => `${formatDay(day)} ${name}`);
    expect(names).toEqual(["1989-04-29 Koninginnedag", "2013-04-30 Koninginnedag", "2014-04-26 Koningsdag"]);
  });
});

describe("days equated by royal decree", () => {
  it("are those of the decrees that were read", () => {
    expect(decreedDays).toEqual(DECREES);
    expect(decreedDays.flatMap(({ days }) => days)).toHaveLength(40);
  });

  it("are known up to the end of the last decree that was found, and not in the gaps", () => {
    const unknown = YEARS.filter(
      (year) => undecreedYears(on(`${year}-05-15`), on(`${year}-05-15`)) !== undefined,
    );
    expect(unknown).toEqual([...range(1993, 2004), ...range(2011, 2016), ...range(2029, 2100)]);
  });

  it("are said to be unknown for the years a run of days touches first", () => {
    const runs = [
      ["2026-01-01", decreedKnownUntil],
      ["2026-01-01", "2029-01-01"],
      ["1992-12-31", "2011-01-01"],
      ["2004-12-31", "2004-12-31"],
      ["2005-01-01", "2010-12-31"],
      ["1980-01-01", "1991-01-01"],
    ] as const;
    expect(runs.map(([from, to]) => undecreedYears(on(from), on(to)))).toEqual([
      undefined,
      { firstYear: 2029 },
      { firstYear: 1993, lastYear: 2004 },
      { firstYear: 1993, lastYear: 2004 },
      undefined,
      { firstYear: 1, lastYear: 1989 },
    ]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
