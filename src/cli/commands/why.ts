import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Machine } from "../../ir/machine.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";
import { ONE_FILE_TEXTS, RECEIPT_TEXTS } from "../shared-texts.js";
import { hasStrayDay } from "../simulate-forms.js";

interface WhyOptions {
  readonly received?: string;
  readonly tier?: string;
  readonly case?: string;
  readonly json?: boolean;
}

/**
 * `why FILE TERM --received DATE`: how the date of a term was found, back to the receipt of the complaint. With
 * `--case` the dates of a case as it went, extensions and all.
 */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path))
    .argument(`<${say(TEXTS.term)}>`, say(TEXTS.which))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--trap, --tier <${say(TEXTS.tierName)}>`, say(TEXTS.tier))
    .option(`--zaak, --case <${say(TEXTS.file)}>`, say(TEXTS.case))
    .option("--json", say(TEXTS.json))
    .action(async (path: string, term: string, options: WhyOptions) => {
      const isCase = options.case !== undefined;
      if (isCase && hasStrayDay(options, context)) return context.finish(EXIT.usage);
      const received = isCase ? "" : receivedDate(options.received, context);
      if (received === undefined) context.note(say(TEXTS.missing));
      if (received === undefined || received === null) return context.finish(EXIT.usage);
      const { oneMachine } = await import("../one-machine.js");
      const machine = await oneMachine(path, context);
      if (machine === undefined) return;
      const id = await termNamed(machine, term, context);
      if (id === undefined) return context.finish(EXIT.usage);
      if (options.case !== undefined) return whyInCase(machine, id, options.case, options, context);
      const { why } = await import("../../simulate/why.js");
      const { tierNamed } = await import("../tier-named.js");
      const tier = tierNamed(machine, options.tier, context);
      if (tier === undefined) return context.finish(EXIT.usage);
      const result = why(machine, id, { received, ...tier });
      if (!("links" in result)) {
        context.note(result.problem?.[context.lang] ?? say(TEXTS.absent)(id));
        return context.finish(EXIT.usage);
      }
      if (options.json === true) return context.out(JSON.stringify(result, undefined, 2));
      const { whyText } = await import("../../emit/timeline/why-text.js");
      context.out(whyText(result, context.lang));
    });
}

/** The id of a term, or of a retention; undefined, with a message printed, for a name of neither. */
async function termNamed(
  machine: Machine,
  name: string,
  { say, note }: Context,
): Promise<string | undefined> {
  const { findName } = await import("../../simulate/scenario/names.js");
  const { indexOf } = await import("../../simulate/machine-index.js");
  const retentions = machine.record.retentions.map(({ id }) => id);
  const wanted = name.trim().toLowerCase();
  const [first] = retentions;
  if (RETENTION_NAMES.includes(wanted) && first !== undefined && retentions.length === 1) return first;
  if (retentions.includes(wanted)) return wanted;
  const found = findName(indexOf(machine), "term", name);
  if (found.kind === "found") return found.id;
  // The only retention goes by the word a writer knows.
  const kept = retentions.length === 1 ? RETENTION_NAMES.slice(0, 1) : retentions;
  const names = found.kind === "ambiguous" ? found.ids : [...machine.terms.map(({ id }) => id), ...kept];
  note(say(TEXTS.unknown)(name, names, found.kind === "unknown" ? found.suggestion : undefined));
  return undefined;
}

/** What a writer calls the only retention there is. */
const RETENTION_NAMES = ["bewaren", "bewaartermijn", "dossier", "retention"];

async function whyInCase(
  machine: Machine,
  id: string,
  path: string,
  { json }: WhyOptions,
  context: Context,
): Promise<void> {
  const { storedCase } = await import("../stored-case.js");
  const stored = storedCase(path, machine, context);
  if (stored === null) return context.finish(EXIT.usage);
  const { courseOf } = await import("../../simulate/scenario/course.js");
  const { terms, retention } = courseOf(machine, stored);
  const kept = retention.find((one) => one.retention === id);
  const runs = terms.filter(({ term }) => term === id);
  if (kept === undefined && runs.length === 0) {
    context.note(context.say(TEXTS.notInCase)(id));
    return context.finish(EXIT.usage);
  }
  if (json === true) return context.out(JSON.stringify(kept ?? runs, undefined, 2));
  if (kept !== undefined) {
    const { keptText } = await import("../../emit/scenario/course-text.js");
    return context.out(`${keptText(kept, context.lang)}\n`);
  }
  const { termCourseText } = await import("../../emit/scenario/term-course-text.js");
  context.out(termCourseText(runs, context.lang));
}

const TEXTS = {
  ...ONE_FILE_TEXTS,
  ...RECEIPT_TEXTS,
  term: { nl: "termijn", en: "term" },
  which: {
    nl: "de termijn, zoals bureau.reactie.hard, of reactie als dat duidelijk genoeg is",
    en: "the term, such as bureau.reactie.hard, or reactie where that is clear enough",
  },
  file: { nl: "bestand", en: "file" },
  case: {
    nl: "een zaak die als JSON is opgeslagen: hoe de termijn daarin is gelopen, met verlengingen en al",
    en: "a case that was stored as JSON: how the term went in it, extensions and all",
  },
  notInCase: {
    nl: (id: string) => `De termijn ${id} is in deze zaak niet begonnen.`,
    en: (id: string) => `The term ${id} has not started in this case.`,
  },
  json: { nl: "toont JSON in plaats van tekst", en: "shows JSON instead of text" },
  unknown: {
    nl: (name: string, known: readonly string[], meant: string | undefined) =>
      meant === undefined
        ? `Welke termijn is ‘${name}’? Kies uit ${known.join(", ")}.`
        : `De termijn ‘${name}’ bestaat niet. Bedoelde u ‘${meant}’?`,
    en: (name: string, known: readonly string[], meant: string | undefined) =>
      meant === undefined
        ? `Which term is ‘${name}’? Choose from ${known.join(", ")}.`
        : `There is no term ‘${name}’. Did you mean ‘${meant}’?`,
  },
  absent: {
    nl: (id: string) =>
      `De termijn ${id} loopt niet in een zaak die zo begint. Kies met --trap een andere trap van ontvangst.`,
    en: (id: string) =>
      `The term ${id} does not run in a case that starts so. Choose another tier with --tier.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
