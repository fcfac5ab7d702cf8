import type { Decisions } from "./parser/decisions.js";
import { KlachtParser } from "./parser.js";

/** The decisions of the grammar as JSON, written into both bundles by build.mjs; sources as they stand have none. */
declare const KLACHTWERK_DECISIONS: string | undefined;

let shared: KlachtParser | undefined;

/** The one parser of this process; built on first use, since that costs more than parsing does. */
export function sharedParser(): KlachtParser {
  shared ??= new KlachtParser(true, builtDecisions());
  return shared;
}

function builtDecisions(): Decisions | undefined {
  return typeof KLACHTWERK_DECISIONS === "string"
    ? (JSON.parse(KLACHTWERK_DECISIONS) as Decisions)
    : undefined;
}
