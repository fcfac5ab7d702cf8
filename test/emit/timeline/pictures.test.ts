import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { dateText } from "../../../src/emit/timeline/dates.js";
import { timelineHtml } from "../../../src/emit/timeline/html.js";
import { timelineSvg } from "../../../src/emit/timeline/svg.js";
import { sweepHtml } from "../../../src/emit/timeline/sweep/sweep-html.js";
import { sweep } from "../../../src/simulate/sweep/sweep.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";
import { handMachine } from "../../simulate/hand-machine.js";
import { NASTY, nastyMachine } from "./nasty.js";
import { elements, readXml } from "./well-formed-xml.js";

/** The shown text of the nasty title: what XML cannot hold is left out. */
const SHOWN = NASTY.replace("\u0007", "");

describe.each(PROCEDURES)("%s", (id) => {
  const text = readFileSync(new URL(`../../../procedures/${id}.klacht`, import.meta.url), "utf8");
  const { machine } = compile(text, { path: `procedures/${id}.klacht` });
  const made = timeline(machine, { received: "2026-12-24" });

  test("the picture is XML with a title, and its description tells every row", async () => {
    const svg = readXml(timelineSvg(made, "nl"));
    const [title, about] = ["title", "desc"].map((name) => elements(svg, name)[0]);
    expect(svg.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": `${title?.attributes.id} ${about?.attributes.id}`,
    });
    expect(title?.text).toBe(`Tijdlijn: ${made.title}`);
    for (const { date } of made.rows) {
      if (date !== undefined) expect(about?.text).toContain(dateText(date));
    }
    await expect(timelineSvg(made, "nl")).toMatchFileSnapshot(`../../golden/${id}/timeline/tijdlijn.svg`);
  });

  test("the page holds the picture and a table with every row, and nothing from elsewhere", () => {
    const html = timelineHtml(made, "nl");
    const page = readXml(html);
    expect([page.name, page.attributes.lang]).toEqual(["html", "nl"]);
    expect(elements(page, "svg")).toHaveLength(1);
    const tables = elements(page, "table").slice(0, -1);
    const rows = tables.flatMap((table) => elements(table, "tbody").flatMap((body) => body.children));
    expect(rows).toHaveLength(made.rows.length);
    expect(
      tables.flatMap((table) => elements(table, "th").map(({ attributes }) => attributes.scope)),
    ).not.toContain(undefined);
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|src=|url\(|@import/,
    );
  });
});

test("a bar runs from the day a term counts from to its end, in proportion", () => {
  const made = timeline(handMachine(), { received: "2026-04-01" });
  const bars = elements(readXml(timelineSvg(made, "nl")), "rect").filter(
    ({ attributes }) => attributes.class === "termijn",
  );
  const [, answer, appeal] = bars.map(({ attributes: { x, width } }) => [Number(x), Number(width)]);
  // 42 days of 89, and 19 that start where the answer ends.
  expect(answer).toEqual([320, 207.6]);
  expect(appeal).toEqual([527.6, 94]);
});

test("whatever a writer puts in a text is shown as text", () => {
  const made = timeline(nastyMachine(), { received: "2026-04-01" });
  const page = readXml(timelineHtml(made, "nl"));
  expect(elements(page, "script")).toEqual([]);
  expect(elements(page, "h1")[0]?.text).toBe(`Tijdlijn: ${SHOWN}`);
  expect(elements(page, "td")[0]?.text).toBe(SHOWN);
  expect(elements(readXml(timelineSvg(made, "nl")), "title")[0]?.text).toBe(`Tijdlijn: ${SHOWN}`);
  const all = readXml(sweepHtml(sweep(nastyMachine(), { from: "2026-04-01", to: "2026-06-01" }), "nl"));
  expect(elements(all, "h1")[0]?.text).toBe(`Alle ontvangstdatums: ${SHOWN}`);
});

test("a timeline that cannot be made says so in place of the picture's rows and the tables", () => {
  const made = timeline(handMachine(), { received: "2026-02-30" });
  expect(elements(readXml(timelineHtml(made, "en")), "p")[0]?.text).toBe(made.problem?.en);
  expect(elements(readXml(timelineSvg(made, "nl")), "desc")[0]?.text).toBe(made.problem?.nl);
});

describe("the page of a sweep", () => {
  const made = sweep(handMachine(), { from: "2026-12-20", to: "2027-01-15" });
  const page = readXml(sweepHtml(made, "nl"));

  test("has a calendar for each row whose time differs, and a square for each date of receipt", () => {
    const calendars = elements(page, "svg");
    expect(calendars.map((svg) => elements(svg, "title")[0]?.text)).toEqual(
      made.rows
        .filter(({ spread }) => spread?.shortest !== spread?.longest)
        .map(({ spread }) => expect.stringContaining(`${spread?.shortest}-${spread?.longest} dagen`)),
    );
    const squares = elements(calendars[0] ?? page, "path").map(({ attributes }) => attributes.d ?? "");
    const legend = elements(calendars[0] ?? page, "text").filter(({ text }) => text.includes("dagen"));
    expect(squares.join("").split("M").length - 1).toBe(made.days + legend.length);
  });

  test("gives no two things the same id", () => {
    const ids = [...sweepHtml(made, "nl").matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
