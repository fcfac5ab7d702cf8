import type { Anchor, Machine, Origin, Step, Term, Tier } from "../../src/ir/machine.js";

/** An origin that says nothing: these machines come from no file. */
export const ORIGIN: Origin = { file: "a.klacht", start: 0, end: 0, line: 1, column: 1 };

/** A machine with nothing in it but what a test gives it. */
export function machine(parts: Partial<Machine> = {}): Machine {
  return {
    irVersion: "1.0.0",
    id: "a",
    procedure: {
      id: "a",
      origin: ORIGIN,
      title: "A",
      addressForm: "u",
      addressFormStated: true,
      legalBasis: [],
      published: [],
      definitions: [],
      articles: [],
      sources: {},
    },
    calendar: {
      workdays: [1, 2, 3, 4, 5],
      holidays: "nederland",
      closures: [],
      termsAct: false,
      stated: true,
    },
    roles: [],
    complainants: { classes: [], excluded: [], assistance: [] },
    complaints: { exhaustive: false, subjects: [], excluded: [], refusals: [], remedies: [] },
    outcomes: [],
    tiers: [],
    sideRoutes: [],
    forms: [],
    documents: [],
    conditions: [],
    initial: "start",
    states: [],
    events: [],
    transitions: [],
    terms: [],
    duties: [],
    record: { stated: true, registrations: [], retentions: [], access: [] },
    openPoints: [],
    ...parts,
  };
}

/** A machine with these ways (`from > to`); `start` is the initial state, `closed` the final one, the rest are steps. */
export function graph(...ways: readonly string[]): Machine {
  const transitions = ways.map((way) => {
    const [from = "", to = ""] = way.split(" > ");
    return { id: way, origin: ORIGIN, from, to, guards: [], cause: "order" as const };
  });
  const ids = [...new Set(transitions.flatMap(({ from, to }) => [from, to]))];
  const states = ids.map((id) => {
    const base = { id, origin: ORIGIN, label: id };
    if (id === "start") return { ...base, kind: "initial" as const };
    if (id === "closed") return { ...base, kind: "final" as const };
    return { ...base, kind: "step" as const, tier: "t", step: id };
  });
  return machine({ states, transitions });
}

/** A hard term of weeks for a step, from an anchor. */
export function weeks(step: string, amount: number, anchor: Anchor): Term {
  return {
    id: `${step}.term`,
    origin: ORIGIN,
    of: { kind: "step", step },
    holder: ["directie"],
    modality: "hard",
    asap: false,
    bounds: [{ kind: "length", length: { amount, unit: "week" }, direction: "after", anchor }],
    pick: "latest",
    roll: false,
    subjects: [],
    extensions: [],
    suspensions: [],
  };
}

/** A step without contents. */
export function step(id: string, parts: Partial<Step> = {}): Step {
  return {
    id,
    origin: ORIGIN,
    tier: "t",
    label: id,
    labelStated: false,
    acts: [],
    optional: false,
    waived: [],
    terms: [],
    forms: [],
    outcomes: [],
    effects: [],
    notices: [],
    next: [],
    ...parts,
  };
}

/** A tier without contents. */
export function tier(id: string, parts: Partial<Tier> = {}): Tier {
  return {
    id,
    origin: ORIGIN,
    label: id,
    informal: false,
    external: false,
    advised: false,
    required: false,
    handlers: [],
    skip: [],
    competent: [],
    notCompetent: [],
    nonBinding: false,
    openings: [],
    offers: [],
    remedies: [],
    steps: [],
    sources: {},
    ...parts,
  };
}
