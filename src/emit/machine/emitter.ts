import type { Emitter } from "../emitter.js";
import { machineShape } from "./machine-shape.js";
import { inOrder } from "./shape.js";

/** The schema a machine file names; the version is that of the IR, of which a reader of 1.x reads every 1.y up to x. */
const SCHEMA = "urn:klachtwerk:machine";

/** The machine as JSON: `$schema` first, keys in the order of the types, two spaces, one line feed at the end. */
export const machineEmitter: Emitter = {
  id: "machine",
  summary: {
    nl: "de toestandsmachine met alle termijnen, formulieren en berichten (JSON)",
    en: "the state machine with all its terms, forms and messages (JSON)",
  },
  defaults: {},
  emit(machine) {
    const ordered = inOrder({ $schema: `${SCHEMA}:${machine.irVersion}`, ...machine }, withSchema);
    return [{ path: `${machine.id}/machine.json`, content: `${JSON.stringify(ordered, undefined, 2)}\n` }];
  },
};

const withSchema = { ...machineShape, keys: ["$schema", ...machineShape.keys] };
