import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { klachtwerk, STACK_TRACE, scratchFolder } from "./klachtwerk.js";

const folder = scratchFolder();
const run = (...args: readonly string[]) => klachtwerk(args, { cwd: folder() });
const KOBER = readFileSync(fileURLToPath(new URL("../../procedures/kober.klacht", import.meta.url)), "utf8");

const scenario = (lines: string) => `procedure: ../kober.klacht
scenarios:
  - titel: Op tijd
    ontvangen: 2026-03-02
    verwacht: { termijnen: { oplossing: 2026-04-13 } }
${lines}`;

beforeAll(() => {
  for (const name of ["goed", "mis", "stuk", "leeg"]) mkdirSync(join(folder(), name));
  writeFileSync(join(folder(), "kober.klacht"), KOBER);
  writeFileSync(join(folder(), "goed/kober.yaml"), scenario(""));
  // YAML files of another kind are none of ours.
  writeFileSync(join(folder(), "goed/school.yaml"), "gesloten:\n  - dag: 2027-02-15\n");
  writeFileSync(
    join(folder(), "mis/kober.yaml"),
    scenario(`  - titel: Een dag <te> vroeg
    ontvangen: 2026-03-02
    verloop:
      - stap: bevestiging
        wanneer: 2026-03-04
    verwacht:
      toestand: gesloten
      termijnen: { oplossing: { status: gehaald, datum: 2026-04-12 } }
      verzuim: [{ wie: organisatie, dagen: 1 }]
`),
  );
  writeFileSync(join(folder(), "stuk/kober.yaml"), scenario("  - titel: Niets\n"));
  writeFileSync(
    join(folder(), "begin.yaml"),
    `scenarios:
  - titel: Begin
    ontvangen: 2026-03-02
    aannames: [De klager gebruikt het formulier.]
    verloop:
      - stap: bevestiging
      - stap: contact
      - wanneer: 2026-04-01
        wat: termijn verstreken
        kan niet: true
`,
  );
  writeFileSync(
    join(folder(), "vervolg.yaml"),
    `scenarios:
  - titel: Vervolg
    verloop:
      - wanneer: dag na einde van oplossing
        wat: termijn verstreken
`,
  );
});

describe("test", () => {
  test("counts what passed", () => {
    expect(run("test", "goed")).toEqual({
      code: 0,
      out: "goed/kober.yaml: 1 geslaagd\n1 scenario: 1 geslaagd, 0 mislukt\n",
      err: "",
    });
  });

  test("shows what came out otherwise, with the line of the scenario", () => {
    const { code, out, err } = run("toets", "mis");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toBe(`mis/kober.yaml: 1 geslaagd, 1 mislukt
  mislukt: Een dag <te> vroeg (mis/kober.yaml:6)
    de toestand: verwacht was gesloten, uitgekomen is klachtenregeling.contact
    de status van klachtenregeling.oplossing.hard: verwacht was gehaald, uitgekomen is loopt
    de laatste dag van klachtenregeling.oplossing.hard: verwacht was zo 12 april 2026, uitgekomen is ma 13 april 2026
    wie in verzuim is: verwacht was organisatie 1, uitgekomen is niets
2 scenario’s: 1 geslaagd, 1 mislukt
`);
  });

  test("writes JUnit in one go, and leaves no other file behind", () => {
    const { code } = run("test", "goed", "mis", "--junit", "uit/slag.xml");
    expect(code).toBe(1);
    expect(readdirSync(join(folder(), "uit"))).toEqual(["slag.xml"]);
    const xml = readFileSync(join(folder(), "uit/slag.xml"), "utf8");
    expect(xml).toContain('<testsuites name="klachtwerk" tests="3" failures="1" errors="0" skipped="0">');
    expect(xml).toContain('name="Een dag &lt;te&gt; vroeg"');
    expect(run("test", "goed", "--junit", "goed").code).toBe(2);
  });

  test("stops at a mistake in a file, so that nobody takes half a test for a whole one", () => {
    const { code, out, err } = run("test", ".");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fout[scenario-expects-nothing] stuk/kober.yaml:6:12");
  });

  test("of nothing is a wrong use", () => {
    expect(run("test", "leeg")).toEqual({
      code: 2,
      out: "",
      err: "In leeg staan geen scenario’s: geen YAML-bestand met ‘scenarios:’.\n",
    });
    expect(run("test", "weg.yaml").code).toBe(2);
  });

  test("reports coverage and boundaries", () => {
    const { code, out } = run("test", "goed", "--coverage", "--boundaries");
    expect(code).toBe(0);
    expect(out).toContain("kober.klacht (grensgevallen): 3 geslaagd\n4 scenario’s: 4 geslaagd, 0 mislukt\n");
    expect(out).toContain(
      "  Praktijkwijzer Klachten: toestanden 2 van 12, overgangen 1 van 22, termijnen 3 van 4\n",
    );
    expect(out).toContain("    niet geraakt (toestanden): rechtstreeks.gesprek\n");
  });
});

describe("simulate --scenario and --case", () => {
  test("print the course, with what could not happen and why", async () => {
    const { code, out, err } = run("simulate", "kober.klacht", "--scenario", "begin.yaml");
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot("../golden/cli/course-nl.txt");
    await expect(
      run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--lang", "en").out,
    ).toMatchFileSnapshot("../golden/cli/course-en.txt");
  });

  test("refuse a form and a day they have no use for", () => {
    const form = run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--format", "csv");
    expect([form.code, form.out, form.err]).toEqual([
      2,
      "",
      "De vorm ‘csv’ bestaat hier niet. Kies uit table, json.\n",
    ]);
    const day = run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--received", "2026-03-02");
    expect([day.code, day.out, day.err]).toEqual([
      2,
      "",
      "De optie --received bestaat hier niet: bij --scenario staan de dagen al vast. Laat --received weg.\n",
    ]);
  });

  test("go on from what --json printed, to the same end", () => {
    const { out } = run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--json");
    writeFileSync(join(folder(), "zaak.json"), out);
    const later = run(
      "simulate",
      "kober.klacht",
      "--case",
      "zaak.json",
      "--scenario",
      "vervolg.yaml",
      "--json",
    );
    const [course] = JSON.parse(later.out);
    expect([later.code, course.state.id, course.defaults]).toEqual([
      0,
      "geschillencommissie.pending",
      [
        {
          term: "klachtenregeling.oplossing.hard",
          round: 1,
          who: ["organisatie"],
          due: "2026-04-13",
          days: 1,
          until: "2026-04-14",
          lasting: false,
        },
      ],
    ]);
    expect(run("simulate", "kober.klacht", "--zaak", "zaak.json").out).toContain("De zaak staat nu op: ");
  });

  test("refuse a damaged case, and never with a stack trace", () => {
    const [whole] = JSON.parse(run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--json").out);
    const cases = [
      ["{", "stuk.json is geen geldige JSON, dus er staat geen zaak in.\n"],
      ["[]", "stuk.json: Dit is geen opgeslagen zaak.\n"],
      ["null", "stuk.json: Dit is geen opgeslagen zaak.\n"],
      [
        JSON.stringify({ ...whole.case, terms: [{ term: "x" }] }),
        "stuk.json: Deze opgeslagen zaak is beschadigd: ‘terms.0.term’ ontbreekt of klopt niet.\n",
      ],
      [
        JSON.stringify({ ...whole.case, machine: "ander" }),
        "stuk.json: Deze zaak hoort niet bij de procedure ‘Praktijkwijzer Klachten’.\n",
      ],
    ] as const;
    for (const [text, message] of cases) {
      writeFileSync(join(folder(), "stuk.json"), text);
      const { code, out, err } = run("simulate", "kober.klacht", "--case", "stuk.json");
      expect({ code, out, err }).toEqual({ code: 2, out: "", err: message });
      expect(err).not.toMatch(STACK_TRACE);
    }
  });
});

describe("why", () => {
  test("explains a date, by a short name or the whole id", () => {
    const { code, out } = run("why", "kober.klacht", "oplossing", "--received", "2026-03-02");
    expect(code).toBe(0);
    expect(out).toContain("uiterlijk ma 13 april 2026");
    expect(out).toContain("6 weken na de ontvangst");
    const json = run(
      "waarom",
      "kober.klacht",
      "klachtenregeling.oplossing.hard",
      "--ontvangen",
      "2026-03-02",
      "--json",
    );
    expect(JSON.parse(json.out).links[0].account).toEqual({
      from: "2026-03-02",
      length: { amount: 6, unit: "week" },
      direction: "after",
      date: "2026-04-13",
      steps: [],
    });
  });

  test("asks for a date, and knows what was meant", () => {
    expect(run("why", "kober.klacht", "oplossing").code).toBe(2);
    expect(run("why", "kober.klacht", "oplosing", "--received", "2026-03-02")).toEqual({
      code: 2,
      out: "",
      err: "De termijn ‘oplosing’ bestaat niet. Bedoelde u ‘oplossing’?\n",
    });
  });

  test("tells how a term went in a stored case, with its own exit code for one that never started", () => {
    const played = run("simulate", "kober.klacht", "--scenario", "begin.yaml", "--json");
    writeFileSync(join(folder(), "begonnen.json"), played.out);
    expect(run("why", "kober.klacht", "oplossing", "--case", "begonnen.json")).toEqual({
      code: 0,
      err: "",
      out: `Onderzoek en oplossing (klachtenregeling.oplossing.hard): loopt
  ma 2 maart 2026: begonnen, tot en met ma 13 april 2026
    Begin  ma 2 maart 2026
    Regel  6 weken na de ontvangst
  Wie   Kober
  Bron  Klachtenregeling
`,
    });
    expect(run("why", "kober.klacht", "bewaren", "--zaak", "begonnen.json").out).toBe(
      "de procedure noemt geen bewaartermijn\n",
    );
    expect(run("why", "kober.klacht", "oplossing", "--case", "nergens.json").code).toBe(2);
  });

  test("knows a tier by its label, and what was meant by a misspelt one", () => {
    const label = run(
      "why",
      "kober.klacht",
      "oplossing",
      "--received",
      "2026-03-02",
      "--tier",
      "Klachtenregeling",
    );
    expect([label.code, label.err]).toEqual([0, ""]);
    for (const command of [
      ["why", "kober.klacht", "oplossing"],
      ["simulate", "kober.klacht"],
    ]) {
      expect(run(...command, "--received", "2026-03-02", "--trap", "klachtenregelin")).toEqual({
        code: 2,
        out: "",
        err: "De procedure heeft geen trap ‘klachtenregelin’. Bedoelde u ‘klachtenregeling’?\n",
      });
    }
  });
});

test("a title with control characters breaks no line and no XML, and of ten thousand each keeps its line", () => {
  mkdirSync(join(folder(), "veel"));
  const one = (at: number) => `  - titel: "Zaak ${at}\\u001b[2J\\n<&>"
    ontvangen: 2026-03-02
    verwacht: { toestand: gesloten }
`;
  const all = Array.from({ length: 10_000 }, (_, at) => one(at)).join("");
  writeFileSync(join(folder(), "veel/veel.yaml"), `procedure: ../kober.klacht\nscenarios:\n${all}`);
  const { code, out } = run("test", "veel", "--junit", "veel.xml");
  expect(code).toBe(1);
  expect(out).toContain("mislukt: Zaak 9999\\u001b[2J\\n<&> (veel/veel.yaml:30000)\n");
  expect(out).toContain("10000 scenario’s: 0 geslaagd, 10000 mislukt\n");
  const xml = readFileSync(join(folder(), "veel.xml"), "utf8");
  expect(xml).toContain('tests="10000" failures="10000"');
  expect(xml).toContain('name="Zaak 9999�[2J&#10;&lt;&amp;&gt;"');
});
