import type { Both } from "../diagnostics/entry.js";
import { loadProblemText } from "../disk/load-problem.js";
import { loadCsv, loadMarkdown, loadTable } from "../emit/load/load-text.js";
import { jsonText } from "../emit/timeline/json-text.js";
import { handlersNeeded } from "../simulate/load/handlers-needed.js";
import { loadPlan } from "../simulate/load/load-plan.js";
import { loadReport } from "../simulate/load/load-report.js";
import { assertNever } from "../support/assert-never.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { loadProgress } from "./load-progress.js";
import { playCases } from "./load-threads.js";
import { oneMachine } from "./one-machine.js";
import type { LoadForm } from "./simulate-forms.js";

/** What to play. */
interface LoadOptions {
  readonly cases?: string;
  readonly seed?: string;
  readonly load?: string;
  readonly threads?: string;
}

/** `simulate FILE --cases N --seed S --load FILE.yaml`: the text of the figures; undefined when there are none, which is printed. */
export async function simulateLoad(
  path: string,
  options: LoadOptions,
  form: LoadForm,
  context: Context,
): Promise<string | undefined> {
  const { say, lang } = context;
  const stop = (message?: string): undefined => {
    if (message !== undefined) context.note(message);
    context.finish(EXIT.usage);
  };
  if (options.load === undefined) return stop(say(TEXTS.loadMissing));
  const [cases, seed, threads] = [
    countOf(options.cases ?? "10000", 1, 1_000_000_000),
    countOf(options.seed ?? "1", 0, 2 ** 32 - 1),
    options.threads === undefined ? MANY : countOf(options.threads, 1, 16),
  ];
  if (cases === undefined) return stop(say(TEXTS.cases)(options.cases ?? ""));
  if (seed === undefined) return stop(say(TEXTS.seed)(options.seed ?? ""));
  if (threads === undefined) return stop(say(TEXTS.threads)(options.threads ?? ""));
  const machine = await oneMachine(path, context);
  if (machine === undefined) return undefined;
  const file = context.access.read(options.load);
  if ("problem" in file) return stop(loadProblemText({ path: options.load, problem: file.problem }, lang));
  const { readLoad } = await import("./settings.js");
  const { value, diagnostics } = readLoad(file.text, options.load, machine);
  if (value === undefined) {
    const { report } = await import("./report.js");
    const textOf = () => file.text;
    context.note(report(diagnostics, { lang, color: context.errorColor, notes: false, textOf }));
    context.finish(EXIT.findings);
    return undefined;
  }
  const plan = loadPlan(machine, value);
  const progress = loadProgress(cases, context);
  const tally = await playCases(
    plan,
    { cases, seed, ...(threads === MANY ? {} : { threads }) },
    progress.played,
  );
  progress.end();
  const report = loadReport(plan, tally, seed, handlersNeeded(plan, cases, seed));
  const { title } = machine.procedure;
  switch (form) {
    case "json":
      return jsonText(report);
    case "csv":
      return loadCsv(report, lang);
    case "markdown":
      return loadMarkdown(report, title, lang);
    case "table":
      return loadTable(report, title, { lang, width: Math.min(context.width, 120) });
    default:
      return assertNever(form);
  }
}

/** As many threads as are worth it. */
const MANY = 0;

function countOf(text: string, least: number, most: number): number | undefined {
  const count = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return count >= least && count <= most ? count : undefined;
}

const TEXTS = {
  loadMissing: {
    nl: "Welke belasting? Geef een YAML-bestand met --load, zoals --load belasting.yaml.",
    en: "Which load? Give a YAML file with --load, such as --load load.yaml.",
  },
  cases: {
    nl: (text: string) => `‘${text}’ is geen aantal klachten. Geef een geheel getal van 1 tot een miljard.`,
    en: (text: string) => `‘${text}’ is no number of cases. Give a whole number from 1 to a billion.`,
  },
  seed: {
    nl: (text: string) => `‘${text}’ is geen beginwaarde. Geef een geheel getal van 0 tot 4294967295.`,
    en: (text: string) => `‘${text}’ is no seed. Give a whole number from 0 to 4294967295.`,
  },
  threads: {
    nl: (text: string) => `‘${text}’ is geen aantal draden. Geef een geheel getal van 1 tot en met 16.`,
    en: (text: string) => `‘${text}’ is no number of threads. Give a whole number from 1 to 16.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
