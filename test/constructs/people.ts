import { labels, role } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

/** Roles, their holders, and who stands beside the complainant. */
export const PEOPLE: readonly Construct[] = [
  {
    fixture: "people-internal",
    machine: (machine) => role(machine, "functionaris").external,
    is: false,
    text: [/de klachtenfunctionaris/i],
  },
  {
    fixture: "people-external",
    machine: (machine) => role(machine, "functionaris").external,
    is: true,
    text: [/De klachtenfunctionaris staat buiten de organisatie/],
  },
  {
    fixture: "people-independent",
    machine: (machine) => role(machine, "functionaris").independent,
    is: true,
    text: [/De klachtenfunctionaris is onafhankelijk/],
  },
  {
    fixture: "people-per-case",
    machine: (machine) => role(machine, "onderzoeker").perCase,
    is: true,
    text: [/[Ee]en onderzoeker [^.]*wordt per klacht aangewezen/],
  },
  {
    fixture: "people-plural",
    machine: (machine) => role(machine, "eigenaren").plural,
    is: true,
    text: [/de eigenaren antwoorden/i],
  },
  {
    fixture: "people-committee",
    machine: (machine) => role(machine, "commissie").committee,
    is: { members: 3, atLeast: true, externalChair: true },
    text: [/ten minste (3|drie) leden/, /voorzitter/],
  },
  {
    fixture: "people-committee-exact",
    machine: (machine) => role(machine, "commissie").committee,
    is: { members: 3, externalChair: false },
    text: ["De klachtencommissie heeft drie leden."],
  },
  {
    fixture: "people-person",
    machine: (machine) => role(machine, "functionaris").person,
    is: "mevrouw A. de Wit",
    text: ["mevrouw A. de Wit"],
  },
  {
    fixture: "people-contact",
    machine: (machine) =>
      role(machine, "functionaris").contacts.map((one) => `${one.channel} ${one.address}`),
    is: [
      "email klachten@brug.example",
      "phone 010 000 00 00",
      "post Postbus 1, 1000 AA Brugge",
      "website www.brug.example/klachten",
    ],
    text: [
      "klachten@brug.example",
      "010 000 00 00",
      "Postbus 1, 1000 AA Brugge",
      "www.brug.example/klachten",
    ],
  },
  {
    fixture: "people-substitute",
    machine: (machine) => role(machine, "directeur").substitutes.map((one) => [one.by, one.condition]),
    is: [["bestuur", undefined]],
    text: [/Het bestuur vervangt de directeur als de klacht over de directeur gaat/],
  },
  {
    fixture: "people-substitute-condition",
    machine: (machine) => [
      role(machine, "directeur").substitutes.map((one) => one.by),
      machine.conditions.map((one) => one.text),
    ],
    is: [["bestuur"], ["de directeur langer dan een week afwezig is"]],
    text: [/Het bestuur vervangt de directeur als de directeur langer dan een week afwezig is/],
  },
  {
    fixture: "people-incompatible",
    machine: (machine) => role(machine, "commissie").incompatible,
    is: ["directeur"],
    text: [/taak van de klachtencommissie gaat niet samen met die van de directeur/],
  },
  {
    fixture: "people-support",
    machine: (machine) => {
      const { supports, tasks } = role(machine, "vertrouwenspersoon");
      return { supports, tasks };
    },
    is: { supports: { roles: ["klager"], free: true }, tasks: ["luisteren", "de weg wijzen"] },
    text: [/de vertrouwenspersoon/i, /kosteloos|gratis/, /luisteren/, /de weg wijzen/],
  },
  {
    fixture: "people-assistance",
    machine: ({ complainants }) => complainants.assistance,
    is: ["klager", "beklaagde"],
    text: [/laten bijstaan|bijstand|helpen/],
  },
  {
    fixture: "people-representation",
    machine: ({ complainants }) => complainants.representation,
    is: { allowed: true, mandate: true },
    text: [/machtiging/],
  },
  {
    fixture: "people-representation-not",
    machine: ({ complainants }) => complainants.representation,
    is: { allowed: false, mandate: false },
    text: [/niet .*(vertegenwoordig|namens)|namens u/],
  },
];

/** Who may complain, and about what. */
export const WHO_AND_WHAT: readonly Construct[] = [
  {
    fixture: "who-individual",
    machine: ({ complainants }) => complainants.classes.map((one) => `${one.manner} ${one.label}`),
    is: ["individual een ouder", "individual een leerling"],
    text: [/een ouder/, /een leerling/],
  },
  {
    fixture: "who-minimum-age",
    machine: ({ complainants }) => complainants.classes.map((one) => [one.id, one.minimumAge]),
    is: [["leerling", 16]],
    text: [/een leerling.*16 jaar/],
  },
  {
    fixture: "who-representative",
    machine: ({ complainants }) => complainants.classes.map((one) => `${one.manner} ${one.label}`),
    is: ["representative een voogd"],
    text: [/Namens een ander kan de klacht komen van een voogd/],
  },
  {
    fixture: "who-joint",
    machine: ({ complainants }) => complainants.classes.map((one) => `${one.manner} ${one.label}`),
    is: ["joint een oudercommissie"],
    text: [/gezamenlijke klacht kan komen van een oudercommissie/],
  },
  {
    fixture: "who-excluded",
    machine: ({ complainants }) => complainants.excluded.map((one) => [one.label, one.reason]),
    is: [["concurrenten", "zij geen klant zijn"]],
    text: [/concurrenten/, /zij geen klant zijn/],
  },
  {
    fixture: "what-subjects",
    machine: ({ complaints }) => [complaints.exhaustive, labels(complaints.subjects)],
    is: [true, ["de bejegening", "de kosten"]],
    text: [/kan gaan over de bejegening of de kosten/],
  },
  {
    fixture: "what-subjects-examples",
    machine: ({ complaints }) => [complaints.exhaustive, labels(complaints.subjects)],
    is: [false, ["de bejegening", "de kosten"]],
    text: [/kan onder andere gaan over de bejegening en de kosten/],
  },
  {
    fixture: "what-excluded",
    machine: ({ complaints }) => complaints.excluded.map((one) => [one.label, one.reason, one.elsewhere]),
    is: [["bezwaar tegen een besluit", "daarvoor een andere weg is", "de gemeente"]],
    text: [/bezwaar tegen een besluit/, /daarvoor een andere weg is/, /de gemeente/],
  },
];
