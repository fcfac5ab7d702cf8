import { type Day, dayOf } from "./day.js";

/** Days that one royal decree equates with holidays, for the years it speaks of (both inclusive). */
export interface DecreedDays {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: readonly string[];
}

/**
 * The days equated with holidays under Algemene termijnenwet art. 3(3). No formula yields them: a decree names them,
 * three years at a time. The rows up to 2019 were read in the decrees themselves (BWBR0004691, BWBR0015963,
 * BWBR0022669, BWBR0038666), those from 2020 in later accounts of them. Years without a row are years of which the
 * decree was not found: their days are unknown, not absent.
 */
export const decreedDays: readonly DecreedDays[] = [
  {
    firstYear: 1990,
    lastYear: 1992,
    days: ["1990-05-25", "1990-12-24", "1990-12-31", "1991-05-10", "1991-12-27", "1992-05-01", "1992-05-29"],
  },
  {
    firstYear: 2005,
    lastYear: 2007,
    days: ["2005-05-06", "2006-05-26", "2007-05-18", "2007-12-27", "2007-12-28", "2007-12-31"],
  },
  {
    firstYear: 2007,
    lastYear: 2010,
    days: ["2007-12-24", "2008-05-02", "2009-01-02", "2009-05-01", "2009-05-04", "2009-05-22", "2010-05-14"],
  },
  {
    firstYear: 2017,
    lastYear: 2019,
    days: ["2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27"],
  },
  { firstYear: 2020, lastYear: 2022, days: ["2020-05-22", "2021-05-14", "2022-05-27"] },
  {
    firstYear: 2023,
    lastYear: 2025,
    days: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"],
  },
  {
    firstYear: 2026,
    lastYear: 2028,
    days: ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
  },
];

/** The last day of which it is known whether a decree names it, as an ISO date. */
export const decreedKnownUntil = "2028-12-31";

/** Years of which the decreed days are not known; without `lastYear` all that are to come. */
export interface UndecreedYears {
  readonly firstYear: number;
  readonly lastYear?: number;
}

/**
 * The first years in this run of days (both inclusive) of which it is not known which days were decreed: those of the
 * gaps (1993-2004, 2011-2016) and those after `decreedKnownUntil`. A date counted over such days may prove a few days
 * early. Undefined when all is known.
 */
export function undecreedYears(from: Day, to: Day): UndecreedYears | undefined {
  return UNKNOWN.find((period) => from <= period.to && to >= period.from)?.years;
}

/** Everything around and between the decrees; they stand in order, and one may overlap the next. */
const UNKNOWN = [...decreedDays, undefined].flatMap((decree, index) => {
  const firstYear = (decreedDays[index - 1]?.lastYear ?? 0) + 1;
  const lastYear = decree === undefined ? undefined : decree.firstYear - 1;
  if (lastYear !== undefined && lastYear < firstYear) return [];
  const years: UndecreedYears = lastYear === undefined ? { firstYear } : { firstYear, lastYear };
  const to = lastYear === undefined ? Number.POSITIVE_INFINITY : dayOf(lastYear, 12, 31);
  return [{ from: dayOf(firstYear, 1, 1), to, years }];
});
