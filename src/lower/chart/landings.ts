import type { OutcomeId, Transition } from "../../ir/machine.js";
import type { Arrow, Chart } from "./chart-types.js";

/**
 * Where an arrow lands: as it is, unless it leads to a step that is done in some cases only. Then it goes there in those
 * cases, and as long as nobody told what the complaint is about or whose it is; otherwise past that step, and past the
 * next one if that is not done either. The order counts: of two arrows the first that may is taken.
 */
export function landings(chart: Chart, arrow: Arrow): readonly Arrow[] {
  const found: Arrow[] = [];
  let rest = arrow;
  const decided = outcomesAt(chart, arrow);
  const passed = new Set<OutcomeId>();
  for (let left = chart.passable.size; left >= 0; left--) {
    const limit = chart.passable.get(rest.to);
    if (limit === undefined) break;
    if (limit.outcomes === undefined) {
      found.push({ ...rest, guards: [...rest.guards, ...limit.guards] });
      rest = { ...rest, to: limit.following };
      continue;
    }
    const { outcomes, guards } = limit;
    const fitting = (decided.among ?? outcomes).filter((id) => outcomes.includes(id) && !passed.has(id));
    const isSure = decided.among?.every((id) => outcomes.includes(id) || passed.has(id)) === true;
    if (fitting.length > 0 && isSure && guards.length === 0) break;
    if (fitting.length > 0)
      found.push({ ...rest, guards: [...rest.guards, guardOf(fitting, decided), ...guards] });
    if (guards.length === 0) for (const id of fitting) passed.add(id);
    rest = { ...rest, to: limit.following };
  }
  return [...found, rest];
}

/** Which outcomes an arrow can meet: those its event brings, or those of before. Absent: any, or none yet. */
interface Decided {
  readonly among?: readonly OutcomeId[] | undefined;
  readonly soFar: boolean;
}

function outcomesAt(chart: Chart, { from, event, outcome, cause, guards }: Arrow): Decided {
  if (outcome !== undefined) return { among: [outcome], soFar: false };
  const verdicts = chart.events.get(event ?? "")?.outcomes;
  if (verdicts !== undefined) {
    const conditions = new Set(guards.map(textOf));
    const taken = new Set<OutcomeId>();
    for (const way of chart.leaving.get(from) ?? []) {
      const isSure = way.guards.every((guard) => isVerdict(guard) || conditions.has(textOf(guard)));
      if (way.event !== event || !isSure) continue;
      const named = way.guards.filter(isVerdict).flatMap(({ outcomes }) => outcomes);
      for (const id of named) taken.add(id);
    }
    return { among: verdicts.filter((id) => !taken.has(id)), soFar: false };
  }
  // Nothing is decided at the start, nor in a case that is taken up again.
  if (from === "start" || cause === "reopened") return { among: [], soFar: true };
  // Whoever waits in such a step has one of its outcomes.
  return { among: chart.passable.get(from)?.outcomes, soFar: true };
}

type Guard = Transition["guards"][number];
type Verdict = Extract<Guard, { readonly kind: "outcome" }>;

function guardOf(outcomes: readonly OutcomeId[], { soFar }: Decided): Verdict {
  return soFar ? { kind: "outcome", outcomes, soFar: true } : { kind: "outcome", outcomes };
}

function isVerdict(guard: Guard): guard is Verdict {
  return guard.kind === "outcome" && guard.soFar !== true;
}

function textOf(guard: Guard): string {
  return JSON.stringify(guard);
}
