/** From a file to its syntax tree. */
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { limitErrors, MOST_ERRORS } from "../diagnostics/limit-errors.js";
import type { SourceFile } from "../source/source-file.js";
import type { FileNode, Statement } from "./ast.js";
import { attachComments } from "./comments.js";
import { explain, indexAt } from "./explain.js";
import { lex } from "./lexer.js";
import { lexicalFindings, refuseWhole, startsWithin } from "./lexical.js";
import type { Failure } from "./parser.js";
import { repair } from "./repair.js";
import { sharedParser } from "./shared-parser.js";
import { nest, type Placeable } from "./tree.js";

/** Headers that say of what a trait such as `extern` is one. */
const TRAITS_OF_TIER: ReadonlyMap<Statement["kind"], boolean> = new Map([
  ["role", false],
  ["tier", true],
  ["side-route", true],
]);

const EMPTY: FileNode = { nodes: [], trailing: [] };

/**
 * Parses a file: every statement that could be read, nested by placement, and what was wrong with the others, in file
 * order. Never throws, whatever the text holds.
 */
export function parse(file: SourceFile): Outcome<FileNode> {
  const refusal = refuseWhole(file);
  if (refusal !== undefined) return { value: EMPTY, diagnostics: [refusal] };
  const { tokens, comments, unknown } = lex(file.text);
  const lexical = lexicalFindings(file, tokens, unknown);
  const { entries, findings } = sharedParser().read(file, tokens);
  const statements: Statement[] = [];
  const placeables: Placeable[] = [];
  const diagnostics: Diagnostic[] = [...lexical, ...findings];
  let inTier = false;
  let explained = 0;
  const keep = (statement: Statement, guessed = false): void => {
    statements.push(statement);
    placeables.push({ kind: "read", statement, guessed });
    inTier = TRAITS_OF_TIER.get(statement.kind) ?? inTier;
  };
  const mended = (start: number, failure: Failure, found: Diagnostic): readonly Statement[] | undefined => {
    const from = indexAt(tokens, start);
    return repair(file, { tokens: tokens.slice(from, failure.resume), failure, found, inTier });
  };
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined) continue;
    if (entry.kind === "read") {
      keep(entry.statement);
      continue;
    }
    const { failure } = entry;
    const start = tokens[failure.first]?.startOffset ?? 0;
    const end = tokens[failure.resume]?.startOffset ?? file.text.length;
    if (explained >= MOST_ERRORS) {
      if (!startsWithin(lexical, start, end)) diagnostics.push(untold(file, start));
      if (failure.block !== undefined) placeables.push({ kind: "lost", block: failure.block });
      continue;
    }
    explained += 1;
    const { found, retracts } = explain(file, tokens, failure, statements.at(-1));
    if (!startsWithin(lexical, start, end)) diagnostics.push(found);
    const previous = entries[index - 1];
    // What stands behind a statement on its line may be a part of it, misspelt.
    const begun = failure.at === failure.first && previous?.kind === "read" ? previous.statement : undefined;
    const whole = begun === undefined ? undefined : mended(begun.span.start, failure, found);
    if (retracts || whole !== undefined) {
      statements.pop();
      placeables.pop();
    }
    const guessed = whole ?? (retracts ? undefined : mended(start, failure, found));
    for (const statement of guessed ?? []) keep(statement, true);
    if (guessed === undefined && failure.block !== undefined) {
      placeables.push({ kind: "lost", block: failure.block });
    }
  }
  const trailing = comments.length === 0 ? [] : attachComments(file.text, statements, comments);
  const tree = nest(file, placeables);
  for (const misplaced of tree.diagnostics) diagnostics.push(misplaced);
  diagnostics.sort((a, b) => a.place.span.start - b.place.span.start);
  return { value: { nodes: tree.nodes, trailing }, diagnostics: limitErrors(diagnostics) };
}

/** A statement that failed in a file in which so many did that nobody will read why; all of these become one. */
function untold(file: SourceFile, start: number): Diagnostic {
  return diagnostic("errors-untold", { count: 1 }, { file: file.path, span: { start, end: start } });
}
