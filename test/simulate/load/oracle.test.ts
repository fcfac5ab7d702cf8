import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildCalendar, isWorkday } from "../../../src/calendar/calendar.js";
import { type Day, FIRST_DAY } from "../../../src/calendar/day.js";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { compile } from "../../../src/compile.js";
import type { Machine, Step } from "../../../src/ir/machine.js";
import { allowed } from "../../../src/simulate/allowed.js";
import type { Case } from "../../../src/simulate/case.js";
import type { CaseEvent } from "../../../src/simulate/case-event.js";
import { runBlocks } from "../../../src/simulate/load/load-block.js";
import { loadPlan } from "../../../src/simulate/load/load-plan.js";
import type { LoadSpec } from "../../../src/simulate/load/load-spec.js";
import { draw, type Random, randomOf } from "../../../src/simulate/load/random.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { PROCEDURES } from "../../procedures/names.js";

/**
 * The load played the slow way: a list that is searched for whoever is ready first, days counted one by one, and then
 * each case given to `step` event by event, which alone says what each term became. Only the draws are the same.
 */
const CASES = 200;

describe.each(PROCEDURES)("%s", (id) => {
  const text = readFileSync(new URL(`../../../procedures/${id}.klacht`, import.meta.url), "utf8");
  const { machine } = compile(text, { path: `${id}.klacht` });

  test.each([1, 2])(`with seed %i: the same terms in time as ${CASES} cases taken through step`, (seed) => {
    const spec = loadOf(machine);
    const plan = loadPlan(machine, spec);
    const tally = runBlocks(plan, { cases: CASES, seed, first: 0, end: 1 });
    const made = plan.terms.flatMap(({ id: term, work }, at) =>
      work ? [[term, tally.counted[at], tally.inTime[at], tally.daysLate[at]]] : [],
    );
    const expected = slowly(machine, spec, seed);
    expect(made).toEqual(
      plan.terms.flatMap((one) => (one.work ? [[one.id, ...judged(expected, one.id)]] : [])),
    );
    expect(tally.counted.some((count) => count > 0)).toBe(true);
    expect(tally.inTime).not.toEqual(tally.counted);
  });
});

/** Work for everybody who acts, so little that some are late. */
function loadOf({ tiers }: Machine): LoadSpec {
  const steps = tiers.flatMap((tier) => tier.steps);
  const actors = steps.flatMap(({ acts }) => acts.flatMap((act) => act.actors.slice(0, 1)));
  return {
    from: "2026-01-01",
    to: "2029-12-31",
    perWeek: 2,
    handlers: Object.fromEntries([...new Set(actors)].map((role) => [role, 2])),
    steps: Object.fromEntries(
      steps.map((one) => [
        one.id,
        {
          work: { kind: "triangle", from: 0.2, most: 1, to: 3 },
          wait: { kind: "uniform", from: 0, to: 12 },
          share: isForEveryone(one) ? 1 : 0.5,
        },
      ]),
    ),
    dissatisfied: { tiers: {}, otherwise: 0.6 },
    reply: { kind: "uniform", from: 1, to: 25 },
    goal: 0.95,
  };
}

function isForEveryone(one: Step): boolean {
  return !one.optional && one.onlyIf === undefined && one.acts.some(({ modality }) => modality === "duty");
}

interface Mover {
  value: Case;
  readonly random: Random;
  tier: string;
  place: number;
  ready: number;
  /** The day of the last thing that happened in this tier. */
  last: Day | undefined;
}

function slowly(machine: Machine, spec: LoadSpec, seed: number): readonly Case[] {
  const random = randomOf(seed, 0);
  const clock = workClock(machine);
  const tiers = loadPlanTiers(machine, spec);
  const [first = ""] = tiers;
  const desks = Object.fromEntries(
    Object.entries(spec.handlers).map(([role, count]) => [role, Array<number>(count).fill(0)]),
  );
  let time = parseDay(spec.from) ?? 0;
  const movers: Mover[] = [];
  while (movers.length < CASES) {
    time -= Math.log(1 - random()) / (spec.perWeek / 7);
    const day = Math.floor(time);
    const value = taken(machine, start(machine), (type) => type === `${first}.file`, day);
    movers.push({ value, random, tier: first, place: 0, ready: clock.before(day), last: undefined });
  }
  const busy = new Set(movers);
  while (busy.size > 0) {
    const [mover] = [...busy].sort((a, b) => a.ready - b.ready || movers.indexOf(a) - movers.indexOf(b));
    if (mover === undefined) break;
    const chain = machine.tiers.find((tier) => tier.id === mover.tier)?.steps ?? [];
    const one = chain[mover.place++];
    if (one !== undefined) doStep(machine, spec, mover, one, desks, clock);
    else if (!goesOn(machine, spec, mover, tiers, clock)) busy.delete(mover);
  }
  return movers.map(({ value }) => value);
}

function doStep(
  machine: Machine,
  { steps }: LoadSpec,
  mover: Mover,
  one: Step,
  desks: Readonly<Record<string, number[]>>,
  clock: ReturnType<typeof workClock>,
): void {
  const { random } = mover;
  const load = steps[one.id];
  if (load === undefined) return;
  if (load.share < 1 && random() >= load.share) {
    const on = mover.last ?? clock.day(mover.ready);
    mover.value = taken(machine, mover.value, (type) => type === `${one.id}.omit`, on);
    return;
  }
  const work = draw(load.work, random);
  const role = one.acts.flatMap(({ actors }) => actors).find((actor) => actor in desks) ?? "";
  const desk = desks[role] ?? [0];
  const free = desk.indexOf(Math.min(...desk));
  const begun = Math.max(mover.ready, desk[free] ?? 0);
  const worked = begun + work;
  desk[free] = worked;
  // Work that ends with the day ends on that day.
  const ended = Number.isInteger(worked) && worked > begun ? clock.day(worked - 1) : clock.day(worked);
  const wait = Math.round(draw(load.wait, random));
  mover.last = ended + wait;
  mover.ready = wait > 0 ? clock.before(mover.last) : worked;
  mover.value = taken(machine, mover.value, (type) => type === one.id, mover.last);
}

/** Files the complaint with the next tier; false when it ends here. */
function goesOn(
  machine: Machine,
  { dissatisfied, reply }: LoadSpec,
  mover: Mover,
  tiers: readonly string[],
  clock: ReturnType<typeof workClock>,
): boolean {
  const next = tiers[tiers.indexOf(mover.tier) + 1];
  const handled = mover.last ?? clock.day(mover.ready);
  if (mover.last === undefined) {
    mover.value = taken(machine, mover.value, (type) => type === `${mover.tier}.finish`, handled, true);
  }
  if (next === undefined || mover.random() >= dissatisfied.otherwise) return false;
  const filed = handled + Math.round(draw(reply, mover.random));
  const before = mover.value;
  mover.value = taken(machine, before, (type) => type === `${next}.file`, filed, true);
  if (mover.value === before) return false;
  Object.assign(mover, { tier: next, place: 0, last: undefined, ready: clock.before(filed) });
  return true;
}

/** The case after an event of this type, with all that `step` asks of it; `may`: as it was when that is refused. */
function taken(machine: Machine, value: Case, is: (type: string) => boolean, day: Day, may = false): Case {
  const at = formatDay(day);
  const now = step(machine, value, { type: "time" }, at);
  const known = allowed(machine, now.ok ? now.case : value).find(({ event }) => is(event));
  if (known === undefined) {
    if (may) return value;
    throw new Error(`${String(is)} is not possible on ${at} in ${value.state}`);
  }
  const needs = known.ways.flatMap((way) => way.needs);
  const conditions = needs.flatMap((guard) => (guard.kind === "any-condition" ? guard.conditions : []));
  const outcomes = known.outcomes.length === 0 ? [undefined] : known.outcomes;
  const results = outcomes.flatMap((outcome) => {
    const event: CaseEvent = {
      type: known.event,
      ...(conditions.length === 0 ? {} : { conditions }),
      ...(outcome === undefined ? {} : { outcome }),
    };
    const result = step(machine, value, event, at);
    return result.ok ? [result.case] : [];
  });
  // An answer that ends the case leaves nobody to go on.
  const found = results.find(({ state }) => state.includes(".")) ?? results[0];
  if (found === undefined) throw new Error(`${known.event} is refused on ${at}`);
  return found;
}

/** Days of work, counted one by one. */
function workClock(machine: Machine) {
  const calendar = buildCalendar(machine.calendar);
  const days: Day[] = [];
  const before: number[] = [];
  const last = parseDay("2040-12-31") ?? 0;
  for (let day = FIRST_DAY; day <= last; day++) {
    before.push(days.length);
    if (isWorkday(calendar, day)) days.push(day);
  }
  return {
    before: (day: Day) => before[day - FIRST_DAY] ?? 0,
    day: (time: number) => days[Math.floor(time)] ?? last,
  };
}

/** The tiers of the plan, by id: which way a complaint goes is for the tests of the plan. */
function loadPlanTiers(machine: Machine, spec: LoadSpec): readonly string[] {
  const labels = loadPlan(machine, spec).tiers.map(({ label }) => label);
  return labels.map((label) => machine.tiers.find((tier) => tier.label === label)?.id ?? "");
}

/** How often a term had an end, was met by then, and all days late together. */
function judged(cases: readonly Case[], id: string): readonly number[] {
  const runs = cases.flatMap(({ terms }) => terms.filter(({ term }) => term === id));
  const done = runs.filter((run) => run.status === "met" || run.done !== undefined);
  const days = done.map(({ due = "", ended = "", done: late }) => {
    const end = parseDay((late ?? ended).slice(0, 10)) ?? 0;
    return Math.max(0, end - (parseDay(due.slice(0, 10)) ?? 0));
  });
  return [
    done.length,
    done.filter(({ status }) => status === "met").length,
    days.reduce((sum, one) => sum + one, 0),
  ];
}
