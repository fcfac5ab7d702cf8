import type { Machine } from "../../src/ir/machine.js";

/** A construct of the language: the fixture that shows it, what it becomes in the machine, and what the text says. */
export interface Construct {
  /** Name of the file in `test/fixtures/good`, without its extension. */
  readonly fixture: string;
  /** The part of the machine the construct is about ... */
  readonly machine: (machine: Machine) => unknown;
  /** ... and what that part must be, exactly. */
  readonly is: unknown;
  /** What the Dutch text must say. */
  readonly text: readonly (string | RegExp)[];
  /** Codes of the warnings the construct gives on purpose; none when left out. */
  readonly warnings?: readonly string[];
}
