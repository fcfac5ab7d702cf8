import { IR_VERSION, type Machine } from "./machine.js";

/** A machine, or why the data is none that this version can read (in Dutch and English). */
export type LoadedMachine =
  | { readonly machine: Machine; readonly reason?: undefined }
  | { readonly machine?: undefined; readonly reason: { readonly nl: string; readonly en: string } };

/**
 * Takes data as a machine when its version fits and its parts are there. A shallow check that costs nothing: data from
 * a source that is not trusted is to be validated against `MACHINE_SCHEMA` first. Never throws.
 */
export function loadMachine(json: unknown): LoadedMachine {
  if (!isRecord(json))
    return refused(
      "Dit is geen machine: verwacht werd een JSON-object.",
      "Not a machine: a JSON object was expected.",
    );
  const { irVersion } = json;
  if (typeof irVersion !== "string" || !VERSION.test(irVersion)) {
    return refused(
      "Dit is geen machine: ‘irVersion’ ontbreekt of is geen versie.",
      "Not a machine: ‘irVersion’ is missing or no version.",
    );
  }
  if (!isReadable(irVersion)) {
    return refused(
      `Deze machine heeft versie ${irVersion}. Dit programma leest versie ${IR_VERSION} en ouder met hetzelfde eerste getal.`,
      `This machine has version ${irVersion}. This program reads ${IR_VERSION} and older with the same first number.`,
    );
  }
  const missing = [
    ...LISTS.filter((key) => !Array.isArray(json[key])),
    ...OBJECTS.filter((key) => !isRecord(json[key])),
  ];
  for (const key of TEXTS) if (typeof json[key] !== "string") missing.push(key);
  const list = missing.map((key) => `‘${key}’`).join(", ");
  if (missing.length > 0) {
    return refused(
      `Deze machine is niet volledig: ${list} ontbreekt of klopt niet.`,
      `This machine is incomplete: ${list} is missing or wrong.`,
    );
  }
  // Version and parts are right, so this is data that a compiler of this language wrote.
  return { machine: json as unknown as Machine };
}

const VERSION = /^\d+\.\d+\.\d+$/;
const TEXTS: readonly string[] = ["id", "initial"];
const OBJECTS: readonly string[] = ["procedure", "calendar", "complainants", "complaints", "record"];
const LISTS: readonly string[] = [
  "roles",
  "outcomes",
  "tiers",
  "sideRoutes",
  "forms",
  "documents",
  "conditions",
  "states",
  "events",
  "transitions",
  "terms",
  "duties",
  "openPoints",
];

function isReadable(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = IR_VERSION.split(".").map(Number);
  return major === ownMajor && minor <= ownMinor;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(nl: string, en: string): LoadedMachine {
  return { reason: { nl, en } };
}
