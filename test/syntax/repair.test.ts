import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { severityOf } from "../../src/diagnostics/message.js";

const TEXT = `reglement "Klachtenreglement"
  geldig vanaf 2024-11-01
rol directie "de directie"
rol commissie "de commissie"
klachten
  gaan over kosten "de kosten", gedrag "het gedrag"
klagers
  individueel ouder "een ouder", leerling "een leerling"
uitkomst kennelijk_ongegrond "kennelijk ongegrond"
trap formeel "De klacht"
  behandelaar directie
  indienen bij directie
    vermeldt machtiging, alleen voor ouder
    indientermijn binnen 1 jaar na voorval, uiterlijk 5 jaar na voorval
  stap horen
    directie hoort klager, beklaagde
    binnen 2 weken na ontvangst, zonder termijnenwet
    verlengen eenmaal met 2 weken
      bericht aan klager, voor einde termijn
  stap reactie
    commissie antwoordt aan klager
    binnen 6 weken na einde termijn van horen, bij klachten over kosten
    oordeel gegrond of kennelijk_ongegrond
  niet tevreden na reactie: naar trap beroep
trap beroep "Beroep"
  behandelaar commissie
  bevoegd voor kosten
  stap uitspraak
    commissie doet uitspraak
  tevreden: sluiting
plicht verslag "Verslag"
  directie brengt een jaarverslag uit
  elk jaar
`;

const errors = (text: string) =>
  compile(text, { path: "proef.klacht" })
    .diagnostics.filter((each) => severityOf(each) === "error")
    .map(({ code, suggestion }) => [code, suggestion]);

describe("a slip costs one error, whatever leans on what it says", () => {
  it("and without a slip there is none", () => {
    expect(errors(TEXT)).toEqual([]);
  });

  it.each([
    ["rol directie", "roll directie", "statement-unknown", "rol"],
    ['rol directie "de directie"', "rol directie", "statement-incomplete", undefined],
    ['rol directie "de directie"', "roll directie", "statement-unknown", "rol"],
    ["gaan over", "gaann over", "statement-unknown", "gaan"],
    ["gaan over", "gaan ovr", "statement-incomplete", "over"],
    ["individueel", "individuel", "statement-unknown", "individueel"],
    ["uitkomst kennelijk", "uitkmst kennelijk", "statement-unknown", "uitkomst"],
    ["trap formeel", "tarp formeel", "statement-unknown", "trap"],
    ['trap beroep "', 'trapp beroep "', "statement-unknown", "trap"],
    ["indienen bij", "indiennen bij", "statement-unknown", "indienen"],
    ["alleen voor", "aleen voor", "statement-incomplete", "alleen"],
    [", uiterlijk 5", ", uterlijk 5", "statement-incomplete", "uiterlijk"],
    ["stap horen", "stpa horen", "statement-unknown", "stap"],
    ["hoort klager", "hort klager", "verb-unknown", "hoort ROL"],
    ["zonder termijnenwet", "zonder trmijnenwet", "statement-incomplete", "termijnenwet"],
    ["zonder termijnenwet", "zondr termijnenwet", "statement-leftover", "zonder"],
    ["2 weken na ontvangst, z", "2 wekken na ontvangst, z", "unit-unknown", "weken"],
    ["verlengen eenmaal", "verdagen eenmaal", "statement-unknown", "verlengen"],
    ["verlengen eenmaal", "verlengen eenmal", "statement-incomplete", "eenmaal"],
    ["bericht aan", "mededeling aan", "statement-unknown", "bericht"],
    ["bij klachten over", "bij klachtn over", "statement-incomplete", "klachten"],
    ["niet tevreden na reactie", "ontevreden na reactie", "trigger-unknown", "niet tevreden"],
    ["commissie doet uitspraak", "commissie doet uitsprak", "phrase-incomplete", "doet uitspraak"],
    ["binnen 2 weken na ontvangst", "binnen 2 weken vanaf de ontvangst", "start-inclusive", undefined],
    ["stap horen", "stap hoor en wederhoor", "name-spaced", "hoor_en_wederhoor"],
  ])("%s -> %s", (right, wrong, code, suggestion) => {
    const renamed = wrong.includes("wederhoor") ? TEXT.replace("van horen", "van hoor_en_wederhoor") : TEXT;
    expect(errors(renamed.replace(right, wrong))).toEqual([[code, suggestion]]);
  });

  it("a role called after a keyword keeps its verb", () => {
    const text = TEXT.replace('rol directie "', 'rol behandelaar "')
      .replaceAll(/\bdirectie\b(?!")/g, "behandelaar")
      .replace("hoort klager, beklaagde", "neemtt contact op met klager");
    expect(errors(text)).toEqual([["verb-unknown", "neemt contact op"]]);
  });
});
