import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { receivedDate, sweepPeriod } from "../dates.js";
import { EXIT } from "../exit-code.js";
import { ONE_FILE_TEXTS, RECEIPT_TEXTS } from "../shared-texts.js";
import {
  formOf,
  LOAD_FORMS,
  SWEEP_FORMS,
  type SweepForm,
  TIMELINE_FORMS,
  type TimelineForm,
} from "../simulate-forms.js";

interface SimulateOptions {
  readonly received?: string;
  readonly tier?: string;
  readonly sweep?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
  readonly reference?: string;
  readonly out?: string;
  readonly cases?: string;
  readonly seed?: string;
  readonly load?: string;
  readonly threads?: string;
  readonly scenario?: string;
  readonly case?: string;
}

/**
 * `simulate FILE --received DATE`: every term with its date. `--sweep FROM..TO`: the same for every date of receipt.
 * The clock is never read: the same dates, the same output.
 */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path))
    .option(`--ontvangen, --received <${say(TEXTS.date)}>`, say(TEXTS.received))
    .option(`--trap, --tier <${say(TEXTS.tierName)}>`, say(TEXTS.tier))
    .option(`--alle-datums, --sweep <${say(TEXTS.period)}>`, say(TEXTS.sweep))
    .option(`--belasting, --load <${say(TEXTS.file)}>`, say(TEXTS.load))
    .option(`--aantal, --cases <${say(TEXTS.count)}>`, say(TEXTS.cases))
    .option(`--beginwaarde, --seed <${say(TEXTS.count)}>`, say(TEXTS.seed))
    .option(`--draden, --threads <${say(TEXTS.count)}>`, say(TEXTS.threads))
    .option(`--vorm, --format <${say(TEXTS.form)}>`, say(TEXTS.format))
    .option("--json", say(TEXTS.json))
    .option("--csv", say(TEXTS.csv))
    .option("--md", say(TEXTS.md))
    .option(`--kenmerk, --reference <${say(TEXTS.name)}>`, say(TEXTS.reference))
    .option(`--uit, --out <${say(TEXTS.file)}>`, say(TEXTS.out))
    .option(`--scenario <${say(TEXTS.file)}>`, say(TEXTS.scenario))
    .option(`--zaak, --case <${say(TEXTS.file)}>`, say(TEXTS.case))
    .action(async (path: string, options: SimulateOptions) => {
      const usage = () => context.finish(EXIT.usage);
      if (options.cases !== undefined || options.load !== undefined) {
        const form = formOf(options, LOAD_FORMS, context);
        if (form === undefined) return usage();
        const { simulateLoad } = await import("../simulate-load.js");
        const text = await simulateLoad(path, options, form, context);
        return text === undefined ? undefined : deliver(text, options, context);
      }
      if (options.scenario !== undefined || options.case !== undefined) {
        const { simulateCase } = await import("../simulate-case.js");
        return simulateCase(path, options, context);
      }
      if (options.sweep !== undefined && options.received !== undefined) {
        context.note(say(TEXTS.both));
        return usage();
      }
      const period = sweepPeriod(options.sweep, context);
      if (period === null) return usage();
      if (period !== undefined) {
        const form = formOf(options, SWEEP_FORMS, context);
        return form === undefined ? usage() : showSweep(path, period, form, options, context);
      }
      const form = formOf(options, TIMELINE_FORMS, context);
      if (form === undefined) return usage();
      const received = receivedDate(options.received, context);
      if (received === undefined) context.note(say(TEXTS.missing));
      if (received === undefined || received === null) return usage();
      return showTimeline(path, received, form, options, context);
    });
}

async function showTimeline(
  path: string,
  received: string,
  form: TimelineForm,
  options: SimulateOptions,
  context: Context,
): Promise<void> {
  const { oneMachine } = await import("../one-machine.js");
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const { timeline } = await import("../../simulate/timeline.js");
  const { forecasts } = await import("../../simulate/scenario/forecast.js");
  const { accountsOf } = await import("../../simulate/why.js");
  const { timelineIn } = await import("../simulate-texts.js");
  const { tierNamed } = await import("../tier-named.js");
  const tier = tierNamed(machine, options.tier, context);
  if (tier === undefined) return context.finish(EXIT.usage);
  const asked = { received, ...tier };
  const made = timeline(machine, asked);
  const isTold = form === "table" || form === "json" || form === "markdown";
  const dates = {
    timeline: made,
    forecasts: isTold ? forecasts(machine, asked) : [],
    derivations: form === "json" ? accountsOf(machine, made) : [],
  };
  return deliver(timelineIn(form, dates, context, options.reference), options, context);
}

async function showSweep(
  path: string,
  period: { readonly from: string; readonly to: string },
  form: SweepForm,
  options: SimulateOptions,
  context: Context,
): Promise<void> {
  const { oneMachine } = await import("../one-machine.js");
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const { sweep } = await import("../../simulate/sweep/sweep.js");
  const { sweepIn } = await import("../simulate-texts.js");
  return deliver(sweepIn(form, sweep(machine, period), context), options, context);
}

/** To the file that was named, all or nothing; else to standard output. */
async function deliver(text: string, { out }: SimulateOptions, context: Context): Promise<void> {
  if (out === undefined) return context.out(text);
  const { writeOneFile } = await import("../write-one-file.js");
  writeOneFile(out, text, context);
}

const TEXTS = {
  ...ONE_FILE_TEXTS,
  ...RECEIPT_TEXTS,
  scenario: {
    nl: "toont het verloop van de scenario’s in een YAML-bestand",
    en: "shows the course of the scenarios in a YAML file",
  },
  case: {
    nl: "gaat verder met een zaak die als JSON is opgeslagen",
    en: "goes on with a case that was stored as JSON",
  },
  period: { nl: "van..tot", en: "from..to" },
  sweep: {
    nl: "rekent elke ontvangstdatum uit, zoals 2026-01-01..2029-12-31: kortst, langst, verdeling, waarom en wat niet samengaat",
    en: "works out every date of receipt, such as 2026-01-01..2029-12-31: shortest, longest, distribution, why and what does not go together",
  },
  count: { nl: "getal", en: "number" },
  load: {
    nl: "speelt een drukte van klachten na uit een YAML-bestand: deel op tijd, wachten, behandelaars nodig",
    en: "plays a load of complaints from a YAML file: share in time, waiting, handlers needed",
  },
  cases: { nl: "hoeveel klachten, standaard 10000", en: "how many complaints, 10000 by default" },
  seed: {
    nl: "beginwaarde van het toeval; dezelfde geeft dezelfde cijfers",
    en: "seed of chance; the same one gives the same figures",
  },
  threads: {
    nl: "hoeveel draden; zonder, zoveel als nodig",
    en: "how many threads; without, as many as needed",
  },
  form: { nl: "vorm", en: "form" },
  format: {
    nl: "table, json, markdown, csv of html; bij één datum ook svg en ics",
    en: "table, json, markdown, csv or html; for one date also svg and ics",
  },
  json: { nl: "hetzelfde als --format json", en: "the same as --format json" },
  csv: { nl: "hetzelfde als --format csv", en: "the same as --format csv" },
  md: { nl: "hetzelfde als --format markdown", en: "the same as --format markdown" },
  name: { nl: "kenmerk", en: "reference" },
  reference: {
    nl: "kenmerk van de klacht in de agenda (ics), zodat twee klachten van één dag naast elkaar blijven staan",
    en: "reference of the complaint in the calendar (ics), so that two complaints of one day stay apart",
  },
  file: { nl: "bestand", en: "file" },
  out: { nl: "schrijft naar dit bestand", en: "writes to this file" },
  both: {
    nl: "Kies één van beide: --received voor één datum van ontvangst, of --sweep voor een hele periode.",
    en: "Choose one of the two: --received for one date of receipt, or --sweep for a whole period.",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;
