import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyTo, userProject } from "../register/project.js";

/** The page, block by block: the language with its options, and the text. */
const guide = readFileSync(new URL("../../grammar/developers.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", options = "", text = ""]) => ({ language, options: options.trim(), text }),
);

const project = userProject(["xstate", "typescript", "ajv"]);
copyTo(project, "procedures/kober.klacht", "kober.klacht");
writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
writeFileSync(
  join(project, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom"],
      module: "nodenext",
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["block-*.ts"],
  }),
);

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    env: { PATH: process.env.PATH },
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

/** Runs a block; a program of TypeScript only compiles. */
function runBlock({ language, options, text }: (typeof blocks)[number], index: number): string {
  if (language === "sh") {
    for (const line of text.trim().split("\n")) {
      const [command, ...args] = line.split(" ");
      expect(command).toBe("klachtwerk");
      expect(run(["node_modules/klachtwerk/bin/klachtwerk.js", ...args]).status).toBe(0);
    }
    return "";
  }
  const file = `block-${index}.${language}`;
  writeFileSync(join(project, file), text);
  if (language === "ts") {
    expect(run(["node_modules/typescript/bin/tsc", "-p", "."])).toEqual({ status: 0, out: "", err: "" });
    return "";
  }
  const { out, err } = run([...(options === "" ? [] : [options]), file]);
  expect(err).toBe("");
  return out;
}

describe("the page for developers", { timeout: 60_000 }, () => {
  const runs = blocks.filter(({ language }) => language !== "text");

  it.each(runs.map((block) => [block.text.split("\n")[0] ?? "", block] as const))("%s", (_, block) => {
    const at = blocks.indexOf(block);
    const next = blocks[at + 1];
    expect(runBlock(block, at)).toBe(next?.language === "text" ? next.text : "");
  });

  it("names every entry of the package", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };
    const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
    const named = entries.filter(
      (entry) =>
        !guide.includes(`\`klachtwerk${entry.slice(1)}\``) && !guide.includes(`\`${entry.slice(1)}\``),
    );
    expect(named).toEqual([]);
  });
});
