/** From a statement that failed to the diagnostic a writer can act on. */
import { type IToken, type TokenType, tokenMatcher } from "chevrotain";
import type { Code, ParamsOf } from "../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import { distance, suggest } from "../support/suggest.js";
import type { Node } from "./ast.js";
import { continuations } from "./continuations.js";
import { expectedParts, expectedWords } from "./expected.js";
import { keywordTable } from "./keywords.js";
import { PASSIVE, starterMeant, triggerMeant } from "./meant.js";
import type { Failure } from "./parser.js";
import { ARTICLES, isVerb, nearestPhrase } from "./phrases.js";
import { outcomesOf, rolesOf } from "./roles.js";
import { looksLikeVerb, MODALS, PREDICATES, STARTERS } from "./starters.js";
import { Colon, Comma, FINITE, K, Modal, Word } from "./tokens.js";
import { unsaidAt } from "./unsaid.js";

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
  previous: Node | undefined,
): Explanation {
  if (failure.refused !== undefined) return { found: failure.refused, retracts: false };
  const site = new Site(file, tokens, failure);
  const unsaid = unsaidAt(file.text, tokens[failure.at]?.startOffset ?? file.text.length);
  if (unsaid !== undefined) {
    const { code, params, span, ...hint } = unsaid;
    const found = diagnostic(code, params, { file: file.path, span }, hint);
    // What was read before it on the line is half of the wish.
    return { found, retracts: failure.at === failure.first && !site.startsLine(failure.first) };
  }
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
  const trigger = triggerUnknown(site, first);
  if (trigger !== undefined) return trigger;
  const passive = passiveVoice(site, first);
  if (passive !== undefined) return passive;
  const word = token.image.toLowerCase();
  if (isVerb(word) || tokenMatcher(token, Modal)) {
    return site.diagnostic("actor-missing", { verb: token.image }, span);
  }
  const act = actUnknown(site, first);
  if (act !== undefined) return act;
  const meant = starterMeant(word) ?? likely(word, suggest(word, STARTERS));
  return site.diagnostic("statement-unknown", { word: token.image }, span, meant);
}

/** A word nearby that begins otherwise is meant only where one letter is wrong: `fout` is no slip in `post`. */
function likely(word: string, meant: string | undefined): string | undefined {
  return meant === undefined || meant[0] === word[0] || distance(word, meant) <= 1 ? meant : undefined;
}

/** `ontevreden: sluiting`: words that are no reason to leave a tier, in front of a colon. */
function triggerUnknown(site: Site, first: number): Diagnostic | undefined {
  const token = site.token(first);
  let end = first;
  while (site.wordAt(end + 1) !== undefined) end++;
  let at = first;
  while (at < end && !ABOUT_STEP.has(site.token(at + 1)?.tokenType ?? Colon)) at++;
  const last = site.token(at);
  if (token === undefined || last === undefined || site.token(end + 1)?.tokenType !== Colon) return undefined;
  const span = { start: token.startOffset, end: endOf(last) };
  const written = site.file.text.slice(span.start, span.end);
  const outcome = outcomesOf(site.tokens).has(written.toLowerCase());
  return site.diagnostic(
    "trigger-unknown",
    { written, outcome },
    span,
    outcome ? undefined : triggerMeant(written),
  );
}

/** Words in front of the step a way on is about: `ontevreden na reactie`. */
const ABOUT_STEP: ReadonlySet<TokenType> = new Set([K.na, K.van]);

/** `er wordt een verslag gemaakt door directie`: what is done comes first, and who does it last or not at all. */
function passiveVoice(site: Site, first: number): Diagnostic | undefined {
  let at = first;
  while (site.wordAt(at + 1) !== undefined && !PASSIVE.has(site.token(at)?.image.toLowerCase() ?? "")) at++;
  const verb = site.token(at);
  if (verb === undefined || !PASSIVE.has(verb.image.toLowerCase())) return undefined;
  let by = at;
  while (site.wordAt(by) !== undefined && site.token(by)?.tokenType !== K.door) by++;
  const role = site.wordAt(by) === undefined ? "" : roleAt(site, by + 1);
  const params = { verb: verb.image, passive: site.isRole(role) ? role : "directie" };
  const begin = site.token(first)?.startOffset ?? verb.startOffset;
  return site.diagnostic("actor-missing", params, { start: begin, end: endOf(verb) });
}

/** `organisatie wordt ingelicht`: the same of a role whose name is also a keyword. */
function passiveOfKeyword(site: Site, first: number): Diagnostic | undefined {
  return site.isRole(site.token(first)?.image ?? "") ? passiveVoice(site, first) : undefined;
}

/** `directie bevestgt de ontvangst`: names, then a word that is nearly a verb, or anything behind a role. */
function actUnknown(site: Site, start: number): Diagnostic | undefined {
  const isArticle = ARTICLES.has(site.token(start)?.image.toLowerCase() ?? "") && site.wordAt(start + 1);
  const first = isArticle ? start + 1 : start;
  let at = first + 1;
  while (isSeparator(site.token(at)) && site.wordAt(at + 1) !== undefined) at += 2;
  const verb = site.wordAt(at);
  const actor = site.token(first);
  // Of what begins with a verb all the same, the word in front is what is wrong.
  if (verb === undefined || actor === undefined || FINITE.has(verb.tokenTypeIdx)) return undefined;
  const isKeyword = keywordTable().has(verb.image.toLowerCase());
  const meant = isKeyword ? undefined : suggest(verb.image, PREDICATES);
  const known = site.isRole(actor.image) || at > first + 1;
  if (!known && nearness(actor.image, STARTERS) <= nearness(verb.image, PREDICATES)) return undefined;
  if (isKeyword && !known) return undefined;
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
function leftover(site: Site, previous: Node | undefined): Explanation {
  const { first } = site.failure;
  const token = site.token(first);
  const behind = site.token(first + 1);
  const ends = behind === undefined || (site.startsLine(first + 1) && isWord(behind));
  if (token?.tokenType === Comma && ends) {
    return { found: site.diagnostic("comma-stray", {}, site.span(first)), retracts: false };
  }
  const second =
    isSeparator(token) && behind !== undefined && !site.startsLine(first + 1) ? behind : undefined;
  if (previous?.statement.kind === "act" && second !== undefined) {
    const joined = secondAct(site, first + 1, previous.statement.act.actors[0]?.text ?? "");
    if (joined !== undefined) return { found: joined, retracts: false };
  }
  const begin = previous === undefined ? first : indexAt(site.tokens, previous.span.start);
  // `behandelaar steltt een ...`: a role called after a keyword, of which the statement took the verb for a name.
  const isBrief = begin === first - 1 || (previous?.kind === "handler" && begin === first - 2);
  const act = isBrief ? actOfKeyword(site, begin) : undefined;
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
    expected: expectedParts(rule === "act" ? behindPhrase(names) : names),
  };
  return { found: site.diagnostic("statement-leftover", params, site.span(bad), meant), retracts: false };
}

/** `... en beslist over de klacht`, `... en het bestuur beslist`: an act that begins at a word behind another act. */
function secondAct(site: Site, at: number, previous: string): Diagnostic | undefined {
  const start = ARTICLES.has(site.token(at)?.image.toLowerCase() ?? "") ? at + 1 : at;
  const first = start === at ? site.token(at) : site.wordAt(start);
  if (first === undefined) return undefined;
  const own = !FINITE.has(first.tokenTypeIdx);
  const verb = own ? site.wordAt(start + 1) : first;
  if (verb === undefined || !FINITE.has(verb.tokenTypeIdx)) return undefined;
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

/** What may follow an act: first what tells to whom and about what, then in what form. */
function behindPhrase(names: readonly string[]): readonly string[] {
  const told = names.filter((name) => !IN_PHRASE.has(name));
  const isForm = (name: string): boolean => name === "Form" || name === "per";
  return [...told.filter((name) => !isForm(name)), ...told.filter(isForm)];
}

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
  const act = at === first + 1 ? (passiveOfKeyword(site, first) ?? actOfKeyword(site, first)) : undefined;
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
  const meant =
    stepMeant(site, at) ??
    suggestAt(site, at, expected) ??
    suggestAt(site, at, continuations("clause", site.tokens.slice(first, at)));
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

/** `binnen 4 weken na zitting`, `uiterlijk 1 week voor de zitting`: a step of the file where a moment was expected is meant to be done. */
function stepMeant(site: Site, at: number): string | undefined {
  const name = site.wordAt(at)?.image;
  const article = ARTICLES.has(site.token(at - 1)?.image.toLowerCase() ?? "") ? 1 : 0;
  const before = site.token(at - 1 - article)?.tokenType;
  if (name === undefined || (before !== K.na && before !== K.voor)) return undefined;
  const isStep = site.tokens.some(
    ({ tokenType }, index) => tokenType === K.stap && site.token(index + 1)?.image === name,
  );
  return isStep ? `afronding van ${name}` : undefined;
}

/** A word of the language stands for itself, so it is no slip in a number word: `binnen weken` lacks its number. */
function meantWord(found: string, expected: readonly string[]): string | undefined {
  const isKnown = keywordTable().has(found.toLowerCase());
  return suggest(found, expectedWords(isKnown ? expected.filter((name) => name !== "Number") : expected));
}

/** The index of the token at an offset, or of the first one behind it. */
export function indexAt(tokens: readonly IToken[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
