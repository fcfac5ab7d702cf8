/**
 * A first look at Klachtwerk: checks and builds the procedures of this repository and shows a piece of each kind.
 * `npm start` builds the compiler and runs this.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "bin", "klachtwerk.js");
const out = join(root, "out");

/** Runs `klachtwerk` with these arguments; gives what it wrote, and ends the show when it failed. */
function klachtwerk(...args) {
  const run = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: "utf8" });
  if (run.error === undefined && run.status === 0) return run.stdout || run.stderr;
  console.error(`klachtwerk ${args.join(" ")} stopte met code ${run.status}:`);
  console.error(run.error?.message ?? `${run.stdout}${run.stderr}`);
  process.exit(run.status || 1);
}

/** Every file below a folder, sorted; none when the folder is missing. */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Prints a heading and the first lines of a text. */
function show(heading, text, limit) {
  const lines = text.trimEnd().split("\n");
  const rest = lines.length - limit;
  console.log(`\n── ${heading}\n`);
  console.log(lines.slice(0, limit).join("\n"));
  if (rest > 0) console.log(`   ... en nog ${rest} ${rest === 1 ? "regel" : "regels"}`);
}

const procedures = filesUnder(join(root, "procedures")).filter((file) => file.endsWith(".klacht"));
const [first] = procedures;
if (first === undefined) {
  console.error("Er staan geen .klacht-bestanden in procedures/.");
  process.exit(1);
}

show("Procedures", procedures.join("\n"), 40);
show("Controle (klachtwerk check procedures)", klachtwerk("check", "procedures"), 25);
klachtwerk("build", "procedures", "--out", "out");
show("Uitvoer (klachtwerk build procedures --out out)", filesUnder(out).join("\n"), 40);
show(`Tekst (klachtwerk text ${first})`, klachtwerk("text", first), 25);
show(
  `Tijdlijn (klachtwerk simulate ${first} --received 2026-03-02)`,
  klachtwerk("simulate", first, "--received", "2026-03-02"),
  60,
);
