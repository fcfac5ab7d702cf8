import { visible } from "../../diagnostics/visible.js";
import type { Course, CourseEvent, CourseTerm } from "../../simulate/scenario/course.js";
import type { KeptUntil } from "../../simulate/scenario/retention.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { validityText } from "../timeline/sentences.js";
import { indented } from "../writing/columns.js";
import { ASSUMPTIONS, CHANGES, KEPT, measureLate, STATUSES, UNDATED, undecreedText } from "./words.js";

/** The columns a terminal has when nobody says so. */
const WIDTH = 100;

/** A course for a terminal: what happened, what became of each term, who was late, how long the file is kept. */
export function courseText(course: Course, lang: Lang): string {
  const say = <T>(texts: Readonly<Record<Lang, T>>): T => texts[lang];
  const shown = course.events.filter(isShown);
  const rows = shown.map((event) => [
    event.at === undefined ? "-" : dateText(event.at, lang),
    eventText(event, lang),
    event.refusal === undefined ? stateText(event) : say(TEXTS.refused),
  ]);
  const labels = new Map(course.terms.map(({ term, label }) => [term, label]));
  const events = aligned(rows).flatMap((line, at) => {
    const event = shown[at];
    const below =
      event?.refusal === undefined ? changesText(event?.terms ?? [], labels, lang) : [event.refusal[lang]];
    return [line, ...below.flatMap((text) => indented(text, WIDTH, 4))];
  });
  const terms = course.terms.map((term) => [
    term.label,
    term.who.join(", "),
    term.due === undefined ? say(UNDATED)[term.undated ?? "open"] : dateText(term.due, lang),
    statusText(term, lang),
  ]);
  const lines = [
    say(TEXTS.heading)(visible(course.title)),
    "",
    ...events,
    "",
    ...stoppedLines(course, lang),
    say(course.stopped === undefined ? TEXTS.now : TEXTS.wasAt)(course.state.label),
    ...(terms.length === 0 ? [] : ["", say(TEXTS.terms), ...aligned(terms)]),
    "",
    say(TEXTS.late),
    ...(course.defaults.length === 0 ? [`  ${say(TEXTS.nobody)}`] : []),
    ...course.defaults.map(({ term, round, days, hours, lasting, due }) => {
      const one = course.terms.find((run) => run.term === term && run.round === round);
      const text = say(TEXTS.default)(one?.who.join(", ") ?? "", one?.label ?? term, dateText(due, lang));
      return `  ${text}: ${measureLate(days, hours, lang)}${lasting ? ` (${say(TEXTS.lasting)})` : ""}`;
    }),
    "",
    say(TEXTS.record),
    ...course.retention.map((kept) => `  ${keptText(kept, lang)}`),
    ...assumptionLines(course, lang),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** Why the course ends where it does, so that nobody takes its state for the outcome. */
function stoppedLines({ stopped, events }: Course, lang: Lang): readonly string[] {
  if (stopped === undefined) return [];
  const label = events.at(-1)?.label ?? TEXTS.event[lang];
  const text = TEXTS.stopped[lang](label, stopped.at === undefined ? undefined : dateText(stopped.at, lang));
  return indented(`${text} ${TEXTS.left[lang](stopped.left)}`, WIDTH, 0);
}

/** A day on which nothing came of the passing of time needs no line. */
function isShown({ event, terms, from, to, refusal, completed }: CourseEvent): boolean {
  return completed === true || event !== "time" || terms.length > 0 || from !== to || refusal !== undefined;
}

function eventText({ label, event, terms, refusal, completed }: CourseEvent, lang: Lang): string {
  if (completed === true) return TEXTS.completed[lang];
  if (refusal !== undefined) return label ?? TEXTS.event[lang];
  if (event !== "time") return label ?? event;
  return terms.length === 0 ? TEXTS.byItself[lang] : TEXTS.time[lang];
}

/** What an event did to the terms, one line for each kind of change. */
function changesText(
  changes: CourseEvent["terms"],
  labels: ReadonlyMap<string, string>,
  lang: Lang,
): readonly string[] {
  return [...new Set(changes.map(({ change }) => change))].map((kind) => {
    const about = changes
      .filter(({ change }) => change === kind)
      .map(({ term, due }) => {
        const name = `‘${labels.get(term) ?? term}’`;
        return due === undefined ? name : `${name} ${TEXTS.by[lang](dateText(due, lang))}`;
      });
    return `${CHANGES[lang][kind]}: ${about.join(", ")}`;
  });
}

function stateText({ from, to, toLabel }: CourseEvent): string {
  return from === to ? "" : `→ ${toLabel}`;
}

function statusText({ status, ended, done, late, lateHours, extensions }: CourseTerm, lang: Lang): string {
  const when = done ?? ended;
  const parts = [
    STATUSES[lang][status],
    ...(done !== undefined && late !== undefined
      ? [TEXTS.doneLate[lang](dateText(done, lang), measureLate(late, lateHours, lang))]
      : []),
    ...(status === "met" && when !== undefined ? [dateText(when, lang)] : []),
    ...(extensions > 0 ? [TEXTS.extended[lang](extensions)] : []),
  ];
  return parts.join(", ");
}

/** Until when a file is kept, in a sentence. */
export function keptText({ until, from, bound }: KeptUntil, lang: Lang): string {
  if (until === "open" || until === "permanent" || until === "not-started") return KEPT[lang][until];
  const day = dateText(until, lang);
  const most = bound === "maximum" ? TEXTS.atMost[lang] : bound === "minimum" ? TEXTS.atLeast[lang] : "";
  return TEXTS.until[lang](`${most}${day}`, from === undefined ? "" : dateText(from, lang));
}

function assumptionLines(course: Course, lang: Lang): readonly string[] {
  const labelOf = new Map(course.terms.map(({ term, label }) => [term, label]));
  for (const { event, label } of course.events) if (label !== undefined) labelOf.set(event, label);
  const { outsideValidity } = course;
  const found = [
    ...(outsideValidity === undefined ? [] : [validityText(outsideValidity, true, lang)]),
    ...course.stated,
    ...[...new Set(course.assumptions.map(({ kind }) => kind))].map((kind) => {
      const about = course.assumptions.filter((one) => one.kind === kind);
      const names = about.flatMap(({ about: id }) => labelOf.get(id) ?? labelOf.get(`${id}.file`) ?? []);
      return ASSUMPTIONS[lang][kind](names.map((name) => `‘${name}’`).join(", "));
    }),
  ];
  found.push(...undecreedLines(course, lang));
  return found.length === 0
    ? []
    : ["", TEXTS.assumptions[lang], ...found.flatMap((text) => indented(text, WIDTH, 2))];
}

/** The dates that hang on days no decree has named yet, one line for each row of years. */
function undecreedLines({ terms }: Course, lang: Lang): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { label, stages } of terms) {
    for (const { undecreed } of stages) {
      if (undecreed === undefined) continue;
      const text = undecreedText(undecreed, lang);
      lines.set(text, (lines.get(text) ?? new Set()).add(`‘${label}’`));
    }
  }
  return [...lines].map(([text, labels]) => {
    const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return `${sentence}: ${[...labels].join(", ")}.`;
  });
}

/** Columns as wide as their longest cell, two spaces apart. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const sizes = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(sizes[at] ?? 0)).join("  ")}`);
}

const TEXTS = {
  heading: { nl: (title: string) => `Verloop: ${title}`, en: (title: string) => `Course: ${title}` },
  now: {
    nl: (state: string) => `De zaak staat nu op: ${state}.`,
    en: (state: string) => `The case now is at: ${state}.`,
  },
  wasAt: {
    nl: (state: string) => `De zaak stond toen op: ${state}.`,
    en: (state: string) => `The case then was at: ${state}.`,
  },
  stopped: {
    nl: (label: string, day: string | undefined) =>
      `Het verloop houdt hier op, want ‘${label}’ kon niet${day === undefined ? "" : ` op ${day}`}. Dit is geen uitkomst.`,
    en: (label: string, day: string | undefined) =>
      `The course stops here, since ‘${label}’ was not possible${day === undefined ? "" : ` on ${day}`}. This is no outcome.`,
  },
  left: {
    nl: (count: number) =>
      count === 0
        ? "Daarna stond er niets meer in het scenario."
        : count === 1
          ? "De gebeurtenis daarna is niet gespeeld."
          : `De ${count} gebeurtenissen daarna zijn niet gespeeld.`,
    en: (count: number) =>
      count === 0
        ? "The scenario told nothing after it."
        : count === 1
          ? "The event after it was not played."
          : `The ${count} events after it were not played.`,
  },
  completed: { nl: "klacht aangevuld", en: "complaint completed" },
  terms: { nl: "Termijnen", en: "Terms" },
  late: { nl: "In verzuim", en: "In default" },
  nobody: { nl: "niemand", en: "nobody" },
  lasting: { nl: "nog steeds niet gedaan", en: "still not done" },
  default: {
    nl: (who: string, label: string, due: string) => `${who}, ‘${label}’ (uiterlijk ${due})`,
    en: (who: string, label: string, due: string) => `${who}, ‘${label}’ (by ${due})`,
  },
  record: { nl: "Dossier", en: "File" },
  assumptions: { nl: "Aannames", en: "Assumptions" },
  event: { nl: "gebeurtenis", en: "event" },
  byItself: { nl: "vanzelf", en: "by itself" },
  time: { nl: "termijn voorbij", en: "term over" },
  refused: { nl: "niet mogelijk", en: "not possible" },
  doneLate: {
    nl: (day: string, days: string) => `alsnog gedaan op ${day}, ${days} te laat`,
    en: (day: string, days: string) => `done after all on ${day}, ${days} late`,
  },
  extended: {
    nl: (times: number) => `${times} keer verlengd`,
    en: (times: number) => (times === 1 ? "extended once" : `extended ${times} times`),
  },
  by: { nl: (day: string) => `(tot en met ${day})`, en: (day: string) => `(until ${day})` },
  atMost: { nl: "uiterlijk ", en: "at most " },
  atLeast: { nl: "ten minste ", en: "at least " },
  until: {
    nl: (day: string, from: string) => `bewaren tot en met ${day}, gerekend vanaf ${from}`,
    en: (day: string, from: string) => `kept until ${day}, counted from ${from}`,
  },
} as const;
