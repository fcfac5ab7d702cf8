import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import { visible } from "../../diagnostics/visible.js";
import type { TestedScenario } from "../../emit/scenario/junit.js";
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
  const { tested, runs, leftOut } = playAll(loaded.scenarios, context, options.boundaries === true);
  for (const [file, own] of byFile(tested)) showFile(file, own, loaded.textOf(file) ?? "", context);
  for (const [file, terms] of leftOut) context.out(say(TEXTS.leftOut)(file, terms));
  const failed = tested.filter(({ failures }) => failures.length > 0).length;
  context.out(say(TEXTS.total)(tested.length, tested.length - failed, failed));
  if (options.coverage === true) {
    const { coverageText } = await import("../../emit/scenario/coverage-text.js");
    context.out(`\n${coverageText(runs, context.lang)}`);
  }
  if (failed > 0) context.finish(EXIT.findings);
  if (options.junit !== undefined) await writeJunit(options.junit, tested, context);
}

function byFile(tested: readonly TestedScenario[]): ReadonlyMap<string, readonly TestedScenario[]> {
  const files = new Map<string, TestedScenario[]>();
  for (const one of tested) {
    const own = files.get(one.file);
    if (own === undefined) files.set(one.file, [one]);
    else own.push(one);
  }
  return files;
}

/** One line for a file, and the scenarios that failed with what came out otherwise, in the order of the file. */
function showFile(file: string, own: readonly TestedScenario[], text: string, { say, out }: Context): void {
  const failed = own.filter(({ failures }) => failures.length > 0);
  const lines = [`${file}: ${say(TEXTS.counts)(own.length - failed.length, failed.length)}`];
  let line = 1;
  let counted = 0;
  for (const { title, start, failures } of failed) {
    for (; counted < (start ?? 0); counted++) if (text[counted] === "\n") line++;
    const place = start === undefined ? "" : `${file}:${line}`;
    lines.push(`  ${say(TEXTS.failed)(visible(title), place)}`);
    for (const failure of failures) lines.push(`    ${failure}`);
  }
  out(lines.join("\n"));
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
  leftOut: {
    nl: (file: string, terms: readonly string[]) =>
      `${file}: ${terms.length} overgeslagen, want de laatste dag verschuift met wat daarvoor gebeurt: ${terms.join(", ")}`,
    en: (file: string, terms: readonly string[]) =>
      `${file}: ${terms.length} left out, since the last day moves with what happens before it: ${terms.join(", ")}`,
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
