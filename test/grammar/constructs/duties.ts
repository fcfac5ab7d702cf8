import type { ConstructDoc } from "./construct-doc.js";

/** Standing duties, confidentiality and the complaint file. */
export const DUTIES = {
  duty: {
    title: "Plicht",
    syntax: ['plicht NAAM ["OPSCHRIFT"]'],
    meaning: "Iets wat naast de stappen loopt, zoals de klager op de hoogte houden of elk jaar verslag doen.",
    example: `plicht jaarverslag "Jaarverslag"
  organisatie brengt een jaarverslag uit aan betrokkenen
  elk jaar
  voor 1 juni`,
    machine: "`duties`",
  },
  during: {
    title: "Tijdens een trap",
    syntax: ["tijdens trap TRAP"],
    meaning: "De plicht geldt alleen zolang de klacht in deze trap is.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager

plicht voortgang
  directie houdt klager op de hoogte
  tijdens trap klacht
  steeds`,
    machine: "`duty.during`",
  },
  frequency: {
    title: "Hoe vaak",
    syntax: [
      "steeds",
      "elke [GETAL] EENHEID",
      "elk jaar",
      "dagelijks | wekelijks | maandelijks | elk kwartaal | jaarlijks",
    ],
    meaning: "Hoe vaak de plicht terugkomt. Elk kwartaal is elke 3 maanden.",
    example: `plicht voortgang
  organisatie houdt klager op de hoogte, per e-mail
  elke 2 weken`,
    machine: "`duty.every`",
  },
  anonymised: {
    title: "Geanonimiseerd",
    syntax: ["geanonimiseerd"],
    meaning: "In het verslag staat niets waaraan iemand te herkennen is.",
    example: `plicht jaarverslag "Jaarverslag"
  organisatie brengt een jaarverslag uit aan betrokkenen
  elk jaar
  geanonimiseerd`,
    machine: "`duty.anonymised`",
  },
  confidentiality: {
    title: "Vertrouwelijkheid",
    syntax: ["vertrouwelijkheid"],
    meaning: "Het blok dat zegt wie wat geheim houdt.",
    example: `vertrouwelijkheid
  alle klachten vertrouwelijk`,
    machine: "`confidentiality`",
  },
  "all-confidential": {
    title: "Alle klachten vertrouwelijk",
    syntax: ["alle klachten vertrouwelijk"],
    meaning: "Wie bij een klacht betrokken is, gaat er vertrouwelijk mee om.",
    example: `vertrouwelijkheid
  alle klachten vertrouwelijk`,
    machine: "`confidentiality.all`",
  },
  secrecy: {
    title: "Geheimhouding",
    syntax: ['geheimhouding voor ROL, … [, ook na afloop] [, behalve als "OMSTANDIGHEID"]'],
    meaning:
      "Wie moet zwijgen over een klacht, of dat blijft gelden als die is afgehandeld, en wanneer het niet geldt.",
    example: `vertrouwelijkheid
  geheimhouding voor directie, commissie, ook na afloop, behalve als "een wet tot bekendmaking verplicht"`,
    machine: "`confidentiality.secrecy`",
  },
  identity: {
    title: "Bescherming van wie klaagt",
    syntax: ["identiteit van ROL beschermd [, op verzoek]"],
    meaning: "Anderen horen niet wie het is; met `op verzoek` alleen als die persoon daarom vraagt.",
    example: `vertrouwelijkheid
  identiteit van klager beschermd, op verzoek`,
    machine: "`confidentiality.identity`",
  },
  "data-use": {
    title: "Gebruik van gegevens",
    syntax: ['gegevens alleen voor "DOEL" [, volgens "WET"]'],
    meaning: "Waarvoor de organisatie de gegevens uit de klacht gebruikt, en nergens anders voor.",
    example: `vertrouwelijkheid
  gegevens alleen voor "de behandeling van de klacht", volgens "de AVG"`,
    machine: "`confidentiality.dataUse`",
  },
  access: {
    title: "Toegang",
    syntax: ["toegang voor ROL, …"],
    meaning: "Wie de klacht of het dossier mag zien.",
    example: `vertrouwelijkheid
  toegang voor directie, commissie`,
    machine: "`confidentiality.access` of `record.access`",
  },
  file: {
    title: "Dossier",
    syntax: ["dossier"],
    meaning: "Het blok over vastleggen en bewaren.",
    example: `dossier
  registreert klachten, afhandeling, door directie
  bewaren 2 jaar na sluiting
  daarna vernietigen`,
    machine: "`record`",
  },
  register: {
    title: "Registreren",
    syntax: ['registreert NAAM ["OMSCHRIJVING"], … [, door ROL, …] [, in "REGISTER"]'],
    meaning: "Wat de organisatie van elke klacht vastlegt, wie dat doet en waar.",
    example: `dossier
  registreert klachten, afhandeling, door directie, in "het klachtenregister"
  bewaren 2 jaar na sluiting`,
    machine: "`record.registrations`",
  },
  retention: {
    title: "Bewaren",
    syntax: [
      'bewaren [minstens | ten minste | hoogstens | ten hoogste | maximaal] LENGTE [na BEGIN] [of LENGTE na BEGIN] [, wat het eerst | laatst komt] [, bij UITKOMST, …] [, volgens "REGEL"] [, in "REGISTER"]',
      'bewaren blijvend [, bij UITKOMST, …] [, volgens "REGEL"] [, in "REGISTER"]',
      "bewaren open",
    ],
    meaning:
      "Hoe lang het dossier blijft. `bewaren blijvend` zegt dat er geen einde aan komt; noem daarbij met `volgens` de regel waaruit dat volgt. `bewaren open` zegt dat de regeling de termijn niet noemt. Met `bij UITKOMST` geldt de termijn bij die uitkomst, in de plaats van een termijn zonder uitkomst.",
    example: `dossier
  bewaren 2 jaar na sluiting
  bewaren 10 jaar na sluiting, bij gegrond`,
    machine: "`record.retentions`",
  },
  disposal: {
    title: "Na het bewaren",
    syntax: ["daarna vernietigen", "daarna anonimiseren"],
    meaning: "Wat er met het dossier gebeurt als de bewaartijd om is.",
    example: `dossier
  bewaren 2 jaar na sluiting
  daarna anonimiseren`,
    machine: "`record.disposal`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
