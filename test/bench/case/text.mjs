/** The same with a Dutch account of each entry, dates in words. */
import { cases, desk, plan } from "./numbers.mjs";

const { logText, logWords, playCase } = await import(process.env.KLACHTWERK_INSIDE);
const words = logWords(plan, "nl");

export function prepare() {
  let size = 0;
  const run = () => {
    for (const events of cases) {
      playCase(desk, events);
      size += logText(words, desk.log).length;
    }
    if (size === 0) throw new Error("no text was made");
  };
  return { run, units: cases.length };
}
