import type { Case, LogEntry } from "./case.js";
import type { MachineIndex } from "./machine-index.js";

/**
 * Marks a case that was made here, so that it is not looked through again. The mark is a private field on its log, the
 * one list each step makes anew: nothing that reads, copies, compares or stores a case sees it, and unlike an entry in
 * a `WeakSet` it costs next to nothing to make and to collect.
 */
export function markSound(index: MachineIndex, value: Case): Case {
  new Mark(value.log, index, value);
  return value;
}

/** Whether `markSound` marked this very case for this machine; a copy of it may hold anything, and is not marked. */
export function isSound(index: MachineIndex, value: Case): boolean {
  return typeof value === "object" && value !== null && Mark.isOn(value.log, index, value);
}

/** What it is made with stands in for the new object, so that the fields of the class behind it are set on that. */
class Given {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field gets onto data
    return given;
  }
}

class Mark extends Given {
  readonly #index: MachineIndex;
  readonly #of: Case;

  constructor(log: readonly LogEntry[], index: MachineIndex, of: Case) {
    super(log);
    this.#index = index;
    this.#of = of;
  }

  static isOn(log: unknown, index: MachineIndex, of: Case): boolean {
    return typeof log === "object" && log !== null && #index in log && log.#index === index && log.#of === of;
  }
}
