import { addMonths, type Day } from "../calendar/day.js";
import { formatDay, parseDay } from "../calendar/iso-day.js";
import { formatLocalMinute, parseLocalMinute } from "../calendar/local-minute.js";
import { assertNever } from "../support/assert-never.js";
import type { Account } from "./account.js";
import type { IsoMoment } from "./moment.js";
import { isAccount } from "./schema/account.js";

/**
 * Counts an account again, by hand and without a calendar: only the days it names are passed over. Gives the date it
 * states, unless the account leaves something out. Undefined for data that is no account, or whose dates are none.
 */
export function replay(account: Account): IsoMoment | undefined {
  if (!isAccount(account)) return undefined;
  const { from, length, direction, steps } = account;
  const start = parseDay(from.slice(0, 10));
  if (start === undefined) return undefined;
  const sign = direction === "after" ? 1 : -1;
  if (length.unit === "hour" && from.length > 10) {
    const minute = parseLocalMinute(from);
    const passed = steps.length === 0 && minute !== undefined;
    return passed ? formatLocalMinute(minute + sign * length.amount * 60) : account.date;
  }
  const free = freeDays(account);
  const end = moved(counted(start, account, sign, free), account);
  return formatDay(end);
}

/** The days the account passes over while it counts. */
function freeDays({ steps }: Account): ReadonlySet<Day> {
  const free = new Set<Day>();
  for (const step of steps) {
    if (step.kind === "skipped") add(step.date, step.date);
    if (step.kind === "suspended") add(step.from, step.to);
  }
  return free;

  function add(from: IsoMoment, to: IsoMoment): void {
    for (let day = dayOf(from); day <= dayOf(to); day++) free.add(day);
  }
}

/** So many days that count, one by one. */
function counted(start: Day, { length }: Account, sign: 1 | -1, free: ReadonlySet<Day>): Day {
  let left = daysOf(start, length, sign);
  let day = start;
  while (left > 0) {
    day += sign;
    if (!free.has(day)) left--;
  }
  return day;
}

function daysOf(start: Day, { amount, unit }: Account["length"], sign: 1 | -1): number {
  switch (unit) {
    case "day":
    case "workday":
      return amount;
    case "hour":
      return Math.ceil(amount / 24);
    case "week":
      return amount * 7;
    case "month":
      return Math.abs(addMonths(start, sign * amount) - start);
    case "year":
      return Math.abs(addMonths(start, sign * amount * 12) - start);
    default:
      return assertNever(unit);
  }
}

/** What the Algemene termijnenwet makes of the end. */
function moved(end: Day, { steps }: Account): Day {
  let day = end;
  for (const step of steps) {
    if (step.kind === "two-workdays") day = Math.max(day, dayOf(step.workdays[1]));
    if (step.kind !== "rolled") continue;
    const shut = new Set(step.reasons.map(({ date }) => dayOf(date)));
    while (shut.has(day)) day++;
  }
  return day;
}

function dayOf(date: IsoMoment): Day {
  return parseDay(date) ?? 0;
}
