/** Gives each comment to the statement it stands with. */
import type { IToken } from "chevrotain";
import type { Comment, Node } from "./ast.js";
import type { Draft } from "./parser/base.js";

/**
 * Attaches comments, both lists in file order: one behind a statement on its last line is its `end`; one inside a
 * statement, or on lines above it, is its `own`. Returns those that stand behind the last statement.
 */
export function attachComments(
  text: string,
  statements: readonly Node[],
  comments: readonly IToken[],
): readonly Comment[] {
  let next = 0;
  let pending: Comment[] = [];
  for (const token of comments) {
    const start = token.startOffset;
    for (; next < statements.length && (statements[next]?.span.start ?? 0) < start; next++) {
      give(statements[next], pending);
      pending = [];
    }
    const before = statements[next - 1];
    const words = token.image.slice(1).trim();
    if (before !== undefined && start < before.span.end) give(before, [{ text: words, place: "own", start }]);
    else if (before !== undefined && !/[\r\n]/.test(text.slice(before.span.end, start))) {
      give(before, [{ text: words, place: "end", start }]);
    } else pending.push({ text: words, place: "own", start, ...apart(text, start + token.image.length) });
  }
  if (next < statements.length) {
    give(statements[next], pending);
    return [];
  }
  return pending;
}

function give(node: Node | undefined, comments: readonly Comment[]): void {
  if (node === undefined || comments.length === 0) return;
  (node as Draft<Node>).comments = [...node.comments, ...comments];
}

/** Whether a blank line follows an offset at the end of a line. */
function apart(text: string, end: number): { readonly apart?: true } {
  const after = text.slice(end, end + 200).replace(/\r\n?/g, "\n");
  return /^\n[^\S\n]*\n/.test(after) ? { apart: true } : {};
}
