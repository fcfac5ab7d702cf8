import { describe, expect, it } from "vitest";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { forecasts } from "../../src/simulate/scenario/forecast.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { machineOf } from "./scenario/play.js";

/** Who is dissatisfied may go on: the complainant for six weeks, the provider or the doctor for four. */
const machine = machineOf(`reglement "Klachtenregeling"
rol commissie "de klachtencommissie"
rol aanbieder "de zorgaanbieder"
rol arts "de arts"
  vervangen door waarnemer
rol waarnemer "de waarnemend arts"
rol rechtbank "de rechtbank"
  extern
klagers
  individueel client "een cliënt", naaste "een naaste"
trap commissie "De klachtencommissie"
  behandelaar commissie
  stap beslissing
    commissie antwoordt aan klager en aanbieder
    binnen 14 dagen na ontvangst
  niet tevreden na beslissing: naar trap rechter, binnen 6 weken na ontvangst van beslissing
  niet tevreden na beslissing door aanbieder of arts: naar trap rechter, binnen 4 weken na ontvangst van beslissing
trap rechter "De rechter"
  extern
  behandelaar rechtbank
dossier
  bewaren 2 jaar na sluiting
`);

/** Decided on 10 March 2026: four weeks end on 7 April, six on 21 April. */
const decided = played(machine, start(machine), [
  ["2026-03-02", { type: "commissie.file" }],
  ["2026-03-10", { type: "commissie.beslissing" }],
]);

function played(
  on: typeof machine,
  value: Case,
  events: readonly (readonly [at: string, event: CaseEvent])[],
): Case {
  return events.reduce((before, [at, event]) => {
    const result = step(on, before, event, at);
    if (!result.ok) throw new Error(result.reason.nl);
    return result.case;
  }, value);
}

function refusal(on: typeof machine, value: Case, event: CaseEvent, at: string): string {
  const result = step(on, value, event, at);
  return result.ok ? `ok: ${result.case.state}` : `${result.reason.code}: ${result.reason.nl}`;
}

describe("a way to the next tier for others", () => {
  const goesOn = (at: string, event: Partial<CaseEvent> = {}): string =>
    refusal(machine, decided, { type: "rechter.file", ...event }, at);

  it("is open to each of them, and to who stands in for one, in a time of their own", () => {
    expect(goesOn("2026-04-07", { by: "aanbieder" })).toBe("ok: rechter.pending");
    expect(goesOn("2026-04-07", { by: "arts" })).toBe("ok: rechter.pending");
    expect(goesOn("2026-04-07", { by: "waarnemer" })).toBe("ok: rechter.pending");
    expect(goesOn("2026-04-08", { by: "aanbieder" })).toBe("window-closed: Dit kon tot en met 2026-04-07.");
  });

  it("leaves the complainant the other time, and is the complainant's where nobody is named", () => {
    expect(goesOn("2026-04-21")).toBe("ok: rechter.pending");
    expect(goesOn("2026-04-21", { by: "klager" })).toBe("ok: rechter.pending");
    expect(goesOn("2026-04-22")).toContain("event-not-allowed");
  });

  it("is closed to everybody else", () => {
    expect(goesOn("2026-03-11", { by: "commissie" })).toBe(
      "role-not-allowed: ‘de klachtencommissie’ kan dit niet doen. Dit is aan de klager, de zorgaanbieder of de arts.",
    );
    expect(allowed(machine, decided).map(({ event, by }) => [event, by])).toEqual([
      ["rechter.file", ["klager", "aanbieder", "arts"]],
    ]);
    const later = played(machine, decided, [["2026-04-10", { type: "time" }]]);
    expect(allowed(machine, later).map(({ event, by }) => [event, by])).toEqual([
      ["commissie.satisfied", ["klager"]],
      ["rechter.file", ["klager"]],
    ]);
  });

  it("keeps the case open for them, whatever the complainant says", () => {
    expect(refusal(machine, decided, { type: "commissie.satisfied" }, "2026-03-11")).toBe(
      "term-not-lapsed: Dit kan pas als de termijn is verstreken. Die loopt tot en met 2026-04-07.",
    );
    expect(refusal(machine, decided, { type: "commissie.satisfied" }, "2026-04-08")).toBe("ok: closed");
    expect(refusal(machine, decided, { type: "time" }, "2026-04-22")).toBe("ok: closed");
  });

  it("is met by them alone", () => {
    const statusOf = (event: Partial<CaseEvent>) =>
      played(machine, decided, [["2026-03-20", { type: "rechter.file", ...event }]]).terms.map(
        ({ term, status }) => `${term} ${status}`,
      );
    expect(statusOf({ by: "arts" })).toEqual([
      "commissie.beslissing.hard met",
      "commissie.escalation.rechter.hard withdrawn",
      "commissie.escalation.rechter.hard-2 met",
    ]);
    expect(statusOf({})).toEqual([
      "commissie.beslissing.hard met",
      "commissie.escalation.rechter.hard met",
      "commissie.escalation.rechter.hard-2 withdrawn",
    ]);
  });

  it("does not shorten the time of the complainant in a forecast", () => {
    // Answered on the last day, Monday 16 March; six weeks later is Monday 27 April.
    const [, expected] = forecasts(machine, { received: "2026-03-02" });
    expect(expected?.moves.find(({ event }) => event === "rechter.file")?.at).toBe("2026-04-27");
  });
});

describe("a tier that is always open for some", () => {
  const opened = (roles: string) =>
    machineOf(`reglement "Klachtenregeling"
rol aanbieder "de zorgaanbieder"
klagers
  individueel client "een cliënt", naaste "een naaste"
trap klacht "De klacht"
  stap antwoord
    organisatie antwoordt aan klager
trap rechter "De rechter"
  extern
  altijd open voor ${roles}
dossier
  bewaren 2 jaar na sluiting
`);
  const filing = (roles: string, event: Partial<CaseEvent>): string => {
    const on = opened(roles);
    const value = played(on, start(on), [["2026-03-02", { type: "klacht.file" }]]);
    return refusal(on, value, { type: "rechter.file", ...event }, "2026-03-03").split(":", 1)[0] ?? "";
  };

  it("is so for everybody it names, and for nobody else", () => {
    expect(filing("klager, aanbieder", {})).toBe("ok");
    expect(filing("klager, aanbieder", { by: "aanbieder" })).toBe("ok");
    expect(filing("klager, aanbieder", { by: "organisatie" })).toBe("role-not-allowed");
    expect(filing("aanbieder", { by: "aanbieder" })).toBe("ok");
    expect(filing("aanbieder", { by: "klager" })).toBe("role-not-allowed");
    expect(filing("klager", { by: "aanbieder" })).toBe("role-not-allowed");
  });

  it("tells classes of complainants apart beside a role", () => {
    expect(filing("client, aanbieder", { by: "aanbieder" })).toBe("ok");
    expect(filing("client, aanbieder", { class: "client" })).toBe("ok");
    expect(filing("client, aanbieder", { class: "naaste" })).toBe("class-not-allowed");
    expect(filing("client, aanbieder", {})).toBe("class-not-allowed");
  });
});
