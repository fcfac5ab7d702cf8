/** What a block needs to be held against the indentation of a statement. */
interface Indented {
  /** The indentation of the line its head begins, if it begins one. */
  readonly indent: string | undefined;
}

/**
 * The index of the block a statement belongs to by its indentation, where that is not the innermost one of `stack`, in which it was
 * placed: its line lies no deeper than the head of that block, and deeper than the head of another open block that
 * accepts it too. White space means nothing to the grammar, so this is worth a warning only. A file without
 * indentation contradicts nothing, and tabs are never held against spaces. -1 where nothing is contradicted.
 */
export function contradictedBy<Block extends Indented>(
  stack: readonly Block[],
  indent: string | undefined,
  accepts: (block: Block) => boolean,
): number {
  const owner = stack[stack.length - 1];
  if (indent === undefined || owner?.indent?.startsWith(indent) !== true) return -1;
  for (let at = stack.length - 2; at > 0; at--) {
    const block = stack[at];
    if (block?.indent === undefined || !accepts(block)) continue;
    return indent.length > block.indent.length && indent.startsWith(block.indent) ? at : -1;
  }
  return -1;
}

/** The white space in front of what begins a line; undefined where something else stands before it. */
export function indentOf(text: string, start: number): string | undefined {
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const before = text[from - 1];
  const beginsLine = before === undefined || before === "\n" || before === "\r" || before === "\uFEFF";
  return beginsLine ? text.slice(from, start) : undefined;
}
