/** Words that start statements, and what a mistyped one may have meant. */
import { type IToken, tokenMatcher } from "chevrotain";
import { suggest } from "../support/suggest.js";
import { KEYWORDS, keywordTable } from "./keywords.js";
import { starterMeant } from "./meant.js";
import { isVerb, VERBS } from "./phrases.js";
import { BLOCK_OF_WORD, type BlockKind } from "./placement.js";
import { Modal, Word } from "./tokens.js";

/** Words that start a statement, headers first. */
export const STARTERS: readonly string[] = [
  ...KEYWORDS["named-header"],
  ...KEYWORDS.header,
  ...KEYWORDS.clause,
  ...KEYWORDS.trait,
  ...KEYWORDS.form,
  ...KEYWORDS.channel,
  "mag",
  "per",
  "werkdagen",
];
const STARTER_SET: ReadonlySet<string> = new Set(STARTERS);

/** mag, kan, moet and their plurals. */
export const MODALS: ReadonlySet<string> = new Set(KEYWORDS.modal);

/** Words that follow the roles of an act. */
export const PREDICATES: readonly string[] = [...VERBS, ...KEYWORDS.modal];

/** Whether a token is a verb or modal of an act, or nearly one. */
export function looksLikeVerb(token: IToken): boolean {
  if (!tokenMatcher(token, Word)) return false;
  const word = token.image.toLowerCase();
  if (isVerb(word) || tokenMatcher(token, Modal)) return true;
  return !keywordTable().has(word) && suggest(word, PREDICATES) !== undefined;
}

/** Headers that stand alone on their line. */
const BARE: ReadonlySet<string> = new Set(
  KEYWORDS.header.filter((word) => word !== "reglement" && word !== "indienen"),
);

/**
 * The block a statement that failed would have opened, by its first word: what belongs to it must not land in another
 * block. `unknown` says that no statement begins with the word; `next` is the token behind it on its line. The caller
 * sees to it that the word is no role: `klager belt` opens no block, although `klagers` does.
 */
export function lostBlock(
  first: IToken | undefined,
  unknown: boolean,
  next: IToken | undefined,
): BlockKind | undefined {
  if (first === undefined || !tokenMatcher(first, Word)) return undefined;
  const word = first.image.toLowerCase();
  if (STARTER_SET.has(word)) return BLOCK_OF_WORD.get(word);
  const meant =
    unknown && (next === undefined || !looksLikeVerb(next))
      ? (starterMeant(word) ?? suggest(word, STARTERS))
      : undefined;
  if (meant === undefined || (BARE.has(meant) && next !== undefined)) return undefined;
  return BLOCK_OF_WORD.get(meant);
}
