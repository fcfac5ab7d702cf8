import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { courseOf } from "../../../src/emit/module/course.js";
import { MODULE_DEFAULTS, moduleText } from "../../../src/emit/module/module-text.js";
import { trimmedMachine } from "../../../src/emit/module/trimmed-machine.js";
import type { Machine } from "../../../src/ir/machine.js";
import { allowed } from "../../../src/simulate/allowed.js";
import { due } from "../../../src/simulate/due.js";
import { playLog } from "../../../src/simulate/runtime.js";
import { caseSchema } from "../../../src/simulate/schema/case-record.js";
import { eventsSchema } from "../../../src/simulate/schema/events.js";
import { intakeSchema } from "../../../src/simulate/schema/intake.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { compileFile } from "../../procedures/compile-file.js";
import { ALL, PUBLISHED } from "./all-machines.js";
import { type Loaded, loaded } from "./loaded.js";
import { tried, WALK } from "./walks.js";

describe("a module plays as the library does", { timeout: 60_000 }, () => {
  const modules = new Map<string, Loaded>();
  const moduleOf = (name: string, machine: Machine): Loaded => {
    const known = modules.get(name) ?? loaded(machine);
    modules.set(name, known);
    return known;
  };

  it("on random courses of every machine there is: each answer of start, step, due, allowed and replay", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), WALK, fc.boolean(), ([name, machine], tries, isBegun) => {
        const module = moduleOf(name, machine);
        const begin = isBegun ? "2026-01-02" : undefined;
        let value = start(machine, begin);
        let own = module.start(begin);
        expect(own).toEqual(value);
        const log: { readonly event: ReturnType<typeof tried>[0]; readonly at: string }[] = [];
        for (const one of tries) {
          const possible = allowed(machine, value);
          expect(module.allowed(own)).toEqual(possible);
          expect(module.due(own)).toEqual(due(machine, value));
          const [event, at] = tried(machine, value, possible, one);
          const result = step(machine, value, event, at);
          const answer = module.step(own, event, at);
          expect(answer).toEqual(result);
          log.push({ event, at });
          if (result.ok) value = result.case;
          if (answer.ok) own = answer.case;
        }
        expect(module.replay(log)).toEqual(playLog(machine, log));
      }),
      { numRuns: 120 },
    );
  });

  it("from a case that was stored as JSON, and on the log of one", () => {
    const { machine } = compileFile("procedures/het-vertrouwensbureau.klacht");
    const module = moduleOf("het-vertrouwensbureau.klacht", machine);
    const [first] = module.allowed(module.start());
    const filed = module.step(module.start(), { type: first?.event ?? "" }, "2026-03-02");
    if (!filed.ok) throw new Error(filed.reason.nl);
    const stored = JSON.parse(JSON.stringify(filed.case));
    const later = module.step(stored, { type: "time" }, "2027-03-02");
    expect(later).toEqual(module.step(filed.case, { type: "time" }, "2027-03-02"));
    expect(later.ok && module.replay(later.case.log)).toEqual(later);

    expect(module.read(stored)).toEqual(filed);
    const foreign = moduleOf("kober.klacht", compileFile("procedures/kober.klacht").machine);
    const refusals = [
      foreign.read(stored),
      module.read({ ...stored, state: "bureau.nergens" }),
      module.read("x"),
    ];
    expect(refusals.map((answer) => !answer.ok && answer.reason.code)).toEqual([
      "case-foreign",
      "case-malformed",
      "case-malformed",
    ]);
  });

  it("from the log of a case comes to that very log, or says where it cannot", () => {
    let again = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ALL), WALK, ([, machine], tries) => {
        let value = start(machine);
        for (const one of tries) {
          const result = step(machine, value, ...tried(machine, value, allowed(machine, value), one));
          if (result.ok) value = result.case;
        }
        const played = playLog(machine, JSON.parse(JSON.stringify(value.log)));
        if (played.ok) expect([played.case.log, played.case.state]).toEqual([value.log, value.state]);
        else {
          expect(played.reason.code).toBe("log-differs");
          expect(played.entry).toBeLessThan(value.log.length);
        }
        if (played.ok) again++;
      }),
      { numRuns: 150 },
    );
    expect(again).toBeGreaterThan(30);
  });

  it("from a log that is none is refused, whatever it is", () => {
    const module = moduleOf("kober.klacht", compileFile("procedures/kober.klacht").machine);
    const none: readonly unknown[] = [
      null,
      1,
      "log",
      {},
      [null],
      [[]],
      [{ from: "a", to: "b", terms: [null] }],
      [{ event: {} }],
    ];
    const codes = none.map((log) => module.replay(log as never));
    expect(codes.map(({ ok }) => ok)).toEqual(none.map(() => false));
    expect(module.replay([])).toEqual({ ok: true, case: module.start() });
  });

  it("holds events and cases against the same schemas, but for their words", () => {
    for (const [name, machine] of ALL) {
      const trimmed = trimmedMachine(machine) as Machine;
      const schemas = (one: Machine) =>
        [eventsSchema(one), caseSchema(one), ...one.forms.map((form) => intakeSchema(one, form))].map(
          wordless,
        );
      expect([name, schemas(trimmed)]).toEqual([name, schemas(machine)]);
    }
  });
});

describe("the course of a declaration", () => {
  it("goes through the machine as often for hundreds of steps as for a few", () => {
    const step = (at: number) => `  stap s${at} "S${at}"
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
`;
    const readsFor = (count: number) => {
      const steps = Array.from({ length: count }, (_, at) => step(at)).join("");
      const { machine } = compile(`reglement "Groot"\ntrap t "T"\n${steps}`, { path: "groot.klacht" });
      expect(machine.states.length).toBeGreaterThan(count);
      let reads = 0;
      const watched = new Proxy(machine, {
        get: (target, key, self) => {
          reads++;
          return Reflect.get(target, key, self);
        },
      });
      expect(courseOf(watched).size).toBe(machine.states.length);
      return reads;
    };
    expect(readsFor(200)).toBe(readsFor(2));
  });

  it("has every event that a case takes, and every state that it leads to", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), WALK, ([, machine], tries) => {
        const course = courseOf(machine);
        let value = start(machine);
        for (const one of tries) {
          const possible = allowed(machine, value);
          const [event, at] = tried(machine, value, possible, one);
          const ways = course.get(value.state);
          const result = step(machine, value, event, at);
          expect([...(ways?.keys() ?? [])]).toEqual(
            expect.arrayContaining([
              ...possible.map((each) => each.event),
              ...(result.ok ? [event.type] : []),
            ]),
          );
          if (!result.ok) continue;
          expect(ways?.get(event.type)).toContain(result.case.state);
          value = result.case;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("in Node", () => {
  const folder = mkdtempSync(join(tmpdir(), "klachtwerk-module-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("each is imported by name and by default, and a case goes from its start to an end", () => {
    const machines = PUBLISHED.map(([, machine]) => machine);
    const courses = machines.map((machine) => {
      writeFileSync(join(folder, `${machine.id}.machine.js`), moduleText(machine, MODULE_DEFAULTS));
      return { id: machine.id, log: courseToTheEnd(machine) };
    });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "play.js"), PLAY);
    const out = execFileSync(process.execPath, ["play.js"], {
      cwd: folder,
      input: JSON.stringify(courses),
      encoding: "utf8",
    });
    expect(JSON.parse(out)).toEqual(
      machines.map((machine, at) => [machine.id, playLog(machine, courses[at]?.log ?? [])]),
    );
  });
});

const PLAY = `import { readFileSync } from "node:fs";
const played = [];
for (const { id, log } of JSON.parse(readFileSync(0, "utf8"))) {
  const module = await import(\`./\${id}.machine.js\`);
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  if (module[name] !== module.default || module.default.replay !== module.replay) throw new Error(id);
  if (!Object.isFrozen(module.default) || !Object.isFrozen(module.states[Object.keys(module.states)[0]])) throw new Error(id);
  played.push([module.id, module.replay(log)]);
}
console.log(JSON.stringify(played));
`;

/** Events that take a case to an end, each a day after the one before; the last that may happen, so that it goes on. */
function courseToTheEnd(machine: Machine) {
  const log: { event: ReturnType<typeof tried>[0]; at: string }[] = [];
  let value = start(machine);
  for (let turn = 0; turn < 40; turn++) {
    const possible = allowed(machine, value).filter(({ term }) => term === undefined);
    for (const { event: type, outcomes } of possible) {
      const [outcome] = outcomes;
      const event = {
        type,
        conditions: machine.conditions.map(({ id }) => id),
        ...(outcome === undefined ? {} : { outcome }),
      };
      const at = `2026-02-${String(1 + (turn % 28)).padStart(2, "0")}`;
      const result = step(machine, value, event, at);
      if (!result.ok) continue;
      value = result.case;
      log.push({ event, at });
      break;
    }
  }
  return log;
}

/** A schema without what only people read. */
function wordless(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      WORDS.includes(key) && typeof value === "string" ? undefined : value,
    ),
  );
}

const WORDS: readonly string[] = ["title", "description", "$comment"];
