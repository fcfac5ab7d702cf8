import type { ConstructDoc } from "./construct-doc.js";

/** Steps: who does what, by when, and what follows from it. */
export const STEPS = {
  step: {
    title: "Stap",
    syntax: ['stap NAAM ["OPSCHRIFT"]'],
    meaning:
      "Iets wat in een trap gebeurt. De stappen volgen op elkaar in de volgorde van het bestand. Buiten de eigen trap heet een stap `TRAP.STAP`.",
    example: `trap klacht "De klacht"
  stap horen "Hoor en wederhoor"
    directie hoort klager, beklaagde
  stap antwoord "Het antwoord"
    directie antwoordt aan klager`,
    machine: "`tier.steps`, met een toestand en een gebeurtenis die beide `TRAP.STAP` heten",
  },
  act: {
    title: "Handeling",
    syntax: [
      'ROL, … WERKWOORD [aan | met | … ROL, …] [over "TEKST"] [, VORM] [, samen | , gezamenlijk | , apart | , afzonderlijk] [, als "OMSTANDIGHEID"] [, op verzoek [van ROL]]',
      "ROL of ROL … WERKWOORD [aan | met | … ROL of ROL …]",
      "ROL mag | kan | moet | zal … WERKWOORD",
      'ROL mag | kan | moet | zal "IETS DOEN"',
      "ROL mag | kan … niet WERKWOORD",
      'ROL mag | kan niet "IETS DOEN"',
    ],
    meaning:
      "Wie wat doet. Zonder `mag` of `kan` moet het gebeuren; `zal` betekent hetzelfde als `moet`. Met `niet` of `geen` erbij (`mag de klacht niet beoordelen`, `mag geen gesprek voeren`) is het verboden. Met `of` tussen rollen is één van hen genoeg; met `en` of een komma gaat het om allemaal. Elke handeling staat op een eigen regel. De vorm mag ook op zijn gewone plaats: `directie informeert schriftelijk de klager`. De werkwoorden staan in [trefwoorden](trefwoorden.md); wat daar niet bij staat, schrijft u met `mag`, `kan` of `moet` en een tekst tussen aanhalingstekens.",
    example: `trap klacht "De klacht"
  stap horen
    directie hoort klager, beklaagde, apart
    klager mag informatie geven aan directie
    klager kan "een getuige meebrengen"
    beklaagde mag de klacht niet beoordelen
  stap antwoord
    directie antwoordt aan klager over "de uitkomst", schriftelijk`,
    machine: "`step.acts` of `duty.acts`",
  },
  optional: {
    title: "Eventueel",
    syntax: ["eventueel"],
    meaning: "De stap mag achterwege blijven, zonder reden.",
    example: `trap klacht "De klacht"
  stap gesprek
    eventueel
    directie voert een gesprek met klager
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`step.optional`, en de gebeurtenis `TRAP.STAP.omit`",
  },
  "only-if": {
    title: "Alleen als",
    syntax: ['alleen als "OMSTANDIGHEID"'],
    meaning: "De stap of plicht geldt alleen in dat geval.",
    example: `trap klacht "De klacht"
  stap advies
    alleen als "de klacht over een medewerker gaat"
    commissie brengt advies uit aan directie
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`step.onlyIf` of `duty.onlyIf`; een stap krijgt ook de gebeurtenis `TRAP.STAP.omit`",
  },
  "only-in": {
    title: "Alleen bij of alleen voor",
    syntax: [
      "alleen bij klachten over ONDERWERP, …",
      "alleen voor KLASSE, …",
      "alleen bij UITKOMST of UITKOMST …",
    ],
    meaning:
      "De stap is er alleen bij klachten over deze onderwerpen, van deze klagers of met deze uitkomst tot nu toe. Staan er meer van deze regels, dan gelden ze samen.",
    example: `klachten
  gaan over kosten "de kosten", inhoud "de inhoud"

trap klacht "De klacht"
  stap advies
    alleen bij klachten over kosten
    commissie brengt advies uit aan directie
  stap antwoord
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
  stap maatregelen
    alleen bij gegrond
    directie voert de maatregelen uit`,
    machine:
      "`step.onlySubjects`, `step.onlyFor` of `step.onlyOutcomes`; een bewaking op het afronden, en de gebeurtenis `TRAP.STAP.omit`",
  },
  waived: {
    title: "Vervalt als",
    syntax: ['vervalt als "GROND", …'],
    meaning: "De stap gebeurt altijd, behalve op een van deze gronden.",
    example: `trap klacht "De klacht"
  stap horen
    directie hoort klager
    vervalt als "de klager niet gehoord wil worden"
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`step.waived`, en de gebeurtenis `TRAP.STAP.omit`",
  },
  rounds: {
    title: "Schriftelijke rondes",
    syntax: ["schriftelijke rondes GETAL [door ROL, …]"],
    meaning: "Hoeveel keer de partijen op elkaar mogen reageren op papier.",
    example: `trap klacht "De klacht"
  stap horen
    directie hoort klager, beklaagde
    schriftelijke rondes 2 door klager, beklaagde
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`step.rounds`",
  },
  verdict: {
    title: "Oordeel",
    syntax: ["oordeel UITKOMST of UITKOMST …"],
    meaning: "Welke uitkomsten deze stap kan hebben. Wie de stap afrondt, kiest er één.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    oordeel gegrond of deels_gegrond of ongegrond`,
    machine: "`step.outcomes`",
  },
  "on-outcome": {
    title: "Gevolg van een uitkomst",
    syntax: [
      'bij UITKOMST [of UITKOMST …] volgt "TEKST"',
      "bij UITKOMST [of UITKOMST …] naar stap STAP | naar trap TRAP | afhandeling | sluiting",
    ],
    meaning:
      "Wat er gebeurt als dit de uitkomst is. Met `afhandeling` is de trap klaar en staat de weg naar de volgende trap open; met `sluiting` is de hele klacht klaar.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    oordeel gegrond of deels_gegrond of ongegrond
    bij gegrond of deels_gegrond volgt "maatregelen om herhaling te voorkomen"
    bij ongegrond sluiting`,
    machine:
      "`step.effects`, één per uitkomst, en bij een stap, een trap, afhandeling of sluiting een overgang die alleen bij die uitkomst geldt",
  },
  next: {
    title: "Volgende stap",
    syntax: [
      'daarna naar stap STAP | naar trap TRAP | afhandeling | sluiting [, als "OMSTANDIGHEID"]',
      'terug naar stap STAP [, als "OMSTANDIGHEID"]',
    ],
    meaning: "Waar de klacht na deze stap heen gaat, als dat niet de volgende stap in het bestand is.",
    example: `trap klacht "De klacht"
  stap horen
    directie hoort klager
  stap antwoord
    directie antwoordt aan klager
    terug naar stap horen, als "er nieuwe feiten blijken"`,
    machine: "`step.next`, en een overgang",
  },
  whole: {
    title: "Geheel",
    syntax: ["geheel"],
    meaning: "Het blok met de termijn voor alle stappen van de trap samen.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
  geheel
    binnen 6 weken na ontvangst`,
    machine: "`tier.whole`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
