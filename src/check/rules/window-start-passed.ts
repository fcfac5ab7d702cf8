import { lazy } from "../../calendar/lazy.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type {
  Anchor,
  Machine,
  State,
  StateId,
  Step,
  Term,
  TermId,
  TierId,
  Transition,
} from "../../ir/machine.js";
import { byId } from "../../support/by-id.js";
import { isSkippable } from "../anchor-step.js";
import { placeOf, stepName, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A window to go on that a case can come to without anything it counts from having happened: a verdict or a lapse led past
 * the step, or the complaint was not taken up. It then never starts, so the way stays open without end. A step that may
 * be left out is judged by `term-anchor-skippable`.
 */
export const windowStartPassed: Rule = {
  code: "window-start-passed",
  check(machine, report, view) {
    const told = new Set<TermId>();
    const ways = lazy(() => waysInside(machine));
    for (const { from, guards } of machine.transitions) {
      for (const guard of guards) {
        const term = guard.kind === "within" ? view.terms().get(guard.term) : undefined;
        if (term === undefined || told.has(term.id)) continue;
        const end = ways().states.get(from);
        if (end?.kind !== "handled") continue;
        const starts = startsOf(term);
        const passed = starts.map((anchor) => passedBy(ways(), view.steps(), end, anchor));
        const [first] = passed;
        if (first === undefined || passed.includes(undefined)) continue;
        told.add(term.id);
        const params = { subject: subjectOf(term), start: first, refused: end.refused === true };
        report(diagnostic("window-start-passed", params, placeOf(term)));
      }
    }
  },
};

/** What a window counts from; nothing for one that is about filing, which runs on its own. */
function startsOf({ of, bounds, outer }: Term): readonly (Anchor | undefined)[] {
  if (of.kind !== "escalation" && of.kind !== "response") return [];
  const all = outer === undefined ? bounds : [...bounds, outer];
  return all.map((bound) =>
    bound.kind === "length" && bound.direction === "after" ? bound.anchor : undefined,
  );
}

type Passed = { readonly kind: "step" | "handled" | "refusal"; readonly name: string };
type End = Extract<State, { readonly kind: "handled" }>;

/** The start, when a case can be at this end of a tier without it; undefined when that is not so, or not sure. */
function passedBy(
  ways: Inside,
  steps: ReadonlyMap<string, Step>,
  end: End,
  anchor: Anchor | undefined,
): Passed | undefined {
  const isRefused = end.refused === true;
  switch (anchor?.kind) {
    case "handled":
      return isRefused && anchor.tier === end.tier ? { kind: "handled", name: end.tier } : undefined;
    case "refusal-received":
      return !isRefused && anchor.tier === end.tier ? { kind: "refusal", name: end.tier } : undefined;
    case "step-received":
    case "step-sent":
    case "step-completed": {
      const step = steps.get(anchor.step);
      if (step === undefined || step.tier !== end.tier || (!isRefused && isSkippable(step))) return undefined;
      return isReached(ways, end, step.id) ? { kind: "step", name: stepName(step.id) } : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a case that comes into the tier can reach this end of it without doing the step. */
function isReached({ entries, onward }: Inside, end: End, step: StateId): boolean {
  const seen = new Set<StateId>();
  const ahead = [...(entries.get(end.tier) ?? [])];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === end.id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { event, to } of onward.get(at) ?? []) if (event !== step) ahead.push(to);
  }
  return false;
}

/** The ways of a machine by tier: where cases come in, and from each state those that stay inside. */
interface Inside {
  readonly states: ReadonlyMap<StateId, State>;
  readonly entries: ReadonlyMap<TierId, readonly StateId[]>;
  readonly onward: ReadonlyMap<StateId, readonly Transition[]>;
}

function waysInside(machine: Machine): Inside {
  const states = byId(machine.states);
  const entries = new Map<TierId, StateId[]>();
  const onward = new Map<StateId, Transition[]>();
  const tierOf = (id: StateId): TierId | undefined => {
    const state = states.get(id);
    return state !== undefined && "tier" in state ? state.tier : undefined;
  };
  for (const way of machine.transitions) {
    const tier = tierOf(way.to);
    if (tier === undefined) continue;
    if (tierOf(way.from) !== tier) into(entries, tier, way.to);
    else if (way.cause !== "reopened") into(onward, way.from, way);
  }
  return { states, entries, onward };
}

function into<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
