import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { TestedScenario } from "../../emit/scenario/junit.js";
import type { LoadedScenario } from "../../project/scenarios.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";

interface TestOptions {
  readonly junit?: string;
  readonly coverage?: boolean;
  readonly boundaries?: boolean;
}

/** `test [DIR]`: plays the scenarios below a folder and reports what came out otherwise than they expect. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`[${say(TEXTS.argument)}...]`, say(TEXTS.paths))
    .option(`--junit <${say(TEXTS.file)}>`, say(TEXTS.junit))
    .option("--dekking, --coverage", say(TEXTS.coverage))
    .option("--grenzen, --boundaries", say(TEXTS.boundaries))
    .action((paths: readonly string[], options: TestOptions) => test(paths, options, context));
}

async function test(paths: readonly string[], options: TestOptions, context: Context): Promise<void> {
  const { say } = context;
  const { loadScenarios } = await import("../scenario-files.js");
  const loaded = await loadScenarios(paths.length === 0 ? ["."] : paths, context);
  if (loaded === undefined) return context.finish(EXIT.usage);
  if (loaded.diagnostics.length > 0) {
    const { report } = await import("../report.js");
    const { lang, errorColor } = context;
    context.note(
      report(loaded.diagnostics, { lang, color: errorColor, notes: false, textOf: loaded.textOf }),
    );
    return context.finish(EXIT.findings);
  }
  const { playAll } = await import("../play-scenarios.js");
  const { tested, runs } = playAll(loaded.scenarios, context, options.boundaries === true);
  for (const file of new Set(tested.map((one) => one.file))) showFile(file, tested, loaded, context);
  const failed = tested.filter(({ failures }) => failures.length > 0).length;
  context.out(say(TEXTS.total)(tested.length, tested.length - failed, failed));
  if (options.coverage === true) {
    const { coverageText } = await import("../../emit/scenario/coverage-text.js");
    context.out(`\n${coverageText(runs, context.lang)}`);
  }
  if (failed > 0) context.finish(EXIT.findings);
  if (options.junit !== undefined) await writeJunit(options.junit, tested, context);
}

/** One line for a file, and the scenarios that failed with what came out otherwise. */
function showFile(
  file: string,
  tested: readonly TestedScenario[],
  {
    scenarios,
    textOf,
  }: { scenarios: readonly LoadedScenario[]; textOf: (file: string) => string | undefined },
  { say, out }: Context,
): void {
  const own = tested.filter((one) => one.file === file);
  const failed = own.filter(({ failures }) => failures.length > 0);
  out(`${file}: ${say(TEXTS.counts)(own.length - failed.length, failed.length)}`);
  for (const { title, failures } of failed) {
    const place = scenarios.find((one) => one.place.file === file && one.scenario.title === title)?.place;
    const line = (textOf(file)?.slice(0, place?.span.start ?? 0) ?? "").split("\n").length;
    out(`  ${say(TEXTS.failed)(title, place === undefined ? "" : `${file}:${line}`)}`);
    for (const failure of failures) out(`    ${failure}`);
  }
}

async function writeJunit(path: string, tested: readonly TestedScenario[], context: Context): Promise<void> {
  const { junitXml } = await import("../../emit/scenario/junit.js");
  const { writeFiles } = await import("../write-files.js");
  const { basename, dirname, resolve } = await import("node:path");
  const target = resolve(context.cwd, path);
  const result = writeFiles(dirname(target), [{ path: basename(target), content: junitXml(tested) }]);
  if (!("problem" in result)) return;
  const { writeProblemText } = await import("../write-problem.js");
  context.note(writeProblemText(result, dirname(path), context.lang));
  context.finish(EXIT.usage);
}

const TEXTS = {
  argument: { nl: "bestand|map", en: "file|folder" },
  paths: {
    nl: "scenariobestanden, of mappen ermee; zonder: de map waarin u bent",
    en: "scenario files, or folders with them; without: the folder you are in",
  },
  file: { nl: "bestand", en: "file" },
  junit: { nl: "schrijft de uitslag ook als JUnit-XML", en: "also writes the results as JUnit XML" },
  coverage: {
    nl: "toont welke toestanden, overgangen en termijnen de scenario’s raken",
    en: "shows which states, transitions and terms the scenarios touch",
  },
  boundaries: {
    nl: "test ook de dag voor, op en na het einde van elke termijn",
    en: "also tests the day before, on and after the end of each term",
  },
  counts: {
    nl: (passed: number, failed: number) => `${passed} geslaagd${failed === 0 ? "" : `, ${failed} mislukt`}`,
    en: (passed: number, failed: number) => `${passed} passed${failed === 0 ? "" : `, ${failed} failed`}`,
  },
  failed: {
    nl: (title: string, place: string) => `mislukt: ${title}${place === "" ? "" : ` (${place})`}`,
    en: (title: string, place: string) => `failed: ${title}${place === "" ? "" : ` (${place})`}`,
  },
  total: {
    nl: (all: number, passed: number, failed: number) =>
      `${all} ${all === 1 ? "scenario" : "scenario’s"}: ${passed} geslaagd, ${failed} mislukt`,
    en: (all: number, passed: number, failed: number) =>
      `${all} ${all === 1 ? "scenario" : "scenarios"}: ${passed} passed, ${failed} failed`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
