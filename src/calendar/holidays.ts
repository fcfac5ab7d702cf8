import { type Day, dayOf } from "./day.js";
import { decreedDays } from "./decreed-days.js";
import { easterSunday } from "./easter.js";
import { parseDay } from "./iso-day.js";
import { kingsDay } from "./kings-day.js";
import type { HolidaySet } from "./spec.js";

/** One holiday: the day, its Dutch name as it stands inside a sentence, and the rule that makes it one. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly rule: string;
}

/** Days that some employers give off and others do not; they can be added to any set. */
export type OptionalHoliday = "goede-vrijdag" | "bevrijdingsdag";

/**
 * The holidays of one year, by day; two of them may fall on one day (5 May 2016 was also Ascension Day).
 * - `nederland`: Algemene termijnenwet art. 3: the days of the first paragraph (5 May every year, also on a Sunday),
 *   Good Friday (second paragraph) and the days decreed under the third, as far as they are known.
 * - `nederland-werkdagen`: what most employers give off: the same without decreed days, Good Friday and 5 May.
 * - `geen`: none.
 */
export function holidaysOf(
  set: HolidaySet,
  year: number,
  also: readonly OptionalHoliday[] = [],
): readonly Holiday[] {
  const days = candidates(year).filter(
    ({ sets, optional }) => sets.includes(set) || (optional !== undefined && also.includes(optional)),
  );
  const holidays = days.map(({ day, name, rule }) => ({ day, name, rule }));
  return (set === "nederland" ? [...holidays, ...decreedIn(year)] : holidays).sort((a, b) => a.day - b.day);
}

interface Candidate extends Holiday {
  readonly sets: readonly HolidaySet[];
  readonly optional?: OptionalHoliday;
}

const FIRST_PARAGRAPH = "artikel 3, eerste lid, Algemene termijnenwet";
const SECOND_PARAGRAPH = "artikel 3, tweede lid, Algemene termijnenwet";
const THIRD_PARAGRAPH = "koninklijk besluit op grond van artikel 3, derde lid, Algemene termijnenwet";

const EVERYWHERE: readonly HolidaySet[] = ["nederland", "nederland-werkdagen"];
const BY_LAW: readonly HolidaySet[] = ["nederland"];

function candidates(year: number): readonly Candidate[] {
  const easter = easterSunday(year);
  const everywhere = (day: Day, name: string): Candidate => ({
    day,
    name,
    rule: FIRST_PARAGRAPH,
    sets: EVERYWHERE,
  });
  const king = kingsDay(year);
  return [
    everywhere(dayOf(year, 1, 1), "Nieuwjaarsdag"),
    {
      day: easter - 2,
      name: "Goede Vrijdag",
      rule: SECOND_PARAGRAPH,
      sets: BY_LAW,
      optional: "goede-vrijdag",
    },
    everywhere(easter + 1, "tweede paasdag"),
    everywhere(king.day, king.name),
    {
      day: dayOf(year, 5, 5),
      name: "Bevrijdingsdag",
      rule: FIRST_PARAGRAPH,
      sets: BY_LAW,
      optional: "bevrijdingsdag",
    },
    everywhere(easter + 39, "Hemelvaartsdag"),
    everywhere(easter + 50, "tweede pinksterdag"),
    everywhere(dayOf(year, 12, 25), "eerste kerstdag"),
    everywhere(dayOf(year, 12, 26), "tweede kerstdag"),
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
