/**
 * Reads a statement that failed as its hint would have it. The mistake is reported all the same; but what the statement
 * declares, and what belongs to it, is not lost, so that one slip costs one error.
 */
import type { IToken, TokenType } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import type { Node } from "./ast.js";
import type { Failure } from "./parser.js";
import { isVerb } from "./phrases.js";
import { quote } from "./quotes.js";
import { sharedParser } from "./shared-parser.js";
import { TokenTable } from "./token-table.js";
import { K, StringToken, WORD_TYPES, Word } from "./tokens.js";

/** The tokens of a statement that failed, from its first to the one parsing goes on with, and why it failed. */
export interface Broken {
  readonly tokens: readonly IToken[];
  readonly failure: Failure;
  readonly found: Diagnostic;
  /** Whether the last header that was read is that of a tier. */
  readonly inTier: boolean;
}

/** The statements a repair gives; nothing where the hint is none, or does not mend the whole of it. */
export function repair(file: SourceFile, broken: Broken): readonly Node[] | undefined {
  const { tokens, failure, found, inTier } = broken;
  const respelled = found.suggestion === undefined ? undefined : respell(tokens, found, found.suggestion);
  if (respelled !== undefined) return read(file, respelled, inTier);
  const labelled = label(tokens, failure);
  return labelled === undefined ? undefined : read(file, labelled, inTier);
}

/** Headers without which every reference to their name would be a mistake of its own. */
const LABELLED: ReadonlySet<TokenType> = new Set([K.rol, K.trap, K.zijroute, K.uitkomst]);

function read(file: SourceFile, tokens: IToken[], inTier: boolean): readonly Node[] | undefined {
  const { entries, failed, findings } = sharedParser().read(file, TokenTable.of(file.text, tokens), inTier);
  if (findings.length === 0 && failed === 0) return entries as readonly Node[];
  const [first] = entries;
  const labelled = first?.kind === "failed" ? label(tokens, first, 0) : undefined;
  return labelled === undefined ? undefined : read(file, labelled, inTier);
}

/** The tokens with the one a diagnostic points at read as the words it suggests. */
function respell(tokens: readonly IToken[], { place }: Diagnostic, suggestion: string): IToken[] | undefined {
  const at = tokens.findIndex((token) => token.startOffset === place.span.start);
  const wrong = tokens[at];
  if (wrong === undefined || /[…"]|ROL/.test(suggestion)) return undefined;
  let end = at + 1;
  while ((tokens[end]?.startOffset ?? place.span.end) < place.span.end) end++;
  const [verb = "", ...rest] = suggestion.split(" ");
  const words = isVerb(verb) && end === at + 1 ? [verb] : [verb, ...rest];
  const meant = words.map((word, index) => meantBy(word, wrong, index === words.length - 1));
  const known = meant.flatMap((token) => token ?? []);
  return known.length < words.length ? undefined : [...tokens.slice(0, at), ...known, ...tokens.slice(end)];
}

/** The token of a suggested word in the place of a wrong one; of several words the last takes up its room. */
function meantBy(word: string, wrong: IToken, isLast: boolean): IToken | undefined {
  const tokenType = WORD_TYPES.get(word) ?? Word;
  const image = isLast ? wrong.image : "";
  return { ...wrong, image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0, payload: word };
}

/** The tokens with the name of a header as the label it lacks, when that is all that is wrong. */
function label(tokens: readonly IToken[], failure: Failure, base = failure.first): IToken[] | undefined {
  const at = failure.at - base;
  const header = tokens[0];
  const name = tokens[1];
  if (at !== 2 || header === undefined || name === undefined || !LABELLED.has(header.tokenType))
    return undefined;
  if (failure.expected.length !== 1 || failure.expected[0] !== "Text") return undefined;
  const text = {
    ...name,
    image: quote(name.image),
    tokenType: StringToken,
    tokenTypeIdx: StringToken.tokenTypeIdx ?? 0,
  };
  return [header, name, text, ...tokens.slice(at)];
}
