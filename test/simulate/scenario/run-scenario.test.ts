import { describe, expect, test } from "vitest";
import { courseText } from "../../../src/emit/scenario/course-text.js";
import { differenceText } from "../../../src/emit/scenario/difference-text.js";
import { differences } from "../../../src/simulate/scenario/compare.js";
import { courseOf } from "../../../src/simulate/scenario/course.js";
import { runScenario } from "../../../src/simulate/scenario/run-scenario.js";
import { machineOf, scenariosOf } from "./play.js";

const machine = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  heropenen als "er nieuwe feiten bekend worden"

  indienen bij bestuur
    schriftelijk
    aanvullen binnen 2 weken

  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager
    oordeel gegrond of ongegrond
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
    opschorten zolang "de klager niet bereikbaar is"

  stap uitvoering "De uitvoering"
    bestuur voert de maatregelen uit
    binnen 3 werkdagen na afronding van antwoord

  ingetrokken: sluiting
  opgelost: sluiting

dossier
  bewaren 2 jaar na sluiting
`);

/** What each scenario of these lines gives otherwise than it expects, in Dutch. */
function failures(lines: string): readonly string[] {
  return scenariosOf(`scenarios:\n${lines}`, machine).flatMap(({ scenario }) => {
    const run = runScenario(machine, scenario);
    return differences(machine, run).map((one) => differenceText(one, run, "nl"));
  });
}

describe("every word for what may happen", () => {
  test("verlengd, and no second time", () => {
    expect(
      failures(`  - titel: Verlengd
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-04-01
        wat: verlengd
      - wat: verlengd
        kan niet: true
    verwacht:
      termijnen: { antwoord: { datum: 2026-05-11, verlengd: 1, status: loopt } }
`),
    ).toEqual([]);
  });

  test("opgeschort and hervat: what was left is left still", () => {
    expect(
      failures(`  - titel: Stilgelegd
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-03-16
        wat: opgeschort
        omstandigheden: [de klager niet bereikbaar is]
        dan: { termijnen: { antwoord: staat stil } }
      - wanneer: na 10 dagen
        wat: hervat
        dan: { termijnen: { antwoord: 2026-04-23 } }
      - wanneer: einde van antwoord
        wat: beantwoord
        uitkomst: gegrond
    verwacht: { termijnen: { antwoord: gehaald, uitvoering: 2026-04-29 }, verzuim: [] }
`),
    ).toEqual([]);
  });

  test("ingetrokken, opgelost and heropend", () => {
    expect(
      failures(`  - titel: Ingetrokken en heropend
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-03-09
        wat: ingetrokken
        dan: { toestand: ingetrokken, bewaren tot en met: 2028-03-09, termijnen: { antwoord: vervallen } }
      - wanneer: 2026-06-01
        wat: heropend
        omstandigheden: [er nieuwe feiten bekend worden]
    verwacht: { toestand: antwoord }
  - titel: Opgelost
    ontvangen: 2026-03-02
    verloop: [{ wanneer: 2026-03-09, wat: opgelost }]
    verwacht: { toestand: opgelost, lopend: [] }
`),
    ).toEqual([]);
  });

  test("onvolledig and aangevuld", () => {
    expect(
      failures(`  - titel: Aangevuld
    ontvangen: 2026-03-02
    onvolledig: true
    verloop:
      - wanneer: 2026-03-12
        wat: aangevuld
        dan: { termijnen: { klacht.completion: { status: gehaald, datum: 2026-03-16 } } }
  - titel: Niet aangevuld
    ontvangen: 2026-03-02
    onvolledig: true
    verloop: [{ wanneer: 2026-03-17, wat: stilte }]
    verwacht: { termijnen: { klacht.completion: verstreken }, verzuim: [] }
`),
    ).toEqual([]);
  });

  test("te laat: two steps, both in default, each until it was done", () => {
    expect(
      failures(`  - titel: Twee keer te laat
    ontvangen: 2026-03-02
    verloop:
      - wat: te laat beantwoord
        stap: antwoord
        uitkomst: gegrond
        dan: { termijnen: { antwoord: { te laat: 1 }, uitvoering: 2026-04-17 } }
      - wanneer: 5 dagen na einde van uitvoering
        stap: uitvoering
    verwacht:
      verzuim:
        - { wie: bestuur, dagen: 5, termijn: uitvoering }
        - { wie: bestuur, dagen: 1, termijn: antwoord }
`),
    ).toEqual([]);
  });
});

describe("a scenario fails", () => {
  test.each([
    [
      "when an event cannot happen, with the reason",
      "verloop: [{ wat: heropend, omstandigheden: [er nieuwe feiten bekend worden] }]\n    verwacht: { toestand: antwoord }",
      ["de gebeurtenis kon niet op ma 2 maart 2026: Dit kan niet vanuit ‘Het antwoord’."],
    ],
    [
      "when an event can happen that should not",
      "verloop: [{ wat: ingetrokken, kan niet: true }]",
      ["klacht.withdraw op ma 2 maart 2026: kon wel, en zou niet kunnen"],
    ],
    [
      "when what was to be late was in time",
      "verloop: [{ wanneer: na 1 dag, wat: te laat beantwoord, stap: antwoord, uitkomst: gegrond }]\n    verwacht: { verzuim: [] }",
      [
        "klacht.antwoord kon niet op di 3 maart 2026: ‘Het antwoord’ was nog op tijd, maar zou hier te laat zijn.",
      ],
    ],
    [
      "when a moment has no date",
      "verloop: [{ wanneer: 2 weken na uitvoering, wat: stilte }]\n    verwacht: { verzuim: [] }",
      [
        "de gebeurtenis kon niet: Van dit moment is geen datum te bepalen: ‘De uitvoering’ heeft er hier geen.",
      ],
    ],
    [
      "when time would run back",
      "verloop: [{ wanneer: 2026-03-09, wat: stilte }, { wanneer: 1 dag na ontvangst, wat: stilte }]\n    verwacht: { verzuim: [] }",
      [
        "time kon niet op di 3 maart 2026: 2026-03-03 ligt vóór 2026-03-09, de laatste gebeurtenis in deze zaak. De tijd loopt niet terug.",
      ],
    ],
    [
      "on each thing that is otherwise",
      "verwacht: { toestand: gesloten, lopend: [], bewaren tot en met: blijvend, termijnen: { antwoord: { datum: 2026-04-14, verlengd: 2, te laat: 1 }, uitvoering: loopt } }",
      [
        "de toestand: verwacht was gesloten, uitgekomen is klacht.antwoord",
        "de laatste dag van klacht.antwoord.hard: verwacht was di 14 april 2026, uitgekomen is ma 13 april 2026",
        "het aantal verlengingen van klacht.antwoord.hard: verwacht was 2, uitgekomen is 0",
        "het aantal dagen te laat van klacht.antwoord.hard: verwacht was 1, uitgekomen is 0",
        "de status van klacht.uitvoering.hard: verwacht was loopt, uitgekomen is niet begonnen",
        "wat nog loopt: verwacht was niets, uitgekomen is klacht.antwoord.hard",
        "de bewaartermijn: verwacht was blijvend, uitgekomen is niet begonnen",
      ],
    ],
  ])("%s", (_when, lines, expected) => {
    expect(failures(`  - titel: Mis\n    ontvangen: 2026-03-02\n    ${lines}\n`)).toEqual(expected);
  });
});

test("after an event that went the other way nothing more is compared", () => {
  expect(
    failures(`  - titel: Mis
    ontvangen: 2026-03-02
    verloop: [{ stap: uitvoering }, { wanneer: 2026-09-01, wat: stilte }]
    verwacht: { toestand: gesloten, verzuim: [] }
`).length,
  ).toBe(1);
});

test("aangevuld is refused when there is nothing to complete", () => {
  expect(
    failures(`  - titel: Niet onvolledig
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-03-12
        wat: aangevuld
        kan niet: true
  - titel: Twee keer aangevuld
    ontvangen: 2026-03-02
    onvolledig: true
    verloop:
      - wanneer: 2026-03-12
        wat: aangevuld
      - wanneer: 2026-03-13
        wat: aangevuld
    verwacht: { toestand: antwoord }
`),
  ).toEqual([
    "de gebeurtenis kon niet op vr 13 maart 2026: Er is niets aan te vullen: de klacht was volledig, of is al aangevuld.",
  ]);
});

test("a case that was opened again has no retention term until it closes again", () => {
  expect(
    failures(`  - titel: Heropend
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-03-09
        wat: ingetrokken
        dan: { bewaren tot en met: 2028-03-09 }
      - wanneer: 2026-06-01
        wat: heropend
        omstandigheden: [er nieuwe feiten bekend worden]
        dan: { bewaren tot en met: niet begonnen }
      - wanneer: 2026-06-02
        wat: ingetrokken
    verwacht: { bewaren tot en met: 2028-06-02 }
`),
  ).toEqual([]);
});

test("a course that stops says so, and its terms ran out until that day", () => {
  const [loaded] = scenariosOf(
    `scenarios:
  - titel: Gestopt
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-06-01
        wat: hervat
      - wat: stilte
    verwacht: { verzuim: [] }
`,
    machine,
  );
  if (loaded === undefined) throw new Error("geen scenario");
  const course = courseOf(machine, runScenario(machine, loaded.scenario));
  expect(course.stopped).toEqual({ at: "2026-06-01", event: "time", left: 1 });
  expect(course.defaults.map(({ who, days }) => [who, days])).toEqual([[["bestuur"], 49]]);
  expect(courseText(course, "nl").replaceAll("\n", " ")).toContain(
    "Het verloop houdt hier op, want ‘hervat’ kon niet op ma 1 juni 2026. Dit is geen uitkomst. De gebeurtenis daarna is niet gespeeld.",
  );
});

test("of a step with a target as well, only the term that can be extended is meant", () => {
  const own = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager
    streeft naar 10 werkdagen na ontvangst
    binnen 6 weken na ontvangst
    verlengen eenmaal met 4 weken
`);
  const [loaded] = scenariosOf(
    `scenarios:
  - titel: Verlengd
    ontvangen: 2026-03-02
    verloop: [{ wanneer: 2026-03-10, wat: verlengd, termijn: antwoord }]
    verwacht: { termijnen: { klacht.antwoord.hard: 2026-05-11 } }
`,
    own,
  );
  expect(loaded === undefined ? ["?"] : differences(own, runScenario(own, loaded.scenario))).toEqual([]);
});
