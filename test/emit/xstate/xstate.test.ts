import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync, transformSync } from "esbuild";
import fc from "fast-check";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AnyStateMachine, createActor, type Snapshot } from "xstate";
import { declarationText } from "../../../src/emit/module/declaration-text.js";
import { moduleText } from "../../../src/emit/module/module-text.js";
import { xstateText } from "../../../src/emit/xstate/xstate-text.js";
import type { Machine } from "../../../src/ir/machine.js";
import { allowed } from "../../../src/simulate/allowed.js";
import type { Case } from "../../../src/simulate/case.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";
import { emptyFolder } from "../../register/project.js";
import { ALL, PUBLISHED } from "../module/all-machines.js";
import { tried, WALK } from "../module/walks.js";

/** What an emitted file exports, as a program without types sees it. */
interface Emitted {
  readonly machine: AnyStateMachine;
  readonly resume: (stored: unknown, now?: () => string) => Snapshot<unknown>;
}

const folder = emptyFolder();
mkdirSync(join(folder, "node_modules"));
symlinkSync(resolve("node_modules/xstate"), join(folder, "node_modules/xstate"));
buildSync({
  entryPoints: ["src/simulate/runtime.ts"],
  bundle: true,
  format: "esm",
  outfile: join(folder, "runtime.js"),
});
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');

const emitted = new Map<string, Promise<Emitted>>();

/** Writes what is emitted for a machine and imports it, as a program would. */
function emittedOf(name: string, machine: Machine): Promise<Emitted> {
  const known = emitted.get(name) ?? load(`m${emitted.size}`, machine);
  emitted.set(name, known);
  return known;
}

async function load(place: string, machine: Machine): Promise<Emitted> {
  const home = join(folder, place);
  mkdirSync(home);
  writeFileSync(
    join(home, `${machine.id}.machine.js`),
    moduleText(machine, { runtime: { from: "../runtime.js" } }),
  );
  const { code } = transformSync(xstateText(machine), { loader: "ts", format: "esm" });
  writeFileSync(join(home, "machine.js"), code);
  const made = (await import(pathToFileURL(join(home, "machine.js")).href)) as Record<string, unknown>;
  const [name = ""] = Object.keys(made).filter((each) => each.endsWith("Machine"));
  return { machine: made[name] as AnyStateMachine, resume: made.resume as Emitted["resume"] };
}

/** The state an actor is in, by our id of it: the keys on the way to it. */
function stateOf({ states }: Machine, value: unknown): string | undefined {
  const keys = typeof value === "string" ? [value] : Object.entries(value as Record<string, string>).flat();
  const [first = "", ...rest] = keys;
  // A tier with the name of a state has a line behind its own.
  return [keys, [first.replace(/_$/, ""), ...rest]]
    .map((way) => way.join("."))
    .find((id) => states.some((state) => state.id === id));
}

describe("the emitted machine", () => {
  it("is where step says on random courses of every machine there is", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ALL, ...PUBLISHED), WALK, async ([name, machine], tries) => {
        const { machine: chart } = await emittedOf(name, machine);
        // A clock that stands still long before anything happens.
        const actor = createActor(chart, { input: { now: () => "1995-01-02T09:00" } }).start();
        let value = start(machine);
        for (const one of tries) {
          const [told, at] = tried(machine, value, allowed(machine, value), one);
          const event = { ...told, at };
          const result = step(machine, value, event, at);
          const before = actor.getSnapshot();
          expect(before.can(event)).toBe(result.ok && before.status === "active");
          // A machine that is done hears nothing; a closed case still notes that time passed.
          if (before.status !== "active") break;
          actor.send(event);
          if (result.ok) value = result.case;
          const { context, value: place } = actor.getSnapshot();
          expect(stateOf(machine, place)).toBe(value.state);
          expect(context.case).toEqual(value);
        }
        actor.stop();
      }),
      { numRuns: 150 },
    );
  });

  it("says why it cannot go on from what is no case of the procedure", async () => {
    const { machine } = compileFile("procedures/het-vertrouwensbureau.klacht");
    const { resume } = await emittedOf("het-vertrouwensbureau", machine);
    const value = start(machine);
    const none = [null, {}, { ...value, state: "gone" }, { ...value, machine: "kober" }];
    const said = none.map((stored) => {
      try {
        resume(stored);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said.map((text) => text.slice(0, 23))).toEqual([
      "Dit is geen opgeslagen ",
      "Deze opgeslagen zaak is",
      "Deze opgeslagen zaak is",
      "Deze zaak hoort niet bi",
    ]);
  });

  it("has for each procedure, and each event it may hear, a state the machine knows", () => {
    for (const [name, machine] of PUBLISHED) {
      const text = xstateText(machine);
      for (const { id } of machine.states)
        expect([name, text.includes(`"${id}"`) || text.includes(`  ${id}: `)]).toEqual([name, true]);
    }
  });
});

describe("the clock of the emitted machine", () => {
  const { machine } = compileFile("procedures/het-vertrouwensbureau.klacht");
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-03-02T09:00:00+01:00") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const DAY = 86_400_000;

  it("lets a term run out at the midnight after its last day, in the Netherlands, and not before", async () => {
    const { machine: chart } = await emittedOf("het-vertrouwensbureau", machine);
    const actor = createActor(chart).start();
    actor.send({ type: "bureau.file", at: "2026-03-02" });
    const due = () =>
      (actor.getSnapshot().context.case as Case).terms.map(({ term, status }) => [term, status]);
    const [before] = [due()];
    // Five working days after Monday 2 March: Monday 9 March is the last.
    await vi.advanceTimersByTimeAsync(Date.parse("2026-03-09T23:59:00+01:00") - Date.now());
    expect(due()).toEqual(before);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(due()).not.toEqual(before);
    expect((actor.getSnapshot().context.case as Case).now).toBe("2026-03-10");
    actor.stop();
  });

  it("goes on from a stored case, and from a stored snapshot, as if nothing had been stored", async () => {
    const { machine: chart, resume } = await emittedOf("het-vertrouwensbureau", machine);
    const first = createActor(chart).start();
    first.send({ type: "bureau.file", at: "2026-03-02" });
    const snapshot = JSON.parse(JSON.stringify(first.getPersistedSnapshot()));
    const value = JSON.parse(JSON.stringify(first.getSnapshot().context.case));
    first.send({ type: "bureau.bevestiging", at: "2026-03-04" });
    for (const restored of [snapshot, resume(value)]) {
      const again = createActor(chart, { snapshot: restored }).start();
      again.send({ type: "bureau.bevestiging", at: "2026-03-04" });
      expect(again.getSnapshot().value).toEqual(first.getSnapshot().value);
      expect(again.getSnapshot().context.case).toEqual(first.getSnapshot().context.case);
      again.stop();
    }
    first.stop();
  });

  it("is armed anew when a machine is restored, also for what ran out in between", async () => {
    const { machine: chart, resume } = await emittedOf("het-vertrouwensbureau", machine);
    const filed = step(machine, start(machine), { type: "bureau.file" }, "2026-03-02");
    if (!filed.ok) throw new Error(filed.reason.en);
    const actor = createActor(chart).start();
    actor.send({ type: "bureau.file", at: "2026-03-02" });
    const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    actor.stop();
    vi.setSystemTime(new Date("2026-03-20T12:00:00+01:00"));
    for (const snapshot of [stored, resume(filed.case)]) {
      const again = createActor(chart, { snapshot }).start();
      await vi.advanceTimersByTimeAsync(1);
      const value = again.getSnapshot().context.case as Case;
      expect(value.now).toBe("2026-03-20");
      expect(value.terms.map(({ status }) => status)).toContain("breached");
      again.stop();
    }
  });

  it("waits for a day further off than a timer reaches, in summer time", async () => {
    const filing = `reglement "Lang"
  organisatie "Stichting Voorbeeld"

trap een "Een"
  behandelaar organisatie

  stap antwoord "Antwoord"
    organisatie antwoordt aan klager
    uiterlijk 20 weken na ontvangst
`;
    const { compile } = await import("../../../src/compile.js");
    const long = compile(filing, { path: "lang.klacht" }).machine;
    const { machine: chart } = await emittedOf("lang", long);
    const actor = createActor(chart).start();
    actor.send({ type: "een.file", at: "2026-03-02" });
    const due = (actor.getSnapshot().context.case as Case).terms[0]?.due;
    expect(due).toBe("2026-07-20");
    await vi.advanceTimersByTimeAsync(Date.parse("2026-07-20T23:59:00+02:00") - Date.now());
    expect((actor.getSnapshot().context.case as Case).terms[0]?.status).toBe("open");
    expect(vi.getTimerCount()).toBe(1);
    // The timers on the way do not end on a whole minute.
    await vi.advanceTimersByTimeAsync(120_000);
    expect((actor.getSnapshot().context.case as Case).terms[0]?.status).toBe("breached");
    expect(Date.now() - Date.parse("2026-03-02T09:00:00+01:00")).toBeGreaterThan(24.8 * DAY);
    actor.stop();
  });
});

describe("the types of the emitted machine", () => {
  it("fit what the module declares, and refuse an event the procedure lacks", { timeout: 120_000 }, () => {
    const files = new Map<string, string>();
    const at = (name: string) => resolve("test/emit/xstate", name);
    for (const name of PROCEDURES) {
      const { machine } = compileFile(`procedures/${name}.klacht`);
      files.set(at(`${name}.machine.d.ts`), declarationText(machine));
      files.set(at(`${name}.xstate.ts`), xstateText(machine));
    }
    files.set(
      at("use.ts"),
      `import { createActor } from "xstate";
import { koberMachine, resume } from "./kober.xstate.js";
createActor(koberMachine).start();
const actor = createActor(koberMachine, { input: { now: () => "2026-01-05" } });
actor.send({ type: "klachtenregeling.file", at: "2026-03-02" });
actor.getSnapshot().matches({ klachtenregeling: "bevestiging" });
createActor(koberMachine, { snapshot: resume(actor.getSnapshot().context.case) }).start();
// @ts-expect-error no event of the procedure
actor.send({ type: "klachtenregeling.fil", at: "2026-03-02" });
// @ts-expect-error an event has a moment
actor.send({ type: "klachtenregeling.file" });
// @ts-expect-error no state of the procedure
actor.getSnapshot().matches({ klachtenregeling: "bevestigd" });
`,
    );
    // With and without `exactOptionalPropertyTypes` optional keys are inferred in two ways.
    for (const exactOptionalPropertyTypes of [true, false]) {
      const options: ts.CompilerOptions = {
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes,
        noUnusedLocals: true,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      };
      const host = ts.createCompilerHost(options);
      const { fileExists, readFile } = host;
      host.fileExists = (path) => files.has(resolve(path)) || fileExists(path);
      host.readFile = (path) => files.get(resolve(path)) ?? readFile(path);
      host.getSourceFile = (path, version) => {
        const text = host.readFile(path);
        return text === undefined ? undefined : ts.createSourceFile(path, text, version);
      };
      const names = [...files.keys()].filter((path) => !path.endsWith(".d.ts"));
      const program = ts.createProgram(names, options, host);
      const problems = ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file, messageText }) =>
            `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        );
      expect(problems).toEqual([]);
    }
  });
});
