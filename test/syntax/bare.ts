/** A syntax tree without places: what must not change when a file is printed and read again. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !["file", "span", "phraseSpan", "start"].includes(key),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]));
}
