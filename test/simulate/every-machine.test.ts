import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import { type Case, isRunning } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { caseSchema } from "../../src/simulate/schema/case-record.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { MACHINES } from "../ir/machines.js";

/**
 * Random courses on every machine there is: the five procedures, the whole language, and each fixture without errors.
 * What may happen now is tried most, since other events leave a case where it is.
 */
interface Try {
  readonly pick: number;
  readonly days: number;
  readonly minute: number | undefined;
  readonly isAllowed: boolean;
  readonly conditions: "all" | "none" | "some";
  readonly flags: number;
}

const tried: fc.Arbitrary<Try> = fc.record({
  pick: fc.nat(),
  days: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 45 }) },
    { weight: 1, arbitrary: fc.integer({ min: -30, max: 30_000 }) },
  ),
  minute: fc.option(fc.nat({ max: 24 * 60 - 1 }), { nil: undefined, freq: 4 }),
  isAllowed: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  conditions: fc.constantFrom("all", "none", "some"),
  flags: fc.nat({ max: 255 }),
});

const courses = fc.record({
  at: fc.nat({ max: MACHINES.length - 1 }),
  begin: fc.oneof(
    fc.constant(undefined),
    fc.integer({ min: -3000, max: 20_000 }),
    // The first and last years for which calendars are known.
    fc.integer({ min: -13_152, max: -12_900 }),
    fc.integer({ min: 27_000, max: 27_388 }),
  ),
  tries: fc.array(tried, { minLength: 1, maxLength: 25 }),
  cut: fc.nat({ max: 24 }),
});

test("time runs on, no event is lost, and a case that ends leaves no term open", () => {
  fc.assert(
    fc.property(courses, ({ at, begin, tries }) => {
      const machine = machineAt(at);
      let value = begun(machine, begin);
      for (const one of tries) {
        const before = JSON.stringify(value);
        const [event, moment] = eventOf(machine, value, one);
        const result = step(machine, value, event, moment);
        expect(JSON.stringify(value)).toBe(before);
        if (!result.ok) continue;
        expectNext(machine, value, result.case, event, moment);
        value = result.case;
      }
      expect(fits(at, value)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("a case cut anywhere, stored as JSON and taken up again ends the same", () => {
  fc.assert(
    fc.property(courses, ({ at, begin, tries, cut }) => {
      const machine = machineAt(at);
      const whole = tries.reduce((value, one) => next(machine, value, one), begun(machine, begin));
      const first = tries
        .slice(0, cut)
        .reduce((value, one) => next(machine, value, one), begun(machine, begin));
      const stored: Case = JSON.parse(JSON.stringify(first));
      expect(tries.slice(cut).reduce((value, one) => next(machine, value, one), stored)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

function expectNext(machine: Machine, before: Case, after: Case, event: CaseEvent, at: string): void {
  const fresh = after.log.slice(before.log.length);
  expect(after.log.slice(0, before.log.length)).toEqual(before.log);
  expect([fresh.at(-1)?.at.slice(0, 10) ?? at.slice(0, 10), after.now?.slice(0, 10)]).toEqual([
    at.slice(0, 10),
    at.slice(0, 10),
  ]);
  expect(fresh.map((entry) => entry.event)).toContain(event.type);
  const moments = [before.now ?? "", ...fresh.map((entry) => entry.at)].map((moment) => moment.slice(0, 10));
  expect(moments).toEqual([...moments].sort());
  const hours = after.log.map((entry) => entry.at).filter((moment) => moment.includes("T"));
  expect(hours).toEqual([...hours].sort());
  const ways = [before.state, ...fresh.flatMap(({ from, to }) => [from, to]), after.state];
  for (let place = 0; place < ways.length; place += 2) expect(ways[place]).toBe(ways[place + 1]);
  for (const run of after.terms) {
    const old = before.terms.find(({ term, round }) => term === run.term && round === run.round);
    // Ended is ended; only "done after all" may still be added.
    if (old !== undefined && !isRunning(old)) expect({ ...run, done: 0 }).toEqual({ ...old, done: 0 });
    expect([run.term, run.ended !== undefined]).toEqual([run.term, !isRunning(run)]);
  }
  expect(before.terms.length).toBeLessThanOrEqual(after.terms.length);
  const isOver = machine.states.find(({ id }) => id === after.state)?.kind === "final";
  if (isOver) expect([due(machine, after), after.terms.filter(isRunning)]).toEqual([[], []]);
}

function next(machine: Machine, value: Case, one: Try): Case {
  const result = step(machine, value, ...eventOf(machine, value, one));
  return result.ok ? result.case : value;
}

/** An event made of a try and of what the case allows: the same for the same case. */
function eventOf(machine: Machine, value: Case, one: Try): readonly [CaseEvent, string] {
  const { pick, days, minute, isAllowed, conditions, flags } = one;
  const possible = [...allowed(machine, value).map(({ event }) => event), "time"];
  const all = [...machine.events.map(({ id }) => id), "time"];
  const type = (isAllowed ? possible[pick % possible.length] : all[pick % all.length]) ?? "time";
  const node = machine.events.find(({ id }) => id === type);
  const outcomes = node?.outcomes ?? [];
  const outcome = outcomes[pick % Math.max(1, outcomes.length)];
  const ids = machine.conditions.map(({ id }) => id);
  const held =
    conditions === "all"
      ? ids
      : conditions === "none"
        ? []
        : ids.filter((_, at) => (flags >> (at % 8)) % 2 === 1);
  const { classes } = machine.complainants;
  const { subjects } = machine.complaints;
  const moment = later(value.now ?? "2026-01-05", days, minute);
  const event: CaseEvent = {
    type,
    conditions: held,
    ...(outcome === undefined ? {} : { outcome }),
    ...(flags % 2 === 1 && classes.length > 0 ? { class: classes[pick % classes.length]?.id ?? "" } : {}),
    ...(flags % 4 > 1 && subjects.length > 0
      ? { subjects: [subjects[pick % subjects.length]?.id ?? ""] }
      : {}),
    ...(flags % 8 > 3 ? { completed: true } : {}),
    ...(flags % 16 > 7 ? { anchors: { incident: later(moment, -(flags % 5), undefined) } } : {}),
    ...(node?.kind === "file"
      ? { incomplete: flags % 32 > 15, filedAt: later(moment, -(flags % 3), undefined) }
      : {}),
    ...(node?.kind === "complete" && flags % 64 > 31
      ? { receivedAt: later(moment, flags % 4, undefined) }
      : {}),
    ...(node?.kind === "extend" ? { consent: machine.roles.map(({ id }) => id) } : {}),
    ...(node?.kind === "set" || (node?.kind === "extend" && flags > 127)
      ? { length: { amount: 1 + (flags % 30), unit: "day" as const } }
      : {}),
  };
  return [event, moment];
}

function later(moment: string, days: number, minute: number | undefined): string {
  const day = formatDay((parseDay(moment.slice(0, 10)) ?? 0) + days);
  if (minute === undefined) return day;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function begun(machine: Machine, begin: number | undefined): Case {
  return begin === undefined
    ? start(machine)
    : start(machine, formatDay((parseDay("2026-01-05") ?? 0) + begin));
}

function machineAt(at: number): Machine {
  const [, machine] = MACHINES[at] ?? [];
  if (machine === undefined) throw new Error(`no machine ${at}`);
  return machine;
}

const validators = new Map<number, ReturnType<Ajv2020["compile"]>>();

/** What the schema of the case says of a case, once it is JSON. */
function fits(at: number, value: Case): readonly string[] {
  const validate = validators.get(at) ?? validatorAt(at);
  validators.set(at, validate);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function validatorAt(at: number): ReturnType<Ajv2020["compile"]> {
  return new Ajv2020({ strict: true }).compile({ ...caseSchema(machineAt(at)) });
}
