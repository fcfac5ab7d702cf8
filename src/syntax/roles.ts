/** The roles and outcomes a file knows, as far as its tokens show. */
import type { IToken } from "chevrotain";
import { K } from "./tokens.js";

/** The roles that are built in or declared somewhere among the tokens; looked up once for all errors of a file. */
export function rolesOf(tokens: readonly IToken[]): ReadonlySet<string> {
  const found = known.get(tokens) ?? declaredRoles(tokens);
  known.set(tokens, found);
  return found;
}

/** The same for outcomes. */
export function outcomesOf(tokens: readonly IToken[]): ReadonlySet<string> {
  const found = knownOutcomes.get(tokens) ?? declaredOutcomes(tokens);
  knownOutcomes.set(tokens, found);
  return found;
}

const knownOutcomes = new WeakMap<readonly IToken[], ReadonlySet<string>>();

function declaredOutcomes(tokens: readonly IToken[]): ReadonlySet<string> {
  const outcomes = new Set(OUTCOMES);
  tokens.forEach((token, index) => {
    const name = tokens[index + 1];
    if (token.tokenType === K.uitkomst && name !== undefined) outcomes.add(name.image.toLowerCase());
  });
  return outcomes;
}

/** Built in, apart from those that are also a way to leave a tier. */
const OUTCOMES = ["gegrond", "deels_gegrond", "ongegrond", "niet_behandeld"];

const BUILT_IN = ["klager", "beklaagde", "betrokkenen", "organisatie"];

const known = new WeakMap<readonly IToken[], ReadonlySet<string>>();

function declaredRoles(tokens: readonly IToken[]): ReadonlySet<string> {
  const roles = new Set(BUILT_IN);
  tokens.forEach((token, index) => {
    const name = tokens[index + 1];
    if (token.tokenType === K.rol && name !== undefined) roles.add(name.image);
  });
  return roles;
}
