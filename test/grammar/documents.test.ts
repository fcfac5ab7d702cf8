import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import type { Code } from "../../src/diagnostics/catalogue.js";
import { CATALOGUE } from "../../src/diagnostics/catalogue.js";
import { type Diagnostic, diagnostic } from "../../src/diagnostics/diagnostic.js";
import { hintOf, messageOf } from "../../src/diagnostics/message.js";
import { COURSES_SCHEMA, DATES_SCHEMA } from "../../src/emit/scenario/schemas.js";
import { SWEEP_SCHEMA } from "../../src/emit/timeline/schemas.js";
import { CALENDAR_FILE_SCHEMA } from "../../src/project/calendar-schema.js";
import { parseConfig } from "../../src/project/config.js";
import { parseHouseStyle } from "../../src/project/house-style.js";
import { HOUSE_STYLE_SCHEMA } from "../../src/project/house-style-schema.js";
import { LOAD_FILE_SCHEMA } from "../../src/project/load-file-schema.js";
import { parseCalendar } from "../../src/project/own-calendar.js";
import { SCENARIO_FILE_SCHEMA } from "../../src/project/scenario-schema.js";
import { STATEMENT_KINDS } from "../../src/syntax/placement.js";
import { isLoad, loadFindings } from "../diagnostics/load-sample.js";
import { wholeText } from "../diagnostics/samples.js";
import { isScenario, scenarioFindings } from "../diagnostics/scenario-sample.js";
import { diagrams } from "./diagrams.js";
import { ebnf } from "./ebnf.js";
import { keywordsPage } from "./keywords-page.js";
import { messagesPage, type Said } from "./messages-page.js";
import { NOTES } from "./notes.js";
import { productions } from "./productions.js";
import { reference } from "./reference.js";
import { isNamed, ruleName, ruleOfKind } from "./rule-names.js";
import { textMateGrammar } from "./textmate.js";

const GRAMMAR = "../../grammar";

/** Diagnostics whose sample is no file that could be compiled here. */
const PLACE = { file: "voorbeeld.klacht", span: { start: 0, end: 0 } };
const ELSEWHERE: readonly Diagnostic[] = [
  diagnostic("procedure-id-taken", { id: "klachten", other: "scholen/noord/klachten.klacht" }, PLACE),
  diagnostic("errors-untold", { count: 99_000 }, PLACE),
  diagnostic("file-too-large", { most: 20_000_000 }, PLACE),
  diagnostic("workdays-contradictory", { days: [1, 2, 3, 4, 5], other: [1, 2, 4], stated: true }, PLACE),
];

/** What a code says about its wrong sample. */
function said(code: Code): Said | undefined {
  const { wrong } = CATALOGUE[code];
  const { diagnostics } = findingsOf(wrong);
  const found = [...ELSEWHERE, ...diagnostics].find((each) => each.code === code);
  if (found === undefined) return undefined;
  const hint = hintOf(found, "nl");
  return { message: messageOf(found, "nl"), ...(hint === undefined ? {} : { hint }) };
}

function findingsOf(wrong: string): { readonly diagnostics: readonly Diagnostic[] } {
  if (wrong.startsWith("# klachtwerk.yaml")) return parseConfig(wrong, ["text"]);
  if (wrong.startsWith("# huisstijl.yaml")) return parseHouseStyle(wrong, "huisstijl.yaml");
  if (isLoad(wrong)) return { diagnostics: loadFindings(wrong) };
  if (isScenario(wrong)) return { diagnostics: scenarioFindings(wrong) };
  if (wrong.startsWith("# kalenders/")) return parseCalendar(wrong, "kalenders/school.yaml");
  return compile(wholeText(wrong), { path: "voorbeeld.klacht" });
}

/** The documents of `grammar/` that are made, by file name. `npx vitest run test/grammar -u` writes them anew. */
const DOCUMENTS: Readonly<Record<string, () => string>> = {
  "klacht.ebnf": ebnf,
  "diagrammen.html": diagrams,
  "trefwoorden.md": keywordsPage,
  "klacht.tmLanguage.json": () => `${JSON.stringify(textMateGrammar(), null, 2)}\n`,
  "scenario.schema.json": () => `${JSON.stringify(SCENARIO_FILE_SCHEMA, null, 2)}\n`,
  "kalender.schema.json": () => `${JSON.stringify(CALENDAR_FILE_SCHEMA, null, 2)}\n`,
  "belasting.schema.json": () => `${JSON.stringify(LOAD_FILE_SCHEMA, null, 2)}\n`,
  "huisstijl.schema.json": () => `${JSON.stringify(HOUSE_STYLE_SCHEMA, null, 2)}\n`,
  "tijdlijn.schema.json": () => `${JSON.stringify(DATES_SCHEMA, null, 2)}\n`,
  "verloop.schema.json": () => `${JSON.stringify(COURSES_SCHEMA, null, 2)}\n`,
  "ontvangstdatums.schema.json": () => `${JSON.stringify(SWEEP_SCHEMA, null, 2)}\n`,
  "naslag.md": reference,
  "naslag-meldingen.md": () => messagesPage(said),
};

it.each(Object.entries(DOCUMENTS))("%s is what the language is now", async (file, make) => {
  await expect(make()).toMatchFileSnapshot(`${GRAMMAR}/${file}`);
});

describe("names of rules", () => {
  const rules = productions().map(({ rule }) => rule);

  it("differ from each other, so that a reference leads to one rule", () => {
    const names = rules.map((rule) => ruleName(rule).name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are there for every rule that the documents show", () => {
    expect(rules.filter((rule) => !isNamed(rule))).toEqual([]);
  });

  it("lead to a rule that exists, from every kind of statement", () => {
    expect(STATEMENT_KINDS.filter((kind) => !rules.includes(ruleOfKind(kind)))).toEqual([]);
  });

  it("are those of rules that exist, wherever a note explains one", () => {
    expect(Object.keys(NOTES).filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

it("naslag-meldingen.md quotes the message of every code", () => {
  expect((Object.keys(CATALOGUE) as Code[]).filter((code) => said(code) === undefined)).toEqual([]);
});

describe("links", () => {
  let pages: readonly (readonly [string, string])[] = [];
  let anchors: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(() => {
    const written = ["handleiding.md", "semantiek.md", "scenarios.md", "belasting.md", "teksten.md"].map(
      (file) => [file, readFileSync(new URL(`${GRAMMAR}/${file}`, import.meta.url), "utf8")] as const,
    );
    const made = Object.entries(DOCUMENTS).map(([file, make]) => [file, make()] as const);
    pages = [...written, ...made];
    anchors = new Map(pages.map(([file, text]) => [file, anchorsOf(text)]));
  });

  it("lead to a heading or a diagram that exists", () => {
    const broken = pages.flatMap(([file, text]) =>
      linksOf(text).filter((link) => {
        const [target = "", anchor] = link.split("#");
        const known = anchors.get(target === "" ? file : target);
        return known === undefined || (anchor !== undefined && !known.includes(anchor));
      }),
    );
    expect(broken).toEqual([]);
  });

  it("have one heading each", () => {
    const repeated = [...anchors.values()].flatMap((names) =>
      names.filter((name, index) => names.indexOf(name) !== index),
    );
    expect(repeated).toEqual([]);
  });
});

it("diagrammen.html needs nothing from elsewhere and runs no script", () => {
  expect(diagrams().match(/<script|<link|<img|@import|url\(|https?:/g)).toBeNull();
});

function anchorsOf(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...headings, ...[...text.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)];
}

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)|href="([^"]+)"/g)].map(
    ([, inText, inPage]) => inText ?? inPage ?? "",
  );
}
