import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Format } from "../../emit/text/formats/format.js";
import { FORMATS } from "../../emit/text/formats.js";
import { renderText, textDocument } from "../../emit/text/text.js";
import type { TextOptions, Variant } from "../../emit/text/variants/variant.js";
import { VARIANTS } from "../../emit/text/variants.js";
import { suggest } from "../../support/suggest.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";
import { houseStyle } from "../house-style.js";
import { ONE_FILE_TEXTS, VARIANT_TEXTS } from "../shared-texts.js";
import { type UnknownName, unknownName } from "../unknown-name.js";

interface TextCommandOptions {
  readonly variant?: string;
  readonly format?: string;
  readonly style?: string;
  readonly css?: string;
  readonly fragment?: boolean;
  readonly received?: string;
  readonly scenario?: string;
  readonly case?: string;
  readonly name?: string;
  readonly trace?: boolean;
}

/** `text FILE`: the procedure as a text for people, to standard output. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path))
    .option(`--variant <${say(TEXTS.name)}>`, say(TEXTS.variant))
    .option(`--vorm, --format <${say(TEXTS.form)}>`, say(TEXTS.format))
    .option(`--stijl, --style <${say(TEXTS.argument)}>`, say(TEXTS.style))
    .option(`--css <${say(TEXTS.argument)}>`, say(TEXTS.css))
    .option("--fragment", say(TEXTS.fragment))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--scenario <${say(TEXTS.argument)}>`, say(TEXTS.scenario))
    .option(`--zaak, --case <${say(TEXTS.argument)}>`, say(TEXTS.case))
    .option(`--naam, --name <${say(TEXTS.name)}>`, say(TEXTS.caseName))
    .option("--herkomst, --trace", say(TEXTS.trace))
    .addHelpText(
      "after",
      `\n${listed(say(TEXTS.variants), VARIANTS)}\n\n${listed(say(TEXTS.formats), FORMATS)}`,
    )
    .action((path: string, options: TextCommandOptions) => show(path, options, context));

  function listed(title: string, choices: readonly Choice[]): string {
    const lines = choices.map(({ id, summary }) => `  ${id.padEnd(14)} ${say(summary)}`);
    return `${title}:\n${lines.join("\n")}`;
  }
}

interface Choice {
  readonly id: string;
  readonly summary: Both<string>;
}

async function show(path: string, options: TextCommandOptions, context: Context): Promise<void> {
  const refuse = (message: string) => {
    context.note(message);
    context.finish(EXIT.usage);
  };
  const told = ABOUT.find((key) => options[key] !== undefined);
  const asked = options.variant ?? (told === undefined ? undefined : VARIANTS.find(({ needs }) => needs)?.id);
  const variant = chosen(VARIANTS, asked, TEXTS.variantUnknown, context);
  const format = chosen(FORMATS, options.format, TEXTS.formatUnknown, context);
  if (variant === undefined || format === undefined) return context.finish(EXIT.usage);
  const received = receivedDate(options.received, context);
  if (received === null) return context.finish(EXIT.usage);
  const problem = wrongTogether(options, variant, format, context);
  if (problem !== undefined) return refuse(problem);
  const style = await houseStyle(options.style, context);
  if (style === undefined) return;
  const css = options.css === undefined ? undefined : context.access.read(options.css);
  if (css !== undefined && "problem" in css) {
    const { loadProblemText } = await import("../../disk/load-problem.js");
    return refuse(loadProblemText({ path: options.css ?? "", problem: css.problem }, context.lang));
  }
  const { oneMachine } = await import("../one-machine.js");
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const isCase = options.scenario !== undefined || options.case !== undefined;
  const course = isCase
    ? await (await import("../told-case.js")).toldCase(options, machine, context)
    : undefined;
  if (isCase && course === undefined) return;
  const textOptions: TextOptions = {
    style,
    ...(received === undefined ? {} : { received }),
    ...(course === undefined ? {} : { course }),
  };
  if (options.trace === true) {
    const { traceTable } = await import("../../emit/text/trace-table.js");
    return context.out(traceTable(machine, textDocument(machine, variant, textOptions), context.lang));
  }
  const look = { fragment: options.fragment === true, ...(css === undefined ? {} : { css: css.text }) };
  context.out(renderText(machine, { variant, format, look }, textOptions));
}

/** The options that say about which complaint a text is. */
const ABOUT = ["received", "scenario", "case", "name"] as const;

/** Why these options do not go together, or leave out what the text needs. */
function wrongTogether(
  options: TextCommandOptions,
  variant: Variant,
  format: Format,
  { say }: Context,
): string | undefined {
  const { received, scenario, case: stored, name, css, fragment } = options;
  const told = ABOUT.find((key) => options[key] !== undefined);
  const isCase = scenario !== undefined || stored !== undefined;
  if (variant.needs === undefined && told !== undefined) return say(TEXTS.aboutNone)(variant.id, told);
  if (received !== undefined && isCase) return say(TEXTS.twoBegins);
  if (name !== undefined && scenario === undefined) return say(TEXTS.nameAlone);
  if (variant.needs === "complaint" && received === undefined && !isCase)
    return say(TEXTS.receivedMissing)(variant.id);
  if (format.id !== "html" && (css !== undefined || fragment === true))
    return say(TEXTS.onlyHtml)(css === undefined ? "--fragment" : "--css");
  return css !== undefined && fragment === true ? say(TEXTS.noPage) : undefined;
}

/** The choice of this name, the first when none is named; undefined, with a message printed, when there is no such. */
function chosen<One extends Choice>(
  choices: readonly [One, ...One[]],
  name: string | undefined,
  unknown: Both<UnknownName>,
  context: Context,
): One | undefined {
  if (name === undefined) return choices[0];
  const found = choices.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const known = choices.map(({ id }) => id);
  context.note(context.say(unknown)(name, known, suggest(name, known)));
  return undefined;
}

const TEXTS = {
  ...ONE_FILE_TEXTS,
  ...VARIANT_TEXTS,
  variant: {
    nl: "welke tekst; standaard de hele procedure",
    en: "which text; the whole procedure by default",
  },
  variants: { nl: "Varianten", en: "Variants" },
  form: { nl: "vorm", en: "form" },
  format: {
    nl: "hoe de tekst is opgemaakt; standaard Markdown",
    en: "how it is written down; Markdown by default",
  },
  formats: { nl: "Vormen", en: "Formats" },
  css: {
    nl: "opmaak die in een webpagina de plaats van de onze inneemt",
    en: "style sheet that takes the place of ours in a web page",
  },
  fragment: {
    nl: "van een webpagina alleen de tekst, voor een eigen website",
    en: "only the text of a web page, for a website of your own",
  },
  trace: {
    nl: "toont bij elk onderdeel zijn zinnen en bij elke zin haar onderdelen",
    en: "shows the sentences of each node and the nodes of each sentence",
  },
  scenario: {
    nl: "YAML-bestand met scenario’s, voor de tekst over één zaak daaruit",
    en: "YAML file with scenarios, for the text about one case of it",
  },
  case: {
    nl: "een zaak die als JSON is opgeslagen, voor de tekst over die zaak",
    en: "a case that was stored as JSON, for the text about that case",
  },
  caseName: {
    nl: "titel of nummer van het scenario, als er meer in het bestand staan",
    en: "title or number of the scenario, where the file holds more than one",
  },
  aboutNone: {
    nl: (variant: string, option: string) =>
      `De tekst ‘${variant}’ gaat over elke klacht, en --${option} over één. Kies --variant toelichting, of laat --${option} weg.`,
    en: (variant: string, option: string) =>
      `The text ‘${variant}’ is about every complaint, and --${option} about one. Choose --variant toelichting, or leave --${option} out.`,
  },
  twoBegins: {
    nl: "Kies één van beide: --received voor een datum van ontvangst, of --scenario of --case voor een zaak met eigen dagen.",
    en: "Choose one of the two: --received for a date of receipt, or --scenario or --case for a case with days of its own.",
  },
  nameAlone: {
    nl: "Met --name kiest u een scenario. Geef ook het bestand, met --scenario.",
    en: "With --name you choose a scenario. Give its file as well, with --scenario.",
  },
  onlyHtml: {
    nl: (option: string) => `De optie ‘${option}’ hoort bij een webpagina. Geef ook --format html.`,
    en: (option: string) => `The option ‘${option}’ belongs to a web page. Add --format html.`,
  },
  noPage: {
    nl: "Een fragment heeft geen opmaak. Kies --css of --fragment.",
    en: "A fragment has no style sheet. Choose --css or --fragment.",
  },
  formatUnknown: unknownName({ nl: "De vorm", en: "form" }),
} as const satisfies Readonly<Record<string, Both<unknown>>>;
