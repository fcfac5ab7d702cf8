import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { messageOf } from "../../src/diagnostics/message.js";
import { parseLoad } from "../../src/project/load-file.js";

const PROCEDURE = `reglement "Proef"
  aanspreekvorm u
rol directie "de directie"
rol commissie "de commissie"
trap bureau "Bureau"
  behandelaar directie
  stap bevestiging
    directie bevestigt de ontvangst aan klager
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep
trap beroep "Beroep"
  behandelaar commissie
  stap reactie
    commissie antwoordt aan klager
`;
const { machine } = compile(PROCEDURE, { path: "proef.klacht" });
const read = (text: string) => parseLoad(text, "b.yaml", machine);
const said = (found: readonly Diagnostic[]) => found.map((one) => messageOf(one, "nl"));
const HEAD = "van: 2026-01-01\ntot en met: 2026-12-31\nklachten per week: 5\n";

describe("a load file", () => {
  test("with the three keys that must be there means the rest", () => {
    expect(read(HEAD)).toEqual({
      value: {
        from: "2026-01-01",
        to: "2026-12-31",
        perWeek: 5,
        handlers: {},
        steps: {},
        dissatisfied: { tiers: {}, otherwise: 0 },
        reply: { kind: "fixed", value: 0 },
        goal: 0.95,
      },
      diagnostics: [],
    });
  });

  test("takes every way to write an amount, and steps by their own or their whole name", () => {
    const { value } = read(`${HEAD}behandelaars: { directie: 2 }
werkdagen: [vrijdag, maandag]
stappen:
  bevestiging: { werk: 0.5, procent: 40 }
  onderzoek: { werk: { van: 1, tot: 3 }, wachten: { gemiddeld: 4 } }
  beroep.reactie: { werk: { van: 1, meestal: 2, tot: 3 } }
niet tevreden: { bureau: 25 }
`);
    expect(value).toMatchObject({
      handlers: { directie: 2 },
      workdays: [1, 5],
      steps: {
        "bureau.bevestiging": { work: { kind: "fixed", value: 0.5 }, share: 0.4 },
        "bureau.onderzoek": {
          work: { kind: "uniform", from: 1, to: 3 },
          wait: { kind: "exponential", mean: 4 },
          share: 1,
        },
        "beroep.reactie": { work: { kind: "triangle", from: 1, most: 2, to: 3 } },
      },
      dissatisfied: { tiers: { bureau: 0.25 }, otherwise: 0 },
    });
  });

  test("does not guess which of two steps is meant", () => {
    expect(said(read(`${HEAD}stappen:\n  reactie: { werk: 1 }\n`).diagnostics)).toEqual([
      expect.stringContaining("De procedure kent geen stap ‘reactie’, wel "),
    ]);
  });

  test("names one step once", () => {
    const { value, diagnostics } = read(`${HEAD}stappen:\n  onderzoek: {}\n  bureau.onderzoek: {}\n`);
    expect(value).toBeUndefined();
    expect(said(diagnostics)).toEqual([
      "‘bureau.onderzoek’ is dezelfde stap als ‘onderzoek’, die er al staat.",
    ]);
  });
});

test("the load of the page about it is one that can be read", () => {
  const page = readFileSync(new URL("../../grammar/belasting.md", import.meta.url), "utf8");
  const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const file = new URL("../../procedures/het-vertrouwensbureau.klacht", import.meta.url);
  const bureau = compile(readFileSync(file, "utf8"), { path: "bureau.klacht" }).machine;
  expect(parseLoad(text, "belasting.yaml", bureau).diagnostics).toEqual([]);
});
