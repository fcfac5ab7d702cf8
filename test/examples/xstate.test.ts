import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { copyTo, userProject } from "../register/project.js";

const project = userProject(["typescript", "vite", "xstate"]);
copyTo(project, "examples/xstate", "xstate");
copyTo(project, "examples/opleider.klacht", "opleider.klacht");
const folder = join(project, "xstate");

const BINS: Readonly<Record<string, string>> = {
  klachtwerk: "klachtwerk/bin/klachtwerk.js",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
};

/** Runs a command of the project's own scripts, without npm. */
function run(script: string) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [name, ...args] = scripts[script].split(" ");
  const bin = join(project, "node_modules", BINS[name] ?? "");
  const { status, stdout } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8" });
  return { status, out: stdout };
}

interface Case {
  readonly state: string;
  readonly log: readonly unknown[];
}

interface Event {
  readonly type: string;
}

interface View {
  readonly state: string;
  readonly actions: readonly { readonly label: string; readonly event: Event }[];
  readonly deadlines: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  readonly past: readonly { readonly when: string; readonly what: string }[];
}

interface Actor {
  start(): Actor;
  stop(): void;
  send(event: Event & { readonly at: string }): void;
  getSnapshot(): {
    readonly context: { readonly case: Case };
    can(event: Event & { readonly at: string }): boolean;
  };
}

interface Example {
  readonly view: (value: Case, now: string) => View;
  readonly readCase: (text: string | null) => Case | undefined;
  readonly lapsed: (before: Case, after: Case) => string;
  readonly createActor: (machine: unknown, options?: { readonly snapshot: unknown }) => Actor;
  readonly opleiderMachine: unknown;
  readonly resume: (value: Case) => unknown;
  readonly dutchNow: () => string;
}

let example: Example;

beforeAll(async () => {
  expect(run("machine").status).toBe(0);
  const outfile = join(folder, "example.mjs");
  const contents = `export * from "./model.ts";
export { createActor } from "xstate";
export * from "./gemaakt/opleider/opleider.xstate.ts";`;
  await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: "esm", outfile });
  example = await import(pathToFileURL(outfile).href);
}, 60_000);

afterEach(() => {
  vi.useRealTimers();
});

/** A page that opens at this moment, with the case that was stored. */
function opened(at: string, stored?: Case) {
  vi.useFakeTimers({ now: new Date(at) });
  const { createActor, opleiderMachine, resume } = example;
  const actor = createActor(opleiderMachine, stored && { snapshot: resume(stored) }).start();
  const value = () => actor.getSnapshot().context.case;
  const shown = () => example.view(value(), example.dutchNow());
  const choose = (label: string) => {
    const action = shown().actions.find((one) => one.label === label);
    expect(action, `${label} stands between ${shown().actions.map((one) => one.label)}`).toBeDefined();
    if (action !== undefined) actor.send({ ...action.event, at: example.dutchNow() });
    return shown();
  };
  return { actor, value, shown, choose };
}

const FILED = "Indienen: Een klacht bij Leerwijzer";

describe("the front end on the machine of XState", () => {
  it("compiles, and not with an event the procedure lacks", { timeout: 60_000 }, () => {
    expect(run("check")).toEqual({ status: 0, out: "" });
    const right = readFileSync(join(folder, "main.ts"), "utf8");
    writeFileSync(join(folder, "main.ts"), `${right}\nactor.send({ type: "klacht.fille", at: "" });\n`);
    const { status, out } = run("check");
    writeFileSync(join(folder, "main.ts"), right);
    expect(status).not.toBe(0);
    expect(out).toContain(`Type '"klacht.fille"' is not assignable`);
  });

  it("builds into a page that needs nothing from outside", { timeout: 60_000 }, () => {
    expect(run("build").status).toBe(0);
    const html = readFileSync(join(folder, "dist/index.html"), "utf8");
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, place]) => place)).toEqual([
      expect.stringMatching(/^\/assets\/.*\.js$/),
      expect.stringMatching(/^\/assets\/.*\.css$/),
    ]);
  });

  it("shows what can happen, with the verdicts and the reasons it takes, and the days that follow", () => {
    const { shown, choose } = opened("2027-03-01T09:00:00+01:00");
    expect(shown()).toMatchObject({ state: "Start", deadlines: [], past: [] });
    expect(shown().actions.map(({ label }) => label)).toEqual([
      "Indienen: Eerst met je trainer",
      "Indienen: Een klacht bij Leerwijzer",
    ]);
    choose(FILED);
    choose("Bevestiging van ontvangst");
    const { actions, ...rest } = choose("Overslaan: Een gesprek, omdat je geen gesprek wilt");
    expect(actions.map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "Het antwoord: gegrond",
        "Het antwoord: deels gegrond",
        "Het antwoord: ongegrond",
        "De klager trekt de klacht in",
        "De termijn van ‘Het antwoord’ verlengen, omdat we meer tijd nodig hebben voor het onderzoek",
      ]
    `);
    expect(rest).toMatchInlineSnapshot(`
      {
        "deadlines": [
          {
            "what": "Het antwoord",
            "when": "uiterlijk maandag 29 maart 2027",
            "who": "de coördinator van de opleidingen",
          },
        ],
        "past": [
          {
            "what": "Indienen: Een klacht bij Leerwijzer",
            "when": "maandag 1 maart 2027",
          },
          {
            "what": "Bevestiging van ontvangst",
            "when": "maandag 1 maart 2027",
          },
          {
            "what": "Overslaan: Een gesprek",
            "when": "maandag 1 maart 2027",
          },
        ],
        "state": "Het antwoord",
      }
    `);
    expect(
      choose("De termijn van ‘Het antwoord’ verlengen, omdat we meer tijd nodig hebben voor het onderzoek"),
    ).toMatchObject({ deadlines: [{ when: "uiterlijk maandag 26 april 2027" }] });
  });

  it("offers just what the machine takes, all the way to the end", () => {
    const seen: string[] = [];
    const { actor, shown, value } = opened("2027-03-01T09:00:00+01:00");
    while (shown().actions.length > 0) {
      const at = example.dutchNow();
      const refused = shown().actions.filter(({ event }) => !actor.getSnapshot().can({ ...event, at }));
      expect(refused).toEqual([]);
      const [first] = shown().actions.filter(
        ({ event }) => !/satisfied|withdraw|extend|trainer/.test(event.type),
      );
      if (first === undefined) break;
      actor.send({ ...first.event, at });
      seen.push(value().state);
    }
    expect(seen).toMatchInlineSnapshot(`
      [
        "klacht.bevestiging",
        "klacht.gesprek",
        "klacht.antwoord",
        "klacht.handled",
        "derde.uitspraak",
        "derde.gevolgen",
        "derde.handled",
        "closed",
      ]
    `);
  });

  it("lapses terms while the page is open, and when it opens again", () => {
    const first = opened("2027-03-01T09:00:00+01:00");
    first.choose(FILED);
    const filed = first.value();
    vi.advanceTimersByTime(14 * 24 * 3600_000);
    expect(first.value()).toBe(filed);
    vi.advanceTimersByTime(24 * 3600_000);
    const late = "De termijn voor ‘Bevestiging van ontvangst’ is voorbij, en het is niet gebeurd.";
    expect(example.lapsed(filed, first.value())).toBe(late);
    expect(first.shown().deadlines.map(({ when }) => when)).toEqual(["uiterlijk maandag 29 maart 2027"]);

    const again = opened("2027-06-01T09:00:00+02:00", example.readCase(JSON.stringify(filed)));
    vi.advanceTimersByTime(0);
    expect(example.lapsed(filed, again.value())).toBe(
      `${late} De termijn voor ‘Het antwoord’ is voorbij, en het is niet gebeurd.`,
    );
    expect(again.shown().actions.map(({ label }) => label)).toContain("Indienen: De onafhankelijke derde");
  });

  it("takes up a stored case, also a closed one, and nothing else", () => {
    const first = opened("2027-03-01T09:00:00+01:00");
    first.choose(FILED);
    first.choose("De klager trekt de klacht in");
    const stored = JSON.stringify(first.value());
    const again = opened("2027-03-02T09:00:00+01:00", example.readCase(stored));
    expect(again.value()).toEqual(first.value());
    expect(again.shown()).toMatchObject({ state: "Ingetrokken", actions: [], deadlines: [] });
    const others = [
      null,
      "",
      "null",
      "[]",
      "{}",
      '"x"',
      stored.replace('"withdrawn"', '"weg"'),
      stored.slice(1),
    ];
    expect(others.map(example.readCase)).toEqual(others.map(() => undefined));
    expect(example.readCase(stored.replace('"machine":"opleider"', '"machine":"zorg"'))).toBeUndefined();
  });
});
