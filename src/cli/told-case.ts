import type { Both } from "../diagnostics/entry.js";
import type { Machine } from "../ir/machine.js";
import { type Course, courseOf } from "../simulate/scenario/course.js";
import { suggest } from "../support/suggest.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { type CaseFiles, isStopped, playedCases } from "./played-cases.js";

/** Which case a text is to tell: of several in one file by title or by number, from 1. */
export interface ToldCaseOptions extends CaseFiles {
  readonly name?: string;
}

/**
 * The course of the case that was asked for. Undefined when a file is wrong or the case is not there; that is printed, and the
 * exit code is set. A scenario that could not be played to its end is told as far as it came, with the exit code of a finding.
 */
export async function toldCase(
  options: ToldCaseOptions,
  machine: Machine,
  context: Context,
): Promise<Course | undefined> {
  const played = await playedCases(options, machine, context);
  if (played === undefined) return undefined;
  const titles = played.map((one) => ("played" in one ? one.scenario.title : machine.procedure.title));
  const place = placeOf(options.name, titles);
  const one = place === undefined ? undefined : played[place];
  if (one === undefined) {
    const meant = options.name === undefined ? undefined : suggest(options.name, titles);
    const { name } = options;
    context.note(
      name === undefined ? context.say(TEXTS.which)(titles) : context.say(TEXTS.unknown)(name, titles, meant),
    );
    context.finish(EXIT.usage);
    return undefined;
  }
  if (isStopped(one)) context.finish(EXIT.findings);
  return courseOf(machine, one);
}

/** A title goes before a number, since a title may be one. */
function placeOf(name: string | undefined, titles: readonly string[]): number | undefined {
  if (name === undefined) return titles.length === 1 ? 0 : undefined;
  const wanted = name.trim().toLowerCase();
  const found = titles.findIndex((title) => title.trim().toLowerCase() === wanted);
  if (found !== -1) return found;
  return /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) - 1 : undefined;
}

const numbered = (titles: readonly string[]) => titles.map((title, at) => `  ${at + 1}  ${title}`).join("\n");

const TEXTS = {
  which: {
    nl: (titles: readonly string[]) =>
      `Over welke zaak? Kies er met --name één, met de titel of het nummer:\n${numbered(titles)}`,
    en: (titles: readonly string[]) =>
      `About which case? Choose one with --name, by title or number:\n${numbered(titles)}`,
  },
  unknown: {
    nl: (name: string, titles: readonly string[], meant: string | undefined) =>
      meant === undefined
        ? `De zaak ‘${name}’ staat er niet bij. Kies uit:\n${numbered(titles)}`
        : `De zaak ‘${name}’ staat er niet bij. Bedoelde u ‘${meant}’?`,
    en: (name: string, titles: readonly string[], meant: string | undefined) =>
      meant === undefined
        ? `There is no case ‘${name}’. Choose from:\n${numbered(titles)}`
        : `There is no case ‘${name}’. Did you mean ‘${meant}’?`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
