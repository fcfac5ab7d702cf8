import { MODAL_WORDS } from "../../src/glossary/words.js";
import { KEYWORDS } from "../../src/syntax/keywords.js";

/** A class of tokens: words of a closed list, or a pattern in the notation of the grammar. */
export interface LexicalRule {
  readonly label: string;
  readonly heading: string;
  readonly words?: readonly string[];
  readonly pattern?: string;
  readonly note: string;
}

/** The classes of tokens that the grammar names in capitals. */
export const LEXICAL_RULES: readonly LexicalRule[] = [
  {
    label: "NAAM",
    heading: "Naam",
    pattern: 'LETTER ( LETTER | CIJFER | "_" | "-" )* ( "." ( LETTER | CIJFER | "_" | "-" )+ )*',
    note: "Ook een vast woord mag een naam zijn, waar de taal een naam verwacht. Bij vaste woorden maken hoofdletters niet uit.",
  },
  {
    label: "TEKST",
    heading: "Tekst",
    pattern: `'"' ( TEKEN | '\\' TEKEN | '\\"' | '\\\\' )* '"' | '"""' ELK_TEKEN* '"""'`,
    note: 'Op één regel tussen aanhalingstekens (ook “ ” en „ ”), of over meer regels tussen drie aanhalingstekens; dan vervalt de inspringing die alle regels delen. \\n is een nieuwe regel, \\" een aanhalingsteken, \\\\ een schuine streep.',
  },
  { label: "GETAL", heading: "Getal", pattern: "CIJFER+", note: "Een aantal is van 1 tot en met 10 000." },
  {
    label: "BEDRAG",
    heading: "Bedrag",
    pattern: 'CIJFER+ ( "," | "." ) CIJFER+',
    note: "Mag waar een bedrag in euro staat. Drie cijfers achter een punt zijn duizendtallen: 1.250 is 1250.",
  },
  {
    label: "DATUM",
    heading: "Datum",
    pattern: 'CIJFER CIJFER CIJFER CIJFER "-" CIJFER CIJFER "-" CIJFER CIJFER',
    note: "Jaar, maand, dag: 2027-01-31. In woorden mag ook: 31 januari 2027.",
  },
  { label: "EENHEID", heading: "Eenheid", words: KEYWORDS.unit, note: "`dag` is een kalenderdag." },
  {
    label: "MODAAL",
    heading: "Mag, kan of moet",
    words: Object.values(MODAL_WORDS).flatMap(({ singular, plural }) => [singular, plural]),
    note: "Zonder een van deze woorden is een handeling een plicht.",
  },
  { label: "VORM", heading: "Vorm", words: KEYWORDS.form, note: "Daarnaast `per e-mail` en `per brief`." },
  { label: "KANAAL", heading: "Kanaal", words: KEYWORDS.channel, note: "Langs welke weg iets komt." },
  {
    label: "SOORT",
    heading: "Soort gegeven",
    words: KEYWORDS["field-type"],
    note: "Daarnaast `lange tekst`, `ja of nee` en `keuze`.",
  },
  { label: "MAAND", heading: "Maand", words: KEYWORDS.month, note: "In een dag van het jaar: `1 juni`." },
  { label: "WEEKDAG", heading: "Dag van de week", words: KEYWORDS.weekday, note: "Bij `werkdagen`." },
];
