import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaChecks } from "../../src/ir/shape/schema-check.js";
import type { Case } from "../../src/simulate/case.js";
import { eventCheck } from "../../src/simulate/event-check.js";
import { eventsSchema } from "../../src/simulate/schema/events.js";
import { intakeSchema } from "../../src/simulate/schema/intake.js";
import { definitionRef } from "../../src/simulate/schema/json-schema.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { MACHINES } from "../ir/machines.js";

const machines = MACHINES.map(([, machine]) => machine);
const AT = "2026-02-03";

/** What may stand under a key: values that fit somewhere, and values that fit nowhere. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>("", "tekst", "2026-02-03", "2026-02-03T10:30", "2026-03-29T02:30", "2026-02-30"),
  fc.constantFrom<unknown>("a@b.nl", "0612345678", true, false, 0, 3.5, -1, null, undefined, [], {}, "𝒳"),
  fc.constantFrom<unknown>({ naam: "a.pdf", type: "application/pdf" }, { amount: 2, unit: "week" }, [
    "x",
    "x",
  ]),
);

interface Try {
  readonly machine: number;
  readonly event: number;
  readonly keys: readonly (readonly [number, unknown])[];
  readonly data: readonly (readonly [number, unknown])[];
  readonly ids: readonly number[];
}

const places = fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(), anyValue), { maxLength: 3 }));
const tries: fc.Arbitrary<Try> = fc.record({
  machine: fc.nat({ max: machines.length - 1 }),
  event: fc.nat(),
  keys: places,
  data: places,
  ids: fc.array(fc.nat(), { maxLength: 6 }),
});

test("the quick check of an event takes what the JSON Schema of the events takes, and no more", () => {
  let taken = 0;
  fc.assert(
    fc.property(tries, (one) => {
      const { machine, type, event } = eventOf(one);
      const forms = machine.forms.map((form) => ({ ...intakeSchema(machine, form) }));
      const judge = schemaChecks({ ...eventsSchema(machine) }, forms)(definitionRef(type));
      const fits = judge({ ...event, at: AT }) === undefined;
      expect([event, eventCheck(machine, type)(event)]).toEqual([event, fits]);
      if (fits) taken++;
    }),
    { numRuns: 800 },
  );
  expect(taken).toBeGreaterThan(100);
});

test("what a machine remembers of other cases changes nothing: a fresh machine steps the same", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: machines.length - 1 }),
      fc.array(fc.tuple(tries, fc.nat({ max: 40 }))),
      (at, all) => {
        const known = machines[at];
        if (known === undefined) return;
        const fresh = structuredClone(known);
        let [one, other]: [Case, Case] = [start(known), start(fresh)];
        let day = 0;
        for (const [each, days] of all) {
          day += days;
          const { event } = eventOf({ ...each, machine: at });
          const moment = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
          const [a, b] = [step(known, one, event, moment), step(fresh, other, event, moment)];
          expect(JSON.stringify(a)).toBe(JSON.stringify(b));
          if (a.ok && b.ok) [one, other] = [a.case, b.case];
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** An event with what its schema asks, some of it replaced or left out. */
function eventOf({ machine: place, event, keys, data, ids }: Try) {
  const machine = machines[place] ?? machines[0];
  if (machine === undefined) throw new Error("no machine");
  const types = [...machine.events.map(({ id }) => id), "time"];
  const type = types[event % types.length] ?? "time";
  const node = machine.events.find(({ id }) => id === type);
  const pick = (list: readonly string[], at: number) => list[(ids[at] ?? 0) % list.length];
  const holder =
    machine.forms.find(({ id }) => id === node?.form) ??
    machine.documents.find(({ id }) => id === node?.document);
  const names = [...(holder?.fields.map(({ id }) => id) ?? []), "klager_soort", "ondertekend", "vreemd"];
  const told: Record<string, unknown> = {
    type,
    by: pick(node?.by.length ? node.by : machine.roles.map(({ id }) => id), 0),
    outcome: pick(node?.outcomes ?? [], 1),
    conditions: machine.conditions.flatMap(({ id }, at) => (((ids[2] ?? 0) >> at) % 2 === 1 ? [id] : [])),
    class: pick(
      machine.complainants.classes.map(({ id }) => id),
      3,
    ),
    ...(data.length === 0 ? {} : { data: placed(names, data) }),
  };
  return { machine, type, event: { ...told, ...placed(KEYS, keys) } as { type: string } };
}

function placed(names: readonly string[], values: Try["keys"]): Record<string, unknown> {
  return Object.fromEntries(values.map(([at, value]) => [names[at % names.length], value]));
}

const KEYS = [
  ...[
    "by",
    "outcome",
    "conditions",
    "class",
    "subjects",
    "data",
    "anchors",
    "filedAt",
    "receivedAt",
    "vreemd",
  ],
  ...["incomplete", "completed", "length", "date", "extension", "consent"],
];
