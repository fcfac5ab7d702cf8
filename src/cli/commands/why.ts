import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";

interface WhyOptions {
  readonly received?: string;
  readonly tier?: string;
  readonly json?: boolean;
}

/** `why FILE TERM --received DATE`: how the date of a term was found, back to the receipt of the complaint. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path))
    .argument(`<${say(TEXTS.term)}>`, say(TEXTS.which))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--trap, --tier <${say(TEXTS.tierName)}>`, say(TEXTS.tier))
    .option("--json", say(TEXTS.json))
    .action(async (path: string, term: string, options: WhyOptions) => {
      const received = receivedDate(options.received, context);
      if (received === undefined) context.note(say(TEXTS.missing));
      if (received === undefined || received === null) return context.finish(EXIT.usage);
      const { oneMachine } = await import("../one-machine.js");
      const machine = await oneMachine(path, context);
      if (machine === undefined) return;
      const { why } = await import("../../simulate/why.js");
      const { findName } = await import("../../simulate/scenario/names.js");
      const { indexOf } = await import("../../simulate/machine-index.js");
      const found = findName(indexOf(machine), "term", term);
      if (found.kind !== "found") {
        const names = found.kind === "ambiguous" ? found.ids : machine.terms.map(({ id }) => id);
        context.note(
          say(TEXTS.unknown)(term, names, found.kind === "unknown" ? found.suggestion : undefined),
        );
        return context.finish(EXIT.usage);
      }
      const tier = options.tier === undefined ? {} : { tier: options.tier };
      const result = why(machine, found.id, { received, ...tier });
      if (!("links" in result)) {
        context.note(result.problem?.[context.lang] ?? say(TEXTS.absent)(found.id));
        return context.finish(EXIT.usage);
      }
      if (options.json === true) return context.out(JSON.stringify(result, undefined, 2));
      const { whyText } = await import("../../emit/timeline/why-text.js");
      context.out(whyText(result, context.lang));
    });
}

const TEXTS = {
  argument: { nl: "bestand", en: "file" },
  path: {
    nl: "een .klacht-bestand; - leest van de standaardinvoer",
    en: "a .klacht file; - reads standard input",
  },
  term: { nl: "termijn", en: "term" },
  which: {
    nl: "de termijn, zoals bureau.reactie.hard, of reactie als dat duidelijk genoeg is",
    en: "the term, such as bureau.reactie.hard, or reactie where that is clear enough",
  },
  date: { nl: "datum", en: "date" },
  received: { nl: "datum van ontvangst, zoals 2026-11-02", en: "date of receipt, such as 2026-11-02" },
  tierName: { nl: "trap", en: "tier" },
  tier: {
    nl: "de trap die de klacht dan ontvangt; zonder: de eerste die niet informeel is",
    en: "the tier that receives the complaint then; without: the first that is not informal",
  },
  json: { nl: "toont JSON in plaats van tekst", en: "shows JSON instead of text" },
  missing: {
    nl: "Vanaf wanneer? Geef de datum van ontvangst met --received, zoals --received 2026-11-02.",
    en: "From when? Give the date of receipt with --received, such as --received 2026-11-02.",
  },
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
