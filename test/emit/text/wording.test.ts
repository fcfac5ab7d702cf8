import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { renderText } from "../../../src/emit/text/text.js";

const ROLES = `rol directie "de directie"
rol secretaris "de secretaris"
rol commissie "de klachtencommissie"
`;

/** The text of a procedure in the form of u, with plain spaces. */
function textOf(tier: string, rest = ""): string {
  const source = `reglement "Regeling"\n  organisatie "De Brug"\n  aanspreekvorm u\n${ROLES}trap klacht "De klacht"\n  behandelaar directie\n${tier}\n${rest}`;
  const { machine, diagnostics } = compile(source, { path: "regeling.klacht" });
  expect(diagnostics.filter(({ code }) => code.startsWith("syntax")).map(({ code }) => code)).toEqual([]);
  return renderText(machine).replaceAll("\u00a0", " ");
}

const step = (name: string, ...lines: readonly string[]) =>
  [`  stap ${name}`, ...lines.map((line) => `    ${line}`)].join("\n");

const answer = step("reactie", "directie antwoordt aan klager", "binnen 6 weken");

describe("terms", () => {
  it.each([
    ["zo spoedig mogelijk, uiterlijk 10 werkdagen", "zo spoedig mogelijk, uiterlijk binnen 10 werkdagen."],
    [
      "zo spoedig mogelijk, uiterlijk 10 werkdagen na ontvangst",
      "zo spoedig mogelijk, uiterlijk 10 werkdagen na ontvangst van de klacht.",
    ],
  ])("«%s» reads «%s»", (written, said) => {
    expect(textOf(step("reactie", "directie antwoordt aan klager", written))).toContain(
      `De directie antwoordt u ${said}`,
    );
  });

  it("start at the message by its own name, also where only its words name it", () => {
    const sent = (act: string) =>
      textOf(
        `${step("advies", act)}\n${step("besluit", "directie beslist over de klacht", "binnen 24 uur na ontvangst van advies")}`,
      );
    expect(sent('commissie stuurt "een schriftelijk advies" aan directie')).toContain(
      "binnen 24 uur na ontvangst van het advies",
    );
    expect(sent("commissie informeert directie")).toContain("binnen 24 uur na ontvangst van het advies");
  });

  it("are aimed at by whoever acts, and by nobody in particular where several act", () => {
    const one = step("reactie", "directie antwoordt aan klager", "streeft naar 1 week");
    const two = step(
      "reactie",
      "secretaris bevestigt de ontvangst aan klager",
      "directie antwoordt aan klager",
      "streeft naar 1 week",
    );
    expect(textOf(one)).toContain("De directie antwoordt u en streeft ernaar dat binnen 1 week te doen.");
    expect(textOf(two)).toContain("De directie antwoordt u. Het streven is dat dit binnen 1 week gebeurt.");
  });
});

describe("what is made anonymous", () => {
  it.each([
    ['publiceert "de geregistreerde klachten"', "De publicatie is geanonimiseerd."],
    ['publiceert "een overzicht van klachten"', "Het overzicht is geanonimiseerd."],
    ['publiceert "het jaarverslag"', "Het jaarverslag is geanonimiseerd."],
    ['maakt "de Q-cijfers" bekend aan betrokkenen', "De bekendmaking is geanonimiseerd."],
    ['evalueert "de werkwijze"', "De evaluatie is geanonimiseerd."],
    ['moet "van klachten leren"', "Dat gebeurt geanonimiseerd."],
  ])("%s: %s", (act, said) => {
    expect(textOf(answer, `plicht p\n  directie ${act}\n  elk jaar\n  geanonimiseerd`)).toContain(said);
  });
});

describe("consent", () => {
  it.each([
    ["instemming van klager", "als u daarmee instemt."],
    ["instemming van klager, schriftelijk", "als u daar schriftelijk mee instemt."],
  ])("«%s» reads «%s»", (written, said) => {
    const extension = step(
      "reactie",
      "directie antwoordt aan klager",
      "binnen 6 weken",
      "verlengen eenmaal met ten hoogste 4 weken",
      written,
    );
    expect(textOf(extension)).toContain(`Dat kan alleen ${said}`);
  });
});

describe("ways on", () => {
  it("says what the complainant may choose, and where that leads", () => {
    const text = textOf(`${answer}\n  keuze klager: sluiting`);
    expect(text).toContain("U kunt ervoor kiezen de procedure te beëindigen.");
    expect(text).not.toContain("daarvoor kiest");
    expect(textOf(`${answer}\n  keuze klager: terug naar stap reactie`)).toContain(
      "U kunt ervoor kiezen verder te gaan met «Reactie».",
    );
  });

  it("says of two ways to one phase which has a limit and which has none", () => {
    const appeal = `  niet tevreden: naar trap beroep, binnen 1 jaar na ontvangst van reactie
trap beroep "Beroep"
  behandelaar commissie
  open na trap klacht
`;
    expect(textOf(`${answer}\n${appeal}`)).toContain(
      "- als u niet tevreden bent over de uitkomst van «De klacht» (binnen 1 jaar na ontvangst van het antwoord);\n- als de fase «De klacht» is afgerond (daarvoor geldt geen termijn).",
    );
  });
});

describe("what goes on all the time", () => {
  it.each([
    ["directie registreert de klacht", "De directie registreert elke klacht."],
    ["directie leert van klachten", "De directie leert doorlopend van klachten."],
    ["directie informeert commissie", "De directie informeert de klachtencommissie steeds."],
    ['directie moet "de wet naleven"', "De directie moet altijd de wet naleven."],
    ['directie moet "elke klacht serieus nemen"', "De directie moet elke klacht serieus nemen."],
  ])("«%s, steeds» reads «%s»", (act, said) => {
    expect(textOf(answer, `plicht zorg\n  ${act}\n  steeds`)).toContain(said);
  });
});

describe("the record", () => {
  it.each([
    ["bewaren ten minste 2 jaar", "De Brug bewaart het dossier ten minste 2 jaar."],
    [
      "bewaren ten hoogste 2 jaar na sluiting",
      "bewaart het dossier ten hoogste 2 jaar na sluiting van de klacht.",
    ],
    ["bewaren 2 jaar na sluiting", "De Brug bewaart het dossier tot 2 jaar na sluiting van de klacht."],
  ])("«%s» reads «%s»", (written, said) => {
    expect(textOf(answer, `dossier\n  ${written}`)).toContain(said);
  });

  const verdicts = `${answer}\n    oordeel gegrond of ongegrond of niet_behandeld\n`;
  it.each([
    [
      [
        "5 jaar na sluiting",
        "6 maanden na sluiting of 1 jaar na voorval, wat het laatst komt, bij niet_behandeld",
      ],
      "Bij een klacht die niet wordt behandeld bewaart De Brug het dossier tot 6 maanden na sluiting van de klacht of 1 jaar na het voorval, wat het laatst komt. In de andere gevallen bewaart De Brug het dossier tot 5 jaar na sluiting van de klacht.",
    ],
    [
      ["open", "10 jaar, bij gegrond"],
      "Bij een gegronde klacht bewaart De Brug het dossier 10 jaar. In de andere gevallen staat in deze procedure niet hoe lang De Brug een dossier bewaart.",
    ],
    [
      ["ten minste 1 jaar", "ten hoogste 3 jaar, bij gegrond", "ten hoogste 2 jaar"],
      "De Brug bewaart het dossier ten minste 1 jaar. Bij een gegronde klacht bewaart De Brug het dossier ten hoogste 3 jaar. In de andere gevallen bewaart De Brug het dossier ten hoogste 2 jaar.",
    ],
    [
      ["2 jaar", '1 jaar, bij gegrond, in "het register"'],
      "De Brug bewaart het dossier 2 jaar. Bij een gegronde klacht bewaart De Brug de klacht 1 jaar in het register.",
    ],
  ])("of several lines, a general one is for the other cases: %j", (lines, said) => {
    const written = lines.map((line) => `  bewaren ${line}\n`).join("");
    expect(textOf(verdicts, `dossier\n${written}`)).toContain(said);
  });
});
