import { execFileSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { klachtwerk, scratchFolder } from "../../cli/klachtwerk.js";

const folder = scratchFolder();

it("build --target module writes a module that runs by itself, and its types", () => {
  cpSync("procedures/kober.klacht", join(folder(), "kober.klacht"));
  const { code } = klachtwerk(["build", "kober.klacht", "--out", "uit", "--target", "module"], {
    cwd: folder(),
  });
  expect(code).toBe(0);
  expect(readdirSync(join(folder(), "uit/kober")).sort()).toEqual(["kober.machine.d.ts", "kober.machine.js"]);
  const program = `import kober from "./uit/kober/kober.machine.js";
const filed = kober.step(kober.start(), { type: "klachtenregeling.file" }, "2026-03-02");
console.log(JSON.stringify([filed.case.state, kober.due(filed.case).map((term) => term.due)]));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: folder() });
  expect(JSON.parse(String(out))).toEqual(["klachtenregeling.bevestiging", ["2026-04-13", null, null]]);
});
