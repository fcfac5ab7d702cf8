import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { declarationText } from "../../../src/emit/module/declaration-text.js";
import { MODULE_DEFAULTS, moduleText } from "../../../src/emit/module/module-text.js";
import { exampleEvent } from "../../../src/emit/schema/examples.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";
import { ALL } from "./all-machines.js";
import { exportsOf } from "./loaded.js";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipDefaultLibCheck: true,
  noEmit: true,
  types: [],
};

/** What the emitter makes now, at the places where the goldens are; and every other machine beside them. */
const declarations = new Map<string, string>([
  ...PROCEDURES.map((name) => {
    const { machine } = compileFile(`procedures/${name}.klacht`);
    return [resolve(`test/golden/${name}/module/${name}.machine.d.ts`), declarationText(machine)] as const;
  }),
  ...ALL.map(
    ([name, machine]) =>
      [resolve(`test/types/${fileName(name)}.machine.d.ts`), declarationText(machine)] as const,
  ),
]);

/** Events that fit the JSON Schemas, as a program would write them: beside the declaration of each machine. */
const examples = new Map<string, string>(
  ALL.map(([name, machine]) => {
    const events = machine.events.flatMap((event) => [
      // That a term which is set needs a day or a length, only the types say.
      ...(event.kind === "set" ? [] : [exampleEvent(machine, event, "minimal")]),
      exampleEvent(machine, event, "full"),
    ]);
    const file = `${fileName(name)}.machine.js`;
    return [
      resolve(`test/types/${fileName(name)}.events.ts`),
      `import type { CaseEvent } from "./${file}";\nexport const events: readonly CaseEvent[] = ${JSON.stringify(events.map(told), null, 1)};\n`,
    ];
  }),
);

describe("the declarations", { timeout: 90_000 }, () => {
  const USES = ["test/types/right.ts", "test/types/wrong.ts"].map((file) => resolve(file));

  it("of every machine hold by the strictest rules, with each example event of its schemas and the uses", () => {
    const exact = { ...OPTIONS, exactOptionalPropertyTypes: true };
    const files = [...declarations.keys(), ...examples.keys(), ...USES];
    expect(problemsOf(files, exact, examples)).toEqual([]);
  });

  it("refuse the same wrong uses where absent and undefined are one", () => {
    expect(problemsOf(USES, OPTIONS)).toEqual([]);
  });

  it("ask a field of the classes and with the outcomes it is for, and of no other", () => {
    const file = resolve("test/types/asked.ts");
    expect(problemsOf([file], OPTIONS, new Map([[file, ASKED]]))).toEqual([]);
  });

  it("ask a field by the name of what every object has of whom it is for, and do without it of others", () => {
    const { machine } = compile(NAMED_LIKE_MEMBERS, { path: "leden.klacht" });
    const file = resolve("test/types/members.ts");
    const texts = new Map([
      [resolve("test/types/leden.machine.d.ts"), declarationText(machine)],
      [file, MEMBERS],
    ]);
    expect(problemsOf([file], OPTIONS, texts)).toEqual([]);
    expect(problemsOf([file], { ...OPTIONS, exactOptionalPropertyTypes: true }, texts)).toEqual([]);
  });

  it("would say so if one line of the wrong uses were right", () => {
    const [right = ""] = USES;
    const text = `${readFileSync(right, "utf8")}\n// @ts-expect-error\nstart("2026-01-05");\n`;
    expect(problemsOf([right], OPTIONS, new Map([[right, text]]))).toEqual([
      expect.stringContaining("Unused '@ts-expect-error' directive."),
    ]);
  });

  it("declare what the module exports, and nothing else", () => {
    for (const [name, machine] of ALL) {
      const declared = [
        ...declarationText(machine).matchAll(
          /^export (?:declare (?:const|function) (\S+?)|(default) .*)[:(;<\s]/gm,
        ),
      ];
      const names = declared.map(([, own, other]) => own ?? other).sort();
      const exported = exportsOf(moduleText(machine, MODULE_DEFAULTS)).map(([, given]) => given);
      expect([name, names]).toEqual([name, exported.sort()]);
    }
  });
});

const NAMED_LIKE_MEMBERS = `reglement "Leden"
klagers
  individueel ouder "een ouder"
  gezamenlijk groep "een groep"
trap klacht "De klacht"
  indienen bij organisatie
    vermeldt naam
    vermeldt toString "de tekst", alleen voor groep
    mag vermelden constructor "het bouwjaar" als datum
  stap antwoord
    organisatie antwoordt aan klager
dossier
  bewaren 2 jaar na sluiting
`;

const MEMBERS = `import type { CaseEvent } from "./leden.machine.js";
export const right: readonly CaseEvent[] = [
  { type: "klacht.file", data: { klager_soort: "ouder", naam: "A" } },
  { type: "klacht.file", data: { klager_soort: "groep", naam: "A", toString: "B", constructor: "2026-01-05" } },
];
// @ts-expect-error Not of a parent.
export const wrong: CaseEvent = { type: "klacht.file", data: { klager_soort: "ouder", naam: "A", toString: "B" } };
// @ts-expect-error But of a group.
export const missing: CaseEvent = { type: "klacht.file", data: { klager_soort: "groep", naam: "A" } };
`;

/** Of an event that holds nothing the types have no contents, empty or not. */
function told({ data, ...event }: Readonly<Record<string, unknown>>): object {
  return JSON.stringify(data) === "{}" ? event : { ...event, ...(data === undefined ? {} : { data }) };
}

const ASKED = `import type { CaseEvent } from "./intake-for-class.machine.js";
import type { CaseEvent as Answer } from "./steps-contents-cases.machine.js";
const machtiging = { naam: "brief.pdf", type: "application/pdf" };
export const right: readonly CaseEvent[] = [
  { type: "klacht.file", data: { klager_soort: "ouder", naam: "A" } },
  { type: "klacht.file", data: { klager_soort: "voogd", naam: "A", machtiging } },
];
// @ts-expect-error Not of a parent.
export const wrong: CaseEvent = { type: "klacht.file", data: { klager_soort: "ouder", naam: "A", machtiging } };
// @ts-expect-error But of a guardian.
export const missing: CaseEvent = { type: "klacht.file", data: { klager_soort: "voogd", naam: "A" } };
export const granted: Answer = { type: "klacht.antwoord", outcome: "gegrond", data: {} };
export const denied: Answer = { type: "klacht.antwoord", outcome: "ongegrond", data: { motivering: "Nee." } };
// @ts-expect-error Some contents, but not the reason.
export const bare: Answer = { type: "klacht.antwoord", outcome: "ongegrond", data: { advies: "Geen." } };
`;

function fileName(name: string): string {
  return name.replace(".klacht", "").replace(/\W+/g, "-");
}

/** The files that were parsed for a program before. */
const parsed = new Map<string, ts.SourceFile>();

/** Everything the compiler has to say about these files. */
function problemsOf(
  files: readonly string[],
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const made = new Map([...declarations, ...texts]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => made.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => made.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const read = parsed.get(path);
    if (read?.text === text) return read;
    const fresh = ts.createSourceFile(path, text, version);
    parsed.set(path, fresh);
    return fresh;
  };
  const program = ts.createProgram([...files], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line =
      file === undefined ? "" : `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}`;
    return `${dirname(line) === "." ? line : line.slice(line.lastIndexOf("/") + 1)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
