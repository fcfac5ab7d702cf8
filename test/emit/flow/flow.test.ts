import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descriptionOf } from "../../../src/emit/flow/description.js";
import { flowEmitter } from "../../../src/emit/flow/emitter.js";
import { flowOf } from "../../../src/emit/flow/flow.js";
import { type Box, layoutOf } from "../../../src/emit/flow/layout.js";
import { flowPicture, flowSvg } from "../../../src/emit/flow/svg.js";
import { termsTables } from "../../../src/emit/flow/terms-table.js";
import { textWidth, wrap } from "../../../src/emit/flow/text-box.js";
import { voiceOf } from "../../../src/emit/text/voice.js";
import type { Machine } from "../../../src/ir/machine.js";
import { compileFile } from "../../procedures/compile-file.js";
import { elements, readXml } from "../timeline/well-formed-xml.js";

const files = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => `${folder}/${name}`);

const ALL = [...files("procedures"), ...files("examples")].map((path): [string, Machine] => [
  path,
  compileFile(path).machine,
]);

describe.each(ALL)("the flow of %s", (_, machine) => {
  const flow = flowOf(machine);

  it("has a lane for each tier and side route and a box for each step", () => {
    expect(flow.lanes.map(({ id }) => id)).toEqual(
      [...machine.tiers, ...machine.sideRoutes].map(({ id }) => id),
    );
    const shown = flow.lanes.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "step" ? [item.state] : [])),
    );
    expect(shown).toEqual(machine.states.flatMap((state) => (state.kind === "step" ? [state.id] : [])));
  });

  it("draws each way between tiers", () => {
    const tierOf = (id: string) => {
      const state = machine.states.find((one) => one.id === id);
      return state === undefined || state.kind === "initial" || state.kind === "final"
        ? undefined
        : state.tier;
    };
    const wanted = new Set(
      machine.transitions.flatMap(({ from, to }) => {
        const [left, right] = [tierOf(from), tierOf(to)];
        return left === undefined || right === undefined || left === right ? [] : [`${left} > ${right}`];
      }),
    );
    const drawn = new Set(
      flow.lanes.flatMap(({ id, items }) =>
        items.flatMap((item) => {
          if (item.kind !== "exit" || item.to.kind === "end") return [];
          const tier = item.to.kind === "lane" ? item.to.lane : tierOf(item.to.state);
          return tier === undefined || tier === id ? [] : [`${id} > ${tier}`];
        }),
      ),
    );
    expect(drawn).toEqual(wanted);
  });

  it("lays nothing over anything else, and keeps every line inside its box", () => {
    const { lanes, arrows, width, height } = layoutOf(flow);
    const boxes = lanes.flatMap(({ header, steps, exits }): readonly Box[] => [header, ...steps, ...exits]);
    const overlaps = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)));
    expect(overlaps).toEqual([]);
    expect(lanes.every((lane) => lane.y + lane.height < height)).toBe(true);
    const spans = arrows.map(({ from, track, to }) => {
      const ys = [...from.map(({ y }) => y), to.y];
      return { track, top: Math.min(...ys), bottom: Math.max(...ys) };
    });
    const clashes = spans.flatMap((one, at) =>
      spans
        .slice(at + 1)
        .filter((other) => other.track === one.track && one.top <= other.bottom && other.top <= one.bottom),
    );
    expect(clashes).toEqual([]);
    expect(arrows.every(({ track }) => track < width)).toBe(true);
  });

  it("says in its description what the picture shows", () => {
    const said = descriptionOf(flow);
    for (const { title, items } of flow.lanes) {
      expect(said).toContain(title);
      for (const item of items) expect(said).toContain(item.kind === "step" ? item.title : item.text);
    }
    expect(said).not.toMatch(/undefined|null| {2}|\.\./);
  });
});

it.each(files("procedures"))("the picture of %s is the one that was looked at", async (path) => {
  for (const { path: name, content } of flowEmitter.emit(compileFile(path).machine, {})) {
    await expect(content).toMatchFileSnapshot(`../../golden/${name.replace("/", "/flow/")}`);
  }
});

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y;
  return !apart;
}

describe("the picture in a page", () => {
  const { machine } = compileFile("procedures/kober.klacht");
  const page = readXml(`<div>${flowPicture(flowOf(machine), "verloop")}</div>`);

  it("is drawn for a telephone and for a wide screen, each with a name and a description of its own", () => {
    const pictures = elements(page, "svg");
    expect(pictures.map(({ attributes }) => attributes["aria-labelledby"])).toEqual([
      "verloop-smal-titel verloop-smal-uitleg",
      "verloop-breed-titel verloop-breed-uitleg",
    ]);
    const [narrow = 0, wide = 0] = pictures.map(({ attributes }) => Number(attributes.width));
    expect(narrow).toBeLessThan(360);
    expect(wide).toBeGreaterThan(600);
    const words = pictures.map((one) =>
      elements(one, "tspan")
        .map(({ text }) => text)
        .join(" "),
    );
    expect(words[0]).toBe(words[1]);
    expect(words[0]).not.toContain(machine.procedure.title);
  });

  it("stays light as the page is, and takes its accent colour", () => {
    const style = elements(page, "style")
      .map(({ text }) => text)
      .join("");
    expect(style).not.toContain("prefers-color-scheme");
    expect(style).toContain("var(--klacht-accent,#14508f)");
  });
});

describe("the terms of a procedure side by side", () => {
  const rowsOf = (name: string) =>
    termsTables(voiceOf(compileFile(`procedures/${name}.klacht`).machine)).map(({ caption, rows }) => [
      caption,
      ...rows.map(({ cells }) => cells.join(" | ").replaceAll("\u00a0", " ")),
    ]);

  it("has a row for each thing with a term, with who must do it and by when, and what is open", () => {
    expect(rowsOf("vo-content")).toEqual([
      [
        "Behandeling door VO-content",
        "In behandeling | VO-content | Zo spoedig mogelijk",
        "De inhoudelijke reactie | VO-content | Binnen 15 werkdagen",
        "Verdergaan bij «De onafhankelijke klachtenpersoon» | Jij | Binnen 3 weken na de afhandeling van de klacht door VO-content",
      ],
      [
        "De onafhankelijke klachtenpersoon",
        "Afhandeling door de klachtenpersoon | De klachtenpersoon | Streven: binnen 4 weken; verlengen kan",
        "Verdergaan bij «Beroep bij de rechter» | Jij | Geen termijn genoemd",
      ],
    ]);
    expect(rowsOf("het-vertrouwensbureau")[0]).toContain(
      "Onderzoek en beoordeling | De directie | Streven: binnen 15 werkdagen (vanaf wanneer staat er niet)",
    );
  });
});

describe("the picture as a file", () => {
  it("holds text of the writer as text", () => {
    const flow = { title: 'Klacht <script>alert("x")</script> & meer', lanes: [] };
    const svg = flowSvg(flow, 'a"b');
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain('id="a&quot;b-titel"');
  });

  it("breaks lines between words, and a word that is too long where it must", () => {
    expect(wrap("een twee drie", 10, textWidth("een twee", 10))).toEqual(["een twee", "drie"]);
    const lines = wrap("a".repeat(100), 10, 100);
    expect(lines.join("")).toBe("a".repeat(100));
    expect(lines.every((line) => textWidth(line, 10) <= 100)).toBe(true);
    expect(wrap("", 10, 100)).toEqual([]);
  });
});
