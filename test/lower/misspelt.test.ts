import { describe, expect, it } from "vitest";
import { lowered } from "./lowered.js";

describe("a name that is misspelt where it is declared", () => {
  const role = (name: string, ...lines: readonly string[]) =>
    lowered(
      `rol ${name} "de commissie"\ntrap klacht "Klacht"\n  behandelaar commissie\n  stap reactie\n    commissie antwoordt aan klager\n${lines.join("\n")}`,
    ).found;

  it("is one finding there, however many references there are", () => {
    expect(role("commisie")).toEqual(["name-misspelt: commisie -> commissie"]);
    expect(role("commisie", "    commissie hoort klager", "  bindend voor commissie")).toEqual([
      "name-misspelt: commisie -> commissie",
    ]);
  });

  it("is meant of tiers, steps and outcomes too", () => {
    const { found } = lowered(`uitkomst kennelijk_ongegrnd "kennelijk ongegrond"
trap klacht "Klacht"
  stap reactei
    organisatie antwoordt aan klager
    oordeel gegrond of kennelijk_ongegrond
    bij kennelijk_ongegrond sluiting
    binnen 2 weken na afronding van reactie
    verlengen eenmaal met 1 week
      bericht aan klager, binnen 1 week na ontvangst van reactie
  niet tevreden: naar trap beroep
  geen overeenstemming: naar trap beroep
trap beroeep "Beroep"`);
    expect(found).toEqual([
      "name-misspelt: kennelijk_ongegrnd -> kennelijk_ongegrond",
      "name-misspelt: reactei -> reactie",
      "name-misspelt: beroeep -> beroep",
    ]);
  });

  it("is not guessed at when the declared name is used, is further off, or only one reference differs", () => {
    const each = ["role-unknown: commissie -> commisie", "role-unknown: commissie -> commisie"];
    expect(role("commisie", "  bindend voor commisie")).toEqual(each);
    expect(role("comisie")).toEqual([
      "role-unknown: commissie -> comisie",
      "role-unknown: commissie -> comisie",
    ]);
    expect(
      lowered('rol commisie "de commissie"\ntrap klacht "Klacht"\n  behandelaar commissie').found,
    ).toEqual(["role-unknown: commissie -> commisie"]);
  });
});
