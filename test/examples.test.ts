import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { EMITTER_IDS, emitAll } from "../src/emit/registry.js";
import { textDocument, traceText } from "../src/emit/text/text.js";
import { MACHINE_SCHEMA } from "../src/ir/schema.js";
import { sourceFile } from "../src/source/source-file.js";
import { parse } from "../src/syntax/parse.js";
import { print } from "../src/syntax/printer.js";
import { expectComplete, flawsOf, foreignAddress } from "./emit/text/readable.js";
import { compileFile, plainText } from "./procedures/compile-file.js";

/** The examples with the points they leave open on purpose. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  advocaat: ["extension-open"], // the rules of the bar set no limit to the delay, only a new term
  basisschool: ["extension-open"], // the same in the education acts
  gemeente: ["extension-open"], // beyond the adjournment the complainant's consent is the limit
  kinderopvang: [],
  mbo: [],
  opleider: [],
  woningcorporatie: ["extension-open"],
  zorg: [],
};

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(MACHINE_SCHEMA);

describe.each(Object.entries(EXAMPLES))("%s", (name, open) => {
  const path = `examples/${name}.klacht`;
  const { machine, findings, text } = compileFile(path);

  it("has no errors, and only the warnings it is meant to have", () => {
    expect(findings.map((finding) => finding.replace(/^\d+ /, ""))).toEqual(open);
  });

  it("fits the schema of the machine", () => {
    validate(JSON.parse(JSON.stringify(machine)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("reads as Dutch, in one form of address", () => {
    expect(flawsOf(textDocument(machine))).toEqual([]);
    expect(foreignAddress(plainText(machine), machine.procedure.addressForm)).toEqual([]);
  });

  it("states every node of the machine in the text", () => {
    expectComplete(machine, traceText(machine));
  });

  it("is laid out as the formatter lays it out", () => {
    expect(print(parse(sourceFile(path, text)).value)).toBe(text);
  });

  it("goes through every back end", () => {
    const files = emitAll(machine, EMITTER_IDS, {});
    expect(files.filter((file) => file.content.trim() === "")).toEqual([]);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
  });
});

it("runs and explains every example of the folder", () => {
  const files = readdirSync("examples").filter((name) => name.endsWith(".klacht"));
  expect(files.toSorted()).toEqual(Object.keys(EXAMPLES).map((name) => `${name}.klacht`));
  const readme = readFileSync("examples/README.md", "utf8");
  expect(files.filter((name) => !readme.includes(`[${name}](${name})`))).toEqual([]);
});
