import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { declarationText } from "../../../src/emit/module/declaration-text.js";
import { exportName, MODULE_EXPORTS } from "../../../src/emit/module/export-name.js";
import { MODULE_DEFAULTS, moduleText } from "../../../src/emit/module/module-text.js";
import type { Machine } from "../../../src/ir/machine.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { compileFile } from "../../procedures/compile-file.js";
import { exportsOf, loaded } from "./loaded.js";

const { machine } = compileFile("procedures/het-vertrouwensbureau.klacht");

/** Texts that end a string, a template, a comment, a line, a script element or a type, where they are not escaped. */
const TEXTS = [
  '"; throw new Error("uit") //',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that must not become one
  "`${globalThis.uit = 1}`",
  "*/ globalThis.uit = 1; /*",
  "</script><script>globalThis.uit = 1</script>",
  "<!-- <script>",
  "een\nregel\r\nmeer\u2028en\u2029nog een",
  "\\",
  "\\u0022",
  "\ud800 half",
  "@deprecated */",
  "'); globalThis.uit = 1; ('",
  "\0\u0007",
];

describe.each(TEXTS)("a procedure with %j in it", (text) => {
  const hostile = withTexts(machine, text);

  it("gives code and types that say just that", () => {
    const module = loaded(hostile);
    expect(module.title).toBe(text);
    expect(module.roles.directie?.label).toBe(text);
    expect("uit" in globalThis).toBe(false);
    for (const made of textsOf(hostile)) expect(isSafe(made)).toEqual([]);
    expect(syntaxErrors(declarationText(hostile))).toEqual([]);
    expect(literals(declarationText(hostile))).toContain(text);
  });
});

describe("names that mean something to JavaScript", () => {
  const NAMES = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "default",
    "1e3",
    "a b",
    'a"b',
    "é",
  ];

  it.each(NAMES)("%j is a role, a condition and a field like any other", (name) => {
    const renamed = renamedIn(machine, { directie: name, naam: name });
    const module = loaded(renamed);
    expect(Object.keys(module.roles)).toContain(name);
    expect(Object.getPrototypeOf(module.roles)).toBe(Object.prototype);
    const event = JSON.parse(
      JSON.stringify({ type: "bureau.file", incomplete: true, data: {} }).replace(
        "{}",
        `{${JSON.stringify(name)}:"A"}`,
      ),
    );
    const own = module.step(module.start(), event, "2026-03-02");
    expect(own).toEqual(step(renamed, start(renamed), event, "2026-03-02"));
    expect(own.ok && Object.entries(own.case.data)).toEqual([[name, "A"]]);
    expect(syntaxErrors(declarationText(renamed))).toEqual([]);
    expect(literals(declarationText(renamed))).toContain(name);
  });

  it.each([
    ["kober", "kober"],
    ["het-vertrouwensbureau", "hetVertrouwensbureau"],
    ["vo-content-2026", "voContent2026"],
    ["2026-klachten", "procedure2026Klachten"],
    ["delete", "deleteProcedure"],
    ["default", "defaultProcedure"],
    ["start", "startProcedure"],
    ["states", "statesProcedure"],
    ["ir-version", "irVersionProcedure"],
    ["__proto__", "procedure__proto__"],
    ["_", "procedure_"],
    ["-", "procedure"],
    ["Klachten.regeling (nieuw)", "klachtenRegelingNieuw"],
    ["école", "école"],
    ["a*/b", "aB"],
  ])("the procedure %j is imported as %s", (id, name) => {
    expect(exportName(id)).toBe(name);
    const text = moduleText({ ...machine, id }, MODULE_DEFAULTS);
    const names = exportsOf(text).map(([, exported]) => exported);
    expect(names).toEqual([...MODULE_EXPORTS, name, "default"]);
    expect(new Set(names).size).toBe(names.length);
    expect(loaded({ ...machine, id }).id).toBe(id);
    expect(syntaxErrors(declarationText({ ...machine, id }))).toEqual([]);
  });
});

/** The same machine with another title, and another label on every node and every condition. */
function withTexts(from: Machine, text: string): Machine {
  return JSON.parse(
    JSON.stringify({ ...from, procedure: { ...from.procedure, title: text } }, (key, value) =>
      (key === "label" || key === "text") && typeof value === "string" ? text : value,
    ),
  );
}

/** The same machine with other names for some ids, wherever they stand alone. */
function renamedIn(from: Machine, names: Readonly<Record<string, string>>): Machine {
  return JSON.parse(
    JSON.stringify(from, (key, value) =>
      typeof value === "string" && key !== "label" && key !== "kind" && Object.hasOwn(names, value)
        ? names[value]
        : value,
    ),
  );
}

function textsOf(from: Machine): readonly string[] {
  return [moduleText(from, MODULE_DEFAULTS), moduleText(from, { runtime: "package" }), declarationText(from)];
}

/** What could end a script element, begin a comment of HTML, or is no text everywhere. */
function isSafe(text: string): readonly string[] {
  transformSync(text, { loader: "ts" });
  return text.match(/<\/script|<!--|<script|[\u2028\u2029\0]|\ud800(?![\udc00-\udfff])/gi) ?? [];
}

function sourceOf(text: string): ts.SourceFile {
  return ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.ES2022, true);
}

function syntaxErrors(text: string): readonly string[] {
  const { diagnostics } = ts.transpileDeclaration(text, {
    fileName: "a.ts",
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** Every text that stands in the code as a literal or a name. */
function literals(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(text));
  return found;
}
