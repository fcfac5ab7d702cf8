/** A text without halves of surrogate pairs, which no encoding can write. */
export function wellFormed(text: string): string {
  return text.replaceAll(LONE_HALF, "");
}

const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
