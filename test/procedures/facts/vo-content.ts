import {
  acts,
  conditions,
  extension,
  form,
  labels,
  retention,
  role,
  step,
  terms,
  tier,
  ways,
} from "../describe.js";
import type { Fact } from "./fact.js";

/** What the source of VO-content says. */
export const VO_CONTENT: readonly Fact[] = [
  {
    id: "VO-01",
    says: "Stichting VO-content, title Klachtenprocedure ondersteuning, the reader is je",
    machine: ({ procedure }) => [
      procedure.organisation?.name,
      procedure.organisation?.short,
      procedure.title,
      procedure.addressForm,
    ],
    is: ["Stichting VO-content", "VO-content", "Klachtenprocedure ondersteuning", "je"],
    text: [
      /^# Klachtenprocedure ondersteuning$/m,
      /Stichting VO-content \(hierna: VO-content\)/,
      /^Je dient de klacht/m,
    ],
  },
  {
    id: "VO-02",
    says: "about support and training for schools that use the Stercollecties and introduce ict",
    machine: ({ procedure }) => procedure.articles.map((one) => one.heading),
    is: ["Waar deze procedure over gaat"],
    text: [/Stercollecties werken en ict invoeren/, /die ondersteuning en over die trainingen/],
  },
  {
    id: "VO-03",
    says: "a phone call first is often enough; it is optional, not a condition",
    machine: (machine) => {
      const { informal, advised, required } = tier(machine, "telefoontje");
      return {
        informal,
        advised,
        required,
        acts: acts(machine, step(machine, "telefoontje.gesprek")),
        start: ways(machine, "start").filter((way) => way.includes("klacht.begin")),
      };
    },
    is: {
      informal: true,
      advised: false,
      required: false,
      acts: ["klager may contact met organisatie [phone]", "organisatie seek-solution met klager"],
      start: ["skip -> klacht.begin"],
    },
    text: [
      /informeel en niet verplicht\./,
      /Je kunt telefonisch contact met VO-content opnemen\. VO-content zoekt samen met (je|jou) naar een oplossing/,
    ],
  },
  {
    id: "VO-04",
    says: "taken up as soon as possible; no number",
    machine: (machine) => {
      const value = step(machine, "klacht.begin");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: { acts: ["organisatie take-up"], terms: ["organisatie asap"] },
    text: [/VO-content neemt de klacht zo spoedig mogelijk in behandeling/],
  },
  {
    id: "VO-05",
    says: "a substantive reply within at most 15 working days (of receipt: implied)",
    machine: (machine) => {
      const value = step(machine, "klacht.reactie");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ["organisatie answer aan klager"],
      terms: ["organisatie hard 15 workday after receipt klacht (implied)"],
    },
    text: [/VO-content antwoordt je binnen 15 werkdagen/],
  },
  {
    id: "VO-06",
    says: "every complaint is taken seriously and handled confidentially",
    machine: (machine) => ({
      all: machine.confidentiality?.all,
      duty: machine.duties.map((duty) => acts(machine, duty)),
    }),
    is: { all: true, duty: [['organisatie must "elke klacht serieus nemen"']] },
    text: [/VO-content moet elke klacht serieus nemen/, /VO-content behandelt alle klachten vertrouwelijk/],
  },
  {
    id: "VO-07",
    says: "satisfied: the complainant is asked to tell",
    machine: (machine) => ({
      acts: acts(machine, step(machine, "klacht.terugmelding")),
      way: ways(machine, "klacht.handled").filter((way) => way.startsWith("satisfied")),
    }),
    is: {
      acts: ['klager may feedback aan organisatie "of de klacht naar tevredenheid is afgehandeld"'],
      way: ["satisfied -> closed"],
    },
    text: [/Je kunt aan VO-content laten weten of de klacht naar tevredenheid is afgehandeld/],
  },
  {
    id: "VO-08",
    says: "not satisfied: the complainant tells, and both look further together",
    machine: (machine) => ({
      acts: acts(machine, step(machine, "klacht.verder_zoeken")),
      onlyIf: conditions(machine, [step(machine, "klacht.verder_zoeken").onlyIf ?? ""]),
      way: ways(machine, "klacht.handled").filter((way) => way.startsWith("dissatisfied")),
    }),
    is: {
      acts: ["organisatie seek-solution met klager"],
      onlyIf: ["je niet tevreden bent over de afhandeling"],
      way: ["dissatisfied -> klacht.verder_zoeken"],
    },
    text: [
      /alleen als je niet tevreden bent over de afhandeling\. VO-content zoekt samen met (je|jou) naar een oplossing/,
      /Als je niet tevreden bent, gaat de behandeling verder bij «Samen verder zoeken»/,
    ],
  },
  {
    id: "VO-09",
    says: "no agreement: within 3 weeks of the handling to the independent klachtenpersoon, by form",
    machine: (machine) => {
      const { person, independent } = role(machine, "klachtenpersoon");
      return {
        person,
        independent,
        channels: form(machine, "klachtenpersoon").channels.map((one) => one.channel),
        ways: ways(machine, "klacht.handled").filter((way) => way.startsWith("no-agreement")),
      };
    },
    is: {
      person: "Cor de Beurs",
      independent: true,
      channels: ["form"],
      ways: ["no-agreement -> klachtenpersoon.afhandeling within klager hard 3 week after handled klacht"],
    },
    text: [
      /naar de klachtenpersoon als er na «Behandeling door VO-content» geen overeenstemming is\. Dat kan binnen 3 weken na de afhandeling van de klacht door VO-content/,
      /De klachtenpersoon, Cor de Beurs, is onafhankelijk/,
      /bij de klachtenpersoon\. Dat kan met het klachtenformulier/,
    ],
  },
  {
    id: "VO-10",
    says: "the klachtenpersoon aims to handle it within 4 weeks (of receipt by him: implied)",
    machine: (machine) => {
      const value = step(machine, "klachtenpersoon.afhandeling");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ["klachtenpersoon handle"],
      terms: ["klachtenpersoon target 4 week after receipt klachtenpersoon (implied)"],
    },
    text: [/De klachtenpersoon handelt de klacht af en streeft ernaar dat binnen 4 weken te doen/],
  },
  {
    id: "VO-11",
    says: "more investigation: he says so within the term, with the reason and the expected date; no maximum",
    machine: (machine) => {
      const [id] = step(machine, "klachtenpersoon.afhandeling").terms;
      return extension(machine, machine.terms.find((one) => one.id === id)?.extensions[0]);
    },
    is: 'unlimited if "nader onderzoek nodig is" notice to klager before-end states reden, verwachte_datum',
    text: [
      /verlengen als nader onderzoek nodig is\. Voor die verlenging geldt geen maximum\. Je krijgt daarover vóór het einde van de termijn bericht\. Het bericht vermeldt de reden en de datum waarop bericht te verwachten is/,
    ],
  },
  {
    id: "VO-12",
    says: "the ruling binds VO-content alone",
    machine: (machine) => ({
      on: tier(machine, "klachtenpersoon").binding?.on,
      acts: acts(machine, step(machine, "klachtenpersoon.uitspraak")),
    }),
    is: { on: ["organisatie"], acts: ["klachtenpersoon rule"] },
    text: [/uitspraak van de klachtenpersoon is bindend voor VO-content\./],
  },
  {
    id: "VO-13",
    says: "the complainant can appeal to the court; no term is named",
    machine: (machine) => ({
      external: tier(machine, "rechter").external,
      ways: ways(machine, "klachtenpersoon.handled"),
      open: machine.openPoints.filter((one) => one.kind === "window").length,
    }),
    is: {
      external: true,
      ways: ["dissatisfied -> rechter.pending", "satisfied -> closed"],
      open: 1,
    },
    text: [
      /naar de rechter als je niet tevreden bent over de uitkomst van «De onafhankelijke klachtenpersoon»\. In deze procedure staat niet tot wanneer dat kan/,
    ],
  },
  {
    id: "VO-14",
    says: "complaint and handling are registered by VO-content and kept 2 years, which it calls the statutory term",
    machine: ({ record }) => ({
      registered: record.registrations.map((one) => [labels(one.items), one.by]),
      kept: record.retentions.map(retention),
    }),
    is: {
      registered: [[["de klachten", "de afhandeling"], ["organisatie"]]],
      kept: ['exact 2 year after closing (implied) by "de wettelijke termijn"'],
    },
    text: [
      /VO-content registreert de klachten en de afhandeling\. VO-content bewaart het dossier 2 jaar/,
      /de wettelijke termijn/,
    ],
  },
];
