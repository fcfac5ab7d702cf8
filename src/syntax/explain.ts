/** From a statement that failed to the diagnostic a writer can act on. */
import { type IToken, tokenMatcher } from "chevrotain";
import type { Code, ParamsOf } from "../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import { distance, suggest } from "../support/suggest.js";
import type { Statement } from "./ast.js";
import { continuations } from "./continuations.js";
import { expectedParts, expectedWords } from "./expected.js";
import { keywordTable } from "./keywords.js";
import type { Failure } from "./parser.js";
import { ARTICLES, isVerb, nearestPhrase } from "./phrases.js";
import { rolesOf } from "./roles.js";
import { looksLikeVerb, MODALS, PREDICATES, STARTERS } from "./starters.js";
import { Comma, FINITE, K, Modal, Word } from "./tokens.js";

/** What a failure comes to: its diagnostic, and whether the statement before it was misread and must go. */
export interface Explanation {
  readonly found: Diagnostic;
  readonly retracts: boolean;
}

/** The explanation of a failed statement; `previous` is the last statement that was read before it. */
export function explain(
  file: SourceFile,
  tokens: readonly IToken[],
  failure: Failure,
  previous: Statement | undefined,
): Explanation {
  if (failure.refused !== undefined) return { found: failure.refused, retracts: false };
  const site = new Site(file, tokens, failure);
  if (failure.at !== failure.first) return { found: incomplete(site), retracts: false };
  if (site.startsLine(failure.first)) return { found: unknownStart(site), retracts: false };
  return leftover(site, previous);
}

/** The tokens around a failure, and the making of a diagnostic there. */
class Site {
  constructor(
    readonly file: SourceFile,
    readonly tokens: readonly IToken[],
    readonly failure: Failure,
  ) {}

  token(index: number): IToken | undefined {
    return this.tokens[index];
  }

  /** Whether a word is a role: built in, or declared somewhere in the file. */
  isRole(word: string): boolean {
    return rolesOf(this.tokens).has(word);
  }

  startsLine(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (token === undefined || before === undefined) return true;
    return /[\r\n]/.test(this.file.text.slice(endOf(before), token.startOffset));
  }

  /** The word at an index, if it stands on the same line as the one before it. */
  wordAt(index: number): IToken | undefined {
    const token = this.tokens[index];
    return token !== undefined && isWord(token) && !this.startsLine(index) ? token : undefined;
  }

  /** What stands at a token: its spelling, or `undefined` where the line or the file ends before it. */
  found(index: number): string | undefined {
    const token = this.tokens[index];
    return token === undefined || (index > this.failure.first && this.startsLine(index))
      ? undefined
      : token.image;
  }

  /** The place of a token; where the line ends before it, the place of the token before. */
  span(index: number): Span {
    const token = this.tokens[this.found(index) === undefined ? index - 1 : index] ?? this.tokens.at(-1);
    return token === undefined ? { start: 0, end: 0 } : { start: token.startOffset, end: endOf(token) };
  }

  diagnostic<C extends Code>(code: C, params: ParamsOf<C>, span: Span, suggestion?: string): Diagnostic {
    const place = { file: this.file.path, span };
    return diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion });
  }
}

const endOf = (token: IToken): number => token.startOffset + token.image.length;
const isWord = (token: IToken): boolean => tokenMatcher(token, Word);
const short = (image: string): string =>
  (image.length > 40 ? `${image.slice(0, 39)}…` : image).replace(/\s+/g, " ");

/** Nothing that begins a statement stands first on a line. */
function unknownStart(site: Site): Diagnostic {
  const { first } = site.failure;
  const token = site.token(first);
  const span = site.span(first);
  if (token === undefined) return site.diagnostic("statement-unknown", { word: "" }, span);
  if (!isWord(token)) {
    if (token.tokenType === Comma) return site.diagnostic("comma-stray", {}, span);
    return site.diagnostic("statement-unknown", { word: short(token.image) }, span);
  }
  const word = token.image.toLowerCase();
  if (isVerb(word) || tokenMatcher(token, Modal)) {
    return site.diagnostic("actor-missing", { verb: token.image }, span);
  }
  const act = actUnknown(site, first);
  if (act !== undefined) return act;
  const meant = suggest(word, STARTERS);
  return site.diagnostic("statement-unknown", { word: token.image }, span, meant);
}

/** `directie bevestgt de ontvangst`: names, then a word that is nearly a verb, or anything behind a role. */
function actUnknown(site: Site, start: number): Diagnostic | undefined {
  const isArticle = ARTICLES.has(site.token(start)?.image.toLowerCase() ?? "") && site.wordAt(start + 1);
  const first = isArticle ? start + 1 : start;
  let at = first + 1;
  while (isSeparator(site.token(at)) && site.wordAt(at + 1) !== undefined) at += 2;
  const verb = site.wordAt(at);
  const actor = site.token(first);
  if (verb === undefined || actor === undefined) return undefined;
  const meant = suggest(verb.image, PREDICATES);
  const known = site.isRole(actor.image) || at > first + 1;
  if (!known && nearness(actor.image, STARTERS) <= nearness(verb.image, PREDICATES)) return undefined;
  if (meant === undefined && keywordTable().has(verb.image.toLowerCase())) return undefined;
  let last = at;
  while (site.wordAt(last + 1) !== undefined) last++;
  const rest = site.file.text.slice(endOf(verb), endOf(site.token(last) ?? verb));
  const span = { start: verb.startOffset, end: endOf(verb) };
  const phrase = meant === undefined || MODALS.has(meant) ? meant : nearestPhrase(meant + rest, true);
  return site.diagnostic("verb-unknown", { verb: verb.image, role: actor.image }, span, phrase);
}

/** Edits to the nearest of the words; more than any word is long when none is near. */
function nearness(word: string, words: readonly string[]): number {
  const meant = suggest(word, words);
  return meant === undefined ? 100 : distance(word.toLowerCase(), meant);
}

const isSeparator = (token: IToken | undefined): boolean =>
  token?.tokenType === Comma || token?.tokenType === K.en;

/** A statement was read, and something stands behind it on the same line. */
function leftover(site: Site, previous: Statement | undefined): Explanation {
  const { first } = site.failure;
  const token = site.token(first);
  const behind = site.token(first + 1);
  const ends = behind === undefined || (site.startsLine(first + 1) && isWord(behind));
  if (token?.tokenType === Comma && ends) {
    return { found: site.diagnostic("comma-stray", {}, site.span(first)), retracts: false };
  }
  const second =
    isSeparator(token) && behind !== undefined && !site.startsLine(first + 1) ? behind : undefined;
  if (previous?.kind === "act" && second !== undefined) {
    const joined = secondAct(site, first + 1, previous.act.actors[0]?.text ?? "");
    if (joined !== undefined) return { found: joined, retracts: false };
  }
  const begin = previous === undefined ? first : indexAt(site.tokens, previous.span.start);
  const act = begin === first - 1 ? actOfKeyword(site, begin) : undefined;
  if (act !== undefined) return { found: act, retracts: previous !== undefined };
  const rule = previous?.kind === "act" ? "act" : "clause";
  const joins = token !== undefined && [Comma, K.en, K.of].includes(token.tokenType);
  const bad = joins ? first + 1 : first;
  const word = site.token(bad)?.image.toLowerCase();
  // A word that only fits elsewhere (`, als` behind some terms) is not what was meant here.
  const names = continuations(rule, site.tokens.slice(begin, bad)).filter((name) => name !== word);
  const meant = suggestAt(site, bad, names);
  const earlier = meant === undefined ? misread(site, rule, begin, bad - 1) : undefined;
  if (earlier !== undefined) return { found: earlier, retracts: previous !== undefined };
  const params = {
    found: short(site.token(bad)?.image ?? ""),
    after: short(site.token(bad - 1)?.image ?? ""),
    expected: expectedParts(rule === "act" ? names.filter((name) => !IN_PHRASE.has(name)) : names),
  };
  return { found: site.diagnostic("statement-leftover", params, site.span(bad), meant), retracts: false };
}

/** `... en beslist over de klacht`, `... en het bestuur beslist`: an act that begins at a word behind another act. */
function secondAct(site: Site, at: number, previous: string): Diagnostic | undefined {
  const start = ARTICLES.has(site.token(at)?.image.toLowerCase() ?? "") ? at + 1 : at;
  const first = start === at ? site.token(at) : site.wordAt(start);
  if (first === undefined) return undefined;
  const own = !FINITE.has(first.tokenType);
  const verb = own ? site.wordAt(start + 1) : first;
  if (verb === undefined || !FINITE.has(verb.tokenType)) return undefined;
  const params = { role: own ? first.image : previous, verb: verb.image, ...(own ? { own } : {}) };
  return site.diagnostic("act-joined", params, { start: verb.startOffset, end: endOf(verb) });
}

/** `organisatie bevestgt ...`: a role whose name is also a keyword, and a word that is nearly a verb. */
function actOfKeyword(site: Site, first: number): Diagnostic | undefined {
  const verb = site.wordAt(first + 1);
  if (verb === undefined || !site.isRole(site.token(first)?.image ?? "")) return undefined;
  return looksLikeVerb(verb) ? actUnknown(site, first) : undefined;
}

/** What content assist offers inside a phrase, where the trie decides and not the grammar. */
const IN_PHRASE: ReadonlySet<string> = new Set(["Word", "Text", "Modal", "niet", "geen"]);

/** The keyword meant at a token, of those that fit there. */
function suggestAt(site: Site, index: number, expected: readonly string[]): string | undefined {
  const token = site.token(index);
  if (token === undefined || !isWord(token) || site.found(index) === undefined) return undefined;
  return meantWord(token.image, expected);
}

/** A mistyped keyword that was taken for a name, so that only the word behind it did not fit. */
function misread(site: Site, rule: "act" | "clause", begin: number, index: number): Diagnostic | undefined {
  const token = site.token(index);
  if (token === undefined || index <= begin || !isWord(token)) return undefined;
  if (keywordTable().has(token.image.toLowerCase())) return undefined;
  const names = continuations(rule, site.tokens.slice(begin, index));
  const meant = suggest(token.image, expectedWords(names));
  if (meant === undefined) return undefined;
  const params = {
    found: short(token.image),
    after: short(site.token(index - 1)?.image ?? ""),
    expected: expectedParts(names),
  };
  return site.diagnostic("statement-leftover", params, site.span(index), meant);
}

/** The role an act begins with, behind its article. */
function roleAt(site: Site, first: number): string {
  const isArticle = ARTICLES.has(site.token(first)?.image.toLowerCase() ?? "");
  return site.token(isArticle ? first + 1 : first)?.image ?? "";
}

/** The statement began well and then something else was expected. */
function incomplete(site: Site): Diagnostic {
  const { at, first, expected } = site.failure;
  const token = site.token(at);
  const before = site.token(at - 1);
  const continued = before?.tokenType === Comma && token !== undefined && !isWord(token);
  const found = continued ? token.image : site.found(at);
  const span = continued ? { start: token.startOffset, end: endOf(token) } : site.span(at);
  const act = at === first + 1 ? actOfKeyword(site, first) : undefined;
  if (act !== undefined) return act;
  // `directie onderzoekt de klacht, antwoordt aan klager`
  const joined =
    before?.tokenType === Comma && expected.includes("samen")
      ? secondAct(site, at, roleAt(site, first))
      : undefined;
  if (joined !== undefined && found !== undefined) return joined;
  if (before?.tokenType === Comma && found === undefined) return site.diagnostic("comma-stray", {}, span);
  if (expected.includes("Unit") && token !== undefined && isWord(token) && found !== undefined) {
    const also = before?.tokenType === K.een ? ["Month", "redelijke"] : ["Month"];
    const meant = meantWord(found, [...expected, ...also]);
    return site.diagnostic("unit-unknown", { word: found }, span, meant);
  }
  const meant = suggestAt(site, at, expected);
  const earlier = meant === undefined ? misread(site, "clause", first, at - 1) : undefined;
  if (earlier !== undefined) return earlier;
  const params = {
    after: short(
      site.file.text.slice(site.token(first)?.startOffset ?? 0, before === undefined ? 0 : endOf(before)),
    ),
    expected: expectedParts(expected),
    found: found === undefined ? undefined : short(found),
  };
  return site.diagnostic("statement-incomplete", params, span, meant);
}

/** A word of the language stands for itself, so it is no slip in a number word: `binnen weken` lacks its number. */
function meantWord(found: string, expected: readonly string[]): string | undefined {
  const isKnown = keywordTable().has(found.toLowerCase());
  return suggest(found, expectedWords(isKnown ? expected.filter((name) => name !== "Number") : expected));
}

function indexAt(tokens: readonly IToken[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
