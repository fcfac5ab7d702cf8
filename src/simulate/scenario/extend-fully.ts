import type { Extension } from "../../ir/machine.js";
import { type Case, latestRun } from "../case.js";
import type { MachineIndex } from "../machine-index.js";
import { step } from "../step.js";

/** How often an extension counts whose number the source leaves open, and the most that is ever counted. */
const OPEN_TIMES = 1;
const MOST_TIMES = 12;

/** The case after every running term had all its extensions of a stated length, each in time and with all it asks. */
export function extendedFully(index: MachineIndex, value: Case): Case {
  let current = value;
  for (const { id, extensions } of index.machine.terms) {
    const event = index.machine.events.find(({ kind, term }) => kind === "extend" && term === id);
    if (event === undefined || extensions.length === 0) continue;
    for (const extension of extensions.filter(isStated)) {
      const times = Math.min(extension.times ?? OPEN_TIMES, MOST_TIMES);
      const used = (latestRun(current, id)?.extendedBy ?? []).filter((one) => one === extension.id).length;
      for (let time = used; time < times && current.now !== undefined; time++) {
        const asked = { type: event.id, extension: extension.id, ...demandsOf(extension) };
        const result = step(index.machine, current, asked, current.now);
        if (!result.ok) break;
        current = result.case;
      }
    }
  }
  return current;
}

/** Whether the source says by how much. */
export function isStated({ length, total }: Extension): boolean {
  return length !== undefined || total !== undefined;
}

function demandsOf({ condition, consent }: Extension) {
  return {
    ...(condition === undefined ? {} : { conditions: [condition] }),
    ...(consent === undefined ? {} : { consent: consent.roles }),
  };
}
