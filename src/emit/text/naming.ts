/** A noun that takes the place of «klacht»: «het signaal, signalen». */
export interface Naming {
  readonly word: string;
  readonly article: "de" | "het";
  readonly plural: string;
}

/**
 * A sentence with another noun for «klacht», and with the words beside it that go with its gender: «deze schriftelijke
 * klacht die» is «dit schriftelijke signaal dat». `kept` are names: they stay, and so does all that stands in quotes, and
 * what has a capital inside a sentence.
 */
export function renamed(text: string, naming: Naming, kept: readonly string[] = []): string {
  if (!/klacht/i.test(text)) return text;
  const spans = [...quotedSpans(text), ...kept.flatMap((name) => spansOf(text, name))];
  const isKept = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  let result = "";
  let from = 0;
  for (const match of text.matchAll(NOUN)) {
    const { index } = match;
    const [found, stem = "", rest = ""] = match;
    if (isKept(index) || (/^K/.test(stem) && !opens(text, index))) continue;
    const before = text.slice(from, index);
    const word = wordFor(stem.toLowerCase(), rest, naming);
    const neuter = naming.article === "het" && rest === "" && stem.toLowerCase() === "klacht";
    result += (neuter ? agreeing(before) : before) + (/^K/.test(stem) ? capital(word) : word);
    from = index + found.length;
    const relative = neuter ? /^,? die(?= )/.exec(text.slice(from))?.[0] : undefined;
    if (relative !== undefined) {
      result += relative.replace("die", "dat");
      from += relative.length;
    }
  }
  const renewed = result + text.slice(from);
  return naming.article === "het" && result !== "" ? renewed.replace(PRONOUN, "$1dat") : renewed;
}

/** «Kober onderzoekt de klacht en lost die op.»: the noun taken up again behind a second verb. */
const PRONOUN =
  /(\ben \p{Ll}+ )die(?=(?: (?:aan|af|door|in|mee|op|terug|uit|voor))?[.,;]| (?:binnen|mondeling|niet|schriftelijk|zo) )/gu;

/** The noun by itself, and in the compounds that the texts make; those of a writer are names. */
const NOUN =
  /(?<![\p{L}\p{N}@./_-])(klachten|klacht)(procedure|nummer|regeling|brief|formulier)?(?![\p{L}\p{N}@/_-])/giu;

function wordFor(stem: string, rest: string, { word, plural }: Naming): string {
  if (rest === "") return stem === "klacht" ? word : plural;
  return (stem === "klachten" && plural.endsWith("en") ? plural : word) + rest;
}

/** The words before a neuter noun: its article, and adjectives without ending where the article asks that. */
function agreeing(before: string): string {
  const words = before.split(/(\s+)/);
  let at = words.length - 3;
  const adjectives: number[] = [];
  for (let left = MOST_BETWEEN; at >= 0 && left > 0; left -= 1, at -= 2) {
    const word = words[at] ?? "";
    if (isAdjective(word)) adjectives.push(at);
    else if (adjectives.length === 0 || !BETWEEN.has(word)) break;
  }
  const determiner = (words[at] ?? "").replace(/^[("]/, "").toLowerCase();
  const neuter = NEUTER.get(determiner);
  if (neuter !== undefined) words[at] = like(words[at] ?? "", neuter);
  if (INDEFINITE.has(determiner)) {
    for (const place of adjectives) words[place] = uninflected(words[place] ?? "");
  }
  return words.join("");
}

const NEUTER: ReadonlyMap<string, string> = new Map([
  ["de", "het"],
  ["deze", "dit"],
  ["die", "dat"],
  ["dezelfde", "hetzelfde"],
  ["elke", "elk"],
  ["iedere", "ieder"],
  ["welke", "welk"],
  ["onze", "ons"],
]);

/** Behind these an adjective of a neuter noun has no ending: «een nieuw signaal». */
const INDEFINITE: ReadonlySet<string> = new Set("een geen elke iedere welke zo'n zo’n".split(" "));

/** What may stand among the adjectives: «een deels gegronde of anonieme klacht». */
const BETWEEN: ReadonlySet<string> = new Set(
  "of en deels gedeeltelijk geheel kennelijk niet nog zeer".split(" "),
);
const MOST_BETWEEN = 5;

function isAdjective(word: string): boolean {
  return /^\p{Ll}{3,}e$/u.test(word) && !NEUTER.has(word) && !NO_ADJECTIVES.has(word);
}

const NO_ADJECTIVES: ReadonlySet<string> = new Set("hele alle beide directie commissie instantie".split(" "));

/** «schriftelijke» as «schriftelijk», «anonieme» as «anoniem», «formele» as «formeel». */
function uninflected(word: string): string {
  const bare = word.slice(0, -1);
  if (/^(dubbel|enkel|ander|eerder|later|verder)$/.test(bare)) return bare;
  if (/([bdfgklmnprst])\1$/.test(bare)) return bare.slice(0, -1);
  const long = /(?<![aeiou])([aou])([bdfgklmnprt])$/.exec(bare) ?? /(?<![aei])(e)([lmnt])$/.exec(bare);
  if (long !== null) return bare.slice(0, -1) + (long[1] ?? "") + (long[2] ?? "");
  return bare.replace(/z$/, "s").replace(/v$/, "f");
}

/** Whether a capital at this place is that of a sentence start. */
function opens(text: string, index: number): boolean {
  return /(^|[.!?:]\s+)[«"‘(]?$/.test(text.slice(0, index));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function quotedSpans(text: string): readonly Span[] {
  return [...text.matchAll(/«[^»]*»|“[^”]*”|‘[^’]*’(?!\p{L})|"[^"]*"/gu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function spansOf(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  for (const form of new Set([name, name.charAt(0).toLowerCase() + name.slice(1), capital(name)])) {
    if (form === "") continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      spans.push({ start: at, end: at + form.length });
  }
  return spans;
}

function like(word: string, replacement: string): string {
  const mark = /^[("]/.exec(word)?.[0] ?? "";
  return mark + (/^\p{Lu}/u.test(word.slice(mark.length)) ? capital(replacement) : replacement);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
