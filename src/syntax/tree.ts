/** Nests a flat run of statements into the tree their placement gives. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { Node, Statement } from "./ast.js";
import { ACCEPTS, BLOCK_WORDS, type BlockKind, PLACEMENT, type StatementKind } from "./placement.js";

/** A statement to place, or the place of a header that could not be read: its block swallows what belongs to it. */
export type Placeable =
  | { readonly kind: "read"; readonly statement: Statement }
  | { readonly kind: "lost"; readonly block: BlockKind };

interface Frame {
  readonly kind: StatementKind | "top";
  readonly children: Node[];
  /** The block is not in the tree, and neither is what it holds. */
  readonly lost: boolean;
}

/** The children of every statement that opens no block; never written to. */
const LEAF: Node[] = [];

/** The tree, with a diagnostic for each statement that no open block accepts; such a statement is left out. */
export function nest(
  path: string,
  entries: readonly Placeable[],
): { nodes: Node[]; diagnostics: Diagnostic[] } {
  const top: Frame = { kind: "top", children: [], lost: false };
  const stack: Frame[] = [top];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const kind = entry.kind === "lost" ? entry.block : entry.statement.kind;
    const opens = ACCEPTS.has(kind);
    const children: Node[] = opens ? [] : LEAF;
    const depth = ownerOf(stack, kind);
    const misplaced = depth < 0;
    if (!misplaced) while (stack.length > depth + 1) stack.pop();
    const owner = stack[stack.length - 1] ?? top;
    if (entry.kind === "read") {
      if (misplaced) diagnostics.push(misplacement(path, entry.statement));
      else if (!owner.lost) owner.children.push({ statement: entry.statement, children });
    }
    if (opens) stack.push({ kind, children, lost: entry.kind === "lost" || misplaced || owner.lost });
  }
  return { nodes: top.children, diagnostics };
}

/** The index of the innermost open block that accepts a kind, or -1. */
function ownerOf(stack: readonly Frame[], kind: StatementKind): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (ACCEPTS.get(stack[depth]?.kind ?? "top")?.has(kind) === true) return depth;
  }
  return -1;
}

function misplacement(path: string, statement: Statement): Diagnostic {
  const blocks = (Object.keys(PLACEMENT) as (keyof typeof PLACEMENT)[]).filter(
    (block): block is BlockKind => block !== "top" && ACCEPTS.get(block)?.has(statement.kind) === true,
  );
  const words = blocks.map((block) => BLOCK_WORDS[block]);
  return diagnostic("statement-misplaced", { blocks: words }, { file: path, span: statement.span });
}
