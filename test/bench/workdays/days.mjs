/** What every engine is given: the same days off, and the same pairs of a first day and a number of working days. */
const { addWorkdays, buildCalendar, closedDay, FIRST_DAY, formatDay, LAST_DAY } = await import(
  process.env.KLACHTWERK_INSIDE
);

export const calendar = buildCalendar({
  workdays: [1, 2, 3, 4, 5],
  holidays: "nederland",
  closures: [],
  termsAct: false,
});

/** Holidays from Monday to Friday, as days since 1970: all a library must skip beside the weekends. */
export function holidays() {
  const found = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    const isWeekend = (day + 3) % 7 >= 5;
    if (!isWeekend && closedDay(calendar, day) !== undefined) found.push(day);
  }
  return found;
}

/** Small steps through 1995-2094, the same in each run; always `count` workdays, or 1 to 250 without. */
export function pairs(size, count) {
  const first = 9131;
  return Array.from({ length: size }, (_, at) => ({
    day: first + ((at * 7919) % 36_524),
    count: count ?? 1 + ((at * 104_729) % 250),
  }));
}

/** Midnight in the time zone of the process, as date-fns counts; and back. */
export function localDate(day) {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}

export function dayOfLocal(date) {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

export { addWorkdays, formatDay };
