import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { compile } from "../../src/compile.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { messageOf, severityOf } from "../../src/diagnostics/message.js";
import { parseScenarios } from "../../src/project/scenarios.js";
import { differences } from "../../src/simulate/scenario/compare.js";
import { runScenario } from "../../src/simulate/scenario/run-scenario.js";

const guide = readFileSync(new URL("../../grammar/handleiding.md", import.meta.url), "utf8");

/** The heading of each step with the lines it adds to the file. */
const steps = guide
  .split(/^## (?=Stap )/m)
  .slice(1)
  .map((part) => ({
    heading: part.slice(0, part.indexOf("\n")),
    lines: [...part.matchAll(/^```klacht\n([\s\S]*?)^```$/gm)].map(([, snippet = ""]) => snippet).join("\n"),
  }));

/** What Klachtwerk finds in the file of the reader who has come as far as a step. */
function findingsAfter(step: number): readonly Diagnostic[] {
  const text = steps
    .slice(0, step)
    .map(({ lines }) => lines)
    .join("\n");
  return compile(text, { path: "procedure.klacht" }).diagnostics;
}

function messages(found: readonly Diagnostic[]): readonly string[] {
  return found.map((each) => `${each.code}: ${messageOf(each, "nl")}`);
}

describe("the guide", () => {
  it("has ten steps, each of which adds lines", () => {
    expect(steps.filter(({ lines }) => lines !== "")).toHaveLength(10);
  });

  it.each(steps.map(({ heading }, index) => [heading, index + 1] as const))(
    "compiles without an error after %s",
    (_, step) => {
      expect(messages(findingsAfter(step).filter((each) => severityOf(each) === "error"))).toEqual([]);
    },
  );

  it("ends in a file without warnings", () => {
    expect(messages(findingsAfter(steps.length).filter((each) => severityOf(each) !== "note"))).toEqual([]);
  });

  it("has a scenario that holds", () => {
    const [, text = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    const lines = steps.map(({ lines: added }) => added).join("\n");
    const { machine } = compile(lines, { path: "procedure.klacht" });
    const { value, diagnostics } = parseScenarios(text, "scenario.yaml", () => machine);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ scenario }) => differences(machine, runScenario(machine, scenario)))).toEqual([[]]);
  });

  it("names commands that exist", () => {
    const named = [...guide.matchAll(/\bklachtwerk ([a-z-]+)/g)].map(([, name = ""]) => name);
    const known = COMMANDS.flatMap(({ name, alias }) => [name, alias]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
