import type { ConstructDoc } from "./construct-doc.js";

/** Roles, complainants, complaints and outcomes. */
export const PEOPLE = {
  role: {
    title: "Rol",
    syntax: ['rol NAAM "OMSCHRIJVING"'],
    meaning:
      "Iemand die iets doet. De naam staat verderop in het bestand, de omschrijving leest de klager. De rollen `klager`, `beklaagde`, `betrokkenen` en `organisatie` bestaan al.",
    example: `rol rector "de rector"
  e-mail "rector@voorbeeld.example"`,
    machine: "`roles`",
  },
  "role-plural": {
    title: "Meervoud",
    syntax: ["meervoud"],
    meaning: "De omschrijving van de rol is een meervoud, zodat er “de ouders antwoorden” komt te staan.",
    example: `rol ouders "de ouders"
  meervoud`,
    machine: "`role.plural`",
  },
  "role-traits": {
    title: "Soort rol",
    syntax: ["extern | intern | onafhankelijk | aangewezen per klacht, …"],
    meaning:
      "Of de rol buiten de organisatie staat, onafhankelijk is, of bij elke klacht opnieuw wordt aangewezen.",
    example: `rol bemiddelaar "de bemiddelaar"
  extern, onafhankelijk`,
    machine: "`role.external`, `role.independent` en `role.perCase`",
  },
  person: {
    title: "Persoon",
    syntax: ['persoon "NAAM"'],
    meaning: "Wie de rol nu vervult.",
    example: `rol vertrouwenspersoon "de vertrouwenspersoon"
  persoon "mevrouw A. Jansen"`,
    machine: "`role.person`",
  },
  contact: {
    title: "Bereikbaarheid",
    syntax: ['e-mail | telefoon | post | website | … "ADRES"'],
    meaning: "Hoe de rol te bereiken is.",
    example: `rol secretaris "de secretaris"
  e-mail "secretaris@voorbeeld.example"
  telefoon "010 123 45 67"`,
    machine: "`role.contacts`",
  },
  committee: {
    title: "Commissie",
    syntax: ["commissie [van [ten minste] GETAL leden] [, externe voorzitter]"],
    meaning:
      "De rol is een groep, met soms een voorzitter van buiten. `van 3 leden` is precies drie; met `ten minste` mogen het er meer zijn.",
    example: `rol raad "de klachtenraad"
  commissie van ten minste 3 leden, externe voorzitter`,
    machine: "`role.committee`",
  },
  substitute: {
    title: "Vervanger",
    syntax: ['vervangen door ROL [, als "OMSTANDIGHEID"]'],
    meaning:
      "Wie de rol overneemt. Zonder `als` geldt dat wanneer de klacht over de vervulder van de rol zelf gaat.",
    example: `rol rector "de rector"
  vervangen door bestuur`,
    machine: "`role.substitutes`",
  },
  incompatible: {
    title: "Niet tegelijk",
    syntax: ["niet tegelijk ROL, …"],
    meaning: "Wie deze rol vervult, mag niet ook een van de genoemde rollen vervullen.",
    example: `rol raad "de klachtenraad"
  niet tegelijk directie, bestuur`,
    machine: "`role.incompatible`",
  },
  supports: {
    title: "Steun",
    syntax: ["steunt ROL, … [, kosteloos]"],
    meaning: "Wie op de hulp van deze rol kan rekenen.",
    example: `rol vertrouwenspersoon "de vertrouwenspersoon"
  steunt klager, kosteloos`,
    machine: "`role.supports`",
  },
  tasks: {
    title: "Taken",
    syntax: ['taken "TAAK", …'],
    meaning: "Wat de rol doet, in een opsomming voor de lezer.",
    example: `rol vertrouwenspersoon "de vertrouwenspersoon"
  taken "informeren", "adviseren"`,
    machine: "`role.tasks`",
  },
  complainants: {
    title: "Klagers",
    syntax: ["klagers"],
    meaning: "Het blok dat zegt wie mag klagen.",
    example: `klagers
  individueel ouder "een ouder"`,
    machine: "`complainants`",
  },
  complainant: {
    title: "Wie mag klagen",
    syntax: ['individueel | vertegenwoordiger | gezamenlijk NAAM "OMSCHRIJVING", … [, vanaf GETAL jaar]'],
    meaning: "Wie voor zichzelf, voor een ander of met anderen samen een klacht mag indienen.",
    example: `klagers
  individueel ouder "een ouder"
  individueel leerling "een leerling", vanaf 16 jaar
  vertegenwoordiger voogd "een voogd"`,
    machine: "`complainants.classes`",
  },
  "no-complainant": {
    title: "Wie niet mag klagen",
    syntax: ['niet "OMSCHRIJVING", … [, omdat "REDEN"]'],
    meaning: "Wie geen klacht mag indienen, liefst met de reden.",
    example: `klagers
  individueel klant "een klant"
  niet "leveranciers", omdat "voor hen het contract geldt"`,
    machine: "`complainants.excluded`",
  },
  assistance: {
    title: "Bijstand",
    syntax: ["bijstand voor ROL, …"],
    meaning: "Wie zich mag laten bijstaan.",
    example: `klagers
  individueel ouder "een ouder"
  bijstand voor klager, beklaagde`,
    machine: "`complainants.assistance`",
  },
  representation: {
    title: "Vertegenwoordiging",
    syntax: ["vertegenwoordiging [niet] toegestaan [, met machtiging]"],
    meaning: "Of iemand anders namens de klager mag optreden, en of daar een machtiging voor nodig is.",
    example: `klagers
  individueel ouder "een ouder"
  vertegenwoordiging toegestaan, met machtiging`,
    machine: "`complainants.representation`",
  },
  complaints: {
    title: "Klachten",
    syntax: ["klachten"],
    meaning: "Het blok dat zegt waarover een klacht kan gaan.",
    example: `klachten
  gaan over onderwijs "het onderwijs"`,
    machine: "`complaints`",
  },
  subjects: {
    title: "Onderwerpen",
    syntax: ['gaan [onder andere] over NAAM "OMSCHRIJVING", …'],
    meaning:
      "Waarover een klacht kan gaan. Met `onder andere` zijn het voorbeelden; zonder is de lijst volledig.",
    example: `klachten
  gaan onder andere over bejegening "de bejegening", kosten "de kosten"`,
    machine: "`complaints.subjects` en `complaints.exhaustive`",
  },
  "excluded-subjects": {
    title: "Wat geen klacht is",
    syntax: ['gaan niet over NAAM "OMSCHRIJVING", … [, omdat "REDEN"] [, daarvoor naar "PLAATS"]'],
    meaning: "Waarvoor deze regeling niet is, waarom niet, en waar de lezer dan wel terechtkan.",
    example: `klachten
  gaan niet over bezwaar "bezwaar tegen een besluit", daarvoor naar "de bezwaarcommissie"`,
    machine: "`complaints.excluded`",
  },
  anonymous: {
    title: "Anonieme klachten",
    syntax: ['anoniem niet | toegestaan [, omdat "REDEN"]'],
    meaning: "Of iemand zonder naam mag klagen.",
    example: `klachten
  anoniem niet, omdat "wij dan niet kunnen onderzoeken wat er is gebeurd"`,
    machine: "`complaints.anonymous`",
  },
  refusal: {
    title: "Gronden om te weigeren",
    syntax: ['weigert als "GROND", …', 'mag weigeren als "GROND", …'],
    meaning:
      "Wanneer een klacht niet in behandeling komt (`weigert`), of niet in behandeling hoeft te komen (`mag weigeren`). De zaak eindigt dan, tenzij een andere trap nog openstaat: door `geweigerd: naar trap TRAP` of een regel met `open`.",
    example: `klachten
  mag weigeren als "de klacht al is behandeld"`,
    machine:
      "`complaints.refusals`, en bij elke formele trap van de organisatie zelf de gebeurtenis `TRAP.refuse`",
  },
  outcome: {
    title: "Eigen uitkomst",
    syntax: ['uitkomst NAAM "OMSCHRIJVING"'],
    meaning:
      "Een uitkomst die de taal niet kent. Er zijn er al zes: `gegrond`, `deels_gegrond`, `ongegrond`, `niet_behandeld`, `ingetrokken` en `opgelost`.",
    example: `uitkomst kennelijk_ongegrond "kennelijk ongegrond"

trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    oordeel gegrond of kennelijk_ongegrond`,
    machine: "`outcomes`",
  },
  remedies: {
    title: "Oplossingen",
    syntax: ['oplossingen "OPLOSSING" [indien van toepassing], …'],
    meaning:
      "Wat een klager kan krijgen als de klacht terecht is. Onder `klachten` geldt het overal, onder een trap alleen daar.",
    example: `klachten
  oplossingen "excuses", "vergoeding van kosten" indien van toepassing`,
    machine: "`complaints.remedies` of `tier.remedies`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
