import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { configure } from "../../src/cli/commands/build.js";
import type { Context } from "../../src/cli/context.js";
import type { Emitter } from "../../src/emit/emitter.js";
import { EMITTER_IDS, EMITTERS, emitAll } from "../../src/emit/registry.js";
import { reference } from "../grammar/reference.js";
import { compileFile } from "../procedures/compile-file.js";
import { PROCEDURES } from "../procedures/names.js";
import { goldenRun } from "./golden-run.js";

describe.each(PROCEDURES)("%s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);

  const files = goldenRun(machine, EMITTERS).map(({ path, content }) => [path, content] as const);

  it.each(files)("%s", async (path, content) => {
    await expect(content).toMatchFileSnapshot(`../golden/${path}`);
  });
});

describe("every back end", () => {
  const { machine } = compileFile("procedures/kober.klacht");

  it("writes below the folder of the procedure, each file once, and ends it with a line feed", () => {
    const files = emitAll(machine, EMITTER_IDS, {});
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !/^kober\/([\w.-]+\/)*[\w.-]+$/.test(path))).toEqual([]);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
    expect(files.filter(({ content }) => !/[^\n]\n$/.test(content)).map(({ path }) => path)).toEqual([]);
  });

  it("is asked what it is told by its own name, and nothing else", () => {
    const only = (runtime: "inline" | "package") => emitAll(machine, ["module"], { module: { runtime } });
    expect(only("package")[0]?.content).toContain('from "klachtwerk/runtime"');
    expect(only("inline")).toEqual(emitAll(machine, ["module"], { timeline: { received: "2020-01-01" } }));
  });
});

describe("a back end that is added to the list", () => {
  const added: Emitter = {
    id: "tellen",
    summary: { nl: "hoeveel stappen de procedure heeft", en: "how many steps the procedure has" },
    defaults: {},
    emit: ({ id, tiers }) => [
      { path: `${id}/stappen.txt`, content: `${tiers.flatMap(({ steps }) => steps).length}\n` },
    ],
  };
  const emitters: readonly Emitter[] = [...EMITTERS, added];
  const { machine } = compileFile("procedures/kober.klacht");

  it.each(["nl", "en"] as const)("stands in the help of build in %s", (lang) => {
    expect(help(emitters, lang)).toContain(`  tellen     ${added.summary[lang]}\n`);
    expect(help(EMITTERS, lang)).not.toContain("tellen");
  });

  it("stands in the reference, with its files", () => {
    const line = "| `tellen` | hoeveel stappen de procedure heeft | `NAAM/stappen.txt` |";
    expect(reference(emitters).split("\n")).toContain(line);
    expect(reference()).not.toContain(line);
  });

  it("is run for the goldens, and when all targets are asked for", () => {
    const file = { path: "kober/tellen/stappen.txt", content: "7\n" };
    expect(goldenRun(machine, emitters)).toContainEqual(file);
    expect(emitAll(machine, ["tellen"], {}, emitters)).toEqual([{ ...file, path: "kober/stappen.txt" }]);
  });
});

/** The help of `build` with these targets. */
function help(emitters: readonly Emitter[], lang: "nl" | "en"): string {
  let text = "";
  const command = new Command("build").configureOutput({
    writeOut: (written) => {
      text += written;
    },
  });
  const context: Pick<Context, "say"> = { say: (texts) => texts[lang] };
  configure(command, context as Context, emitters);
  command.outputHelp();
  return text;
}
