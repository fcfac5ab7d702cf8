/** A JSON Schema as an object. */
export type Schema = Readonly<Record<string, unknown>>;

/** The definition of a file that `#/$defs/...` points at; another file is not looked into, and gives nothing. */
export function definition(ref: string, root: Schema): Schema {
  if (!ref.startsWith(HERE)) return {};
  const name = decodeURIComponent(ref.slice(HERE.length)).replaceAll("~1", "/").replaceAll("~0", "~");
  return record(record(root.$defs)[name]);
}

/** A value as an object; an empty one for what is none. */
export function record(value: unknown): Schema {
  return isRecord(value) ? value : {};
}

/** Whether a value is an object, and no list. */
export function isRecord(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const HERE = "#/$defs/";
