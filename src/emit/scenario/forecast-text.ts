import type {
  Forecast,
  ForecastAssumption,
  ForecastMove,
  Pace,
} from "../../simulate/scenario/forecast-types.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { columnSizes, indented, tableLine } from "../writing/columns.js";
import type { KEPT } from "./words.js";

/** The columns a terminal has when nobody says so. */
const WIDTH = 100;

/**
 * The three paces side by side for a terminal: each move with its first, expected and last day, the end, and how long
 * the file is kept. Empty when there is nothing to show.
 */
export function forecastText(all: readonly Forecast[], lang: Lang, width = WIDTH): string {
  const texts = TEXTS[lang];
  if (all.length === 0) return "";
  const rows = forecastRows(all, lang);
  const cells = [texts.columns, ...rows];
  const sizes = columnSizes(cells, width);
  const lines = [
    texts.heading,
    ...cells.flatMap((row) => tableLine(row, sizes).map((line) => `  ${line}`)),
    ...markTexts(rows, lang).flatMap((text) => indented(text, width, 2)),
    "",
    texts.assumptions,
    ...assumptionTexts(all, lang).flatMap((text) => indented(text, width, 2)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** What stands above the table, and above what was assumed. */
export function forecastColumns(lang: Lang): Pick<Texts, "heading" | "columns" | "assumptions"> {
  return TEXTS[lang];
}

/** What the marks behind the dates mean, as far as they are used. */
export function markTexts(rows: readonly (readonly string[])[], lang: Lang): readonly string[] {
  const isUsed = (mark: string) => rows.some((row) => row.some((cell) => cell.endsWith(` ${mark}`)));
  return MARKS.filter(({ mark }) => isUsed(mark)).map(
    ({ mark, kind }) => `${mark} ${TEXTS[lang].marks[kind]}`,
  );
}

/** The cells of the table: what, and the day at each pace. */
export function forecastRows(all: readonly Forecast[], lang: Lang): readonly (readonly string[])[] {
  const texts = TEXTS[lang];
  const [first] = all;
  const moves = labelsOf(first?.moves ?? []).map((label, at) => [
    label,
    ...all.map(({ moves: own }) => dayText(own[at], lang)),
  ]);
  const end = [
    texts.end(first?.course.state.label ?? ""),
    ...all.map(({ date, open }) => `${dateText(date, lang)}${open ? ` ${OPEN}` : ""}`),
  ];
  const kept = all.map(({ course }) => keptText(course.retention, lang));
  return [...moves, end, ...(kept.every((text) => text === "") ? [] : [[texts.kept, ...kept]])];
}

/** What the three take for granted, in sentences; what all three share is said once. */
export function assumptionTexts(all: readonly Forecast[], lang: Lang): readonly string[] {
  const texts = TEXTS[lang];
  const said = ORDER.flatMap((kind) =>
    all.flatMap(({ pace, assumptions }) =>
      assumptions
        .filter((one) => one.kind === kind)
        .map(({ labels }) =>
          kind === "pace"
            ? texts.pace[pace]
            : kind === "outcome"
              ? texts.outcome(labels[0] ?? "", labels[1] ?? "")
              : texts.assumption[kind](quoted(labels, lang), labels.length > 1),
        ),
    ),
  );
  return [...new Set(said)];
}

/** The order in which the assumptions are said: the general first. */
const ORDER: readonly ForecastAssumption["kind"][] = [
  "pace",
  "whole-way",
  "outcome",
  "subject",
  "complainant",
  "conditions",
  "same-day",
  "target-only",
  "no-extension",
  "extended",
  "extension-open",
  "extension-once",
  "no-suspension",
];

/** Two steps may go by one name in different tiers; then the tier is said as well. */
function labelsOf(moves: readonly ForecastMove[]): readonly string[] {
  return moves.map(({ label, tier }) => {
    const isTwice = moves.filter((one) => one.label === label).length > 1;
    return isTwice && tier !== undefined ? `${label} (${tier})` : label;
  });
}

function dayText(move: ForecastMove | undefined, lang: Lang): string {
  if (move === undefined) return "-";
  const mark = move.limit === "none" ? ` ${NO_TERM}` : move.limit === "target" ? ` ${TARGET}` : "";
  return `${dateText(move.at, lang)}${mark}`;
}

function keptText(kept: Forecast["course"]["retention"], lang: Lang): string {
  return kept
    .map(({ until }) =>
      until === "open" || until === "permanent" || until === "not-started"
        ? KEPT_SHORT[lang][until]
        : dateText(until, lang),
    )
    .filter((text, at, all) => all.indexOf(text) === at)
    .join(", ");
}

const NO_TERM = "*";
const TARGET = "°";
const OPEN = "+";
const MARKS = [
  { mark: NO_TERM, kind: "none" },
  { mark: TARGET, kind: "target" },
  { mark: OPEN, kind: "open" },
] as const;

/** Short enough for a column. */
const KEPT_SHORT = {
  nl: { open: "niet genoemd", permanent: "blijvend", "not-started": "nog niet begonnen" },
  en: { open: "not stated", permanent: "for ever", "not-started": "not started" },
} as const satisfies Readonly<Record<Lang, Readonly<Record<keyof (typeof KEPT)["nl"], string>>>>;

function quoted(labels: readonly string[], lang: Lang): string {
  const names = labels.map((label) => `‘${label}’`);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${lang === "nl" ? "en" : "and"} ${last}`;
}

type Sentence = (labels: string, many: boolean) => string;

interface Texts {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly end: (state: string) => string;
  readonly kept: string;
  readonly marks: Readonly<Record<(typeof MARKS)[number]["kind"], string>>;
  readonly assumptions: string;
  readonly pace: Readonly<Record<Pace, string>>;
  readonly assumption: Readonly<Record<Exclude<ForecastAssumption["kind"], "pace" | "outcome">, Sentence>>;
  readonly outcome: (step: string, outcome: string) => string;
}

const TEXTS: Readonly<Record<Lang, Texts>> = {
  nl: {
    heading: "Op zijn snelst, naar verwachting en op zijn laatst",
    columns: ["Wat", "Snelst", "Verwacht", "Laatst"],
    end: (state) => `Einde: ${state}`,
    kept: "Dossier bewaren tot en met",
    marks: {
      none: "geen termijn met een datum: de dag van wat eraan voorafgaat",
      target: "streeftermijn",
      open: "kan later zijn: niet alles op deze weg heeft een vaste grens",
    },
    assumptions: "Aangenomen is",
    pace: {
      best: "Snelst: iedereen handelt op de eerste dag waarop dat mag.",
      expected:
        "Verwacht: elke stap is klaar op de laatste dag van de streeftermijn, en zonder streeftermijn op die van de termijn.",
      latest:
        "Laatst: iedereen gebruikt de laatste dag van de termijn, na elke verlenging met een bekende lengte.",
    },
    outcome: (step, outcome) => `De uitkomst van ‘${step}’ is ‘${outcome}’.`,
    assumption: {
      "whole-way": () =>
        "De klager gaat steeds verder als dat kan, op de laatste dag van de termijn daarvoor; bij ‘Snelst’ meteen.",
      complainant: (labels) => `De klacht komt van ${labels}, want dan duurt het het langst.`,
      subject: (labels) => `De klacht gaat over ${labels}, want dan duurt het het langst.`,
      "same-day": (labels, many) => `${labels} ${many ? "hebben" : "heeft"} geen termijn met een datum.`,
      "target-only": (labels, many) =>
        `Voor ${labels} ${many ? "gelden alleen streeftermijnen" : "geldt alleen een streeftermijn"}, en die ${many ? "binden" : "bindt"} niemand.`,
      "no-extension": (labels, many) =>
        `De ${many ? "termijnen" : "termijn"} van ${labels} ${many ? "worden" : "wordt"} bij ‘Snelst’ en ‘Verwacht’ niet verlengd.`,
      extended: (labels, many) =>
        `Bij ‘Laatst’ ${many ? "zijn de termijnen" : "is de termijn"} van ${labels} verlengd.`,
      "extension-open": (labels) =>
        `Hoelang de termijn van ${labels} verlengd mag worden, is niet genoemd of niet begrensd. Die verlenging telt niet mee.`,
      "extension-once": (labels) =>
        `Hoe vaak de termijn van ${labels} verlengd mag worden, is niet genoemd. Eén keer telt mee.`,
      "no-suspension": (labels, many) =>
        `De ${many ? "termijnen" : "termijn"} van ${labels} ${many ? "staan" : "staat"} niet stil.`,
      conditions: (labels) => `Dit doet zich voor: ${labels}.`,
    },
  },
  en: {
    heading: "At best, as expected and at the latest",
    columns: ["What", "Best", "Expected", "Latest"],
    end: (state) => `End: ${state}`,
    kept: "File kept until",
    marks: {
      none: "no term with a date: the day of what comes before",
      target: "target",
      open: "may be later: not everything on this way has a fixed limit",
    },
    assumptions: "Assumed",
    pace: {
      best: "Best: everybody acts on the first day on which they may.",
      expected:
        "Expected: each step is done on the last day of its target, and without a target on that of its term.",
      latest: "Latest: everybody uses the last day of the term, after every extension of a known length.",
    },
    outcome: (step, outcome) => `The outcome of ‘${step}’ is ‘${outcome}’.`,
    assumption: {
      "whole-way": () =>
        "The complainant goes on wherever possible, on the last day of the term for it; at ‘Best’ at once.",
      complainant: (labels) => `The complaint comes from ${labels}, since it takes longest then.`,
      subject: (labels) => `The complaint is about ${labels}, since it takes longest then.`,
      "same-day": (labels, many) => `${labels} ${many ? "have" : "has"} no term with a date.`,
      "target-only": (labels) => `For ${labels} there is only a target, which binds nobody.`,
      "no-extension": (labels, many) =>
        `The ${many ? "terms" : "term"} of ${labels} ${many ? "are" : "is"} not extended at ‘Best’ and ‘Expected’.`,
      extended: (labels, many) =>
        `At ‘Latest’ the ${many ? "terms" : "term"} of ${labels} ${many ? "are" : "is"} extended.`,
      "extension-open": (labels) =>
        `By how much the term of ${labels} may be extended is not stated or has no limit. That extension does not count.`,
      "extension-once": (labels) =>
        `How often the term of ${labels} may be extended is not stated. Once counts.`,
      "no-suspension": (labels) => `The clock of ${labels} does not stop.`,
      conditions: (labels) => `This holds: ${labels}.`,
    },
  },
};
