import type { Course, CourseEvent, CourseTerm } from "../../simulate/scenario/course.js";
import type { KeptUntil } from "../../simulate/scenario/retention.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { ASSUMPTIONS, CHANGES, KEPT, measureDays, STATUSES, UNDATED } from "./words.js";

/** A course for a terminal: what happened, what became of each term, who was late, how long the file is kept. */
export function courseText(course: Course, lang: Lang): string {
  const say = <T>(texts: Readonly<Record<Lang, T>>): T => texts[lang];
  const shown = course.events.filter(isShown);
  const rows = shown.map((event) => [
    event.at === undefined ? "-" : dateText(event.at, lang),
    eventText(event, lang),
    event.refusal === undefined ? stateText(event) : say(TEXTS.refused),
  ]);
  const events = aligned(rows).flatMap((line, at) => {
    const refusal = shown[at]?.refusal;
    return refusal === undefined ? [line] : [line, `    ${refusal[lang]}`];
  });
  const terms = course.terms.map((term) => [
    term.label,
    term.who.join(", "),
    term.due === undefined ? say(UNDATED)[term.undated ?? "open"] : dateText(term.due, lang),
    statusText(term, lang),
  ]);
  const lines = [
    say(TEXTS.heading)(course.title),
    "",
    ...events,
    "",
    say(TEXTS.now)(course.state.label),
    ...(terms.length === 0 ? [] : ["", say(TEXTS.terms), ...aligned(terms)]),
    "",
    say(TEXTS.late),
    ...(course.defaults.length === 0 ? [`  ${say(TEXTS.nobody)}`] : []),
    ...course.defaults.map(({ term, round, days, lasting, due }) => {
      const one = course.terms.find((run) => run.term === term && run.round === round);
      const text = say(TEXTS.default)(one?.who.join(", ") ?? "", one?.label ?? term, dateText(due, lang));
      return `  ${text}: ${measureDays(days, lang)}${lasting ? ` (${say(TEXTS.lasting)})` : ""}`;
    }),
    "",
    say(TEXTS.record),
    ...course.retention.map((kept) => `  ${keptText(kept, lang)}`),
    ...assumptionLines(course, lang),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** A day on which nothing came of the passing of time needs no line. */
function isShown({ event, terms, from, to, refusal }: CourseEvent): boolean {
  return event !== "time" || terms.length > 0 || from !== to || refusal !== undefined;
}

function eventText({ label, event, terms, refusal }: CourseEvent, lang: Lang): string {
  if (refusal !== undefined) return label ?? TEXTS.event[lang];
  if (event !== "time") return label ?? event;
  const changes = terms.map(({ change }) => CHANGES[lang][change]);
  return changes.length === 0
    ? TEXTS.byItself[lang]
    : `${TEXTS.time[lang]}: ${[...new Set(changes)].join(", ")}`;
}

function stateText({ from, to, toLabel }: CourseEvent): string {
  return from === to ? "" : `→ ${toLabel}`;
}

function statusText({ status, ended, done, late, extensions }: CourseTerm, lang: Lang): string {
  const when = done ?? ended;
  const parts = [
    STATUSES[lang][status],
    ...(done !== undefined && late !== undefined
      ? [TEXTS.doneLate[lang](dateText(done, lang), measureDays(late, lang))]
      : []),
    ...(status === "met" && when !== undefined ? [dateText(when, lang)] : []),
    ...(extensions > 0 ? [TEXTS.extended[lang](extensions)] : []),
  ];
  return parts.join(", ");
}

function keptText({ until, from, bound }: KeptUntil, lang: Lang): string {
  if (until === "open" || until === "permanent" || until === "not-started") return KEPT[lang][until];
  const day = dateText(until, lang);
  const most = bound === "maximum" ? TEXTS.atMost[lang] : bound === "minimum" ? TEXTS.atLeast[lang] : "";
  return TEXTS.until[lang](`${most}${day}`, from === undefined ? "" : dateText(from, lang));
}

function assumptionLines(course: Course, lang: Lang): readonly string[] {
  const labelOf = new Map(course.terms.map(({ term, label }) => [term, label]));
  for (const { event, label } of course.events) if (label !== undefined) labelOf.set(event, label);
  const found = [
    ...course.stated,
    ...[...new Set(course.assumptions.map(({ kind }) => kind))].map((kind) => {
      const about = course.assumptions.filter((one) => one.kind === kind);
      const names = about.flatMap(({ about: id }) => labelOf.get(id) ?? labelOf.get(`${id}.file`) ?? []);
      return ASSUMPTIONS[lang][kind](names.map((name) => `‘${name}’`).join(", "));
    }),
  ];
  return found.length === 0 ? [] : ["", TEXTS.assumptions[lang], ...found.map((text) => `  ${text}`)];
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
  atMost: { nl: "uiterlijk ", en: "at most " },
  atLeast: { nl: "ten minste ", en: "at least " },
  until: {
    nl: (day: string, from: string) => `bewaren tot en met ${day}, gerekend vanaf ${from}`,
    en: (day: string, from: string) => `kept until ${day}, counted from ${from}`,
  },
} as const;
