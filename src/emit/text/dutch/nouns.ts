/**
 * Bare names of data and contents with their article, so that «vermeldt naam» reads «de naam».
 * A label that is not listed, or that has words of its own, stays as the writer wrote it.
 */
export function withArticle(label: string): string {
  const article = ARTICLES.get(label);
  return article === undefined ? label : `${article} ${label}`;
}

/** «een overzicht van klachten» as it is spoken of next: «het overzicht». Undefined for a noun that is not listed. */
export function definite(label: string): string | undefined {
  const [article = "", noun = ""] = label.split(" ");
  if (article === "de" || article === "het") return `${article} ${noun}`;
  if (article !== "een") return undefined;
  if (PUBLICATIONS.has(noun)) return `het ${noun}`;
  return undefined;
}

const PUBLICATIONS: ReadonlySet<string> = new Set([
  "jaarverslag",
  "klachtenjaarverslag",
  "verslag",
  "overzicht",
  "jaaroverzicht",
  "rapport",
  "bericht",
]);

/** Data about the complainant: «uw naam», «je naam», «de naam». */
export function personal(label: string, form: "u" | "je" | "third"): string {
  const bare = label.replace(/^(de|het) /, "");
  if (form === "third" || !PERSONAL.has(bare.replace(/^volledige /, ""))) return withArticle(label);
  return `${form === "u" ? "uw" : "je"} ${bare}`;
}

const PERSONAL: ReadonlySet<string> = new Set([
  "naam",
  "voornaam",
  "achternaam",
  "adres",
  "adresgegevens",
  "contactgegevens",
  "e-mailadres",
  "telefoonnummer",
  "woonplaats",
  "postcode",
  "geboortedatum",
  "rekeningnummer",
  "handtekening",
]);

const DE = [
  "naam",
  "voornaam",
  "achternaam",
  "adresgegevens",
  "contactgegevens",
  "woonplaats",
  "postcode",
  "geboortedatum",
  "datum",
  "dagtekening",
  "handtekening",
  "reden",
  "redenen",
  "verwachte datum",
  "verwachte termijn",
  "nieuwe datum",
  "nieuwe termijn",
  "termijn",
  "bevindingen",
  "maatregelen",
  "conclusie",
  "conclusies",
  "motivering",
  "uitkomst",
  "oplossing",
  "gewenste oplossing",
  "gevraagde oplossing",
  "klacht",
  "klachten",
  "afhandeling",
  "behandeling",
  "afspraken",
  "beslissing",
  "uitspraak",
  "aanbevelingen",
  "voortgang",
  "planning",
  "gronden",
  "feiten",
] as const;

const HET = [
  "adres",
  "e-mailadres",
  "telefoonnummer",
  "rekeningnummer",
  "oordeel",
  "besluit",
  "antwoord",
  "advies",
  "onderwerp",
  "verloop",
  "dossier",
  "resultaat",
  "vervolg",
] as const;

const EEN = ["beschrijving", "omschrijving", "toelichting", "machtiging", "kopie"] as const;

const ARTICLES: ReadonlyMap<string, string> = new Map<string, string>([
  ...DE.map((noun) => [noun, "de"] as const),
  ...HET.map((noun) => [noun, "het"] as const),
  ...EEN.map((noun) => [noun, "een"] as const),
]);
