import {
  BOOLEAN,
  COUNT,
  ID,
  type JsonSchema,
  list,
  object,
  ref,
  STRING,
  TRUE,
  words,
} from "../../ir/schema/parts.js";
import { SWEEP_VERSION } from "../../simulate/sweep/sweep-types.js";
import { TIMELINE_VERSION } from "../../simulate/timeline-types.js";

/** A date, with the hour where that matters. */
export const MOMENT: JsonSchema = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$",
  description: "Een datum als jaar-maand-dag, met het uur waar dat ertoe doet.",
};
const DAYS: JsonSchema = { type: "integer", description: "Een aantal kalenderdagen." };
const NAMED: JsonSchema = object({ id: ID, label: STRING });
const OPEN = words(["no-term", "asap", "reasonable", "per-case", "open", "none", "anchor-unknown"]);

const COUNTED = {
  required: {
    direction: words(["after", "before"]),
    anchor: words([
      "receipt",
      "filing",
      "step-received",
      "step-sent",
      "step-completed",
      "handled",
      "refusal-received",
      "closing",
      "completed",
      "incident",
      "discovery",
      "service-end",
      "term-end",
      "custom",
      "open",
    ]),
  },
  optional: {
    length: ref("Length"),
    before: object({ month: COUNT, day: COUNT }),
    about: STRING,
    window: TRUE,
  },
};

const ROW = {
  required: {
    kind: words(["step", "whole", "filing", "escalation", "response", "notice", "completion", "finish"]),
    tier: ID,
    tierLabel: STRING,
    label: STRING,
    who: list(STRING),
    modality: words(["hard", "target", "asap", "reasonable", "per-case", "open", "none"]),
    asap: BOOLEAN,
    alternatives: list(ref("Counted")),
    subjects: list(STRING),
    optional: BOOLEAN,
  },
  optional: {
    anyWho: { const: true },
    step: ID,
    term: ID,
    onlyIf: STRING,
    classes: list(STRING),
    condition: STRING,
    onlySubjects: list(STRING),
    onlyFor: list(STRING),
    onlyOutcomes: list(STRING),
    unsure: list(ref("Open")),
  },
};

const SHARED = {
  Length: object({ amount: COUNT, unit: words(["hour", "day", "workday", "week", "month", "year"]) }),
  Counted: object(COUNTED.required, COUNTED.optional),
  NamedDate: object({ date: MOMENT, name: STRING }, { until: MOMENT }),
  Derivation: object(
    {
      ...COUNTED.required,
      from: MOMENT,
      assumed: BOOLEAN,
      skipped: list(ref("NamedDate")),
      clamped: BOOLEAN,
      outer: BOOLEAN,
    },
    {
      ...COUNTED.optional,
      rolled: object({ from: MOMENT, reasons: list(ref("NamedDate")) }),
      undecreed: object({ firstYear: COUNT }, { lastYear: COUNT }),
    },
  ),
  Open: object(
    {
      kind: words([
        "step-without-term",
        "tier-without-term",
        "no-window",
        "no-answer-term",
        "loop-without-term",
        "term-not-started",
        "window-not-started",
        "term-start-unknown",
        "window-start-unknown",
      ]),
      about: ID,
      label: STRING,
    },
    { waitsFor: STRING },
  ),
  Way: list(object({ tier: ID, label: STRING, leftBy: STRING }, { outcomes: list(STRING) })),
  Assumption: object(
    { kind: STRING, about: list(ID), labels: list(STRING) },
    { validity: object({}, { from: STRING, until: STRING }) },
  ),
  Problem: object({ code: STRING, nl: STRING, en: STRING, about: list(STRING) }),
} satisfies Readonly<Record<string, JsonSchema>>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** JSON Schema (2020-12) of a timeline, `simulate --received --json`. Closed: a key that is not in it is a mistake. */
export const TIMELINE_SCHEMA: JsonSchema = {
  $schema: DIALECT,
  $id: `urn:klachtwerk:timeline:${TIMELINE_VERSION}`,
  ...object(
    {
      timelineVersion: STRING,
      machine: ID,
      irVersion: STRING,
      title: STRING,
      received: STRING,
      rows: list(ref("Row")),
      paths: list(ref("Path")),
      assumptions: list(ref("Assumption")),
    },
    { organisation: STRING, tier: NAMED, problem: ref("Problem"), capped: object({ limit: COUNT }) },
  ),
  $defs: {
    ...SHARED,
    Row: object(ROW.required, {
      ...ROW.optional,
      date: MOMENT,
      open: object({ reason: OPEN }, { assumed: MOMENT, basis: words(["previous", "whole"]) }),
      derivation: ref("Derivation"),
      extensions: list(
        object(
          { limit: words(["stated", "unlimited", "open"]) },
          { length: ref("Length"), total: ref("Length"), until: MOMENT },
        ),
      ),
    }),
    Path: object({
      way: ref("Way"),
      end: object({ state: ID, label: STRING }),
      date: MOMENT,
      open: list(ref("Open")),
      target: BOOLEAN,
      loops: COUNT,
      terms: list(object({ term: ID, date: MOMENT })),
      moves: list(object({ event: ID, at: MOMENT, to: ID })),
    }),
  },
};

/** JSON Schema (2020-12) of a sweep, `simulate --sweep --json`. Closed as well. */
export const SWEEP_SCHEMA: JsonSchema = {
  $schema: DIALECT,
  $id: `urn:klachtwerk:sweep:${SWEEP_VERSION}`,
  ...object(
    {
      sweepVersion: STRING,
      machine: ID,
      irVersion: STRING,
      title: STRING,
      from: STRING,
      to: STRING,
      days: COUNT,
      rows: list(ref("Row")),
      ends: list(ref("End")),
      conflicts: list(ref("Conflict")),
      assumptions: list(ref("Assumption")),
    },
    { tier: NAMED, problem: ref("Problem"), capped: object({ limit: COUNT }) },
  ),
  $defs: {
    ...SHARED,
    Row: object(
      {
        ...ROW.required,
        dated: COUNT,
        moved: COUNT,
        daily: {
          ...list({ anyOf: [DAYS, { type: "null" }] }),
          description: "Voor elke ontvangstdatum, vanaf de eerste, het aantal kalenderdagen tot het einde.",
        },
      },
      {
        ...ROW.optional,
        open: OPEN,
        spread: ref("Spread"),
        shortest: ref("Extreme"),
        longest: ref("Extreme"),
      },
    ),
    Spread: object({
      shortest: DAYS,
      longest: DAYS,
      median: DAYS,
      ninetieth: DAYS,
      mean: { type: "number" },
      counts: list(object({ days: DAYS, dates: COUNT })),
    }),
    Extreme: object(
      { days: DAYS, dates: COUNT, receipts: list(MOMENT), date: MOMENT },
      { derivation: ref("Derivation") },
    ),
    End: object({
      way: ref("Way"),
      end: object({ state: ID, label: STRING }),
      loops: COUNT,
      possible: COUNT,
      open: list(ref("Open")),
      target: BOOLEAN,
      spread: ref("Spread"),
    }),
    Conflict: object(
      {
        kind: words(["target-after-limit", "step-after-whole", "window-before-answer", "tier-closed"]),
        tier: ID,
        tierLabel: STRING,
        dates: COUNT,
        receipts: list(MOMENT),
      },
      { term: ID, label: STRING, against: ID, worst: object({ received: MOMENT, days: DAYS }) },
    ),
  },
};
