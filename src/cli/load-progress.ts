import type { Both } from "../diagnostics/entry.js";
import type { Context } from "./context.js";

/** Tells how far a long run is. */
export interface LoadProgress {
  /** So many more cases were played. */
  played(cases: number): void;
  /** Nothing more is to be told. */
  end(): void;
}

/**
 * How far a run of so many cases is, on one line of the terminal that goes away when it is done or broken off with
 * Ctrl-C. Nothing where standard error goes elsewhere: a log file needs no percentages.
 */
export function loadProgress(cases: number, { say }: Pick<Context, "say">): LoadProgress {
  const { stderr } = process;
  if (!stderr.isTTY) return { played: () => {}, end: () => {} };
  let done = 0;
  let shown = 0;
  const clear = () => void stderr.write("\r\u001b[K");
  const brokenOff = () => {
    clear();
    process.exit(BROKEN_OFF);
  };
  process.once("SIGINT", brokenOff);
  return {
    played(more) {
      done += more;
      const part = Math.floor((done / cases) * 100);
      if (part === shown) return;
      shown = part;
      stderr.write(`\r${say(TEXT)(part)}\u001b[K`);
    },
    end() {
      process.off("SIGINT", brokenOff);
      clear();
    },
  };
}

/** What a shell says of a process that was broken off: 128 and the number of the signal. */
const BROKEN_OFF = 130;

const TEXT: Both<(part: number) => string> = {
  nl: (part) => `${part}% nagespeeld`,
  en: (part) => `${part}% played`,
};
