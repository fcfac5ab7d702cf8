import { describe, expect, it } from "vitest";
import { print } from "../../src/syntax/printer.js";
import { read } from "./read.js";

const STEP = ['trap formeel "De klacht"', "stap reactie"];
const DUTY = ['plicht verslag "Verslag"'];

const printed = (head: readonly string[], line: string) => {
  const text = [...head, line].map((part, depth) => "  ".repeat(depth) + part).join("\n");
  const { tree, findings } = read(text);
  return findings.length > 0 ? findings : print(tree).trimEnd().split("\n").at(-1)?.trim();
};

describe("what a writer may write in more than one way is printed in one", () => {
  it.each([
    // Anchors
    ["binnen 6 weken na de ontvangst", "binnen 6 weken na ontvangst"],
    ["binnen 6 weken na ontvangst van de klacht", "binnen 6 weken na ontvangst"],
    ["binnen 6 weken na de ontvangst van de klacht", "binnen 6 weken na ontvangst"],
    ["binnen 6 weken na ontvangst van klacht", "binnen 6 weken na ontvangst van klacht"],
    ["binnen 6 weken na ontvangst van de reactie", "binnen 6 weken na ontvangst van reactie"],
    ["binnen 6 weken na de indiening van de klacht", "binnen 6 weken na indiening"],
    ["binnen 6 weken na afhandeling van de klacht", "binnen 6 weken na afhandeling"],
    ["binnen 6 weken na afhandeling van trap beroep", "binnen 6 weken na afhandeling van trap beroep"],
    ["binnen 6 weken na sluiting van de klacht", "binnen 6 weken na sluiting"],
    ["binnen 6 weken na het voorval", "binnen 6 weken na voorval"],
    ["binnen 6 weken na de ontdekking", "binnen 6 weken na ontdekking"],
    ["binnen 6 weken na het einde van de dienst", "binnen 6 weken na einde dienst"],
    ["binnen 2 weken voor het einde van de termijn", "binnen 2 weken voor einde termijn"],
    ["bericht aan klager, voor het einde van de termijn", "bericht aan klager, voor einde termijn"],
    // Amounts
    ["binnen zes weken", "binnen 6 weken"],
    ["binnen één maand na ontvangst", "binnen 1 maand na ontvangst"],
    ["binnen een maand na ontvangst", "binnen 1 maand na ontvangst"],
    ["Binnen Veertien dagen", "binnen 14 dagen"],
    ["verlengen met ten hoogste vier weken", "verlengen met ten hoogste 4 weken"],
    ["uiterlijk de volgende werkdag na ontvangst", "uiterlijk 1 werkdag na ontvangst"],
    ["binnen volgende werkdag na ontvangst", "binnen 1 werkdag na ontvangst"],
    // Force
    ["zo snel mogelijk", "zo spoedig mogelijk"],
    [
      "zo snel mogelijk, uiterlijk zes weken na de ontvangst",
      "zo spoedig mogelijk, uiterlijk 6 weken na ontvangst",
    ],
    ["ten hoogste 6 weken na ontvangst", "binnen 6 weken na ontvangst"],
    ["maximaal 6 weken na ontvangst", "binnen 6 weken na ontvangst"],
    ["niet later dan 6 weken na ontvangst", "uiterlijk 6 weken na ontvangst"],
    ["binnen redelijke termijn", "binnen een redelijke termijn"],
    // Acts
    ["de directie bevestigt de ontvangst aan de klager", "directie bevestigt de ontvangst aan klager"],
    [
      "de directie en het bestuur horen de klager en de beklaagde",
      "directie, bestuur horen klager, beklaagde",
    ],
    ["directie wijst de commissie aan", "directie wijst commissie aan"],
    ["directie wijst klacht af", "directie wijst de klacht af"],
    ["directie biedt de klager excuses aan", "directie biedt klager excuses aan"],
    ["directie zal de klacht beoordelen", "directie moet de klacht beoordelen"],
    ["directie mag niet de klacht beoordelen", "directie mag de klacht niet beoordelen"],
    ["directie mag een gesprek niet voeren", "directie mag geen gesprek voeren"],
    ["directie mag geen gesprek voeren met klager", "directie mag geen gesprek voeren met klager"],
    ["directie hoort klager, mondeling, schriftelijk", "directie hoort klager, mondeling of schriftelijk"],
    ["directie hoort klager, op verzoek van de klager", "directie hoort klager, op verzoek van klager"],
    ["bericht aan de klager, schriftelijk, mondeling", "bericht aan klager, schriftelijk of mondeling"],
    ["termijn per klacht door de directie", "termijn per klacht door directie"],
  ])("%s", (written, expected) => {
    expect(printed(STEP, written)).toEqual(expected);
  });

  it.each([
    ["dagelijks", "elke dag"],
    ["wekelijks", "elke week"],
    ["maandelijks", "elke maand"],
    ["elk kwartaal", "elke 3 maanden"],
    ["jaarlijks", "elk jaar"],
    ["elke twee weken", "elke 2 weken"],
  ])("%s", (written, expected) => {
    expect(printed(DUTY, written)).toEqual(expected);
  });
});

describe("a word with more than one use", () => {
  it.each([
    [
      "what is offered is no apology",
      ['trap a "A"', "extern", 'biedt "excuses"'],
      ["tier", "tier-traits", "offers"],
    ],
    ["a file is destroyed by rule or by somebody", ["dossier", "daarna vernietigen"], ["file", "disposal"]],
    [
      "an act may say who destroys it",
      ['trap a "A"', "stap b", "directie, bestuur vernietigen het dossier"],
      ["tier", "step", "act"],
    ],
    [
      "a date is a term of its own behind a term without a start",
      ['trap a "A"', "stap b", "binnen 2 weken", "voor 1 juni"],
      ["tier", "step", "term", "term"],
    ],
  ])("%s", (_, lines, kinds) => {
    const { statements, findings } = read(lines.join("\n"));
    expect(findings).toEqual([]);
    expect(statements.map((statement) => statement.kind)).toEqual(kinds);
  });

  it.each(["door", "behalve", "tenzij", "voor", "na", "met"])(
    "‘%s’ behind a comma is no item of a list",
    (word) => {
      const { findings } = read(`${STEP.join("\n")}\nvermeldt reden, ${word} "x"`);
      expect(findings).toMatchObject([{ line: 3, at: word }]);
    },
  );
});
