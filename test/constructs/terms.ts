import type { Machine } from "../../src/ir/machine.js";
import { extension, notice, step, terms, tier } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

const answerTerms = (machine: Machine): readonly string[] =>
  terms(machine, step(machine, "klacht.antwoord").terms);

/** Length, start and force of a term. */
export const TERMS: readonly Construct[] = [
  ...(
    [
      ["terms-hard", ["organisatie hard 6 week after receipt klacht"], [/binnen 6 weken na ontvangst/]],
      [
        "terms-target",
        ["organisatie target 4 week after receipt klacht"],
        [/streeft/, /4 weken na ontvangst/],
      ],
      [
        "terms-both",
        ["organisatie target 4 week after receipt klacht", "organisatie hard 6 week after receipt klacht"],
        [/streeft/, /4 weken/, /6 weken/],
      ],
      [
        "terms-asap-limit",
        ["organisatie hard asap 6 week after receipt klacht"],
        [/zo spoedig mogelijk, uiterlijk 6 weken/i],
      ],
      ["terms-none", ["organisatie none"], [/geen termijn/]],
      [
        "terms-anchor-implied",
        ["organisatie hard 6 week after receipt klacht (implied)"],
        [/binnen 6 weken/, /telt vanaf de ontvangst van de klacht/],
      ],
      ["terms-hours", ["organisatie hard 48 hour after receipt klacht"], [/48 uur/]],
      ["terms-days", ["organisatie hard 14 day after receipt klacht"], [/14 dagen/]],
      ["terms-workdays", ["organisatie hard 10 workday after receipt klacht"], [/10 werkdagen/]],
      ["terms-months", ["organisatie hard 1 month after receipt klacht"], [/1 maand/]],
      ["terms-years", ["organisatie hard 1 year after receipt klacht"], [/1 jaar/]],
      [
        "terms-from-filing",
        ["organisatie hard 6 week after filing klacht"],
        [/6 weken na (het indienen|indiening)/],
      ],
      [
        "terms-from-sending",
        ["organisatie hard 2 week after step-sent klacht.onderzoek"],
        [/2 weken/, /verzend|verstur|stuur/],
      ],
      [
        "terms-from-completion",
        ["organisatie hard 2 week after step-completed klacht.onderzoek"],
        [/2 weken/, /het onderzoek/i],
      ],
      [
        "terms-from-step-receipt",
        ["organisatie hard 2 week after step-received klacht.onderzoek"],
        [/2 weken na ontvangst van/],
      ],
      [
        "terms-window-end",
        ["organisatie hard 10 week after term-end klacht.filing.hard"],
        [/binnen 10 weken na het einde van de termijn om de klacht in te dienen/],
      ],
      [
        "terms-condition",
        [
          "organisatie target 4 week after receipt klacht",
          'organisatie target 8 week after receipt klacht if "er een commissie adviseert"',
          "organisatie hard 6 week after receipt klacht",
          'organisatie hard 10 week after receipt klacht if "er een commissie adviseert"',
        ],
        [
          /antwoordt u binnen 6 weken/,
          /Als er een commissie adviseert, streeft de organisatie ernaar dat binnen 8 weken [^.]*te doen\./,
          /Als er een commissie adviseert, gebeurt dat binnen 10 weken na ontvangst van de klacht\./,
          /Als er een commissie adviseert, rondt de organisatie de hele behandeling binnen 16 weken [^.]*af\./,
        ],
      ],
      [
        "terms-completed",
        ["organisatie hard 6 week after receipt klacht or 6 week after completed latest"],
        [/6 weken na ontvangst van de klacht of 6 weken na het aanvullen van de klacht, wat het laatst komt/],
      ],
      [
        "terms-by-subject",
        [
          "organisatie hard 2 week after receipt klacht for kosten",
          "organisatie hard 6 week after receipt klacht for zorg",
        ],
        [/de kosten/, /2 weken/, /de zorg/, /6 weken/],
      ],
      [
        "terms-by-class",
        [
          "organisatie hard 6 week after receipt klacht",
          "organisatie hard 4 week after receipt klacht from leerling+oud_leerling",
          "organisatie hard 2 week after receipt klacht for kosten from leerling",
          'organisatie hard 10 week after receipt klacht from ouder if "er een commissie adviseert"',
        ],
        [
          "Voor sommige klachten geldt een eigen termijn:",
          "een klacht van een leerling of een oud-leerling: binnen 4 weken na ontvangst van de klacht",
          "een klacht van een leerling over de kosten: binnen 2 weken na ontvangst van de klacht",
          "Als er een commissie adviseert, gebeurt dat bij een klacht van een ouder binnen 10 weken na ontvangst van de klacht.",
          "Bij een klacht van een leerling rondt de organisatie de hele behandeling binnen 8 weken na ontvangst van de klacht af.",
        ],
      ],
      [
        "terms-terms-act",
        ["organisatie hard 6 week after receipt klacht roll"],
        [/termijnenwet|volgende werkdag|eerstvolgende/i],
      ],
    ] as const
  ).map(([fixture, is, text]) => ({ fixture, machine: answerTerms, is, text })),
  {
    fixture: "terms-asap",
    machine: answerTerms,
    is: ["organisatie asap"],
    text: [/zo spoedig mogelijk/],
    warnings: ["term-asap-open"],
  },
  {
    fixture: "terms-reasonable",
    machine: answerTerms,
    is: ["organisatie reasonable"],
    text: ["binnen een redelijke termijn", "Een uiterste termijn daarvoor staat niet in deze procedure."],
    warnings: ["term-reasonable-open"],
  },
  {
    fixture: "terms-open",
    machine: answerTerms,
    is: ["organisatie open"],
    text: [/niet binnen welke termijn dat gebeurt/],
    warnings: ["term-limit-open"],
  },
  {
    fixture: "terms-anchor-open",
    machine: answerTerms,
    is: ["organisatie hard 6 week after open"],
    text: [/niet vanaf welk moment die 6 weken tellen/],
    warnings: ["term-anchor-open"],
  },
  {
    fixture: "terms-per-case",
    machine: (machine) => [
      terms(machine, step(machine, "klacht.maatregelen").terms),
      machine.events.filter((one) => one.kind === "set").map((one) => one.by),
    ],
    is: [["organisatie per-case set by organisatie"], [["organisatie"]]],
    text: [/De organisatie [^.]*stelt per klacht vast binnen welke termijn dat gebeurt/],
  },
  {
    fixture: "terms-before",
    machine: (machine) => terms(machine, step(machine, "klacht.oproep").terms),
    is: ["organisatie hard 10 day before step-completed klacht.zitting"],
    text: [/uiterlijk 10 dagen vóór [^.]*«De zitting»/],
  },
  {
    fixture: "terms-date",
    machine: (machine) => terms(machine, machine.duties[0]?.terms ?? []),
    is: ["organisatie hard before 1-6"],
    text: [/vóór 1 juni/],
  },
  {
    fixture: "terms-whole",
    machine: (machine) => {
      const whole = tier(machine, "klacht").whole;
      return [terms(machine, whole?.terms ?? []), whole?.notices.map((one) => notice(machine, one))];
    },
    is: [
      ["organisatie hard 6 week after receipt klacht"],
      ['otherwise notice to klager over "de voortgang" timely'],
    ],
    text: [/6 weken/, /de voortgang/],
  },
  {
    fixture: "terms-calendar",
    machine: ({ calendar, terms: all }) => [
      calendar.workdays,
      calendar.holidays,
      calendar.stated,
      all.map((one) => one.roll),
    ],
    is: [[1, 2, 4], "nederland-werkdagen", true, [true]],
    text: [/maandag, dinsdag en donderdag/],
  },
  {
    fixture: "terms-holidays-flanders",
    machine: ({ calendar }) => [calendar.holidays, calendar.goodFriday, calendar.liberationDay],
    is: ["vlaanderen", undefined, undefined],
    text: [/behalve feestdagen/, /Feestdagen zijn de wettelijke feestdagen in België\./],
  },
  {
    fixture: "terms-holidays-chosen",
    machine: ({ calendar }) => [calendar.holidays, calendar.goodFriday, calendar.liberationDay],
    is: ["nederland-werkdagen", true, "lustrum"],
    text: [
      /Ook Goede Vrijdag telt als feestdag, 5 mei is een feestdag in elk jaar dat op een 0 of een 5 eindigt\./,
    ],
  },
  {
    fixture: "terms-closure",
    machine: ({ calendar }) => calendar.closures,
    is: [{ from: "2026-07-20", to: "2026-08-28", name: "zomervakantie", suspends: true }],
    text: [/zomervakantie/, /20 juli/, /28 augustus/],
  },
  {
    fixture: "terms-other-tier",
    machine: (machine) => terms(machine, step(machine, "beroep.besluit").terms),
    is: ["commissie target 20 week after receipt klacht", "commissie hard 30 week after filing klacht"],
    text: [
      /30 weken na het indienen van de klacht in de fase «De klacht»/,
      /20 weken na ontvangst van de klacht in de fase «De klacht»/,
    ],
  },
];

const extensionOf = (machine: Machine): string => extension(machine, machine.terms[0]?.extensions[0]);

/** Longer terms and stopped clocks. */
export const EXTENSION: readonly Construct[] = [
  ...(
    [
      [
        "extension-once-capped",
        '1 x at most 4 week if "het onderzoek meer tijd vraagt" notice to klager [written] before-end',
        [/(één|1) keer|eenmaal/, /ten hoogste 4 weken/, /het onderzoek meer tijd vraagt/, /schriftelijk/],
      ],
      [
        "extension-times-fixed",
        "2 x 2 week notice to klager before-end",
        [/(2|twee) (keer|maal)/, /2 weken/],
      ],
      [
        "extension-total",
        'at most 4 week in all 10 week if "nader onderzoek nodig is" notice to klager before-end',
        [
          /kan deze termijn met ten hoogste 4 weken verlengen, in totaal met ten hoogste 10 weken, als nader onderzoek nodig is\./,
        ],
      ],
      [
        "extension-notice",
        "1 x at most 4 week notice to klager+beklaagde [letter] 5 day before-end states reden, verwachte_datum",
        [
          /U en de beklaagde krijgen daarover uiterlijk 5 dagen vóór het einde van de termijn per brief bericht/,
          /de reden en de datum/,
        ],
      ],
      [
        "extension-notice-term",
        "1 x at most 4 week notice to klager organisatie hard 5 week after receipt klacht",
        [/binnen 5 weken na ontvangst/],
      ],
      [
        "extension-consent",
        "at most 4 week consent of klager [written] notice to klager before-end",
        [/ten hoogste 4 weken/, /schriftelijk/, /instem/],
      ],
    ] as const
  ).map(([fixture, is, text]) => ({ fixture, machine: extensionOf, is, text })),
  {
    fixture: "extension-unlimited",
    machine: extensionOf,
    is: "unlimited notice to klager before-end states reden, verwachte_datum",
    text: [/Voor die verlenging geldt geen maximum/, /de reden en de datum/],
    warnings: ["extension-open"],
  },
  {
    fixture: "extension-open",
    machine: extensionOf,
    is: "open notice to klager before-end states reden, verwachte_datum",
    text: [/niet hoe ?lang die verlenging kan duren/],
    warnings: ["extension-open"],
  },
  {
    fixture: "extension-several",
    machine: (machine) => machine.terms[0]?.extensions.map((each) => extension(machine, each)),
    is: ["1 x at most 4 week notice to klager [written]", "2 week consent of klager [written]"],
    text: [
      /kan deze termijn eenmaal met ten hoogste 4 weken verlengen/,
      /Daarna kan de organisatie deze termijn nog met 2 weken verlengen\. Dat kan alleen als u daar schriftelijk mee instemt/,
    ],
  },
  {
    fixture: "extension-base",
    machine: ({ terms: all }) => all[0]?.extensions[0]?.fromRolledEnd,
    is: true,
    text: [/ten hoogste 4 weken/],
  },
  {
    fixture: "extension-of-whole",
    machine: (machine) => extension(machine, tier(machine, "klacht").whole?.extensions[0]),
    is: "1 x at most 4 week notice to klager before-end",
    text: [/de hele behandeling binnen 10 weken/, /eenmaal met ten hoogste 4 weken verlengen/],
  },
  {
    fixture: "extension-suspension",
    machine: ({ terms: all, conditions: known }) =>
      all.flatMap((one) =>
        one.suspensions.map((value) => [
          known.find((condition) => condition.id === value.condition)?.text,
          value.maximum,
          value.notices.map((message) => message.to),
        ]),
      ),
    is: [["wij wachten op gegevens van u", { amount: 4, unit: "week" }, [["klager"]]]],
    text: [/wij wachten op gegevens van u/, /ten hoogste 4 weken/],
  },
  {
    fixture: "extension-suspension-step",
    machine: ({ terms: all }) => all.flatMap((one) => one.suspensions.map((value) => value.step)),
    is: ["klacht.aanvulling"],
    text: [/staat stil|loopt niet|stil|opgeschort/],
  },
];
