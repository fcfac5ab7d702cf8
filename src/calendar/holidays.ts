import { assertNever } from "../support/assert-never.js";
import { type Day, dayOf } from "./day.js";
import { decreedDays } from "./decreed-days.js";
import { easterSunday } from "./easter.js";
import { parseDay } from "./iso-day.js";
import { kingsDay } from "./kings-day.js";
import type { HolidayChoices, HolidaySet } from "./spec.js";

/** One holiday: the day, its Dutch name as it stands inside a sentence, and the rule that makes it one. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly rule: string;
}

/**
 * The holidays of one year, by day; two of them may fall on one day (5 May 2016 was also Ascension Day).
 * - `nederland`: Algemene termijnenwet art. 3: the days of the first paragraph (5 May every year, also on a Sunday),
 *   Good Friday (second paragraph) and the days decreed under the third, as far as they are known.
 * - `nederland-werkdagen`: what most employers give off: the same without decreed days, Good Friday and 5 May.
 * - `vlaanderen`: the ten legal holidays of Belgium; see `belgianHolidays`.
 * - `geen`: none.
 *
 * `choices` adds Good Friday and 5 May to any set, or takes them away.
 */
export function holidaysOf(set: HolidaySet, year: number, choices: HolidayChoices = {}): readonly Holiday[] {
  const easter = easterSunday(year);
  const { goodFriday, liberationDay } = choicesOf(set, choices);
  const holidays: Holiday[] = [];
  if (goodFriday) holidays.push({ day: easter - 2, name: "Goede Vrijdag", rule: SECOND_PARAGRAPH });
  if (liberationDay === "yearly" || (liberationDay === "lustrum" && year % 5 === 0)) {
    holidays.push({ day: dayOf(year, 5, 5), name: "Bevrijdingsdag", rule: FIRST_PARAGRAPH });
  }
  holidays.push(...fixedBySet(set, year, easter));
  if (set === "nederland") holidays.push(...decreedIn(year));
  return holidays.sort((a, b) => a.day - b.day);
}

/** What holds for Good Friday and 5 May: the choice of the calendar, or else what the set says. */
export function choicesOf(set: HolidaySet, choices: HolidayChoices): Required<HolidayChoices> {
  const byLaw = set === "nederland";
  return {
    goodFriday: choices.goodFriday ?? byLaw,
    liberationDay: choices.liberationDay ?? (byLaw ? "yearly" : "never"),
  };
}

const FIRST_PARAGRAPH = "artikel 3, eerste lid, Algemene termijnenwet";
const SECOND_PARAGRAPH = "artikel 3, tweede lid, Algemene termijnenwet";
const THIRD_PARAGRAPH = "koninklijk besluit op grond van artikel 3, derde lid, Algemene termijnenwet";
const BELGIAN = "wettelijke feestdag in België";

/** What a set holds whatever is chosen about Good Friday and 5 May. */
function fixedBySet(set: HolidaySet, year: number, easter: Day): readonly Holiday[] {
  switch (set) {
    case "nederland":
    case "nederland-werkdagen":
      return dutchHolidays(year, easter);
    case "vlaanderen":
      return belgianHolidays(year, easter);
    case "geen":
      return [];
    default:
      return assertNever(set);
  }
}

function dutchHolidays(year: number, easter: Day): readonly Holiday[] {
  const king = kingsDay(year);
  const rule = FIRST_PARAGRAPH;
  return [
    { day: dayOf(year, 1, 1), name: "Nieuwjaarsdag", rule },
    { day: easter + 1, name: "tweede paasdag", rule },
    { day: king.day, name: king.name, rule },
    { day: easter + 39, name: "Hemelvaartsdag", rule },
    { day: easter + 50, name: "tweede pinksterdag", rule },
    { day: dayOf(year, 12, 25), name: "eerste kerstdag", rule },
    { day: dayOf(year, 12, 26), name: "tweede kerstdag", rule },
  ];
}

/**
 * The ten days on which Belgian employers close by law, in Flanders as in the rest of the country. The text of the law
 * was not read; the days are held against those `date-holidays` calls public for BE, in every year from 1990 to 2100.
 * Days one community or employer adds (11 July, 2 and 15 November, 26 December) and the replacement of a holiday on a
 * Sunday are no part of it: an organisation puts those into its own calendar.
 */
function belgianHolidays(year: number, easter: Day): readonly Holiday[] {
  const rule = BELGIAN;
  return [
    { day: dayOf(year, 1, 1), name: "Nieuwjaar", rule },
    { day: easter + 1, name: "paasmaandag", rule },
    { day: dayOf(year, 5, 1), name: "Dag van de Arbeid", rule },
    { day: easter + 39, name: "Hemelvaartsdag", rule },
    { day: easter + 50, name: "pinkstermaandag", rule },
    { day: dayOf(year, 7, 21), name: "nationale feestdag", rule },
    { day: dayOf(year, 8, 15), name: "Onze-Lieve-Vrouw-Hemelvaart", rule },
    { day: dayOf(year, 11, 1), name: "Allerheiligen", rule },
    { day: dayOf(year, 11, 11), name: "Wapenstilstand", rule },
    { day: dayOf(year, 12, 25), name: "Kerstmis", rule },
  ];
}

function decreedIn(year: number): readonly Holiday[] {
  return decreedDays
    .filter(({ firstYear, lastYear }) => year >= firstYear && year <= lastYear)
    .flatMap(({ days }) => days)
    .filter((text) => text.startsWith(`${year}-`))
    .map(parseDay)
    .filter((day) => day !== undefined)
    .map((day) => ({ day, name: "gelijkgestelde dag", rule: THIRD_PARAGRAPH }));
}
