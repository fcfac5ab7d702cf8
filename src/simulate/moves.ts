import type { Event, StateId, StepId, Term, TermId, TierId, Transition } from "../ir/machine.js";
import { refusalKey } from "./anchors.js";
import type { MachineIndex, MoveAnchor } from "./machine-index.js";

/** The anchors that happen when a case moves along a transition. */
export function anchorsOfMove(
  index: MachineIndex,
  way: Transition,
  node: Event | undefined,
): readonly MoveAnchor[] {
  const found: MoveAnchor[] = [];
  if (node?.kind === "file" && node.tier !== undefined) {
    found.push(
      { key: `filing:${node.tier}`, moment: "filed" },
      { key: `receipt:${node.tier}`, moment: "at" },
    );
  }
  if (node?.kind === "complete" && node.step !== undefined) {
    found.push(
      { key: `step-sent:${node.step}`, moment: "at" },
      { key: `step-completed:${node.step}`, moment: "at" },
    );
    found.push({ key: `step-received:${node.step}`, moment: "received" });
  }
  const from = tierOf(index, way.from);
  if (from !== undefined && isHandling(index, way, node))
    found.push({ key: `handled:${from}`, moment: "at" });
  if (from !== undefined && isRefusedState(index, way.to))
    found.push({ key: refusalKey(from), moment: "received" });
  if (isTransfer(index, way, node)) found.push({ key: `receipt:${tierOf(index, way.to)}`, moment: "at" });
  if (index.states.get(way.to)?.kind === "final") found.push({ key: "closing", moment: "at" });
  return found;
}

/** Whether a tier gets the complaint without it being filed there. */
export function isTransfer(index: MachineIndex, way: Transition, node: Event | undefined): boolean {
  const to = tierOf(index, way.to);
  // Whoever takes up again what the same tier refused, gets it anew.
  const isNew = to !== tierOf(index, way.from) || way.cause === "reopened";
  return to !== undefined && isNew && node?.kind !== "file";
}

/** Whether the move finishes the work of the tier it leaves: its last step or its only act is done. */
export function isHandling(index: MachineIndex, way: Transition, node: Event | undefined): boolean {
  if (isHandledState(index, way.to)) return !isRefusedState(index, way.to);
  if (isHandledState(index, way.from)) return false;
  const isWork = node?.kind === "complete" || node?.kind === "omit" || node?.kind === "finish";
  return isWork && tierOf(index, way.from) !== tierOf(index, way.to);
}

/**
 * The terms of the steps that a move passes over: those done on other outcomes only, which nobody owes, and where
 * another tier gets the complaint at a later step, all before that step.
 */
export function passedTerms(index: MachineIndex, { from, to }: Transition): ReadonlySet<TermId> {
  const tier = tierOf(index, to);
  const steps = index.tiers.get(tier ?? "")?.steps ?? [];
  const start = steps.findIndex(({ id }) => id === from) + 1;
  const end = isHandledState(index, to) ? steps.length : steps.findIndex(({ id }) => id === to);
  const isHandedOn = tierOf(index, from) !== tier;
  const passed = steps
    .slice(start, Math.max(start, end))
    .filter(({ onlyOutcomes }) => isHandedOn || onlyOutcomes !== undefined);
  return passed.length === 0 ? NO_TERMS : new Set(passed.flatMap(({ terms }) => terms));
}

const NO_TERMS: ReadonlySet<TermId> = new Set();

/** The tier a state stands in. */
export function tierOf(index: MachineIndex, id: StateId): TierId | undefined {
  const state = index.states.get(id);
  return state === undefined || state.kind === "initial" || state.kind === "final" ? undefined : state.tier;
}

/** The step a state waits for. */
export function stepOf(index: MachineIndex, id: StateId): StepId | undefined {
  const state = index.states.get(id);
  return state?.kind === "step" ? state.step : undefined;
}

/** Whether a state is the end of a tier that did not take the complaint up. */
export function isRefusedState(index: MachineIndex, id: StateId): boolean {
  const state = index.states.get(id);
  return state?.kind === "handled" && state.refused === true;
}

/** Whether a state is the end of a tier, also of one that did not take the complaint up. */
export function isHandledState(index: MachineIndex, id: StateId): boolean {
  return index.states.get(id)?.kind === "handled";
}

/**
 * Whether a window that a move does not ask for is that of another way to the same tier: taking this one does not meet it.
 * A window without an end is asked for by no way at all.
 */
export function isOfOtherWay({ machine }: MachineIndex, { id }: Term): boolean {
  return machine.transitions.some(({ guards }) =>
    guards.some((guard) => guard.kind === "within" && guard.term === id),
  );
}
