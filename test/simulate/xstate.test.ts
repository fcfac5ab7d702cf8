import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnyEventObject,
  type AnyStateMachine,
  assign,
  createActor,
  createMachine,
  type EventObject,
} from "xstate";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import { compile } from "../../src/compile.js";
import type { Guard, Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { PROCEDURES } from "../procedures/names.js";
import { passingMachine } from "./passing-machine.js";

/**
 * XState is the oracle for everything but time: the transitions of the machine become an XState machine whose guards
 * look at what the event states, and at nothing for a term. Events come in an order that lets no term run out, so
 * both must agree on where each leads. A way that needs a lapsed term is left out of the oracle, since none lapses.
 */

const machines = PROCEDURES.map((id): readonly [string, Machine] => {
  const file = new URL(`../../procedures/${id}.klacht`, import.meta.url);
  return [id, compile(readFileSync(file, "utf8"), { path: `${id}.klacht` }).machine];
});

test.each([...machines, ["steps for some outcomes", passingMachine()] as const])(
  "%s: events lead where XState says, and nowhere else",
  (_id, machine) => {
    const oracle = oracleOf(machine);
    const moving = machine.events.filter(({ term }) => term === undefined);
    const conditions = machine.conditions.map((each) => each.id);
    const choice = fc.record({
      type: fc.constantFrom(...moving.map((each) => each.id)),
      outcome: fc.option(fc.constantFrom(...machine.outcomes.map((each) => each.id)), { nil: undefined }),
      conditions: fc.constantFrom([], conditions),
      likely: fc.boolean(),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const actor = createActor(oracle).start();
        let value = start(machine);
        const at = formatDay(parseDay("2026-01-05") ?? 0);
        for (const { type, outcome, conditions: held, likely, pick } of choices) {
          const possible = allowed(machine, value);
          const now = possible.flatMap(({ event, term }) => (term === undefined ? [event] : [])).sort();
          const snapshot = actor.getSnapshot();
          const expected = moving.filter((each) =>
            machine.transitions.some(
              (way) => isTimeless(way.guards) && flat(way.from) === snapshot.value && way.event === each.id,
            ),
          );
          expect(now).toEqual(expected.map((each) => each.id).sort());
          const picked = likely
            ? possible.filter(({ term }) => term === undefined)[pick % Math.max(1, now.length)]
            : undefined;
          const stated = outcome ?? picked?.outcomes[0];
          const node = machine.events.find((each) => each.id === (picked?.event ?? type));
          const verdicts = node?.outcomes ?? [];
          const event = {
            type: picked?.event ?? type,
            conditions: held,
            ...(stated === undefined ? {} : { outcome: stated }),
          };
          // A step with a verdict needs one of its own, and any other event has none.
          const isComplete =
            verdicts.length === 0 ? stated === undefined : verdicts.some((id) => id === stated);
          const result = step(machine, value, event, at);
          if (result.ok) value = result.case;
          if (isComplete) actor.send(event);
          expect(flat(value.state)).toBe(actor.getSnapshot().value);
        }
      }),
      { numRuns: 60 },
    );
  },
);

function oracleOf(machine: Machine): AnyStateMachine {
  const states = machine.states.map((state) => {
    const ways = machine.transitions.filter(
      (way) => way.from === state.id && way.event !== undefined && isTimeless(way.guards),
    );
    const on = Object.fromEntries(
      [...new Set(ways.map((way) => way.event ?? ""))].map((event) => [
        event,
        ways
          .filter((way) => way.event === event)
          .map(({ to, guards }) => ({
            target: flat(to),
            guard: ({ context, event: given }: { context: Told; event: Told }) =>
              guards.every((guard) => holds(guard, given, context)),
            actions: assign<Told, AnyEventObject, undefined, EventObject, never>({
              outcome: ({ context, event: given }) => (given as Told).outcome ?? context.outcome,
            }),
          })),
      ]),
    );
    return [flat(state.id), state.kind === "final" ? {} : { on }];
  });
  return createMachine({
    context: {},
    initial: flat(machine.initial),
    states: Object.fromEntries(states),
  }) as AnyStateMachine;
}

/** XState reads a dot in a target as a path of nested states. */
function flat(state: string): string {
  return state.replaceAll(".", "/");
}

function isTimeless(guards: readonly Guard[]): boolean {
  return guards.every(({ kind }) => kind !== "lapsed");
}

/** What an event states; of a case only the outcome is kept. */
type Told = {
  readonly conditions?: readonly string[];
  readonly outcome?: string | undefined;
};

function holds(guard: Guard, given: Told, before: Told): boolean {
  if (guard.kind === "any-condition")
    return guard.conditions.some((id) => given.conditions?.includes(id) === true);
  if (guard.kind === "outcome") return guard.outcomes.includes((guard.soFar ? before : given).outcome ?? "");
  // No event here tells what a complaint is about.
  return guard.kind === "within" || (guard.kind === "subject" && guard.orUnknown === true);
}
