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
    ["binnen 6 weken na ontvangst van de klacht", "binnen 6 weken na ontvangst van de klacht"],
    ["binnen 6 weken na de ontvangst van de klacht", "binnen 6 weken na ontvangst van de klacht"],
    ["zo spoedig mogelijk, maar uiterlijk binnen 6 weken", "zo spoedig mogelijk, uiterlijk 6 weken"],
    [
      "binnen 8 dagen na ontdekking, maar uiterlijk 1 jaar na voorval",
      "binnen 8 dagen na ontdekking, uiterlijk 1 jaar na voorval",
    ],
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
    ["binnen 10 weken na het einde van de indientermijn", "binnen 10 weken na einde indientermijn"],
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
    ["onverwijld", "zo spoedig mogelijk"],
    [
      "onverwijld, uiterlijk binnen 6 weken na ontvangst",
      "zo spoedig mogelijk, uiterlijk 6 weken na ontvangst",
    ],
    ["uiterlijk binnen 2 weken na ontvangst", "uiterlijk 2 weken na ontvangst"],
    ["uiterlijk op 1 juni", "uiterlijk 1 juni"],
    ["vóór 1 juni", "voor 1 juni"],
    ["vo\u0301o\u0301r 1 juni", "voor 1 juni"],
    ["verlengen 2 keer met 4 weken", "verlengen 2 maal met 4 weken"],
    ["verlengen één keer met 4 weken", "verlengen eenmaal met 4 weken"],
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
    ["directie hoort klager, beklaagde, afzonderlijk", "directie hoort klager, beklaagde, apart"],
    ["directie hoort klager, beklaagde, gezamenlijk", "directie hoort klager, beklaagde, samen"],
    ["directie maakt een jaarverslag", "directie brengt een jaarverslag uit"],
    ["directie moet een jaarverslag maken", "directie moet een jaarverslag uitbrengen"],
    // A form in its natural place
    ["directie informeert schriftelijk de klager", "directie informeert klager, schriftelijk"],
    ["directie antwoordt per brief aan de klager", "directie antwoordt aan klager, per brief"],
    ['directie legt schriftelijk "de afspraken" vast', 'directie legt "de afspraken" vast, schriftelijk'],
    [
      "directie stuurt schriftelijk of per e-mail een bevestiging aan klager",
      "directie stuurt een bevestiging aan klager, schriftelijk of per e-mail",
    ],
    [
      "directie mag schriftelijk de klager niet informeren",
      "directie mag klager niet informeren, schriftelijk",
    ],
    [
      "directie mag de klager niet schriftelijk informeren",
      "directie mag klager niet informeren, schriftelijk",
    ],
    ["directie antwoordt schriftelijk", "schriftelijk"],
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

describe("the same in other blocks", () => {
  it.each([
    ["dossier", "bewaren ten minste 2 jaar", "bewaren minstens 2 jaar"],
    ["dossier", "bewaren ten hoogste 2 jaar na sluiting", "bewaren hoogstens 2 jaar na sluiting"],
    ["dossier", "bewaren maximaal 2 jaar na sluiting", "bewaren hoogstens 2 jaar na sluiting"],
    ['reglement "R"', "geldig vanaf 1 januari 2027", "geldig vanaf 2027-01-01"],
    [
      'reglement "R"',
      "geldig vanaf een maart 2027 tot en met 31 december 2028",
      "geldig vanaf 2027-03-01 tot en met 2028-12-31",
    ],
    ['reglement "R"', "vastgesteld op 1 oktober 2026", "vastgesteld op 2026-10-01"],
    [
      "kalender",
      'gesloten 24 december 2026 tot en met 2 januari 2027 "kerst"',
      'gesloten 2026-12-24 tot en met 2027-01-02 "kerst"',
    ],
    ['trap a "A"', "tegen kosten van € 52,50", "tegen kosten van 52,50 euro"],
    ['trap a "A"', "tegen kosten van €25, terug bij gegrond", "tegen kosten van 25 euro, terug bij gegrond"],
    ['trap a "A"', "tegen kosten van 1.250 euro", "tegen kosten van 1250 euro"],
  ])("%s: %s", (head, written, expected) => {
    expect(printed([head], written)).toEqual(expected);
  });

  it.each([
    ["via brief", "via post"],
    ['via e-mail, brief "Postbus 1"', 'via e-mail, post "Postbus 1"'],
    ["aanvullen binnen 2 weken na het verzoek", "aanvullen binnen 2 weken na verzoek"],
    ['aanvullen binnen 2 weken, als "x"', 'aanvullen binnen 2 weken, als "x"'],
    [
      'indientermijn binnen 1 jaar na voorval, als "x", daarna geweigerd',
      'indientermijn binnen 1 jaar na voorval, als "x", daarna geweigerd',
    ],
  ])("indienen: %s", (written, expected) => {
    expect(printed(['trap a "A"', "indienen"], written)).toEqual(expected);
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
