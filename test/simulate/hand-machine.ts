import type { CalendarSpec } from "../../src/calendar/spec.js";
import type {
  Anchor,
  Event,
  Guard,
  IrNode,
  Machine,
  Role,
  State,
  Step,
  Term,
  Tier,
  Transition,
} from "../../src/ir/machine.js";

/**
 * A machine made by hand, so that the simulator is tested apart from the parser and the lowering: an informal talk, a
 * first tier that confirms within 5 workdays and answers within 6 weeks, and an appeal within 10 workdays.
 */
export function handMachine(changes: Partial<Machine> = {}, calendar: Partial<CalendarSpec> = {}): Machine {
  return {
    irVersion: "1.0.0",
    id: "hand",
    procedure: {
      ...node("procedure"),
      title: "Klachtenreglement Hand",
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
      ...calendar,
    },
    roles: [role("klager", "de klager"), role("directie", "de directie"), role("commissie", "de commissie")],
    complainants: { classes: [], excluded: [], assistance: [] },
    complaints: { exhaustive: false, subjects: [], excluded: [], refusals: [], remedies: [] },
    outcomes: ["gegrond", "ongegrond", "ingetrokken"].map((id) => ({
      ...node(id),
      label: id,
      builtIn: true,
    })),
    tiers: [
      tier("gesprek", "Het gesprek", { informal: true, handlers: [] }),
      tier("bureau", "Het bureau", {
        handlers: ["directie"],
        steps: [
          aStep("bureau.bevestiging", "Bevestiging", ["bureau.bevestiging.hard"]),
          aStep("bureau.reactie", "Reactie", ["bureau.reactie.hard"], ["gegrond", "ongegrond"]),
        ],
      }),
      tier("beroep", "Beroep", {
        handlers: ["commissie"],
        steps: [aStep("beroep.besluit", "Besluit", ["beroep.besluit.hard"])],
      }),
    ],
    sideRoutes: [],
    forms: [],
    documents: [],
    conditions: [{ ...node("overleg"), text: "er meer tijd nodig is" }],
    initial: "start",
    states: [
      state("start", "Begin", { kind: "initial" }),
      state("gesprek.pending", "Gesprek", { kind: "pending", tier: "gesprek" }),
      state("gesprek.handled", "Gesprek gevoerd", { kind: "handled", tier: "gesprek" }),
      state("bureau.bevestiging", "Bevestiging", {
        kind: "step",
        tier: "bureau",
        step: "bureau.bevestiging",
      }),
      state("bureau.reactie", "Reactie", { kind: "step", tier: "bureau", step: "bureau.reactie" }),
      state("bureau.handled", "Afgehandeld", { kind: "handled", tier: "bureau" }),
      state("beroep.besluit", "Besluit", { kind: "step", tier: "beroep", step: "beroep.besluit" }),
      state("beroep.handled", "Beroep afgehandeld", { kind: "handled", tier: "beroep" }),
      state("closed", "Gesloten", { kind: "final" }),
      state("withdrawn", "Ingetrokken", { kind: "final", outcome: "ingetrokken" }),
    ],
    events: [
      event("gesprek.file", "file", { tier: "gesprek" }),
      event("gesprek.finish", "finish", { tier: "gesprek" }),
      event("gesprek.satisfied", "respond", { tier: "gesprek", trigger: "satisfied" }),
      event("bureau.file", "file", { tier: "bureau" }),
      event("bureau.bevestiging", "complete", { tier: "bureau", step: "bureau.bevestiging" }, ["directie"]),
      event(
        "bureau.reactie",
        "complete",
        { tier: "bureau", step: "bureau.reactie", outcomes: ["gegrond", "ongegrond"] },
        ["directie"],
      ),
      event("bureau.satisfied", "respond", { tier: "bureau", trigger: "satisfied" }),
      event("bureau.withdraw", "respond", { tier: "bureau", trigger: "withdrawn" }),
      event("bureau.reactie.hard.extend", "extend", { tier: "bureau", term: "bureau.reactie.hard" }, [
        "directie",
      ]),
      event("bureau.reactie.hard.suspend", "suspend", { tier: "bureau", term: "bureau.reactie.hard" }, [
        "directie",
      ]),
      event("bureau.reactie.hard.resume", "resume", { tier: "bureau", term: "bureau.reactie.hard" }, [
        "directie",
      ]),
      event("beroep.file", "file", { tier: "beroep" }),
      event("beroep.besluit", "complete", { tier: "beroep", step: "beroep.besluit" }, ["commissie"]),
      event("beroep.satisfied", "respond", { tier: "beroep", trigger: "satisfied" }),
    ],
    transitions: [
      way("start", "gesprek.file", "gesprek.pending", "order"),
      way("start", "bureau.file", "bureau.bevestiging", "skip"),
      way("gesprek.pending", "gesprek.finish", "gesprek.handled", "order"),
      way("gesprek.handled", "gesprek.satisfied", "closed", "satisfied"),
      way("gesprek.handled", "bureau.file", "bureau.bevestiging", "dissatisfied"),
      way("bureau.bevestiging", "bureau.bevestiging", "bureau.reactie", "order"),
      way("bureau.bevestiging", "bureau.withdraw", "withdrawn", "withdrawn"),
      way("bureau.reactie", "bureau.withdraw", "withdrawn", "withdrawn"),
      way("bureau.reactie", "bureau.reactie", "bureau.handled", "order"),
      way("bureau.reactie", "beroep.file", "beroep.besluit", "lapsed", [
        { kind: "lapsed", terms: ["bureau.reactie.hard"] },
      ]),
      way("bureau.handled", "bureau.satisfied", "closed", "satisfied"),
      way("bureau.handled", "beroep.file", "beroep.besluit", "dissatisfied", [
        { kind: "within", term: "bureau.escalation.beroep.hard" },
      ]),
      way("bureau.handled", undefined, "closed", "lapse", [
        { kind: "lapsed", terms: ["bureau.escalation.beroep.hard"] },
      ]),
      way("beroep.besluit", "beroep.besluit", "beroep.handled", "order"),
      way("beroep.handled", "beroep.satisfied", "closed", "satisfied"),
    ],
    terms: [
      term(
        "bureau.bevestiging.hard",
        { kind: "step", step: "bureau.bevestiging" },
        ["directie"],
        [5, "workday"],
        receipt("bureau"),
      ),
      term(
        "bureau.reactie.hard",
        { kind: "step", step: "bureau.reactie" },
        ["directie"],
        [6, "week"],
        receipt("bureau"),
        {
          extensions: [
            {
              ...node("bureau.reactie.extension"),
              times: 1,
              limit: "stated",
              length: { amount: 4, unit: "week" },
              capped: true,
              condition: "overleg",
              fromRolledEnd: false,
              consent: { roles: ["klager"], forms: [] },
              notices: [],
            },
          ],
          suspensions: [
            { ...node("bureau.reactie.suspension"), maximum: { amount: 4, unit: "week" }, notices: [] },
          ],
        },
      ),
      term(
        "bureau.escalation.beroep.hard",
        { kind: "escalation", from: "bureau", to: "beroep" },
        ["klager"],
        [10, "workday"],
        { kind: "step-received", step: "bureau.reactie" },
      ),
      term(
        "beroep.besluit.hard",
        { kind: "step", step: "beroep.besluit" },
        ["commissie"],
        [4, "week"],
        receipt("beroep"),
      ),
    ],
    duties: [],
    record: { stated: false, registrations: [], retentions: [], access: [] },
    openPoints: [],
    ...changes,
  };
}

/** Where a node made by hand comes from. */
function node(id: string): IrNode {
  return { id, origin: { file: "hand.klacht", start: 0, end: 0, line: 1, column: 1 } };
}

/** A term of one length from one anchor. */
export function term(
  id: string,
  of: Term["of"],
  holder: readonly string[],
  [amount, unit]: readonly [number, "hour" | "day" | "workday" | "week" | "month" | "year"],
  anchor: Anchor,
  more: Partial<Term> = {},
): Term {
  return {
    ...node(id),
    of,
    holder,
    modality: "hard",
    asap: false,
    bounds: [{ kind: "length", length: { amount, unit }, direction: "after", anchor }],
    pick: "latest",
    roll: false,
    subjects: [],
    extensions: [],
    suspensions: [],
    ...more,
  };
}

/** Receipt by a tier. */
export function receipt(of: string): Anchor {
  return { kind: "receipt", tier: of, implied: true };
}

/** A transition. */
export function way(
  from: string,
  eventId: string | undefined,
  to: string,
  cause: Transition["cause"],
  guards: readonly Guard[] = [],
): Transition {
  const id = `${from}>${eventId ?? "time"}>${to}`;
  return { ...node(id), from, ...(eventId === undefined ? {} : { event: eventId }), to, guards, cause };
}

function event(
  id: string,
  kind: Event["kind"],
  more: Partial<Event>,
  by: readonly string[] = ["klager"],
): Event {
  return { ...node(id), kind, label: id, by, ...more };
}

type StateShape = State extends infer One
  ? One extends State
    ? Omit<One, "id" | "origin" | "label">
    : never
  : never;

function state(id: string, label: string, shape: StateShape): State {
  return { ...node(id), label, ...shape } as State;
}

function role(id: string, label: string): Role {
  return {
    ...node(id),
    label,
    builtIn: id === "klager",
    plural: false,
    external: false,
    independent: false,
    perCase: false,
    contacts: [],
    substitutes: [],
    incompatible: [],
    tasks: [],
  };
}

function tier(id: string, label: string, more: Partial<Tier>): Tier {
  return {
    ...node(id),
    label,
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
    ...more,
  };
}

function aStep(id: string, label: string, terms: readonly string[], outcomes: readonly string[] = []): Step {
  return {
    ...node(id),
    tier: id.split(".")[0] ?? "",
    label,
    labelStated: true,
    acts: [
      {
        ...node(`${id}.act`),
        actors: ["directie"],
        modality: "duty",
        modalStated: false,
        verb: "answer",
        objects: [],
        prepositions: [],
        recipients: ["klager"],
        forms: [],
      },
    ],
    optional: false,
    waived: [],
    terms,
    forms: [],
    outcomes,
    effects: [],
    notices: [],
    next: [],
  };
}
