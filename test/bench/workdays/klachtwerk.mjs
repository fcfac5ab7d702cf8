/** Day numbers: two look-ups in the table of working days. */
import { addWorkdays, calendar, pairs } from "./days.mjs";

export function prepare(count) {
  const days = Int32Array.from(pairs(1000), ({ day }) => day);
  const workdays = Number(count);
  let sum = 0;
  const run = () => {
    for (let at = 0; at < days.length; at++) sum += addWorkdays(calendar, days[at], workdays);
    if (sum === 0) throw new Error("no day was found");
  };
  return { run, units: days.length };
}

export const endOf = ({ day, count }) => addWorkdays(calendar, day, count);
