import { acts, conditions, contents, labels, step, terms, tier, ways } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

/** Tiers, bodies outside, and routes beside them. */
export const TIERS: readonly Construct[] = [
  {
    fixture: "tiers-ordered",
    machine: (machine) => [machine.tiers.map((one) => one.id), ways(machine, "klacht.handled")],
    is: [
      ["klacht", "bestuur"],
      ["dissatisfied -> bestuur.besluit", "satisfied -> closed"],
    ],
    text: [/De klacht[\s\S]*Het bestuur/, /niet tevreden/],
  },
  {
    fixture: "tiers-informal-advised",
    machine: (machine) => {
      const { informal, advised, required } = tier(machine, "gesprek");
      return [informal, advised, required, ways(machine, "start")];
    },
    is: [true, true, false, ["order -> gesprek.gesprek", "skip -> klacht.antwoord"]],
    text: [/informeel en niet verplicht\. Het advies is om hiermee te beginnen/],
  },
  {
    fixture: "tiers-informal-required",
    machine: (machine) => [tier(machine, "gesprek").required, ways(machine, "start")],
    is: [true, ["order -> gesprek.gesprek"]],
    text: [/informeel, maar wel verplicht/],
  },
  {
    fixture: "tiers-reopen",
    machine: (machine) => ["closed", "withdrawn"].flatMap((from) => ways(machine, from)),
    is: [
      'reopened -> klacht.antwoord received klacht if "er nieuwe feiten bekend worden"',
      'reopened -> klacht.antwoord received klacht if "er nieuwe feiten bekend worden"',
    ],
    text: [/De organisatie kan een gesloten klacht opnieuw behandelen als er nieuwe feiten bekend worden\./],
  },
  {
    fixture: "tiers-skip",
    machine: (machine) => [conditions(machine, tier(machine, "gesprek").skip), ways(machine, "start")],
    is: [
      ["de klacht ernstig is", "u geen gesprek wilt"],
      [
        "order -> gesprek.gesprek",
        'skip -> klacht.antwoord if "de klacht ernstig is" or "u geen gesprek wilt"',
      ],
    ],
    text: [/overslaan/, /de klacht ernstig is/, /u geen gesprek wilt/],
  },
  {
    fixture: "tiers-skip-list",
    machine: (machine) => [conditions(machine, tier(machine, "gesprek").skip), ways(machine, "start")],
    is: [
      ["de klacht ernstig is", "u geen gesprek wilt"],
      [
        "order -> gesprek.gesprek",
        'skip -> klacht.antwoord if "de klacht ernstig is" or "u geen gesprek wilt"',
      ],
    ],
    text: [/overslaan als de klacht ernstig is of als u geen gesprek wilt/],
  },
  {
    fixture: "tiers-open-others",
    machine: (machine) => [
      machine.events.find(({ id }) => id === "rechter.file")?.by,
      ways(machine, "klacht.antwoord").filter((way) => way.startsWith("opening")),
    ],
    is: [["klager", "bank"], ["opening -> rechter.pending"]],
    text: [/U en de bank kunnen altijd met de klacht naar de rechtbank\./],
  },
  {
    fixture: "tiers-internal-appeal",
    machine: (machine) => [tier(machine, "herziening").external, tier(machine, "herziening").handlers],
    is: [false, ["bestuur"]],
    text: [/Herziening door het bestuur/, /2 weken/],
  },
  {
    fixture: "tiers-external",
    machine: (machine) => [tier(machine, "beroep").external, tier(machine, "beroep").steps.length],
    is: [true, 0],
    text: [/Een instantie buiten de organisatie behandelt de klacht in deze fase\./],
  },
  {
    fixture: "tiers-by-subject",
    machine: (machine) => [tier(machine, "huurcommissie").competent, tier(machine, "ombudsman").competent],
    is: [["huur"], ["gedrag"]],
    text: [/de huur/, /het gedrag van een medewerker/],
  },
  {
    fixture: "tiers-side-route",
    machine: (machine) =>
      machine.sideRoutes.map((one) => [
        one.id,
        one.openings.map((opening) => opening.kind),
        labels(one.offers),
      ]),
    is: [["loket", ["always"], ["informatie", "advies"]]],
    text: [/Het klachtenloket/, /altijd/, /informatie en advies/],
  },
  {
    fixture: "tiers-direct",
    machine: (machine) => ways(machine, "start"),
    is: [
      "order -> klacht.antwoord",
      'direct -> beroep.pending if "u de klacht niet eerst met ons kunt bespreken"',
    ],
    text: [/rechtstreeks, als u de klacht niet eerst met ons kunt bespreken/],
  },
  {
    fixture: "tiers-open-after",
    machine: (machine) => ways(machine, "klacht.handled"),
    is: ["opening -> beroep.pending", "satisfied -> closed"],
    text: [/De geschillencommissie/],
  },
  {
    fixture: "tiers-open-lapsed",
    machine: (machine) => ways(machine, "klacht.antwoord").filter((way) => way.includes("beroep")),
    is: ["opening -> beroep.pending lapsed organisatie hard 6 week after receipt klacht"],
    text: [/als de termijn van 6 weken voor «Het antwoord» is verstreken/],
  },
  {
    fixture: "tiers-open-condition",
    machine: (machine) => tier(machine, "beroep").openings.map((one) => one.kind),
    is: ["condition"],
    text: [/het bestuur daarmee instemt/],
  },
  {
    fixture: "tiers-free",
    machine: (machine) => tier(machine, "klacht").costs?.kind,
    is: "free",
    text: [/kosteloos/],
  },
  {
    fixture: "tiers-costs",
    machine: (machine) => tier(machine, "beroep").costs,
    is: { kind: "charged", amount: 27.5, refundOn: ["gegrond"] },
    text: [/De behandeling kost 27,50 euro\. Bij een gegronde klacht krijgt u de kosten terug/],
  },
];

const CLOSED_TIER = "klacht";

/** What people do. */
export const STEPS: readonly Construct[] = [
  ...(
    [
      [
        "steps-actors",
        "onderzoek",
        ["directie+bestuur investigate"],
        [/de directie en het bestuur onderzoeken/i],
      ],
      [
        "steps-recipients",
        "antwoord",
        ["organisatie answer aan klager+beklaagde+bestuur"],
        [/antwoordt? (aan )?u, de beklaagde en het bestuur|aan u, de beklaagde en het bestuur/i],
      ],
      [
        "steps-object",
        "gesprek",
        ["organisatie talk met klager", 'organisatie record "de afspraken"'],
        [/gesprek met u/, /de afspraken vast/, /over de afhandeling/],
      ],
      [
        "steps-form",
        "bevestiging",
        ["organisatie acknowledge aan klager [email, letter]"],
        [/per e-mail of per brief/],
      ],
      [
        "steps-permission",
        "informatie",
        ["organisatie may request-information aan klager+betrokkenen"],
        [/mag|kan/, /om informatie vragen/],
      ],
      [
        "steps-prohibition",
        "onderzoek",
        [
          "organisatie investigate",
          "beklaagde may not assess",
          'medewerkers may not "de klager benaderen"',
          "beklaagde may not talk met klager",
        ],
        [
          "De beklaagde mag de klacht niet beoordelen.",
          "De medewerkers mogen u niet benaderen.",
          "De beklaagde mag geen gesprek met u voeren.",
        ],
      ],
      [
        "steps-either-form",
        "antwoord",
        ["organisatie answer aan klager [written, oral]"],
        [
          /antwoordt u [^.]*schriftelijk of mondeling/,
          /bericht[^.]*schriftelijk of mondeling|schriftelijk of mondeling[^.]*bericht/,
        ],
      ],
      [
        "steps-acknowledgement",
        "bevestiging",
        ["organisatie acknowledge aan klager [written]"],
        [
          "De organisatie stuurt u binnen 5 werkdagen na ontvangst van de klacht schriftelijk een bevestiging.",
        ],
      ],
      [
        "steps-complainant",
        "toelichting",
        ["klager explain aan organisatie"],
        [/u geeft .*een toelichting/i, /2 weken/],
      ],
      [
        "steps-hearing-together",
        "horen",
        ["organisatie hear klager+beklaagde together"],
        [/hoort u en de beklaagde samen/],
      ],
      ["steps-hearing-apart", "horen", ["organisatie hear klager+beklaagde apart"], [/apart/]],
      [
        "steps-mediation",
        "bemiddeling",
        ["bemiddelaar mediate tussen klager+beklaagde"],
        [/bemiddelt tussen u en de beklaagde/],
      ],
      ["steps-settlement", "schikking", ["organisatie may settle met klager"], [/schikking/, /opgelost/]],
      [
        "steps-minutes",
        "horen",
        ["organisatie hear klager", "organisatie make-minutes", "organisatie send-minutes aan klager"],
        [/maakt een verslag/, /stuurt u (een|dat) verslag|(een|dat) verslag aan u/],
      ],
      ["steps-free-act", "inzage", ['klager may "de stukken inzien"'], [/u kunt de stukken inzien/i]],
      ["steps-must", "onderzoek", ["organisatie must investigate"], [/moet de klacht onderzoeken/]],
      [
        "steps-on-request",
        "gesprek",
        ["organisatie talk met klager on request of klager"],
        [/verzoek|als u (dat|erom) vraagt/],
      ],
      [
        "steps-act-condition",
        "onderzoek",
        ["organisatie investigate", 'organisatie hear betrokkenen if "dat het onderzoek helpt"'],
        [/als dat het onderzoek helpt/i],
      ],
    ] as const
  ).map(([fixture, name, is, text]) => ({
    fixture,
    machine: (machine: Parameters<typeof step>[0]) => acts(machine, step(machine, `${CLOSED_TIER}.${name}`)),
    is,
    text,
  })),
  {
    fixture: "steps-alternatives",
    machine: (machine) => [
      machine.tiers.flatMap(({ steps }) =>
        steps.flatMap((each) =>
          each.acts.map(({ actors, anyActor, objects, anyObject, prepositions }) => ({
            actors,
            anyActor,
            objects,
            anyObject,
            prepositions,
          })),
        ),
      ),
      machine.terms.map(({ holder, anyHolder }) => [holder, anyHolder]),
      machine.terms.flatMap(({ extensions }) =>
        extensions.flatMap(({ notices }) => notices.map(({ to, any }) => [to, any])),
      ),
      machine.events.filter(({ kind }) => kind === "complete").map(({ by }) => by),
    ],
    is: [
      [
        {
          actors: ["klager"],
          anyActor: undefined,
          objects: [],
          anyObject: undefined,
          prepositions: [{ preposition: "met", roles: ["beklaagde", "voorzitter"], any: true }],
        },
        {
          actors: ["bestuur", "voorzitter", "organisatie"],
          anyActor: true,
          objects: ["klager", "beklaagde"],
          anyObject: true,
          prepositions: [],
        },
        {
          actors: ["bestuur", "voorzitter"],
          anyActor: true,
          objects: [],
          anyObject: undefined,
          prepositions: [{ preposition: "aan", roles: ["klager"] }],
        },
      ],
      [[["bestuur", "voorzitter"], true]],
      [[["klager", "beklaagde"], true]],
      [["klager"], ["bestuur", "voorzitter", "organisatie"], ["bestuur", "voorzitter"]],
    ],
    text: [
      /U bespreekt de klacht met de beklaagde of de voorzitter\./,
      /Het bestuur, de voorzitter of de organisatie hoort u of de beklaagde\./,
      /Het bestuur of de voorzitter antwoordt u binnen 6 weken/,
      /Het bestuur of de voorzitter kan deze termijn eenmaal met 2 weken verlengen\. U of de beklaagde krijgt daarover/,
    ],
  },
  {
    fixture: "steps-contents",
    machine: (machine) => contents(machine, step(machine, "klacht.antwoord").document),
    is: ["bevindingen", "oordeel", "maatregelen?"],
    text: [/bevindingen/, /oordeel/, /maatregelen/],
  },
  {
    fixture: "steps-contents-cases",
    machine: (machine) =>
      [...machine.forms, ...machine.documents].flatMap(({ fields }) =>
        fields.map(({ id, onOutcomes = [], condition, onlyFor }) => [
          id,
          ...onOutcomes,
          ...onlyFor,
          ...conditions(machine, condition === undefined ? [] : [condition]),
        ]),
      ),
    is: [
      ["naam"],
      ["vertaling", "de klacht niet in het Nederlands is"],
      ["motivering", "ongegrond", "deels_gegrond"],
      ["advies", "wij van het advies afwijken"],
      ["machtiging", "voogd"],
    ],
    text: [
      /een vertaling \(als de klacht niet in het Nederlands is\)\./,
      /de motivering \(bij een ongegronde of deels gegronde klacht\);\n- het advies \(als wij van het advies afwijken\)\./,
      /kan, alleen voor een voogd, ook de machtiging vermelden\./,
    ],
  },
  {
    fixture: "steps-optional",
    machine: (machine) => [step(machine, "klacht.gesprek").optional, ways(machine, "klacht.gesprek")],
    is: [true, ["order -> klacht.antwoord", "omit -> klacht.antwoord"]],
    text: [/Deze stap kan achterwege blijven/],
  },
  {
    fixture: "steps-only-if",
    machine: (machine) => [
      conditions(machine, [step(machine, "klacht.gesprek").onlyIf ?? ""]),
      ways(machine, "klacht.gesprek"),
    ],
    is: [
      ["de klacht niet duidelijk is"],
      ['order -> klacht.antwoord if "de klacht niet duidelijk is"', "omit -> klacht.antwoord"],
    ],
    text: [/alleen als de klacht niet duidelijk is/i],
  },
  {
    fixture: "steps-only-in",
    machine: (machine) =>
      ["klacht.gesprek", "klacht.bijeenkomst", "klacht.maatregelen"].map((id) => ways(machine, id)),
    is: [
      [
        "order -> klacht.bijeenkomst subject kosten+inhoud class ouder",
        "order -> klacht.antwoord subject kosten+inhoud",
        "omit -> klacht.bijeenkomst class ouder",
        "omit -> klacht.antwoord",
      ],
      ["order -> klacht.antwoord class ouder", "omit -> klacht.antwoord"],
      ["order -> klacht.handled outcome gegrond+deels_gegrond so far"],
    ],
    text: [
      /Deze stap is er alleen bij klachten over de kosten of de inhoud\./,
      /Deze stap is er alleen als de klacht komt van een ouder\./,
      /Deze stap is er alleen bij een gegronde of deels gegronde klacht\./,
    ],
  },
  {
    fixture: "steps-hearing-waived",
    machine: (machine) => [labels(step(machine, "klacht.horen").waived), ways(machine, "klacht.horen")],
    is: [
      ["de klacht kennelijk ongegrond is", "u niet gehoord wilt worden"],
      [
        "order -> klacht.antwoord",
        'omit -> klacht.antwoord if "de klacht kennelijk ongegrond is" or "u niet gehoord wilt worden"',
      ],
    ],
    text: [/de klacht kennelijk ongegrond is/, /u niet gehoord wilt worden/],
  },
  {
    fixture: "steps-rounds",
    machine: (machine) => step(machine, "klacht.stukken").rounds,
    is: { count: 2, roles: ["klager", "beklaagde"] },
    text: [/(2|twee) (schriftelijke rondes|keer|maal)|(2|twee) rondes/],
  },
  {
    fixture: "steps-advice-decision",
    machine: (machine) =>
      ["klacht.advies", "klacht.besluit"].map((id) => [
        acts(machine, step(machine, id)),
        terms(machine, step(machine, id).terms),
      ]),
    is: [
      [["commissie advise aan bestuur [written]"], ["commissie hard 6 week after receipt klacht"]],
      [
        ["bestuur decide", "bestuur answer aan klager [written]"],
        ["bestuur hard 4 week after step-received klacht.advies"],
      ],
    ],
    text: [/brengt .*advies uit/, /4 weken na ontvangst van het advies/],
  },
  {
    fixture: "steps-follow-up",
    machine: (machine) =>
      ["klacht.maatregelen", "klacht.controle"].map((id) => [
        acts(machine, step(machine, id)),
        terms(machine, step(machine, id).terms),
      ]),
    is: [
      [["organisatie implement"], ["organisatie hard 8 week after step-sent klacht.antwoord"]],
      [["organisatie follow-up"], ["organisatie hard 6 month after step-completed klacht.maatregelen"]],
    ],
    text: [
      /voert de maatregelen binnen 8 weken na verzending van het antwoord uit/,
      /controleert de maatregelen binnen 6 maanden na afronding/,
    ],
  },
];
