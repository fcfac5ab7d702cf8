import { describe, expect, test } from "vitest";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { machineOf, schemasOf, validator } from "./validator.js";

const machine = machineOf(`reglement "Proef"
  aanspreekvorm u
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
rol directie "de directie"
  vervangen door bestuur
rol bestuur "het bestuur"
klagers
  individueel ouder "een ouder"
  vertegenwoordiger voogd "een voogd"
klachten
  gaan over kosten "de kosten"
trap intern "Behandeling door de directie"
  behandelaar directie
  indienen bij directie
    schriftelijk
    via e-mail
    vermeldt naam, adres, e-mailadres, telefoonnummer
    vermeldt datum "de datum van het voorval" als datum
    vermeldt bedrag "het bedrag" als bedrag indien van toepassing
    vermeldt soort "de soort klacht" als keuze "mondeling gedrag", "anders"
    vermeldt machtiging "een machtiging" als bestand, alleen voor voogd
    mag vermelden toelichting "een toelichting" als lange tekst
  stap reactie "Antwoord"
    directie antwoordt aan klager, schriftelijk
    uiterlijk 6 weken na ontvangst
    vermeldt bevindingen
    vermeldt maatregelen indien van toepassing
    oordeel gegrond of ongegrond
    verlengen eenmaal met ten hoogste 4 weken
dossier
  bewaren 2 jaar na sluiting
`);
const check = validator(machine);

const COMPLAINT = {
  klager_soort: "ouder",
  naam: "A. Jansen",
  adres: "Dorpsstraat 1, 1234 AB Ons Dorp",
  "e-mailadres": "a@example.org",
  telefoonnummer: "+31 6 1234 5678",
  datum: "2026-11-01",
  soort: "anders",
};
const MANDATE = { naam: "machtiging.pdf", type: "application/pdf", verwijzing: "bijlagen/machtiging.pdf" };

/** What objects when an id is none of the two options that stand there with their names. */
const NEITHER = ["/klager_soort const", "/klager_soort const", "/klager_soort oneOf"];

describe("the intake form", () => {
  test.each<[string, object, readonly string[]]>([
    ["all that is asked", {}, []],
    ["what may be added", { bedrag: 25.5, toelichting: "Zie de brief." }, []],
    ["a guardian with a mandate", { klager_soort: "voogd", machtiging: MANDATE }, []],
    ["a guardian without", { klager_soort: "voogd" }, [" required", " if"]],
    ["a parent with a mandate", { machtiging: MANDATE }, ["/machtiging false schema", " if"]],
    ["an unknown class", { klager_soort: "buur" }, ["/klager_soort enum", ...NEITHER]],
    ["an empty name", { naam: "" }, ["/naam minLength"]],
    [
      "an address that is no e-mail address",
      { "e-mailadres": "a.example.org" },
      ["/e-mailadres pattern", "/e-mailadres format"],
    ],
    ["a date that does not exist", { datum: "2026-02-30" }, ["/datum pattern", "/datum format"]],
    ["a number of letters", { telefoonnummer: "bel mij" }, ["/telefoonnummer pattern"]],
    ["an amount below zero", { bedrag: -1 }, ["/bedrag minimum"]],
    ["a choice that is not offered", { soort: "iets" }, ["/soort enum"]],
    ["a field the form does not have", { bsn: "1" }, [" additionalProperties"]],
    ["a file without a type", { klager_soort: "voogd", machtiging: { naam: "m" } }, ["/machtiging required"]],
  ])("%s", (_, change, errors) => {
    expect(check("aanmelding-intern", { ...COMPLAINT, ...change })).toEqual(
      errors.map((error) => error.trim()),
    );
  });

  test("each field that is asked is missed", () => {
    for (const key of Object.keys(COMPLAINT)) {
      const { [key as keyof typeof COMPLAINT]: _, ...rest } = COMPLAINT;
      expect([key, check("aanmelding-intern", rest)]).toEqual([key, expect.arrayContaining(["required"])]);
    }
  });

  test("speaks Dutch to whoever fills it in", () => {
    const properties = schemasOf(machine).get("aanmelding-intern")?.properties as Record<string, object>;
    expect(properties.machtiging).toEqual({
      title: "Machtiging",
      description: "Alleen voor een voogd.",
      $ref: "#/$defs/bestand",
    });
    expect(properties.bedrag).toMatchObject({
      title: "Bedrag",
      description: "Het bedrag is in euro. Alleen als dit van toepassing is.",
    });
  });
});

const FILED = {
  type: "intern.file",
  at: "2026-11-02",
  by: "klager",
  filedAt: "2026-11-01",
  class: "ouder",
  data: COMPLAINT,
};
const ANSWERED = {
  type: "intern.reactie",
  at: "2026-12-01T14:30",
  by: "directie",
  receivedAt: "2026-12-02",
  outcome: "gegrond",
  data: { bevindingen: "De rekening klopte niet." },
};

describe("the events", () => {
  test.each<[string, object]>([
    ["filed", FILED],
    ["answered", ANSWERED],
    ["answered by a substitute", { ...ANSWERED, by: "bestuur" }],
    ["answered, with the contents kept elsewhere", { ...ANSWERED, data: {} }],
    ["answered, with no word about the contents", { ...ANSWERED, data: undefined }],
    ["time", { type: "time", at: "2027-01-01" }],
    ["completed", { type: "time", at: "2027-01-01", completed: true, data: { naam: "A. Jansen" } }],
    ["filed, but not complete", { ...FILED, incomplete: true, data: { naam: "A. Jansen" } }],
  ])("%s", (_, event) => {
    expect(check("gebeurtenissen", event)).toEqual([]);
  });

  test.each<[string, object]>([
    ["an unknown event", { ...ANSWERED, type: "intern.besluit" }],
    ["by somebody who may not", { ...ANSWERED, by: "klager" }],
    ["without a moment", { ...ANSWERED, at: undefined }],
    ["on a day that cannot be", { ...ANSWERED, at: "2026-13-01" }],
    ["on a day the month does not have", { ...ANSWERED, at: "2026-02-30" }],
    ["on a day of no leap year", { ...FILED, filedAt: "2025-02-29" }],
    ["a fact with something the form does not ask", { ...FILED, incomplete: true, data: { bsn: "1" } }],
    ["an outcome the step does not have", { ...ANSWERED, outcome: "ingetrokken" }],
    ["without an outcome", { ...ANSWERED, outcome: undefined }],
    ["an answer without part of its contents", { ...ANSWERED, data: { maatregelen: "Wij bellen." } }],
    ["a complaint that lacks its name", { ...FILED, data: { ...COMPLAINT, naam: undefined } }],
    ["something the event does not hold", { ...ANSWERED, kleur: "rood" }],
  ])("refused: %s", (_, event) => {
    expect(check("gebeurtenissen", JSON.parse(JSON.stringify(event)))).not.toEqual([]);
  });
});

describe("contents that depend on the case", () => {
  const cases = validator(
    machineOf(`reglement "Proef"
trap intern "De klacht"
  indienen bij organisatie
    vermeldt naam
    vermeldt vertaling, als "de klacht niet in het Nederlands is"
  stap reactie
    organisatie antwoordt aan klager
    oordeel gegrond of deels_gegrond of ongegrond
    vermeldt motivering, bij ongegrond of deels_gegrond
    vermeldt advies, als "wij afwijken"
    vermeldt toezegging, bij gegrond, als "wij iets beloven"
    mag vermelden excuses, bij gegrond`),
  );
  const apologies = { excuses: "x" };
  const fits = (outcome: string, data: object, ...conditions: readonly string[]): boolean =>
    cases("gebeurtenissen", {
      type: "intern.reactie",
      at: "2026-12-01",
      outcome,
      data,
      ...(conditions.length === 0 ? {} : { conditions }),
    }).length === 0;
  const reasons = { motivering: "De rekening klopt." };

  test.each<[string, boolean, boolean]>([
    ["need nothing on another outcome", fits("gegrond", apologies), true],
    ["need the reasons on an outcome that asks them", fits("deels_gegrond", apologies), false],
    ["need no more than those", fits("ongegrond", reasons), true],
    ["need the advice when it is not followed", fits("gegrond", apologies, "wij-afwijken"), false],
    ["need the advice beside the reasons", fits("ongegrond", reasons, "wij-afwijken"), false],
    ["are whole with both", fits("ongegrond", { ...reasons, advies: "x" }, "wij-afwijken"), true],
    ["need a promise on one outcome", fits("gegrond", apologies, "wij-iets-beloven"), false],
    ["need no promise on another", fits("ongegrond", reasons, "wij-iets-beloven"), true],
    ["are not asked where none are recorded", fits("deels_gegrond", {}), true],
  ])("%s", (_, fit, expected) => {
    expect(fit).toBe(expected);
  });

  test("leave a field of the form to who fills it in", () => {
    expect(cases("aanmelding-intern", { naam: "A. Jansen" })).toEqual([]);
  });
});

describe("the case", () => {
  test("is what the simulator makes, after every event", () => {
    let value = start(machine, "2026-11-01");
    expect(check("dossier", value)).toEqual([]);
    for (const { at, ...event } of [FILED, ANSWERED, { type: "intern.satisfied", at: "2026-12-10" }]) {
      const result = step(machine, value, event, at);
      if (!result.ok) throw new Error(JSON.stringify(result.reason));
      value = result.case;
      expect(check("dossier", JSON.parse(JSON.stringify(value)))).toEqual([]);
    }
    expect(value.state).toBe("closed");
    expect(check("dossier", { ...value, state: "intern.besluit" })).toEqual(["/state enum"]);
    expect(check("dossier", { ...value, machine: "andere" })).toEqual(["/machine const"]);
  });
});
