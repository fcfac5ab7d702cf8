import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";
import { GOOD } from "./texts.js";

const folder = scratchFolder();
const at = (...parts: readonly string[]) => join(folder(), ...parts);

beforeAll(() => {
  mkdirSync(at("kalenders"));
  writeFileSync(at("kalenders", "school.yaml"), "schoolvakanties:\n  - { week: 8, jaar: 2027 }\n");
  writeFileSync(at("kalenders", "fout.yaml"), "gesloten:\n  - dag: 2027-02-30\n");
  writeFileSync(at("goed.klacht"), GOOD.replace("kalender\n", 'kalender "kalenders/school.yaml"\n'));
  writeFileSync(at("fout.klacht"), GOOD.replace("kalender\n", 'kalender "kalenders/fout.yaml"\n'));
});

test("a calendar file counts in the machine that is built", () => {
  expect(klachtwerk(["build", "goed.klacht", "--out", "uit"], { cwd: folder() }).code).toBe(0);
  const { calendar } = JSON.parse(readFileSync(at("uit", "goed", "machine.json"), "utf8"));
  expect(calendar.closures).toEqual([
    { from: "2027-02-22", to: "2027-02-28", name: "schoolvakantie", suspends: false },
  ]);
});

test("a mistake in a calendar file is shown at its line and column there", () => {
  const { code, out } = klachtwerk(["check", "fout.klacht"], { cwd: folder() });
  expect(code).toBe(1);
  expect(out).toContain(
    [
      "fout[calendar-value] kalenders/fout.yaml:2:10",
      "‘dag’ kan deze waarde niet hebben. Verwacht was een bestaande datum tussen 1990 en 2100, als 2026-11-02.",
      "  |",
      "2 |   - dag: 2027-02-30",
      "  |          ^^^^^^^^^^",
    ].join("\n"),
  );
});

test.each(["cli", "front"])("what reads YAML is not part of %s.cjs, one of which every run loads", (name) => {
  const bundle = readFileSync(new URL(`../../dist/${name}.cjs`, import.meta.url), "utf8");
  // Words of the readers alone; the whole bundle would be no message.
  expect(["./settings.cjs", "TAB_AS_INDENT", "strictTypes"].filter((word) => bundle.includes(word))).toEqual([
    "./settings.cjs",
  ]);
});
