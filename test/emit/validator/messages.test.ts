import { describe, expect, test } from "vitest";
import { exampleDocuments } from "../../../src/emit/schema/examples.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";
import { machineOf } from "../schema/validator.js";
import { emittedValidators } from "./emitted.js";

const FORM = (address: string) => `reglement "Proef"
  aanspreekvorm ${address}
klagers
  individueel ouder "een ouder"
  vertegenwoordiger voogd "een voogd"
  vertegenwoordiging toegestaan, met machtiging
trap intern "De klacht"
  indienen bij organisatie
    schriftelijk
    vermeldt naam, e-mailadres, telefoonnummer
    vermeldt datum_voorval
    vermeldt beschrijving "een omschrijving van de klacht" als lange tekst
    vermeldt wens "wat u van ons vraagt"
    vermeldt soort "de soort klacht" als keuze "bejegening", "kosten", "iets anders"
    vermeldt besproken "of u het al hebt besproken" als ja of nee
    vermeldt bedrag "het bedrag van de schade" als bedrag
    vermeldt aantal "het aantal keren" als getal
    vermeldt bijlagen
    vermeldt vertaling, als "de klacht niet in het Nederlands is"
    vermeldt voogdij "een uittreksel" als bestand, alleen voor voogd
    ondertekend
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`;
const FILE = { naam: "a.pdf", type: "application/pdf" };
const COMPLAINT = {
  klager_soort: "ouder",
  naam: "Noor Voorbeeld",
  "e-mailadres": "noor@voorbeeld.nl",
  telefoonnummer: "06 12345678",
  datum_voorval: "2026-01-05",
  beschrijving: "Verzonnen.",
  wens: "Excuses.",
  soort: "kosten",
  besproken: false,
  bedrag: 25.5,
  aantal: 2,
  bijlagen: FILE,
  ondertekend: true,
};

/** What an empty form, and forms with one mistake each, are answered. */
const MISTAKES: readonly (readonly [string, object])[] = [
  ["een leeg formulier", {}],
  ["lege velden", Object.fromEntries(Object.keys(COMPLAINT).map((key) => [key, ""]))],
  ["geen e-mailadres", { ...COMPLAINT, "e-mailadres": "noor" }],
  ["geen telefoonnummer", { ...COMPLAINT, telefoonnummer: "bel mij" }],
  ["een dag die niet bestaat", { ...COMPLAINT, datum_voorval: "2026-02-30" }],
  ["een keuze die er niet is", { ...COMPLAINT, soort: "geluid" }],
  ["een klager die er niet is", { ...COMPLAINT, klager_soort: "buur" }],
  ["een bedrag onder nul", { ...COMPLAINT, bedrag: -1 }],
  ["een bedrag in letters", { ...COMPLAINT, bedrag: "tien" }],
  ["een getal in letters", { ...COMPLAINT, aantal: "twee" }],
  ["ja of nee in letters", { ...COMPLAINT, besproken: "ja" }],
  ["een bestand zonder naam", { ...COMPLAINT, bijlagen: { naam: "", type: "pdf", verwijzing: "a b" } }],
  ["niet ondertekend", { ...COMPLAINT, ondertekend: false }],
  ["een vertegenwoordiger zonder machtiging", { ...COMPLAINT, vertegenwoordiger: "R. de Vries" }],
  ["een voogd zonder uittreksel", { ...COMPLAINT, klager_soort: "voogd" }],
  ["een ouder met een uittreksel", { ...COMPLAINT, voogdij: FILE }],
  [
    "een omstandigheid zonder veld",
    { ...COMPLAINT, omstandigheden: ["de-klacht-niet-in-het-nederlands-is"] },
  ],
  ["een omstandigheid die er niet is", { ...COMPLAINT, omstandigheden: ["mist"] }],
  ["een veld te veel", { ...COMPLAINT, bsn: "123456789" }],
  ["geen formulier", ["niets"]],
];

describe.each([
  ["u", "u"],
  ["je", "je"],
  ["third", "derde persoon"],
])("a form that says %s", (name, address) => {
  const validate = emittedValidators(machineOf(FORM(address))).get("aanmelding-intern");

  test("takes what is right", () => {
    expect(validate?.(COMPLAINT)).toEqual({ ok: true, value: COMPLAINT });
  });

  test("says what is wrong, for people to read", async () => {
    const told = MISTAKES.map(([title, data]) => `${title}\n${lines(validate?.(data))}`).join("\n");
    await expect(told).toMatchFileSnapshot(`../../golden/validator/form-${name}.txt`);
  });
});

describe.each(PROCEDURES)("%s", (id) => {
  const { machine } = compileFile(`procedures/${id}.klacht`);
  const validators = emittedValidators(machine);

  test("says what is wrong with spoiled examples", async () => {
    const told = exampleDocuments(machine, "full").flatMap(([name, document]) =>
      spoiled(document).map(([title, data]) => `${name}: ${title}\n${lines(validators.get(name)?.(data))}`),
    );
    await expect(told.join("\n")).toMatchFileSnapshot(`../../golden/${id}/validator/meldingen.txt`);
  });
});

/** An empty document, one with a part that is not wanted, and one in which every text or number is wrong. */
function spoiled(document: object): readonly (readonly [string, unknown])[] {
  const { type: _, ...rest } = document as Record<string, unknown>;
  const entries = Object.entries(rest).slice(0, 12);
  const wrong = entries.map(([key, value]) => [key, typeof value === "string" ? 0 : "fout"]);
  return [
    ["leeg", {}],
    ["te veel", { ...document, kleur: "rood" }],
    ["overal fout", { ...document, ...Object.fromEntries(wrong) }],
  ];
}

function lines(answer: unknown): string {
  const { ok, errors } = answer as {
    ok: boolean;
    errors?: readonly { field: string; code: string; nl: string }[];
  };
  if (ok) return "  goed\n";
  return (errors ?? []).map(({ field, code, nl }) => `  ${field} (${code}): ${nl}\n`).join("");
}
