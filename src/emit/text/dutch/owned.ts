import { type Noun, nounOf } from "./nouns.js";

/** What may be somebody's: «uw klas», «je ouders». `whose`: also in the third person it must be said whose it is. */
export interface Owned {
  readonly article: "de" | "het";
  readonly whose: boolean;
}

/** The noun behind «uw» or «je», with the article it has without them; undefined for a word that is not known. */
export function owned(word: string): Owned | undefined {
  const noun = nounOf(word);
  const whose = PERSONS.has(noun?.singular ?? word) || PERSONS.has(word) || CLOSE.has(word);
  const article = articleOf(word, noun);
  if (article !== undefined) return { article, whose };
  // «uw bescherming», «uw werkgever»: the ending tells the article, and nothing else tells whose it is.
  const byEnding = ENDINGS.find(([ending]) => ending.test(word))?.[1];
  return byEnding === undefined ? undefined : { article: byEnding, whose: true };
}

/** Endings that tell the article of a noun. */
const ENDINGS: readonly (readonly [ending: RegExp, article: Owned["article"]])[] = [
  [/^(?!.*geding$)\p{Ll}{4,}(?:ing|ingen|heid|heden|teit|teiten|tie|ties)$/u, "de"],
  [/\p{Ll}{2,}(?:gever|nemer|leider|houder|steller|maker|bezoeker)s?$/u, "de"],
  [/^\p{Ll}{4,}(?:ment|isme)$/u, "het"],
];

function articleOf(word: string, noun: Noun | undefined): Owned["article"] | undefined {
  if (noun !== undefined) return noun.singular === word ? noun.article : "de";
  if (HET.has(word) || word.endsWith("nummer")) return "het";
  return DE.has(word) || OFFICES.has(word) || PERSONS.has(word) ? "de" : undefined;
}

/** Those who belong to somebody; a «docent» or «advocaat» is there for others as well, and is known by the office. */
const PERSONS: ReadonlySet<string> = new Set(
  "familie gezin kind kinderen naaste naasten ouder ouders partner verzorger verzorgers vertegenwoordiger voogd".split(
    " ",
  ),
);

/** What says nothing without its owner: «het belang van de klager». */
const CLOSE: ReadonlySet<string> = new Set(
  "belang belangen gezondheid identiteit mening privacy rechten toestemming veiligheid verhaal verzoek wens wensen".split(
    " ",
  ),
);

/** Who goes by an office. */
const OFFICES: ReadonlySet<string> = new Set("collega collega’s docent docenten".split(" "));

/** Nouns that have no place in the lexicon: there a bare label would get an article. */
const DE: ReadonlySet<string> = new Set(
  "opleiding klas relatie situatie ervaring mening toestemming rekening woning kant zaak groep wens wensen gegevens rechten belangen ervaringen overeenkomst polis aansluiting bestelling handicap gezondheid veiligheid privacy identiteit onvrede".split(
    " ",
  ),
);
const HET: ReadonlySet<string> = new Set(
  "belang contract abonnement verhaal recht werk huis gezin gevoel verzoek bezwaar beroep".split(" "),
);
