/** What is wrong with a text before any grammar: files that are no text, open quotes, characters out of place. */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import type { Lexed } from "./lexer.js";
import { isClosedBlock } from "./quotes.js";
import { UnterminatedString } from "./tokens.js";

/** Files above this many UTF-16 units are refused; the largest real procedure is a thousandth of it. */
const MOST_UNITS = 20_000_000;

/** The one error of a file that is not parsed at all, if it is such a file. */
export function refuseWhole(file: SourceFile): Diagnostic | undefined {
  const binary = file.text.indexOf("\0");
  if (binary >= 0)
    return diagnostic("file-binary", {}, { file: file.path, span: { start: binary, end: binary + 1 } });
  if (file.text.length <= MOST_UNITS) return undefined;
  return diagnostic("file-too-large", { most: MOST_UNITS }, { file: file.path, span: { start: 0, end: 0 } });
}

/** Open quotes and stray characters, in file order. */
export function lexicalFindings(file: SourceFile, { quoted, unknown }: Lexed): readonly Diagnostic[] {
  if (quoted.length === 0 && unknown.length === 0 && file.text.search(REVERSING) < 0) return NONE;
  const found: Diagnostic[] = [];
  for (const token of quoted) {
    if (token.tokenType === UnterminatedString) {
      found.push(diagnostic("string-unterminated", {}, place(file, token.startOffset, token.image.length)));
    } else if (!isClosedBlock(token.image)) {
      found.push(diagnostic("block-unterminated", {}, place(file, token.startOffset, 3)));
    }
  }
  for (const { index } of file.text.matchAll(REVERSING)) {
    if (unknown.some(({ start, end }) => start <= index && index < end)) continue;
    const code = file.text.charCodeAt(index).toString(16).toUpperCase();
    found.push(diagnostic("character-reversing", { code }, place(file, index, 1)));
  }
  for (const span of unknown) {
    const params = { text: file.text.slice(span.start, Math.min(span.end, span.start + 20)) };
    found.push(diagnostic("character-unexpected", params, { file: file.path, span }));
  }
  return found.sort((a, b) => a.place.span.start - b.place.span.start);
}

const NONE: readonly Diagnostic[] = [];

/** Characters that turn the order in which the ones behind them are shown. */
const REVERSING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Whether one of the findings, in file order, starts within a stretch of the file. */
export function startsWithin(findings: readonly Diagnostic[], start: number, end: number): boolean {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.place.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (findings[low]?.place.span.start ?? Number.POSITIVE_INFINITY) < end;
}

const place = (file: SourceFile, start: number, length: number) => ({
  file: file.path,
  span: { start, end: start + length },
});
