import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";
import { type Move, played } from "./playing.js";

const procedure = (own: string, other = "extern"): Machine => {
  const { machine, diagnostics } = compile(
    `reglement "Proef"
rol directie "de directie"
rol ombudsman "de ombudsman"
klachten
  mag weigeren als "het belang te klein is"
trap klacht "De klacht"
  behandelaar directie
  heropenen als "er nieuwe feiten zijn"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  geheel
    binnen 8 weken na ontvangst
  niet tevreden: naar trap ombudsman, binnen 1 jaar na ontvangst van de klacht
  ${own}
trap ombudsman "De ombudsman"
  extern
  behandelaar ombudsman
  ${other}
`,
    { path: "proef.klacht" },
  );
  expect(diagnostics.filter(({ code }) => code === "refusal-way")).toEqual([]);
  return machine;
};

const terms = ({ terms: runs }: Case): readonly string[] =>
  runs.map(({ term, status, due }) => `${term} ${status} ${due}`);

const REFUSE: CaseEvent = { type: "klacht.refuse", conditions: ["het-belang-te-klein-is"] };
const FILED: Move = ["2026-03-02", { type: "klacht.file" }];
const REFUSED: Move = ["2026-03-05", { ...REFUSE, receivedAt: "2026-03-09" }];

describe("a refusal with a window behind it", () => {
  const machine = procedure("geweigerd: naar trap ombudsman, binnen 6 weken na ontvangst van weigering");

  test("drops what the tier had to do, and runs from the day the refusal was received", () => {
    const value = played(machine, [FILED, REFUSED]);
    expect([value.state, value.outcome, value.anchors["handled:klacht"]]).toEqual([
      "klacht.refused",
      "niet_behandeld",
      undefined,
    ]);
    // Six weeks behind Monday 9 March: Monday 20 April.
    expect(terms(value)).toEqual([
      "klacht.antwoord.hard withdrawn 2026-04-13",
      "klacht.whole.hard withdrawn 2026-04-27",
      "klacht.escalation.ombudsman.hard withdrawn 2027-03-02",
      "klacht.escalation.ombudsman.hard-2 open 2026-04-20",
    ]);
  });

  test("is open on its last day, and ends the case as refused the day after", () => {
    const filed = played(machine, [FILED, REFUSED, ["2026-04-20", { type: "ombudsman.file" }]]);
    expect([filed.state, terms(filed).at(-1)]).toEqual([
      "ombudsman.pending",
      "klacht.escalation.ombudsman.hard-2 met 2026-04-20",
    ]);
    const waited = played(machine, [FILED, REFUSED, ["2026-04-21", { type: "time" }]]);
    expect([waited.state, waited.outcome, waited.anchors.closing]).toEqual([
      "refused",
      "niet_behandeld",
      "2026-04-21",
    ]);
    const late = step(machine, played(machine, [FILED, REFUSED]), { type: "ombudsman.file" }, "2026-04-21");
    expect(late.ok).toBe(false);
  });

  test("counts from the day of the refusal itself when nobody tells another, and says so", () => {
    const value = played(machine, [FILED, ["2026-03-05", REFUSE]]);
    expect(terms(value).at(-1)).toBe("klacht.escalation.ombudsman.hard-2 open 2026-04-16");
    expect(value.assumptions).toContainEqual({ kind: "received-same-day", about: "klacht.refuse" });
  });

  test("does not open the way of a complaint that was handled, nor the other way round", () => {
    const answered = played(machine, [FILED, ["2026-03-09", { type: "klacht.antwoord" }]]);
    const filed = played(machine, [
      FILED,
      ["2026-03-09", { type: "klacht.antwoord" }],
      ["2026-09-09", { type: "ombudsman.file" }],
    ]);
    expect([answered.state, filed.state]).toEqual(["klacht.handled", "ombudsman.pending"]);
    expect(terms(answered).some((line) => line.startsWith("klacht.escalation.ombudsman.hard-2"))).toBe(false);
  });

  test("leaves a complaint that is taken up again to begin anew", () => {
    const value = played(machine, [
      FILED,
      REFUSED,
      ["2026-03-16", { type: "klacht.reopen", conditions: ["er-nieuwe-feiten-zijn"] }],
    ]);
    expect([value.state, value.outcome]).toEqual(["klacht.antwoord", undefined]);
    // Six and eight weeks behind Monday 16 March.
    expect(terms(value).filter((line) => line.includes(" open "))).toEqual([
      "klacht.antwoord.hard open 2026-04-27",
      "klacht.whole.hard open 2026-05-11",
      "klacht.escalation.ombudsman.hard open 2027-03-16",
    ]);
  });

  test("is a course of its own in a timeline, that ends when the window does", () => {
    const { paths } = timeline(machine, { received: "2026-03-02" });
    const courses = paths.map(({ way, date }) => `${way.map(({ leftBy }) => leftBy).join(", ")}: ${date}`);
    // Refused on the last day, 13 April: six weeks later is 25 May, and a day later nobody came.
    expect(courses).toContain("refused, order: 2026-05-25");
    expect(courses).toContain("refusal: 2026-05-26");
  });
});

describe("a refusal behind which a way stays open", () => {
  const machine = procedure("tevreden: sluiting", "altijd open");

  test("waits for the complainant, or for the handler to close it", () => {
    const value = played(machine, [FILED, REFUSED_TODAY]);
    expect(allowed(machine, value).map(({ event, by }) => [event, by])).toEqual([
      ["klacht.finish", ["directie"]],
      ["klacht.reopen", ["directie"]],
      ["ombudsman.file", ["klager"]],
    ]);
    const filed = played(machine, [FILED, REFUSED_TODAY, ["2031-03-05", { type: "ombudsman.file" }]]);
    expect([filed.state, filed.outcome]).toEqual(["ombudsman.pending", "niet_behandeld"]);
    const closed = played(machine, [FILED, REFUSED_TODAY, ["2026-03-06", { type: "klacht.finish" }]]);
    expect([closed.state, closed.outcome, closed.anchors.closing]).toEqual([
      "refused",
      "niet_behandeld",
      "2026-03-06",
    ]);
  });

  test("takes no day of receipt, since nothing counts from it", () => {
    const result = step(machine, played(machine, [FILED]), REFUSED[1], "2026-03-05");
    expect(result.ok).toBe(false);
  });
});

const REFUSED_TODAY: Move = ["2026-03-05", REFUSE];
