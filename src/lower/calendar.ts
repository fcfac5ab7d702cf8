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
 * organisation's own calendars add their closures; their office days are the workdays where the file names none.
 */
export function lowerCalendar(
  context: Context,
  sites: readonly Site[],
  own: readonly OwnCalendar[],
): Machine["calendar"] {
  const blocks = ofKind(sites, "calendar");
  const [block] = blocks;
  const inner = inside(sites, "calendar");
  const office = own.find(({ workdays }) => workdays !== undefined)?.workdays;
  const days = single(context, inner, "workdays")?.statement.days ?? office ?? [1, 2, 3, 4, 5];
  const holidays = single(context, inner, "holidays")?.statement;
  const calendar: Building<Machine["calendar"]> = {
    workdays: [...new Set(days)].sort((a, b) => a - b),
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
  if (block !== undefined) calendar.origin = originAt(block.file, block.statement.span);
  const sources = statedSources([...blocks, ...inner]);
  if (sources !== undefined) calendar.sources = sources;
  return calendar;
}

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
