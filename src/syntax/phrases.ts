/**
 * The verb phrases of the glossary as two tries: finite (`bevestigt de ontvangst`) and infinitive
 * (`de ontvangst bevestigen`). Words win over slots; an article may be left out or be another one.
 */
import { ACTS, type ActForms } from "../glossary/acts.js";
import type { ActId } from "../glossary/ids.js";
import { distance } from "../support/suggest.js";

/** A point inside a phrase: the words that lead on, the slots, and the phrase that may end here. */
export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  /** A quoted text leads on. */
  what?: PhraseNode;
  /** Roles lead on. */
  objects?: PhraseNode;
  act?: ActId;
}

/** The tries, with the words that are the first of a plural finite form. */
export interface Phrases {
  readonly finite: PhraseNode;
  readonly infinitive: PhraseNode;
  readonly plurals: ReadonlySet<string>;
}

/** The phrases, built once on the first use. */
export function phrases(): Phrases {
  shared ??= build();
  return shared;
}

/** Articles a writer may put or leave out inside a phrase. */
export const ARTICLES: ReadonlySet<string> = new Set(["de", "het", "een"]);

let shared: Phrases | undefined;

function build(): Phrases {
  const finite: PhraseNode = { words: new Map() };
  const infinitive: PhraseNode = { words: new Map() };
  const plurals = new Set<string>();
  for (const [id, act] of Object.entries(ACTS) as [ActId, ActForms][]) {
    for (const forms of [act, ...(act.also ?? [])]) {
      for (const pattern of orders(forms.finite)) add(finite, pattern, id);
      for (const pattern of orders(forms.plural)) add(finite, pattern, id);
      add(infinitive, forms.infinitive.split(" "), id);
      const plural = forms.plural.split(" ")[0];
      if (plural !== undefined) plurals.add(plural);
    }
  }
  return { finite, infinitive, plurals };
}

/** `legt {what} vast` may also be written `legt vast "..."`. */
function orders(phrase: string): readonly (readonly string[])[] {
  const words = phrase.split(" ");
  const slot = words.indexOf("{what}");
  if (slot < 0 || slot === words.length - 1) return [words];
  return [words, [...words.slice(0, slot), ...words.slice(slot + 1), "{what}"]];
}

function add(root: PhraseNode, pattern: readonly string[], act: ActId): void {
  let nodes = [root];
  for (const word of pattern) {
    const next = new Set<PhraseNode>();
    if (ARTICLES.has(word)) {
      for (const node of nodes) {
        next.add(node);
        for (const article of ARTICLES) next.add(child(node, article));
      }
    } else {
      for (const node of nodes) next.add(lead(node, word));
    }
    nodes = [...next];
  }
  for (const node of nodes) node.act ??= act;
}

function lead(node: PhraseNode, word: string): PhraseNode {
  if (word === "{what}") {
    node.what ??= { words: new Map() };
    return node.what;
  }
  if (word === "{objects}") {
    node.objects ??= { words: new Map() };
    return node.objects;
  }
  return child(node, word);
}

function child(node: PhraseNode, word: string): PhraseNode {
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const made: PhraseNode = { words: new Map() };
  node.words.set(word, made);
  return made;
}

/** Each word in common at the start counts for this many edits. */
const WORD_BONUS = 4;

function sharedWords(a: string, b: string): number {
  const words = b.split(" ");
  const differs = a.split(" ").findIndex((word, index) => word !== words[index]);
  return differs < 0 ? words.length : differs;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** Letters in which the verb itself may differ. */
const VERB_EDITS = 2;

/** Of a phrase with another verb, one letter in this many may differ. */
const LETTERS_PER_EDIT = 4;

/**
 * The phrase nearest to what a writer wrote, with its slots as readers know them (`hoort ROL`): of the phrases with the
 * same verb, or else of those that differ by a slip or two; none when all are something else.
 */
export function nearestPhrase(written: string, finite: boolean): string | undefined {
  const text = written.toLowerCase();
  const words = text.split(/\s+/);
  const all = Object.values(ACTS).flatMap((act) => (finite ? [act.finite, act.plural] : [act.infinitive]));
  const same = all.filter((phrase) =>
    finite ? phrase.split(" ")[0] === words[0] : words.includes(phrase.slice(phrase.lastIndexOf(" ") + 1)),
  );
  const near = all.filter(
    (phrase) =>
      distance(text, phrase) * LETTERS_PER_EDIT <= phrase.length &&
      // `informatie weigeren` is no slip in `informatie geven`.
      (finite || distance(lastWord(text), lastWord(phrase)) <= VERB_EDITS),
  );
  let best: string | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const phrase of same.length > 0 ? same : near) {
    const score = distance(text, phrase) - WORD_BONUS * sharedWords(text, phrase);
    if (score < bestScore) {
      best = phrase;
      bestScore = score;
    }
  }
  return best?.replace("{objects}", "ROL").replace("{what}", '"…"');
}

/**
 * What may stand instead of a line that holds no act: the phrase that may have been meant, and the writer's own words as
 * a free act, `beklaagde mag niet "zelf beslissen"`. The line is given from the phrase on, in its text.
 */
export function actInstead(
  text: string,
  start: number,
  line: string,
  finite: boolean,
): { readonly phrase?: string; readonly free: string } {
  const before = text.slice(0, start);
  const begin = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const head = before.slice(begin).trim().replace(/\s+/g, " ");
  const written = line.trim().replace(/\s+/g, " ");
  const positive = written.replace(/(^| )(?:niet|geen)( |$)/, " ").trim();
  const isNot = !finite && (positive !== written || / niet$/.test(head));
  const near = nearestPhrase(finite ? written : positive, finite);
  const phrase = near !== undefined && isNot && positive !== written ? negative(near) : near;
  const who = head.replace(/ niet$/, "");
  const free = finite
    ? `${who || "directie"} moet "…"`
    : `${who}${isNot ? " niet" : ""} "${positive.replace(/"/g, "") || "…"}"`;
  return phrase === undefined ? { free } : { phrase, free };
}

/** `geen` for `een`; `niet` stands behind a definite object (`de klacht niet behandelen`), else in front. */
export const negative = (infinitive: string): string =>
  infinitive.replace(/^een /, "geen ").replace(/^(?!geen )((?:\{\w+\}|ROL|"…"|(?:de|het) \S+) )?/, "$1niet ");

/** The finite verbs phrases begin with, for suggestions. */
export const VERBS: readonly string[] = [
  ...new Set(
    Object.values(ACTS).flatMap((act) => [act.finite, act.plural].flatMap((phrase) => phrase.split(" ", 1))),
  ),
];

/** Whether a phrase begins with this word. */
export function isVerb(word: string): boolean {
  return phrases().finite.words.has(word);
}
