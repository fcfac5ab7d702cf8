import type { LoadReport } from "../../simulate/load/load-report.js";
import { DURATION_BINS, WAIT_BINS } from "../../simulate/load/load-tally.js";
import { csvText } from "../timeline/csv-text.js";
import type { Lang } from "../timeline/dates.js";
import { markdownTable } from "../timeline/markdown.js";
import { columnSizes, indented, NARROWEST, tableLine, wrapped } from "../writing/columns.js";
import { escapeLine } from "../writing/markdown-escape.js";

/** A load of cases for a terminal. */
export function loadTable(
  report: LoadReport,
  title: string,
  { lang, width = 100 }: { readonly lang: Lang; readonly width?: number },
): string {
  const { heading, intro, tables, notesHeading, notes } = loadText(report, title, lang);
  const room = Math.max(width, NARROWEST);
  const lines = [...wrapped(heading, room), ...wrapped(intro, room)];
  for (const { name, columns, rows } of tables) {
    const sizes = columnSizes([columns, ...rows], room);
    lines.push("", name);
    for (const row of [columns, ...rows]) lines.push(...tableLine(row, sizes).map((line) => `  ${line}`));
  }
  lines.push("", notesHeading, ...notes.flatMap((one) => indented(one, room, 2)));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** A load of cases as a Markdown page. */
export function loadMarkdown(report: LoadReport, title: string, lang: Lang): string {
  const { heading, intro, tables, notesHeading, notes } = loadText(report, title, lang);
  return `${[
    `# ${escapeLine(heading)}`,
    escapeLine(intro),
    ...tables.map(({ name, columns, rows }) => `## ${escapeLine(name)}\n\n${markdownTable(columns, rows)}`),
    `## ${notesHeading}\n\n${notes.map((one) => `- ${escapeLine(one)}`).join("\n")}`,
  ].join("\n\n")}\n`;
}

/** The terms of a load of cases as CSV: the share in time is a number from 0 to 1. */
export function loadCsv({ terms }: LoadReport, lang: Lang): string {
  const lines = terms.map(({ label, who, counted, inTime, daysLate }) => [
    label,
    who,
    counted,
    inTime,
    daysLate,
  ]);
  return csvText([TEXTS[lang].csv, ...lines]);
}

interface LoadText {
  readonly heading: string;
  readonly intro: string;
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly notesHeading: string;
  readonly notes: readonly string[];
}

function loadText(report: LoadReport, title: string, lang: Lang): LoadText {
  const texts = TEXTS[lang];
  const decimal = (value: number) => (lang === "nl" ? String(value).replace(".", ",") : String(value));
  // What was late now and then is not all in time.
  const inTenths = (value: number) =>
    value < 1 ? Math.min(999, Math.round(value * 1000)) : Math.round(value * 1000);
  const share = (value: number) => `${decimal(inTenths(value) / 10)}%`;
  const { terms, steps, handlers, leftOut, ignored, duration } = report;
  return {
    heading: texts.heading(title),
    intro: `${texts.intro(report.cases, report.runs, report.seed)} ${texts.duration(duration.median, duration.ninetieth)}`,
    tables: [
      {
        name: texts.terms,
        columns: texts.termColumns,
        rows: terms.map(({ target, who, inTime, daysLate, ...term }) => [
          target ? `${nameOf(term, terms)} (${texts.target})` : nameOf(term, terms),
          who,
          share(inTime),
          inTime === 1 ? "–" : decimal(daysLate),
        ]),
      },
      {
        name: texts.waiting,
        columns: texts.waitingColumns,
        rows: steps.map(({ meanWait, ninetiethWait, ...step }) => [
          nameOf(step, steps),
          decimal(meanWait),
          ninetiethWait < WAIT_BINS - 1 ? String(ninetiethWait) : texts.orMore(ninetiethWait),
        ]),
      },
      {
        name: texts.handlers,
        columns: texts.handlerColumns(share(report.goal)),
        rows: handlers.map(({ label, handlers: count, utilisation, needed }) => [
          label,
          String(count),
          share(utilisation),
          needed === undefined ? texts.notFound : String(needed),
        ]),
      },
      {
        name: texts.leftOut,
        columns: texts.leftOutColumns,
        rows: leftOut.map(({ window, reason, ...term }) => [
          window ? `${term.label} (${texts.window})` : nameOf(term, leftOut),
          texts.reasons[reason],
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    notesHeading: texts.notesHeading,
    notes: ignored.length === 0 ? texts.notes : [texts.ignored(ignored), ...texts.notes],
  };
}

interface Named {
  readonly label: string;
  readonly tierLabel: string;
}

/** What it is about; with the tier where steps of several tiers are called alike. */
function nameOf({ label, tierLabel }: Named, all: readonly Named[]): string {
  const isAlone = all.every((other) => other.label !== label || other.tierLabel === tierLabel);
  return isAlone || label === tierLabel ? label : `${label} (${tierLabel})`;
}

/** A whole number with a mark at each thousand, from ten thousand on. */
function grouped(count: number, mark: string): string {
  return count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** After so many calendar days; the last bin of a histogram holds all that took longer. */
const AFTER: Readonly<Record<Lang, (days: number) => string>> = {
  nl: (days) => {
    if (days === 0) return "op de dag van ontvangst";
    if (days >= DURATION_BINS - 1) return `na ${days} kalenderdagen of meer`;
    return `na ${days} ${days === 1 ? "kalenderdag" : "kalenderdagen"}`;
  },
  en: (days) => {
    if (days === 0) return "on the day of receipt";
    if (days >= DURATION_BINS - 1) return `after ${days} calendar days or more`;
    return `after ${days} ${days === 1 ? "calendar day" : "calendar days"}`;
  },
};

const TEXTS = {
  nl: {
    heading: (title: string) => `Belasting: ${title}`,
    intro: (cases: number, runs: number, seed: number) =>
      `${grouped(cases, ".")} nagespeelde ${cases === 1 ? "klacht" : "klachten"} in ${grouped(runs, ".")} keer de periode, met beginwaarde ${seed}.`,
    duration: (median: number, ninetieth: number) =>
      `De helft is ${AFTER.nl(median)} afgedaan, negen van de tien ${AFTER.nl(ninetieth)}.`,
    orMore: (days: number) => `${days} of meer`,
    ignored: (labels: readonly string[]) =>
      `Niet nagespeeld, omdat geen klacht in die trap komt: ${labels.map((one) => `‘${one}’`).join(", ")}.`,
    terms: "Op tijd",
    termColumns: ["Wat", "Wie", "Op tijd", "Gemiddeld te laat (dagen)"],
    target: "streven",
    waiting: "Wachten op een behandelaar, in werkdagen",
    waitingColumns: ["Stap", "Gemiddeld", "Negen van de tien binnen"],
    handlers: "Behandelaars",
    handlerColumns: (goal: string) => ["Rol", "Aantal", "Bezet", `Nodig voor ${goal} op tijd`],
    notFound: "niet te halen met meer mensen",
    leftOut: "Termijnen die niet meetellen",
    leftOutColumns: ["Wat", "Waarom niet"],
    window: "verdergaan",
    reasons: {
      "no-date": "de procedure noemt geen datum",
      "some-cases": "geldt alleen voor sommige klachten",
      "start-unknown": "telt vanaf iets dat de belasting niet vertelt",
      "step-not-played": "de stap is niet voor elke klacht en staat niet in de belasting",
      "tier-not-reached": "geen klacht komt in deze trap",
    },
    csv: ["wat", "wie", "aantal", "deel op tijd", "gemiddeld te laat"],
    notesHeading: "Aannames",
    notes: [
      "Wie het eerst klaarligt, is het eerst aan de beurt. Elke periode begint met lege bureaus.",
      "Verlengen en opschorten gebeurt niet: een termijn is te laat na de laatste dag zonder verlenging.",
      "Elke stap gebeurt hooguit één keer, in de volgorde van de procedure, zonder extra rondes.",
      "Niemand trekt een klacht in en geen klacht wordt geweigerd.",
      "De klager wacht op het antwoord, ook als dat te laat komt.",
      "Berichten komen aan op de dag waarop ze zijn verzonden.",
      "Stappen die niet voor elke klacht zijn, gebeuren alleen als ze in de belasting staan.",
    ],
  },
  en: {
    heading: (title: string) => `Load: ${title}`,
    intro: (cases: number, runs: number, seed: number) =>
      `${grouped(cases, ",")} ${cases === 1 ? "complaint" : "complaints"} played in ${grouped(runs, ",")} ${runs === 1 ? "run" : "runs"} of the period, with seed ${seed}.`,
    duration: (median: number, ninetieth: number) =>
      `Half are done ${AFTER.en(median)}, nine out of ten ${AFTER.en(ninetieth)}.`,
    orMore: (days: number) => `${days} or more`,
    ignored: (labels: readonly string[]) =>
      `Not played, because no complaint comes to that tier: ${labels.map((one) => `‘${one}’`).join(", ")}.`,
    terms: "In time",
    termColumns: ["What", "Who", "In time", "Mean days late"],
    target: "target",
    waiting: "Waiting for a handler, in days of work",
    waitingColumns: ["Step", "Mean", "Nine out of ten within"],
    handlers: "Handlers",
    handlerColumns: (goal: string) => ["Role", "Number", "Busy", `Needed for ${goal} in time`],
    notFound: "out of reach with more people",
    leftOut: "Terms that do not count",
    leftOutColumns: ["What", "Why not"],
    window: "going on",
    reasons: {
      "no-date": "the procedure names no date",
      "some-cases": "holds for some complaints only",
      "start-unknown": "counts from something the load does not tell",
      "step-not-played": "the step is not for every complaint, and the load does not name it",
      "tier-not-reached": "no complaint comes to this tier",
    },
    csv: ["what", "who", "counted", "share in time", "mean days late"],
    notesHeading: "Assumptions",
    notes: [
      "Whoever is ready first comes first. Each period begins with empty desks.",
      "Nothing is extended or suspended: a term is late after its last day without any extension.",
      "Each step happens once at most, in the order of the procedure, without extra rounds.",
      "Nobody withdraws a complaint, and none is refused.",
      "The complainant waits for the answer, also when it is late.",
      "Messages arrive on the day they are sent.",
      "Steps that are not for every complaint happen only when the load names them.",
    ],
  },
} as const;
