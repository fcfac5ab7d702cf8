import { instance } from "@viz-js/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { dotEmitter } from "../../../src/emit/diagram/dot-emitter.js";
import { dotLabel } from "../../../src/emit/diagram/dot-label.js";
import { flowOf } from "../../../src/emit/flow/flow.js";
import type { Machine } from "../../../src/ir/machine.js";
import { compileFile } from "../../procedures/compile-file.js";
import { procedures } from "../text/random-procedure.js";
import { elements, readXml } from "../timeline/well-formed-xml.js";
import { CONSTRUCTS, FIVE, HOSTILE, HOSTILE_MACHINES, WHOLE } from "./drawn-machines.js";

const graphviz = await instance();

/** The one thing Graphviz may remark: it knows the width of few characters beyond ASCII. */
const HARMLESS = /^Warning: no value for width of non-ASCII character/;

/** The drawing by Graphviz, and what it has to say about the graph. */
function drawn(machine: Machine) {
  const [file] = dotEmitter.emit(machine, {});
  const { status, output, errors } = graphviz.render(file?.content ?? "", { format: "svg" });
  return {
    status,
    remarks: errors.map(({ message }) => message).filter((message) => !HARMLESS.test(message)),
    svg: svgOf(output),
  };
}

/** Without the declarations above it and the comments in it, and with characters for their numbers. */
function svgOf(output: string | undefined) {
  return readXml(
    (output ?? "")
      .replace(/^[\s\S]*?(?=<svg)/, "")
      .replaceAll(/<!--.*?-->\n?/g, "")
      .replaceAll(/&#(45|160|39);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .trim(),
  );
}

describe.each([...WHOLE, ...CONSTRUCTS, ...HOSTILE_MACHINES])("the graph of %s", (_, machine) => {
  const { status, remarks, svg } = drawn(machine);
  const groups = elements(svg, "g").map(({ attributes }) => attributes.class);

  it("is drawn by Graphviz without a remark", () => {
    expect([status, ...remarks]).toEqual(["success"]);
  });

  it("has a cluster for each tier, a node for each step and an arrow for each way", () => {
    const { lanes } = flowOf(machine);
    const items = lanes.flatMap((lane) => lane.items);
    const entries = lanes.flatMap((lane) => lane.entries);
    const starts = entries.filter(({ kind }) => kind === "start").length;
    const comesBack = entries.flatMap((entry) => (entry.kind === "reopened" ? entry.from : []));
    const ends = new Set([
      ...items.flatMap((item) => (item.kind === "exit" && item.to.kind === "end" ? [item.to.title] : [])),
      ...comesBack,
    ]);
    // A lane has a point where it starts, or one node for all it does.
    expect(groups.filter((name) => name === "node")).toHaveLength(
      items.filter(({ kind }) => kind === "step").length + lanes.length + ends.size + (starts === 0 ? 0 : 1),
    );
    expect(groups.filter((name) => name === "edge")).toHaveLength(items.length + starts + comesBack.length);
  });
});

describe.each(FIVE)("the graph of %s", (_, machine) => {
  it("is the one that was looked at", async () => {
    for (const { path, content } of dotEmitter.emit(machine, {})) {
      await expect(content).toMatchFileSnapshot(`../../golden/${path.replace("/", "/dot/")}`);
    }
  });
});

describe("a tier that reopens closed complaints", () => {
  it("is drawn with an arrow from the end of the complaint, not from the start of the procedure", () => {
    const { machine } = compileFile("test/fixtures/good/tiers-reopen.klacht");
    const [dot] = dotEmitter.emit(machine, {}).map(({ content }) => content.split("\n"));
    const title = (id: string) =>
      /label="([^"]*)"/.exec(dot?.find((line) => line.startsWith(`  ${id} [`)) ?? "")?.[1];
    const into = (dot ?? []).flatMap((line) => {
      const [, from = "", label = ""] = /^ {2}(\w+) -> fase1 \[label=(.*?), lhead/.exec(line) ?? [];
      return from === ""
        ? []
        : [
            [
              from,
              title(from),
              label
                .replaceAll(/\\n|\s+|"/g, " ")
                .replaceAll(/ +/g, " ")
                .trim(),
            ],
          ];
    });
    const text = "Een gesloten klacht gaat hier weer open als er nieuwe feiten bekend worden";
    expect(into).toEqual([
      ["begin", "", "Hier begint de procedure"],
      ["einde2", "Einde", text],
      ["einde1", "Ingetrokken", text],
    ]);
  });
});

describe("random valid procedures", () => {
  it("give graphs that Graphviz draws", () => {
    fc.assert(
      fc.property(procedures(fc.constantFrom("De klacht", "het team", "1. end <b>", "- *x* #;")), (text) => {
        const { machine } = compile(text, { path: "proef.klacht" });
        const { status, remarks } = drawn(machine);
        expect([status, ...remarks]).toEqual(["success"]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a label", () => {
  it.each(HOSTILE.filter((text) => text !== ""))("shows %j as it was written", (text) => {
    const { output } = graphviz.render(`digraph { a [label=${dotLabel([text])}] }`, { format: "svg" });
    const svg = svgOf(output);
    const shown = elements(svg, "text").map((one) => one.text.replaceAll("\u00a0", " "));
    expect(shown).toEqual([
      text
        .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    ]);
  });

  it("breaks between words", () => {
    expect(dotLabel(["een twee drie vier", "vijf"], 10)).toBe('"een twee\\ndrie vier\\nvijf"');
  });
});
