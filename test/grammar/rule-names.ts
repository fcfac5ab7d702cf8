import type { Kind } from "../../src/syntax/ast.js";
import { CONSTRUCTS } from "./constructs.js";

/** What the documents call a rule: a name for the grammar and a heading for people. */
export interface RuleName {
  readonly name: string;
  readonly heading: string;
}

/** The Dutch name of a rule of the parser; only a rule that `isNamed` has one. */
export function ruleName(rule: string): RuleName {
  const kind = kindOfRule(rule);
  const title = kind === undefined ? rule : CONSTRUCTS[kind].title;
  return PARTS[rule] ?? { name: slug(title), heading: title };
}

/** Whether people meet a rule by name; the parser has others that only serve itself. */
export function isNamed(rule: string): boolean {
  return PARTS[rule] !== undefined || kindOfRule(rule) !== undefined;
}

/** The kind of statement a rule reads, if it reads one. */
export function kindOfRule(rule: string): Kind | undefined {
  return BY_RULE.get(rule);
}

/** The rule that reads a kind of statement. */
export function ruleOfKind(kind: Kind): string {
  return SPECIAL[kind] ?? kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A heading as an anchor, the way Markdown pages make them: `bron-en-termijn`. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

const SPECIAL: Readonly<Partial<Record<Kind, string>>> = {
  term: "termStatement",
  file: "recordFile",
  via: "viaChannels",
};

const BY_RULE = new Map((Object.keys(CONSTRUCTS) as Kind[]).map((kind) => [ruleOfKind(kind), kind] as const));

const PARTS: Readonly<Record<string, RuleName>> = {
  file: { name: "bestand", heading: "Bestand" },
  statement: { name: "regel", heading: "Regel" },
  clause: { name: "vaste-regel", heading: "Regel met een vast begin" },
  names: { name: "namen", heading: "Namen" },
  choice: { name: "een-of-alle", heading: "Een van hen, of allemaal" },
  anyOf: { name: "een-van-teksten", heading: "Een van deze teksten" },
  outcomes: { name: "uitkomsten", heading: "Uitkomsten" },
  texts: { name: "teksten", heading: "Teksten" },
  ifApplicable: { name: "indien-van-toepassing", heading: "Indien van toepassing" },
  item: { name: "onderdeel", heading: "Onderdeel van een opsomming" },
  items: { name: "onderdelen", heading: "Opsomming" },
  fieldType: { name: "soort-gegeven", heading: "Soort gegeven" },
  field: { name: "gegeven", heading: "Gegeven" },
  fields: { name: "gegevens", heading: "Gegevens" },
  form: { name: "vorm", heading: "Vorm" },
  formList: { name: "vormen", heading: "Vormen" },
  channel: { name: "kanaal", heading: "Kanaal" },
  channels: { name: "kanalen", heading: "Kanalen" },
  count: { name: "aantal", heading: "Aantal" },
  duration: { name: "lengte", heading: "Lengte" },
  date: { name: "datum", heading: "Datum" },
  until: { name: "tot-en-met", heading: "Tot en met" },
  term: { name: "termijn", heading: "Termijn" },
  termStatement: { name: "termijnregel", heading: "Termijn als regel" },
  termSuffix: { name: "bijzin-van-termijn", heading: "Bijzin van een termijn" },
  asSoonAsPossible: { name: "zo-spoedig-mogelijk", heading: "Zo spoedig mogelijk" },
  bound: { name: "grens", heading: "Grens van een termijn" },
  bounds: { name: "grenzen", heading: "Grenzen van een termijn" },
  pick: { name: "eerst-of-laatst", heading: "Wat het eerst of het laatst komt" },
  anchor: { name: "begin", heading: "Begin van een termijn" },
  ofStep: { name: "van-stap", heading: "Van een stap" },
  ofTier: { name: "van-trap", heading: "Van een trap" },
  condition: { name: "voorwaarde", heading: "Voorwaarde" },
  reason: { name: "reden", heading: "Reden" },
  phrase: { name: "gezegde", heading: "Gezegde" },
  actPhrases: { name: "aan-wie-en-waarover", heading: "Aan wie en waarover" },
  preposition: { name: "voorzetsel", heading: "Voorzetsel" },
  actSuffixes: { name: "bijzin-van-handeling", heading: "Bijzin van een handeling" },
  roleTrait: { name: "rolsoort", heading: "Eén soort rol" },
  tierTrait: { name: "trapsoort", heading: "Eén soort trap" },
  opening: { name: "opening", heading: "Opening van een trap" },
  trigger: { name: "aanleiding", heading: "Aanleiding" },
  target: { name: "vervolg", heading: "Vervolg" },
  targets: { name: "vervolgen", heading: "Vervolgen" },
  back: { name: "terug-naar-stap", heading: "Terug naar een stap" },
  times: { name: "aantal-keren", heading: "Aantal keren" },
  noticeTiming: { name: "tijdstip-van-bericht", heading: "Tijdstip van een bericht" },
};
