import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { decreedDays, decreedDaysKnown, decreedKnownUntil } from "../../src/calendar/decreed-days.js";
import { easterSunday } from "../../src/calendar/easter.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import { kingsDay } from "../../src/calendar/kings-day.js";
import { on } from "./calendars.js";

const YEARS = Array.from({ length: 111 }, (_, i) => 1990 + i);

/** The holidays of the act in one year, as one text. */
function named(year: number): string {
  const rows = holidaysOf("nederland", year).map(({ day, name }) => `${formatDay(day).slice(5)} ${name}`);
  return rows.join(", ");
}

/** One line of the published table: Good Friday, Easter Monday, King's Day, Ascension, Whit Monday, decreed days. */
function expectedYear(
  [goodFriday, easterMonday, king, ascension, whitMonday]: readonly string[],
  decreed: readonly string[],
): string {
  return [
    "01-01 Nieuwjaarsdag",
    `${goodFriday} Goede Vrijdag`,
    `${easterMonday} tweede paasdag`,
    `${king} Koningsdag`,
    "05-05 Bevrijdingsdag",
    `${ascension} Hemelvaartsdag`,
    `${whitMonday} tweede pinksterdag`,
    "12-25 eerste kerstdag",
    "12-26 tweede kerstdag",
    ...decreed.map((day) => `${day} gelijkgestelde dag`),
  ]
    .sort()
    .join(", ");
}

describe("the holidays of the Algemene termijnenwet", () => {
  it.each([
    [2024, ["03-29", "04-01", "04-27", "05-09", "05-20"], ["05-10", "12-27"]],
    [2025, ["04-18", "04-21", "04-26", "05-29", "06-09"], ["05-30"]],
    [2026, ["04-03", "04-06", "04-27", "05-14", "05-25"], ["01-02", "05-15"]],
    [2027, ["03-26", "03-29", "04-27", "05-06", "05-17"], ["05-07"]],
    [2028, ["04-14", "04-17", "04-27", "05-25", "06-05"], ["04-28", "05-26"]],
    [2029, ["03-30", "04-02", "04-27", "05-10", "05-21"], []],
    [2030, ["04-19", "04-22", "04-27", "05-30", "06-10"], []],
    [2031, ["04-11", "04-14", "04-26", "05-22", "06-02"], []],
    [2032, ["03-26", "03-29", "04-27", "05-06", "05-17"], []],
  ] as const)("are those of the published table in %i", (year, moving, decreed) => {
    expect(named(year)).toBe(expectedYear(moving, decreed));
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

  it("take Good Friday and 5 May when asked, once", () => {
    const also = ["goede-vrijdag", "bevrijdingsdag"] as const;
    const names = (set: "nederland" | "nederland-werkdagen" | "geen") =>
      holidaysOf(set, 2029, also).map(({ name }) => name);
    expect(names("geen")).toEqual(["Goede Vrijdag", "Bevrijdingsdag"]);
    expect(names("nederland-werkdagen")).toEqual(names("nederland"));
    expect(holidaysOf("nederland", 2029, also)).toEqual(holidaysOf("nederland", 2029));
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
  it("are real dates within the years of their decree", () => {
    const outside = decreedDays.flatMap(({ firstYear, lastYear, days }) =>
      days.filter(
        (text) =>
          formatDay(on(text)) !== text ||
          Number(text.slice(0, 4)) < firstYear ||
          Number(text.slice(0, 4)) > lastYear,
      ),
    );
    expect(outside).toEqual([]);
    expect(decreedDays.flatMap(({ days }) => days)).toHaveLength(40);
  });

  it("are known up to the end of the last decree that was found, and not in the gaps", () => {
    const known = YEARS.filter((year) => decreedDaysKnown(on(`${year}-05-15`)));
    expect(known).toEqual([1990, 1991, 1992, ...range(2005, 2010), ...range(2017, 2028)]);
    expect([on(decreedKnownUntil), on(decreedKnownUntil) + 1].map(decreedDaysKnown)).toEqual([true, false]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
