/** JSON to read and to keep: two spaces, lists of numbers on one line, ends in one line feed. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replaceAll(NUMBERS, (list) => list.replaceAll(/\s+/g, ""))}\n`;
}

/** A list of numbers and nulls only. No JSON text matches: inside one, a line feed is written as an escape. */
const NUMBERS = /\[\n\s+(?:-?[\d.]+|null)(?:,\n\s+(?:-?[\d.]+|null))*\n\s+\]/g;
