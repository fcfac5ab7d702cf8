import ts from "typescript";
import { expect, test } from "vitest";
import { validatorEmitter } from "../../../src/emit/validator/emitter.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";

/** What TypeScript says of a program that is nowhere but in memory. */
function judged(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    lib: ["lib.es2022.d.ts"],
    skipDefaultLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0]);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  // Folders of files that are nowhere.
  host.directoryExists = () => true;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

test("the types of all five are those of what fits, and tell mistakes from what is right", () => {
  const files = new Map(
    PROCEDURES.flatMap((id) => validatorEmitter.emit(compileFile(`procedures/${id}.klacht`).machine, {}))
      .filter(({ path }) => path.endsWith(".d.ts"))
      .map(({ path, content }) => [`/${path}`, content] as const),
  );
  files.set(
    "/use.mts",
    `import { validate, type Gebeurtenis } from "./kober/schema/gebeurtenissen.js";
import { validate as form } from "./het-vertrouwensbureau/schema/aanmelding-bureau.js";
const answer = validate(undefined);
const event: Gebeurtenis | undefined = answer.ok ? answer.value : undefined;
const said: readonly string[] = answer.ok ? [] : answer.errors.map(({ nl }) => nl);
const done: Gebeurtenis = { type: "klachtenregeling.oplossing", at: "2026-01-05", by: "organisatie" };
// @ts-expect-error only the organisation does this
const wrong: Gebeurtenis = { type: "klachtenregeling.oplossing", at: "2026-01-05", by: "klager" };
// @ts-expect-error there is no such event
const none: Gebeurtenis = { type: "klachtenregeling.besluit", at: "2026-01-05" };
const filled = form({});
const name: string = filled.ok ? filled.value.naam : "";
// @ts-expect-error what may be left out may be absent
const wish: string = filled.ok ? filled.value.gewenste_oplossing : "";
export { event, said, done, wrong, none, name, wish };
`,
  );
  expect(judged(files)).toEqual([]);
});
