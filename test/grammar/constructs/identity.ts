import type { ConstructDoc } from "./construct-doc.js";

/** The head of the file, definitions and free paragraphs. */
export const IDENTITY = {
  regulation: {
    title: "Reglement",
    syntax: ['reglement "TITEL"'],
    meaning:
      "Het begin van het bestand, met de titel van de regeling. Daaronder staat van wie zij is en sinds wanneer zij geldt.",
    example: `reglement "Klachtenregeling De Regenboog"
  organisatie "Basisschool De Regenboog"`,
    machine: "`procedure.title`",
  },
  include: {
    title: "Ander bestand gebruiken",
    syntax: ['gebruikt "MAP/BESTAND.klacht"'],
    meaning:
      "Neemt de regels uit een ander bestand mee, bijvoorbeeld een kalender die voor alle scholen gelijk is. Het pad telt vanaf dit bestand.",
    example: `reglement "Klachtenregeling De Regenboog"
  gebruikt "delen/kalender.klacht"`,
    machine: "geen eigen plaats, want de regels staan er alsof ze in dit bestand stonden",
  },
  organisation: {
    title: "Organisatie",
    syntax: ['organisatie "NAAM" [kort "KORTE NAAM"]'],
    meaning: "Van wie de regeling is. De korte naam komt in lopende tekst te staan.",
    example: `reglement "Klachtenregeling"
  organisatie "Stichting Basisschool De Regenboog" kort "De Regenboog"`,
    machine: "`procedure.organisation`; het is ook hoe de rol `organisatie` heet",
  },
  version: {
    title: "Versie",
    syntax: ['versie "1.0"'],
    meaning: "Welke versie van de regeling dit is. Verhoog haar bij elke wijziging.",
    example: `reglement "Klachtenregeling"
  versie "2.1"`,
    machine: "`procedure.version`",
  },
  valid: {
    title: "Geldigheid",
    syntax: ["geldig vanaf DATUM [tot en met DATUM]", "geldig tot en met DATUM"],
    meaning:
      "Op welke dagen de regeling geldt. De eerste en de laatste dag tellen mee; een datum is jaar-maand-dag.",
    example: `reglement "Klachtenregeling"
  geldig vanaf 2027-01-01 tot en met 2030-12-31`,
    machine: "`procedure.validFrom` en `procedure.validUntil`",
  },
  scope: {
    title: "Voor wie of waar",
    syntax: ['geldt voor "TEKST"'],
    meaning: "Voor welke onderdelen, locaties of diensten de regeling is.",
    example: `reglement "Klachtenregeling"
  geldt voor "alle locaties"`,
    machine: "`procedure.scope`",
  },
  "address-form": {
    title: "Aanspreekvorm",
    syntax: ["aanspreekvorm u | je | derde persoon"],
    meaning: "Hoe elke tekst de klager aanspreekt: met `u`, met `je`, of als “de klager” (`derde persoon`).",
    example: `reglement "Klachtenregeling"
  aanspreekvorm je`,
    machine: "`procedure.addressForm`",
  },
  "contact-role": {
    title: "Contactpersoon",
    syntax: ["contactpersoon ROL"],
    meaning: "Bij wie iemand terechtkan met een vraag over de regeling.",
    example: `reglement "Klachtenregeling"
  contactpersoon directie

rol directie "de directie"
  e-mail "directie@voorbeeld.example"`,
    machine: "`procedure.contactRole`",
  },
  "legal-basis": {
    title: "Grondslag",
    syntax: ['grondslag "WET EN ARTIKEL", …'],
    meaning: "De wet waar de regeling op rust. Klachtwerk neemt de tekst over en toetst er niet aan.",
    example: `reglement "Klachtenregeling"
  grondslag "Wkkgz, artikel 13"`,
    machine: "`procedure.legalBasis`",
  },
  adopted: {
    title: "Vaststelling",
    syntax: ["vastgesteld [door ROL] [op DATUM] [, na advies van ROL, …] [, met instemming van ROL, …]"],
    meaning:
      "Wie de regeling heeft vastgesteld, wanneer, en wie daarover heeft geadviseerd of ermee heeft ingestemd.",
    example: `reglement "Klachtenregeling"
  vastgesteld door bestuur op 2026-10-01, na advies van ouderraad

rol bestuur "het bestuur"
rol ouderraad "de ouderraad"`,
    machine: "`procedure.adopted`",
  },
  published: {
    title: "Bekendmaking",
    syntax: ['bekendgemaakt via "PLAATS", …'],
    meaning: "Waar iedereen de regeling kan vinden.",
    example: `reglement "Klachtenregeling"
  bekendgemaakt via "de website", "de schoolgids"`,
    machine: "`procedure.published`",
  },
  definition: {
    title: "Begrip",
    syntax: ['begrip "WOORD" betekent "OMSCHRIJVING"'],
    meaning:
      "Legt uit wat een woord in deze regeling betekent. De omschrijving is voor de lezer; de controle doet er niets mee.",
    example: `begrip "klacht" betekent "elke uiting van onvrede over ons werk"`,
    machine: "`procedure.definitions`",
  },
  article: {
    title: "Vrije alinea",
    syntax: ['artikel "KOP" "TEKST"', 'artikel "KOP" """TEKST OVER MEER REGELS"""'],
    meaning:
      "Een alinea die letterlijk in de tekst komt. Gebruik haar voor een doel of een inleiding, niet voor regels over termijnen of stappen.",
    example: `artikel "Doel" """
  Wij leren van klachten.
  Daarom horen wij het graag als iets niet goed gaat.
  """`,
    machine: "`procedure.articles`",
  },
  calendar: {
    title: "Kalender",
    syntax: ['kalender ["MAP/KALENDER.yaml", …]'],
    meaning:
      "Het blok dat zegt welke dagen meetellen. Zonder kalender is elke maandag tot en met vrijdag een werkdag, behalve op een Nederlandse feestdag. Een eigen kalender in YAML voegt dagen en weken toe waarop de organisatie dicht is, en kan zeggen op welke dagen het kantoor werkt; het pad telt vanaf dit bestand en blijft in de projectmap.",
    example: `kalender "kalenders/school.yaml"
  werkdagen maandag tot en met vrijdag
  feestdagen nederland`,
    machine: "`calendar`",
  },
  workdays: {
    title: "Werkdagen",
    syntax: ["werkdagen DAG tot en met DAG", "werkdagen DAG, …"],
    meaning: "Welke dagen van de week werkdagen zijn.",
    example: `kalender
  werkdagen maandag, dinsdag, donderdag`,
    machine: "`calendar.workdays`",
  },
  holidays: {
    title: "Feestdagen",
    syntax: [
      "feestdagen nederland | nederland-werkdagen | vlaanderen | geen [, met goede vrijdag | , zonder goede vrijdag] [, bevrijdingsdag elk jaar | elk lustrum | niet]",
    ],
    meaning:
      "Welke feestdagen geen werkdag zijn. `nederland` zijn die van de Algemene termijnenwet, met Goede Vrijdag en elk jaar 5 mei; `nederland-werkdagen` is hetzelfde zonder die twee dagen en zonder de dagen die een koninklijk besluit met een feestdag gelijkstelt. `vlaanderen` zijn de tien wettelijke feestdagen in België. Of Goede Vrijdag en 5 mei een feestdag zijn, kan erachter staan; `elk lustrum` is elk jaar dat door vijf deelbaar is. Voor de Algemene termijnenwet gelden altijd de feestdagen van die wet zelf.",
    example: `kalender
  feestdagen nederland-werkdagen, met goede vrijdag, bevrijdingsdag elk lustrum`,
    machine: "`calendar.holidays`, `calendar.goodFriday` en `calendar.liberationDay`",
  },
  closure: {
    title: "Sluiting van de organisatie",
    syntax: ['gesloten DATUM [tot en met DATUM] ["NAAM"] [, telt niet mee]'],
    meaning:
      "Dagen waarop niemand werkt, zoals een schoolvakantie; het zijn geen werkdagen. Met `telt niet mee` staan ook termijnen in uren, dagen, weken en maanden zo lang stil; termijnen in jaren en bewaartermijnen lopen door.",
    example: `kalender
  gesloten 2026-12-21 tot en met 2027-01-01 "kerstvakantie", telt niet mee`,
    machine: "`calendar.closures`",
  },
  "terms-act": {
    title: "Algemene termijnenwet",
    syntax: ["termijnenwet geldt [niet]"],
    meaning:
      "Of een termijn die op een zaterdag, zondag of feestdag eindigt, doorloopt tot de eerstvolgende dag die dat niet is. Voor termijnen uit een wet geldt dat; een eigen reglement mag kiezen.",
    example: `kalender
  termijnenwet geldt niet`,
    machine: "`calendar.termsAct`, en per termijn `term.roll`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
