import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { CATALOGUE, type Code } from "../../src/diagnostics/catalogue.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { severityOf } from "../../src/diagnostics/message.js";
import { renderDiagnostic } from "../../src/diagnostics/render.js";
import { sortDiagnostics } from "../../src/diagnostics/sort.js";
import { summary } from "../../src/diagnostics/summary.js";
import { CONFIG_FILE, parseConfig } from "../../src/project/config.js";
import { parseHouseStyle } from "../../src/project/house-style.js";
import { parseCalendar } from "../../src/project/own-calendar.js";
import { isLoad, loadFindings } from "./load-sample.js";
import { wholeText } from "./samples.js";
import { isScenario, scenarioFindings } from "./scenario-sample.js";

const PATH = "voorbeeld.klacht";

/** Codes no small text can raise: about several files or their size. Tested where those are made. */
const NOT_IN_ONE_TEXT: readonly string[] = [
  "errors-untold",
  "file-too-large",
  "include-loop",
  "procedure-id-taken",
  "workdays-contradictory",
];

const CODES = Object.keys(CATALOGUE)
  .filter((code) => !NOT_IN_ONE_TEXT.includes(code))
  .sort() as readonly Code[];

/** The first line of a sample that is a calendar of the organisation. */
const CALENDAR_FILE = "kalenders/school.yaml";

function isCalendar(sample: string): boolean {
  return sample.startsWith(`# ${CALENDAR_FILE}`);
}

function isConfig(sample: string): boolean {
  return sample.startsWith(`# ${CONFIG_FILE}`);
}

/** The first line of a sample that is a house style. */
const STYLE_FILE = "huisstijl.yaml";

function isStyle(sample: string): boolean {
  return sample.startsWith(`# ${STYLE_FILE}`);
}

function textOf(sample: string): string {
  return isConfig(sample) || isCalendar(sample) || isScenario(sample) || isLoad(sample) || isStyle(sample)
    ? sample
    : wholeText(sample);
}

function findings(sample: string): readonly Diagnostic[] {
  const text = textOf(sample);
  if (isLoad(sample)) return sortDiagnostics(loadFindings(text));
  if (isScenario(sample)) return sortDiagnostics(scenarioFindings(text));
  if (isCalendar(sample)) return sortDiagnostics(parseCalendar(text, CALENDAR_FILE).diagnostics);
  if (isStyle(sample)) return sortDiagnostics(parseHouseStyle(text, STYLE_FILE).diagnostics);
  return isConfig(sample)
    ? sortDiagnostics(parseConfig(text, ["text"]).diagnostics)
    : compile(text, { path: PATH }).diagnostics;
}

function printed(sample: string): string {
  const text = textOf(sample);
  const found = findings(sample);
  const parts = found.map((diagnostic) => renderDiagnostic(diagnostic, { text, lang: "nl", color: false }));
  return `${[...parts, summary(found, "nl")].join("\n\n")}\n`;
}

describe.each(CODES)("%s", (code) => {
  const { wrong, right } = CATALOGUE[code];

  it("is raised by its wrong sample, and printed as in its fixture", async () => {
    expect(findings(wrong).map((found) => found.code)).toContain(code);
    const folder = `../fixtures/bad/${code}`;
    await expect(textOf(wrong)).toMatchFileSnapshot(
      `${folder}/${isConfig(wrong) ? CONFIG_FILE : isCalendar(wrong) ? "school.yaml" : isScenario(wrong) ? "proef.yaml" : isLoad(wrong) ? "belasting.yaml" : isStyle(wrong) ? STYLE_FILE : "input.klacht"}`,
    );
    await expect(printed(wrong)).toMatchFileSnapshot(`${folder}/expected.txt`);
  });

  it("is not raised by its right sample, which holds no error at all", () => {
    const found = findings(right);
    expect(found.map((each) => each.code)).not.toContain(code);
    expect(found.filter((each) => severityOf(each) === "error").map((each) => each.code)).toEqual([]);
  });
});
