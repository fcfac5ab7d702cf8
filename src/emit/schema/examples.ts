import type { Event, Field, IntakeForm, Machine } from "../../ir/machine.js";
import { forecastCase } from "../../simulate/scenario/forecast.js";
import { caseSchema } from "../../simulate/schema/case-record.js";
import { isAsked } from "../../simulate/schema/field.js";
import {
  CLASS_KEY,
  CONDITIONS_KEY,
  intakeProperties,
  intakeSchema,
  MANDATE_KEY,
  REPRESENTATIVE_KEY,
  SIGNED_KEY,
} from "../../simulate/schema/intake.js";
import { start } from "../../simulate/start.js";
import { timeline } from "../../simulate/timeline.js";
import { EXAMPLE_DAY, EXAMPLE_FILE, EXAMPLE_REPRESENTATIVE, exampleValue } from "./example-values.js";

/** A document that fits a schema: only what must be in it, or all that may. */
export type Extent = "minimal" | "full";

/** A document as JSON. */
type Json = Readonly<Record<string, unknown>>;

/** Example documents of a procedure by the name of their schema: made up, and the same at each build. */
export function exampleDocuments(
  machine: Machine,
  extent: Extent,
): readonly (readonly [schema: string, document: object])[] {
  return [
    ...machine.forms.map(
      (form) => [`aanmelding-${form.tier}`, exampleIntake(machine, form, extent)] as const,
    ),
    ["gebeurtenissen", eventOf(machine, extent)],
    ["dossier", extent === "full" ? fullCase(machine) : start(machine)],
    ["tijdlijn", extent === "full" ? timeline(machine, { received: EXAMPLE_DAY }) : emptyTimeline(machine)],
  ];
}

/** A complaint filed with a tier. */
export function exampleIntake(machine: Machine, form: IntakeForm, extent: Extent): Json {
  const required = new Set(intakeSchema(machine, form).required);
  const keys = Object.keys(intakeProperties(machine, form));
  const isFull = extent === "full";
  const own = new Map(form.fields.map((field) => [field.id, field]));
  const chosen = classFor(machine, form, extent);
  const entries = keys.flatMap((key): readonly (readonly [string, unknown])[] => {
    const field = own.get(key);
    const value = field === undefined ? besideFields(machine, form, key, chosen) : exampleValue(field);
    if (value === undefined) return [];
    if (field === undefined) return isFull || required.has(key) ? [[key, value]] : [];
    const { onlyFor } = field;
    const isFor = onlyFor.length === 0 || onlyFor.includes(chosen ?? "");
    // Whoever acts for somebody else has a mandate, whatever class it is asked of.
    if (isFull) return isFor || key === MANDATE_KEY ? [[key, value]] : [];
    const isNeeded = onlyFor.length === 0 ? required.has(key) : isFor && isAsked(field);
    return isNeeded && field.condition === undefined ? [[key, value]] : [];
  });
  return Object.fromEntries(entries);
}

/** The class that fills in the most fields, or has to fill in the fewest. */
function classFor({ complainants }: Machine, { fields }: IntakeForm, extent: Extent): string | undefined {
  const isFull = extent === "full";
  const count = (id: string) => {
    const its = fields.filter(({ onlyFor }) => onlyFor.includes(id));
    return isFull ? -its.length : its.filter(isAsked).length;
  };
  return complainants.classes
    .map(({ id }) => ({ id, count: count(id) }))
    .reduce<{ id: string; count: number } | undefined>(
      (best, one) => (best !== undefined && best.count <= one.count ? best : one),
      undefined,
    )?.id;
}

function besideFields(machine: Machine, form: IntakeForm, key: string, chosen: string | undefined): unknown {
  switch (key) {
    case CLASS_KEY:
      return chosen;
    case CONDITIONS_KEY: {
      const asked = form.fields.filter(isAsked).flatMap(({ condition }) => condition ?? []);
      return machine.conditions.map(({ id }) => id).filter((id) => asked.includes(id));
    }
    case REPRESENTATIVE_KEY:
      return EXAMPLE_REPRESENTATIVE;
    case MANDATE_KEY:
      return EXAMPLE_FILE;
    case SIGNED_KEY:
      return true;
    default:
      return undefined;
  }
}

/** Time that passes, or the message that holds the most. */
function eventOf(machine: Machine, extent: Extent): Json {
  if (extent === "minimal") return { type: "time", at: EXAMPLE_DAY };
  const holds = ({ document, outcomes = [] }: Event) =>
    fieldsOf(machine, document).length * 2 + Math.min(outcomes.length, 1);
  const [most] = machine.events
    .filter(({ kind }) => kind === "complete" || kind === "file")
    .toSorted((a, b) => holds(b) - holds(a));
  return most === undefined ? { type: "time", at: EXAMPLE_DAY } : exampleEvent(machine, most, extent);
}

/** An event of the machine, as an organisation may store it. */
export function exampleEvent(machine: Machine, event: Event, extent: Extent): Json {
  const outcome = event.outcomes?.[0];
  const told = { type: event.id, at: EXAMPLE_DAY, ...(outcome === undefined ? {} : { outcome }) };
  const form = machine.forms.find(({ id }) => id === event.form);
  const fields = fieldsOf(machine, event.document).filter(
    ({ onOutcomes = [] }) => onOutcomes.length === 0 || onOutcomes.includes(outcome ?? ""),
  );
  if (extent === "minimal") return told;
  const by = event.by[0] ?? machine.roles[0]?.id;
  const subject = machine.complaints.subjects[0]?.id;
  const data =
    form === undefined
      ? Object.fromEntries(fields.map((field) => [field.id, exampleValue(field)]))
      : exampleIntake(machine, form, "full");
  const class_ =
    data[CLASS_KEY] ?? fields.find(({ onlyFor }) => onlyFor.length > 0)?.onlyFor[0] ?? firstClass(machine);
  const conditions = [...new Set(fields.flatMap(({ condition }) => condition ?? []))];
  return {
    ...told,
    ...(by === undefined ? {} : { by }),
    ...ofKind(machine, event),
    ...(class_ === undefined ? {} : { class: class_ }),
    ...(subject === undefined ? {} : { subjects: [subject] }),
    ...(conditions.length === 0 ? {} : { conditions }),
    data,
  };
}

function firstClass({ complainants }: Machine): string | undefined {
  return complainants.classes[0]?.id;
}

function fieldsOf(machine: Machine, document: string | undefined): readonly Field[] {
  return machine.documents.find(({ id }) => id === document)?.fields ?? [];
}

function ofKind(machine: Machine, { kind, term }: Event): Json {
  switch (kind) {
    case "file":
    case "respond":
      return { filedAt: EXAMPLE_DAY };
    case "complete":
      return { receivedAt: "2026-01-06" };
    case "extend": {
      const extension = machine.terms.find(({ id }) => id === term)?.extensions[0]?.id;
      return { ...(extension === undefined ? {} : { extension }), length: { amount: 2, unit: "week" } };
    }
    case "set":
      return { date: "2026-02-02" };
    default:
      return {};
  }
}

/** A case that went the whole way, with what the complainant filled in at the first tier that has a form. */
function fullCase(machine: Machine): object {
  const played = forecastCase(machine, { received: EXAMPLE_DAY })?.case ?? start(machine, EXAMPLE_DAY);
  const form = machine.forms.find(({ tier }) => played.log.some(({ event }) => event === `${tier}.file`));
  if (form === undefined) return played;
  const data = exampleIntake(machine, form, "full");
  const class_ = played.class ?? data[CLASS_KEY];
  const parts = new Map(
    Object.entries({ ...played, ...(class_ === undefined ? {} : { class: class_ }), data }),
  );
  const keys = Object.keys(caseSchema(machine).properties ?? {});
  return Object.fromEntries(keys.flatMap((key) => (parts.has(key) ? [[key, parts.get(key)]] : [])));
}

/** A timeline in which nothing stands. */
function emptyTimeline(machine: Machine): Json {
  const {
    timelineVersion,
    machine: of,
    irVersion,
    title,
    received,
  } = timeline(machine, {
    received: EXAMPLE_DAY,
  });
  return { timelineVersion, machine: of, irVersion, title, received, rows: [], paths: [], assumptions: [] };
}
