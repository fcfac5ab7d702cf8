import type {
  EventId,
  Guard,
  Machine,
  OutcomeId,
  RoleId,
  StateId,
  TermId,
  Transition,
} from "../ir/machine.js";
import { type Case, isRunning, latestRun } from "./case.js";
import { foreignProblem } from "./case-shape.js";
import { isUsedUp } from "./case-terms.js";
import { openGuards } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { startsWhenSet } from "./open-terms.js";
import { suspensionsToSay } from "./standstill.js";
import { planOf, stateOf } from "./step-plan.js";
import { takersOf } from "./takers.js";

/** An event a case can take now. */
export interface AllowedEvent {
  readonly event: EventId;
  readonly by: readonly RoleId[];
  /** Where it may lead, with what the event must still state to go there. Empty for an event about a term. */
  readonly ways: readonly { readonly to: StateId; readonly needs: readonly Guard[] }[];
  /** The outcomes of which the event must carry one. */
  readonly outcomes: readonly OutcomeId[];
  /** The term an extension, suspension or the like is about. */
  readonly term?: TermId;
}

/**
 * What may happen to a case now, in the order of the machine. `time` may always pass and is not listed. Nothing may
 * happen to data that is no case of this machine; `readCase` says what is wrong with it.
 */
export function allowed(machine: Machine, value: Case): readonly AllowedEvent[] {
  const { index } = planOf(machine);
  return foreignProblem(index, value) === undefined ? allowedEvents(index, value) : [];
}

/** `allowed` for those who have the index at hand. */
export function allowedEvents(index: MachineIndex, value: Case): readonly AllowedEvent[] {
  const found: AllowedEvent[] = [];
  for (const { node, ways } of stateOf(planOf(index.machine), value.state).events) {
    const { id: event, by, term, outcomes = NONE } = node;
    if (term !== undefined) {
      if (isTermEventPossible(index, value, node.kind, term))
        found.push({ event, by, outcomes, ways: NONE, term });
      continue;
    }
    const open = openWays(index, value, ways);
    if (open.length > 0) found.push({ event, by: openTo(by, open), outcomes, ways: open });
  }
  return found;
}

const NONE: readonly never[] = [];

/** Of those who may cause an event, whom a way is open to. */
function openTo(by: readonly RoleId[], ways: AllowedEvent["ways"]): readonly RoleId[] {
  const open = new Set<RoleId>();
  for (const { needs } of ways) {
    const roles = takersOf(needs);
    if (roles === undefined) return by;
    for (const role of roles) open.add(role);
  }
  return by.filter((role) => open.has(role));
}

function openWays(index: MachineIndex, value: Case, ways: readonly Transition[]): AllowedEvent["ways"] {
  const open: AllowedEvent["ways"][number][] = [];
  for (const way of ways) {
    const needs = openGuards(index, value, way);
    if (needs !== undefined) open.push({ to: way.to, needs });
  }
  return open;
}

function isTermEventPossible(index: MachineIndex, value: Case, kind: string, id: TermId): boolean {
  const run = latestRun(value, id);
  if (kind === "set" && startsWhenSet({ plan: planOf(index.machine), value }, id)) return true;
  if (run === undefined || !isRunning(run)) return false;
  if (kind === "extend") {
    const extensions = index.terms.get(id)?.extensions ?? [];
    return extensions.some((extension) => !isUsedUp(extension, run));
  }
  if (kind === "suspend") {
    const term = index.terms.get(id);
    return run.status === "open" && term !== undefined && suspensionsToSay(index, value, term).length > 0;
  }
  return kind !== "resume" || run.status === "suspended";
}
