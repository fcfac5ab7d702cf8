import { describe, expect, it } from "vitest";
import { machineFrom, written } from "./compiled.js";

const procedure = (traits: string) =>
  machineFrom(`reglement "Regeling"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol directie "de directie"
trap gesprek "Praten"
  ${traits}
  stap gesprek "Het gesprek"
    klager bespreekt de klacht met directie
  niet tevreden: naar trap klacht
trap klacht "De klacht"
  behandelaar directie
dossier
  bewaren open
`);

describe("a complaint that starts past an informal phase", () => {
  it("may do so freely where nothing keeps it there", () => {
    const text = written(procedure("informeel"), "volledig");
    expect(text).toContain(
      "over de uitkomst van «Praten». U kunt ook rechtstreeks met de klacht naar de directie.",
    );
  });

  it("may do so on each ground that is stated", () => {
    const text = written(
      procedure(
        'informeel, verplicht\n  overslaan als "de klacht ernstig is"\n  overslaan als "u ziek bent"',
      ),
      "volledig",
    );
    expect(text).toContain("- rechtstreeks, als de klacht ernstig is;\n- rechtstreeks, als u ziek bent.");
  });

  it("does not repeat a ground whose words point at that phase", () => {
    const text = written(procedure('informeel, aangeraden\n  overslaan als "u dat niet wilt"'), "volledig");
    expect(text).toContain("- rechtstreeks, als u de fase «Praten» mag overslaan.");
    expect(text).not.toContain("rechtstreeks, als u dat niet wilt");
  });

  it("may not where the phase is obligatory and names no ground", () => {
    expect(written(procedure("informeel, verplicht"), "volledig")).not.toContain("rechtstreeks");
  });
});

it("turns «dat» behind the subject with its verb", () => {
  const text = written(
    procedure('informeel, aangeraden\n  overslaan als "u dat niet wilt"'),
    "werkinstructie",
  );
  expect(text).toContain("overslaan als de klager dat niet wil.");
});
