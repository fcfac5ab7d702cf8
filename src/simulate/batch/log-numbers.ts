import type { TermChange } from "../case.js";

/** What became of a run of a term, as a number in a log. */
export const CHANGE = {
  opened: 1,
  dated: 2,
  met: 3,
  breached: 4,
  missed: 5,
  lapsed: 6,
  withdrawn: 7,
  "done-late": 8,
} as const;

/** The changes by their number; 0 is none. */
export const CHANGE_NAMES = [
  "opened",
  "opened",
  "dated",
  "met",
  "breached",
  "missed",
  "lapsed",
  "withdrawn",
  "done-late",
] as const satisfies readonly TermChange["change"][];

/** The event of an entry that time brings. */
export const TIME = -1;

/** No outcome, no last day, not yet. */
export const NONE = -1;

/** How many numbers an entry of a log takes: the day, the event, from which state, to which, the outcome, how many changes. */
export const ENTRY_SIZE = 6;

/** How many numbers a change takes: the term, its round, what, and the last day when it is new. */
export const CHANGE_SIZE = 4;

/** How many numbers an event takes: the event, the day, the outcome, and the day what it sends is received. */
export const EVENT_SIZE = 4;
