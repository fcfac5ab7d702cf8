import { describe, expect, test } from "vitest";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { handMachine, receipt, term } from "./hand-machine.js";

const machine = handMachine();
type Move = readonly [at: string, event: CaseEvent];

const filed: Move = ["2026-01-05", { type: "bureau.file" }];
const confirmed: Move = ["2026-01-12", { type: "bureau.bevestiging" }];
const answered: Move = ["2026-02-16", { type: "bureau.reactie", outcome: "ongegrond" }];

describe("a case that runs as it should", () => {
  test("each event opens and meets its terms, and the unused window closes the case the day after", () => {
    const done = run(machine, [filed, confirmed, answered, ["2026-03-31", { type: "time" }]]);
    expect(summary(done)).toEqual([
      "2026-01-05 bureau.file: start > bureau.bevestiging; opened bureau.bevestiging.hard 2026-01-12; opened bureau.reactie.hard 2026-02-16",
      "2026-01-12 bureau.bevestiging: bureau.bevestiging > bureau.reactie; met bureau.bevestiging.hard",
      "2026-02-16 bureau.reactie: bureau.reactie > bureau.handled; met bureau.reactie.hard; opened bureau.escalation.beroep.hard 2026-03-02",
      "2026-03-03 time: bureau.handled > bureau.handled; lapsed bureau.escalation.beroep.hard",
      "2026-03-03 time: bureau.handled > closed",
      "2026-03-31 time: closed > closed",
    ]);
    expect(done.outcome).toBe("ongegrond");
    expect(allowed(machine, done)).toEqual([]);
  });

  test("a message that arrives later starts its window later", () => {
    const late = run(machine, [
      filed,
      confirmed,
      ["2026-02-16", { ...answered[1], receivedAt: "2026-02-18" }],
    ]);
    expect(due(machine, late).map(({ term: id, due: day }) => [id, day])).toEqual([
      ["bureau.escalation.beroep.hard", "2026-03-04"],
    ]);
    expect(late.assumptions.map(({ kind, about }) => `${kind} ${about}`)).toEqual([
      "filed-same-day bureau",
      "received-same-day bureau.bevestiging",
    ]);
  });

  test("an appeal posted on the last day and received two days later is in time", () => {
    const handled = run(machine, [filed, confirmed, answered]);
    const result = step(machine, handled, { type: "beroep.file", filedAt: "2026-03-02" }, "2026-03-04");
    expect(result.ok && result.case.state).toBe("beroep.besluit");
    const late = step(machine, handled, { type: "beroep.file", filedAt: "2026-03-03" }, "2026-03-04");
    expect(!late.ok && late.reason.code).toBe("event-not-allowed");
  });

  test("silence breaches the term and opens the appeal", () => {
    const silent = run(machine, [filed, confirmed, ["2026-02-17", { type: "beroep.file" }]]);
    expect(silent.state).toBe("beroep.besluit");
    expect(silent.terms.map(({ term: id, status }) => `${id} ${status}`)).toEqual([
      "bureau.bevestiging.hard met",
      "bureau.reactie.hard breached",
      "beroep.besluit.hard open",
    ]);
  });

  test("what is done too late stays too late, with the day it was done", () => {
    const late = run(machine, [filed, ["2026-01-20", { type: "bureau.bevestiging" }]]);
    expect(late.terms[0]).toEqual({
      term: "bureau.bevestiging.hard",
      round: 1,
      status: "breached",
      opened: "2026-01-05",
      due: "2026-01-12",
      raw: "2026-01-12",
      extensions: 0,
      fixed: false,
      ended: "2026-01-12",
      done: "2026-01-20",
    });
  });
});

describe("a refusal says what is wrong", () => {
  const cases: readonly (readonly [
    name: string,
    moves: readonly Move[],
    refused: Move,
    code: string,
    nl: string,
  ])[] = [
    [
      "an event that is not possible now names those that are",
      [filed],
      ["2026-01-06", { type: "beroep.besluit" }],
      "event-not-allowed",
      "‘beroep.besluit’ kan nu niet. Wel mogelijk: ‘bureau.bevestiging’, ‘bureau.withdraw’, ‘bureau.reactie.hard.extend’ of ‘bureau.reactie.hard.suspend’.",
    ],
    [
      "an event of nobody's",
      [],
      ["2026-01-06", { type: "beroep.fiel" }],
      "event-unknown",
      "De procedure kent de gebeurtenis ‘beroep.fiel’ niet.",
    ],
    [
      "time does not run back",
      [filed],
      ["2026-01-04", { type: "time" }],
      "time-reversed",
      "2026-01-04 ligt vóór 2026-01-05, de laatste gebeurtenis in deze zaak. De tijd loopt niet terug.",
    ],
    [
      "a date that does not exist",
      [],
      ["2026-02-30", { type: "bureau.file" }],
      "date-impossible",
      "‘2026-02-30’ is geen bruikbare datum. Schrijf een bestaande datum tussen 1990 en 2100 als 2026-01-05.",
    ],
    [
      "received before it was sent",
      [],
      ["2026-01-05", { type: "bureau.file", filedAt: "2026-01-06" }],
      "date-order",
      "2026-01-06 ligt na 2026-01-05, maar moet daarvoor liggen of op dezelfde dag.",
    ],
    [
      "an answer without its outcome",
      [filed, confirmed],
      ["2026-02-01", { type: "bureau.reactie" }],
      "outcome-missing",
      "Geef de uitkomst: gegrond of ongegrond.",
    ],
    [
      "an outcome the step does not have",
      [filed, confirmed],
      ["2026-02-01", { type: "bureau.reactie", outcome: "opgelost" }],
      "outcome-not-possible",
      "De uitkomst ‘opgelost’ is hier niet mogelijk. Wel mogelijk: gegrond of ongegrond.",
    ],
    [
      "an appeal on silence before the term has run out",
      [filed, confirmed],
      ["2026-02-16", { type: "beroep.file" }],
      "term-not-lapsed",
      "Dit kan pas als de termijn is verstreken. Die loopt tot en met 2026-02-16.",
    ],
    [
      "a role that has nothing to do with it",
      [filed],
      ["2026-01-06", { type: "bureau.bevestiging", by: "klager" }],
      "role-not-allowed",
      "‘de klager’ kan dit niet doen. Dit is aan de directie.",
    ],
  ];
  test.each(cases)("%s", (_name, moves, [at, event], code, nl) => {
    const result = step(machine, run(machine, moves), event, at);
    expect(result.ok ? undefined : [result.reason.code, result.reason.nl]).toEqual([code, nl]);
  });

  test("a case of another machine", () => {
    const result = step({ ...machine, id: "ander" }, start(machine), { type: "bureau.file" }, "2026-01-05");
    expect(result.ok ? undefined : result.reason.code).toBe("case-foreign");
  });
});

describe("extension", () => {
  const asked: CaseEvent = {
    type: "bureau.reactie.hard.extend",
    conditions: ["overleg"],
    consent: ["klager"],
  };
  const before = [filed, confirmed] as const;

  test("counts from the end of the term", () => {
    const extended = run(machine, [...before, ["2026-02-10", asked]]);
    expect(due(machine, extended).map(({ due: day }) => day)).toEqual(["2026-03-16"]);
  });

  test.each([
    ["without its condition", "2026-02-10", { ...asked, conditions: [] }, "condition-not-asserted"],
    ["without consent", "2026-02-10", { ...asked, consent: [] }, "consent"],
    ["after the term has run out", "2026-02-17", asked, "extension-too-late"],
    [
      "for longer than is allowed",
      "2026-02-10",
      { ...asked, length: { amount: 5, unit: "week" } },
      "extension-too-long",
    ],
    ["to a date before the end", "2026-02-10", { ...asked, date: "2026-02-16" }, "extension-too-short"],
  ] as const)("is refused %s", (_name, at, event, code) => {
    const result = step(machine, run(machine, before), event, at);
    expect(result.ok ? undefined : result.reason.code).toBe(code);
  });

  test("is refused a second time", () => {
    const result = step(machine, run(machine, [...before, ["2026-02-10", asked]]), asked, "2026-02-11");
    expect(result.ok ? undefined : result.reason.code).toBe("extension-used-up");
  });
});

describe("suspension", () => {
  const stop: CaseEvent = { type: "bureau.reactie.hard.suspend" };
  const resume: CaseEvent = { type: "bureau.reactie.hard.resume" };

  test("moves the end by the days the clock stood still", () => {
    const resumed = run(machine, [filed, confirmed, ["2026-01-20", stop], ["2026-01-30", resume]]);
    expect(due(machine, resumed).map(({ due: day, status }) => [day, status])).toEqual([
      ["2026-02-26", "open"],
    ]);
  });

  test("leaves time to extend after the day the term would have ended on", () => {
    const stopped = run(machine, [filed, confirmed, ["2026-02-10", stop]]);
    const more = { type: "bureau.reactie.hard.extend", conditions: ["overleg"], consent: ["klager"] };
    const result = step(machine, stopped, more, "2026-02-20");
    expect(result.ok || result.reason.code).toBe(true);
  });

  test("ends by itself after its maximum, and the term runs out after that", () => {
    const passed = run(machine, [filed, confirmed, ["2026-01-20", stop], ["2026-04-30", { type: "time" }]]);
    expect(summary(passed).slice(2)).toEqual([
      "2026-01-20 bureau.reactie.hard.suspend: bureau.reactie > bureau.reactie; suspended bureau.reactie.hard",
      "2026-02-17 time: bureau.reactie > bureau.reactie; resumed bureau.reactie.hard 2026-03-16",
      "2026-03-17 time: bureau.reactie > bureau.reactie; breached bureau.reactie.hard",
      "2026-04-30 time: bureau.reactie > bureau.reactie",
    ]);
  });
});

describe("windows of the complainant from something only people know", () => {
  const window = {
    ...term("bureau.filing.hard", { kind: "filing", tier: "bureau" }, ["klager"], [8, "day"], {
      kind: "incident",
    }),
    bounds: (["incident", "discovery"] as const).map((kind) => ({
      kind: "length" as const,
      length: { amount: 8, unit: "day" as const },
      direction: "after" as const,
      anchor: { kind },
    })),
  };
  const withWindow = handMachine({
    terms: [...machine.terms, window],
    transitions: machine.transitions.map((one) =>
      one.event === "bureau.file" && one.from === "start"
        ? { ...one, guards: [{ kind: "within", term: window.id }] }
        : one,
    ),
  });

  test("without the day it stays open without a date, and says so", () => {
    expect(due(withWindow, start(withWindow, "2026-01-05"))).toEqual([
      {
        term: window.id,
        of: { kind: "filing", tier: "bureau" },
        holder: ["klager"],
        modality: "hard",
        status: "open",
        undated: "anchor-unknown",
      },
    ]);
  });

  test.each([
    [{ incident: "2026-01-02" }, "2026-01-10", "bureau.bevestiging"],
    [{ incident: "2026-01-02" }, "2026-01-11", "window-closed"],
    [{ incident: "2026-01-02", discovery: "2026-01-05" }, "2026-01-11", "bureau.bevestiging"],
  ])("the most favourable window counts: %j, filed on %s: %s", (anchors, at, expected) => {
    const result = step(withWindow, start(withWindow), { type: "bureau.file", anchors }, at);
    expect(result.ok ? result.case.state : result.reason.code).toBe(expected);
  });
});

describe("hours", () => {
  const inHours = handMachine({
    terms: [
      term(
        "bureau.bevestiging.hard",
        { kind: "step", step: "bureau.bevestiging" },
        ["directie"],
        [48, "hour"],
        receipt("bureau"),
      ),
    ],
  });

  test("of one day stay in order, also when only the day of an event in between is told", () => {
    const told = run(inHours, [
      ["2026-01-05T15:00", { type: "bureau.file" }],
      ["2026-01-05", { type: "time" }],
    ]);
    expect([told.now, told.log.map(({ at }) => at)]).toEqual([
      "2026-01-05T15:00",
      ["2026-01-05T15:00", "2026-01-05"],
    ]);
    const early = step(inHours, told, { type: "time" }, "2026-01-05T09:00");
    expect(early.ok ? "" : early.reason.code).toBe("time-reversed");
  });

  test("and days end at the last year for which calendars are known", () => {
    const last = run(machine, [["2100-12-30", { type: "bureau.file" }]]);
    expect(due(machine, last).map(({ term: id, due: day, undated }) => [id, day, undated])).toEqual([
      ["bureau.bevestiging.hard", undefined, "calendar-limit"],
      ["bureau.reactie.hard", undefined, "calendar-limit"],
    ]);
    const stored: Case = JSON.parse(JSON.stringify(last));
    expect(step(machine, stored, { type: "bureau.bevestiging" }, "2100-12-31").ok).toBe(true);
  });

  test("run by the clock when the hour is known, else until the end of the day", () => {
    const byClock = run(inHours, [["2026-01-05T10:30", { type: "bureau.file" }]]);
    const byDay = run(inHours, [["2026-01-05", { type: "bureau.file" }]]);
    expect([byClock, byDay].map((one) => due(inHours, one)[0]?.due)).toEqual([
      "2026-01-07T10:30",
      "2026-01-07",
    ]);
    expect(byDay.assumptions).toContainEqual({ kind: "hour-unknown", about: "bureau.bevestiging.hard" });
    const late = run(inHours, [
      ["2026-01-05T10:30", { type: "bureau.file" }],
      ["2026-01-07T10:31", { type: "time" }],
    ]);
    expect(late.terms[0]?.status).toBe("breached");
  });
});

test("the holidays of spring are no working days: 5 working days from 1 April 2026 pass Easter", () => {
  const spring = run(machine, [["2026-04-01", { type: "bureau.file" }]]);
  expect(due(machine, spring)[0]?.due).toBe("2026-04-10");
  const kingsDay = run(machine, [["2026-04-24", { type: "bureau.file" }]]);
  expect(due(machine, kingsDay)[0]?.due).toBe("2026-05-04");
});

function run(on: Machine, moves: readonly Move[]): Case {
  return moves.reduce((value, [at, event]) => {
    const result = step(on, value, event, at);
    if (!result.ok) throw new Error(`${event.type} at ${at}: ${result.reason.nl}`);
    return result.case;
  }, start(on));
}

/** The log as one line an entry. */
function summary({ log }: Case): readonly string[] {
  return log.map(({ at, event, from, to, terms }) =>
    [
      `${at} ${event}: ${from} > ${to}`,
      ...terms.map((one) => [one.change, one.term, one.due].filter(Boolean).join(" ")),
    ].join("; "),
  );
}
