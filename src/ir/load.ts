import { knownIds, repeatedId } from "./known-ids.js";
import { IR_VERSION, type Machine } from "./machine.js";
import { MACHINE_SCHEMA, VERSION_PATTERN } from "./schema.js";
import { expectedWords } from "./shape/expected.js";
import { pointerTo, shown, valueAt } from "./shape/pointer.js";
import { type SchemaCheck, type SchemaProblem, schemaChecks } from "./shape/schema-check.js";

/** A machine, or why the data is none that this version can read. */
export type LoadedMachine =
  | { readonly machine: Machine; readonly reason?: undefined }
  | { readonly machine?: undefined; readonly reason: LoadProblem };

/** Why data is no machine: a code for programs, a sentence for people, and the place that is wrong. */
export interface LoadProblem {
  /**
   * - `no-machine`: no object with a version.
   * - `version-newer`, `version-older`: a version of the format that this program does not read.
   * - `malformed`: a part is missing, of the wrong type, or one too many.
   * - `dangling`: an id that nothing has, or that two parts have.
   */
  readonly code: "no-machine" | "version-newer" | "version-older" | "malformed" | "dangling";
  readonly nl: string;
  readonly en: string;
  /** JSON Pointer to what is wrong or missing, for `malformed` and `dangling`. */
  readonly pointer?: string;
}

/**
 * Takes data as a machine when its version fits, it has the shape of `MACHINE_SCHEMA`, and every id in it is the id of
 * something. Total: any JSON, and any other value, gives a machine or the first problem. A machine that it gives may
 * be relied on by everything that takes one.
 */
export function loadMachine(json: unknown): LoadedMachine {
  if (!isRecord(json))
    return refused("no-machine", {
      nl: "Dit is geen machine: verwacht werd een JSON-object.",
      en: "Not a machine: a JSON object was expected.",
    });
  const version = Object.hasOwn(json, "irVersion") ? json.irVersion : undefined;
  if (typeof version !== "string" || !VERSION.test(version)) {
    return refused("no-machine", {
      nl: "Dit is geen machine: ‘irVersion’ ontbreekt of is geen versie.",
      en: "Not a machine: ‘irVersion’ is missing or no version.",
    });
  }
  const versionProblem = unreadable(version);
  if (versionProblem !== undefined) return versionProblem;
  const malformed = structure()(json);
  if (malformed !== undefined) return broken("malformed", json, malformed);
  // A file names its schema, so that editors can help; the machine does not.
  const { $schema: _, ...read } = json;
  // Of the shape that the schema states, which is the shape of the type; a test holds the two together.
  const machine = read as unknown as Machine;
  const dangling = repeatedId(machine) ?? structure()(json, knownIds(machine));
  return dangling === undefined ? { machine } : broken("dangling", json, dangling);
}

const VERSION = new RegExp(VERSION_PATTERN, "u");

let made: SchemaCheck | undefined;

/** Made when a machine is first loaded: most programs compile theirs. */
function structure(): SchemaCheck {
  made ??= schemaChecks(MACHINE_SCHEMA)();
  return made;
}

function unreadable(version: string): LoadedMachine | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = IR_VERSION.split(".").map(Number);
  if (major === ownMajor && minor <= ownMinor) return undefined;
  const isNewer = major > ownMajor || (major === ownMajor && minor > ownMinor);
  return refused(isNewer ? "version-newer" : "version-older", {
    nl: `Deze machine heeft versie ${version}. Dit programma leest versie ${IR_VERSION} en ouder met hetzelfde eerste getal. ${
      isNewer ? "Gebruik een nieuwere versie van Klachtwerk." : "Compileer de procedure opnieuw."
    }`,
    en: `This machine has version ${version}. This program reads ${IR_VERSION} and older with the same first number. ${
      isNewer ? "Use a newer version of Klachtwerk." : "Compile the procedure again."
    }`,
  });
}

function broken(code: "malformed" | "dangling", json: unknown, problem: SchemaProblem): LoadedMachine {
  const { path, expected } = problem;
  const pointer = pointerTo(path);
  const value = valueAt(json, path);
  const words = expectedWords(expected);
  const [nl, en] =
    value === undefined
      ? ["maar dat ontbreekt", "which is missing"]
      : [`maar er staat ‘${shown(value)}’`, `but found ‘${shown(value)}’`];
  return refused(code, {
    nl: `Deze machine klopt niet bij ${pointer}: verwacht werd ${words.nl}, ${nl}.`,
    en: `This machine is wrong at ${pointer}: expected ${words.en}, ${en}.`,
    pointer,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(code: LoadProblem["code"], rest: Omit<LoadProblem, "code">): LoadedMachine {
  return { reason: { code, ...rest } };
}
