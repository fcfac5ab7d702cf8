import type { ConstructDoc } from "./construct-doc.js";

/** Tiers, side routes and the ways between them. */
export const TIERS = {
  tier: {
    title: "Trap",
    syntax: ['trap NAAM "OPSCHRIFT"'],
    meaning:
      "Een ronde in de procedure, zoals eerst een gesprek en daarna een klacht bij de directie. De trappen staan in de volgorde waarin een klager ze doorloopt.",
    example: `trap klacht "De klacht bij de directie"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
    machine: "`tiers`, met de gebeurtenis `TRAP.file` en de toestand `TRAP.handled`",
  },
  "side-route": {
    title: "Zijroute",
    syntax: ['zijroute NAAM "OPSCHRIFT"'],
    meaning:
      "Een loket naast de procedure, waar de klager hulp of advies krijgt. De klacht zelf verandert er niet door.",
    example: `zijroute loket "Klachtenloket"
  extern
  altijd open voor klager
  biedt "informatie", "advies"`,
    machine: "`sideRoutes`",
  },
  "tier-traits": {
    title: "Soort trap",
    syntax: ["informeel | formeel | aangeraden | verplicht | extern | intern, …"],
    meaning:
      "Wat voor trap het is. Een informele trap mag de klager overslaan, tenzij er `verplicht` staat; `aangeraden` zegt dat het verstandig is om er te beginnen. Een externe trap is bij een instantie buiten de organisatie.",
    example: `trap gesprek "Eerst in gesprek"
  informeel, aangeraden
  stap gesprek
    klager bespreekt de klacht met directie`,
    machine: "`tier.informal`, `tier.advised`, `tier.required` en `tier.external`",
  },
  handler: {
    title: "Behandelaar",
    syntax: ["behandelaar ROL, …"],
    meaning: "Wie de klacht in deze trap behandelt.",
    example: `trap klacht "De klacht"
  behandelaar directie
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`tier.handlers`",
  },
  skip: {
    title: "Overslaan",
    syntax: ['overslaan als "OMSTANDIGHEID", …'],
    meaning:
      "Wanneer de klager deze trap mag overslaan en meteen naar de volgende mag. Van meer omstandigheden is er één genoeg.",
    example: `trap gesprek "Eerst in gesprek"
  informeel, verplicht
  overslaan als "de klacht te ernstig is voor een gesprek"

trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`tier.skip`: een voorwaarde op `TRAP.file` van de volgende trap",
  },
  reopen: {
    title: "Heropenen",
    syntax: ['heropenen als "OMSTANDIGHEID"'],
    meaning:
      "Wanneer de behandelaar een gesloten klacht opnieuw behandelt. De klacht gaat dan terug naar de eerste stap van deze trap, en de termijnen beginnen opnieuw.",
    example: `trap klacht "De klacht"
  heropenen als "er nieuwe feiten bekend worden"
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`tier.reopen`, en de gebeurtenis `TRAP.reopen` vanuit een gesloten zaak",
  },
  costs: {
    title: "Kosten",
    syntax: [
      "kosteloos",
      "tegen kosten [van BEDRAG euro | van € BEDRAG] [, terug bij UITKOMST [of UITKOMST …]]",
    ],
    meaning: "Of de klager voor deze trap betaalt, hoeveel, en wanneer het geld terugkomt.",
    example: `trap geschil "De geschillencommissie"
  extern
  tegen kosten van 52,50 euro, terug bij gegrond`,
    machine: "`tier.costs`",
  },
  competent: {
    title: "Bevoegd",
    syntax: ["bevoegd voor ONDERWERP, …"],
    meaning: "Over welke onderwerpen deze trap gaat. Staat er niets, dan gaat zij over alles.",
    example: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"

trap geschil "De geschillencommissie"
  extern
  bevoegd voor kosten`,
    machine: "`tier.competent`",
  },
  "not-competent": {
    title: "Niet bevoegd",
    syntax: ['beslist niet over "ONDERWERP", …'],
    meaning: "Waarover deze trap geen beslissing neemt.",
    example: `trap beroep "De klachtencommissie"
  stap besluit
    commissie beslist over de klacht
  beslist niet over "schadevergoeding"`,
    machine: "`tier.notCompetent`",
  },
  binding: {
    title: "Bindend",
    syntax: ["bindend voor ROL, …"],
    meaning: "Wie zich aan de uitspraak moet houden.",
    example: `trap geschil "De geschillencommissie"
  extern
  bindend voor klager, organisatie`,
    machine: "`tier.binding`",
  },
  "non-binding": {
    title: "Niet bindend",
    syntax: ["niet bindend"],
    meaning: "De uitspraak is een advies: niemand is eraan gebonden.",
    example: `trap beroep "De klachtencommissie"
  stap advies
    commissie brengt advies uit aan bestuur
  niet bindend`,
    machine: "`tier.nonBinding`",
  },
  appeal: {
    title: "Beroep",
    syntax: ["beroep bij trap TRAP", "geen beroep"],
    meaning: "Of de klager tegen de uitspraak in beroep kan, en bij welke trap.",
    example: `trap beroep "De klachtencommissie"
  stap besluit
    commissie beslist over de klacht
  geen beroep`,
    machine: "`tier.appeal`",
  },
  opens: {
    title: "Toegang tot een trap",
    syntax: [
      "open na trap TRAP",
      "open als termijn [van STAP] verstrijkt",
      'open als "OMSTANDIGHEID"',
      'open rechtstreeks [als "OMSTANDIGHEID"]',
      "altijd open [voor ROL, …]",
    ],
    meaning:
      "Wanneer een klager naar deze trap mag: na een andere trap, als het antwoord uitblijft, meteen, of altijd. Achter `altijd open voor` staat wie dat mag: de klager, een soort klagers of een andere rol.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst

trap geschil "De geschillencommissie"
  extern
  open na trap klacht
  open als termijn van klacht.antwoord verstrijkt`,
    machine: "`tier.openings`, en overgangen met de gebeurtenis `TRAP.file`",
  },
  offers: {
    title: "Aanbod",
    syntax: ['biedt "HULP", …'],
    meaning: "Wat de klager bij deze trap of zijroute kan krijgen.",
    example: `zijroute loket "Klachtenloket"
  biedt "informatie", "bemiddeling"`,
    machine: "`tier.offers`",
  },
  transition: {
    title: "Vervolg na een trap",
    syntax: [
      'AANLEIDING [na STAP] [door ROL of ROL …]: VERVOLG [of VERVOLG] [, als "OMSTANDIGHEID"] [, TERMIJN]',
    ],
    meaning:
      "Hoe het verdergaat. De aanleiding is `tevreden`, `niet tevreden`, `geen overeenstemming`, `termijn verstreken`, `ingetrokken`, `opgelost`, `keuze klager` of `geweigerd`; het vervolg is `naar trap TRAP`, `[terug] naar stap STAP` of `sluiting`. `geweigerd` geldt als de trap de klacht niet in behandeling neemt, en leidt alleen naar een trap; zonder zo’n regel eindigt de zaak daar. Met `door` gaat niet de klager verder maar wie er staat: een of meer rollen of soorten klagers, die het elk mogen.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  tevreden: sluiting
  niet tevreden na antwoord: naar trap beroep, binnen 4 weken na ontvangst van antwoord
  niet tevreden na antwoord door beklaagde: naar trap beroep, binnen 2 weken na ontvangst van antwoord
  termijn verstreken van antwoord: naar trap beroep

trap beroep "De klachtencommissie"
  stap besluit
    commissie beslist over de klacht`,
    machine: "`transitions`; een termijn erbij wordt een term van de soort `escalation` of `response`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
