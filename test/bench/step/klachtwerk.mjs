/** `step`, event by event, on the courses of one procedure: the case after each event is plain JSON. */
import { LENGTH, walksOf } from "./walks.mjs";

const { start, step } = await import(process.env.KLACHTWERK_INSIDE);

export function prepare(procedure) {
  const { machine, walks } = walksOf(procedure);
  const run = () => {
    for (const walk of walks) {
      let value = start(machine);
      for (const { event, at } of walk) {
        const result = step(machine, value, event, at);
        if (!result.ok) throw new Error(`the course of the bench was refused: ${result.reason.nl}`);
        value = result.case;
      }
    }
  };
  return { run, units: walks.length * LENGTH };
}
