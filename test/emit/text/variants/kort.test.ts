import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { fitsOneSheet } from "../../../../src/emit/text/variants/kort/one-sheet.js";
import { kort } from "../../../../src/emit/text/variants/kort.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { machineFrom, written } from "../compiled.js";
import { flawsOf, foreignAddress } from "../readable.js";

describe.each(PROCEDURES)("the card of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const text = renderText(machine, { variant: kort });

  it("is the text that was read", async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/${name}/text/kort.md`);
  });

  it("reads as Dutch, with u or je, on one page", () => {
    const form = machine.procedure.addressForm === "je" ? "je" : "u";
    expect(flawsOf(textDocument(machine, kort))).toEqual([]);
    expect(foreignAddress(text, form)).toEqual([]);
    expect(fitsOneSheet(textDocument(machine, kort).blocks)).toBe(true);
  });
});

it.each(readdirSync("examples").filter((name) => name.endsWith(".klacht")))(
  "examples/%s: states every term",
  (name) => {
    const { machine } = compileFile(`examples/${name}`);
    expect(unstatedNodes(machine, kort)).toEqual([]);
    expect(flawsOf(textDocument(machine, kort))).toEqual([]);
    expect(fitsOneSheet(textDocument(machine, kort).blocks)).toBe(true);
  },
);

it("says short by when, and what is open", () => {
  const rows = (name: string) => written(compileFile(`procedures/${name}.klacht`).machine, "kort");
  expect(rows("kober")).toContain(
    "| 3. Onderzoek en oplossing | Wij | Binnen 6 weken na ontvangst van je klacht |",
  );
  expect(rows("kober")).toContain("| 1. Bevestiging | Wij | Staat niet in onze procedure |");
  expect(rows("kober")).toContain("| 5. Vervolgacties (alleen als er vervolgacties nodig zijn) | Wij |");
  expect(rows("het-vertrouwensbureau")).toContain(
    "Streven: binnen 15 werkdagen (het begin staat niet in onze procedure)",
  );
  expect(rows("vo-content")).toContain("uitstel kan zonder maximum, als nader onderzoek nodig is");
  expect(rows("buro-leerlingenhulp")).toContain("- rechtstreeks, als uw klacht ernstig is;");
  expect(rows("buro-leerlingenhulp")).toContain("Wij nemen anonieme klachten niet in behandeling.");
  expect(rows("vo-content")).toContain("Je kunt ook rechtstreeks met je klacht naar ons.");
});

describe("what a card may not drop", () => {
  const text = written(
    machineFrom(`reglement "Regeling"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol directie "de directie"
rol raad "de raad"
trap klacht "De klacht"
  behandelaar directie
  kosteloos
  stap vraag "Vragen"
    directie mag informatie vragen aan klager
  stap bemiddeling "Bemiddeling"
    eventueel
    directie bemiddelt tussen klager, beklaagde
  stap horen "Horen"
    directie hoort klager
    vervalt als "u niet gehoord wilt worden"
  stap gesprek "Gesprek"
    directie voert een gesprek met klager, op verzoek van klager
  stap antwoord "Het antwoord"
    directie antwoordt aan klager
    binnen 6 weken
    verlengen eenmaal met ten hoogste 4 weken, als "het onderzoek meer tijd vraagt"
    verlengen zonder maximum
      instemming van klager, schriftelijk
    opschorten zolang "u gegevens aanvult", ten hoogste 2 weken
plicht voortgang
  directie houdt klager op de hoogte
  elke 2 weken
plicht jaarverslag
  directie brengt een jaarverslag uit aan raad
  elk jaar
  voor 1 juni
dossier
  bewaren open
`),
    "kort",
  );

  it("is whether a step is always there", () => {
    expect(text).toContain("| 1. Vragen (soms) |");
    expect(text).toContain("| 2. Bemiddeling (niet verplicht) |");
    expect(text).toContain("| 3. Horen (niet als u niet gehoord wilt worden) |");
    expect(text).toContain("| 4. Gesprek (op uw verzoek) |");
  });

  it("is on what a longer term depends", () => {
    expect(text).toContain(
      "Binnen 6 weken na ontvangst van uw klacht; uitstel kan één keer met maximaal 4 weken, als het onderzoek meer tijd vraagt; uitstel kan zonder maximum, alleen als u daar schriftelijk mee instemt; de termijn telt niet door zolang u gegevens aanvult, maximaal 2 weken",
    );
  });

  it("is what the complainant is owed all along and what it costs, but not what is owed to others", () => {
    expect(text).toContain("De directie houdt u elke 2 weken op de hoogte.");
    expect(text).toContain("De behandeling bij de directie is gratis.");
    expect(text).not.toContain("1 juni");
  });
});

describe("a card that would not fit on its sheet", () => {
  const procedure = (count: number) => {
    const steps = Array.from({ length: count }, (_, at) => {
      const term = at % 2 === 0 ? "    binnen 2 weken\n" : "";
      return `  stap s${at} "Stap ${at}"\n    directie onderzoekt de klacht\n${term}`;
    });
    return machineFrom(
      `reglement "Regeling"\nrol directie "de directie"\ntrap klacht "De klacht"\n  behandelaar directie\n${steps.join("")}dossier\n  bewaren open\n`,
    );
  };
  const rows = (count: number) =>
    textDocument(procedure(count), kort).blocks.flatMap((block) =>
      block.kind === "table" ? block.rows : [],
    );

  it("leaves out steps without a term, and says so", () => {
    expect(rows(20)).toHaveLength(20);
    expect(written(procedure(20), "kort")).not.toContain("niet op deze kaart");
    expect(rows(44)).toHaveLength(22);
    expect(written(procedure(44), "kort")).toContain(
      "Stappen zonder vaste termijn staan niet op deze kaart.",
    );
    expect(fitsOneSheet(textDocument(procedure(44), kort).blocks)).toBe(true);
  });
});

it("says of each term that it can be extended", () => {
  const machine = machineFrom(`reglement "Proef"
  organisatie "Proef"
klagers
  individueel ouder "een ouder"
trap klacht "De klacht"
  stap besluit "Besluit"
    organisatie antwoordt aan klager
    binnen 4 weken na ontvangst
    binnen 6 weken na ontvangst, als "de zaak ingewikkeld is"
    binnen 3 weken na ontvangst, voor ouder
    verlengen eenmaal met ten hoogste 2 weken
`);
  const delay = "na ontvangst van uw klacht; uitstel kan één keer met maximaal 2 weken |";
  const card = written(machine, "kort");
  expect(card).toContain(`| Besluit | Wij | Binnen 4 weken ${delay}`);
  expect(card).toContain(`| Besluit, als de zaak ingewikkeld is | Wij | Binnen 6 weken ${delay}`);
  expect(card).toContain(`| Besluit, bij een klacht van een ouder | Wij | Binnen 3 weken ${delay}`);
});
