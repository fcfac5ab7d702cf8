import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import { FORMATS } from "../../emit/text/formats.js";
import { renderText, textDocument } from "../../emit/text/text.js";
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
  const variant = chosen(VARIANTS, options.variant, TEXTS.variantUnknown, context);
  const format = chosen(FORMATS, options.format, TEXTS.formatUnknown, context);
  if (variant === undefined || format === undefined) return context.finish(EXIT.usage);
  const received = receivedDate(options.received, context);
  if (received === null) return context.finish(EXIT.usage);
  const refuse = (message: string) => {
    context.note(message);
    context.finish(EXIT.usage);
  };
  if (variant.needs === "received" && received === undefined) {
    return refuse(context.say(TEXTS.receivedMissing)(variant.id));
  }
  if (format.id !== "html" && (options.css !== undefined || options.fragment === true)) {
    return refuse(context.say(TEXTS.onlyHtml)(options.css === undefined ? "--fragment" : "--css"));
  }
  if (options.css !== undefined && options.fragment === true) return refuse(context.say(TEXTS.noPage));
  const style = await houseStyle(options.style, context);
  if (style === undefined) return;
  const css = options.css === undefined ? undefined : context.access.read(options.css);
  if (css !== undefined && "problem" in css) {
    const { loadProblemText } = await import("../load-problem.js");
    return refuse(loadProblemText({ path: options.css ?? "", problem: css.problem }, context.lang));
  }
  const { oneMachine } = await import("../one-machine.js");
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const textOptions = { style, ...(received === undefined ? {} : { received }) };
  if (options.trace === true) {
    const { traceTable } = await import("../../emit/text/trace-table.js");
    return context.out(traceTable(machine, textDocument(machine, variant, textOptions), context.lang));
  }
  const look = { fragment: options.fragment === true, ...(css === undefined ? {} : { css: css.text }) };
  context.out(renderText(machine, { variant, format, look }, textOptions));
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
