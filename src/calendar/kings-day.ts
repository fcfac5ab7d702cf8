import { type Day, dayOf, weekday } from "./day.js";

/** The day on which the birthday of the King or Queen is celebrated, and what that day is called. */
export interface KingsDay {
  readonly day: Day;
  readonly name: "Koningsdag" | "Koninginnedag";
}

/**
 * The celebrated birthday, which is the holiday of Algemene termijnenwet art. 3(1): from 2014 on 27 April (royal
 * decree of 30 January 2013), from 1980 to 2013 on 30 April (royal decree of 1980), and on the Saturday before when
 * that day is a Sunday. Before 1980 a Sunday moved to Monday; this function does not go back that far.
 */
export function kingsDay(year: number): KingsDay {
  const birthday = year >= 2014 ? dayOf(year, 4, 27) : dayOf(year, 4, 30);
  const day = weekday(birthday) === 7 ? birthday - 1 : birthday;
  return { day, name: year >= 2014 ? "Koningsdag" : "Koninginnedag" };
}
