/** The narrowest screen that is written for, in columns. */
export const NARROWEST = 60;

const GAP = 2;
const INDENT = 2;

/** Each column as wide as its longest cell; the widest give way until all fit. */
export function columnSizes(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const sizes = (rows[0] ?? []).map((_, at) => Math.max(1, ...rows.map((row) => row[at]?.length ?? 0)));
  const most = room - INDENT - GAP * (sizes.length - 1);
  for (let over = sizes.reduce((a, b) => a + b, 0) - most; over > 0; over--) {
    const widest = sizes.indexOf(Math.max(...sizes));
    sizes[widest] = (sizes[widest] ?? 1) - 1;
  }
  return sizes;
}

/** One row of a table in columns of these sizes; a cell that is too long goes on below itself. */
export function tableLine(cells: readonly string[], sizes: readonly number[]): readonly string[] {
  const parts = cells.map((text, at) => wrapped(text, sizes[at] ?? 1));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    parts.map((part, at) => (part[line] ?? "").padEnd(sizes[at] ?? 0)).join(" ".repeat(GAP)),
  );
}

/** A text broken into lines, each this far from the left. */
export function indented(text: string, room: number, by: number): readonly string[] {
  return wrapped(text, room - by).map((line) => " ".repeat(by) + line);
}

/** Breaks a text at spaces; a word longer than the line stands out. */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
