import type {
  Act,
  Field,
  Labelled,
  Machine,
  Origin,
  Role,
  Step,
  Term,
  Tier,
  Transition,
} from "../../../src/ir/machine.js";

const origin: Origin = { file: "voorbeeld.klacht", start: 0, end: 1, line: 1, column: 1 };
const elsewhere: Origin = { ...origin, start: 9, line: 9 };

export function role(id: string, label: string, extra: Partial<Role> = {}): Role {
  return {
    id,
    origin,
    label,
    builtIn: false,
    plural: false,
    external: false,
    independent: false,
    perCase: false,
    contacts: [],
    substitutes: [],
    incompatible: [],
    tasks: [],
    ...extra,
  };
}

function act(actor: string, verb: Act["verb"], extra: Partial<Act> = {}): Act {
  return {
    id: `act.${actor}.${verb}`,
    origin,
    actors: [actor],
    modality: "duty",
    modalStated: false,
    verb,
    objects: [],
    prepositions: [],
    recipients: [],
    forms: [],
    ...extra,
  };
}

function item(id: string, label: string, extra: Partial<Labelled> = {}): Labelled {
  return { id, origin, label, ...extra };
}

function field(id: string, label: string, extra: Partial<Field> = {}): Field {
  return { id, origin, label, type: "text", required: true, ifApplicable: false, onlyFor: [], ...extra };
}

export function term(id: string, of: Term["of"], extra: Partial<Term> = {}): Term {
  return {
    id,
    origin,
    of,
    holder: [],
    modality: "hard",
    asap: false,
    bounds: [],
    pick: "latest",
    roll: false,
    subjects: [],
    extensions: [],
    suspensions: [],
    ...extra,
  };
}

export function step(id: string, label: string, extra: Partial<Step> = {}): Step {
  return {
    id,
    origin,
    tier: id.split(".")[0] ?? "",
    label,
    labelStated: true,
    acts: [],
    optional: false,
    waived: [],
    terms: [],
    forms: [],
    outcomes: [],
    effects: [],
    notices: [],
    next: [],
    ...extra,
  };
}

export function tier(id: string, label: string, extra: Partial<Tier> = {}): Tier {
  return {
    id,
    origin,
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
    ...extra,
  };
}

const builtIn = [
  role("klager", "de klager", { builtIn: true }),
  role("beklaagde", "de beklaagde", { builtIn: true }),
  role("betrokkenen", "de betrokkenen", { builtIn: true, plural: true }),
  role("organisatie", "de organisatie", { builtIn: true }),
];

const receipt = { kind: "receipt", tier: "formeel", implied: false } as const;
const implied = { ...receipt, implied: true } as const;

function length(amount: number, unit: "workday" | "week" | "day" | "year", anchor: Anchor) {
  return { kind: "length", length: { amount, unit }, direction: "after", anchor } as const;
}

type Anchor = Extract<Term["bounds"][number], { kind: "length" }>["anchor"];

function transition(id: string, from: string, to: string, extra: Partial<Transition>): Transition {
  return { id, origin: elsewhere, from, to, guards: [], cause: "order", ...extra };
}

/** A procedure with nearly every construct; ids hold underscores, so a raw id in the text shows. */
export function richMachine(addressForm: "u" | "je" | "third"): Machine {
  const terms: Term[] = [
    term(
      "t_bevestiging",
      { kind: "step", step: "formeel.bevestiging" },
      { bounds: [length(5, "workday", receipt)] },
    ),
    term(
      "t_streef",
      { kind: "step", step: "formeel.reactie" },
      { modality: "target", bounds: [length(4, "week", receipt)] },
    ),
    term(
      "t_hard",
      { kind: "step", step: "formeel.reactie" },
      {
        bounds: [length(6, "week", implied)],
        extensions: [
          {
            id: "x_verlengen",
            origin,
            times: 1,
            limit: "stated",
            length: { amount: 4, unit: "week" },
            capped: true,
            condition: "c_onderzoek",
            fromRolledEnd: false,
            consent: { roles: ["klager"], forms: ["written"] },
            notices: [
              {
                id: "n_verlengen",
                origin,
                to: ["klager", "beklaagde"],
                otherwise: false,
                forms: ["written"],
                timing: { kind: "before-end" },
                document: "d_verlengen",
              },
            ],
          },
        ],
        suspensions: [
          { id: "s_wacht", origin, condition: "c_wacht", maximum: { amount: 4, unit: "week" }, notices: [] },
        ],
      },
    ),
    term(
      "t_kosten",
      { kind: "step", step: "formeel.reactie" },
      { bounds: [length(2, "week", receipt)], subjects: ["o_kosten"] },
    ),
    term(
      "t_indienen",
      { kind: "filing", tier: "formeel" },
      {
        asap: true,
        bounds: [length(8, "day", { kind: "incident" }), length(8, "day", { kind: "discovery" })],
        outer: length(1, "year", { kind: "incident" }),
      },
    ),
    term(
      "t_beroep",
      { kind: "escalation", from: "formeel", to: "beroep" },
      {
        bounds: [length(10, "workday", { kind: "step-received", step: "formeel.reactie" })],
      },
    ),
    term("t_open", { kind: "step", step: "beroep.besluit" }, { modality: "open" }),
    term(
      "t_geheel",
      { kind: "whole", tier: "formeel" },
      { modality: "target", bounds: [length(30, "workday", receipt)] },
    ),
    term("t_jaar", { kind: "duty", duty: "p_verslag" }, { bounds: [{ kind: "date", month: 6, day: 1 }] }),
    term(
      "t_onderzoek",
      { kind: "step", step: "formeel.onderzoek" },
      {
        modality: "target",
        bounds: [length(15, "workday", { kind: "open" })],
      },
    ),
  ];
  return {
    irVersion: "1.0.0",
    id: "voorbeeld",
    procedure: {
      id: "reglement",
      origin,
      title: "Klachtenreglement Voorbeeld",
      organisation: { name: "Stichting Voorbeeld", short: "Voorbeeld" },
      version: "1.0",
      validFrom: "2024-11-01",
      validUntil: "2028-12-31",
      scope: "alle locaties",
      addressForm,
      addressFormStated: true,
      contactRole: "directie",
      legalBasis: ["Wkkgz, artikel 13"],
      adopted: { by: "bestuur", on: "2024-10-01", advice: ["ouderraad"], consent: ["bestuur"] },
      published: ["de website"],
      definitions: [{ id: "b_klacht", origin, term: "klacht", meaning: "elke uiting van onvrede" }],
      articles: [
        { id: "a_doel", origin, heading: "Doel", body: "Wij leren.\n\nVan klachten.", before: true },
      ],
      sources: {},
    },
    calendar: {
      workdays: [1, 2, 3, 4, 5],
      holidays: "nederland",
      closures: [{ from: "2026-12-28", to: "2026-12-31", name: "kerstsluiting", suspends: true }],
      termsAct: false,
      stated: true,
    },
    roles: [
      ...builtIn,
      role("directie", "de directie", {
        contacts: [{ channel: "email", address: "directie@voorbeeld.nl" }],
        substitutes: [{ by: "bestuur" }],
      }),
      role("bestuur", "het bestuur"),
      role("ouderraad", "de ouderraad"),
      role("commissie", "de klachtencommissie", {
        external: true,
        independent: true,
        perCase: true,
        committee: { members: 3, atLeast: true, externalChair: true },
        incompatible: ["directie", "bestuur"],
      }),
      role("functionaris", "de klachtenfunctionaris", {
        person: "mevrouw A. Jansen",
        supports: { roles: ["klager"], free: true },
        tasks: ["informeren", "adviseren"],
      }),
    ],
    complainants: {
      classes: [
        { id: "k_ouder", origin, label: "een ouder", manner: "individual" },
        { id: "k_leerling", origin, label: "een leerling", manner: "individual", minimumAge: 16 },
        { id: "k_raad", origin, label: "een oudercommissie", manner: "joint" },
      ],
      excluded: [item("k_niet", "concurrenten", { reason: "zij geen klant zijn" })],
      assistance: ["klager", "beklaagde"],
      representation: { allowed: true, mandate: true },
    },
    complaints: {
      exhaustive: false,
      subjects: [item("o_bejegening", "de bejegening"), item("o_kosten", "de kosten")],
      excluded: [
        item("o_bezwaar", "bezwaar tegen een besluit", {
          reason: "daarvoor een andere weg is",
          elsewhere: "de gemeente",
        }),
      ],
      anonymous: { allowed: false, reason: "de klacht dan niet te onderzoeken is" },
      refusals: [
        { ...item("w_al", "de klacht al is behandeld"), must: false },
        { ...item("w_oud", "het voorval langer dan een jaar geleden is"), must: false },
      ],
      remedies: [
        item("r_excuses", "excuses"),
        item("r_geld", "vergoeding van kosten", { ifApplicable: true }),
      ],
    },
    outcomes: [
      { id: "gegrond", origin, label: "gegrond", builtIn: true },
      { id: "ongegrond", origin, label: "ongegrond", builtIn: true },
    ],
    tiers: [
      tier("gesprek", "In gesprek", {
        informal: true,
        advised: true,
        skip: ["c_ernstig"],
        steps: [
          step("gesprek.gesprek", "Het gesprek", {
            acts: [
              act("klager", "discuss", {
                prepositions: [{ preposition: "met", roles: ["directie"] }],
                forms: ["phone", "email"],
              }),
            ],
          }),
        ],
      }),
      tier("formeel", "De formele klacht", {
        handlers: ["directie"],
        costs: { kind: "free" },
        form: "f_formeel",
        whole: {
          terms: ["t_geheel"],
          extensions: [],
          notices: [
            {
              id: "n_anders",
              origin,
              to: ["klager"],
              otherwise: true,
              about: "de voortgang",
              forms: [],
              timing: { kind: "timely" },
            },
          ],
        },
        steps: [
          step("formeel.bevestiging", "Bevestiging", {
            acts: [
              act("directie", "acknowledge", {
                prepositions: [{ preposition: "aan", roles: ["klager"] }],
                forms: ["written"],
              }),
            ],
            terms: ["t_bevestiging"],
            document: "d_bevestiging",
          }),
          step("formeel.horen", "Hoor en wederhoor", {
            acts: [act("directie", "hear", { objects: ["klager", "beklaagde"], together: false })],
            waived: [item("v_niet", "de klager niet gehoord wil worden")],
            rounds: { count: 2, roles: ["klager", "beklaagde"] },
          }),
          step("formeel.onderzoek", "Onderzoek", {
            acts: [
              act("directie", "investigate"),
              act("directie", "request-information", {
                modality: "permission",
                modalStated: true,
                prepositions: [{ preposition: "aan", roles: ["klager", "betrokkenen"] }],
              }),
            ],
            terms: ["t_onderzoek"],
          }),
          step("formeel.vragen", "Vragen", {
            onlyIf: "c_gesprek",
            acts: [
              act("klager", "free", {
                modality: "permission",
                modalStated: true,
                infinitive: "een gesprek met de directie vragen",
              }),
            ],
          }),
          step("formeel.reactie", "De reactie", {
            acts: [
              act("directie", "answer", {
                prepositions: [{ preposition: "aan", roles: ["klager"] }],
                forms: ["written"],
              }),
            ],
            terms: ["t_streef", "t_hard", "t_kosten"],
            document: "d_reactie",
            outcomes: ["gegrond", "ongegrond"],
            effects: [
              { outcome: "gegrond", kind: "consequence", text: "maatregelen tegen herhaling" },
              { outcome: "ongegrond", kind: "target", to: "closed" },
            ],
            next: [{ to: "formeel.horen", back: true, condition: "c_nieuw" }],
          }),
        ],
      }),
      tier("beroep", "Beroep", {
        external: true,
        handlers: ["commissie"],
        costs: { kind: "charged", amount: 25, refundOn: ["gegrond"] },
        binding: { on: ["klager", "organisatie"] },
        notCompetent: [item("n_schade", "schadevergoeding")],
        appeal: { open: false },
        openings: [{ kind: "direct", condition: "c_direct" }],
        steps: [
          step("beroep.advies", "Advies", {
            acts: [
              act("commissie", "advise", {
                prepositions: [{ preposition: "aan", roles: ["bestuur"] }],
                forms: ["written"],
              }),
            ],
          }),
          step("beroep.besluit", "Besluit", { acts: [act("bestuur", "decide")], terms: ["t_open"] }),
        ],
      }),
    ],
    sideRoutes: [
      tier("loket", "Klachtenloket", {
        openings: [{ kind: "always", for: ["klager", "k_raad"] }],
        offers: [item("b_info", "informatie"), item("b_advies", "advies")],
      }),
    ],
    forms: [
      {
        id: "f_formeel",
        origin,
        tier: "formeel",
        to: ["directie"],
        channels: [
          { channel: "email", address: "klacht@voorbeeld.nl", preferred: false },
          { channel: "post", preferred: false },
        ],
        forms: ["written", "oral"],
        fields: [
          field("v_naam", "naam"),
          field("v_oplossing", "de gewenste oplossing", { ifApplicable: true }),
          field("v_machtiging", "een machtiging", { type: "file", onlyFor: ["k_ouder"] }),
          field("v_bijlagen", "bijlagen", { required: false }),
        ],
        signed: true,
        help: "functionaris",
        window: "t_indienen",
        late: "may-be-handled",
        sources: {},
      },
    ],
    documents: [
      {
        id: "d_bevestiging",
        origin,
        of: { kind: "step", id: "formeel.bevestiging" },
        fields: [field("i_verloop", "het verdere verloop")],
        open: false,
      },
      {
        id: "d_reactie",
        origin,
        of: { kind: "step", id: "formeel.reactie" },
        fields: [
          field("i_bevindingen", "bevindingen"),
          field("i_maatregelen", "maatregelen", { ifApplicable: true }),
        ],
        open: false,
      },
      {
        id: "d_verlengen",
        origin,
        of: { kind: "notice", id: "n_verlengen" },
        fields: [field("i_reden", "reden"), field("i_datum", "verwachte datum")],
        open: false,
      },
    ],
    conditions: [
      { id: "c_ernstig", origin, text: "de klacht ernstig is" },
      { id: "c_onderzoek", origin, text: "nader onderzoek nodig is" },
      { id: "c_wacht", origin, text: "de directie wacht op gegevens" },
      { id: "c_gesprek", origin, text: "een gesprek nodig is" },
      { id: "c_nieuw", origin, text: "nieuwe feiten blijken" },
      { id: "c_direct", origin, text: "overleg vooraf niet kan" },
    ],
    initial: "start",
    states: [
      { kind: "initial", id: "start", origin, label: "Begin" },
      {
        kind: "step",
        id: "formeel.horen",
        origin,
        label: "Hoor en wederhoor",
        tier: "formeel",
        step: "formeel.horen",
      },
      { kind: "handled", id: "formeel.handled", origin, label: "Afgehandeld", tier: "formeel" },
      { kind: "final", id: "closed", origin, label: "Gesloten" },
    ],
    events: [
      { kind: "file", id: "beroep.file", origin, label: "Beroep", by: ["klager"], tier: "beroep" },
      {
        kind: "respond",
        id: "formeel.satisfied",
        origin,
        label: "Tevreden",
        by: ["klager"],
        tier: "formeel",
      },
      {
        kind: "respond",
        id: "formeel.withdraw",
        origin,
        label: "Ingetrokken",
        by: ["klager"],
        tier: "formeel",
      },
    ],
    transitions: [
      transition("x1", "formeel.handled", "beroep.advies", {
        event: "beroep.file",
        cause: "dissatisfied",
        guards: [{ kind: "within", term: "t_beroep" }],
      }),
      transition("x2", "formeel.handled", "closed", { event: "formeel.satisfied", cause: "satisfied" }),
      transition("x3", "formeel.handled", "closed", { event: "formeel.withdraw", cause: "withdrawn" }),
    ],
    terms,
    duties: [
      {
        id: "p_voortgang",
        origin,
        label: "Voortgang",
        labelStated: false,
        acts: [act("organisatie", "keep-informed", { objects: ["klager"], forms: ["email"] })],
        during: "formeel",
        every: { kind: "continuous" },
        terms: [],
        anonymised: false,
        forms: [],
      },
      {
        id: "p_verslag",
        origin,
        label: "Jaarverslag",
        labelStated: true,
        acts: [
          act("organisatie", "annual-report", {
            prepositions: [{ preposition: "aan", roles: ["ouderraad"] }],
          }),
        ],
        every: { kind: "every", length: { amount: 1, unit: "year" } },
        terms: ["t_jaar"],
        anonymised: true,
        forms: [],
      },
    ],
    confidentiality: {
      id: "vertrouwelijkheid",
      origin,
      all: true,
      secrecy: [{ roles: ["commissie", "functionaris"], after: true }],
      identity: [{ role: "klager", onRequest: true }],
      dataUse: [{ purpose: "de behandeling van de klacht", law: "de AVG" }],
      access: [{ roles: ["directie", "commissie"] }],
    },
    record: {
      stated: true,
      registrations: [
        {
          id: "g_registratie",
          origin,
          items: [item("g_klachten", "klachten"), item("g_afhandeling", "afhandeling")],
          by: ["directie"],
          name: "het klachtendossier",
        },
      ],
      retentions: [
        {
          id: "bewaren_1",
          origin,
          bound: "exact",
          bounds: [{ length: { amount: 2, unit: "year" }, anchor: { kind: "closing" }, implied: true }],
          pick: "latest",
          outcomes: [],
        },
        {
          id: "bewaren_2",
          origin,
          bound: "exact",
          bounds: [{ length: { amount: 10, unit: "year" }, anchor: { kind: "closing" }, implied: true }],
          pick: "latest",
          outcomes: ["gegrond"],
        },
      ],
      access: [],
      disposal: { manner: "destroy" },
    },
    openPoints: [{ id: "open_besluit", origin, kind: "term-limit", about: "t_open" }],
  };
}
