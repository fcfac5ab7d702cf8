import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { timelineText } from "../../src/emit/timeline/sentences.js";
import { due } from "../../src/simulate/due.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";

/** A tier with a step ‘A’ and, behind it, a step ‘B’; what else it says stands in `rest`. */
function procedure(a: readonly string[], b: readonly string[], ...rest: readonly string[]) {
  const text = [
    'reglement "Proef"',
    '  organisatie "Proef"',
    "  aanspreekvorm u",
    'rol directie "de directie"',
    'trap klacht "De klacht"',
    '  stap a "A"',
    "    directie onderzoekt de klacht",
    ...a.map((line) => `    ${line}`),
    '  stap b "B"',
    "    directie antwoordt aan klager",
    ...b.map((line) => `    ${line}`),
    ...rest,
    "dossier",
    "  bewaren 2 jaar na sluiting",
  ].join("\n");
  return compile(text, { path: "proef.klacht" }).machine;
}

const AFTER_A = "binnen 2 weken na afronding van a";

/** The latest end of the first way, for a complaint of 5 January 2026: the date, and why it is not sure. */
function end(machine: ReturnType<typeof procedure>, at = 0): readonly string[] {
  const { routes } = timelineText(timeline(machine, { received: "2026-01-05" }), "nl");
  const route = routes[at];
  return route === undefined ? [] : [route.end, route.note].filter((part) => part !== "");
}

describe("the latest end of a way", () => {
  const FAR = "geen grens; voor zover bekend ma 19 januari 2026";

  test.each([
    ["termijn open"],
    ["zo spoedig mogelijk"],
    ["binnen een redelijke termijn"],
    ["termijn per klacht door directie"],
  ])("is open when the last term counts from a step with ‘%s’", (term) => {
    expect(end(procedure([term], [AFTER_A]))).toEqual([FAR, "‘A’ heeft geen termijn"]);
  });

  test("is open when a term before the last counts from such a step, though a later one bounds nothing by itself", () => {
    const between = '  stap c "C"\n    directie informeert klager\n    binnen 6 weken na ontvangst';
    const machine = procedure(
      ["termijn open"],
      [AFTER_A],
      between,
      '  stap d "D"',
      "    directie informeert klager",
      `    ${AFTER_A}`,
    );
    expect(end(machine)).toEqual([
      "geen grens; voor zover bekend ma 16 februari 2026",
      "‘A’ heeft geen termijn",
    ]);
  });

  test("is sure when the whole tier, a later step or an outer limit has a term of its own", () => {
    const sure = ["ma 2 maart 2026"];
    const open = ["termijn open"];
    expect(end(procedure(open, [AFTER_A], "  geheel", "    binnen 8 weken na ontvangst"))).toEqual(sure);
    expect(end(procedure(open, ["binnen 8 weken na ontvangst"]))).toEqual(sure);
    expect(end(procedure(open, [`${AFTER_A}, uiterlijk 8 weken na ontvangst`]))).toEqual(sure);
    expect(end(procedure(open, [`${AFTER_A} of 8 weken na ontvangst, wat het eerst komt`]))).toEqual(sure);
  });

  test("is open when the more generous of two alternatives may be the unsure one", () => {
    expect(
      end(procedure(["termijn open"], [`${AFTER_A} of 8 weken na ontvangst, wat het laatst komt`])),
    ).toEqual(["geen grens; voor zover bekend ma 2 maart 2026", "‘A’ heeft geen termijn"]);
  });

  test("rests on a target when a hard term counts from a step with a target only", () => {
    expect(end(procedure(["streeft naar 3 weken na ontvangst"], [AFTER_A]))).toEqual([
      "ma 9 februari 2026, als het streven lukt",
    ]);
  });

  test("names a start that nothing in the procedure makes happen", () => {
    expect(end(procedure(["binnen 1 week na ontvangst"], ["binnen 6 weken na voorval"]))).toEqual([
      "geen grens; voor zover bekend ma 12 januari 2026",
      "de termijn van ‘B’ begint op een moment dat hier niet bekend is",
    ]);
  });

  test("stays open behind a tier without any term, also when the next tiers have one", () => {
    const next = [
      "  niet tevreden: naar trap tweede, binnen 2 weken na ontvangst van b",
      'trap tweede "Tweede"',
      "  stap s",
      "    directie antwoordt aan klager",
      "  niet tevreden: naar trap derde, binnen 2 weken na ontvangst van s",
      'trap derde "Derde"',
      "  stap s",
      "    directie antwoordt aan klager",
      "    binnen 3 weken na ontvangst",
    ];
    const machine = procedure(["binnen 1 week na ontvangst"], ["binnen 3 weken na ontvangst"], ...next);
    const ends = timeline(machine, { received: "2026-01-05" }).paths.map(({ way, open }) => [
      way.length,
      open.map(({ kind, about }) => `${kind} ${about}`),
    ]);
    expect(ends).toEqual([
      [1, []],
      [2, ["step-without-term tweede.s"]],
      [1, []],
      [2, ["step-without-term tweede.s"]],
      [3, ["step-without-term tweede.s"]],
      [3, ["step-without-term tweede.s"]],
    ]);
  });

  test("does not go straight on behind a verdict whose every outcome leads elsewhere", () => {
    const verdict = ["binnen 3 weken na ontvangst", "oordeel gegrond of ongegrond"];
    const away = ["bij gegrond sluiting", "bij ongegrond sluiting"];
    const { paths } = timeline(procedure(["binnen 1 week na ontvangst"], [...verdict, ...away]), {
      received: "2026-01-05",
    });
    expect(paths.map(({ way }) => way.map(({ leftBy }) => leftBy))).toEqual([["outcome"]]);
  });
});

describe("a term that counts from a step which may be left out", () => {
  const machine = procedure(["eventueel", "binnen 3 weken na ontvangst"], [AFTER_A]);

  test("has its date in the table, while the way that leaves the step out is open, with the reason", () => {
    const { rows } = timeline(machine, { received: "2026-01-05" });
    expect(rows.map(({ label, date }) => [label, date])).toEqual([
      ["A", "2026-01-26"],
      ["B", "2026-02-09"],
    ]);
    expect(end(machine)).toEqual([
      "geen grens; voor zover bekend ma 9 februari 2026",
      "de termijn van ‘B’ begint niet zonder ‘A’",
    ]);
  });

  test("is sure again when another start always happens, or both steps are left out together", () => {
    const either = `${AFTER_A} of 8 weken na ontvangst, wat het laatst komt`;
    expect(end(procedure(["eventueel", "binnen 3 weken na ontvangst"], [either]))).toEqual([
      "ma 2 maart 2026",
    ]);
    const last = ['  stap c "C"', "    directie informeert klager", "    binnen 8 weken na ontvangst"];
    expect(
      end(procedure(["eventueel", "binnen 3 weken na ontvangst"], ["eventueel", AFTER_A], ...last)),
    ).toEqual(["ma 2 maart 2026"]);
  });

  test("never opens in a case that leaves the step out, which can go on all the same", () => {
    let value = start(machine);
    const run = (type: string, at: string): void => {
      const result = step(machine, value, { type }, at);
      expect(result.ok).toBe(true);
      if (result.ok) value = result.case;
    };
    run("klacht.file", "2026-01-05");
    run("klacht.a.omit", "2026-01-06");
    expect([value.state, due(machine, value)]).toEqual(["klacht.b", []]);
    // Time alone breaches nothing, since no term runs.
    run("time", "2027-01-06");
    expect(value.terms.map(({ term, status }) => `${term} ${status}`)).toEqual(["klacht.a.hard withdrawn"]);
    run("klacht.b", "2027-01-07");
    expect(value.state).not.toBe("klacht.b");
  });

  test("opens where the step is done", () => {
    const filed = step(machine, start(machine), { type: "klacht.file" }, "2026-01-05");
    const done = filed.ok ? step(machine, filed.case, { type: "klacht.a" }, "2026-01-12") : filed;
    expect(done.ok ? due(machine, done.case).map(({ term, due: last }) => [term, last]) : done).toEqual([
      ["klacht.b.hard", "2026-01-26"],
    ]);
  });
});

describe("a way through steps with terms that do not hold for all", () => {
  const about = (length: string, subject: string) =>
    `binnen ${length} na ontvangst, bij klachten over ${subject}`;

  test("ends with the longest of the terms for some subjects, and says so", () => {
    const subjects = ["klachten", '  gaan over geld "geld", werk "werk"'];
    const text = [
      'reglement "Proef"',
      "  aanspreekvorm u",
      'rol directie "de directie"',
      ...subjects,
      'trap klacht "De klacht"',
      '  stap b "B"',
      "    directie antwoordt aan klager",
      `    ${about("2 weken", "geld")}`,
      `    ${about("8 weken", "werk")}`,
    ].join("\n");
    const machine = compile(text, { path: "proef.klacht" }).machine;
    expect(end(machine)).toEqual(["ma 2 maart 2026"]);
    const { assumptions } = timeline(machine, { received: "2026-01-05" });
    expect(
      assumptions.filter(({ kind }) => kind.startsWith("subjects")).map(({ kind, labels }) => [kind, labels]),
    ).toEqual([["subjects-longest", ["B"]]]);
  });

  test("ends with the term of the last step when the one before it may end later", () => {
    expect(end(procedure(["binnen 8 weken na ontvangst"], ["binnen 6 weken na ontvangst"]))).toEqual([
      "ma 16 februari 2026",
    ]);
  });
});
