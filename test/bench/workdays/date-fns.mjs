/**
 * date-fns 4 has no option for holidays: `addBusinessDays` skips weekends only. This is the fastest way to have them
 * with it: add the days, count the holidays that were passed, add as many days again, until no more are passed. The
 * holidays stand in a sorted list and are counted by halving.
 */
import { addBusinessDays } from "date-fns";
import { dayOfLocal, holidays, localDate, pairs } from "./days.mjs";

const off = Float64Array.from(holidays(), (day) => localDate(day).getTime());

function upTo(time) {
  let low = 0;
  let high = off.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (off[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add(date, count) {
  const before = upTo(date.getTime());
  let end = addBusinessDays(date, count);
  let passed = 0;
  for (;;) {
    const now = upTo(end.getTime()) - before;
    if (now === passed) return end;
    end = addBusinessDays(end, now - passed);
    passed = now;
  }
}

export function prepare(count) {
  const list = pairs(1000, Number(count)).map((pair) => ({ ...pair, date: localDate(pair.day) }));
  let sum = 0;
  const run = () => {
    for (const { date, count: workdays } of list) sum += add(date, workdays).getTime();
    if (sum === 0) throw new Error("no day was found");
  };
  return { run, units: list.length };
}

export const endOf = ({ day, count }) => dayOfLocal(add(localDate(day), count));
