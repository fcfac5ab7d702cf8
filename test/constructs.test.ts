import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { textDocument, traceText } from "../src/emit/text/text.js";
import { MACHINE_SCHEMA } from "../src/ir/schema.js";
import { sourceFile } from "../src/source/source-file.js";
import { parse } from "../src/syntax/parse.js";
import { print } from "../src/syntax/printer.js";
import type { Construct } from "./constructs/construct.js";
import { IDENTITY } from "./constructs/identity.js";
import { INTAKE, WINDOWS } from "./constructs/intake.js";
import { OUTCOMES, TRANSITIONS } from "./constructs/outcomes.js";
import { PEOPLE, WHO_AND_WHAT } from "./constructs/people.js";
import { DUTIES, RETENTION } from "./constructs/standing.js";
import { EXTENSION, TERMS } from "./constructs/terms.js";
import { STEPS, TIERS } from "./constructs/tiers.js";
import { expectComplete, flawsOf, foreignAddress } from "./emit/text/readable.js";
import { compileFile, plainText } from "./procedures/compile-file.js";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(MACHINE_SCHEMA);
const FOLDER = "test/fixtures/good";

/** Everything the language must be able to say, by the areas of its design. */
const AREAS: Readonly<Record<string, readonly Construct[]>> = {
  identity: IDENTITY,
  people: PEOPLE,
  "who and what": WHO_AND_WHAT,
  intake: INTAKE,
  windows: WINDOWS,
  tiers: TIERS,
  steps: STEPS,
  terms: TERMS,
  extension: EXTENSION,
  outcomes: OUTCOMES,
  transitions: TRANSITIONS,
  "standing duties": DUTIES,
  retention: RETENTION,
};

describe.each(Object.entries(AREAS))("%s", (_area, constructs) => {
  it.each(constructs)("$fixture is in the machine and in the text", (construct) => {
    const { machine, findings } = compileFile(`${FOLDER}/${construct.fixture}.klacht`);
    expect(findings.map((finding) => finding.replace(/^\d+ /, ""))).toEqual(construct.warnings ?? []);
    expect(construct.machine(machine)).toEqual(construct.is);
    const text = plainText(machine);
    for (const fragment of construct.text) expect(text).toMatch(fragment);
  });

  it.each(constructs)("$fixture fits the schema, and every node is stated in sound Dutch", (construct) => {
    const { machine } = compileFile(`${FOLDER}/${construct.fixture}.klacht`);
    validate(JSON.parse(JSON.stringify(machine)));
    expect(validate.errors ?? []).toEqual([]);
    expectComplete(machine, traceText(machine));
    expect(flawsOf(textDocument(machine))).toEqual([]);
    expect(foreignAddress(plainText(machine), machine.procedure.addressForm)).toEqual([]);
  });

  it.each(constructs)("$fixture is laid out as the formatter lays it out", (construct) => {
    const path = `${FOLDER}/${construct.fixture}.klacht`;
    const { text } = compileFile(path);
    expect(print(parse(sourceFile(path, text)).value)).toBe(text);
  });
});

it("has a row for every fixture, each once", () => {
  const rows = Object.values(AREAS).flatMap((constructs) => constructs.map((construct) => construct.fixture));
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.klacht$/, ""));
  expect(rows.toSorted()).toEqual(files.toSorted());
});
