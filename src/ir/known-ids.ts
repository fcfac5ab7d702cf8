import type { Machine } from "./machine.js";
import type { IdName } from "./schema/parts.js";
import type { SchemaProblem } from "./shape/schema-check.js";

/** Every id a machine gives to something, by what it is the id of. */
export function knownIds(machine: Machine): ReadonlyMap<IdName, ReadonlySet<string>> {
  const { roles, complainants, complaints, outcomes, forms, documents, conditions } = machine;
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  return new Map<IdName, ReadonlySet<string>>([
    ["RoleId", idsOf(roles)],
    ["TierId", idsOf(tiers)],
    ["StepId", idsOf(tiers.flatMap(({ steps }) => steps))],
    ["StateId", idsOf(machine.states)],
    ["EventId", idsOf(machine.events)],
    ["TermId", idsOf(machine.terms)],
    ["ConditionId", idsOf(conditions)],
    ["OutcomeId", idsOf(outcomes)],
    ["ClassId", idsOf(complainants.classes)],
    ["SubjectId", idsOf(complaints.subjects)],
    ["FormId", idsOf(forms)],
    ["DocumentId", idsOf(documents)],
    ["AudienceId", idsOf([...roles, ...complainants.classes])],
    ["NodeId", everyId(machine)],
  ]);
}

/** The first node that has the id of one before it: then nobody can tell which of the two another node means. */
export function repeatedId(machine: Machine): SchemaProblem | undefined {
  for (const key of LISTS) {
    const at = repeatedIn(machine[key]);
    if (at !== undefined) return repeated([key, String(at), "id"]);
  }
  const steps = new Set<string>();
  for (const [tierAt, tier] of machine.tiers.entries()) {
    for (const [stepAt, { id }] of tier.steps.entries()) {
      if (steps.has(id)) return repeated(["tiers", String(tierAt), "steps", String(stepAt), "id"]);
      steps.add(id);
    }
  }
  return undefined;
}

const LISTS = [
  "roles",
  "outcomes",
  "tiers",
  "sideRoutes",
  "forms",
  "documents",
  "conditions",
  "states",
  "events",
  "terms",
] as const;

function repeated(path: readonly string[]): SchemaProblem {
  return { path, expected: { kind: "new-id" } };
}

interface Named {
  readonly id: string;
}

function repeatedIn(nodes: readonly Named[]): number | undefined {
  const seen = new Set<string>();
  for (const [at, { id }] of nodes.entries()) {
    if (seen.has(id)) return at;
    seen.add(id);
  }
  return undefined;
}

function idsOf(nodes: readonly Named[]): ReadonlySet<string> {
  return new Set(nodes.map(({ id }) => id));
}

function everyId(machine: Machine): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && typeof value.id === "string") found.add(value.id);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(machine);
  return found;
}
