import { wellFormed } from "../../support/well-formed.js";

/**
 * A value of JSON as a JavaScript expression that cannot break out of where it stands: not out of its quotes, nor out of
 * a `<script>` element around the whole. `__proto__` is written as a computed key, so that it names a property.
 */
export function jsLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsLiteral).join(",")}]`;
  if (typeof value !== "object" || value === null) return jsScalar(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${jsKey(key)}:${jsLiteral(inner)}`).join(",")}}`;
}

/** A text as a JavaScript string in double quotes; a type of TypeScript as well. */
export function jsString(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A key as it stands in an object literal or a type: bare where it is a plain word. */
export function jsKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return PLAIN_WORD.test(key) ? key : jsString(key);
}

/** A text for inside a comment: one line, that does not end the comment, and not a script element either. */
export function commentText(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .replaceAll("*/", "*\\/")
    .replaceAll("<", "‹")
    .replace(/(?<![\p{L}\p{N}.])@/gu, "＠")
    .trim();
}

/** `<` could end the element that holds the code; the two separators of lines are no text in older engines. */
const UNSAFE = /[<\u2028\u2029]/g;

const PLAIN_WORD = /^[A-Za-z][A-Za-z0-9_]*$/;

function jsScalar(value: unknown): string {
  return typeof value === "string" ? jsString(value) : (JSON.stringify(value) ?? "null");
}
