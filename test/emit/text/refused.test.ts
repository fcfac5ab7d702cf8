import { describe, expect, it } from "vitest";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { renderText } from "../../../src/emit/text/text.js";
import { toelichting } from "../../../src/emit/text/variants/toelichting.js";
import { parseScenarios } from "../../../src/project/scenarios.js";
import { courseOf } from "../../../src/simulate/scenario/course.js";
import { runScenario } from "../../../src/simulate/scenario/run-scenario.js";
import { machineFrom, written } from "./compiled.js";

const procedure = (form: string, handler: string, way: string) =>
  machineFrom(`reglement "Proef"
  organisatie "Stichting Proef"
  aanspreekvorm ${form}
rol directie "de directie"
rol ombudsman "de ombudsman"
klachten
  mag weigeren als "het belang te klein is"
trap klacht "De klacht"
  behandelaar ${handler}
  stap antwoord "Het antwoord"
    ${handler} antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap ombudsman
  ${way}
trap ombudsman "De ombudsman"
  extern
  behandelaar ombudsman
dossier
  bewaren open
`);

const IN_TIME = "geweigerd: naar trap ombudsman, binnen 1 jaar na ontvangst van weigering";
const ALL = ["volledig", "regeling", "eenvoudig", "kort", "werkinstructie"] as const;

describe("a way on behind a refusal", () => {
  it.each(ALL)("is said with its window in %s, by who refuses", (id) => {
    expect(written(procedure("u", "directie", IN_TIME), id)).toMatch(
      /- als de directie (de|uw) klacht niet in behandeling neemt \(binnen 1 jaar na ontvangst van de weigering\)\./,
    );
  });

  it.each([
    ["u", "als wij uw klacht niet in behandeling nemen"],
    ["je", "als wij je klacht niet in behandeling nemen"],
    ["derde persoon", "als wij uw klacht niet in behandeling nemen"],
  ])("is said of the organisation itself to a reader who is addressed with %s", (form, clause) => {
    expect(written(procedure(form, "organisatie", IN_TIME), "eenvoudig")).toContain(clause);
  });

  it("says from when a window without a start counts, and that a window is left open", () => {
    const bare = written(
      procedure("u", "directie", "geweigerd: naar trap ombudsman, binnen 1 jaar"),
      "volledig",
    );
    expect(bare).toContain(
      "Een termijn om na een weigering met de klacht verder te gaan waarbij geen begin staat, telt vanaf de ontvangst van de weigering.",
    );
    const open = written(
      procedure("u", "directie", "geweigerd: naar trap ombudsman, termijn open"),
      "volledig",
    );
    expect(open).toContain("In deze procedure staat niet tot wanneer dat kan.");
  });

  it("names the phase where the same people refuse in more than one", () => {
    const text = written(
      machineFrom(`reglement "Proef"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol directie "de directie"
klachten
  mag weigeren als "het belang te klein is"
trap klacht "De klacht"
  behandelaar directie
  stap antwoord "Het antwoord"
    directie antwoordt aan klager
  niet tevreden: naar trap beroep
  geweigerd: naar trap rechter, binnen 2 weken
trap beroep "Het beroep"
  behandelaar directie
  stap besluit "Het besluit"
    directie antwoordt aan klager
  geweigerd: naar trap rechter, binnen 6 weken
trap rechter "De rechter"
  extern
`),
      "volledig",
    );
    expect(text).toContain("als de directie de klacht in de fase «De klacht» niet in behandeling neemt");
    expect(text).toContain("als de directie de klacht in de fase «Het beroep» niet in behandeling neemt");
  });
});

it("tells of a case that was refused and went on, with the day the refusal arrived", () => {
  const machine = procedure("u", "directie", IN_TIME);
  const scenario = `procedure: proef.klacht
scenarios:
  - titel: Naar de ombudsman
    ontvangen: 2026-10-16
    verloop:
      - { wat: geweigerd, wanneer: 2026-10-20, ontvangen: 2026-10-21, omstandigheden: [het belang te klein is] }
      - { wat: ingediend, trap: ombudsman, wanneer: 2027-10-21 }
`;
  const { value } = parseScenarios(scenario, "zaken.yaml", () => machine, false);
  const [first] = value;
  expect(first).toBeDefined();
  if (first === undefined) return;
  const course = courseOf(machine, runScenario(machine, first.scenario));
  const text = renderText(machine, { variant: toelichting }, { style: PLAIN_STYLE, course }).replaceAll(
    "\u00a0",
    " ",
  );
  expect(text).toContain(
    "De directie neemt de klacht niet in behandeling. Dat gebeurt omdat het belang te klein is. Het bericht daarover komt aan op woensdag 21 oktober 2026. Nu loopt de termijn voor het vervolg bij «De ombudsman» tot en met donderdag 21 oktober 2027.",
  );
  expect(text).toContain(
    "Omdat de directie de klacht niet in behandeling neemt, gaat u met de klacht naar de ombudsman. Dat is op tijd: de laatste dag is donderdag 21 oktober 2027.",
  );
});
