/**
 * The keywords of the language by the part they play. A word is a keyword only where the grammar expects one;
 * elsewhere it is a name like any other. The order inside a group is the order in which a reader meets the words.
 */
import {
  CHANNEL_WORDS,
  FIELD_TYPE_WORDS,
  FORM_WORDS,
  MODAL_WORDS,
  MONTH_WORDS,
  NUMBER_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from "../glossary/words.js";

/** Opens a block with a name of the writer's choice; such a word never starts an act. */
const NAMED_HEADERS = ["rol", "trap", "zijroute", "stap", "plicht", "uitkomst"] as const;

/** Opens a block without a name. */
const HEADERS = [
  "reglement",
  "kalender",
  "klagers",
  "klachten",
  "indienen",
  "geheel",
  "vertrouwelijkheid",
  "dossier",
] as const;

/** Starts a statement inside a block. */
const CLAUSES = [
  "gebruikt",
  "organisatie",
  "versie",
  "geldig",
  "geldt",
  "aanspreekvorm",
  "contactpersoon",
  "grondslag",
  "vastgesteld",
  "bekendgemaakt",
  "begrip",
  "artikel",
  "feestdagen",
  "gesloten",
  "termijnenwet",
  "meervoud",
  "persoon",
  "commissie",
  "vervangen",
  "niet",
  "steunt",
  "taken",
  "individueel",
  "gezamenlijk",
  "bijstand",
  "vertegenwoordiging",
  "gaan",
  "anoniem",
  "weigert",
  "oplossingen",
  "behandelaar",
  "overslaan",
  "heropenen",
  "kosteloos",
  "tegen",
  "bevoegd",
  "beslist",
  "bindend",
  "beroep",
  "geen",
  "open",
  "altijd",
  "biedt",
  "tevreden",
  "ingetrokken",
  "opgelost",
  "keuze",
  "geweigerd",
  "termijn",
  "via",
  "bij",
  "vermeldt",
  "ondertekend",
  "hulp",
  "indientermijn",
  "aanvullen",
  "eventueel",
  "alleen",
  "vervalt",
  "schriftelijke",
  "binnen",
  "uiterlijk",
  "ten",
  "maximaal",
  "streeft",
  "zo",
  "onverwijld",
  "voor",
  "oordeel",
  "daarna",
  "terug",
  "verlengen",
  "telt",
  "instemming",
  "opschorten",
  "anders",
  "bericht",
  "tijdens",
  "steeds",
  "elk",
  "elke",
  "dagelijks",
  "wekelijks",
  "maandelijks",
  "jaarlijks",
  "geanonimiseerd",
  "alle",
  "geheimhouding",
  "identiteit",
  "gegevens",
  "toegang",
  "registreert",
  "bewaren",
] as const;

/** Joins the parts of a statement; never starts one. */
const LINKS = [
  "aan",
  "afloop",
  "als",
  "andere",
  "beschermd",
  "betekent",
  "bron",
  "de",
  "derde",
  "door",
  "eenmaal",
  "einde",
  "en",
  "euro",
  "het",
  "hoogstens",
  "hoogste",
  "in",
  "indien",
  "ja",
  "je",
  "klacht",
  "klager",
  "komt",
  "kort",
  "kosten",
  "laatst",
  "eerst",
  "leden",
  "lid",
  "maal",
  "maar",
  "keer",
  "machtiging",
  "maximum",
  "mee",
  "met",
  "minste",
  "minstens",
  "mogelijk",
  "na",
  "naar",
  "nederland",
  "nederland-werkdagen",
  "vlaanderen",
  "goede",
  "bevrijdingsdag",
  "lustrum",
  "nee",
  "of",
  "omdat",
  "onder",
  "ook",
  "op",
  "opschrijven",
  "over",
  "overeenstemming",
  "per",
  "rechtstreeks",
  "rondes",
  "advies",
  "sluiting",
  "spoedig",
  "tegelijk",
  "toegestaan",
  "toepassing",
  "tot",
  "tussen",
  "u",
  "van",
  "vanaf",
  "vermelden",
  "vernietigen",
  "anonimiseren",
  "verschoven",
  "verstreken",
  "verstrijkt",
  "vertrouwelijk",
  "verzoek",
  "volgens",
  "volgt",
  "totaal",
  "blijvend",
  "behalve",
  "voorkeur",
  "voorzitter",
  "externe",
  "wat",
  "weigeren",
  "zolang",
  "zonder",
  "aanvang",
  "daarvoor",
  "dienst",
  "samen",
  "apart",
  "afzonderlijk",
  "tijdig",
  "brief",
  "lange",
  "snel",
  "later",
  "dan",
  "redelijke",
  "volgende",
  "kwartaal",
] as const;

/** Says of what kind a role, a tier or a class of complainants is; may start a statement. */
const TRAITS = [
  "extern",
  "intern",
  "onafhankelijk",
  "aangewezen",
  "informeel",
  "formeel",
  "aangeraden",
  "verplicht",
  "vertegenwoordiger",
] as const;

/** The instants a term can run from. */
const ANCHORS = [
  "ontvangst",
  "indiening",
  "verzending",
  "afronding",
  "afhandeling",
  "aanvulling",
  "voorval",
  "ontdekking",
] as const;

const units = Object.values(UNIT_WORDS).flatMap((noun) => [noun.singular, noun.plural, ...noun.also]);
const modals = Object.values(MODAL_WORDS).flatMap((verb) => [verb.singular, verb.plural]);
const forms = Object.values(FORM_WORDS).filter((word) => !word.includes(" "));
const channels = Object.values(CHANNEL_WORDS).map((channel) => channel.word);
const fieldTypes = Object.values(FIELD_TYPE_WORDS).filter((word) => !word.includes(" ") && word !== "keuze");

/** The words by role. A word stands in one group only; its group is the place where it matters most. */
export const KEYWORDS = {
  "named-header": NAMED_HEADERS,
  header: HEADERS,
  clause: CLAUSES,
  link: LINKS,
  trait: TRAITS,
  anchor: ANCHORS,
  modal: modals,
  number: Object.keys(NUMBER_WORDS),
  unit: [...new Set(units)],
  form: forms,
  channel: channels,
  "field-type": fieldTypes,
  month: MONTH_WORDS,
  weekday: WEEKDAY_WORDS,
} as const;

/**
 * Words that start a suffix of an act behind a comma (`aan klager, schriftelijk`). A mistyped one reads as one more
 * role; whoever resolves roles offers these words too.
 */
export const ACT_SUFFIX_WORDS: readonly string[] = [
  ...forms,
  "per",
  "samen",
  "gezamenlijk",
  "apart",
  "afzonderlijk",
  "als",
  "op",
];

/** Words that may also bear accents, as Dutch does to stress them. */
export const ACCENTED: ReadonlyMap<string, string> = new Map([
  ["één", "een"],
  ["vóór", "voor"],
]);

/** The part a keyword plays. */
export type KeywordRole = keyof typeof KEYWORDS;

/** Words the parser names one by one; words of a closed vocabulary come in through their category. */
export type NamedKeyword =
  | (typeof NAMED_HEADERS)[number]
  | (typeof HEADERS)[number]
  | (typeof CLAUSES)[number]
  | (typeof LINKS)[number]
  | (typeof TRAITS)[number]
  | (typeof ANCHORS)[number]
  | "mag"
  | "een"
  | "werkdagen"
  | "vrijdag"
  | "jaar"
  | "tekst"
  | "e-mail";

/** Every keyword with its part, in the order of the groups: for generated tables, grammars and highlighters. */
export function keywordTable(): ReadonlyMap<string, KeywordRole> {
  return table;
}

const table = new Map<string, KeywordRole>();
for (const [role, words] of Object.entries(KEYWORDS) as [KeywordRole, readonly string[]][]) {
  for (const word of words) if (!table.has(word)) table.set(word, role);
}
