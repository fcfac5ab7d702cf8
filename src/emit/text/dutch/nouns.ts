/** A noun of the field: its article, and its plural where it has one. */
export interface Noun {
  readonly singular: string;
  readonly plural: string | undefined;
  readonly article: "de" | "het";
}

/**
 * The noun a word is, in singular or plural. A compound takes the gender and the plural of its last part: a
 * «klachtencommissie» is a «commissie». Undefined for a word that is not known, and for a name with a capital.
 */
export function nounOf(word: string): Noun | undefined {
  const known = BY_FORM.get(word);
  if (known !== undefined || !/^\p{Ll}/u.test(word)) return known;
  for (let start = 3; start <= word.length - 3; start += 1) {
    const part = BY_FORM.get(word.slice(start));
    if (part === undefined) continue;
    const first = word.slice(0, start);
    const plural = part.plural === undefined ? undefined : first + part.plural;
    return { ...part, singular: first + part.singular, plural };
  }
  return undefined;
}

/** «die» or «dat», for what was just named; «die» for a plural. */
export function demonstrative(word: string): "die" | "dat" {
  const noun = nounOf(word);
  return noun?.article === "het" && noun.singular === word ? "dat" : "die";
}

/**
 * A bare label with its article, so that «vermeldt naam» reads «de naam». What the reader does not know yet takes «een»,
 * or nothing in the plural. A label of several words, or of a word that is not known, stays as the writer wrote it.
 */
export function withArticle(label: string): string {
  const phrase = /^(gewenste|gevraagde|nieuwe|verwachte|volledige) (\p{Ll}+)$/u.exec(label);
  // A compound is left alone: as a label it may mean anything.
  const word = phrase?.[2] ?? label;
  const noun = BY_FORM.get(word);
  if (noun === undefined) return label;
  const singular = noun.singular === word;
  if (NEW.has(noun.singular)) return singular ? `een ${label}` : label;
  return `${singular ? noun.article : "de"} ${label}`;
}

/** A role or body that was named without an article gets that of its noun: «klachtencommissie» is «de klachtencommissie». */
export function named(label: string): string {
  const [first = "", second] = label.split(" ");
  const noun = nounOf(first);
  if (noun === undefined || (second !== undefined && !/^(van|voor|in|op|bij)$/.test(second))) return label;
  return `${noun.singular === first ? noun.article : "de"} ${label}`;
}

/**
 * «een overzicht van klachten» as it is spoken of next: «het overzicht». Undefined for a noun that is not known, and for
 * a plural: «de geregistreerde klachten» would come to «de geregistreerde».
 */
export function definite(label: string): string | undefined {
  const [article = "", word = ""] = label.split(" ");
  const noun = nounOf(word);
  if (noun?.singular !== word || (article !== "een" && article !== noun.article)) return undefined;
  return `${noun.article} ${word}`;
}

/** Data about the complainant: «uw naam», «je naam», «de naam». */
export function personal(label: string, form: "u" | "je" | "third"): string {
  const bare = label.replace(/^(de|het) /, "");
  if (form === "third" || !PERSONAL.has(bare.replace(/^volledige /, ""))) return withArticle(label);
  return `${form === "u" ? "uw" : "je"} ${bare}`;
}

const PERSONAL: ReadonlySet<string> = new Set(
  "naam voornaam achternaam adres adresgegevens contactgegevens e-mailadres telefoonnummer woonplaats postcode geboortedatum rekeningnummer handtekening".split(
    " ",
  ),
);

/** What a reader hears of for the first time in a list of contents. */
const NEW: ReadonlySet<string> = new Set(
  "beschrijving omschrijving toelichting machtiging kopie bijlage bewijs bewijsstuk document foto stuk vertaling volmacht".split(
    " ",
  ),
);

/** Each noun with its plural; no plural: «-», no singular: «-» in front. */
const DE = [
  "aanbeveling aanbevelingen, aanvulling aanvullingen, aard -, achternaam achternamen, - adresgegevens",
  "adviseur adviseurs, advocaat advocaten, afdeling afdelingen, afhandeling -, afspraak afspraken",
  "afwijzing afwijzingen, ambtenaar ambtenaren, app apps, arts artsen, balie balies",
  "bedrijfsleider bedrijfsleiders, begeleider begeleiders, behandelaar behandelaars",
  "behandeling behandelingen, bekendmaking bekendmakingen, beklaagde beklaagden",
  "bemiddelaar bemiddelaars, beschrijving beschrijvingen, beslissing beslissingen",
  "bestuurder bestuurders, betrokkene betrokkenen, bevestiging bevestigingen, bevinding bevindingen",
  "bewoner bewoners, bijlage bijlagen, brief brieven, burgemeester burgemeesters, cliënt cliënten",
  "commissie commissies, communicatie -, conclusie conclusies, consulent consulenten, - contactgegevens",
  "contactpersoon contactpersonen, coördinator coördinatoren, dagtekening dagtekeningen, datum data",
  "deelnemer deelnemers, directeur directeuren, directie directies, docent docenten, eigenaar eigenaren",
  "evaluatie evaluaties, fase fasen, foto foto’s, functionaris functionarissen",
  "gebeurtenis gebeurtenissen, geboortedatum geboortedata, gedraging gedragingen",
  "gemachtigde gemachtigden, gemeente gemeenten, griffier griffiers, grond gronden",
  "handtekening handtekeningen, houder houders, huurder huurders, inspectie inspecties",
  "instantie instanties, instelling instellingen, jurist juristen, klacht klachten, klager klagers",
  "klant klanten, kopie kopieën, - kosten, leerkracht leerkrachten, leerling leerlingen",
  "leidinggevende leidinggevenden, locatie locaties, maatregel maatregelen, machtiging machtigingen",
  "manager managers, medewerker medewerkers, melder melders, melding meldingen, mentor mentoren",
  "motivering motiveringen, naam namen, notaris notarissen, ombudsman ombudsmannen",
  "omschrijving omschrijvingen, onderzoeker onderzoekers, ontvangst -, oplossing oplossingen",
  "organisatie organisaties, ouder ouders, patiënt patiënten, penningmeester penningmeesters",
  "persoon personen, planning planningen, postcode postcodes, praktijk praktijken, procedure procedures",
  "publicatie publicaties, raad raden, reactie reacties, rechter rechters, reden redenen",
  "regeling regelingen, schade -, schikking schikkingen, school scholen, secretaris secretarissen",
  "specialist specialisten, stap stappen, stichting stichtingen, student studenten",
  "teamleider teamleiders, termijn termijnen, toelichting toelichtingen, trainer trainers",
  "uitkomst uitkomsten, uitspraak uitspraken, vereniging verenigingen, vertaling vertalingen",
  "vertegenwoordiger vertegenwoordigers, verzorger verzorgers, volmacht volmachten, voogd voogden",
  "voornaam voornamen, voortgang -, voorzitter voorzitters, wethouder wethouders",
  "woonplaats woonplaatsen, zitting zittingen, zorgverlener zorgverleners",
];
const HET = [
  "adres adressen, advies adviezen, afschrift afschriften, antwoord antwoorden, bedrag bedragen",
  "bedrijf bedrijven, bericht berichten, besluit besluiten, bestuur besturen, bewijs bewijzen",
  "bewijsstuk bewijsstukken, bureau bureaus, college colleges, document documenten, dossier dossiers",
  "e-mailadres e-mailadressen, feit feiten, formulier formulieren, gebrek gebreken, gesprek gesprekken",
  "kantoor kantoren, kind kinderen, lid leden, loket loketten, meldpunt meldpunten",
  "onderwerp onderwerpen, onderzoek onderzoeken, oordeel oordelen, overzicht overzichten, plan plannen",
  "rapport rapporten, register registers, reglement reglementen, rekeningnummer rekeningnummers",
  "resultaat resultaten, stuk stukken, team teams, telefoonnummer telefoonnummers, verloop -",
  "verslag verslagen, vervolg -, voorstel voorstellen, voorval voorvallen",
];

const NOUNS: readonly Noun[] = [...nouns("de", DE), ...nouns("het", HET)];

function nouns(article: Noun["article"], lines: readonly string[]): readonly Noun[] {
  const entries = lines.flatMap((line) => line.split(", "));
  return entries.map((entry) => {
    const [singular = "", plural = ""] = entry.split(" ");
    // Without a singular the plural is looked up; it then counts as its own name.
    return { singular, plural: plural === "-" ? undefined : plural, article };
  });
}

const BY_FORM: ReadonlyMap<string, Noun> = new Map(
  NOUNS.flatMap((noun) => [[noun.plural ?? "", noun] as const, [noun.singular, noun] as const]).filter(
    ([form]) => form !== "" && form !== "-",
  ),
);
