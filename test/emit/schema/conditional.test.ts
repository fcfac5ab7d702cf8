import { describe, expect, test } from "vitest";
import { machineOf, schemasOf, validator } from "./validator.js";

/** A form of one tier with these statements under `klagers` and `indienen`. */
function formOf(complainants: string, intake: string) {
  const machine = machineOf(`reglement "Proef"
  aanspreekvorm u
klagers
${complainants}
trap intern "De klacht"
  indienen bij organisatie
    vermeldt naam
${intake}
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    vermeldt toelichting "een toelichting", alleen voor oudercommissie
    vermeldt motivering
dossier
  bewaren 2 jaar na sluiting
`);
  const check = validator(machine);
  return {
    machine,
    fits: (data: object) => check("aanmelding-intern", { naam: "A. Jansen", ...data }).length === 0,
    event: (event: object) => check("gebeurtenissen", { at: "2026-01-05", ...event }).length === 0,
  };
}

const CLASSES = `  individueel ouder "een ouder"
  individueel leerling "een leerling", vanaf 16 jaar
  vertegenwoordiger voogd "een voogd"
  gezamenlijk oudercommissie "de oudercommissie"`;
const FILE = { naam: "a.pdf", type: "application/pdf" };

describe("a field for some classes of complainants", () => {
  const { machine, fits } = formOf(
    CLASSES,
    `    vermeldt besluit "het besluit om te klagen" als bestand, alleen voor oudercommissie
    vermeldt voogdij "een uittreksel" als bestand, alleen voor voogd
    mag vermelden leden "de namen van de leden", alleen voor oudercommissie`,
  );

  test.each<[string, object, boolean]>([
    ["a joint complaint with what it needs", { klager_soort: "oudercommissie", besluit: FILE }, true],
    ["with what it may add", { klager_soort: "oudercommissie", besluit: FILE, leden: "A en B" }, true],
    ["a joint complaint without", { klager_soort: "oudercommissie" }, false],
    ["a representative with what they need", { klager_soort: "voogd", voogdij: FILE }, true],
    ["a representative without", { klager_soort: "voogd" }, false],
    [
      "a representative with what is for a joint complaint",
      { klager_soort: "voogd", voogdij: FILE, besluit: FILE },
      false,
    ],
    ["somebody else", { klager_soort: "ouder" }, true],
    ["somebody else with what is for others", { klager_soort: "ouder", leden: "A" }, false],
    ["nobody says who", {}, false],
  ])("%s", (_, data, expected) => {
    expect(fits(data)).toBe(expected);
  });

  test("the classes have names, with their age", () => {
    expect(schemasOf(machine).get("aanmelding-intern")?.properties).toMatchObject({
      klager_soort: {
        oneOf: [
          { const: "ouder", title: "Een ouder" },
          { const: "leerling", title: "Een leerling (vanaf 16 jaar)" },
          { const: "voogd", title: "Een voogd" },
          { const: "oudercommissie", title: "De oudercommissie" },
        ],
      },
    });
  });
});

describe("a field on a condition", () => {
  const { fits, event } = formOf(
    CLASSES,
    `    vermeldt vertaling, als "de klacht niet in het Nederlands is"
    vermeldt volmacht, alleen voor voogd, als "het kind zestien is"
    mag vermelden tolk, als "het gesprek niet in het Nederlands is"`,
  );
  const abroad = ["de-klacht-niet-in-het-nederlands-is"];
  const old = ["het-kind-zestien-is"];

  test.each<[string, object, boolean]>([
    ["nothing is said", { klager_soort: "ouder" }, true],
    [
      "it holds and the field is there",
      { klager_soort: "ouder", omstandigheden: abroad, vertaling: "x" },
      true,
    ],
    ["it holds and the field is not there", { klager_soort: "ouder", omstandigheden: abroad }, false],
    ["another one holds", { klager_soort: "ouder", omstandigheden: old }, true],
    ["for a class it is asked of", { klager_soort: "voogd", omstandigheden: old }, false],
    [
      "for a class it is asked of, given",
      { klager_soort: "voogd", omstandigheden: old, volmacht: "x" },
      true,
    ],
    [
      "one that no required field hangs on",
      { klager_soort: "ouder", omstandigheden: ["het-gesprek"] },
      false,
    ],
  ])("%s", (_, data, expected) => {
    expect(fits(data)).toBe(expected);
  });

  const file = { type: "intern.file", data: { klager_soort: "ouder", naam: "A" } };
  test.each<[string, object, boolean]>([
    ["the event says that it holds", { ...file, conditions: abroad }, false],
    [
      "it does, and the field is there",
      { ...file, conditions: abroad, data: { ...file.data, vertaling: "x" } },
      true,
    ],
    ["it does, of a complaint that lacks something", { ...file, conditions: abroad, incomplete: true }, true],
    ["it does, of one that lacks nothing", { ...file, conditions: abroad, incomplete: false }, false],
    ["it does, and the form is kept elsewhere", { ...file, conditions: abroad, data: {} }, true],
  ])("of a complaint that is filed: %s", (_, data, expected) => {
    expect(event(data)).toBe(expected);
  });
});

describe("contents of a message for some classes", () => {
  const { event } = formOf(CLASSES, "");
  const answer = { type: "intern.reactie", data: { motivering: "x" } };

  test.each<[string, object, boolean]>([
    ["the event does not say who complains", answer, true],
    ["somebody it is not for", { ...answer, class: "ouder" }, true],
    ["somebody it is for", { ...answer, class: "oudercommissie" }, false],
    ["with it", { ...answer, class: "oudercommissie", data: { motivering: "x", toelichting: "y" } }, true],
  ])("%s", (_, data, expected) => {
    expect(event(data)).toBe(expected);
  });
});

describe("representation", () => {
  const free = formOf(`${CLASSES}\n  vertegenwoordiging toegestaan`, "");
  const mandated = formOf(`${CLASSES}\n  vertegenwoordiging toegestaan, met machtiging`, "");
  const refused = formOf(`${CLASSES}\n  vertegenwoordiging niet toegestaan`, "");
  const own = formOf(
    `${CLASSES}\n  vertegenwoordiging toegestaan, met machtiging`,
    "    vermeldt machtiging als bestand, alleen voor voogd",
  );
  const somebody = { vertegenwoordiger: "R. de Vries" };

  test.each<[string, boolean, boolean]>([
    ["may be, without a mandate", free.fits(somebody), true],
    ["knows no mandate where none is needed", free.fits({ ...somebody, machtiging: FILE }), false],
    ["needs a mandate", mandated.fits(somebody), false],
    ["has one", mandated.fits({ ...somebody, machtiging: FILE }), true],
    ["is not there, then nothing is asked", mandated.fits({}), true],
    ["may not be", refused.fits(somebody), false],
    ["of a class that needs a mandate anyway", own.fits({ klager_soort: "voogd" }), false],
    ["of one with it", own.fits({ klager_soort: "voogd", machtiging: FILE }), true],
    ["by somebody else, with it", own.fits({ klager_soort: "ouder", ...somebody, machtiging: FILE }), true],
    ["by somebody else, without", own.fits({ klager_soort: "ouder", ...somebody }), false],
    ["a mandate and nobody who acts by it", own.fits({ klager_soort: "ouder", machtiging: FILE }), false],
    ["in an event", mandated.event({ type: "intern.file", data: { naam: "A", ...somebody } }), false],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("a signature", () => {
  const written = formOf(CLASSES, "    schriftelijk\n    ondertekend");
  const spoken = formOf(CLASSES, "    schriftelijk of mondeling\n    ondertekend");
  const named = formOf(CLASSES, '    ondertekend\n    vermeldt ondertekend "plaats en datum"');

  test.each<[string, boolean, boolean]>([
    ["is there", written.fits({ ondertekend: true }), true],
    ["is missed", written.fits({}), false],
    ["is refused", written.fits({ ondertekend: false }), false],
    ["is not asked of what may be spoken", spoken.fits({}), true],
    ["may be there all the same", spoken.fits({ ondertekend: true }), true],
    ["is what the writer made of it", named.fits({ ondertekend: "Utrecht, 5 januari" }), true],
    ["is not asked where the file does not", formOf(CLASSES, "").fits({ ondertekend: true }), false],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

test("each tier has a form of its own", () => {
  const machine = machineOf(`reglement "Proef"
trap een "Eerst"
  indienen bij organisatie
    vermeldt naam
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap twee
trap twee "Daarna"
  indienen bij organisatie
    vermeldt antwoord "het eerste antwoord" als bestand
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`);
  const check = validator(machine);
  const both = [{ naam: "A" }, { antwoord: FILE }];
  expect(both.map((data) => check("aanmelding-een", data).length === 0)).toEqual([true, false]);
  expect(both.map((data) => check("aanmelding-twee", data).length === 0)).toEqual([false, true]);
});
