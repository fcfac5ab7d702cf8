import { jsKey, jsString } from "../module/js-text.js";

/** JSON as a JavaScript expression to read: over several lines when one does not hold it. `indent` is that of its line. */
export function literal(value: unknown, indent: string): string {
  const short = onOneLine(value);
  if (typeof value !== "object" || value === null || indent.length + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(([key, each]) => `${jsKey(key)}: ${literal(each, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join("")}${indent}${close}`;
}

const WIDTH = 100;

function onOneLine(value: unknown): string {
  if (typeof value === "string") return jsString(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, each]) => `${jsKey(key)}: ${onOneLine(each)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
