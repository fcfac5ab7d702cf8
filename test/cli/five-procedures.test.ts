import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { COURSES_SCHEMA, DATES_SCHEMA } from "../../src/emit/scenario/schemas.js";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = scratchFolder();
const run = (...args: readonly string[]) => {
  const { code, out, err } = klachtwerk(args, { cwd: ROOT });
  expect([code, err]).toEqual([0, ""]);
  return out;
};

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const fitsDates = ajv.compile(DATES_SCHEMA);
const fitsCourses = ajv.compile(COURSES_SCHEMA);

/** What a person types first about each procedure: all its dates, how its scenarios go, and why a date is what it is. */
describe.each([
  ["buro-leerlingenhulp", ["reactie", "bewaren"]],
  ["het-vertrouwensbureau", ["bureau.whole", "escalation.beroep"]],
  ["kleuterrevolutie", ["oplossing", "escalation.derde"]],
  ["kober", ["oplossing", "vervolg"]],
  ["vo-content", ["klachtenpersoon.afhandeling", "klacht.begin"]],
])("%s", (name, terms) => {
  const file = `procedures/${name}.klacht`;
  const scenarios = `procedures/scenarios/${name}.yaml`;
  const golden = (page: string) => `../golden/${name}/dates/${page}`;

  test("simulate --received", async () => {
    await expect(run("simulate", file, "--received", "2026-03-02")).toMatchFileSnapshot(
      golden("simulate.txt"),
    );
  });

  test("simulate --received --json, by its schema", () => {
    const dates: unknown = JSON.parse(run("simulate", file, "--received", "2026-03-02", "--json"));
    expect([fitsDates(dates), fitsDates.errors]).toEqual([true, null]);
  });

  test("simulate --scenario", async () => {
    await expect(run("simulate", file, "--scenario", scenarios)).toMatchFileSnapshot(golden("scenarios.txt"));
  });

  test("simulate --scenario --json, by its schema, and why in each of those cases", () => {
    const out = run("simulate", file, "--scenario", scenarios, "--json");
    const courses: unknown = JSON.parse(out);
    expect([fitsCourses(courses), fitsCourses.errors]).toEqual([true, null]);
    const [first] = courses as readonly { readonly terms: readonly { readonly term: string }[] }[];
    const term = first?.terms[0]?.term;
    if (term === undefined) return;
    writeFileSync(join(folder(), "zaak.json"), JSON.stringify([first]));
    expect(run("why", file, term, "--case", join(folder(), "zaak.json"))).toContain(term);
  });

  test("why", async () => {
    const pages = terms.map((term) => run("why", file, term, "--received", "2026-03-02"));
    await expect(pages.join("\n")).toMatchFileSnapshot(golden("why.txt"));
  });
});

test("test --coverage --boundaries", async () => {
  const out = run("test", "procedures", "--coverage", "--boundaries");
  await expect(out).toMatchFileSnapshot("../golden/cli/test-procedures.txt");
});
