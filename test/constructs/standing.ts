import type { Machine } from "../../src/ir/machine.js";
import { acts, conditions, contents, labels, retention, terms } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

const duty = (machine: Machine): unknown =>
  machine.duties.map((one) => ({
    acts: acts(machine, one),
    every:
      one.every?.kind === "every" ? `${one.every.length.amount} ${one.every.length.unit}` : one.every?.kind,
    during: one.during,
  }));

/** What holds beside the flow of a case. */
export const DUTIES: readonly Construct[] = [
  {
    fixture: "duties-informed-always",
    machine: duty,
    is: [{ acts: ["organisatie keep-informed klager [email]"], every: "continuous", during: undefined }],
    text: [/houdt u .*op de hoogte/, /per e-mail/, /steeds/],
  },
  {
    fixture: "duties-informed-every",
    machine: duty,
    is: [{ acts: ["organisatie keep-informed klager"], every: "2 week", during: "klacht" }],
    text: [/elke 2 weken/i, /op de hoogte/],
  },
  {
    fixture: "duties-report",
    machine: (machine) => [
      duty(machine),
      terms(machine, machine.duties[0]?.terms ?? []),
      contents(machine, machine.duties[0]?.document),
      machine.duties[0]?.anonymised,
    ],
    is: [
      [{ acts: ["organisatie annual-report aan raad"], every: "1 year", during: undefined }],
      ["organisatie hard before 1-6"],
      ["aantal", "aard"],
      true,
    ],
    text: [
      /brengt elk jaar vóór 1 juni een jaarverslag uit aan de ouderraad/,
      /het aantal klachten en de aard van de klachten/,
      /jaarverslag is geanonimiseerd/,
    ],
  },
  {
    fixture: "duties-publication",
    machine: duty,
    is: [
      { acts: ['organisatie publish "een overzicht van de klachten"'], every: "1 year", during: undefined },
    ],
    text: [/publiceert .*een overzicht van de klachten/, /elk jaar/i],
  },
  {
    fixture: "duties-learning",
    machine: duty,
    is: [{ acts: ["organisatie evaluate"], every: "3 month", during: undefined }],
    text: [/evalueert/, /elke 3 maanden/i],
  },
  {
    fixture: "duties-only-if",
    machine: (machine) => conditions(machine, [machine.duties[0]?.onlyIf ?? ""]),
    is: ["er een vermoeden van een misdrijf is"],
    text: [/er een vermoeden van een misdrijf is/, /het misdrijf/],
  },
  {
    fixture: "duties-registration",
    machine: ({ record }) => record.registrations.map((one) => [labels(one.items), one.by, one.name]),
    is: [[["de klachten", "de afhandeling"], ["secretaris"], "het klachtenregister"]],
    text: [/de secretaris registreert/i, /het klachtenregister/],
  },
  {
    fixture: "duties-confidential",
    machine: ({ confidentiality }) => confidentiality?.all,
    is: true,
    text: [/vertrouwelijk/],
  },
  {
    fixture: "duties-secrecy",
    machine: ({ confidentiality }) => confidentiality?.secrecy.map((one) => [one.roles, one.after]),
    is: [[["commissie"], true]],
    text: [/de klachtencommissie/, /geheim/, /na afloop|afgelopen|daarna/],
  },
  {
    fixture: "duties-secrecy-except",
    machine: ({ confidentiality, conditions }) =>
      confidentiality?.secrecy.map((one) => [
        one.roles,
        one.after,
        conditions.find(({ id }) => id === one.except)?.text,
      ]),
    is: [[["commissie"], true, "een wet tot bekendmaking verplicht"]],
    text: [/ook na afloop van de procedure, behalve als een wet tot bekendmaking verplicht\./],
  },
  {
    fixture: "duties-identity",
    machine: ({ confidentiality }) => confidentiality?.identity.map((one) => [one.role, one.onRequest]),
    is: [["klager", true]],
    text: [/identiteit|naam/, /vraagt|verzoek|wilt/],
  },
  {
    fixture: "duties-data-use",
    machine: ({ confidentiality }) => confidentiality?.dataUse.map((one) => [one.purpose, one.law]),
    is: [["de behandeling van de klacht", "de AVG"]],
    text: [/alleen voor de behandeling van de klacht/, /de AVG/],
  },
  {
    fixture: "duties-access",
    machine: ({ confidentiality }) => confidentiality?.access.map((one) => one.roles),
    is: [["bestuur"]],
    text: [/Het bestuur heeft toegang tot de gegevens/],
  },
];

const kept = (machine: Machine): readonly string[] => machine.record.retentions.map(retention);

/** How long a file is kept, and what becomes of it. */
export const RETENTION: readonly Construct[] = [
  ...(
    [
      ["retention-closing", ["exact 2 year after closing"], [/2 jaar/, /bewaart/]],
      ["retention-handled", ["exact 18 month after handled klacht"], [/18 maanden/]],
      ["retention-minimum", ["minimum 1 year after closing"], [/ten minste 1 jaar|minstens 1 jaar/]],
      ["retention-maximum", ["maximum 5 year after closing"], [/ten hoogste 5 jaar|hoogstens 5 jaar/]],
      [
        "retention-later-of-two",
        ["exact 2 year after closing or 3 year after handled klacht latest"],
        [/2 jaar/, /3 jaar/, /laatst|langst/],
      ],
      [
        "retention-outcome",
        ["exact 2 year after closing", "exact 10 year after closing outcome gegrond"],
        [/2 jaar/, /10 jaar/, /gegrond/],
      ],
      ["retention-basis", ['exact 5 year after closing by "de selectielijst"'], [/de selectielijst/]],
      [
        "retention-register",
        ['exact 2 year after closing in "het klachtendossier"'],
        [/het klachtendossier/],
      ],
      [
        "retention-custom",
        ['exact 2 year after "het einde van het kalenderjaar"'],
        [/2 jaar na het einde van het kalenderjaar/],
      ],
      ["retention-implied", ["exact 2 year after closing (implied)"], [/2 jaar/]],
    ] as const
  ).map(([fixture, is, text]) => ({ fixture, machine: kept, is, text })),
  {
    fixture: "retention-open",
    machine: kept,
    is: ["open"],
    text: [/niet hoe ?lang de organisatie een dossier bewaart/],
    warnings: ["retention-open"],
  },
  {
    fixture: "retention-permanent",
    machine: kept,
    is: ['permanent outcome gegrond by "de selectielijst" in "het archief"', "permanent"],
    text: [
      /Bij een gegronde klacht bewaart de organisatie de klacht blijvend in het archief, volgens de selectielijst\./,
      /De organisatie bewaart het dossier blijvend\./,
    ],
    warnings: ["retention-permanent"],
  },
  {
    fixture: "retention-destroy",
    machine: ({ record }) => record.disposal?.manner,
    is: "destroy",
    text: [/Daarna vernietigt de organisatie/],
  },
  {
    fixture: "retention-anonymise",
    machine: ({ record }) => record.disposal?.manner,
    is: "anonymise",
    text: [/Daarna anonimiseert de organisatie/],
  },
  {
    fixture: "retention-access",
    machine: ({ record }) => record.access.map((one) => one.roles),
    is: [["bestuur"]],
    text: [/Het bestuur heeft toegang tot het dossier/],
  },
];
