import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hintOf, messageOf } from "../../src/diagnostics/message.js";
import { type ProcedureOf, parseScenarios } from "../../src/project/scenarios.js";
import { positionAt, sourceFile } from "../../src/source/source-file.js";
import { procedure } from "../simulate/scenario/play.js";

const machine = procedure("kober");
const procedureOf: ProcedureOf = (path) => (path === "procedures/kober.klacht" ? machine : "missing");

const HEAD = "procedure: ../kober.klacht\nscenarios:\n";

/** `line:column code message` of everything that is wrong. */
function wrong(text: string): readonly string[] {
  const file = "procedures/scenarios/proef.yaml";
  return parseScenarios(text, file, procedureOf).diagnostics.map((one) => {
    const { line, column } = positionAt(sourceFile(file, text), one.place.span.start);
    return `${line}:${column} ${one.code} ${one.suggestion ?? messageOf(one, "nl")}`;
  });
}

test("a path counts from the folder of the file, and every scenario is read", () => {
  const { value, diagnostics } = parseScenarios(
    `${HEAD}  - { titel: A, ontvangen: 2026-03-02, verwacht: { toestand: bevestiging } }
  - { titel: B, ontvangen: 2026-03-02, verwacht: { lopend: [] } }
`,
    "procedures/scenarios/proef.yaml",
    procedureOf,
  );
  expect(diagnostics).toEqual([]);
  expect(value.map(({ scenario }) => scenario.title)).toEqual(["A", "B"]);
  expect(value[0]?.scenario.expected?.state).toBe("klachtenregeling.bevestiging");
});

describe("names a mistake at its place", () => {
  test("names that do not exist, with what may have been meant", () => {
    expect(
      wrong(`${HEAD}  - titel: A
    ontvangen: 2026-03-02
    verloop:
      - stap: oplosing
        wie: orgnisatie
      - wat: verlegd
      - wanneer: 2 weken na bevesteging
        wat: stilte
    verwacht:
      toestand: geslotn
      termijnen:
        oplosing: gehaald
`),
    ).toEqual([
      "6:15 scenario-name-unknown oplossing",
      "7:14 scenario-name-unknown organisatie",
      "8:14 scenario-name-unknown verlengd",
      "9:18 scenario-name-unknown bevestiging",
      "12:17 scenario-name-unknown gesloten",
      "14:9 scenario-name-unknown oplossing",
    ]);
  });

  test("impossible and reversed dates", () => {
    expect(
      wrong(`${HEAD}  - titel: A
    ontvangen: 2026-02-30
    voorval: gisteren
    verloop:
      - { wanneer: 2026-05-01, wat: stilte }
      - { wanneer: 2026-04-01, wat: stilte }
    verwacht: { bewaren tot en met: ooit, termijnen: { oplossing: 2026-13-01 } }
`).map((one) => one.split(" ").slice(0, 2).join(" ")),
    ).toEqual([
      "4:16 scenario-moment",
      "5:14 scenario-moment",
      "8:20 scenario-date-order",
      "9:37 scenario-word",
      "9:67 scenario-moment",
    ]);
  });

  test("keys that belong elsewhere, values of another kind, titles that are missing", () => {
    expect(
      wrong(`${HEAD}  - titl: A
    ontvangen: [2026-03-02]
    verloop: niets
    verwacht: { verzuim: [{ wie: organisatie, dagen: drie }] }
`).map((one) => one.split(" ").slice(0, 2).join(" ")),
    ).toEqual([
      "3:5 scenario-key-missing",
      "3:5 scenario-key-unknown",
      "4:16 scenario-value",
      "5:14 scenario-value",
      "6:54 scenario-value",
    ]);
  });

  test("a scenario that expects nothing", () => {
    expect(wrong(`${HEAD}  - { titel: A, ontvangen: 2026-03-02, verwacht: {} }\n`)).toEqual([
      "3:14 scenario-expects-nothing Het scenario ‘A’ verwacht niets en kan dus niet mislukken.",
    ]);
  });

  test("a procedure that is not there, once for the whole file", () => {
    const text = "procedure: ../kobre.klacht\nscenarios:\n  - { titel: A }\n  - { titel: B }\n";
    expect(wrong(text).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "1:12 scenario-procedure-missing",
    ]);
  });
});

describe("what YAML allows and a scenario file does not", () => {
  const said = (text: string): readonly string[] =>
    parseScenarios(text, "procedures/scenarios/proef.yaml", procedureOf).diagnostics.map((one) => {
      const { start, end } = one.place.span;
      return `${text.slice(start, end)} | ${messageOf(one, "nl")} | ${hintOf(one, "nl") ?? ""}`;
    });

  test("a key twice: the whole key, and what to do", () => {
    expect(said(`${HEAD}  - titel: A\n    titel: B\n`)).toEqual([
      "titel | Dit woord staat er twee keer. | Haal een van de twee weg, of begin een nieuw scenario achter een streepje.",
    ]);
    expect(said(`${HEAD}  - titel: A\n    "kan niet": true\n    "kan niet": true\n`)).toEqual([
      '"kan niet" | Dit woord staat er twee keer. | Haal een van de twee weg, of begin een nieuw scenario achter een streepje.',
    ]);
  });

  test("an anchor and an alias", () => {
    expect(said("procedure: ../kober.klacht\na: &a { titel: A }\nscenarios:\n  - *a\n")).toEqual([
      "*a | Deze waarde verwijst naar een andere; in een scenario staat elke waarde voluit. | Schrijf de waarde hier nog een keer op, zonder ‘*’ en ‘&’.",
    ]);
  });

  test("a second document, which would be left out silently", () => {
    const one = "  - { titel: A, ontvangen: 2026-03-02, verwacht: { toestand: bevestiging } }\n";
    expect(said(`${HEAD}${one}---\n${HEAD}${one}`)).toEqual([
      "--- | Hier begint met ‘---’ een tweede document; alle scenario’s van een bestand staan in één document. | Haal ‘---’ weg en zet de scenario’s bij elkaar onder ‘scenarios:’.",
    ]);
    expect(said(`---\n${HEAD}${one}`)).toEqual([]);
  });

  test("a number, a list or nothing where a date belongs", () => {
    expect(
      wrong(`${HEAD}  - titel: A
    ontvangen: 20260302
    verloop:
      - { wanneer: 3, stap: bevestiging }
      - { wat: verlengd, lengte: [4 weken] }
    verwacht: { toestand: gesloten }
`),
    ).toEqual([
      "4:16 scenario-value ‘ontvangen’ kan deze waarde niet hebben. Verwacht was een datum, als 2026-03-02.",
      "6:20 scenario-value ‘wanneer’ kan deze waarde niet hebben. Verwacht was een datum of een afstand, als ‘na 3 werkdagen’.",
      "7:34 scenario-value ‘lengte’ kan deze waarde niet hebben. Verwacht was een lengte, als ‘2 weken’.",
    ]);
  });
});

describe("a hostile file", () => {
  test("with aliases is refused before they unfold", () => {
    const levels = [..."bcdefghi"].map((name, at) => {
      const before = String.fromCharCode("a".charCodeAt(0) + at);
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`;
    });
    const text = `a: &a [x]\n${levels.join("\n")}\nscenarios: *i\n`;
    expect(wrong(text).map((one) => one.split(" ")[1])).toEqual(["scenario-syntax"]);
  });

  test("nested without end, empty, or of another kind gives a message", () => {
    for (const text of [
      "",
      "[]",
      "3",
      "- ",
      "scenarios:",
      `scenarios: ${"[".repeat(50_000)}`,
      "scenarios: [null]",
    ]) {
      expect(wrong(text).length).toBeGreaterThan(0);
    }
  });

  test("of any other text never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => wrong(`scenarios:\n  - titel: ${text}`).length >= 0));
    fc.assert(fc.property(fc.jsonValue(), (json) => wrong(JSON.stringify({ scenarios: [json] })).length > 0));
  });
});

test("ten thousand scenarios are read, each with its mistake", () => {
  const one = "  - { titel: A, ontvangen: 2026-03-02, verwacht: { toestand: bevestiging } }\n";
  const bad = "  - { titel: A, ontvangen: 2026-03-02, verwacht: { toestand: nergens } }\n";
  const { value, diagnostics } = parseScenarios(
    `${HEAD}${one.repeat(9_999)}${bad}`,
    "procedures/scenarios/proef.yaml",
    procedureOf,
  );
  expect([value.length, diagnostics.length]).toEqual([9_999, 1]);
});
