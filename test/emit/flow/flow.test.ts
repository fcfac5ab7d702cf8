import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descriptionOf } from "../../../src/emit/flow/description.js";
import { flowEmitter } from "../../../src/emit/flow/emitter.js";
import { flowOf } from "../../../src/emit/flow/flow.js";
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

  it("says in its description what the picture shows", () => {
    const said = descriptionOf(flow);
    for (const { title, items, entries, terms } of flow.lanes) {
      for (const text of [title, ...terms, ...entries.map((entry) => entry.text)])
        expect(said).toContain(text);
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

describe("the colours", () => {
  const svg = flowSvg({ title: "", lanes: [] }, "x");
  const rule = (css: string, name: string, property: string): string =>
    [...css.matchAll(new RegExp(`\\.${name}(?:,[^{]*)?\\{([^}]*)\\}`, "g"))]
      .flatMap(([, body = ""]) => [...body.matchAll(new RegExp(`(?:^|;)${property}:(#[0-9a-f]+)`, "g"))])
      .at(0)?.[1] ?? "";
  const style = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? "";
  const [light = "", rest = ""] = style.split("@media print");
  const [, dark = ""] = rest.split("@media screen and (prefers-color-scheme:dark)");
  const pick = (name: string, property: string, theme: string) =>
    (theme === "dark" ? rule(dark, name, property) : "") || rule(light, name, property);

  it.each([
    ["stroom-kop", "stroom-vlak"],
    ["stroom-naam", "stroom-balk"],
    ["stroom-naam", "stroom-zijbalk"],
    ["stroom-duur", "stroom-balk"],
    ["stroom-duur", "stroom-zijbalk"],
    ["stroom-stapnaam", "stroom-stap"],
    ["stroom-noot", "stroom-stap"],
    ["stroom-noot", "stroom-baan"],
  ])("of the text %s on %s differ enough, in light and dark", (text, ground) => {
    for (const theme of ["light", "dark"]) {
      const [one, other] = [pick(text, "fill", theme), pick(ground, "fill", theme)];
      expect([theme, one, other, contrast(one, other) >= 4.5]).toEqual([theme, one, other, true]);
    }
  });

  it.each([
    ["stroom-baan", "stroom-vlak"],
    ["stroom-stap", "stroom-baan"],
    ["stroom-lijn", "stroom-baan"],
    ["stroom-lijn", "stroom-vlak"],
    ["stroom-uitgang", "stroom-baan"],
    ["stroom-ring", "stroom-baan"],
  ])("of the line %s on %s differ enough, in light and dark", (line, ground) => {
    for (const theme of ["light", "dark"]) {
      const [one, other] = [pick(line, "stroke", theme), pick(ground, "fill", theme)];
      expect([theme, one, other, contrast(one, other) >= 3]).toEqual([theme, one, other, true]);
    }
  });
});

/** The contrast of two colours, as WCAG 2.2 computes it. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
