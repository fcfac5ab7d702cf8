import fc from "fast-check";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import type { Machine } from "../../../src/ir/machine.js";
import type { AllowedEvent } from "../../../src/simulate/allowed.js";
import type { Case } from "../../../src/simulate/case.js";
import type { CaseEvent } from "../../../src/simulate/case-event.js";

/** What is tried next in a case; which event that is depends on what the case allows. */
export interface Try {
  readonly pick: number;
  readonly days: number;
  readonly isAllowed: boolean;
  readonly isTold: boolean;
}

export const WALK: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    pick: fc.nat({ max: 10_000 }),
    days: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: -5, max: 800 }) },
    ),
    isAllowed: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    isTold: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

/** The event that a try makes of a case, and its moment. */
export function tried(
  machine: Machine,
  value: Case,
  possible: readonly AllowedEvent[],
  one: Try,
): readonly [CaseEvent, string] {
  const { pick, days, isAllowed, isTold } = one;
  const ids = isAllowed ? possible.map(({ event }) => event) : machine.events.map(({ id }) => id);
  const type = [...ids, "time"][pick % (ids.length + 1)] ?? "time";
  const node = machine.events.find(({ id }) => id === type);
  const outcomes = node?.outcomes ?? [];
  const { classes } = machine.complainants;
  const { subjects } = machine.complaints;
  const conditions = machine.conditions.map(({ id }) => id);
  const day = (parseDay((value.now ?? "2026-01-05").slice(0, 10)) ?? 0) + days;
  const event: CaseEvent = {
    type,
    conditions: pick % 3 === 0 ? conditions.slice(pick % 2) : conditions,
    ...(outcomes.length === 0 ? {} : { outcome: outcomes[pick % outcomes.length] ?? "" }),
    ...(isTold && classes.length > 0 ? { class: classes[pick % classes.length]?.id ?? "" } : {}),
    ...(isTold && subjects.length > 0 ? { subjects: [subjects[pick % subjects.length]?.id ?? ""] } : {}),
    ...(isTold && pick % 5 === 0 ? { completed: true, anchors: { incident: formatDay(day - 3) } } : {}),
    ...(node?.kind === "file" && pick % 4 === 0 ? { incomplete: true, filedAt: formatDay(day - 2) } : {}),
    ...(node?.kind === "complete" && isTold ? { receivedAt: formatDay(day + 1) } : {}),
    ...(node?.kind === "extend" ? { consent: machine.roles.map(({ id }) => id) } : {}),
    ...(node?.kind === "set" ? { length: { amount: 1 + (pick % 30), unit: "day" } } : {}),
  };
  return [event, formatDay(day)];
}
