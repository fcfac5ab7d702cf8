import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Emitter } from "../../emit/emitter.js";
import { EMITTERS, emitAll } from "../../emit/registry.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";
import { FILES_TEXTS, NOTHING_WRITTEN } from "../shared-texts.js";
import { unknownName } from "../unknown-name.js";

interface BuildOptions {
  readonly out?: string;
  readonly target?: string;
  readonly received?: string;
  readonly style?: string;
}

/**
 * `build FILE|DIR... --out DIR`: everything is computed before the first file is written, and errors write nothing. The
 * targets are those of `emitters`.
 */
export function configure(command: Command, context: Context, emitters: readonly Emitter[] = EMITTERS): void {
  const { say } = context;
  const width = Math.max(10, ...emitters.map(({ id }) => id.length));
  const targetLine = ({ id, summary }: Emitter) => `  ${id.padEnd(width)} ${say(summary)}`;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option(`--uit, --out <${say(TEXTS.folder)}>`, say(TEXTS.out))
    .option(`--doel, --target <${say(TEXTS.targetNames)}>`, say(TEXTS.target))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--stijl, --style <${say(TEXTS.file)}>`, say(TEXTS.style))
    .addHelpText("after", `\n${say(TEXTS.targets)}:\n${emitters.map(targetLine).join("\n")}`)
    .action((paths: readonly string[], options: BuildOptions) => build(paths, options, context, emitters));
}

async function build(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
  emitters: readonly Emitter[],
): Promise<void> {
  const { say } = context;
  const known = emitters.map(({ id }) => id);
  const out = options.out ?? context.config.uit;
  if (out === undefined || out === "") {
    context.note(say(TEXTS.outMissing));
    return context.finish(EXIT.usage);
  }
  const targets = options.target?.split(",").map((name) => name.trim()) ?? context.config.doelen ?? known;
  const unknown = targets.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const { suggest } = await import("../../support/suggest.js");
    context.note(say(TEXTS.targetUnknown)(unknown, known, suggest(unknown, known)));
    return context.finish(EXIT.usage);
  }
  const received = receivedDate(options.received, context);
  if (received === null) return context.finish(EXIT.usage);
  const { houseStyle } = await import("../house-style.js");
  const style = await houseStyle(options.style, context);
  if (style === undefined) return;

  const { compileFiles, loadPaths } = await import("../compile-files.js");
  const { withOwnOrigins } = await import("../origins.js");
  const { countBySeverity, report } = await import("../report.js");
  const files = await loadPaths(paths, context);
  if (files === undefined) return context.finish(EXIT.usage);
  const { machines, sources, diagnostics, textOf } = await compileFiles(files, context);
  if (diagnostics.length > 0) {
    context.note(
      report(diagnostics, { lang: context.lang, color: context.errorColor, notes: false, textOf }),
    );
  }
  const { error, warning } = countBySeverity(diagnostics);
  if (error > 0 || (warning > 0 && context.config.streng === true)) {
    context.note(say(TEXTS.nothing));
    return context.finish(EXIT.findings);
  }
  const emitOptions = { text: { style }, ...(received === undefined ? {} : { timeline: { received } }) };
  const planned = machines.flatMap((machine, index) =>
    emitAll(withOwnOrigins(machine, sources[index] ?? ""), targets, emitOptions, emitters),
  );

  const { writeFiles } = await import("../write-files.js");
  const { shownPath } = await import("../../disk/access.js");
  const result = writeFiles(out, planned);
  const root = shownPath(context.cwd, out);
  if ("problem" in result) {
    const { writeProblemText } = await import("../write-problem.js");
    context.note(writeProblemText(result, root, context.lang));
    return context.finish(EXIT.usage);
  }
  for (const path of result.written) context.out(root === "." ? path : `${root}/${path}`);
  context.note(say(TEXTS.done)(result.written.length, result.unchanged.length));
}

const TEXTS = {
  ...FILES_TEXTS,
  folder: { nl: "map", en: "folder" },
  out: { nl: "map om in te schrijven", en: "folder to write to" },
  targetNames: { nl: "doelen", en: "targets" },
  target: {
    nl: "wat er gemaakt wordt, met komma’s ertussen; standaard alles",
    en: "what to make, separated by commas; everything by default",
  },
  targets: { nl: "Doelen", en: "Targets" },
  date: { nl: "datum", en: "date" },
  received: { nl: "datum van ontvangst voor de termijnen", en: "date of receipt for the deadlines" },
  file: { nl: "bestand", en: "file" },
  style: {
    nl: "YAML-bestand met de huisstijl van de teksten",
    en: "YAML file with the house style of the texts",
  },
  outMissing: {
    nl: "Er is geen map om in te schrijven. Geef die met --out, of met uit: in klachtwerk.yaml.",
    en: "There is no folder to write to. Name one with --out, or with uit: in klachtwerk.yaml.",
  },
  targetUnknown: unknownName({ nl: "Het doel", en: "target" }),
  nothing: NOTHING_WRITTEN,
  done: {
    nl: (written: number, unchanged: number) =>
      `${written} ${written === 1 ? "bestand" : "bestanden"} geschreven, ${unchanged} ongewijzigd.`,
    en: (written: number, unchanged: number) =>
      `${written} ${written === 1 ? "file" : "files"} written, ${unchanged} unchanged.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
