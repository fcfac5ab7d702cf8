import { readFileSync } from "node:fs";
import { sourceFile } from "../../src/source/source-file.js";
import type { Node } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";

/** A procedure with every statement of the language, and no `bron`. */
export const WHOLE = readFileSync(new URL("whole-language.klacht", import.meta.url), "utf8");

/** Every statement with its kind and where it ends, in file order. */
function statements(nodes: readonly Node[]): readonly { readonly kind: string; readonly end: number }[] {
  return nodes.flatMap(({ kind, span, children }) => [{ kind, end: span.end }, ...statements(children)]);
}

/** The text with a `bron` of its own behind every statement: the kind and a number. */
export function withSources(text: string): { readonly text: string; readonly sources: readonly string[] } {
  const found = statements(parse(sourceFile("geheel.klacht", text)).value.nodes);
  const sources = found.map(({ kind }, index) => `${kind} ${index}.`);
  let written = text;
  for (let index = found.length - 1; index >= 0; index--) {
    const end = found[index]?.end ?? 0;
    written = `${written.slice(0, end)} bron "${sources[index]}"${written.slice(end)}`;
  }
  return { text: written, sources };
}
