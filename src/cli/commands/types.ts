import { resolve } from "node:path";
import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";
import { FILES_TEXTS, NOTHING_WRITTEN } from "../shared-texts.js";

interface TypesOptions {
  readonly check?: boolean;
}

/**
 * `types FILE|DIR...`: writes `kober.d.klacht.ts` beside `kober.klacht`, so that TypeScript knows what importing it
 * gives (`allowArbitraryExtensions`). Everything is computed before the first file is written.
 */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option("--controle, --check", say(TEXTS.check))
    .action((paths: readonly string[], options: TypesOptions) =>
      types(paths, options.check === true, context),
    );
}

async function types(paths: readonly string[], onlyCheck: boolean, context: Context): Promise<void> {
  const { cwd, say } = context;
  const { compileFiles, hasErrors, loadPaths, STDIN_NAME } = await import("../compile-files.js");
  const { report } = await import("../report.js");
  const files = await loadPaths(paths, context);
  if (files === undefined) return context.finish(EXIT.usage);
  if (files.some(({ path }) => path === STDIN_NAME)) {
    context.note(say(TEXTS.nameless));
    return context.finish(EXIT.usage);
  }
  const { machines, sources, diagnostics, textOf } = await compileFiles(files, context);
  if (hasErrors(diagnostics)) {
    context.note(
      report(diagnostics, { lang: context.lang, color: context.errorColor, notes: false, textOf }),
    );
    context.note(say(TEXTS.nothing));
    return context.finish(EXIT.findings);
  }
  const { declarationText } = await import("../../emit/module/declaration-text.js");
  const planned = machines.map((machine, index) => ({
    path: declarationPath(sources[index] ?? machine.id),
    content: declarationText(machine),
  }));
  if (onlyCheck) return compare(planned, context);

  const { writeOneFile } = await import("../write-one-file.js");
  for (const { path, content } of planned) writeOneFile(resolve(cwd, path), content, context);
}

interface Planned {
  readonly path: string;
  readonly content: string;
}

/** Names the declarations that are missing or no longer those of their procedure. */
function compare(planned: readonly Planned[], context: Context): void {
  const stale = planned.filter(({ path, content }) => !isSame(path, content, context));
  for (const { path } of stale) context.out(path);
  if (stale.length === 0) return;
  context.note(context.say(TEXTS.stale)(stale.length));
  context.finish(EXIT.findings);
}

function isSame(path: string, content: string, { access }: Context): boolean {
  const found = access.read(path);
  return "text" in found && found.text === content;
}

/** The name TypeScript looks for: `x.d.klacht.ts` beside `x.klacht`. */
function declarationPath(path: string): string {
  return `${path.replace(/\.klacht$/iu, "")}.d.klacht.ts`;
}

const TEXTS = {
  ...FILES_TEXTS,
  check: {
    nl: "schrijft niets en noemt de bestanden die ontbreken of verouderd zijn",
    en: "writes nothing and names the files that are missing or out of date",
  },
  nameless: {
    nl: "Een tekst van standaardinvoer heeft geen naam, dus ook geen plaats voor de typen. Geef een bestand.",
    en: "A text from standard input has no name, so there is no place for its types. Name a file.",
  },
  nothing: NOTHING_WRITTEN,
  stale: {
    nl: (count: number) =>
      `${count} ${count === 1 ? "bestand is" : "bestanden zijn"} niet bijgewerkt. Voer klachtwerk types uit.`,
    en: (count: number) =>
      `${count} ${count === 1 ? "file is" : "files are"} out of date. Run klachtwerk types.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
