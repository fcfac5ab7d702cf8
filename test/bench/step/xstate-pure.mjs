/** XState v5 with its pure functions: a snapshot after each event. */
import { initialTransition, transition } from "xstate";
import { bareOf } from "./bare-machine.mjs";
import { LENGTH } from "./walks.mjs";

export function prepare(procedure) {
  const { machine, walks } = bareOf(procedure);
  const run = () => {
    for (const walk of walks) {
      let [snapshot] = initialTransition(machine);
      for (const event of walk) [snapshot] = transition(machine, snapshot, event);
    }
  };
  return { run, units: walks.length * LENGTH };
}
