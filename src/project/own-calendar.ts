import { Ajv, type ErrorObject } from "ajv";
import { type Day, dayOf, inRange, weekday } from "../calendar/day.js";
import { formatDay, parseDay } from "../calendar/iso-day.js";
import { lazy } from "../calendar/lazy.js";
import type { Closure, OwnCalendar } from "../calendar/spec.js";
import type { CalendarExpectation } from "../diagnostics/catalogue/project/calendars.js";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { WEEKDAY_WORDS } from "../glossary/words.js";
import { suggest } from "../support/suggest.js";
import { CALENDAR_FILE_SCHEMA } from "./calendar-schema.js";
import { outsideChoices, pathOf } from "./schema-errors.js";
import { keySpan, readYaml, valueSpan, type YamlSource } from "./yaml-source.js";

/**
 * Reads the text of a calendar file in YAML (`CALENDAR_FILE_SCHEMA`). Each mistake is reported at its line and column
 * in `file`, and then nothing of the file is used. Never throws. An empty file adds nothing.
 */
export function parseCalendar(text: string, file: string): Outcome<OwnCalendar> {
  const source = readYaml(text);
  if (!("value" in source)) {
    const unread = source.map(({ problem, span }) =>
      diagnostic("calendar-syntax", { problem }, { file, span }),
    );
    return { value: EMPTY, diagnostics: unread };
  }
  const { value } = source;
  const validate = validator();
  if (!validate(value)) {
    return { value: EMPTY, diagnostics: mistakes(validate.errors ?? [], source, file) };
  }
  const diagnostics = impossiblePeriods(value, source, file);
  return { value: diagnostics.length > 0 ? EMPTY : ownCalendar(value), diagnostics };
}

const EMPTY: OwnCalendar = { closures: [] };

type Weekday = (typeof WEEKDAY_WORDS)[number];

interface Closed {
  readonly dag?: string;
  readonly van?: string;
  readonly "tot en met"?: string;
  readonly week?: number;
  readonly jaar?: number;
  readonly naam?: string;
  readonly "telt niet mee"?: boolean;
}

interface CalendarFile {
  readonly naam?: string;
  readonly kantoordagen?: readonly Weekday[];
  readonly gesloten?: readonly Closed[];
  readonly schoolvakanties?: readonly Closed[];
}

/** Made on first use: this code is also loaded to read settings alone. */
const validator = lazy(() =>
  new Ajv({
    strict: true,
    // The ways to name days are told apart by what they require; their keys are declared once, for all of them.
    strictRequired: false,
    allErrors: true,
    formats: { date: (text: string) => inRange(parseDay(text) ?? Number.NaN) },
  }).compile<CalendarFile>(CALENDAR_FILE_SCHEMA),
);

function ownCalendar({ kantoordagen, gesloten = [], schoolvakanties = [] }: CalendarFile): OwnCalendar {
  const closures = [
    ...gesloten.map((closed) => closure(closed, undefined)),
    ...schoolvakanties.map((closed) => closure(closed, "schoolvakantie")),
  ];
  if (kantoordagen === undefined) return { closures };
  return {
    workdays: kantoordagen.map((day) => WEEKDAY_WORDS.indexOf(day) + 1).sort((a, b) => a - b),
    closures,
  };
}

function closure(closed: Closed, unnamed: string | undefined): Closure {
  const { naam: name = unnamed } = closed;
  const suspends = closed["telt niet mee"] ?? false;
  return { ...period(closed), ...(name === undefined ? {} : { name }), suspends };
}

/** The days of a closure that fits the schema, which says that it names them in exactly one way. */
function period({ dag, van, "tot en met": until, week, jaar }: Closed): { from: string; to: string } {
  if (week !== undefined && jaar !== undefined) {
    const monday = mondayOf(jaar, week);
    return { from: formatDay(monday), to: formatDay(monday + 6) };
  }
  const from = dag ?? van ?? "";
  return { from, to: until ?? from };
}

/** Monday of a week by ISO 8601: week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

function impossiblePeriods(value: CalendarFile, source: YamlSource, file: string): readonly Diagnostic[] {
  return LISTS.flatMap((list) =>
    (value[list] ?? []).flatMap((closed, index): readonly Diagnostic[] => {
      const { week, jaar } = closed;
      if (week !== undefined && jaar !== undefined && mondayOf(jaar, week) >= mondayOf(jaar + 1, 1)) {
        const span = valueSpan(source, [list, index, "week"]);
        return [diagnostic("calendar-value", { key: "week", expected: "week" }, { file, span })];
      }
      const { from, to } = period(closed);
      if (from <= to) return [];
      const span = valueSpan(source, [list, index, "tot en met"]);
      return [diagnostic("calendar-period-reversed", { from, to }, { file, span })];
    }),
  );
}

const LISTS = ["gesloten", "schoolvakanties"] as const;

function mistakes(errors: readonly ErrorObject[], source: YamlSource, file: string): readonly Diagnostic[] {
  const found = outsideChoices(errors, "oneOf").map((error) => mistake(error, source, file));
  const seen = new Set<string>();
  return found.filter(({ code, place: { span } }) => {
    const place = `${code === "calendar-key-unknown" ? code : ""} ${span.start}`;
    return seen.has(place) ? false : seen.add(place);
  });
}

function mistake(error: ErrorObject, source: YamlSource, file: string): Diagnostic {
  const path = pathOf(error);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(path.length === 0 ? CALENDAR_FILE_SCHEMA.properties : CLOSED_KEYS);
    const suggestion = suggest(key, known);
    const place = { file, span: keySpan(source, path, key) };
    return diagnostic(
      "calendar-key-unknown",
      { key, known },
      place,
      suggestion === undefined ? {} : { suggestion },
    );
  }
  const place = { file, span: valueSpan(source, path) };
  if (error.keyword === "oneOf" || error.keyword === "dependencies") {
    return diagnostic("calendar-period-unclear", {}, place);
  }
  const last = path.at(-1);
  const key = typeof last === "number" ? path.at(-2) : last;
  const expected = typeof last === "number" ? ITEMS[String(key)] : EXPECTED[String(key)];
  return diagnostic("calendar-value", { key: String(key ?? ""), expected: expected ?? "calendar" }, place);
}

const CLOSED_KEYS = CALENDAR_FILE_SCHEMA.properties.gesloten.items.properties;

const EXPECTED: Readonly<Record<string, CalendarExpectation>> = {
  naam: "text",
  kantoordagen: "weekdays",
  gesloten: "closures",
  schoolvakanties: "closures",
  dag: "day",
  van: "day",
  "tot en met": "day",
  week: "week",
  jaar: "year",
  "telt niet mee": "yes-no",
};

const ITEMS: Readonly<Record<string, CalendarExpectation>> = {
  kantoordagen: "weekdays",
  gesloten: "closures",
  schoolvakanties: "closures",
};
