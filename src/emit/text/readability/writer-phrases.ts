import type { Machine, Origin } from "../../../ir/machine.js";
import { inside } from "../dutch/sentence.js";
import { type Naming, renamed } from "../naming.js";
import { wordsInForm } from "../writer-words.js";
import { splitSentences } from "./sentence-split.js";

/** A part of the machine and its place in the `.klacht` file; a node when it has an id. */
export interface Located {
  readonly id?: string;
  readonly origin: Origin;
}

/** Where words of the writer stand in a sentence, and the node that holds them; some stand in no node of their own. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly node?: Located;
}

/** What the writer of a procedure wrote, to be found again in the sentences made of it. */
export interface WriterPhrases {
  /**
   * The words of the writer in a sentence about these nodes, left to right and without overlap; the longer phrase goes first. Of
   * a phrase that a text has reworded, four words in a row count.
   */
  quotedIn(sentence: string, about: readonly string[]): readonly Quoted[];
  /** The part among these nodes (or outside all nodes) whose writer used the words, whatever stands around them. */
  saidBy(about: readonly string[], words: string): { readonly node?: Located } | undefined;
  /** The innermost node among these: of a step before a tier; of two as deep the later one in the file. */
  mostSpecific(about: readonly string[]): Located | undefined;
}

/** How the words of a writer may come out otherwise than he wrote them. */
export interface Spoken {
  /** What the third person calls the complainant: in the file, and in the texts. */
  readonly complainant: string;
  readonly called: string;
  /** What a complaint is called instead. */
  readonly naming?: Naming;
}

/** Words outside the procedure, and where they stand. */
export interface OtherWords {
  readonly text: string;
  readonly origin?: Origin;
}

/** `others`: what else people wrote in the texts, outside the procedure. */
export function writerPhrases(
  machine: Machine,
  { complainant, called, naming }: Spoken,
  others: readonly OtherWords[] = [],
): WriterPhrases {
  const nodes = new Map<string, Located>();
  const phrases = new Map<string, Located | undefined>();
  const said: { readonly words: string; readonly node?: Located }[] = [];
  const heard = (words: string, node: Located | undefined) => {
    for (const sentence of splitSentences(words)) {
      said.push({ words: comparable(inside(sentence)), ...(node === undefined ? {} : { node }) });
      const forms = [sentence, ...FORMS.map((to) => wordsInForm(sentence, to, complainant, called))];
      const otherwise = naming === undefined ? [] : forms.map((form) => renamed(form, naming));
      for (const form of new Set([...forms, ...otherwise])) {
        const phrase = comparable(inside(form));
        if (phrase !== "" && !phrases.has(phrase)) phrases.set(phrase, node);
      }
    }
  };
  for (const { text, origin } of others) heard(text, origin === undefined ? undefined : { origin });
  const { roles, states, events, transitions, ...written } = machine;
  visit(written, undefined, nodes, heard);
  // A role and a tier may share an id; sentences are about tiers.
  visit(roles, undefined, nodes, heard);
  // The labels of the statechart are ours.
  visit([states, events, transitions], undefined, nodes, () => {});
  const longestFirst = [...phrases].sort(([one], [other]) => other.length - one.length);
  const saidOf = (about: readonly string[]) =>
    said.filter(({ node }) => node?.id === undefined || (about.includes(node.id) && !SHARED.has(node.id)));
  return {
    quotedIn: (sentence, about) => {
      const text = comparable(sentence);
      const whole = comparable(inside(sentence));
      if (phrases.has(whole)) {
        const node = phrases.get(whole);
        return [{ start: 0, end: sentence.length, ...(node === undefined ? {} : { node }) }];
      }
      const runs = saidOf(about).flatMap(({ words, node }) =>
        runsIn(text, words).map((run) => [run, node] as const),
      );
      return quotedIn(text, [...longestFirst, ...runs]);
    },
    saidBy: (about, words) => {
      const found = saidOf(about).find((one) => ` ${one.words} `.includes(` ${comparable(words)} `));
      return found === undefined ? undefined : { ...(found.node === undefined ? {} : { node: found.node }) };
    },
    mostSpecific: (about) =>
      about
        .flatMap((id) => (SHARED.has(id) ? [] : (nodes.get(id) ?? [])))
        .sort((one, other) => depthOf(other) - depthOf(one) || other.origin.start - one.origin.start)[0],
  };
}

/** An id that sentences use for a whole block and writers for an item of a list: its place would be the wrong one. */
const SHARED: ReadonlySet<string> = new Set(["klachten"]);

/** How many words in a row are no accident. */
const SHORTEST_RUN = 4;

/** Nobody rewords a phrase that is longer; to look for it would take long. */
const LONGEST_PHRASE = 100;

/** The stretches of a phrase that stand in a sentence word for word, from four words on. */
function runsIn(sentence: string, phrase: string): readonly string[] {
  const words = phrase.split(" ", LONGEST_PHRASE);
  const runs: string[] = [];
  for (let from = 0; from + SHORTEST_RUN <= words.length; from++) {
    let to = from + SHORTEST_RUN;
    if (!sentence.includes(words.slice(from, to).join(" "))) continue;
    while (to < words.length && sentence.includes(words.slice(from, to + 1).join(" "))) to++;
    runs.push(words.slice(from, to).join(" "));
    from = to - 1;
  }
  return runs;
}

const FORMS = ["u", "je", "third"] as const;

/** The keys under which the words of a writer stand in a machine; others hold ids and facts. */
const WORDS: ReadonlySet<string> = new Set(
  "about basis body elsewhere form heading infinitive label law legalBasis meaning name options person published purpose reason register scope short tasks term text title what".split(
    " ",
  ),
);

function visit(
  value: unknown,
  owner: Located | undefined,
  nodes: Map<string, Located>,
  found: (words: string, node: Located | undefined) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  if ("builtIn" in value && value.builtIn === true) return;
  const own = locatedAt(value) ?? owner;
  if (own?.id !== undefined && !nodes.has(own.id)) nodes.set(own.id, own);
  for (const [key, inner] of Object.entries(value)) {
    const strings = (Array.isArray(inner) ? inner : [inner]).filter((one) => typeof one === "string");
    if (WORDS.has(key)) for (const words of strings) found(words, own);
    if (strings.length === 0) visit(inner, own, nodes, found);
  }
}

function locatedAt(value: object): Located | undefined {
  if (!("origin" in value) || typeof value.origin !== "object" || value.origin === null) return undefined;
  const origin = value.origin as Origin;
  return "id" in value && typeof value.id === "string" ? { id: value.id, origin } : { origin };
}

function quotedIn(
  sentence: string,
  phrases: readonly (readonly [phrase: string, node: Located | undefined])[],
): readonly Quoted[] {
  const found: Quoted[] = [];
  for (const [phrase, node] of phrases) {
    for (let start = sentence.indexOf(phrase); start !== -1; start = sentence.indexOf(phrase, start + 1)) {
      const end = start + phrase.length;
      const isWhole = !LETTER.test(sentence.charAt(start - 1)) && !LETTER.test(sentence.charAt(end));
      const isFree = found.every((one) => end <= one.start || start >= one.end);
      if (isWhole && isFree) found.push({ start, end, ...(node === undefined ? {} : { node }) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const LETTER = /[\p{L}\p{N}]/u;

/** As long as the text itself, so that places stay: small letters where that is one for one, and plain spaces. */
function comparable(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/\s/gu, " ");
}

/** «klacht.antwoord.hard» lies within «klacht.antwoord». */
function depthOf({ id = "" }: Located): number {
  return id.split(".").length;
}
