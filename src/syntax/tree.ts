/** Nests a flat run of statements into the tree their placement gives. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { suggest } from "../support/suggest.js";
import type { Node, Statement } from "./ast.js";
import { contradictedBy, indentOf } from "./indentation.js";
import { ACCEPTS, BLOCK_WORDS, type BlockKind, PLACEMENT, type StatementKind } from "./placement.js";

/**
 * A statement to place, or the place of a header that could not be read: its block swallows what belongs to it. A
 * statement that was guessed at behind a mistake is not reported a second time when it fits nowhere.
 */
export type Placeable =
  | { readonly kind: "read"; readonly statement: Statement; readonly guessed: boolean }
  | { readonly kind: "lost"; readonly block: BlockKind };

interface Frame {
  readonly kind: StatementKind | "top";
  /** The indentation of the line its head begins; undefined where the head begins no line, or is not there. */
  readonly indent: string | undefined;
  readonly children: Node[];
  /** The block is not in the tree, and neither is what it holds. */
  readonly lost: boolean;
}

/** The children of every statement that opens no block; never written to. */
const LEAF: Node[] = [];

/**
 * The tree, with a diagnostic for each statement that no open block accepts; such a statement is left out. One whose
 * indentation says another block than the one it is placed in is reported, and stays.
 */
export function nest(
  { path, text }: SourceFile,
  entries: readonly Placeable[],
): { nodes: Node[]; diagnostics: Diagnostic[] } {
  const top: Frame = { kind: "top", indent: undefined, children: [], lost: false };
  const stack: Frame[] = [top];
  const open: OpenBlocks = new Map();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const kind = entry.kind === "lost" ? entry.block : entry.statement.kind;
    const opens = ACCEPTS.has(kind);
    const children: Node[] = opens ? [] : LEAF;
    const depth = ownerOf(open, kind);
    const misplaced = depth < 0;
    if (!misplaced) while (stack.length > depth + 1) close(open, stack.pop());
    const owner = stack[stack.length - 1] ?? top;
    const indent = entry.kind === "read" ? indentOf(text, entry.statement.span.start) : undefined;
    if (entry.kind === "read") {
      if (misplaced) {
        if (!entry.guessed) diagnostics.push(misplacement(path, entry.statement));
      } else if (!owner.lost) {
        owner.children.push({ statement: entry.statement, children });
        const meant = contradictedBy(stack, indent, (frame) => ACCEPTS.get(frame.kind)?.has(kind) === true);
        if (meant >= 0 && !entry.guessed) {
          diagnostics.push(otherwiseIndented(path, entry.statement, stack, meant));
        }
      }
    }
    if (opens) {
      stack.push({ kind, indent, children, lost: entry.kind === "lost" || misplaced || owner.lost });
      openAt(open, kind, stack.length - 1);
    }
  }
  return { nodes: top.children, diagnostics };
}

/**
 * Of each kind of block that is open the indices of its frames, innermost last. Blocks that fit nowhere stay open one in
 * another, so that a file of them would be searched from end to end for each statement.
 */
type OpenBlocks = Map<StatementKind, number[]>;

function openAt(open: OpenBlocks, kind: StatementKind, depth: number): void {
  const depths = open.get(kind);
  if (depths === undefined) open.set(kind, [depth]);
  else depths.push(depth);
}

function close(open: OpenBlocks, frame: Frame | undefined): void {
  if (frame !== undefined && frame.kind !== "top") open.get(frame.kind)?.pop();
}

/** The index of the innermost open block that accepts a kind, or -1. */
function ownerOf(open: OpenBlocks, kind: StatementKind): number {
  let owner = ACCEPTS.get("top")?.has(kind) === true ? 0 : -1;
  for (const [block, depths] of open) {
    const depth = depths.at(-1) ?? -1;
    if (depth > owner && ACCEPTS.get(block)?.has(kind) === true) owner = depth;
  }
  return owner;
}

/** `niet bindendd` reads as somebody who may not complain, and is nothing of the kind outside that block. */
function meantByNot(statement: Statement): readonly [string, string] | undefined {
  if (statement.kind !== "no-complainant") return undefined;
  const [item] = statement.items;
  if (item?.id === undefined || item.label !== undefined) return undefined;
  const meant = suggest(item.id.text, ["bindend", "tegelijk", "tevreden"]);
  return meant === undefined ? undefined : [`niet ${item.id.text}`, `niet ${meant}`];
}

/** A statement in the innermost block, while its indentation says the one at an index. */
function otherwiseIndented(
  path: string,
  { span }: Statement,
  stack: readonly Frame[],
  meant: number,
): Diagnostic {
  const wordAt = (depth: number): string => {
    const kind = stack.at(depth)?.kind ?? "top";
    return BLOCK_WORDS[kind as BlockKind] ?? kind;
  };
  const params = { owner: wordAt(-1), meant: wordAt(meant), before: wordAt(meant + 1) };
  return diagnostic("indentation-contradictory", params, { file: path, span });
}

function misplacement(path: string, statement: Statement): Diagnostic {
  const { start, end } = statement.span;
  const meant = meantByNot(statement);
  if (meant !== undefined) {
    const [first, suggestion] = meant;
    return diagnostic(
      "statement-unknown",
      { word: first },
      { file: path, span: { start, end } },
      { suggestion },
    );
  }
  const blocks = (Object.keys(PLACEMENT) as (keyof typeof PLACEMENT)[]).filter(
    (block): block is BlockKind => block !== "top" && ACCEPTS.get(block)?.has(statement.kind) === true,
  );
  const words = blocks.map((block) => BLOCK_WORDS[block]);
  return diagnostic("statement-misplaced", { blocks: words }, { file: path, span: statement.span });
}
