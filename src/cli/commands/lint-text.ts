import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { TextOptions, Variant } from "../../emit/text/variants/variant.js";
import { VARIANTS } from "../../emit/text/variants.js";
import { suggest } from "../../support/suggest.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";
import { houseStyle } from "../house-style.js";
import type { MeasuredText } from "../lint-report.js";
import { FILES_OR_INPUT_TEXTS, VARIANT_TEXTS } from "../shared-texts.js";

interface LintTextOptions {
  readonly variant?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly received?: string;
  readonly style?: string;
}

/** `lint-text FILE|DIR...`: how the texts of procedures read. The report is the data of this command. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option(`--variant <${say(TEXTS.name)}>`, say(TEXTS.variant))
    .option(`--vorm, --format <${say(TEXTS.form)}>`, say(TEXTS.format))
    .option("--json", say(TEXTS.json))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--stijl, --style <${say(TEXTS.styleFile)}>`, say(TEXTS.style))
    .option("--streng, --strict", say(TEXTS.strict))
    .addHelpText("after", `\n${say(TEXTS.explanation)}`)
    .action((paths: readonly string[], options: LintTextOptions) => lint(paths, options, context));
}

async function lint(paths: readonly string[], options: LintTextOptions, context: Context): Promise<void> {
  const isJson = wantsJson(options, context);
  const received = receivedDate(options.received, context);
  const variants = chosenVariants(options.variant, received ?? undefined, context);
  if (variants === undefined || isJson === undefined || received === null) return context.finish(EXIT.usage);
  const style = await houseStyle(options.style, context);
  if (style === undefined) return;
  const { lintJson, lintReport } = await import("../lint-report.js");
  const { lang, color } = context;
  const { texts, problems, code } = await measured(
    paths,
    variants,
    { style, ...(received === undefined ? {} : { received }) },
    context,
  );
  if (isJson) context.out(lintJson(texts, problems, lang));
  else if (problems.length === 0) context.out(lintReport(texts, { lang, color }));
  const hasFindings = texts.some(({ readability }) => readability.findings.length > 0);
  const isStrict = options.strict ?? context.config.streng ?? false;
  context.finish(code === EXIT.ok && isStrict && hasFindings ? EXIT.findings : code);
}

interface Measured {
  readonly texts: readonly MeasuredText[];
  /** Why nothing was measured, by file; also printed to standard error. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
  readonly code: typeof EXIT.ok | typeof EXIT.findings | typeof EXIT.usage;
}

/** Every text of every procedure. One file that cannot be read, or has mistakes, stops the run: half a report misleads. */
async function measured(
  paths: readonly string[],
  variants: readonly Variant[],
  told: TextOptions,
  context: Context,
): Promise<Measured> {
  const { compileFiles, hasErrors, loadAll } = await import("../compile-files.js");
  const { loadProblemText } = await import("../../disk/load-problem.js");
  const { lang } = context;
  const { files, problems } = await loadAll(paths, context);
  if (problems.length > 0) {
    const told = problems.map((one) => ({ file: one.path, message: loadProblemText(one, lang) }));
    for (const { message } of told) context.note(message);
    return { texts: [], problems: told, code: EXIT.usage };
  }
  const { machines, diagnostics, textOf } = await compileFiles(files, context);
  if (hasErrors(diagnostics)) {
    const { report } = await import("../report.js");
    const { severityOf } = await import("../../diagnostics/message.js");
    context.note(report(diagnostics, { lang, color: context.errorColor, notes: false, textOf }));
    const wrong = diagnostics.filter((one) => severityOf(one) === "error").map(({ place }) => place.file);
    const told = [...new Set(wrong)].map((file) => ({ file, message: context.say(TEXTS.mistakes)(file) }));
    return { texts: [], problems: told, code: EXIT.findings };
  }
  const { readabilityOf } = await import("../../emit/text/readability/readability.js");
  const { textDocument } = await import("../../emit/text/text.js");
  const texts = machines.flatMap((machine) =>
    variants.map((variant) => ({
      file: machine.procedure.origin.file,
      variant: variant.id,
      readability: readabilityOf(machine, textDocument(machine, variant, told), {
        reader: variant.reader,
        style: told.style,
      }),
    })),
  );
  return { texts, problems: [], code: EXIT.ok };
}

/**
 * The variant asked for, else all there is a text of; undefined, with a message printed, when there is no such, or when it tells of
 * a date and there is none.
 */
function chosenVariants(
  name: string | undefined,
  received: string | undefined,
  context: Context,
): readonly Variant[] | undefined {
  const isTold = ({ needs }: Variant) => needs === undefined || received !== undefined;
  if (name === undefined) return VARIANTS.filter(isTold);
  const found = VARIANTS.find(({ id }) => id === name);
  if (found !== undefined && isTold(found)) return [found];
  const known = VARIANTS.map(({ id }) => id);
  context.note(
    found === undefined
      ? context.say(TEXTS.variantUnknown)(name, known, suggest(name, known))
      : context.say(TEXTS.receivedMissing)(name),
  );
  return undefined;
}

function wantsJson({ format, json }: LintTextOptions, context: Context): boolean | undefined {
  const asked = format ?? (json === true ? "json" : "tekst");
  if (asked === "json") return true;
  if (asked === "tekst" || asked === "text") return false;
  context.note(context.say(TEXTS.formatUnknown)(asked));
  return undefined;
}

const TEXTS = {
  ...VARIANT_TEXTS,
  ...FILES_OR_INPUT_TEXTS,
  variant: { nl: "alleen deze tekst; standaard elke tekst", en: "this text only; every text by default" },
  form: { nl: "vorm", en: "format" },
  format: { nl: "tekst (standaard) of json", en: "text (default) or json" },
  json: { nl: "hetzelfde als --format json", en: "the same as --format json" },
  styleFile: { nl: "bestand", en: "file" },
  strict: { nl: "laat elke bevinding de opdracht mislukken", en: "lets every finding fail the command" },
  explanation: {
    nl: [
      "De opdracht meet de teksten en zoekt lange zinnen, ambtelijke woorden, lijdende vormen,",
      "naamwoordstijl, dubbele ontkenningen, lange woorden en meer dan één aanspreekvorm.",
      "De maten zijn aanwijzingen. Ze bewijzen niet dat een lezer de tekst begrijpt.",
    ].join("\n"),
    en: [
      "The command measures the texts and looks for long sentences, officialese, passive voice,",
      "nominalisation, double negation, long words and more than one form of address.",
      "The measures are signs. They do not prove that a reader understands the text.",
    ].join("\n"),
  },
  mistakes: {
    nl: (file: string) => `${file} is niet gemeten: eerst moeten de fouten eruit.`,
    en: (file: string) => `${file} was not measured: the mistakes have to be mended first.`,
  },
  formatUnknown: {
    nl: (format: string) => `De vorm ‘${format}’ bestaat niet. Kies tekst of json.`,
    en: (format: string) => `There is no format ‘${format}’. Choose text or json.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
