/** Dates as a file spells them. The calendar of the project is no part of syntax: this only asks whether a day exists. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `2024-02-29` is spelled in full and exists. */
export function isValidDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const year = Number(iso.slice(0, 4));
  return (
    year > 0 && Number(iso.slice(8)) >= 1 && Number(iso.slice(8)) <= daysIn(Number(iso.slice(5, 7)), year)
  );
}

/** The last day of a month; 0 for a month that does not exist. Without a year February has 29 days. */
export function daysIn(month: number, year = 2000): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** A date in full: `2024-11-01`. */
export function isoDate(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The right spelling of a date written otherwise (`1-11-2024`, `2024-1-5`), if it is one. */
export function respell(written: string): string | undefined {
  const parts = written.split("-");
  const [year = "", month = "", day = ""] = parts[0]?.length === 4 ? parts : parts.reverse();
  const iso = isoDate(Number(year), Number(month), Number(day));
  return isValidDate(iso) ? iso : undefined;
}
