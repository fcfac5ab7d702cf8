/**
 * Cuts a text into what a reader sees as characters, each with the columns it takes in a terminal.
 *
 * A tab runs to the next multiple of four and becomes spaces; wide East Asian characters and emoji take two columns;
 * accents that are written apart, and joined emoji, stay with the character they belong to.
 */
export function cells(text: string): readonly Cell[] {
  if (PLAIN.test(text))
    return Array.from(text, (character, offset) => ({ text: character, offset, width: 1 }));
  // Made when first needed: it costs ten milliseconds, a seventh of a whole run.
  graphemes ??= new Intl.Segmenter("nl", { granularity: "grapheme" });
  const result: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    const width = segment === "\t" ? TAB - (column % TAB) : widthOf(segment);
    result.push({
      text: segment === "\t" ? " ".repeat(width) : width === 0 ? "" : segment,
      offset: index,
      width,
    });
    column += width;
  }
  return result;
}

/** One visible character: what to print, its UTF-16 offset in the text, and its width in columns. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
  readonly width: number;
}

const TAB = 4;
/** Letters and punctuation of Dutch: one UTF-16 unit and one column each. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f‘’“”„–—…€]*$/;
let graphemes: Intl.Segmenter | undefined;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
/** Control and format characters print nothing, and would upset a terminal. */
const INVISIBLE = /^[\p{Cc}\p{Cf}]+$/u;

function widthOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}
