/** date-fns the way most people write it: `addDays` until enough days were neither weekend nor holiday. */
import { addDays, isWeekend } from "date-fns";
import { dayOfLocal, holidays, localDate, pairs } from "./days.mjs";

const off = new Set(holidays().map((day) => localDate(day).getTime()));

function add(date, count) {
  let end = date;
  for (let left = count; left > 0; ) {
    end = addDays(end, 1);
    if (!isWeekend(end) && !off.has(end.getTime())) left--;
  }
  return end;
}

export function prepare(count) {
  const list = pairs(100, Number(count)).map((pair) => ({ ...pair, date: localDate(pair.day) }));
  let sum = 0;
  const run = () => {
    for (const { date, count: workdays } of list) sum += add(date, workdays).getTime();
    if (sum === 0) throw new Error("no day was found");
  };
  return { run, units: list.length };
}

export const endOf = ({ day, count }) => dayOfLocal(add(localDate(day), count));
