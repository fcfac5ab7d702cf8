/** From a file to its syntax tree. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { limitErrors } from "../diagnostics/limit-errors.js";
import type { SourceFile } from "../source/source-file.js";
import type { FileNode, Node } from "./ast.js";
import { attachComments } from "./comments.js";
import { lex } from "./lexer.js";
import { lexicalFindings, refuseWhole } from "./lexical.js";
import { type Mended, mend } from "./mend.js";
import { sharedParser } from "./shared-parser.js";
import { nest } from "./tree.js";

const EMPTY: FileNode = { nodes: [], trailing: [] };

/**
 * Parses a file: every statement that could be read, nested by placement, and what was wrong with the others, in file
 * order. Never throws, whatever the text holds.
 */
export function parse(file: SourceFile): Outcome<FileNode> {
  const refusal = refuseWhole(file);
  if (refusal !== undefined) return { value: EMPTY, diagnostics: [refusal] };
  const lexed = lex(file.text);
  const lexical = lexicalFindings(file, lexed);
  const read = sharedParser().read(file, lexed.tokens);
  const { statements, placeables, guessed, found } =
    read.failed === 0
      ? whole(read.entries as readonly Node[])
      : mend(file, lexed.tokens.objects(), read, lexical);
  const trailing = lexed.comments.length === 0 ? [] : attachComments(file.text, statements, lexed.comments);
  const { nodes, diagnostics: misplaced } = nest(file, placeables, guessed);
  const diagnostics: Diagnostic[] = [];
  for (const some of [lexical, read.findings, found, misplaced]) {
    for (const each of some) diagnostics.push(each);
  }
  diagnostics.sort((a, b) => a.place.span.start - b.place.span.start);
  return { value: { nodes, trailing }, diagnostics: limitErrors(diagnostics) };
}

const NOTHING_GUESSED: ReadonlySet<Node> = new Set();

/** A file of which every statement was read. */
const whole = (statements: readonly Node[]): Mended => ({
  statements,
  placeables: statements,
  guessed: NOTHING_GUESSED,
  found: [],
});
