import { expect, test } from "vitest";
import { timelineIcs } from "../../src/emit/calendar-file/ics.js";
import { timelineMarkdown } from "../../src/emit/timeline/markdown.js";
import { courseOf } from "../../src/simulate/scenario/course.js";
import { forecasts } from "../../src/simulate/scenario/forecast.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";
import { machineOf } from "./scenario/play.js";

/** A procedure whose appeal must come before the answer need be there. */
function closingItself(more = ""): ReturnType<typeof machineOf> {
  return machineOf(`reglement "Vroeg beroep <script>"
  organisatie "Org"
  aanspreekvorm u
  geldig vanaf 2026-02-01 tot en met 2026-12-31

kalender
  feestdagen nederland
${more}
rol directie "de directie"

trap klacht "De klacht"
  behandelaar directie
  indienen bij directie
    schriftelijk

  stap melding "De melding"
    directie informeert klager over "de ontvangst"
    binnen 48 uur na ontvangst

  stap antwoord "Het antwoord"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst

  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van de klacht

trap beroep "Het beroep"
  behandelaar directie

  stap oordeel "Het oordeel"
    directie antwoordt aan klager
    binnen 4 weken na ontvangst

dossier
  bewaren 1 jaar na sluiting
`);
}

test("a case that closes by itself as soon as it is answered is still answered on the last day", () => {
  const all = forecasts(closingItself(), { received: "2026-04-24" });
  expect(
    all.map(({ pace, moves }) => [pace, moves.find(({ event }) => event.endsWith("antwoord"))?.at]),
  ).toEqual([
    ["best", "2026-04-24"],
    ["expected", "2026-06-05"],
    ["latest", "2026-06-05"],
  ]);
  expect(all.map(({ date }) => date)).toEqual(["2026-04-24", "2026-06-05", "2026-06-05"]);
  expect(all.map(({ course }) => course.retention.map(({ until }) => until))).toEqual([
    ["2027-04-24"],
    ["2027-06-05"],
    ["2027-06-05"],
  ]);
});

test("a closure that does not count moves the answer, but not how long the file is kept", () => {
  const machine = closingItself(
    '  gesloten 2026-05-04 tot en met 2026-05-10 "meivakantie", telt niet mee\n' +
      '  gesloten 2026-12-21 tot en met 2027-01-03 "kerst", telt niet mee\n',
  );
  const latest = forecasts(machine, { received: "2026-04-24" }).at(-1);
  expect([latest?.date, latest?.course.retention.map(({ until }) => until)]).toEqual([
    "2026-06-12",
    ["2027-06-12"],
  ]);
});

test("a complaint received when the procedure is not in force is told so, once", () => {
  const machine = closingItself();
  const about = (received: string) =>
    timeline(machine, { received }).assumptions.filter(({ kind }) => kind === "outside-validity");
  const validity = { from: "2026-02-01", until: "2026-12-31" };
  expect(["2026-01-31", "2026-02-01", "2026-12-31", "2027-01-01"].map((day) => about(day))).toEqual([
    [{ kind: "outside-validity", about: [], labels: [], validity }],
    [],
    [],
    [{ kind: "outside-validity", about: [], labels: [], validity }],
  ]);
  expect(timelineMarkdown(timeline(machine, { received: "2027-01-04" }))).toContain(
    "- De procedure geldt van zo 1 februari 2026 tot en met do 31 december 2026; deze klacht valt daarbuiten.",
  );
  const filed = step(machine, start(machine), { type: "klacht.file" }, "2027-01-04");
  expect(filed.ok && courseOf(machine, filed.case).outsideValidity).toEqual(validity);
});

test("a term in hours runs through the change of the clock, and lateness is told in hours", () => {
  const machine = closingItself();
  const filed = step(machine, start(machine), { type: "klacht.file" }, "2026-03-28T12:00");
  const value = filed.ok ? filed.case : start(machine);
  const done = step(machine, value, { type: "klacht.melding" }, "2026-03-30T15:10");
  const [first] = done.ok ? courseOf(machine, done.case).defaults : [];
  expect([first?.due, first?.days, first?.hours]).toEqual(["2026-03-30T13:00", 0, 3]);
  const refused = step(machine, start(machine), { type: "klacht.file" }, "2026-03-29T02:30");
  expect(refused.ok ? "" : refused.reason.nl).toMatch(
    /bestaat niet: in die nacht gaat de klok van 2 uur naar 3 uur/,
  );
});

test("no name becomes a tag in Markdown, and two organisations with files of one name have events apart", () => {
  const made = timeline(closingItself(), { received: "2026-04-24" });
  expect(timelineMarkdown(made)).not.toContain("<script>");
  const uids = ["Org", "Een ander"].map(
    (organisation) => /UID:.*/.exec(timelineIcs({ ...made, organisation }, { lang: "nl" }))?.[0],
  );
  expect(new Set(uids).size).toBe(2);
});
