/** Nests a flat run of statements into the tree their placement gives. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { suggest } from "../support/suggest.js";
import type { Node } from "./ast.js";
import { contradictedBy, type Indented, indentationOf, NO_LINE } from "./indentation.js";
import type { Draft } from "./parser/base.js";
import { BLOCK_WORDS, BLOCKS, type BlockKind, standingOf, TOP } from "./placement.js";

/** A statement to place, or the place of a header that could not be read: its block swallows what belongs to it. */
export type Placeable = Node | { readonly kind: "lost"; readonly block: BlockKind };

/** An open block: its number, where its head stands, and what it holds. */
interface Frame extends Indented {
  readonly block: number;
  readonly children: Node[];
  /** The block is not in the tree, and neither is what it holds. */
  readonly lost: boolean;
  /** The index of the next open block of this kind, going outwards; -1 when there is none. */
  readonly outer: number;
}

/**
 * The tree, with a diagnostic for each statement that no open block accepts; such a statement is left out. One whose
 * indentation says another block than the one it is placed in is reported, and stays. A statement that was guessed at
 * behind a mistake is not reported a second time when it fits nowhere.
 */
export function nest(
  { path, text }: SourceFile,
  placeables: readonly Placeable[],
  guessed: ReadonlySet<Node>,
): { nodes: readonly Node[]; diagnostics: readonly Diagnostic[] } {
  const nodes: Node[] = [];
  const top: Frame = { block: TOP, start: 0, width: NO_LINE, children: nodes, lost: false, outer: -1 };
  const stack = [top];
  // Of each kind of block the index of the innermost open one. Blocks that fit nowhere stay open one in another, so that
  // a file of them would be searched from end to end for each statement.
  const innermost: number[] = BLOCKS.map((_, block) => (block === TOP ? 0 : -1));
  const diagnostics: Diagnostic[] = [];
  for (const each of placeables) {
    const node = each.kind === "lost" ? undefined : each;
    const { owners, opens } = standingOf(each.kind === "lost" ? each.block : each.kind);
    let depth = -1;
    for (const block of owners) depth = Math.max(depth, innermost[block] ?? -1);
    while (depth >= 0 && stack.length > depth + 1) {
      const closed = stack.pop() ?? top;
      innermost[closed.block] = closed.outer;
    }
    const owner = stack[stack.length - 1] ?? top;
    const start = node?.span.start ?? 0;
    const width = node === undefined ? NO_LINE : indentationOf(text, start);
    if (node !== undefined && depth < 0) {
      if (!guessed.has(node)) diagnostics.push(misplacement(path, node));
    } else if (node !== undefined && !owner.lost) {
      owner.children.push(node);
      // Nearly all stand deeper than the head of their block, which contradicts nothing.
      if (width !== NO_LINE && width <= owner.width && !guessed.has(node)) {
        const accepts = ({ block }: Frame): boolean => owners.includes(block);
        const meant = contradictedBy(text, stack, { start, width }, accepts);
        if (meant >= 0) diagnostics.push(otherwiseIndented(path, node, stack, meant));
      }
    }
    if (opens >= 0) {
      const lost = node === undefined || depth < 0 || owner.lost;
      const children: Node[] = [];
      if (node !== undefined) (node as Draft<Node>).children = children;
      stack.push({ block: opens, start, width, children, lost, outer: innermost[opens] ?? -1 });
      innermost[opens] = stack.length - 1;
    }
  }
  return { nodes, diagnostics };
}

/** `niet bindendd` reads as somebody who may not complain, and is nothing of the kind outside that block. */
function meantByNot({ statement }: Node): readonly [string, string] | undefined {
  if (statement.kind !== "no-complainant") return undefined;
  const [item] = statement.items;
  if (item?.id === undefined || item.label !== undefined) return undefined;
  const meant = suggest(item.id.text, ["bindend", "tegelijk", "tevreden"]);
  return meant === undefined ? undefined : [`niet ${item.id.text}`, `niet ${meant}`];
}

/** A statement in the innermost block, while its indentation says the one at an index. */
function otherwiseIndented(path: string, { span }: Node, stack: readonly Frame[], meant: number): Diagnostic {
  const wordAt = (depth: number): string => {
    const kind = BLOCKS[stack.at(depth)?.block ?? TOP] ?? "top";
    return kind === "top" ? kind : BLOCK_WORDS[kind];
  };
  const params = { owner: wordAt(-1), meant: wordAt(meant), before: wordAt(meant + 1) };
  return diagnostic("indentation-contradictory", params, { file: path, span });
}

function misplacement(path: string, node: Node): Diagnostic {
  const { kind, span } = node;
  const meant = meantByNot(node);
  if (meant !== undefined) {
    const [first, suggestion] = meant;
    return diagnostic("statement-unknown", { word: first }, { file: path, span }, { suggestion });
  }
  const words = standingOf(kind).owners.flatMap((number) => {
    const block = BLOCKS[number];
    return block === undefined || block === "top" ? [] : [BLOCK_WORDS[block]];
  });
  return diagnostic("statement-misplaced", { blocks: words }, { file: path, span });
}
