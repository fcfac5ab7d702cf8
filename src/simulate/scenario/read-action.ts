import { suggest } from "../../support/suggest.js";
import { findName } from "./names.js";
import type { ScenarioPath } from "./problem.js";
import { idOf, type Reading } from "./read-names.js";
import type { Action } from "./scenario.js";
import { ACTION_WORDS } from "./words.js";
import type { WrittenEvent } from "./written.js";

/**
 * Reads what happens: an event of the machine by its id, or a word of `ACTION_WORDS` with the step, tier or term it is
 * about. A step alone is done, a tier alone gets the complaint.
 */
export function readAction(reading: Reading, written: WrittenEvent, path: ScenarioPath): Action {
  const { wat } = written;
  const word = wat?.trim().replace(/\s+/g, " ").toLowerCase();
  const known = word === undefined ? undefined : ACTION_WORDS.get(word);
  if (word === undefined || known !== undefined) return aboutAction(reading, written, known, path);
  reportKeys(reading, written, [], path);
  const found = findName(reading.index, "event", word);
  if (found.kind === "found") return { kind: "event", event: found.id };
  const names = [...ACTION_WORDS.keys(), ...reading.index.events.keys()];
  const suggestion = suggest(word, names);
  reading.problems.push({
    path: [...path, "wat"],
    kind: "name-unknown",
    what: "event",
    name: wat ?? "",
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return NOTHING;
}

const NOTHING: Action = { kind: "time", completed: false };

function aboutAction(
  reading: Reading,
  written: WrittenEvent,
  known: Action | undefined,
  path: ScenarioPath,
): Action {
  const step = idOf(reading, "step", written.stap, [...path, "stap"]);
  const tier = idOf(reading, "tier", written.trap, [...path, "trap"]);
  // A step may have a target besides its term; only the one that can be extended or suspended is meant.
  const canChange = (id: string): boolean =>
    known?.kind !== "term" ||
    reading.index.machine.events.some(({ kind, term: of }) => kind === known.change && of === id);
  const term = idOf(reading, "term", written.termijn, [...path, "termijn"], canChange);
  const isFiled = known?.kind === "cause" && known.cause === "opening";
  if (isFiled || (known === undefined && written.trap !== undefined)) {
    reportKeys(reading, written, ["trap"], path);
    if (written.trap === undefined)
      reading.problems.push({ path, kind: "event-unclear", key: "trap", extra: false });
    return tier === undefined ? NOTHING : { kind: "event", event: `${tier}.file` };
  }
  if (known === undefined) {
    if (written.stap === undefined)
      reading.problems.push({ path, kind: "event-unclear", key: "wat", extra: false });
    reportKeys(reading, written, ["stap"], path);
    return { kind: "step", done: "complete", late: false, ...(step === undefined ? {} : { step }) };
  }
  if (known.kind === "step") {
    reportKeys(reading, written, ["stap"], path);
    return step === undefined ? known : { ...known, step };
  }
  if (known.kind === "term") {
    reportKeys(reading, written, ["termijn"], path);
    return term === undefined ? known : { ...known, term };
  }
  reportKeys(reading, written, [], path);
  return known;
}

/** A step, tier or term that this event is not about would be left out silently. */
function reportKeys(
  { problems }: Reading,
  written: WrittenEvent,
  allowed: readonly ("stap" | "trap" | "termijn")[],
  path: ScenarioPath,
): void {
  for (const key of ["stap", "trap", "termijn"] as const) {
    if (written[key] !== undefined && !allowed.includes(key)) {
      problems.push({ path: [...path, key], kind: "event-unclear", key, extra: true });
    }
  }
}
