/** Which days of the year the calendar calls holidays; `holidays.ts` says what each set holds. */
export type HolidaySet = "nederland" | "nederland-werkdagen" | "vlaanderen" | "geen";

/** In which years 5 May is a holiday: every year, in years divisible by five, or in none. */
export type LiberationDay = "yearly" | "lustrum" | "never";

/** What a calendar says of the two days on which employers differ; what is absent is as the set has it. */
export interface HolidayChoices {
  /** Good Friday is a holiday, or is none. */
  readonly goodFriday?: boolean;
  readonly liberationDay?: LiberationDay;
}

/**
 * A period in which the organisation is closed, both ends inclusive, as ISO dates.
 * Its days are no workdays. With `suspends` ("telt niet mee") they do not exist for terms in hours, days, weeks and
 * months either: each such day inside a term pushes the end one day further. Years run on, and so does a retention.
 */
export interface Closure {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly suspends: boolean;
}

/** A calendar as it stands in the machine: plain JSON, meaning the same wherever it is read. */
export interface CalendarSpec extends HolidayChoices {
  /** ISO weekdays, 1 = Monday to 7 = Sunday. */
  readonly workdays: readonly number[];
  readonly holidays: HolidaySet;
  readonly closures: readonly Closure[];
  /**
   * Whether terms on this calendar follow the Algemene termijnenwet unless they say otherwise.
   * A default for whoever builds terms: `dueDay` looks at the `roll` of the term alone.
   */
  readonly termsAct: boolean;
}

/** `day` is a calendar day; a `workday` is what the calendar calls one. */
export type Unit = "hour" | "day" | "workday" | "week" | "month" | "year";

/** A length of time as written: `6 weken` is `{ amount: 6, unit: "week" }`. The amount is a whole number, 0 or more. */
export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * What a calendar file of the organisation adds (`kalender "kalenders/school.yaml"`): days and periods on which it is
 * closed, and the weekdays on which its office works.
 */
export interface OwnCalendar {
  /** ISO weekdays; without, those of the regulation. */
  readonly workdays?: readonly number[];
  readonly closures: readonly Closure[];
}
