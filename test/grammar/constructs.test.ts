import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { messageOf, severityOf } from "../../src/diagnostics/message.js";
import { parseCalendar } from "../../src/project/own-calendar.js";
import { sourceFile } from "../../src/source/source-file.js";
import type { Kind, Node } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";
import { STATEMENT_KINDS } from "../../src/syntax/placement.js";
import { completed } from "./constructs/construct-doc.js";
import { CHAPTERS, CONSTRUCTS } from "./constructs.js";

/** The files an example may use. */
const PARTS: Readonly<Record<string, string>> = {
  "delen/kalender.klacht": "kalender\n  feestdagen nederland\n",
  "kalenders/school.yaml": "schoolvakanties:\n  - { jaar: 2027, week: 8, naam: voorjaarsvakantie }\n",
};

function kindsIn(nodes: readonly Node[]): readonly Kind[] {
  return nodes.flatMap(({ statement, children }) => [statement.kind, ...kindsIn(children)]);
}

describe.each(STATEMENT_KINDS)("the example of %s", (kind) => {
  const text = completed(CONSTRUCTS[kind].example);

  it("is right, and shows the statement it is about", () => {
    const { value, diagnostics } = parse(sourceFile("voorbeeld.klacht", text));
    expect(diagnostics.map((found) => messageOf(found, "nl"))).toEqual([]);
    expect(kindsIn(value.nodes)).toContain(kind);
  });

  it("compiles without an error", () => {
    const { diagnostics } = compile(text, {
      path: "voorbeeld.klacht",
      resolve: (path) => PARTS[path],
      readCalendar: parseCalendar,
    });
    const errors = diagnostics.filter((found) => severityOf(found) === "error");
    expect(errors.map((found) => messageOf(found, "nl"))).toEqual([]);
  });
});

it("stands in one chapter of the reference, for every kind of statement", () => {
  expect(CHAPTERS.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...STATEMENT_KINDS].sort());
});
