import { NONE, waysBack } from "../analyse/graph.js";
import type { View } from "../analyse/view.js";
import type { Step } from "../ir/machine.js";

/** A step for some outcomes only, before any verdict can give one of them; `verdict` is the step that does, later. */
export interface EarlyStep {
  readonly step: Step;
  readonly verdict: Step;
}

/**
 * The steps for some outcomes only at a place where no case can have one of them yet. A step no way leads to is judged
 * by its place in the file. Not judged: an outcome that no verdict gives, and one that a way brings (withdrawn, settled).
 */
export function earlySteps(view: View): readonly EarlyStep[] {
  const { tiers, transitions } = view.machine;
  const limited: Step[] = [];
  for (const tier of tiers) {
    for (const step of tier.steps) if (step.onlyOutcomes !== undefined) limited.push(step);
  }
  if (limited.length === 0) return [];
  const steps = tiers.flatMap((tier) => tier.steps);
  return limited.flatMap((step): readonly EarlyStep[] => {
    const isFor = (outcome: string | undefined): boolean =>
      step.onlyOutcomes?.includes(outcome ?? "") === true;
    const giving = steps.filter(({ outcomes }) => outcomes.some(isFor));
    const [verdict] = giving;
    if (verdict === undefined || transitions.some(({ outcome }) => isFor(outcome))) return [];
    const before = statesBefore(view, step.id);
    const place = steps.indexOf(step);
    const isInTime = giving.some((one) =>
      before.size === 0 ? steps.indexOf(one) < place : before.has(one.id),
    );
    return isInTime ? [] : [{ step, verdict }];
  });
}

/** The states a case may have been in before it comes to this one, itself left out. */
function statesBefore({ graph }: View, id: string): ReadonlySet<string> {
  const { numbers } = graph();
  const { first, next, end } = waysBack(graph());
  const own = numbers.get(id) ?? NONE;
  const before = new Set<number>();
  const ahead = [own];
  for (let state = ahead.pop(); state !== undefined; state = ahead.pop()) {
    for (let way = first[state] ?? NONE; way !== NONE; way = next[way] ?? NONE) {
      const from = end[way] ?? NONE;
      if (from === own || before.has(from)) continue;
      before.add(from);
      ahead.push(from);
    }
  }
  return new Set([...numbers].flatMap(([state, number]) => (before.has(number) ? [state] : [])));
}
