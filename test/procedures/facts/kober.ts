import {
  acts,
  conditions,
  contents,
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

/** What the source of Kober says. */
export const KOBER: readonly Fact[] = [
  {
    id: "KO-01",
    says: "organisation Kober, title Praktijkwijzer Klachten, the reader is je",
    machine: ({ procedure }) => [procedure.organisation?.name, procedure.title, procedure.addressForm],
    is: ["Kober", "Praktijkwijzer Klachten", "je"],
    text: [/^# Praktijkwijzer Klachten$/m, /de klachtenprocedure van Kober/, /^Je dient de klacht/m],
  },
  {
    id: "KO-02",
    says: "talk to the staff of the location, of the gastouderopvang or of the serviceteam (both by phone)",
    machine: (machine) => ({
      informal: tier(machine, "rechtstreeks").informal,
      acts: acts(machine, step(machine, "rechtstreeks.gesprek")),
      phones: ["gastouderopvang", "serviceteam"].map((id) =>
        role(machine, id)
          .contacts.map((one) => one.address)
          .join(),
      ),
    }),
    is: {
      informal: true,
      acts: [
        "klager may discuss met medewerkers+gastouderopvang+serviceteam",
        "medewerkers+gastouderopvang+serviceteam seek-solution met klager",
      ],
      phones: ["076 504 56 07", "076 504 56 05"],
    },
    text: [
      /Je kunt de klacht met de medewerkers van de locatie, de gastouderopvang of het serviceteam bespreken/,
      /zoeken samen met (je|jou) naar een oplossing/,
      /\| De gastouderopvang \| Telefoon \| 076 504 56 07 \|/,
      /\| Het serviceteam \| Telefoon \| 076 504 56 05 \|/,
    ],
  },
  {
    id: "KO-03",
    says: "no good solution: the manager of the location or department discusses it",
    machine: (machine) => {
      const value = step(machine, "rechtstreeks.manager");
      return { acts: acts(machine, value), onlyIf: conditions(machine, [value.onlyIf ?? ""]) };
    },
    is: { acts: ["manager discuss met klager"], onlyIf: ["het gesprek geen goede oplossing brengt"] },
    text: [
      /alleen als het gesprek geen goede oplossing brengt\. De manager van de locatie of afdeling bespreekt de klacht met (je|jou)/,
    ],
  },
  {
    id: "KO-04",
    says: "still no solution: a complaint through the form on the website",
    machine: (machine) => ({
      ways: ways(machine, "rechtstreeks.handled"),
      channels: form(machine, "klachtenregeling").channels.map((one) => `${one.channel} ${one.address}`),
    }),
    is: {
      ways: ["dissatisfied -> klachtenregeling.bevestiging", "satisfied -> closed"],
      channels: ["form www.kober.nl"],
    },
    text: [
      /naar Kober als je niet tevreden bent over de uitkomst van «Rechtstreeks»/,
      /Dat kan met het klachtenformulier \(www\.kober\.nl\)/,
    ],
  },
  {
    id: "KO-05",
    says: "a confirmation of the complaint; its term is open",
    machine: (machine) => {
      const value = step(machine, "klachtenregeling.bevestiging");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: { acts: ["organisatie acknowledge aan klager"], terms: ["organisatie open"] },
    text: [
      /Kober bevestigt je de ontvangst van de klacht\. In deze procedure staat niet binnen welke termijn dat gebeurt/,
    ],
  },
  {
    id: "KO-06",
    says: "contact as soon as possible; no limit is named",
    machine: (machine) => {
      const value = step(machine, "klachtenregeling.contact");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: { acts: ["organisatie contact met klager"], terms: ["organisatie asap"] },
    text: [/Kober neemt zo spoedig mogelijk contact met je op/],
  },
  {
    id: "KO-07",
    says: "investigated and solved within 6 weeks (of receipt: implied)",
    machine: (machine) => {
      const value = step(machine, "klachtenregeling.oplossing");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ["organisatie investigate", "organisatie solve"],
      terms: ["organisatie hard 6 week after receipt klachtenregeling (implied)"],
    },
    text: [
      /Kober onderzoekt de klacht en lost (die|de klacht) op\. Dit gebeurt binnen 6 weken/,
      /termijn waarbij geen begin staat, telt vanaf de ontvangst van de klacht/,
    ],
  },
  {
    id: "KO-08",
    says: "kept informed by e-mail all along",
    machine: (machine) =>
      machine.duties.map((duty) => [acts(machine, duty).join(), duty.every?.kind, duty.during]),
    is: [["organisatie keep-informed klager [email]", "continuous", "klachtenregeling"]],
    text: [/Kober houdt je tijdens «Klachtenregeling» steeds per e-mail op de hoogte/],
  },
  {
    id: "KO-09",
    says: "told in writing of the final handling, with a term for follow-up actions, set in the case",
    machine: (machine) => {
      const told = step(machine, "klachtenregeling.afhandeling");
      const follow = step(machine, "klachtenregeling.vervolg");
      return {
        acts: acts(machine, told),
        states: contents(machine, told.document),
        follow: acts(machine, follow),
        onlyIf: conditions(machine, [follow.onlyIf ?? ""]),
        terms: terms(machine, follow.terms),
      };
    },
    is: {
      acts: ['organisatie inform klager over "de uiteindelijke afhandeling" [written]'],
      states: ["termijn_vervolgacties"],
      follow: ["organisatie implement"],
      onlyIf: ["er vervolgacties nodig zijn"],
      terms: ["organisatie per-case set by organisatie"],
    },
    text: [
      /Kober informeert je schriftelijk over de uiteindelijke afhandeling/,
      /bericht vermeldt de termijn voor eventuele vervolgacties/,
      /Kober [^.]*stelt per klacht vast binnen welke termijn dat gebeurt/,
    ],
  },
  {
    id: "KO-10",
    says: "a local oudercommissie or the committee of the gastouderopvang may file jointly",
    machine: ({ complainants }) => complainants.classes.map((one) => `${one.manner} ${one.label}`),
    is: [
      "individual een klant",
      "joint een lokale oudercommissie",
      "joint de commissie van de gastouderopvang",
    ],
    text: [
      /gezamenlijke klacht kan komen van een lokale oudercommissie of de commissie van de gastouderopvang/,
    ],
  },
  {
    id: "KO-11",
    says: "at any time the national Klachtenloket for information, advice and mediation",
    machine: (machine) => {
      const [route, ...more] = machine.sideRoutes;
      const open = route?.openings.map((one) => (one.kind === "always" ? one.for : one.kind));
      return { label: route?.label, open, offers: labels(route?.offers ?? []), more: more.length };
    },
    is: {
      label: "Klachtenloket Kinderopvang",
      open: [["klager", "oudercommissie", "gastoudercommissie"]],
      offers: [
        "informatie over klachten",
        "advies over de stappen die je kunt zetten",
        "bemiddeling bij een klacht",
      ],
      more: 0,
    },
    text: [
      /een lokale oudercommissie en de commissie van de gastouderopvang kunnen altijd terecht bij het Klachtenloket Kinderopvang/,
      /biedt informatie over klachten, advies over de stappen die je kunt zetten en bemiddeling bij een klacht/,
    ],
  },
  {
    id: "KO-12",
    says: "procedure completed without agreement: to the Geschillencommissie",
    machine: (machine) => ({
      external: tier(machine, "geschillencommissie").external,
      ways: ways(machine, "klachtenregeling.handled").filter((way) => way.startsWith("dissatisfied")),
    }),
    is: { external: true, ways: ["dissatisfied -> geschillencommissie.pending"] },
    text: [
      /naar de Geschillencommissie:\n\n- als je niet tevreden bent over de uitkomst van «Klachtenregeling»/,
      /De Geschillencommissie staat buiten Kober/,
    ],
  },
  {
    id: "KO-13",
    says: "the Geschillencommissie costs money",
    machine: (machine) => {
      const costs = tier(machine, "geschillencommissie").costs;
      return { kind: costs?.kind, amount: costs?.kind === "charged" ? costs.amount : "none" };
    },
    is: { kind: "charged", amount: undefined },
    text: [/Aan de behandeling zijn kosten verbonden/],
  },
  {
    id: "KO-14",
    says: "straight to the Geschillencommissie where a talk with the organisation first is not possible",
    machine: (machine) => ways(machine, "start").filter((way) => way.includes("geschillencommissie")),
    is: [
      'direct -> geschillencommissie.pending if "de omstandigheden niet toelaten dat je de klacht eerst met Kober bespreekt"',
    ],
    text: [/rechtstreeks, als de omstandigheden niet toelaten dat je de klacht eerst met Kober bespreekt/],
  },
  {
    id: "KO-15",
    says: "also to the Geschillencommissie when it was not solved within 6 weeks",
    machine: (machine) =>
      ways(machine, "klachtenregeling.oplossing").filter((way) => way.startsWith("lapsed")),
    is: [
      "lapsed -> geschillencommissie.pending lapsed organisatie hard 6 week after receipt klachtenregeling (implied)",
    ],
    text: [/als de termijn van 6 weken[^;]* is verstreken/],
  },
  {
    id: "KO-16",
    says: "no retention term is stated: it is open, nothing is invented",
    machine: ({ record, openPoints }) => ({
      kept: record.retentions.map(retention),
      open: openPoints.filter((one) => one.kind === "retention").length,
    }),
    is: { kept: ["open"], open: 1 },
    text: [/niet hoe ?lang Kober een dossier bewaart/],
  },
];
