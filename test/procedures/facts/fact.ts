import type { Machine } from "../../../src/ir/machine.js";

/** A fact of a source procedure: what the machine and the Dutch text of our file must say. */
export interface Fact {
  /** The id in the list of facts. */
  readonly id: string;
  /** The fact in our own words. */
  readonly says: string;
  /** The part of the machine that carries it ... */
  readonly machine: (machine: Machine) => unknown;
  /** ... and what that part must be, exactly. */
  readonly is: unknown;
  /** What the Dutch text must say. */
  readonly text: readonly RegExp[];
}
