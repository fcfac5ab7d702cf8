import type { Closure, OwnCalendar } from "../calendar/spec.js";
import type { Machine } from "../ir/machine.js";
import type { Building } from "./building.js";
import type { Context } from "./context.js";
import { report } from "./draft.js";
import { originAt } from "./origin.js";
import { single } from "./single.js";
import { inside, ofKind, placeOf, type Site, statedSources } from "./site.js";

/**
 * The calendar; without one Monday to Friday, the Dutch holidays, and the Algemene termijnenwet does not apply. The
 * organisation's own calendars add their closures; their office days are the workdays where the file names none, and
 * where they differ from those, or from each other, that is reported.
 */
export function lowerCalendar(
  context: Context,
  sites: readonly Site[],
  own: readonly OwnCalendar[],
): Machine["calendar"] {
  const blocks = ofKind(sites, "calendar");
  const [block] = blocks;
  const inner = inside(sites, "calendar");
  const workdays = single(context, inner, "workdays");
  const offices = own.flatMap((calendar) => (calendar.workdays === undefined ? [] : [calendar.workdays]));
  const stated = workdays === undefined ? offices : [workdays.statement.days, ...offices];
  const [days = WORKING_WEEK] = stated;
  const other = stated.find((each) => each !== days && !sameDays(each, days));
  if (other !== undefined && block !== undefined) {
    const params = { days: inOrder(days), other: inOrder(other), stated: workdays !== undefined };
    report(context.draft, "workdays-contradictory", params, placeOf(workdays ?? block));
  }
  const holidays = single(context, inner, "holidays")?.statement;
  const calendar: Building<Machine["calendar"]> = {
    workdays: inOrder(days),
    holidays: holidays?.set ?? "nederland",
    closures: [
      ...ofKind(inner, "closure").map((at) => closure(context, at)),
      ...own.flatMap(({ closures }) => closures),
    ],
    termsAct: single(context, inner, "terms-act")?.statement.applies ?? false,
    stated: block !== undefined,
  };
  if (holidays?.goodFriday !== undefined) calendar.goodFriday = holidays.goodFriday;
  if (holidays?.liberationDay !== undefined) calendar.liberationDay = holidays.liberationDay;
  if (block !== undefined) calendar.origin = originAt(block.file, block.span);
  const sources = statedSources([...blocks, ...inner]);
  if (sources !== undefined) calendar.sources = sources;
  return calendar;
}

/** Monday to Friday. */
const WORKING_WEEK: readonly number[] = [1, 2, 3, 4, 5];

const inOrder = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => a - b);

const sameDays = (a: readonly number[], b: readonly number[]): boolean =>
  inOrder(a).join() === inOrder(b).join();

function closure(context: Context, at: Site<"closure">): Closure {
  const { from, to = from, name, suspends } = at.statement;
  const reversed = to.iso < from.iso;
  if (reversed)
    report(context.draft, "closure-reversed", { from: from.iso, to: to.iso }, placeOf(at, to.span));
  // A reversed closure is kept as the day it starts, so that no back end meets an impossible one.
  const until = reversed ? from.iso : to.iso;
  return name === undefined
    ? { from: from.iso, to: until, suspends }
    : { from: from.iso, to: until, name: name.value, suspends };
}
