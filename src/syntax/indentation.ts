/** Where something begins, and how many blanks stand before it on its line. */
export interface Indented {
  readonly start: number;
  /** `NO_LINE` where something else stands before it on its line, or where it is not there. */
  readonly width: number;
}

/** The width of the indentation of what begins no line. */
export const NO_LINE = -1;

/**
 * The index of the block a statement belongs to by its indentation, where that is not the innermost one of `stack`, in which it was
 * placed: its line lies no deeper than the head of that block, and deeper than the head of another open block that
 * accepts it too. White space means nothing to the grammar, so this is worth a warning only. A file without
 * indentation contradicts nothing, and tabs are never held against spaces. -1 where nothing is contradicted.
 */
export function contradictedBy<Block extends Indented>(
  text: string,
  stack: readonly Block[],
  statement: Indented,
  accepts: (block: Block) => boolean,
): number {
  const owner = stack[stack.length - 1];
  if (owner === undefined || !liesWithin(text, owner, statement)) return -1;
  for (let at = stack.length - 2; at > 0; at--) {
    const block = stack[at];
    if (block === undefined || block.width === NO_LINE || !accepts(block)) continue;
    return statement.width > block.width && liesWithin(text, statement, block) ? at : -1;
  }
  return -1;
}

/** The number of blanks in front of what begins a line; `NO_LINE` where something else stands before it. */
export function indentationOf(text: string, start: number): number {
  let from = start;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  return from === 0 || endsLine(text.charCodeAt(from - 1)) ? start - from : NO_LINE;
}

/** Whether the indentation of one begins with that of another, by the same blanks. */
function liesWithin(text: string, deeper: Indented, other: Indented): boolean {
  if (other.width === NO_LINE || deeper.width < other.width) return false;
  const from = deeper.start - deeper.width;
  return text.startsWith(text.slice(other.start - other.width, other.start), from);
}

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Files that were pasted together have one in the middle. */
const BYTE_ORDER_MARK = 0xfeff;

const isBlank = (code: number): boolean => code === SPACE || code === TAB;
const endsLine = (code: number): boolean =>
  code === LINE_FEED || code === CARRIAGE_RETURN || code === BYTE_ORDER_MARK;
