import { ACTS, type ActMeaning } from "../glossary/acts.js";
import type { Act } from "../ir/machine.js";

/** What an act means in a procedure; undefined for one in the writer's own words, which may mean anything. */
export function meaningOf({ verb }: Act): ActMeaning | undefined {
  return verb === "free" ? undefined : ACTS[verb].meaning;
}

/** Whether an act can tell a complainant how the complaint ended. */
export function mayBeAnswer(act: Act): boolean {
  const meaning = meaningOf(act);
  return meaning === undefined || !SILENT.has(meaning);
}

/** Meanings that cannot. */
const SILENT: ReadonlySet<ActMeaning> = new Set<ActMeaning>([
  "acknowledgement",
  "intake",
  "investigation",
  "hearing",
  "record",
  "support",
]);
