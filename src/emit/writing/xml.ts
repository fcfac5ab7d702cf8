import { wellFormed } from "../../support/well-formed.js";

/** A text as XML or HTML can hold it, between tags and in attributes; characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replaceAll(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** What XML 1.0 forbids: controls but tab and line ends, and two code points of Unicode that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text cut off at so many characters, with an ellipsis when something is lost. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
