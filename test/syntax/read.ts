import { positionAt, sourceFile } from "../../src/source/source-file.js";
import type { Node, Statement } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";

/** What a text means to the parser: its tree, and its findings by line, code and suggestion. */
export function read(text: string) {
  const file = sourceFile("proef.klacht", text);
  const { value, diagnostics } = parse(file);
  return {
    tree: value,
    statements: flatten(value.nodes),
    findings: diagnostics.map((finding) => ({
      line: positionAt(file, finding.place.span.start).line,
      code: finding.code,
      at: file.text.slice(finding.place.span.start, finding.place.span.end),
      ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    })),
    diagnostics,
  };
}

function flatten(nodes: readonly Node[]): readonly Statement[] {
  return nodes.flatMap((node) => [node.statement, ...flatten(node.children)]);
}
