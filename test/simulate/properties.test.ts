import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCalendar, isWorkday } from "../../src/calendar/calendar.js";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { handMachine } from "./hand-machine.js";

const machine = handMachine();

/** Anything that might be thrown at a case: right and wrong events, on days before and after one another. */
const anyEvent: fc.Arbitrary<CaseEvent> = fc.record(
  {
    type: fc.constantFrom("time", "nonsense", "", ...machine.events.map(({ id }) => id)),
    by: fc.constantFrom("klager", "directie", "niemand"),
    filedAt: fc.constantFrom("2026-01-05", "2026-13-01", "2026-03-01T09:00", ""),
    receivedAt: fc.constantFrom("2026-02-01", "2026-06-01", "gisteren"),
    outcome: fc.constantFrom("gegrond", "ongegrond", "vreemd"),
    conditions: fc.constantFrom([], ["overleg"], ["onbekend"]),
    consent: fc.constantFrom([], ["klager"]),
    anchors: fc.dictionary(
      fc.constantFrom("incident", "discovery", "iets", "__proto__"),
      fc.constantFrom("2026-01-01", "x"),
    ),
    subjects: fc.constantFrom([], ["kosten"]),
    data: fc.dictionary(fc.string(), fc.jsonValue()),
    length: fc.record({
      amount: fc.integer({ min: 0, max: 400 }),
      unit: fc.constantFrom("day", "week", "workday", "year"),
    }),
    date: fc.constantFrom("2026-03-01", "2027-01-01", "2026-02-30"),
    incomplete: fc.boolean(),
    completed: fc.boolean(),
  },
  { requiredKeys: ["type"] },
);

const anyMoment = fc.oneof(
  fc.integer({ min: -20, max: 400 }).map((days) => formatDay((parseDay("2026-01-05") ?? 0) + days)),
  fc.constantFrom("2026-02-01T08:30", "2026-02-30", "", "morgen"),
);

const anyEvents = fc.array(fc.tuple(anyEvent, anyMoment), { maxLength: 25 });

/** Likely events: what is allowed now, a few days later. */
const likely = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 45 })), { maxLength: 20 });

test("whatever is asked, a case never throws, never changes, and its time never runs back", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      let value = start(machine);
      for (const [event, at] of events) {
        const before = JSON.stringify(value);
        const result = step(machine, value, event, at);
        expect(JSON.stringify(value)).toBe(before);
        if (result.ok) value = result.case;
        else expect([result.reason.nl, result.reason.en].every((text) => text.length > 10)).toBe(true);
        expectSound(value);
      }
    }),
  );
});

test("a case cut between any two events and stored as JSON ends the same", () => {
  fc.assert(
    fc.property(likely, fc.nat({ max: 20 }), (choices, cut) => {
      const whole = play(machine, choices);
      const stored: Case = JSON.parse(JSON.stringify(play(machine, choices.slice(0, cut))));
      expect(play(machine, choices.slice(cut), stored)).toEqual(whole);
    }),
  );
});

test("once a case is closed no term runs, and each run ended as something", () => {
  fc.assert(
    fc.property(likely, (choices) => {
      const value = play(machine, choices);
      expectSound(value);
      if (machine.states.find(({ id }) => id === value.state)?.kind === "final")
        expect(due(machine, value)).toEqual([]);
      const later = step(machine, value, { type: "time" }, "2030-01-01");
      if (!later.ok) throw new Error(later.reason.nl);
      const running = later.case.terms.filter(
        ({ status, due: day }) => status === "open" && day !== undefined,
      );
      expect(running).toEqual([]);
    }),
  );
});

test("an event that is allowed with its needs met is never refused for the state", () => {
  fc.assert(
    fc.property(likely, (choices) => {
      const value = play(machine, choices);
      for (const { event, outcomes } of allowed(machine, value)) {
        const result = step(machine, value, askedOf(event, outcomes[0]), value.now ?? "2026-01-05");
        expect([event, result.ok]).toEqual([event, true]);
      }
    }),
  );
});

test("five working days are five working days, counted one by one", () => {
  const calendar = buildCalendar(machine.calendar);
  const first = parseDay("2025-01-01") ?? 0;
  for (let day = first; day < first + 1100; day++) {
    const result = step(machine, start(machine), { type: "bureau.file" }, formatDay(day));
    let [end, left] = [day, 5];
    while (left > 0) if (isWorkday(calendar, ++end)) left--;
    expect(result.ok && result.case.terms[0]?.due).toBe(formatDay(end));
  }
});

function play(on: Machine, choices: readonly (readonly [number, number])[], from: Case = start(on)): Case {
  return choices.reduce((value, [pick, days]) => {
    const possible = [...allowed(on, value), undefined];
    const chosen = possible[pick % possible.length];
    const outcome = chosen?.outcomes[pick % Math.max(1, chosen.outcomes.length)];
    const event = askedOf(chosen?.event ?? "time", outcome);
    const at = formatDay((parseDay(value.now ?? "2026-01-05") ?? 0) + days);
    const result = step(on, value, event, at);
    return result.ok ? result.case : value;
  }, from);
}

/** An event with all that may be asked of it. */
function askedOf(type: string, outcome: string | undefined): CaseEvent {
  return {
    type,
    conditions: ["overleg"],
    ...(type.endsWith(".extend") ? { consent: ["klager"] } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The log runs forward, and a term has ended exactly when it does not run. */
function expectSound({ log, terms }: Case): void {
  const moments = log.map(({ at }) => at.slice(0, 10));
  expect(moments).toEqual([...moments].sort());
  for (const run of terms) {
    expect([run.term, run.ended !== undefined]).toEqual([
      run.term,
      run.status !== "open" && run.status !== "suspended",
    ]);
  }
}
