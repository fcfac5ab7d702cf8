import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROCEDURES } from "../procedures/names.js";
import { copyTo, userProject } from "./project.js";

const project = userProject();
for (const name of PROCEDURES) copyTo(project, `procedures/${name}.klacht`, `${name}.klacht`);
copyTo(project, "examples/kinderopvang.klacht", "met delen/kinderopvang.klacht");
copyTo(project, "examples/delen", "met delen/delen");
writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');

/** Runs a program of the project with the loader, and gives what it printed. */
function run(program: string, args: readonly string[] = ["--import", "klachtwerk/register"]) {
  writeFileSync(join(project, "program.js"), program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, "program.js"], {
    cwd: project,
    env: { PATH: process.env.PATH },
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("node --import klachtwerk/register", () => {
  it("imports each of the five procedures as a module that plays cases", () => {
    const { status, out, err } = run(`
      for (const name of ${JSON.stringify(PROCEDURES)}) {
        const { default: procedure } = await import(\`./\${name}.klacht\`);
        const [first] = procedure.allowed(procedure.start());
        const filed = procedure.step(procedure.start(), { type: first.event }, "2026-03-02");
        console.log(procedure.id, procedure.title !== "", filed.ok && filed.case.state === first.ways[0].to);
      }`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(PROCEDURES.map((name) => `${name} true true\n`).join(""));
  });

  it("follows parts in other files, and names with a space and a query", () => {
    const { out, err } = run(
      `import { id, roles } from "./met delen/kinderopvang.klacht?v=2";\nconsole.log(id, Object.keys(roles).length > 3);`,
    );
    expect({ out, err }).toEqual({ out: "kinderopvang true\n", err: "" });
  });

  it("shows every error of the file as the command line does, and no stack", () => {
    const text = readFileSync(join(project, "kober.klacht"), "utf8").replace("  stap bev", "  stapp bev");
    writeFileSync(join(project, "fout.klacht"), text);
    const { status, err } = run('import "./fout.klacht";');
    expect(status).toBe(1);
    expect(err).toContain("fout[statement-unknown] fout.klacht:52:3\nGeen enkele regel begint met ‘stapp’.");
    expect(err).toContain("= Bedoelde u ‘stap’?");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("says to import where a program requires, or takes it where Node can", () => {
    const { out, err } = run(
      'import { createRequire } from "node:module";\nconsole.log(createRequire(import.meta.url)("./kober.klacht").id);',
    );
    const canRequire = "registerHooks" in nodeModule;
    if (canRequire) expect(out).toBe("kober\n");
    else expect(err).toContain("kober.klacht is een ES-module. Gebruik import in plaats van require.");
  });

  it("changes nothing for programs that import none", () => {
    expect(run('import { sep } from "node:path";\nconsole.log(typeof sep);').out).toBe("string\n");
    expect(run('import "./kober.klacht";', []).err).toContain("ERR_UNKNOWN_FILE_EXTENSION");
  });
});
