import {
  acts,
  conditions,
  extension,
  field,
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

/** What the source of Kleuterrevolutie says. */
export const KLEUTERREVOLUTIE: readonly Fact[] = [
  {
    id: "KR-01",
    says: "organisation Kleuterrevolutie, title Klachtenprocedure Kleuterrevolutie, the reader is u",
    machine: ({ procedure }) => [procedure.organisation?.name, procedure.title, procedure.addressForm],
    is: ["Kleuterrevolutie", "Klachtenprocedure Kleuterrevolutie", "u"],
    text: [/^# Klachtenprocedure Kleuterrevolutie$/m, /^U dient de klacht/m],
  },
  {
    id: "KR-02",
    says: "compliments, suggestions and tips are welcome too; the aim is a better service",
    machine: ({ procedure }) => procedure.articles.map((one) => [one.heading, one.before]),
    is: [["Ook complimenten en tips zijn welkom", true]],
    text: [/complimenten, suggesties en tips welkom/, /een betere dienstverlening/],
  },
  {
    id: "KR-03",
    says: "always first a talk with the adviser involved, who can act at once",
    machine: (machine) => {
      const { informal, required } = tier(machine, "gesprek");
      return { informal, required, acts: acts(machine, step(machine, "gesprek.gesprek")) };
    },
    is: {
      informal: true,
      required: true,
      acts: ["klager discuss met adviseur", 'adviseur may "direct actie ondernemen"'],
    },
    text: [
      /informeel, maar wel verplicht/,
      /U bespreekt de klacht met de betrokken adviseur/,
      /De betrokken adviseur kan direct actie ondernemen/,
    ],
  },
  {
    id: "KR-04",
    says: "formal when the talk brings no solution, or when the complainant wants the organisation to know",
    machine: (machine) => ({
      ways: ways(machine, "gesprek.handled"),
      skip: conditions(machine, tier(machine, "gesprek").skip),
    }),
    is: {
      ways: ["dissatisfied -> klacht.bericht", "satisfied -> closed"],
      skip: ["u uw onvrede bij de organisatie wilt melden"],
    },
    text: [
      /als u niet tevreden bent over de uitkomst van «Eerst in gesprek met de adviseur»/,
      /rechtstreeks, als u uw onvrede bij de organisatie wilt melden/,
      /alleen overslaan als u uw onvrede bij de organisatie wilt melden/,
    ],
  },
  {
    id: "KR-05",
    says: "in writing, by e-mail, with full name, address, e-mail, phone, subject and the complaint",
    machine: (machine) => {
      const { forms, channels, fields } = form(machine, "klacht");
      return {
        forms,
        channels: channels.map((one) => `${one.channel} ${one.address}`),
        fields: fields.map(field),
      };
    },
    is: {
      forms: ["written"],
      channels: ["email Anouk@kleuterrevolutie.nl"],
      fields: ["naam", "adresgegevens", "e-mailadres", "telefoonnummer", "onderwerp", "klacht"],
    },
    text: [
      /U dient de klacht schriftelijk in bij Kleuterrevolutie\. Dat kan per e-mail \(Anouk@kleuterrevolutie\.nl\)/,
      /- uw volledige naam;\n- uw adresgegevens;\n- uw e-mailadres;\n- uw telefoonnummer;\n- het onderwerp \(de opdracht\);\n- de reactie of klacht\./,
    ],
  },
  {
    id: "KR-06",
    says: "within one week a written message saying who handles the complaint",
    machine: (machine) => {
      const value = step(machine, "klacht.bericht");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ['organisatie notify aan klager "wie de klacht afhandelt" [written]'],
      terms: ["organisatie hard 1 week after receipt klacht (implied)"],
    },
    text: [/Kleuterrevolutie meldt u binnen 1 week schriftelijk wie de klacht afhandelt/],
  },
  {
    id: "KR-07",
    says: "the owners register the handling and record the agreements",
    machine: ({ record }) => record.registrations.map((one) => ({ items: labels(one.items), by: one.by })),
    is: [{ items: ["de afhandeling van de klacht", "de afspraken tijdens het proces"], by: ["eigenaren"] }],
    text: [
      /De eigenaren van Kleuterrevolutie registreren de afhandeling van de klacht en de afspraken tijdens het proces/,
    ],
  },
  {
    id: "KR-08",
    says: "the aim: a fitting solution proposed three weeks after receipt",
    machine: (machine) => {
      const value = step(machine, "klacht.oplossing");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ["behandelaar propose aan klager"],
      terms: ["behandelaar target 3 week after receipt klacht"],
    },
    text: [
      /De behandelaar stelt u een oplossing voor en streeft ernaar dat binnen 3 weken na ontvangst van de klacht te doen/,
    ],
  },
  {
    id: "KR-09",
    says: "more time: the complainant hears it within those weeks; maximum, reason and estimate are open",
    machine: (machine) => {
      const [id] = step(machine, "klacht.oplossing").terms;
      return extension(machine, machine.terms.find((one) => one.id === id)?.extensions[0]);
    },
    is: "open notice to klager before-end states open",
    text: [
      /niet hoe ?lang die verlenging kan duren\. U krijgt daarover vóór het einde van de termijn bericht/,
      /niet wat het bericht vermeldt/,
    ],
  },
  {
    id: "KR-10",
    says: "after handling the handler gets in touch, reports the agreements back and checks satisfaction",
    machine: (machine) => acts(machine, step(machine, "klacht.terugkoppeling")),
    is: [
      "behandelaar contact met klager",
      'behandelaar report-back aan klager "de gemaakte afspraken"',
      "behandelaar check-satisfaction van klager",
    ],
    text: [
      /De behandelaar neemt contact met u op, koppelt de gemaakte afspraken aan u terug en gaat na of u tevreden bent/,
    ],
  },
  {
    id: "KR-11",
    says: "then a written report, and the complaint is formally closed",
    machine: (machine) => ({
      acts: acts(machine, step(machine, "klacht.afsluiting")),
      order: tier(machine, "klacht").steps.map((one) => one.id.split(".").at(-1)),
    }),
    is: {
      acts: ['behandelaar report-back aan klager "de afhandeling" [written]', "organisatie close"],
      order: ["bericht", "oplossing", "terugkoppeling", "afsluiting", "verbetering"],
    },
    text: [
      /De behandelaar koppelt de afhandeling schriftelijk aan u terug\. Kleuterrevolutie sluit de klacht/,
    ],
  },
  {
    id: "KR-12",
    says: "improvements across the organisation where needed or wished",
    machine: (machine) => {
      const value = step(machine, "klacht.verbetering");
      return { acts: acts(machine, value), onlyIf: conditions(machine, [value.onlyIf ?? ""]) };
    },
    is: { acts: ["organisatie improve"], onlyIf: ["dat nodig of gewenst is"] },
    text: [/alleen als dat nodig of gewenst is\. Kleuterrevolutie voert verbeteringen door/],
  },
  {
    id: "KR-13",
    says: "no satisfactory solution: the independent third party, by e-mail; no window is named",
    machine: (machine) => {
      const { person, external, independent } = role(machine, "derde");
      return {
        person,
        external,
        independent,
        channels: form(machine, "derde").channels.map((one) => `${one.channel} ${one.address}`),
        ways: ways(machine, "klacht.handled"),
        open: machine.openPoints.filter((one) => one.kind === "window").length,
      };
    },
    is: {
      person: "mevrouw Sanne Maas-van Kaathoven",
      external: true,
      independent: true,
      channels: ["email sanne@koers-advies.nl"],
      ways: ["dissatisfied -> derde.uitspraak", "satisfied -> closed"],
      open: 1,
    },
    text: [
      /naar de onafhankelijke derde als u niet tevreden bent/,
      /niet tot wanneer dat kan/,
      /De onafhankelijke derde is mevrouw Sanne Maas-van Kaathoven/,
      /per e-mail \(sanne@koers-advies\.nl\)/,
    ],
  },
  {
    id: "KR-14",
    says: "a complaint must be in writing to be handled",
    machine: ({ complaints }) => complaints.refusals.map((one) => [one.must, one.label]),
    is: [[true, "de klacht niet schriftelijk is ingediend"]],
    text: [/neemt de klacht niet in behandeling als de klacht niet schriftelijk is ingediend/],
  },
  {
    id: "KR-15",
    says: "the third party rules on no damages and awards none",
    machine: (machine) => labels(tier(machine, "derde").notCompetent),
    is: ["schadevergoedingen", "de toekenning van een schadevergoeding"],
    text: [/beslist niet over schadevergoedingen of de toekenning van een schadevergoeding/],
  },
  {
    id: "KR-16",
    says: "the ruling of the third party binds both parties",
    machine: (machine) => tier(machine, "derde").binding?.on,
    is: ["klager", "organisatie"],
    text: [/uitspraak van de onafhankelijke derde is bindend voor u en Kleuterrevolutie/],
  },
  {
    id: "KR-17",
    says: "a handled complaint is kept one year in the complaints file",
    machine: ({ record }) => record.retentions.map(retention),
    is: ['exact 1 year after closing (implied) in "het klachtendossier"'],
    text: [/Kleuterrevolutie bewaart (de klacht|het dossier) 1 jaar in het klachtendossier/],
  },
  {
    id: "KR-18",
    says: "complaints are confidential at all times",
    machine: ({ confidentiality }) => confidentiality?.all,
    is: true,
    text: [/Kleuterrevolutie behandelt alle klachten vertrouwelijk/],
  },
];
