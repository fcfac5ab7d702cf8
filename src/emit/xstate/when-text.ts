import type { Guard, StateId } from "../../ir/machine.js";
import { guardText } from "../flow/entries.js";
import { termLabel } from "../module/labels.js";
import { capitalise, inside } from "../text/dutch/sentence.js";
import type { Voice } from "../text/voice.js";

/** In which cases an event leads from one state to another, for who looks at the machine; empty when that goes without saying. */
export function whenText(voice: Voice, from: StateId, event: string, to: StateId): string {
  const ways = voice.machine.transitions.filter(
    (way) => way.from === from && way.to === to && (way.event ?? "time") === event,
  );
  const clauses = ways.map(({ guards }) => guards.flatMap((guard) => clauseOf(voice, guard)).join(", "));
  // One way that asks for nothing makes what the others ask for idle.
  return clauses.includes("") ? "" : capitalise([...new Set(clauses)].join("; of "));
}

function clauseOf(voice: Voice, guard: Guard): readonly string[] {
  const name = (id: string) =>
    voice.terms([id]).map((term) => `«${inside(termLabel(voice.machine, term))}»`)[0] ?? "";
  if (guard.kind === "within") return [`binnen de termijn ${name(guard.term)}`];
  if (guard.kind === "lapsed") {
    return [`als de termijn ${guard.terms.map(name).join(" of ")} is verstreken`];
  }
  return guardText(voice, guard);
}
