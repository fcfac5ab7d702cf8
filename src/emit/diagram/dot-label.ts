import { wrap } from "../flow/text-box.js";
import { oneLine } from "../writing/one-line.js";

/**
 * Texts of the writer as a quoted string of DOT: each on lines of its own, no wider than so many characters of usual
 * width, without marks that turn the direction of reading. A backslash would start an escape such as `\N`, and an
 * ampersand a character of HTML, so the one is doubled and the other spelled out.
 */
export function dotLabel(texts: readonly string[], width = Number.POSITIVE_INFINITY): string {
  return `"${broken(texts, width).join("\\n")}"`;
}

/** The same with room at both sides, so that an arrow keeps clear of it. */
export function besideArrow(texts: readonly string[], width: number): string {
  return `"${broken(texts, width)
    .map((line) => ` ${line} `)
    .join("\\n")}"`;
}

function broken(texts: readonly string[], width: number): readonly string[] {
  return texts.flatMap((text) => wrap(oneLine(text), 1, width * USUAL)).map(escaped);
}

/** Half an em, the width of most letters. */
const USUAL = 0.5;

function escaped(text: string): string {
  // The lines are broken already, and Graphviz does not know how wide a no-break space is.
  return text
    .replaceAll("\u00a0", " ")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("&", "&amp;");
}
