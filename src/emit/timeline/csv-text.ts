/**
 * Lines of cells as CSV (RFC 4180): commas, lines that end in CR LF, quotes where a cell needs them. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet takes for the start of a formula, also behind spaces. */
const FORMULA = /^\s*[=+\-@\t\r]/;
