import { wellFormed } from "../../support/well-formed.js";

/**
 * A content line of iCalendar with a text as its value (RFC 5545, 3.3.11): backslashes, semicolons, commas and line
 * ends escaped, other control characters left out. Not folded yet.
 */
export function contentLine(name: string, text: string): string {
  const value = wellFormed(text)
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
  return `${name}:${value}`;
}

/** The lines of a file: each ends in CR LF, and none is longer than 75 octets (RFC 5545, 3.1). */
export function icsText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const LONGEST = 75;

/** Broken between characters, so that every part stays readable by itself; what follows starts with a space. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
