import type { LoadReport } from "../../simulate/load/load-report.js";
import { columnSizes, indented, NARROWEST, tableLine, wrapped } from "../timeline/columns.js";
import { csvText } from "../timeline/csv-text.js";
import type { Lang } from "../timeline/dates.js";
import { markdownTable } from "../timeline/markdown.js";

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
    `# ${heading}`,
    intro,
    ...tables.map(({ name, columns, rows }) => `## ${name}\n\n${markdownTable(columns, rows)}`),
    `## ${notesHeading}\n\n${notes.map((one) => `- ${one}`).join("\n")}`,
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
  const share = (value: number) => `${decimal(Math.round(value * 1000) / 10)}%`;
  const { terms, steps, handlers, duration } = report;
  return {
    heading: texts.heading(title),
    intro: `${texts.intro(report.cases, report.runs, report.seed)} ${texts.duration(duration.median, duration.ninetieth)}`,
    tables: [
      {
        name: texts.terms,
        columns: texts.termColumns,
        rows: terms.map(({ label, who, target, inTime, daysLate }) => [
          target ? `${label} (${texts.target})` : label,
          who,
          share(inTime),
          inTime === 1 ? "–" : decimal(daysLate),
        ]),
      },
      {
        name: texts.waiting,
        columns: texts.waitingColumns,
        rows: steps.map(({ label, meanWait, ninetiethWait }) => [
          label,
          decimal(meanWait),
          String(ninetiethWait),
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
    ].filter(({ rows }) => rows.length > 0),
    notesHeading: texts.notesHeading,
    notes: texts.notes,
  };
}

const TEXTS = {
  nl: {
    heading: (title: string) => `Belasting: ${title}`,
    intro: (cases: number, runs: number, seed: number) =>
      `${cases} nagespeelde klachten in ${runs} keer de periode, met beginwaarde ${seed}.`,
    duration: (median: number, ninetieth: number) =>
      `De helft is na ${median} kalenderdagen afgedaan, negen van de tien na ${ninetieth}.`,
    terms: "Op tijd",
    termColumns: ["Wat", "Wie", "Op tijd", "Gemiddeld te laat (dagen)"],
    target: "streven",
    waiting: "Wachten op een behandelaar, in werkdagen",
    waitingColumns: ["Stap", "Gemiddeld", "Negen van de tien binnen"],
    handlers: "Behandelaars",
    handlerColumns: (goal: string) => ["Rol", "Aantal", "Bezet", `Nodig voor ${goal} op tijd`],
    notFound: "niet te halen met meer mensen",
    csv: ["wat", "wie", "aantal", "deel op tijd", "gemiddeld te laat"],
    notesHeading: "Aannames",
    notes: [
      "Wie het eerst klaarligt, is het eerst aan de beurt. Elke periode begint met lege bureaus.",
      "Termijnen voor sommige onderwerpen of omstandigheden tellen niet mee, en verlengen en opschorten evenmin.",
      "De klager wacht op het antwoord, ook als dat te laat komt.",
      "Stappen die niet voor elke klacht zijn, gebeuren alleen als ze in de belasting staan.",
    ],
  },
  en: {
    heading: (title: string) => `Load: ${title}`,
    intro: (cases: number, runs: number, seed: number) =>
      `${cases} complaints played in ${runs} ${runs === 1 ? "run" : "runs"} of the period, with seed ${seed}.`,
    duration: (median: number, ninetieth: number) =>
      `Half are done after ${median} calendar days, nine out of ten after ${ninetieth}.`,
    terms: "In time",
    termColumns: ["What", "Who", "In time", "Mean days late"],
    target: "target",
    waiting: "Waiting for a handler, in days of work",
    waitingColumns: ["Step", "Mean", "Nine out of ten within"],
    handlers: "Handlers",
    handlerColumns: (goal: string) => ["Role", "Number", "Busy", `Needed for ${goal} in time`],
    notFound: "out of reach with more people",
    csv: ["what", "who", "counted", "share in time", "mean days late"],
    notesHeading: "Assumptions",
    notes: [
      "Whoever is ready first comes first. Each period begins with empty desks.",
      "Terms for some subjects or circumstances do not count, nor do extensions and suspensions.",
      "The complainant waits for the answer, also when it is late.",
      "Steps that are not for every complaint happen only when the load names them.",
    ],
  },
} as const;
