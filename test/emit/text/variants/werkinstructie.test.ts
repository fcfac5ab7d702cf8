import { describe, expect, it } from "vitest";
import type { NodeKind } from "../../../../src/emit/text/nodes.js";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { werkinstructie } from "../../../../src/emit/text/variants/werkinstructie.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { machineFrom, written } from "../compiled.js";
import { richMachine } from "../hand-built.js";
import { flawsOf, foreignAddress } from "../readable.js";

describe.each(PROCEDURES)("the work instruction of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const text = renderText(machine, { variant: werkinstructie });

  it("is the text that was read", async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/${name}/text/werkinstructie.md`);
  });

  it("reads as Dutch in one form of address, and leaves nothing out that staff must do", () => {
    const form = machine.procedure.addressForm === "je" ? "je" : "u";
    expect(flawsOf(textDocument(machine, werkinstructie))).toEqual([]);
    expect(foreignAddress(text, form)).toEqual([]);
    expect(unstatedNodes(machine, werkinstructie)).toEqual([]);
  });
});

describe("whom it speaks to", () => {
  const { machine } = compileFile("examples/gemeente.klacht");
  const text = written(machine, "werkinstructie");

  it("has a section for each role that acts inside, and none for the complainant or an outside body", () => {
    const headings = textDocument(machine, werkinstructie).blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual([
      "Wie kan een klacht indienen",
      "Waar een klacht over kan gaan",
      "Welke klachten niet in behandeling komen",
      "Het college van burgemeester en wethouders",
      "De klachtencoördinator",
      "De klachtencommissie",
      "Wat anderen doen",
      "Registratie en bewaren",
      "Hoe de termijnen tellen",
      "Personen en contactgegevens",
    ]);
  });

  it("says what follows when a term runs out, and where the procedure is silent about that", () => {
    expect(text).toContain("Is deze termijn voorbij, dan kan de klager naar «De Nationale ombudsman».");
    expect(text).toContain("In deze procedure staat niet wat er gebeurt als deze termijn voorbij is.");
  });

  it("tells who takes complaints in what these must hold, and who helps to write them down", () => {
    expect(text).toContain(
      "### De schriftelijke klacht: de klacht komt binnen\n\nDe klager dient de klacht schriftelijk in bij u.",
    );
    expect(text).toContain("U helpt de klager bij het opschrijven van de klacht.");
    expect(text).toContain("De gemeentesecretaris vervangt u als de klacht over u gaat.");
  });
});

describe("what concerns a role", () => {
  const text = written(
    machineFrom(`reglement "Regeling"
  organisatie "Stichting Proef"
  aanspreekvorm je
rol eigenaren "de eigenaren"
  meervoud
rol monteur "de monteur"
rol directie "de directie"
  persoon "Ans"
klachten
  anoniem niet
  weigert als "de klacht te oud is"
trap gesprek "Praten"
  informeel
  stap gesprek "Het gesprek"
    klager bespreekt de klacht met monteur
trap klacht "De klacht"
  behandelaar directie
  heropenen als "er nieuwe feiten zijn"
  indienen bij directie
    aanvullen binnen 2 weken na verzoek
  stap reactie "De reactie"
    beklaagde geeft een reactie aan directie
  stap antwoord "Het antwoord"
    directie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst
  termijn verstreken van antwoord: sluiting
zijroute steun "Steun"
  behandelaar directie
  altijd open
dossier
  registreert klachten, door eigenaren
  bewaren open
`),
    "werkinstructie",
  );

  it("is in its own section: a talk, a registration, a route, with «jou» for itself", () => {
    expect(text).toContain(
      "## De monteur\n\n### Praten: Het gesprek\n\nDe klager bespreekt de klacht met jou.",
    );
    expect(text).toContain("## De eigenaren\n\n### Registreren\n\nJe registreert de klachten.");
    expect(text).toContain("### Steun\n\nDe klager kan altijd terecht bij jou.");
    expect(text).toContain("Je kunt een gesloten klacht opnieuw behandelen als er nieuwe feiten zijn.");
    expect(text).not.toContain("## De beklaagde");
    expect(text).not.toContain("Je, Ans,");
  });

  it("says which of two terms brings something about, and which does not", () => {
    expect(text).toContain("Is de termijn van 6 weken voorbij, dan eindigt de procedure.");
    expect(text).toContain(
      "In deze procedure staat niet wat er gebeurt als de termijn van 4 weken voorbij is.",
    );
  });

  it("begins with what is not handled at all", () => {
    expect(text).toContain("Stichting Proef neemt anonieme klachten niet in behandeling.");
    expect(text).toContain("Ontbreekt er iets in de klacht, dan krijgt de klager daarover bericht.");
  });
});

it("has a section for who acts for us at a body outside", () => {
  const { machine } = compileFile("examples/woningcorporatie.klacht");
  expect(written(machine, "werkinstructie")).toContain(
    "## De directie\n\n### De regionale klachtencommissie: Een schikking\n\nU en de klager kunnen een schikking treffen.",
  );
});

it("concerns staff with all but the words of the regulation", () => {
  const concerned = (kind: NodeKind) => werkinstructie.concerns({ kind, id: "x" }, richMachine("u"));
  const kinds = ["form", "complaint", "tier", "term", "outcome", "calendar", "role"] as const;
  expect(kinds.filter((kind) => !concerned(kind))).toEqual([]);
  expect(concerned("definition")).toBe(false);
});
