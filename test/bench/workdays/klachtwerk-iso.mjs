/** From text to text: `2026-03-02` in, `2026-03-23` out. */
import { addWorkdays, calendar, formatDay, pairs } from "./days.mjs";

const { parseDay } = await import(process.env.KLACHTWERK_INSIDE);

export function prepare(count) {
  const list = pairs(1000, Number(count)).map((pair) => ({ ...pair, text: formatDay(pair.day) }));
  let size = 0;
  const run = () => {
    for (const { text, count: workdays } of list)
      size += formatDay(addWorkdays(calendar, parseDay(text), workdays)).length;
    if (size === 0) throw new Error("no day was found");
  };
  return { run, units: list.length };
}
