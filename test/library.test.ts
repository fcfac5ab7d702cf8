import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "../src/index.js";
import { procedure } from "./simulate/scenario/play.js";

const machine = procedure("vo-content");
const term = machine.terms[0]?.id ?? "";
const odd = fc.oneof(
  fc.constantFrom("", "nope", "__proto__", "toString", "2026-02-30", "2026-01-05", "9999-12-31", term),
  fc.string(),
);
const json = fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true }));

test("the library exports all that a developer goes through: from a text to the end of a case", () => {
  const needed = [
    "compile",
    "check",
    "format",
    "parse",
    "print",
    "explain",
    "renderDiagnostic",
    "loadMachine",
  ]
    .concat(["start", "step", "allowed", "due", "readCase", "runScenario", "differences", "forecasts"])
    .concat(["timeline", "sweep", "why", "replay", "emitAll", "EMITTERS", "MACHINE_SCHEMA", "IR_VERSION"])
    .concat(["caseSchema", "eventsSchema", "intakeSchema"]);
  expect(needed.filter((name) => !(name in library))).toEqual([]);
});

describe("whatever it is asked, the library answers", () => {
  test("about a case", () => {
    fc.assert(
      fc.property(json, odd, (value, at) => {
        const given = value as library.Case;
        const event = value as library.CaseEvent;
        expect([library.allowed(machine, given), library.due(machine, given)]).toEqual([[], []]);
        expect([library.readCase(machine, value).ok, library.step(machine, given, event, at).ok]).toEqual([
          false,
          false,
        ]);
        expect(library.start(machine, at).state).toBe(machine.initial);
        expect(library.step(machine, library.start(machine, at), event, at).ok).toBe(false);
        expect(library.replay(value as library.Account)).toBeUndefined();
      }),
    );
  });

  test("about a scenario, from the start or from what is no case", () => {
    fc.assert(
      fc.property(json, odd, odd, (value, moment, event) => {
        const one: library.Scenario["events"][number] = {
          when: { kind: "at", moment },
          action: { kind: "event", event },
          facts: {},
          refused: false,
        };
        const scenario = {
          title: "",
          assumptions: [],
          events: [one, { ...one, action: { kind: "finish" } }],
        } as const;
        for (const from of [undefined, value as library.Case]) {
          const run = library.runScenario(machine, scenario, from);
          expect(run.played.length).toBeGreaterThan(0);
          expect(run.played.at(-1)?.refusal?.nl.length).toBeGreaterThan(10);
        }
        expect(Array.isArray(library.forecasts(machine, { received: moment, tier: event }))).toBe(true);
      }),
    );
  });

  test("about a machine", () => {
    fc.assert(
      fc.property(json, odd, (value, version) => {
        expect(library.loadMachine(value).machine).toBeUndefined();
        const reason = library.loadMachine({ ...machine, irVersion: version, terms: value }).reason;
        expect(reason?.nl.length).toBeGreaterThan(10);
      }),
    );
  });

  test("about dates", () => {
    fc.assert(
      fc.property(odd, odd, odd, (received, tier, to) => {
        const table = library.timeline(machine, { received, tier });
        expect(table.problem?.nl.length ?? 99).toBeGreaterThan(10);
        const swept = library.sweep(machine, { from: received, to, tier });
        expect(swept.problem?.nl.length ?? 99).toBeGreaterThan(10);
        expect(typeof library.why(machine, to, { received, tier })).toBe("object");
        const writers = [
          library.timelineCsv,
          library.timelineHtml,
          library.timelineMarkdown,
          library.timelineSvg,
        ];
        const sweepWriters = [library.sweepCsv, library.sweepHtml, library.sweepMarkdown];
        for (const lang of ["nl", "en"] as const) {
          const written = [
            ...writers.map((write) => write(table, lang)),
            ...sweepWriters.map((write) => write(swept, lang)),
            library.timelineIcs(table, { lang, reference: tier }),
          ];
          expect(written.filter((text) => typeof text !== "string")).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("about a text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), odd, (text, path) => {
        const { machine: made, diagnostics } = library.compile(text, { path });
        expect(made.irVersion).toBe(library.IR_VERSION);
        for (const one of diagnostics) {
          const options = { text, lang: "nl", color: false } as const;
          expect(library.renderDiagnostic(one, options)).toContain(library.messageOf(one, "nl").slice(0, 3));
        }
        expect(typeof library.format(text, path).text).toBe("string");
        const { value } = library.parse(library.sourceFile(path, text));
        expect(typeof library.print(value)).toBe("string");
      }),
      { numRuns: 40 },
    );
  });

  test("about a code and a back end", () => {
    fc.assert(
      fc.property(odd, (name) => {
        expect(library.explain(name, "nl")).toBeUndefined();
        expect(library.emitAll(machine, [name], {})).toEqual([]);
      }),
    );
  });
});
