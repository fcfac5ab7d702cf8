/** XState v5 as most use it: an actor that is sent the events. */
import { createActor } from "xstate";
import { bareOf } from "./bare-machine.mjs";
import { LENGTH } from "./walks.mjs";

export function prepare(procedure) {
  const { machine, walks } = bareOf(procedure);
  const run = () => {
    for (const walk of walks) {
      const actor = createActor(machine).start();
      for (const event of walk) actor.send(event);
    }
  };
  return { run, units: walks.length * LENGTH };
}
