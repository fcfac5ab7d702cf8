/** What is made of a file in which statements failed: why each did, and what may have been meant. */
import type { IToken } from "chevrotain";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import { MOST_ERRORS } from "../diagnostics/limit-errors.js";
import type { SourceFile } from "../source/source-file.js";
import type { Kind, Node } from "./ast.js";
import { explain, indexAt } from "./explain.js";
import { startsWithin } from "./lexical.js";
import type { Failure, Read } from "./parser.js";
import { repair } from "./repair.js";
import type { Placeable } from "./tree.js";

/** The statements of a file, with those that were guessed at behind a mistake, and what to place besides. */
export interface Mended {
  readonly statements: readonly Node[];
  readonly placeables: readonly Placeable[];
  readonly guessed: ReadonlySet<Node>;
  readonly found: readonly Diagnostic[];
}

/** Headers that say of what a trait such as `extern` is one. */
const TRAITS_OF_TIER: ReadonlyMap<Kind, boolean> = new Map([
  ["role", false],
  ["tier", true],
  ["side-route", true],
]);

/** Explains what failed and reads it as it may have been meant; `lexical` are the findings that explain it already. */
export function mend(
  file: SourceFile,
  tokens: readonly IToken[],
  { entries }: Read,
  lexical: readonly Diagnostic[],
): Mended {
  const statements: Node[] = [];
  const placeables: Placeable[] = [];
  const guesses = new Set<Node>();
  const found: Diagnostic[] = [];
  let inTier = false;
  let explained = 0;
  const keep = (statement: Node): void => {
    statements.push(statement);
    placeables.push(statement);
    inTier = TRAITS_OF_TIER.get(statement.kind) ?? inTier;
  };
  const mended = (start: number, failure: Failure, why: Diagnostic): readonly Node[] | undefined => {
    const from = indexAt(tokens, start);
    return repair(file, { tokens: tokens.slice(from, failure.resume), failure, found: why, inTier });
  };
  for (let index = 0; index < entries.length; index++) {
    const failure = entries[index];
    if (failure === undefined) continue;
    if (failure.kind !== "failed") {
      keep(failure);
      continue;
    }
    const start = tokens[failure.first]?.startOffset ?? 0;
    const end = tokens[failure.resume]?.startOffset ?? file.text.length;
    if (explained >= MOST_ERRORS) {
      if (!startsWithin(lexical, start, end)) found.push(untold(file, start));
      if (failure.block !== undefined) placeables.push({ kind: "lost", block: failure.block });
      continue;
    }
    explained += 1;
    const { found: why, retracts } = explain(file, tokens, failure, statements.at(-1));
    if (!startsWithin(lexical, start, end)) found.push(why);
    const previous = entries[index - 1];
    // What stands behind a statement on its line may be a part of it, misspelt.
    const begun =
      failure.at === failure.first && previous !== undefined && previous.kind !== "failed"
        ? previous
        : undefined;
    const whole = begun === undefined ? undefined : mended(begun.span.start, failure, why);
    if (retracts || whole !== undefined) {
      statements.pop();
      placeables.pop();
    }
    const guessed = whole ?? (retracts ? undefined : mended(start, failure, why));
    for (const statement of guessed ?? []) {
      guesses.add(statement);
      keep(statement);
    }
    if (guessed === undefined && failure.block !== undefined) {
      placeables.push({ kind: "lost", block: failure.block });
    }
  }
  return { statements, placeables, guessed: guesses, found };
}

/** A statement that failed in a file in which so many did that nobody will read why; all of these become one. */
function untold(file: SourceFile, start: number): Diagnostic {
  return diagnostic("errors-untold", { count: 1 }, { file: file.path, span: { start, end: start } });
}
