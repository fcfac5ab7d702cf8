import {
  BOOLEAN,
  COUNT,
  ID,
  type JsonSchema,
  list,
  object,
  ref,
  STRING,
  words,
} from "../../ir/schema/parts.js";
import { TERM_STATUSES, UNDATED } from "../../simulate/case.js";
import { COURSE_VERSION } from "../../simulate/scenario/course.js";
import { TERM_CHANGES } from "../../simulate/schema/case-record.js";
import { TIMELINE_VERSION } from "../../simulate/timeline-types.js";
import { MOMENT, TIMELINE_SCHEMA } from "../timeline/schemas.js";

const DAYS: JsonSchema = { ...COUNT, description: "Een aantal kalenderdagen." };
const STATUS = words(TERM_STATUSES);
const CHANGE = words(TERM_CHANGES);
const UNDATED_WORD = words(UNDATED);
const RETENTION_WORD = words(["not-started", "open", "permanent"]);

/** What an account, a derivation and a length are is the same as in a timeline. */
const SHARED = TIMELINE_SCHEMA.$defs as Readonly<Record<string, JsonSchema>>;

const COURSE_DEFS = {
  Account: object(
    {
      from: MOMENT,
      length: ref("Length"),
      direction: words(["after", "before"]),
      date: MOMENT,
      steps: list(ref("AccountStep")),
    },
    {},
    { description: "Een telling die zonder kalender over te doen is." },
  ),
  AccountStep: {
    oneOf: [
      object({ kind: words(["clamped"]), to: MOMENT }),
      object({ kind: words(["suspended"]), from: MOMENT, to: MOMENT, name: STRING }),
      object({ kind: words(["skipped"]), date: MOMENT, name: STRING, closed: words(["weekday", "other"]) }),
      object({
        kind: words(["two-workdays"]),
        from: MOMENT,
        to: MOMENT,
        workdays: { ...list(MOMENT), minItems: 2, maxItems: 2 },
      }),
      object({ kind: words(["rolled"]), from: MOMENT, to: MOMENT, reasons: list(ref("NamedDate")) }),
    ],
  },
  CourseEvent: object(
    { event: ID, from: ID, to: ID, toLabel: STRING, terms: list(ref("TermChange")) },
    {
      at: MOMENT,
      label: STRING,
      by: ID,
      outcome: ID,
      conditions: list(ID),
      refusal: ref("Refusal"),
      completed: { const: true },
    },
  ),
  Refusal: object({ code: STRING, nl: STRING, en: STRING, about: list(STRING) }, { pointer: STRING }),
  TermChange: object({ term: ID, round: COUNT, change: CHANGE }, { due: MOMENT }),
  CourseTerm: object(
    {
      term: ID,
      label: STRING,
      who: list(STRING),
      round: COUNT,
      status: STATUS,
      opened: MOMENT,
      extensions: COUNT,
      stages: list(ref("Stage")),
    },
    {
      due: MOMENT,
      undated: UNDATED_WORD,
      extendedBy: list(ID),
      unextended: MOMENT,
      suspended: object({ since: MOMENT, byStep: BOOLEAN }, { until: MOMENT }),
      ended: MOMENT,
      done: MOMENT,
      late: DAYS,
      lateHours: { ...COUNT, description: "Een aantal uren; een deel van een uur telt als een heel uur." },
      source: STRING,
    },
  ),
  Stage: object(
    { at: MOMENT, change: CHANGE },
    {
      due: MOMENT,
      derivation: ref("Derivation"),
      account: ref("Account"),
      base: object({ due: MOMENT }),
      stood: object({ since: MOMENT, until: MOMENT }),
      chosen: { const: true },
      undecreed: object({ firstYear: COUNT }, { lastYear: COUNT }),
    },
  ),
  Default: object(
    {
      term: ID,
      round: COUNT,
      who: list(ID),
      due: MOMENT,
      days: DAYS,
      until: { type: "string" },
      lasting: BOOLEAN,
    },
    { hours: COUNT },
  ),
  Kept: object(
    {
      retention: ID,
      bound: words(["exact", "minimum", "maximum", "open", "permanent"]),
      until: { anyOf: [MOMENT, RETENTION_WORD] },
    },
    { from: MOMENT, source: STRING },
  ),
  CaseAssumption: object({ kind: STRING, about: ID }),
} satisfies Readonly<Record<string, JsonSchema>>;

const COURSE = {
  courseVersion: STRING,
  machine: ID,
  irVersion: STRING,
  title: STRING,
  state: object({ id: ID, label: STRING }),
  events: list(ref("CourseEvent")),
  terms: list(ref("CourseTerm")),
  defaults: list(ref("Default")),
  retention: list(ref("Kept")),
  stated: list(STRING),
  assumptions: list(ref("CaseAssumption")),
};

const COURSE_OPTIONAL = {
  stopped: object({ event: ID, left: COUNT }, { at: MOMENT }),
  outcome: ID,
  outsideValidity: object({}, { from: STRING, until: STRING }),
};

const FORECAST_DEFS = {
  Forecast: object({
    pace: words(["best", "expected", "latest"]),
    date: MOMENT,
    open: { ...BOOLEAN, description: "Niet alles op de weg heeft een termijn die bindt." },
    moves: list(
      object(
        {
          event: ID,
          label: STRING,
          at: MOMENT,
          limit: words(["at-once", "term", "target", "window", "lapse", "none"]),
        },
        { tier: STRING, term: ID },
      ),
    ),
    course: object(COURSE, COURSE_OPTIONAL),
    assumptions: list(object({ kind: STRING, labels: list(STRING) })),
  }),
  Derived: object(
    {
      term: ID,
      start: words(["received", "term", "assumed", "unknown", "closing", "year"]),
      extended: list(ref("Account")),
    },
    { source: STRING, account: ref("Account") },
  ),
} satisfies Readonly<Record<string, JsonSchema>>;

/**
 * JSON Schema (2020-12) of what `simulate --scenario --json` and `--case --json` print: the courses of the cases. The case
 * itself has the schema that `build --target schema` makes for a procedure.
 */
export const COURSES_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:klachtwerk:courses:${COURSE_VERSION}`,
  ...list(object({ ...COURSE, case: { type: "object" } }, COURSE_OPTIONAL)),
  $defs: { ...picked(["Length", "Counted", "NamedDate", "Derivation"]), ...COURSE_DEFS },
};

/** JSON Schema (2020-12) of what `simulate --received --json` prints: the timeline, its three paces, and how each date was found. */
export const DATES_SCHEMA: JsonSchema = {
  ...TIMELINE_SCHEMA,
  $id: `urn:klachtwerk:dates:${TIMELINE_VERSION}`,
  properties: {
    ...(TIMELINE_SCHEMA.properties as Readonly<Record<string, JsonSchema>>),
    forecasts: list(ref("Forecast")),
    derivations: list(ref("Derived")),
  },
  required: [...(TIMELINE_SCHEMA.required as readonly string[]), "forecasts", "derivations"],
  $defs: { ...SHARED, ...COURSE_DEFS, ...FORECAST_DEFS },
};

function picked(names: readonly string[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(names.map((name) => [name, SHARED[name] ?? {}]));
}
