import type { Event, Guard, IrNode, OutcomeId, State, StateId, Transition } from "../../ir/machine.js";

/** A transition before it has an id; what it follows from says where it stands in the file. */
export interface Arrow {
  readonly at: Basis;
  readonly from: StateId;
  /** Undefined for one that happens by itself. */
  readonly event: string | undefined;
  readonly to: StateId;
  readonly guards: readonly Guard[];
  readonly cause: Transition["cause"];
  readonly outcome?: string | undefined;
}

/** Where a node stands in the file, for what follows from it without a statement of its own. */
export type Basis = Pick<IrNode, "origin" | "source">;

/** The statechart while it is built. Events and states are made once; transitions keep the order they are added in. */
export interface Chart {
  readonly states: Map<StateId, State>;
  readonly events: Map<string, Event>;
  readonly transitions: Transition[];
  /** The same transitions by their id, and by the state they leave. */
  readonly byId: Map<string, Transition>;
  readonly leaving: Map<StateId, Transition[]>;
  /** The steps that are done in some cases only, which other cases pass by themselves. */
  readonly passable: Map<StateId, Passable>;
}

/**
 * A step that is done on these outcomes only (`alleen bij UITKOMST`), or for some subjects or complainants as far as
 * they are known, and the state behind it.
 */
export interface Passable {
  readonly outcomes?: readonly OutcomeId[];
  readonly guards: readonly Guard[];
  readonly following: StateId;
}
