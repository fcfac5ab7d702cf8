import type { FieldType } from "./ids.js";

/** What to call a piece of data, and what it holds, when the writer gives only its name. */
export interface FieldDefaults {
  /** A noun phrase in Dutch that fits behind "vermeldt". */
  readonly label: string;
  readonly type: FieldType;
}

/** The usual words for a usual name; `-` and `_` are the same. Undefined for a name that is the writer's own. */
export function fieldDefaults(id: string): FieldDefaults | undefined {
  return BY_NAME.get(id) ?? BY_NAME.get(id.toLowerCase().replaceAll("-", "_"));
}

/** The names the language knows, by the form a writer uses. */
const FIELDS: Readonly<Record<string, FieldDefaults>> = {
  // The person
  naam: { label: "de naam", type: "text" },
  voornaam: { label: "de voornaam", type: "text" },
  achternaam: { label: "de achternaam", type: "text" },
  naam_kind: { label: "de naam van het kind", type: "text" },
  naam_leerling: { label: "de naam van de leerling", type: "text" },
  naam_beklaagde: { label: "de naam van degene over wie de klacht gaat", type: "text" },
  geboortedatum: { label: "de geboortedatum", type: "date" },
  adres: { label: "het adres", type: "address" },
  adresgegevens: { label: "de adresgegevens", type: "address" },
  postcode: { label: "de postcode", type: "text" },
  woonplaats: { label: "de woonplaats", type: "text" },
  contactgegevens: { label: "de contactgegevens", type: "text" },
  telefoonnummer: { label: "het telefoonnummer", type: "phone" },
  telefoon: { label: "het telefoonnummer", type: "phone" },
  "e-mailadres": { label: "het e-mailadres", type: "email" },
  emailadres: { label: "het e-mailadres", type: "email" },
  "e-mail": { label: "het e-mailadres", type: "email" },
  email: { label: "het e-mailadres", type: "email" },
  klantnummer: { label: "het klantnummer", type: "text" },
  relatie: { label: "de relatie tot de betrokkene", type: "text" },
  // The complaint
  datum: { label: "de datum", type: "date" },
  dagtekening: { label: "de dagtekening", type: "date" },
  datum_voorval: { label: "de datum van het voorval", type: "date" },
  plaats: { label: "de plaats", type: "text" },
  onderwerp: { label: "het onderwerp", type: "text" },
  opdracht: { label: "de opdracht", type: "text" },
  locatie: { label: "de locatie", type: "text" },
  beschrijving: { label: "een beschrijving van de klacht", type: "long-text" },
  omschrijving: { label: "een omschrijving van de klacht", type: "long-text" },
  klacht: { label: "de klacht", type: "long-text" },
  kernpunten: { label: "de kernpunten van de klacht", type: "long-text" },
  gronden: { label: "de gronden van de klacht", type: "long-text" },
  toelichting: { label: "een toelichting", type: "long-text" },
  gewenste_oplossing: { label: "de gewenste oplossing", type: "long-text" },
  bijlagen: { label: "de bijlagen", type: "file" },
  bewijsstukken: { label: "de bewijsstukken", type: "file" },
  machtiging: { label: "een machtiging", type: "file" },
  handtekening: { label: "een handtekening", type: "text" },
  schadebedrag: { label: "het bedrag van de schade", type: "amount" },
  // Messages
  klachtnummer: { label: "het klachtnummer", type: "text" },
  datum_ontvangst: { label: "de datum van ontvangst", type: "date" },
  behandelaar: { label: "de naam van de behandelaar", type: "text" },
  verloop: { label: "het verdere verloop van de behandeling", type: "long-text" },
  procedure: { label: "het verloop van de procedure", type: "long-text" },
  termijn: { label: "de termijn van behandeling", type: "text" },
  reden: { label: "de reden", type: "long-text" },
  verwachte_datum: { label: "de datum waarop bericht te verwachten is", type: "date" },
  verwachte_termijn: { label: "de termijn die naar verwachting nodig is", type: "text" },
  nieuwe_termijn: { label: "de nieuwe termijn", type: "text" },
  bevindingen: { label: "de bevindingen van het onderzoek", type: "long-text" },
  maatregelen: { label: "de maatregelen", type: "long-text" },
  termijn_maatregelen: { label: "de termijn waarbinnen de maatregelen worden uitgevoerd", type: "text" },
  vervolg: { label: "het vervolg", type: "long-text" },
  conclusie: { label: "de conclusie", type: "long-text" },
  conclusies: { label: "de conclusies", type: "long-text" },
  oordeel: { label: "het oordeel", type: "long-text" },
  motivering: { label: "de motivering", type: "long-text" },
  advies: { label: "het advies", type: "long-text" },
  aanbevelingen: { label: "de aanbevelingen", type: "long-text" },
  beroepsmogelijkheid: { label: "de mogelijkheid om in beroep te gaan", type: "text" },
  ombudsman: { label: "de mogelijkheid om naar de ombudsman te gaan", type: "text" },
  // Registers and reports
  klachten: { label: "de klachten", type: "long-text" },
  afhandeling: { label: "de afhandeling", type: "long-text" },
  afspraken: { label: "de afspraken", type: "long-text" },
  aantal: { label: "het aantal klachten", type: "number" },
  aard: { label: "de aard van de klachten", type: "long-text" },
  oordelen: { label: "de oordelen", type: "long-text" },
};

const BY_NAME: ReadonlyMap<string, FieldDefaults> = new Map(
  Object.entries(FIELDS).map(([id, defaults]) => [id.replaceAll("-", "_"), defaults]),
);
