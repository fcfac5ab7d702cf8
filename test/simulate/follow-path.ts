import type { Machine, Transition } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import type { Timeline, TimelinePath } from "../../src/simulate/timeline-types.js";

/**
 * Drives a case along a path of a timeline, each event on the day the path gives, and returns the case. Where the
 * procedure wants an informal tier first, that tier is passed on the day of filing. Throws what the case refuses.
 */
export function followPath(machine: Machine, { received }: Timeline, path: TimelinePath): Case {
  let value = reachFiling(machine, path, received);
  for (const { event, at, to } of path.moves) {
    const from = value.state;
    const asked = event === "time" ? { type: "time" } : assertions(machine, from, event, to);
    const result = step(machine, value, asked, at);
    if (!result.ok) throw new Error(`${event} on ${at} in ${from}: ${result.reason.nl}`);
    value = result.case;
    if (value.state !== to)
      throw new Error(`${event} on ${at} in ${from} led to ${value.state}, not to ${to}`);
  }
  return value;
}

/** The case up to the filing that the path starts with: straight from the start, else through the tiers before it. */
function reachFiling(machine: Machine, path: TimelinePath, received: string): Case {
  const filing = path.moves[0]?.event;
  let value = start(machine);
  const seen = new Set<string>();
  while (!machine.transitions.some((way) => way.from === value.state && way.event === filing)) {
    seen.add(value.state);
    const way = machine.transitions.find(
      (one) => one.from === value.state && one.event !== undefined && !seen.has(one.to),
    );
    if (way?.event === undefined) throw new Error(`no way to ${filing}`);
    const result = step(machine, value, assertions(machine, way.from, way.event, way.to), received);
    if (!result.ok) throw new Error(result.reason.nl);
    value = result.case;
  }
  return value;
}

/** The event with what it must state to take this transition and no earlier one. */
function assertions(machine: Machine, from: string, event: string, to: string) {
  const ways = machine.transitions.filter((one) => one.from === from && one.event === event);
  const way = ways.find((one) => one.to === to);
  const outcomes = machine.events.find(({ id }) => id === event)?.outcomes ?? [];
  const others = ways.filter((one) => one !== way).flatMap(outcomesOf);
  const wanted = way === undefined ? [] : outcomesOf(way);
  const outcome = wanted[0] ?? outcomes.find((id) => !others.includes(id));
  const conditions =
    way?.guards.flatMap((guard) => (guard.kind === "any-condition" ? guard.conditions.slice(0, 1) : [])) ??
    [];
  return { type: event, conditions, ...(outcome === undefined ? {} : { outcome }) };
}

function outcomesOf({ guards }: Transition): readonly string[] {
  return guards.flatMap((guard) => (guard.kind === "outcome" ? guard.outcomes : []));
}
