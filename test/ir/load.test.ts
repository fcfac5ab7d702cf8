import { describe, expect, it } from "vitest";
import { loadMachine } from "../../src/ir/load.js";
import { IR_VERSION } from "../../src/ir/machine.js";
import { machineOf } from "../lower/lowered.js";

const machine = machineOf('trap a "A"\n  stap een\n    organisatie antwoordt aan klager');
const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(machine));

describe("loading a machine", () => {
  it("takes what the compiler wrote", () => {
    expect(loadMachine(json()).machine).toEqual(machine);
  });

  it.each([
    ["text", "machine", "Dit is geen machine: verwacht werd een JSON-object."],
    ["nothing", null, "Dit is geen machine: verwacht werd een JSON-object."],
    ["a list", [], "Dit is geen machine: verwacht werd een JSON-object."],
    ["another object", {}, "Dit is geen machine: ‘irVersion’ ontbreekt of is geen versie."],
    [
      "a later version",
      { irVersion: "2.0.0" },
      `Deze machine heeft versie 2.0.0. Dit programma leest versie ${IR_VERSION} en ouder met hetzelfde eerste getal.`,
    ],
    [
      "a machine with holes",
      { ...json(), terms: {}, record: undefined },
      "Deze machine is niet volledig: ‘terms’, ‘record’ ontbreekt of klopt niet.",
    ],
  ])("says why it cannot read %s", (_, value, reason) => {
    expect(loadMachine(value).reason?.nl).toBe(reason);
  });
});
