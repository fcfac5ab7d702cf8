/** What may follow the beginning of a statement: Chevrotain's content assist, asked only to explain an error. */
import type { IToken } from "chevrotain";
import { sharedParser } from "./shared-parser.js";

/** Longer beginnings are cut: what may follow depends on the last words, and the search grows with the length. */
const MOST_TOKENS = 60;

/** Articles may stand before most names, and help nobody as a suggestion. */
const ARTICLES: ReadonlySet<string> = new Set(["de", "het", "een"]);

/** Names of the token types that may follow the tokens of a statement: of an act, or of one with its own keyword. */
export function continuations(rule: "act" | "clause", tokens: readonly IToken[]): readonly string[] {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return [];
  // A mistake that someone makes on every line is the same question each time, and the search is slow.
  const question = `${rule} ${tokens.map(({ tokenTypeIdx }) => tokenTypeIdx).join(" ")}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const found = search(rule, tokens);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(question, found);
  return found;
}

const answers = new Map<string, readonly string[]>();
const MOST_ANSWERS = 500;

function search(rule: "act" | "clause", tokens: readonly IToken[]): readonly string[] {
  const paths = sharedParser().computeContentAssist(rule, [...tokens]);
  const names = paths.map((path) => path.nextTokenType.name).filter((name) => !ARTICLES.has(name));
  return [...new Set([...names, "bron"])];
}
