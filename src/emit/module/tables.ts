import type { Machine } from "../../ir/machine.js";
import { documentLabel, termLabel } from "./labels.js";

/** One entry of a table: what a program shows of an id, and what it may want to know of it. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Further facts, in the order in which they are written; what is undefined is left out. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A table of the module: its name, the type of its ids, and the type of its entries in the declaration. */
export interface Table {
  readonly name: "states" | "events" | "roles" | "outcomes" | "tiers" | "documents" | "terms" | "conditions";
  readonly idType: string;
  readonly entryType: string;
  /** What the ids are, in Dutch, as the declaration says it. */
  readonly about: string;
  readonly rows: readonly Row[];
}

/** What a module tells of its procedure, by id. Of two nodes with one id the first counts, as everywhere. */
export function tablesOf(machine: Machine): readonly Table[] {
  const table = (
    name: Table["name"],
    [idType, entryType, about]: readonly [string, string, string],
    rows: readonly Row[],
  ): Table => ({ name, idType, entryType, about, rows });
  return [
    table(
      "states",
      ["StateId", "StateEntry", "De toestanden waarin een klacht kan zijn."],
      machine.states.map((state) => ({
        id: state.id,
        label: state.label,
        facts: {
          kind: state.kind,
          tier: "tier" in state ? state.tier : undefined,
          outcome: state.kind === "final" ? state.outcome : undefined,
        },
      })),
    ),
    table(
      "events",
      ["EventId", "EventEntry", "Wat er met een klacht kan gebeuren."],
      machine.events.map(({ id, label, kind, by, tier, term, outcomes }) => ({
        id,
        label,
        facts: { kind, by, tier, term, outcomes },
      })),
    ),
    table(
      "roles",
      ["RoleId", "Entry", "Wie er in de procedure voorkomen."],
      machine.roles.map(({ id, label }) => ({ id, label, facts: {} })),
    ),
    table(
      "outcomes",
      ["OutcomeId", "Entry", "Hoe een klacht kan aflopen."],
      machine.outcomes.map(({ id, label }) => ({ id, label, facts: {} })),
    ),
    table(
      "tiers",
      ["TierId", "TierEntry", "De trappen van de procedure, en wat ernaast openstaat."],
      [...machine.tiers, ...machine.sideRoutes].map(({ id, label, informal, external }) => ({
        id,
        label,
        facts: { informal, external },
      })),
    ),
    table(
      "documents",
      ["DocumentId", "DocumentEntry", "De berichten, en wat erin staat."],
      machine.documents.map((document) => ({
        id: document.id,
        label: documentLabel(machine, document),
        facts: { fields: document.fields.map(({ id, label, required }) => ({ id, label, required })) },
      })),
    ),
    table(
      "terms",
      ["TermId", "TermEntry", "De termijnen."],
      machine.terms.map((term) => ({
        id: term.id,
        label: termLabel(machine, term),
        facts: { modality: term.modality, holder: term.holder },
      })),
    ),
    table(
      "conditions",
      ["ConditionId", "Entry", "Wat het geval kan zijn; alleen mensen kunnen dat beoordelen."],
      machine.conditions.map(({ id, text }) => ({ id, label: text, facts: {} })),
    ),
  ];
}
