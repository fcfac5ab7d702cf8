/** From a file to its syntax tree. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import type { FileNode, Statement } from "./ast.js";
import { attachComments } from "./comments.js";
import { explain } from "./explain.js";
import { lex } from "./lexer.js";
import { lexicalFindings, refuseWhole, startsWithin } from "./lexical.js";
import { sharedParser } from "./shared-parser.js";
import { nest, type Placeable } from "./tree.js";

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
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined) continue;
    if (entry.kind === "read") {
      statements.push(entry.statement);
      placeables.push(entry);
      continue;
    }
    const { failure } = entry;
    const start = tokens[failure.first]?.startOffset ?? 0;
    const end = tokens[failure.resume]?.startOffset ?? file.text.length;
    const { found, retracts } = explain(file, tokens, failure, statements.at(-1));
    if (!startsWithin(lexical, start, end)) diagnostics.push(found);
    if (retracts) {
      statements.pop();
      placeables.pop();
    }
    if (failure.block !== undefined) placeables.push({ kind: "lost", block: failure.block });
  }
  const trailing = comments.length === 0 ? [] : attachComments(file.text, statements, comments);
  const tree = nest(file.path, placeables);
  for (const misplaced of tree.diagnostics) diagnostics.push(misplaced);
  diagnostics.sort((a, b) => a.place.span.start - b.place.span.start);
  return { value: { nodes: tree.nodes, trailing }, diagnostics };
}
