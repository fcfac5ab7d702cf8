import { addWorkdays, workdaysBetween } from "../../calendar/calendar.js";
import type { Day } from "../../calendar/day.js";
import type { UndecreedYears } from "../../calendar/decreed-days.js";
import { undecreedYears } from "../../calendar/decreed-days.js";
import { formatDay } from "../../calendar/iso-day.js";
import { firstOpenDay, whyNoEnd } from "../../calendar/terms-act.js";
import type { Term } from "../../ir/machine.js";
import { type Account, accountSteps } from "../account.js";
import type { MachineIndex } from "../machine-index.js";
import { type IsoMoment, type Moment, readMoment, writeMoment } from "../moment.js";
import { lengthEnd } from "../term-end.js";

/** The end of a term: as it is, and before the Algemene termijnenwet moved it. */
export interface Ends {
  readonly due: IsoMoment;
  readonly raw: IsoMoment;
}

/** A new end with the count behind it. */
export interface CountedEnd extends Ends {
  readonly account: Account;
  /** Years whose decreed days are not known yet. */
  readonly undecreed?: UndecreedYears;
}

/**
 * The end of a term that stood still from `since` until `until`, with its account: as many days later as it stood
 * still, counted from the end before any shift; workdays that were left are counted anew. The same as `../clock.ts`
 * does to the case. Undefined beyond the years that calendars know.
 */
export function afterStandstill(
  { calendar }: MachineIndex,
  term: Term,
  before: Ends,
  { since, until }: { readonly since: Moment; readonly until: Moment },
): CountedEnd | undefined {
  const due = readMoment(before.due);
  const raw = readMoment(before.raw);
  if (due === undefined || raw === undefined) return undefined;
  if (term.bounds.some((bound) => bound.kind === "length" && bound.length.unit === "workday")) {
    const left = workdaysBetween(calendar, since.day, due.day);
    const day = left === undefined ? undefined : addWorkdays(calendar, until.day, left);
    if (left === undefined || day === undefined) return undefined;
    const length = { amount: left, unit: "workday" } as const;
    const options = { direction: "after", roll: false, explain: true } as const;
    const steps = accountSteps(lengthEnd(calendar, { day: until.day }, length, options)?.steps ?? []);
    return counted(formatDay(until.day), { length, day: { day }, raw: day, steps });
  }
  const days = until.day - since.day;
  if (due.minute !== undefined) {
    const moved = { day: due.day + days, minute: due.minute + days * MINUTES_PER_DAY };
    const length = { amount: days * HOURS_PER_DAY, unit: "hour" } as const;
    return counted(before.due, { length, day: moved, raw: raw.day + days, steps: [] });
  }
  const end = raw.day + days;
  const day = (term.roll ? firstOpenDay(calendar, end) : end) ?? end;
  const length = { amount: days, unit: "day" } as const;
  const years = term.roll ? undecreedYears(end, day) : undefined;
  const found = counted(before.raw, {
    length,
    day: { day },
    raw: end,
    steps: rolledStep(calendar, end, day),
  });
  return years === undefined ? found : { ...found, undecreed: years };
}

const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = HOURS_PER_DAY * 60;

function counted(
  from: IsoMoment,
  {
    length,
    day,
    raw,
    steps,
  }: Pick<Account, "length" | "steps"> & { readonly day: Moment; readonly raw: Day },
): CountedEnd {
  const due = writeMoment(day);
  return { due, raw: formatDay(raw), account: { from, length, direction: "after", date: due, steps } };
}

function rolledStep(calendar: MachineIndex["calendar"], from: Day, to: Day): Account["steps"] {
  if (to === from) return [];
  const reasons = Array.from({ length: to - from }, (_, at) => ({
    date: formatDay(from + at),
    name: whyNoEnd(calendar, from + at) ?? "",
  }));
  return [{ kind: "rolled", from: formatDay(from), to: formatDay(to), reasons }];
}
