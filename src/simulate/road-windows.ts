import type { Guard, Machine, TermId } from "../ir/machine.js";

/**
 * The windows to go on after a lapsed term (`termijn verstreken van S: naar trap T, binnen ...`), each with the terms it
 * waits for. Not among them: a window that another way uses as well, and one that alone keeps a case open.
 */
export function lapseWindows({ transitions }: Machine): ReadonlyMap<TermId, ReadonlySet<TermId>> {
  const found = new Map<TermId, Set<TermId>>();
  const others = new Set<TermId>();
  for (const { event, guards } of transitions) {
    if (event === undefined) continue;
    const lapsed = lapsedIn(guards);
    for (const guard of guards) {
      if (guard.kind !== "within") continue;
      if (lapsed.length === 0) others.add(guard.term);
      found.set(guard.term, new Set([...(found.get(guard.term) ?? []), ...lapsed]));
    }
  }
  for (const id of others) found.delete(id);
  for (const { event, guards } of transitions) {
    const waited = event === undefined ? lapsedIn(guards) : [];
    if (waited.every((id) => found.has(id))) for (const id of waited) found.delete(id);
  }
  return found;
}

function lapsedIn(guards: readonly Guard[]): readonly TermId[] {
  return guards.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : []));
}
