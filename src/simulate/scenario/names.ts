import { suggest } from "../../support/suggest.js";
import type { MachineIndex } from "../machine-index.js";

/** The kinds of names a scenario may use. */
export type NameKind =
  | "event"
  | "step"
  | "tier"
  | "term"
  | "state"
  | "role"
  | "outcome"
  | "condition"
  | "subject"
  | "class"
  | "extension"
  | "anchor";

/** What a name stands for; of an ambiguous one, everything it may stand for. */
export type Found =
  | { readonly kind: "found"; readonly id: string }
  | { readonly kind: "unknown"; readonly suggestion?: string }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] };

/**
 * Looks a name up: an id of the machine, what the writer calls it, or the part of an id that is enough to know it by
 * (`reactie` for `bureau.reactie.hard`). Capitals do not count.
 */
export function findName(index: MachineIndex, kind: NameKind, name: string): Found {
  const names = namesOf(index, kind);
  const ids = names.get(normal(name));
  if (ids === undefined) {
    const suggestion = suggest(name, names.keys());
    return { kind: "unknown", ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const [id, ...others] = ids;
  return id === undefined || others.length > 0 ? { kind: "ambiguous", ids } : { kind: "found", id };
}

type Names = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<MachineIndex, Map<NameKind, Names>>();

function namesOf(index: MachineIndex, kind: NameKind): Names {
  const kinds = known.get(index) ?? new Map<NameKind, Names>();
  known.set(index, kinds);
  const made = kinds.get(kind) ?? makeNames(entriesOf(index, kind));
  kinds.set(kind, made);
  return made;
}

/** An id always means itself; another name means every id that goes by it. */
function makeNames(entries: readonly Entry[]): Names {
  const names = new Map<string, string[]>(entries.map(({ id }) => [normal(id), [id]]));
  const own = new Set(names.keys());
  for (const { id, others } of entries) {
    for (const other of new Set(others.map(normal))) {
      if (own.has(other)) continue;
      const ids = names.get(other);
      if (ids === undefined) names.set(other, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  return names;
}

interface Entry {
  readonly id: string;
  readonly others: readonly string[];
}

function entriesOf({ machine, steps }: MachineIndex, kind: NameKind): readonly Entry[] {
  switch (kind) {
    case "event":
      return machine.events.map(({ id }) => ({ id, others: [] }));
    case "step":
      return [...steps.values()].map(({ id, label }) => ({ id, others: [afterFirst(id), label] }));
    case "tier":
      return machine.tiers.map(({ id, label }) => ({ id, others: [label] }));
    case "term":
      return machine.terms.map(({ id, of }) => ({
        id,
        others: [
          afterFirst(id),
          beforeLast(id),
          afterFirst(beforeLast(id)),
          ...(of.kind === "step" ? [steps.get(of.step)?.label ?? ""] : []),
        ].filter((other) => other !== ""),
      }));
    case "state":
      return machine.states.map(({ id, label }) => ({ id, others: stateNames(id, label) }));
    case "role":
      return machine.roles.map(({ id, label }) => ({ id, others: [label] }));
    case "outcome":
      return machine.outcomes.map(({ id, label }) => ({ id, others: [label] }));
    case "condition":
      return machine.conditions.map(({ id, text }) => ({ id, others: [text] }));
    case "subject":
      return machine.complaints.subjects.map(({ id, label }) => ({ id, others: [label] }));
    case "class":
      return machine.complainants.classes.map(({ id, label }) => ({ id, others: [label] }));
    case "extension":
      return machine.terms.flatMap(({ extensions }) => extensions.map(({ id }) => ({ id, others: [] })));
    case "anchor":
      return machine.terms.flatMap(({ bounds, outer }) =>
        [...bounds, ...(outer === undefined ? [] : [outer])].flatMap((bound) =>
          bound.kind === "length" && bound.anchor.kind === "custom"
            ? [{ id: bound.anchor.name, others: [bound.anchor.text] }]
            : [],
        ),
      );
  }
}

/** A state as a scenario file writes it: `gesloten`, `bureau.afgehandeld`. */
export function stateWord(id: string): string {
  return stateNames(id, "")[0] ?? id;
}

/** Finals go by the Dutch words of the manual; the end of a tier is `bureau.afgehandeld`. */
function stateNames(id: string, label: string): readonly string[] {
  const dutch = FINALS[id];
  if (dutch !== undefined) return [dutch];
  const ended = id.endsWith(".handled") ? [`${beforeLast(id)}.afgehandeld`] : [];
  const pending = id.endsWith(".pending") ? [`${beforeLast(id)}.in behandeling`] : [];
  const refused = id.endsWith(".refused") ? [`${beforeLast(id)}.geweigerd`] : [];
  return [...ended, ...refused, ...pending, ...(label === "" ? [] : [afterFirst(id), label])].filter(
    (name) => !LATIN.includes(name),
  );
}

const FINALS: Readonly<Record<string, string>> = {
  closed: "gesloten",
  withdrawn: "ingetrokken",
  settled: "opgelost",
  refused: "geweigerd",
};
const LATIN: readonly string[] = ["handled", "refused", "pending", ""];

function afterFirst(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

function beforeLast(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(".")));
}

function normal(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
