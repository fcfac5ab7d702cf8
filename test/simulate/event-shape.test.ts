import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event, Field, Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { validator } from "../emit/schema/validator.js";
import { PROCEDURES } from "../procedures/names.js";
import { procedure } from "./scenario/play.js";

const machines = PROCEDURES.map((id) => [id, procedure(id)] as const);

/** An event as JSON, with its moment. */
type Json = Readonly<Record<string, unknown>>;

describe.each(machines)(
  "%s: step takes the events that fit the emitted schema, and no others",
  (_, machine) => {
    const check = validator(machine);

    test("sound events, and sound events with one part changed", () => {
      fc.assert(
        fc.property(anyEvent(machine), (event) => {
          const { at } = event;
          const result = step(machine, start(machine), event as unknown as CaseEvent, at as string);
          const isSound = result.ok || result.reason.pointer === undefined;
          const objections = check("gebeurtenissen", JSON.parse(JSON.stringify(event)));
          expect([isSound, result.ok ? "" : result.reason.nl, objections.slice(0, 3)]).toEqual([
            objections.length === 0,
            result.ok ? "" : result.reason.nl,
            objections.slice(0, 3),
          ]);
        }),
        { numRuns: 600 },
      );
    });

    test("every event that is built to fit does fit", () => {
      fc.assert(
        fc.property(soundEvent(machine), (event) => {
          expect(check("gebeurtenissen", event)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  },
);

const vo = procedure("vo-content");
const opened = start(vo);

test.each<[string, unknown, string, string, string]>([
  ["no object", null, "event-malformed", "", "De gebeurtenis klopt niet: verwacht werd een object."],
  ["no type", {}, "event-unknown", "/type", "De procedure kent de gebeurtenis ‘’ niet."],
  ["another type", { type: "x" }, "event-unknown", "/type", "De procedure kent de gebeurtenis ‘x’ niet."],
  [
    "an unknown class",
    { type: "time", class: "buur" },
    "event-malformed",
    "/class",
    "De gebeurtenis klopt niet bij ‘/class’: verwacht werd niets, want dit onderdeel bestaat hier niet.",
  ],
  [
    "no list of conditions",
    { type: "time", conditions: "nader onderzoek" },
    "event-malformed",
    "/conditions",
    "De gebeurtenis klopt niet bij ‘/conditions’: verwacht werd een lijst.",
  ],
  [
    "an anchor that is no date",
    { type: "time", anchors: { incident: "2026-02-30" } },
    "date-impossible",
    "/anchors/incident",
    "‘2026-02-30’ is geen bruikbare datum. Schrijf een bestaande datum tussen 1990 en 2100 als 2026-01-05.",
  ],
  [
    "another moment than the one beside it",
    { type: "time", at: "2026-01-06" },
    "event-malformed",
    "/at",
    "De gebeurtenis klopt niet bij ‘/at’: verwacht werd ‘2026-01-05’.",
  ],
  [
    "a key no event has",
    { type: "time", kleur: "rood" },
    "event-malformed",
    "/kleur",
    "De gebeurtenis klopt niet bij ‘/kleur’: verwacht werd niets, want dit onderdeel bestaat hier niet.",
  ],
])("says what is wrong with %s", (_, event, code, pointer, nl) => {
  const result = step(vo, opened, event as CaseEvent, "2026-01-05");
  expect(result.ok ? undefined : [result.reason.code, result.reason.pointer, result.reason.nl]).toEqual([
    code,
    pointer,
    nl,
  ]);
});

test("a sound event that the case cannot take has no pointer", () => {
  const event = vo.events.find(({ kind, outcomes }) => kind === "complete" && outcomes === undefined);
  const result = step(vo, opened, { type: event?.id ?? "" }, "2026-01-05");
  expect(result.ok ? undefined : [result.reason.code, result.reason.pointer]).toEqual([
    "event-not-allowed",
    undefined,
  ]);
});

test("a form says the same class of complainants as the event around it", () => {
  const machine = procedure("kober");
  const filed = (data: Readonly<Record<string, unknown>>) => {
    const event = { type: "klachtenregeling.file", class: "klant", incomplete: true, data };
    const result = step(machine, start(machine), event as CaseEvent, "2026-01-05");
    return result.ok ? "taken" : result.reason.nl;
  };
  expect([filed({}), filed({ klager_soort: "klant" }), filed({ klager_soort: "oudercommissie" })]).toEqual([
    "taken",
    "taken",
    "De gebeurtenis klopt niet bij ‘/data/klager_soort’: verwacht werd ‘klant’.",
  ]);
});

test("whatever stands for the event and its moment, step answers", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.constantFrom("", "time"), (event, at, type) => {
      const given = typeof event === "object" && event !== null && type !== "" ? { ...event, type } : event;
      const result = step(vo, opened, given as CaseEvent, at as string);
      if (!result.ok) expect(result.reason.nl.length).toBeGreaterThan(10);
      const other = step(vo, event as Case, { type: "time" }, "2026-01-05");
      expect(other.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

/** A sound event, as it is or with one of its parts replaced, removed or added. */
function anyEvent(machine: Machine): fc.Arbitrary<Json> {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, "", "2026-02-30", "2026-02-28T24:00", [], {}, 0, true, ["x"], { x: 1 }),
    fc.constantFrom(...namesOf(machine)),
    fc.jsonValue(),
  );
  const change = fc.option(fc.tuple(fc.nat(), odd, fc.constantFrom("replace", "remove", "add")));
  const keys = fc.constantFrom(...KEYS);
  return fc.tuple(soundEvent(machine), change, keys, fc.nat()).map(([sound, changed, key, chosen]) => {
    const event = withContents(machine, sound, chosen);
    if (changed === null) return event;
    const [pick, value, how] = changed;
    const copy = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
    if (how === "add") return { ...copy, [key]: value };
    const places = placesIn(copy).filter(([node, name]) => node !== copy || name !== "type");
    const [node, name] = places[pick % places.length] ?? [copy, "at"];
    if (how === "remove") Reflect.deleteProperty(node, name);
    else Reflect.set(node, name, value);
    return copy;
  });
}

/** The event with the contents of its form or document: none, all, or all but some, now and then with a mistake. */
function withContents(machine: Machine, event: Json, chosen: number): Json {
  const node = machine.events.find(({ id }) => id === event.type);
  const holder = [...machine.forms, ...machine.documents].find(
    ({ id }) => id === node?.form || id === node?.document,
  );
  if (holder === undefined || chosen % 3 === 0) return event;
  const kept = holder.fields.filter((_, at) => chosen % 3 === 1 || (chosen >> (at % 20)) % 3 > 0);
  const data = Object.fromEntries(
    kept.map((field, at) => [field.id, contentOf(field, (chosen >> at) % 7 === 0)]),
  );
  const first = machine.complainants.classes[0]?.id;
  const isForm = node?.kind === "file" && first !== undefined && chosen % 5 > 0;
  return { ...event, data: { ...data, ...(isForm ? { klager_soort: first } : {}) } };
}

function contentOf({ type, options }: Field, isWrong: boolean): unknown {
  const [right, wrong] = CONTENTS[type];
  return isWrong ? wrong : (options?.[0] ?? right);
}

const CONTENTS: Readonly<Record<Field["type"], readonly [unknown, unknown]>> = {
  text: ["tekst", ""],
  "long-text": ["tekst", 5],
  address: ["Dorpsstraat 1", null],
  date: ["1968-02-29", "2025-02-29"],
  email: ["a.b@example.org", "a..b@example.org"],
  phone: ["+31 6 1234 5678", "bel mij"],
  file: [
    { naam: "a.pdf", type: "application/pdf", verwijzing: "b/a%20c.pdf" },
    { naam: "a", type: "x/y", verwijzing: "a b" },
  ],
  number: [2.5, "2"],
  amount: [0, -1],
  boolean: [false, 0],
  choice: ["iets", []],
};

const KEYS = [
  "by",
  "class",
  "subjects",
  "conditions",
  "data",
  "filedAt",
  "receivedAt",
  "outcome",
  "length",
].concat(["date", "consent", "extension", "incomplete", "completed", "anchors", "kleur", "__proto__"]);

function namesOf({ roles, outcomes, conditions, complainants, complaints }: Machine): readonly string[] {
  return [roles, outcomes, conditions, complainants.classes, complaints.subjects].flatMap((nodes) =>
    nodes.map(({ id }) => id),
  );
}

function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesIn(inner)]);
}

const moment = fc.constantFrom("2026-01-05", "2026-03-02T09:30", "2028-02-29", "2100-12-31");

/** An event that fits, with every part it may have or some of them. */
function soundEvent(machine: Machine): fc.Arbitrary<Json> {
  return fc.constantFrom<Event | undefined>(undefined, ...machine.events).chain((node) => {
    const { classes } = machine.complainants;
    const parts: Record<string, fc.Arbitrary<unknown>> = {
      by: fc.constantFrom(
        ...(node === undefined || node.by.length === 0 ? machine.roles.map(({ id }) => id) : node.by),
      ),
      subjects: fc.subarray(machine.complaints.subjects.map(({ id }) => id)),
      conditions: fc.subarray(machine.conditions.map(({ id }) => id)),
      anchors: fc.dictionary(fc.constantFrom("incident", "discovery", "service-end", "iets"), moment),
      completed: fc.boolean(),
      data: fc.constant({}),
      ...(classes.length === 0 ? {} : { class: fc.constantFrom(...classes.map(({ id }) => id)) }),
      ...partsOf(machine, node),
    };
    const required = { type: fc.constant(node?.id ?? "time"), at: moment };
    const outcomes = node?.outcomes ?? [];
    return fc.record(
      { ...required, ...(outcomes.length === 0 ? {} : { outcome: fc.constantFrom(...outcomes) }), ...parts },
      { requiredKeys: outcomes.length === 0 ? ["type", "at"] : ["type", "at", "outcome"] },
    ) as fc.Arbitrary<Json>;
  });
}

function partsOf(machine: Machine, node: Event | undefined): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const length = fc.record({ amount: fc.integer({ min: 1, max: 9 }), unit: fc.constantFrom("day", "week") });
  switch (node?.kind) {
    case "file":
      return { filedAt: moment, incomplete: fc.boolean() };
    case "complete":
      return { receivedAt: moment, incomplete: fc.boolean() };
    case "respond":
      return { filedAt: moment };
    case "set":
      return { length, date: moment };
    case "extend": {
      const extensions = machine.terms.find(({ id }) => id === node.term)?.extensions ?? [];
      return {
        length,
        date: moment,
        consent: fc.subarray(machine.roles.map(({ id }) => id)),
        extension: fc.constantFrom(...extensions.map(({ id }) => id)),
      };
    }
    default:
      return {};
  }
}
