import { wellFormed } from "../../support/well-formed.js";

/**
 * Text on one line, with single spaces and nothing that acts on what stands around it: no control characters, no marks
 * that turn the direction of reading, no halves of characters. No-break spaces stay.
 */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
    .replace(UNSEEN, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
