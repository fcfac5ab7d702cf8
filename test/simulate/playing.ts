import { expect } from "vitest";
import { compile } from "../../src/compile.js";
import { severityOf } from "../../src/diagnostics/message.js";
import type { Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";

/** An event and when it happens. */
export type Move = readonly [at: string, event: CaseEvent];

/** The machine of a text without errors. */
export function soundMachine(text: string): Machine {
  const { machine, diagnostics } = compile(text, { path: "proef.klacht" });
  expect(diagnostics.filter((each) => severityOf(each) === "error")).toEqual([]);
  return machine;
}

/** The case after these moves, all of which must be possible. */
export function played(machine: Machine, moves: readonly Move[]): Case {
  return moves.reduce<Case>((value, [at, event]) => {
    const result = step(machine, value, event, at);
    if (!result.ok) throw new Error(`${event.type} at ${at}: ${result.reason.nl}`);
    return result.case;
  }, start(machine));
}

/** Why the last move is refused after the others; undefined when it is not. */
export function refusalOf(machine: Machine, moves: readonly Move[], [at, event]: Move): string | undefined {
  const result = step(machine, played(machine, moves), event, at);
  return result.ok ? undefined : result.reason.code;
}
