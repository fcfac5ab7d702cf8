import type { Machine } from "../../ir/machine.js";

/**
 * What of a machine the runtime reads (src/simulate/runtime.ts): how a case moves, what an event may hold, and the words
 * in which a refusal speaks. Where it stands in the source, and what only texts need, is left out. A test plays machines
 * that were trimmed beside the same machines whole.
 */
export function trimmedMachine(machine: Machine): object {
  return trim(machine, KEPT) as object;
}

/** `true`: all of it. An object: these keys; of a list, these keys of each. */
type Kept<Value> =
  | true
  | (Value extends readonly (infer Item)[]
      ? Kept<Item>
      : Value extends object
        ? { readonly [Key in keyof Value]?: Kept<Value[Key]> }
        : never);

const LABELLED = { id: true, label: true } as const;

const FIELD = {
  ...LABELLED,
  type: true,
  options: true,
  required: true,
  ifApplicable: true,
  onlyFor: true,
  onOutcomes: true,
  condition: true,
} as const;

const STEP = {
  ...LABELLED,
  tier: true,
  acts: { modality: true },
  optional: true,
  onlyIf: true,
  onlySubjects: true,
  onlyFor: true,
  onlyOutcomes: true,
  terms: true,
  notices: { id: true },
} as const;

const KEPT: Kept<Machine> = {
  irVersion: true,
  id: true,
  procedure: { title: true },
  calendar: {
    workdays: true,
    holidays: true,
    goodFriday: true,
    liberationDay: true,
    closures: true,
    termsAct: true,
  },
  roles: { ...LABELLED, substitutes: { by: true } },
  complainants: { classes: LABELLED, representation: { allowed: true, mandate: true } },
  complaints: { subjects: LABELLED },
  outcomes: LABELLED,
  tiers: { ...LABELLED, steps: STEP },
  forms: {
    id: true,
    tier: true,
    forms: true,
    fields: FIELD,
    window: true,
    late: true,
    otherWindows: true,
    signed: true,
  },
  documents: { id: true, fields: FIELD },
  conditions: { id: true, text: true },
  initial: true,
  states: {
    ...LABELLED,
    kind: true,
    tier: true,
    step: true,
    outcome: true,
    refused: true,
  } as Kept<Machine["states"]>,
  events: {
    ...LABELLED,
    kind: true,
    by: true,
    tier: true,
    step: true,
    term: true,
    trigger: true,
    form: true,
    document: true,
    outcomes: true,
  },
  transitions: { id: true, from: true, event: true, to: true, guards: true, cause: true, outcome: true },
  terms: {
    id: true,
    of: true,
    holder: true,
    modality: true,
    bounds: true,
    pick: true,
    outer: true,
    roll: true,
    subjects: true,
    classes: true,
    condition: true,
    extensions: {
      id: true,
      times: true,
      length: true,
      total: true,
      condition: true,
      fromRolledEnd: true,
      consent: { roles: true },
      notices: { id: true, timing: true },
    },
    suspensions: { condition: true, step: true, maximum: true, notices: { id: true } },
  },
};

function trim(value: unknown, kept: unknown): unknown {
  if (kept === true || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => trim(item, kept));
  const own: Readonly<Record<string, unknown>> = { ...value };
  return Object.fromEntries(
    Object.entries(kept as object).flatMap(([key, inner]) =>
      own[key] === undefined ? [] : [[key, trim(own[key], inner)]],
    ),
  );
}
