import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourceFile } from "../../src/source/source-file.js";
import type { Kind, Node } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";

/** What gives the file its shape: names, headings and blocks. The statements inside them say where they come from. */
const FRAME: ReadonlySet<Kind> = new Set([
  "regulation",
  "address-form",
  "role",
  "role-plural",
  "role-traits",
  "complainants",
  "complaints",
  "tier-traits",
  "handler",
  "intake",
  "step",
  "duty",
  "during",
  "confidentiality",
  "file",
]);

/** What holds on because the source is silent: there is no place to name. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  "buro-leerlingenhulp": [],
  "het-vertrouwensbureau": ["retention"],
  kleuterrevolutie: [],
  kober: ["retention"],
  "vo-content": [],
};

it.each(Object.entries(SILENT))(
  "%s names the place in the source of every statement it has one for",
  (name, silent) => {
    const path = `procedures/${name}.klacht`;
    const { value } = parse(sourceFile(path, readFileSync(path, "utf8")));
    expect(value.nodes.flatMap(withoutSource)).toEqual(silent);
  },
);

/** Kinds of the statements without `bron`; what stands below an extension or a term shares the place of that. */
function withoutSource({ kind, source, children }: Node): readonly Kind[] {
  const own = source === undefined && !FRAME.has(kind) ? [kind] : [];
  const shared = kind === "extension" && source !== undefined;
  return shared ? own : [...own, ...children.flatMap(withoutSource)];
}
