/** The parts of the bench by name, in the order they run. Each first proves that its engines give the same. */
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { model } from "./compile/model.mjs";
import { toKlacht } from "./compile/to-klacht.mjs";
import {
  bin,
  here,
  interleaved,
  median,
  printGoal,
  printTable,
  range,
  time,
  wall,
  wallAndMemory,
} from "./measure.mjs";

export const PARTS = {
  compile: { about: "parse + check + machine, warm, next to YAML + JSON Schema", run: compile },
  command: { about: "the whole process, next to `node -e 0`", run: command },
  workdays: { about: "adding working days with the Dutch holidays", run: workdays },
  case: { about: "one case of ten events with its full log, next to XState day by day", run: oneCase },
  step: { about: "one event on a JSON case of each procedure, next to XState without terms", run: steps },
  load: { about: "a load of cases, next to the same written out by hand", run: load },
  sweep: { about: "every date of receipt of four years", run: sweep },
  cases: { about: "ten million cases on all cores, and their memory", run: manyCases },
};

const SIZES = [
  { lines: 150, ms: 2000 },
  { lines: 10_000, ms: 3000 },
  { lines: 100_000, ms: 2000, most: 3 },
];

function compile(rounds) {
  const engines = ["compile/klachtwerk", "compile/yaml-ajv", "compile/js-yaml-ajv"];
  const own = new Map();
  for (const { lines, ms, most = rounds } of SIZES) {
    console.log(`${lines} lines (${toKlacht(model(lines)).split("\n").length} of .klacht)`);
    const results = interleaved(engines, { rounds: Math.min(most, rounds), ms, argument: String(lines) });
    printTable(results);
    own.set(lines, median(results.get("compile/klachtwerk")));
  }
  console.log(
    `linear: 100 000 lines take ${(own.get(100_000) / own.get(10_000)).toFixed(1)} times 10 000 lines`,
  );
}

function command(rounds) {
  const folder = mkdtempSync(join(tmpdir(), "klachtwerk-bench-"));
  const file = join(folder, "bench.klacht");
  writeFileSync(file, toKlacht(model(150)));
  for (const [name, args] of [
    ["--version", [bin, "--version"]],
    ["check (150 lines)", [bin, "check", file]],
  ]) {
    const ratios = [];
    const times = [];
    for (let pair = 0; pair < rounds * 3; pair += 1) {
      const base = wall(["-e", "0"]);
      times.push(wall(args));
      ratios.push(times.at(-1) / base);
    }
    console.log(
      `  ${name.padEnd(42)} ${time(median(times)).padStart(9)}  (${range(times, time)})  ${median(ratios).toFixed(2)}x`,
    );
  }
  rmSync(folder, { recursive: true });
}

async function workdays(rounds) {
  const { pairs } = await import("./workdays/days.mjs");
  const { endOf } = await import("./workdays/klachtwerk.mjs");
  for (const [peer, most] of [
    ["date-fns", 250],
    ["date-fns-loop", 60],
    // A tenth of a millisecond a day: further away would take minutes.
    ["luxon-business-days", 30],
  ]) {
    const other = await import(`./workdays/${peer}.mjs`);
    const list = pairs(10_000).map(({ day, count }) => ({ day, count: 1 + (count % most) }));
    deepStrictEqual(list.map(other.endOf), list.map(endOf));
  }
  console.log("the same day on 10 000 pairs of a day and a number of working days, for each library\n");
  const engines = ["klachtwerk", "klachtwerk-iso", "date-fns", "date-fns-loop", "luxon-business-days"];
  const results = interleaved(
    engines.map((engine) => `workdays/${engine}`),
    { rounds, ms: 400, argument: "15" },
  );
  printTable(results, {
    "workdays/klachtwerk": "klachtwerk, day numbers, + 15 working days",
    "workdays/klachtwerk-iso": "klachtwerk, text in, text out",
    "workdays/date-fns": "date-fns addBusinessDays + the holidays",
    "workdays/date-fns-loop": "date-fns addDays until enough days",
  });
  const [own, , peer] = [...results.values()].map(median);
  printGoal("at least 100 times as fast as date-fns", peer / own, peer / own >= 100);
}

async function oneCase(rounds) {
  const { SHIFTS } = await import("./case/events.mjs");
  const engines = ["numbers", "text", "step", "xstate"];
  const [numbers, step, xstate] = await Promise.all(
    ["numbers", "step", "xstate"].map((engine) => import(`./case/${engine}.mjs`)),
  );
  for (const shift of SHIFTS) {
    for (const other of [numbers, step]) deepStrictEqual(other.story(shift), xstate.story(shift));
  }
  console.log(`the same log for ${SHIFTS.length} cases in each of them\n`);
  const results = interleaved(
    engines.map((engine) => `case/${engine}`),
    { rounds, ms: 500 },
  );
  printTable(results, {
    "case/numbers": "klachtwerk, many cases on one plan",
    "case/text": "klachtwerk, with dates and Dutch text",
    "case/step": "klachtwerk, step by step, JSON cases",
    "case/xstate": "XState v5, SimulatedClock day by day",
  });
  const [bare, text, , peer] = [...results.values()].map(median);
  printGoal("full log, at least 50 times as fast as XState", peer / bare, peer / bare >= 50);
  printGoal("with dates and text, at least 8 times", peer / text, peer / text >= 8);
}

/** XState is only asked which state comes next; `step` also judges the event, counts the terms and keeps the log. */
async function steps(rounds) {
  const { PROCEDURES } = await import("./step/walks.mjs");
  const engines = ["klachtwerk", "xstate-pure", "xstate-actor"].map((engine) => `step/${engine}`);
  for (const procedure of PROCEDURES) {
    const results = interleaved(engines, { rounds, ms: 400, argument: procedure });
    const each = median(results.get("step/klachtwerk"));
    console.log(`${procedure}: ${Math.round(1000 / each).toLocaleString("en")} steps a second`);
    printTable(results, {
      "step/klachtwerk": "klachtwerk, terms, log and data",
      "step/xstate-pure": "XState v5 transition(), states alone",
      "step/xstate-actor": "XState v5 actor, states alone",
    });
    printGoal("a million steps a second", 1 / (1000 * each), 1000 * each <= 1);
  }
}

async function load(rounds) {
  const own = await import("./load/klachtwerk.mjs");
  const floor = await import("./load/floor.mjs");
  for (const seed of [1, 2, 3]) {
    const [made, expected] = [own.tally(40_000, seed), floor.tally(40_000, seed)];
    for (const list of ["counted", "inTime", "duration"]) deepStrictEqual(made[list], expected[list]);
  }
  console.log("the same figures for 40 000 cases with each of three seeds\n");
  const results = interleaved(["load/klachtwerk", "load/floor"], { rounds, ms: 1500 });
  printTable(results, {
    "load/klachtwerk": "klachtwerk, any procedure and load",
    "load/floor": "this one procedure, by hand",
  });
  const [mine, least] = [...results.values()].map(median);
  printGoal("within 3 times the hand-written loop", mine / least, mine / least <= 3);
}

function sweep(rounds) {
  const results = interleaved(
    ["het-vertrouwensbureau", "buro-leerlingenhulp", "kober"].map((id) => `sweep/${id}`),
    { rounds, ms: 1500 },
  );
  printTable(results);
  const slowest = Math.max(...[...results.values()].map(median));
  printGoal("the slowest in well under a second", slowest / 1000, slowest < 700);
}

async function manyCases(rounds) {
  const text = readFileSync(here("case/ten-events.klacht"), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "klachtwerk-bench-"));
  writeFileSync(join(folder, "p.klacht"), text);
  writeFileSync(join(folder, "b.yaml"), readFileSync(here("load/belasting.yaml"), "utf8"));
  const args = [bin, "simulate", join(folder, "p.klacht"), "--load", join(folder, "b.yaml"), "--json"];
  const threads = String(Math.min(2, availableParallelism()));
  for (const cases of [1_000_000, 10_000_000]) {
    const times = [];
    const peaks = [];
    for (let round = 0; round < Math.min(3, rounds); round += 1) {
      const { ms, peak } = await wallAndMemory([...args, "--cases", String(cases), "--threads", threads]);
      times.push(ms);
      if (peak !== undefined) peaks.push(peak);
    }
    const memory = peaks.length === 0 ? "" : `, most memory ${median(peaks).toFixed(0)} MiB`;
    console.log(
      `  ${cases.toLocaleString("en")} cases, ${threads} threads: ${time(median(times))} (${range(times, time)})${memory}`,
    );
  }
  rmSync(folder, { recursive: true });
}
