import type { Both } from "../diagnostics/entry.js";
import { suggest } from "../support/suggest.js";
import type { Context } from "./context.js";
import { WHICH_NAME } from "./unknown-name.js";

/** The forms of the figures of many cases. */
export const LOAD_FORMS = ["table", "json", "markdown", "csv"] as const;

/** One of the forms above. */
export type LoadForm = (typeof LOAD_FORMS)[number];

/** The forms of how a case went. */
export const COURSE_FORMS = ["table", "json"] as const;

/** The forms of the dates of a whole period. */
export const SWEEP_FORMS = ["table", "json", "markdown", "csv", "html"] as const;

/** One of the forms above. */
export type SweepForm = (typeof SWEEP_FORMS)[number];

/** The forms of the dates of one complaint. */
export const TIMELINE_FORMS = [...SWEEP_FORMS, "svg", "ics"] as const;

/** One of the forms above. */
export type TimelineForm = (typeof TIMELINE_FORMS)[number];

/** What of the options names a form. */
interface FormOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
}

/** The form asked for, a table when none is; undefined, with a message printed, for one that does not exist here. */
export function formOf<Form extends string>(
  options: FormOptions,
  forms: readonly Form[],
  context: Context,
): Form | undefined {
  const asked = [
    ...(options.format === undefined ? [] : [options.format]),
    ...(options.json === true ? ["json"] : []),
    ...(options.csv === true ? ["csv"] : []),
    ...(options.md === true ? ["markdown"] : []),
  ];
  const names = [...new Set(asked.map((name) => (name === "md" ? "markdown" : name)))];
  if (names.length > 1) {
    context.note(context.say(TEXTS.several)(names));
    return undefined;
  }
  const name = names[0] ?? "table";
  const form = forms.find((one) => one === name);
  if (form === undefined) context.note(context.say(TEXTS.unknown)(name, forms, suggest(name, forms)));
  return form;
}

/** The options that say from when to count, beside those of a case. */
export interface StrayDays {
  readonly scenario?: string;
  readonly case?: string;
  readonly received?: string;
  readonly tier?: string;
  readonly sweep?: string;
  readonly reference?: string;
}

/** Whether an option would be ignored, with a message printed: a scenario and a stored case have days of their own. */
export function hasStrayDay(options: StrayDays, context: Context): boolean {
  const stray = STRAY.find((key) => options[key] !== undefined);
  if (stray === undefined) return false;
  context.note(context.say(TEXTS.stray)(stray, options.case === undefined ? "scenario" : "case"));
  return true;
}

const STRAY = ["received", "tier", "sweep", "reference"] as const;

const TEXTS = {
  stray: {
    nl: (option: string, own: string) =>
      `De optie --${option} bestaat hier niet: bij --${own} staan de dagen al vast. Laat --${option} weg.`,
    en: (option: string, own: string) =>
      `There is no option --${option} here: with --${own} the days are fixed already. Leave --${option} out.`,
  },
  several: {
    nl: (names: readonly string[]) => `Kies één vorm: ${names.join(" of ")}.`,
    en: (names: readonly string[]) => `Choose one form: ${names.join(" or ")}.`,
  },
  unknown: {
    nl: (name: string, forms: readonly string[], meant: string | undefined) =>
      `De vorm ‘${name}’ bestaat hier niet. ${WHICH_NAME.nl(forms, meant)}`,
    en: (name: string, forms: readonly string[], meant: string | undefined) =>
      `There is no form ‘${name}’ here. ${WHICH_NAME.en(forms, meant)}`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
