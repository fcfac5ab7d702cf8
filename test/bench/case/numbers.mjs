/** The case played as numbers, with its full log: what happened when, each term with its last day. */
import { EVENTS, SHIFTS } from "./events.mjs";
import { machineOf, plainStory } from "./machine.mjs";

const { caseDesk, casePlan, parseDay, playCase, readLog } = await import(process.env.KLACHTWERK_INSIDE);

export const plan = casePlan(machineOf());
export const desk = caseDesk(plan);

export const cases = SHIFTS.map((shift) =>
  Int32Array.from(
    EVENTS.flatMap(({ event, at, outcome }) => {
      const day = parseDay(at) + shift;
      return [
        plan.events.indexOf(event),
        day,
        outcome === undefined ? -1 : plan.outcomes.indexOf(outcome),
        day,
      ];
    }),
  ),
);

export function prepare() {
  const run = () => {
    for (const events of cases) {
      if (playCase(desk, events) !== EVENTS.length) throw new Error("the case of the bench was refused");
    }
  };
  return { run, units: cases.length };
}

export function story(shift) {
  playCase(desk, cases[SHIFTS.indexOf(shift)]);
  return plainStory(readLog(plan, desk.log));
}
