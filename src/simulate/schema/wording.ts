/** A label as a title: its first letter a capital, and of a word in `ij` both letters. */
export function titleOf(label: string): string {
  if (/^ij/i.test(label)) return `IJ${label.slice(2)}`;
  const first = label.slice(0, 1);
  return first.toUpperCase() + label.slice(1);
}

/** The sentences that are there, one after another. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
