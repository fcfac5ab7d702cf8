/** The word with two neighbouring letters swapped, as near to its middle as gives another word. */
export function misspell(word: string): string | undefined {
  const middle = Math.max(0, Math.floor(word.length / 2) - 1);
  const places = Array.from(word.slice(1), (_, at) => at).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  for (const at of places) {
    const swapped = word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
    if (swapped !== word && /^[a-z]/.test(swapped)) return swapped;
  }
  return undefined;
}
