/** The same with `step`, event by event: a plain JSON case after each. */
import { EVENTS, SHIFTS } from "./events.mjs";
import { machineOf, plainStory } from "./machine.mjs";

const { formatDay, parseDay, start, step } = await import(process.env.KLACHTWERK_INSIDE);
const machine = machineOf();

const cases = SHIFTS.map((shift) =>
  EVENTS.map(({ event, at, outcome }) => ({
    event: outcome === undefined ? { type: event } : { type: event, outcome },
    at: formatDay(parseDay(at) + shift),
  })),
);

function play(events) {
  let value = start(machine);
  for (const { event, at } of events) {
    const result = step(machine, value, event, at);
    if (!result.ok) throw new Error(`the case of the bench was refused: ${result.reason.nl}`);
    value = result.case;
  }
  return value;
}

export function prepare() {
  const run = () => {
    for (const events of cases) play(events);
  };
  return { run, units: cases.length };
}

export function story(shift) {
  return plainStory(play(cases[SHIFTS.indexOf(shift)]).log);
}
