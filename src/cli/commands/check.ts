import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";

interface CheckOptions {
  readonly format?: string;
  readonly strict?: boolean;
  readonly notes?: boolean;
}

/** `check FILE|DIR...`: the diagnostics are the data of this command, so they go to standard output. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option(`--vorm, --format <${say(TEXTS.formatName)}>`, say(TEXTS.format))
    .option("--streng, --strict", say(TEXTS.strict))
    .option("--opmerkingen, --notes", say(TEXTS.notes))
    .action(async (paths: readonly string[], { format = "tekst", strict, notes }: CheckOptions) => {
      if (!FORMATS.includes(format)) {
        context.note(say(TEXTS.unknownFormat)(format));
        return context.finish(EXIT.usage);
      }
      const { compileFiles, loadPaths } = await import("../compile-files.js");
      const files = await loadPaths(paths, context);
      if (files === undefined) return context.finish(EXIT.usage);
      const { diagnostics, textOf } = await compileFiles(files, context);
      const { countBySeverity, report } = await import("../report.js");
      if (format === "json") {
        const { reportJson } = await import("../report-json.js");
        context.out(
          reportJson(
            files.map(({ path }) => path),
            diagnostics,
            textOf,
            context.lang,
          ),
        );
      } else {
        context.out(
          report(diagnostics, { lang: context.lang, color: context.color, notes: notes === true, textOf }),
        );
      }
      const { error, warning } = countBySeverity(diagnostics);

      context.finish(
        error > 0 || ((strict ?? context.config.streng ?? false) && warning > 0) ? EXIT.findings : EXIT.ok,
      );
    });
}

/** `text` is the English word for `tekst`. */
const FORMATS: readonly string[] = ["tekst", "text", "json"];

const TEXTS = {
  argument: { nl: "bestand|map", en: "file|folder" },
  paths: {
    nl: "bestanden, of mappen met .klacht-bestanden; - leest van de standaardinvoer",
    en: "files, or folders with .klacht files; - reads standard input",
  },
  formatName: { nl: "vorm", en: "format" },
  format: { nl: "tekst (standaard) of json", en: "tekst (default) or json" },
  strict: { nl: "laat ook een waarschuwing de controle mislukken", en: "lets a warning fail the check too" },
  notes: { nl: "toont ook opmerkingen", en: "shows notes too" },
  unknownFormat: {
    nl: (format: string) => `De vorm ‘${format}’ bestaat niet. Kies tekst of json.`,
    en: (format: string) => `There is no format ‘${format}’. Choose tekst or json.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
