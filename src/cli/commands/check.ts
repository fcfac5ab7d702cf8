import { relative } from "node:path";
import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import { CHECK_FORMS, type CheckForm, reportAs } from "../check-forms.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";
import type { Findings } from "../findings.js";
import { FILES_OR_INPUT_TEXTS } from "../shared-texts.js";

interface CheckOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly notes?: boolean;
}

/** `check FILE|DIR...`: the diagnostics are the data of this command, so they go to standard output. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option(`--vorm, --format <${say(TEXTS.formatName)}>`, say(TEXTS.format))
    .option("--json", say(TEXTS.json))
    .option("--streng, --strict", say(TEXTS.strict))
    .option("--opmerkingen, --notes", say(TEXTS.notes))
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const asked = options.format ?? (options.json === true ? "json" : "text");
      const form = CHECK_FORMS.find((one) => one === asked);
      if (form !== undefined) return checkFor(form, paths, options, context);
      if (TEXT_NAMES.includes(asked)) return checkForPeople(paths, options, context);
      context.note(say(TEXTS.unknownFormat)(asked));
      context.finish(EXIT.usage);
    });
}

async function checkForPeople(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  if (context.broken !== undefined) {
    context.broken.print(context);
    return context.finish(EXIT.usage);
  }
  const { compileFiles, loadPaths } = await import("../compile-files.js");
  const files = await loadPaths(paths, context);
  if (files === undefined) return context.finish(EXIT.usage);
  const { diagnostics, textOf } = await compileFiles(files, context);
  const { report } = await import("../report.js");
  const { lang, color } = context;
  context.out(report(diagnostics, { lang, color, notes: options.notes === true, textOf }));
  await finish(diagnostics, options, context);
}

/** A machine that reads standard output always finds a whole report there, also of a check that could not begin. */
async function checkFor(
  form: CheckForm,
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const { lang } = context;
  const print = async (findings: Omit<Findings, "lang">) =>
    context.out(await reportAs(form, { lang, ...findings }, folderInRepository(context.cwd)));
  if (context.broken !== undefined) {
    const { text, problems, diagnostics } = context.broken;
    await print({ files: [], problems, diagnostics, textOf: () => text });
    context.broken.print(context);
    return context.finish(EXIT.usage);
  }
  const { compileFiles, loadAll } = await import("../compile-files.js");
  const { loadProblemText } = await import("../../disk/load-problem.js");
  const { files, problems } = await loadAll(paths, context);
  if (problems.length > 0) {
    await print({ files: [], problems, diagnostics: [], textOf: () => undefined });
    for (const problem of problems) context.note(loadProblemText(problem, lang));
    return context.finish(EXIT.usage);
  }
  const { diagnostics, textOf } = await compileFiles(files, context);
  await print({ files: files.map(({ path }) => path), problems, diagnostics, textOf });
  await finish(diagnostics, options, context);
}

async function finish(
  diagnostics: Findings["diagnostics"],
  { strict }: CheckOptions,
  context: Context,
): Promise<void> {
  const { countBySeverity } = await import("../report.js");
  const { error, warning } = countBySeverity(diagnostics);
  const isStrict = strict ?? context.config.streng ?? false;
  context.finish(error > 0 || (isStrict && warning > 0) ? EXIT.findings : EXIT.ok);
}

/** The way from the checkout of GitHub Actions to this folder, with a `/` behind it; empty anywhere else. */
function folderInRepository(cwd: string): string {
  const { GITHUB_WORKSPACE: workspace } = process.env;
  if (workspace === undefined || workspace === "") return "";
  const way = relative(workspace, cwd).replaceAll("\\", "/");
  return way === "" || way.startsWith("..") ? "" : `${way}/`;
}

/** `text` is the English word for `tekst`. */
const TEXT_NAMES: readonly string[] = ["tekst", "text"];

const TEXTS = {
  ...FILES_OR_INPUT_TEXTS,
  formatName: { nl: "vorm", en: "format" },
  format: {
    nl: "tekst (standaard), json, github, gitlab of sarif",
    en: "text (default), json, github, gitlab or sarif",
  },
  json: { nl: "hetzelfde als --format json", en: "the same as --format json" },
  strict: { nl: "laat ook een waarschuwing de controle mislukken", en: "lets a warning fail the check too" },
  notes: { nl: "toont ook opmerkingen", en: "shows notes too" },
  unknownFormat: {
    nl: (format: string) => `De vorm ‘${format}’ bestaat niet. Kies tekst, json, github, gitlab of sarif.`,
    en: (format: string) => `There is no format ‘${format}’. Choose text, json, github, gitlab or sarif.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
