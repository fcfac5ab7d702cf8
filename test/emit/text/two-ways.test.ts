import { describe, expect, it } from "vitest";
import { machineFrom, written } from "./compiled.js";

const procedure = (ways: readonly string[]) =>
  machineFrom(`reglement "Proef"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol directie "de directie"
rol commissie "de commissie"
trap school "De school"
  behandelaar directie
  stap antwoord "Het antwoord"
    directie antwoordt aan klager
    binnen 4 weken na ontvangst
${ways.map((way) => `  ${way}`).join("\n")}
trap beroep "Beroep"
  behandelaar commissie
dossier
  bewaren open
`);

const AGREED = "geen overeenstemming: naar trap beroep";
const UNHAPPY = "niet tevreden: naar trap beroep";
const IN_TIME = ", binnen 2 weken na ontvangst van antwoord";

describe.each([
  ["without limits", [AGREED, UNHAPPY]],
  ["in the other order", [UNHAPPY, AGREED]],
  ["the second with a limit", [AGREED, UNHAPPY + IN_TIME]],
  ["the first with a limit", [UNHAPPY + IN_TIME, AGREED]],
  ["both with a limit", [AGREED + IN_TIME, UNHAPPY + IN_TIME]],
])("two triggers to one tier, %s", (_, ways) => {
  const machine = procedure(ways);

  it("both stand in the machine", () => {
    const causes = machine.transitions
      .filter(({ event }) => event === "beroep.file")
      .map(({ cause }) => cause);
    expect(causes).toEqual(expect.arrayContaining(["no-agreement", "dissatisfied"]));
    const used = machine.transitions.flatMap(({ guards }) =>
      guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : [])),
    );
    const windows = machine.terms.filter(({ of }) => of.kind === "escalation").map(({ id }) => id);
    expect([...new Set(used)].toSorted()).toEqual([...windows].toSorted());
  });

  it.each(["volledig", "regeling", "eenvoudig", "kort"] as const)("both are said in %s", (id) => {
    const text = written(machine, id);
    expect(text).toContain("als u niet tevreden bent over de uitkomst");
    expect(text).toMatch(/als er na .+ geen overeenstemming is/);
    expect(text.split("binnen 2 weken na ontvangst van het antwoord").length - 1).toBe(
      ways.join().split("binnen 2 weken").length - 1,
    );
  });
});

it("says of a limit that is left open to which way it belongs, also beside one with a limit", () => {
  const text = written(
    procedure([AGREED, `${UNHAPPY}, termijn open`, `${UNHAPPY}${IN_TIME}, als "er haast is"`]),
    "volledig",
  );
  expect(text).toContain("In deze procedure staat niet tot wanneer dat kan.");
  expect(text).toContain(
    "niet tevreden bent over de uitkomst van «De school» en er haast is (binnen 2 weken",
  );
});

it("keeps a choice beside another trigger", () => {
  const text = written(
    procedure(["keuze klager: naar trap beroep of sluiting", UNHAPPY + IN_TIME]),
    "eenvoudig",
  );
  expect(text).toContain("als u niet tevreden bent over de uitkomst bij de directie (binnen 2 weken");
  expect(text).toContain("als de behandeling bij de directie is afgerond (daarvoor geldt geen termijn)");
});
