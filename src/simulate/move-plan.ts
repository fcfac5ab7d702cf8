import type { Event, OutcomeId, StepId, Term, TermId, TierId, Transition } from "../ir/machine.js";
import { type AnchorKey, refusalKey } from "./anchors.js";
import type { CaseAssumption } from "./case.js";
import type { MachineIndex, MoveAnchor } from "./machine-index.js";
import {
  anchorsOfMove,
  isHandledState,
  isHandling,
  isOfOtherWay,
  isRefusedState,
  isTransfer,
  passedTerms,
  tierOf,
} from "./moves.js";
import type { PlannedTerm } from "./term-plan.js";
import type { ToldEvent } from "./told-event.js";
import { isWindowOf } from "./way-window.js";

/** A move along a transition, with all it does that is the same each time; what it touches is said in ids. */
export interface PlannedMove {
  readonly way: Transition;
  /** What sets it off; absent when a lapsed term does. */
  readonly node: Event | undefined;
  /** Terms that the move meets or that no longer matter, and the same when the complaint is completed with it. */
  readonly ends: TermEnds;
  readonly endsIfCompleted: TermEnds;
  /** The anchors that happen, and of each the moment it takes. */
  readonly keys: readonly AnchorKey[];
  readonly happens: readonly MoveAnchor[];
  /** Terms that start or move by it. */
  readonly touches: readonly Touch[];
  /** Terms of the steps it passes over: they do not start, and run no more behind it. */
  readonly passed: ReadonlySet<TermId>;
  /** A tier that gets the complaint again starts afresh: what its steps did before starts no term any more. */
  readonly again: readonly { readonly receipt: AnchorKey; readonly stale: ReadonlySet<AnchorKey> }[];
  readonly outcome: OutcomeId | undefined;
  readonly isFinal: boolean;
  readonly assumes: Assumed;
}

/** A machine with its terms planned. */
export interface TermPlans {
  readonly index: MachineIndex;
  readonly terms: ReadonlyMap<TermId, PlannedTerm>;
}

/** What becomes of terms that still run. */
export type TermEnds = ReadonlyMap<TermId, "met" | "withdrawn">;

/** A term that anchors start or move, and which of those that happen do. */
export interface Touch {
  readonly planned: PlannedTerm;
  readonly by: readonly AnchorKey[];
}

/** What is taken for granted when nobody tells; the first that applies. */
interface Assumed {
  readonly unlessFiled?: CaseAssumption;
  readonly unlessReceived?: CaseAssumption;
  readonly else?: CaseAssumption;
}

/** Plans a transition. */
export function plannedMove({ index, terms }: TermPlans, way: Transition): PlannedMove {
  const node = way.event === undefined ? undefined : index.events.get(way.event);
  const to = index.states.get(way.to);
  const happens = anchorsOfMove(index, way, node);
  const keys = happens.map(({ key }) => key);
  const passed = passedTerms(index, way);
  const ends = endsOf(index, way, node, false);
  return {
    way,
    node,
    ends,
    endsIfCompleted: node === undefined ? ends : endsOf(index, way, node, true),
    keys,
    happens,
    touches: touchesOf({ index, terms }, keys, passed),
    passed,
    again: keys.flatMap((key) => staleAt(index, key)),
    outcome: way.outcome ?? (to?.kind === "final" ? to.outcome : undefined),
    isFinal: to?.kind === "final",
    assumes: assumedIn(index, way, node),
  };
}

/** The terms that start or move when these anchors happen. */
export function touchesOf(
  { index, terms }: TermPlans,
  keys: readonly AnchorKey[],
  passed: ReadonlySet<TermId>,
): readonly Touch[] {
  const touched = new Map<TermId, AnchorKey[]>();
  for (const key of keys) {
    for (const { id } of index.opening.get(key) ?? []) {
      if (!passed.has(id)) touched.set(id, [...(touched.get(id) ?? []), key]);
    }
  }
  return [...touched].flatMap(([id, by]) => {
    const planned = terms.get(id);
    return planned === undefined ? [] : [{ planned, by }];
  });
}

/** What of the assumptions of a move goes for this event. */
export function assumedBy(
  { assumes }: PlannedMove,
  given: ToldEvent | undefined,
): CaseAssumption | undefined {
  if (assumes.unlessFiled !== undefined && given?.filedAt === undefined) return assumes.unlessFiled;
  if (assumes.unlessReceived !== undefined && given?.receivedAt === undefined) return assumes.unlessReceived;
  return assumes.else;
}

/** What is done counts as met, also where the move leaves it behind. */
function endsOf(
  index: MachineIndex,
  way: Transition,
  node: Event | undefined,
  isCompleted: boolean,
): TermEnds {
  const ends = new Map<TermId, "met" | "withdrawn">();
  for (const term of index.machine.terms) {
    if (isDone(index, way, node, term) || (isCompleted && term.of.kind === "completion"))
      ends.set(term.id, "met");
    else if (isLeft(index, way, node, term)) ends.set(term.id, "withdrawn");
  }
  return ends;
}

function isDone(index: MachineIndex, way: Transition, node: Event | undefined, term: Term): boolean {
  const { id, of } = term;
  if (way.guards.some((guard) => guard.kind === "within" && guard.term === id)) return true;
  const from = tierOf(index, way.from);
  if (of.kind === "step") return node?.kind === "complete" && node.step === of.step;
  if (of.kind === "whole") return of.tier === from && isHandling(index, way, node);
  if (of.kind === "filing") return node?.kind === "file" && node.tier === of.tier;
  return node?.kind === "file" && isWindowOf(index, way, term, node.tier) && !isOfOtherWay(index, term);
}

function isLeft(index: MachineIndex, way: Transition, node: Event | undefined, { of }: Term): boolean {
  const from = tierOf(index, way.from);
  // What is taken up again begins anew, also where the same tier refused it.
  const to = way.cause === "reopened" ? undefined : tierOf(index, way.to);
  if (of.kind === "step") {
    if (node?.kind === "omit" && node.step === of.step) return true;
    return index.steps.get(of.step)?.tier === from && (to !== from || isHandledState(index, way.to));
  }
  if (from === undefined) return false;
  if (to === from) return isRefusedState(index, way.to) && isOfTaking(of, from);
  if (of.kind === "escalation") return of.from === from;
  return (of.kind === "whole" || of.kind === "response" || of.kind === "completion") && of.tier === from;
}

function staleAt({ tiers }: MachineIndex, receipt: AnchorKey): PlannedMove["again"] {
  if (!receipt.startsWith(RECEIPT)) return [];
  const tier: TierId = receipt.slice(RECEIPT.length);
  const steps: readonly StepId[] = tiers.get(tier)?.steps.map(({ id }) => id) ?? [];
  if (steps.length === 0) return [];
  const done = steps.flatMap((id) => [`step-sent:${id}`, `step-completed:${id}`, `step-received:${id}`]);
  return [{ receipt, stale: new Set([`handled:${tier}`, ...done]) }];
}

/** What a tier or the complainant could do in time, had the complaint been taken up. */
export function isOfTaking(of: Term["of"], tier: TierId): boolean {
  if (of.kind === "escalation") return of.from === tier && of.refused !== true;
  return (of.kind === "whole" || of.kind === "response" || of.kind === "completion") && of.tier === tier;
}

const RECEIPT = "receipt:";

function assumedIn(index: MachineIndex, way: Transition, node: Event | undefined): Assumed {
  const to = tierOf(index, way.to);
  const isHandedOn = isTransfer(index, way, node) && to !== undefined && way.cause !== "reopened";
  return {
    ...(node?.kind === "file" && node.tier !== undefined
      ? { unlessFiled: { kind: "filed-same-day", about: node.tier } }
      : {}),
    ...(node?.kind === "complete" && node.step !== undefined
      ? { unlessReceived: { kind: "received-same-day", about: node.step } }
      : {}),
    ...(isRefusedState(index, way.to) && index.opening.has(refusalKey(tierOf(index, way.from) ?? ""))
      ? { unlessReceived: { kind: "received-same-day", about: node?.id ?? way.id } }
      : {}),
    ...(isHandedOn ? { else: { kind: "transferred-same-day", about: to } } : {}),
  };
}
