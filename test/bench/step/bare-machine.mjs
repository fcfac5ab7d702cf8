/**
 * What XState is asked to do on the same events: the states and moves of the procedure and no more. It counts no terms,
 * keeps no log and judges no data, so it is asked far less than `step`.
 */
import { createMachine } from "xstate";
import { walksOf } from "./walks.mjs";

const { start, step } = await import(process.env.KLACHTWERK_INSIDE);

/** The machine for XState, and the events with the state each leads to. */
export function bareOf(procedure) {
  const { machine, walks } = walksOf(procedure);
  const states = Object.fromEntries(machine.states.map(({ id }) => [named(id), { on: {} }]));
  for (const { from, to, event } of machine.transitions) {
    if (event === undefined) continue;
    const { on } = states[named(from)];
    const guard = ({ event: told }) => told.to === named(to);
    on[named(event)] = [...(on[named(event)] ?? []), { target: named(to), guard }];
  }
  const bare = walks.map((walk) => {
    let value = start(machine);
    return walk.map(({ event, at }) => {
      value = step(machine, value, event, at).case;
      return { type: named(event.type), to: named(value.state) };
    });
  });
  return { machine: createMachine({ initial: named(machine.initial), states }), walks: bare };
}

/** A dot has a meaning of its own in XState. */
function named(id) {
  return id.replaceAll(".", "/");
}
