import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { receivedDate } from "../dates.js";
import { EXIT } from "../exit-code.js";

interface SimulateOptions {
  readonly received?: string;
  readonly json?: boolean;
}

/** `simulate FILE --received DATE`: every term with its date. The clock is never read: the same date, the same table. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option("--json", say(TEXTS.json))
    .action(async (path: string, options: SimulateOptions) => {
      const received = receivedDate(options.received, context);
      if (received === undefined) context.note(say(TEXTS.missing));
      if (received === undefined || received === null) return context.finish(EXIT.usage);
      const { oneMachine } = await import("../one-machine.js");
      const machine = await oneMachine(path, context);
      if (machine === undefined) return;
      const { timeline } = await import("../../simulate/timeline.js");
      const table = timeline(machine, { received });
      if (options.json === true) return context.out(JSON.stringify(table, undefined, 2));
      const { renderTimelineTable } = await import("../../emit/timeline/table.js");
      context.out(renderTimelineTable(table, { lang: context.lang }));
    });
}

const TEXTS = {
  argument: { nl: "bestand", en: "file" },
  path: {
    nl: "een .klacht-bestand; - leest van de standaardinvoer",
    en: "a .klacht file; - reads standard input",
  },
  date: { nl: "datum", en: "date" },
  received: { nl: "datum van ontvangst, zoals 2026-11-02", en: "date of receipt, such as 2026-11-02" },
  json: { nl: "toont JSON in plaats van een tabel", en: "shows JSON instead of a table" },
  missing: {
    nl: "Vanaf wanneer? Geef de datum van ontvangst met --received, zoals --received 2026-11-02.",
    en: "From when? Give the date of receipt with --received, such as --received 2026-11-02.",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;
