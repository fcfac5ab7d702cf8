import { expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { indexOf } from "../../../src/simulate/machine-index.js";
import { keptUntil, keptWhole } from "../../../src/simulate/scenario/retention.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";

/** A complaint closed on Friday 5 March 2027. */
const CLOSED = "2027-03-05";

function machineOf(lines: readonly string[]) {
  return compile(
    `reglement "Proef"
  organisatie "De Brug"
  aanspreekvorm u

trap klacht "De klacht"
  stap oordeel "Het oordeel"
    organisatie antwoordt aan klager
    binnen 1 week na ontvangst
    oordeel gegrond of ongegrond of niet_behandeld
    daarna sluiting

dossier
${lines.map((line) => `  bewaren ${line}`).join("\n")}
`,
    { path: "proef.klacht" },
  ).machine;
}

/** For an outcome each date until which something is kept, and the last of them. */
function kept(lines: readonly string[], outcome: string): readonly string[] {
  const machine = machineOf(lines);
  let value = start(machine);
  for (const event of [{ type: "klacht.file" }, { type: "klacht.oordeel", outcome }]) {
    const result = step(machine, value, event, CLOSED);
    if (!result.ok) throw new Error(result.reason.nl);
    value = result.case;
  }
  const all = keptUntil(indexOf(machine), value);
  return [...all.map(({ bound, until }) => `${bound} ${until}`), keptWhole(all)];
}

test("a retention for an outcome takes the place of the general one, shorter or longer", () => {
  const lines = ["5 jaar na sluiting", "6 maanden na sluiting, bij niet_behandeld", "10 jaar, bij gegrond"];
  expect(kept(lines, "niet_behandeld")).toEqual(["exact 2027-09-05", "2027-09-05"]);
  expect(kept(lines, "gegrond")).toEqual(["exact 2037-03-05", "2037-03-05"]);
  expect(kept(lines, "ongegrond")).toEqual(["exact 2032-03-05", "2032-03-05"]);
});

test("of its own bounds the last or the first counts as it says, whatever the general one would give", () => {
  const own = (which: string) => [
    "5 jaar na sluiting",
    `6 maanden na sluiting of 1 jaar na sluiting, wat het ${which} komt, bij niet_behandeld`,
  ];
  expect(kept(own("laatst"), "niet_behandeld")).toEqual(["exact 2028-03-05", "2028-03-05"]);
  expect(kept(own("eerst"), "niet_behandeld")).toEqual(["exact 2027-09-05", "2027-09-05"]);
});

test("a minimum and a maximum go together, and a register is kept by rules of its own", () => {
  expect(kept(["ten minste 1 jaar", "ten hoogste 3 jaar, bij gegrond"], "gegrond")).toEqual([
    "minimum 2028-03-05",
    "maximum 2030-03-05",
    "2030-03-05",
  ]);
  const register = ["5 jaar", '1 jaar, bij gegrond, in "het register"', '2 jaar, in "het register"'];
  expect(kept(register, "gegrond")).toEqual(["exact 2032-03-05", "exact 2028-03-05", "2032-03-05"]);
  expect(kept(register, "ongegrond")).toEqual(["exact 2032-03-05", "exact 2029-03-05", "2032-03-05"]);
});
