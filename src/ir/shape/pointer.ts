/** A path as a JSON Pointer (RFC 6901): `/terms/0/due`; the empty text for the whole. */
export function pointerTo(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What stands at a path, or undefined where nothing does. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let inner: unknown = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = Reflect.get(inner, key);
  }
  return inner;
}

/** A value in a few words for a message, the same in every language; of an object or list only that it is one. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value);
}

const LONGEST = 80;
