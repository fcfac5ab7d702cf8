import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMachine } from "../../src/ir/load.js";
import { IR_VERSION } from "../../src/ir/machine.js";
import { MACHINE_SCHEMA } from "../../src/ir/schema.js";
import { allowed } from "../../src/simulate/allowed.js";
import { due } from "../../src/simulate/due.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";
import { machineOf } from "../lower/lowered.js";
import { handMachine } from "../simulate/hand-machine.js";
import { MACHINES } from "./machines.js";

const machine = machineOf('trap a "A"\n  stap een\n    organisatie antwoordt aan klager');
type Json = Record<string, unknown>;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const json = (): Json => copy(machine) as unknown as Json;
const [state, ...states] = machine.states;

describe("loading a machine", () => {
  it.each([...MACHINES, ["a machine made by hand", handMachine()] as const])("takes %s", (_, one) => {
    const loaded = loadMachine(copy(one));
    expect(loaded.reason).toBeUndefined();
    expect(loaded.machine).toEqual(one);
  });

  it.each([
    ["text", "machine"],
    ["nothing", null],
    ["a list", []],
  ])("says that %s is no machine", (_, value) => {
    expect(loadMachine(value).reason).toEqual({
      code: "no-machine",
      nl: "Dit is geen machine: verwacht werd een JSON-object.",
      en: "Not a machine: a JSON object was expected.",
    });
  });

  it.each([{}, { irVersion: "1" }, { irVersion: 1 }])(
    "says that an object without a version is none: %o",
    (value) => {
      expect(loadMachine(value).reason?.nl).toBe(
        "Dit is geen machine: ‘irVersion’ ontbreekt of is geen versie.",
      );
    },
  );

  it("refuses a newer version by itself, whatever else it holds, and reads an older one", () => {
    const [major = 0, minor = 0] = IR_VERSION.split(".").map(Number);
    const codeOf = (irVersion: string) => loadMachine({ ...json(), irVersion }).reason?.code;
    expect(
      [`${major + 1}.0.0`, `${major}.${minor + 1}.0`, `${major - 1}.9.9`, `${major}.${minor}.99`].map(codeOf),
    ).toEqual(["version-newer", "version-newer", "version-older", undefined]);
    expect(loadMachine({ irVersion: "2.0.0", terms: 5 }).reason).toEqual({
      code: "version-newer",
      nl: `Deze machine heeft versie 2.0.0. Dit programma leest versie ${IR_VERSION} en ouder met hetzelfde eerste getal. Gebruik een nieuwere versie van Klachtwerk.`,
      en: `This machine has version 2.0.0. This program reads ${IR_VERSION} and older with the same first number. Use a newer version of Klachtwerk.`,
    });
  });

  it.each<[string, Json, string, string, string]>([
    [
      "a list with nothing in it",
      { terms: [null] },
      "malformed",
      "/terms/0",
      "een object, maar er staat ‘null’",
    ],
    ["an object for a list", { terms: {} }, "malformed", "/terms", "een lijst, maar er staat ‘{…}’"],
    ["a missing part", { record: undefined }, "malformed", "/record", "een object, maar dat ontbreekt"],
    ["a number for a text", { id: 5 }, "malformed", "/id", "een tekst die niet leeg is, maar er staat ‘5’"],
    [
      "a word it does not know",
      { states: [{ ...state, kind: "x" }, ...states] },
      "malformed",
      "/states/0/kind",
      "‘initial’, ‘step’, ‘pending’, ‘handled’ of ‘final’, maar er staat ‘x’",
    ],
    [
      "one part too many",
      { kleur: "rood" },
      "malformed",
      "/kleur",
      "niets, want dit onderdeel bestaat hier niet, maar er staat ‘rood’",
    ],
    [
      "a day that does not exist",
      {
        calendar: {
          ...machine.calendar,
          closures: [{ from: "2026-02-30", to: "2026-03-01", suspends: true }],
        },
      },
      "malformed",
      "/calendar/closures/0/from",
      "een bestaande datum, zoals 2026-01-05, maar er staat ‘2026-02-30’",
    ],
    [
      "a first state that is none",
      { initial: "nergens" },
      "dangling",
      "/initial",
      "een toestand van deze machine, maar er staat ‘nergens’",
    ],
    [
      "a way to nowhere",
      { transitions: machine.transitions.map((way) => ({ ...way, to: "nergens" })) },
      "dangling",
      "/transitions/0/to",
      "een toestand van deze machine, maar er staat ‘nergens’",
    ],
    [
      "two states with one name",
      { states: [...machine.states, state] },
      "dangling",
      `/states/${machine.states.length}/id`,
      `een naam die nog niet voorkomt, maar er staat ‘${state?.id}’`,
    ],
  ])("names the place of %s", (_, change, code, pointer, rest) => {
    const { reason } = loadMachine({ ...json(), ...change });
    expect([reason?.code, reason?.pointer, reason?.nl]).toEqual([
      code,
      pointer,
      `Deze machine klopt niet bij ${pointer}: verwacht werd ${rest}.`,
    ]);
  });

  it("refuses what the schema refuses, takes what can be run, and survives both", () => {
    const validate = new Ajv2020({ strict: true }).compile(MACHINE_SCHEMA);
    const odd = fc.oneof(
      fc.constantFrom<unknown>(null, "", 0, -1, [], [null], {}, "x", true),
      fc.jsonValue(),
    );
    // By number, so that a counterexample does not print a whole machine.
    const which = fc.nat({ max: MACHINES.length - 1 });
    fc.assert(
      fc.property(
        which,
        fc.nat(),
        odd,
        fc.constantFrom("replace", "remove", "add"),
        (at, pick, value, how) => {
          const damaged = copy(MACHINES[at]?.[1] ?? machine);
          damage(damaged, pick, value, how);
          const loaded = loadMachine(damaged);
          const fits = validate(damaged);
          if (loaded.reason !== undefined) {
            const { code } = loaded.reason;
            expect([code, fits]).toEqual([code, code === "dangling" || code.startsWith("version")]);
            return;
          }
          expect(fits).toBe(true);
          let current = start(loaded.machine, "2026-01-05");
          for (const { event, outcomes } of allowed(loaded.machine, current)) {
            const outcome = outcomes[0] === undefined ? {} : { outcome: outcomes[0] };
            const result = step(loaded.machine, current, { type: event, ...outcome }, "2026-01-05");
            if (result.ok) current = result.case;
          }
          expect(due(loaded.machine, current).length).toBeGreaterThanOrEqual(0);
          timeline(loaded.machine, { received: "2026-01-05" });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("answers whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(loadMachine(value).machine).toBeUndefined();
        expect(loadMachine({ irVersion: IR_VERSION, terms: value }).reason?.code).toBe("malformed");
      }),
    );
  });
});

/** Replaces, removes or adds one part of a value: the `pick`th of all its keys and items. */
function damage(value: object, pick: number, odd: unknown, how: string): void {
  const places: (readonly [object, string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push([node, key]);
      visit(inner);
    }
  };
  visit(value);
  const [node, key] = places[pick % places.length] ?? [value, "id"];
  if (how === "remove") Reflect.deleteProperty(node, key);
  else Reflect.set(node, how === "add" ? `${key}x` : key, odd);
}
