import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { Machine } from "../ir/machine.js";

/**
 * An error for each procedure whose id another of the same run already has: they would write over each other's output.
 * The id is made from the file name, so it happens to files of one name in different folders.
 */
export function duplicateIds(machines: readonly Machine[]): readonly Diagnostic[] {
  const first = new Map<string, Machine>();
  const diagnostics: Diagnostic[] = [];
  for (const machine of machines) {
    const known = first.get(machine.id);
    if (known === undefined) first.set(machine.id, machine);
    else {
      const place = placeOf(machine);
      diagnostics.push(
        diagnostic("procedure-id-taken", { id: machine.id, other: placeOf(known).file }, place, {
          related: [placeOf(known)],
        }),
      );
    }
  }
  return diagnostics;
}

function placeOf({ procedure: { origin } }: Machine) {
  return { file: origin.file, span: { start: origin.start, end: origin.end } };
}
