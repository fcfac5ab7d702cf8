import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../../src/compile.js";
import { messageOf, severityOf } from "../../../../src/diagnostics/message.js";
import { sentencesOf } from "../../../../src/emit/text/document/trace.js";
import { onWeekday } from "../../../../src/emit/text/dutch/dates.js";
import { FORMATS } from "../../../../src/emit/text/formats.js";
import { PLAIN_STYLE } from "../../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../../src/emit/text/text.js";
import { toelichting } from "../../../../src/emit/text/variants/toelichting.js";
import type { Machine } from "../../../../src/ir/machine.js";
import { parseScenarios } from "../../../../src/project/scenarios.js";
import { boundariesOf } from "../../../../src/simulate/scenario/boundaries.js";
import { type Course, courseOf } from "../../../../src/simulate/scenario/course.js";
import { runScenario } from "../../../../src/simulate/scenario/run-scenario.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { procedures } from "../random-procedure.js";
import { flawsOf, foreignAddress } from "../readable.js";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

function coursesOf(machine: Machine, yaml: string): readonly Course[] {
  const { value, diagnostics } = parseScenarios(yaml, "zaken.yaml", () => machine, false);
  expect(diagnostics).toEqual([]);
  return value.map(({ scenario }) => courseOf(machine, runScenario(machine, scenario)));
}

function told(machine: Machine, course: Course): string {
  return plain(renderText(machine, { variant: toelichting }, { style: PLAIN_STYLE, course }));
}

/** One case of each procedure of which every line was read. */
const READ: Readonly<Record<(typeof PROCEDURES)[number], string>> = {
  "buro-leerlingenhulp": "De reactie komt later, met bericht en een nieuwe datum",
  "het-vertrouwensbureau": "Beroep op tijd verzonden, twee dagen later ontvangen",
  kleuterrevolutie: "Uitstel tot een datum",
  kober: "Na zes weken stilte naar de Geschillencommissie",
  "vo-content": "Samen verder zoeken, nog een ronde, en dan geen overeenstemming",
};

describe.each(PROCEDURES)("the cases of %s, told in words", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const courses = coursesOf(machine, readFileSync(`procedures/scenarios/${name}.yaml`, "utf8"));

  it("are the text that was read", async () => {
    const course = courses.find(({ title }) => title === READ[name]);
    expect(course).toBeDefined();
    if (course === undefined) return;
    for (const format of FORMATS) {
      const look = { fragment: format.id === "html" };
      const text = renderText(
        machine,
        { variant: toelichting, format, look },
        { style: PLAIN_STYLE, course },
      );
      const golden = `../../../golden/${name}/text/toelichting-zaak.${format.extension}`;
      await expect(text).toMatchFileSnapshot(golden);
    }
  });

  it.each(courses.map((course) => [course.title, course] as const))("%s: reads as Dutch", (_, course) => {
    const document = textDocument(machine, toelichting, { style: PLAIN_STYLE, course });
    expect(flawsOf(document)).toEqual([]);
    // The title of a scenario is a name, in the words of whoever wrote it.
    const own = told(machine, course).replace(/«[^»]*»/g, "");
    const stated = course.stated.reduce((text, one) => text.replace(one, ""), own);
    expect(foreignAddress(stated, machine.procedure.addressForm)).toEqual([]);
    expect(stated).not.toMatch(/\d{4}-\d{2}-\d{2}|‘|’/);
  });

  it.each(courses.map((course) => [course.title, course] as const))(
    "%s: names the day of every event, and each day on which a term ended",
    (_, course) => {
      const text = told(machine, course).toLowerCase();
      const days = [
        ...course.events.flatMap(({ at, event, refusal, terms }) =>
          at !== undefined && (event !== "time" || refusal !== undefined || terms.length > 0) ? [at] : [],
        ),
        ...course.terms.flatMap(({ stages }) => stages.flatMap(({ due }) => due ?? [])),
        ...course.defaults.map(({ due }) => due),
        ...course.retention.flatMap(({ until }) => (/^\d/.test(until) ? [until] : [])),
      ];
      expect(days.filter((day) => !text.includes(plain(onWeekday(day))))).toEqual([]);
    },
  );
});

const RULES = `reglement "Regeling"
  organisatie "De Linde"
  aanspreekvorm u
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
  termijnenwet geldt
rol directie "de directie"
rol raad "de raad"
trap intern "De directie"
  behandelaar directie
  indienen bij directie
    schriftelijk
  stap bevestiging "Bevestiging"
    directie bevestigt de ontvangst aan klager, schriftelijk
    uiterlijk 1 week na ontvangst
  stap antwoord "Antwoord"
    directie antwoordt aan klager, schriftelijk
    directie kan informatie vragen aan klager
    uiterlijk 6 weken na ontvangst
    verlengen eenmaal met 4 weken
    opschorten zolang "wij wachten op gegevens van u", ten hoogste 4 weken
    oordeel gegrond of ongegrond
  niet tevreden: naar trap buiten, binnen 4 weken na ontvangst van antwoord
trap buiten "De raad"
  behandelaar raad
  indienen bij raad
    schriftelijk
  stap uitspraak "Uitspraak"
    raad doet uitspraak
dossier
  bewaren 2 jaar na sluiting
`;

describe("one case", () => {
  const { machine, diagnostics } = compile(RULES, { path: "regeling.klacht" });
  const said = (lines: string): string => {
    const [course] = coursesOf(machine, `scenarios:\n  - titel: Proef\n    ontvangen: 2026-03-30\n${lines}`);
    return course === undefined ? "" : told(machine, course);
  };

  it("is of a procedure without mistakes", () => {
    const errors = diagnostics.filter((one) => severityOf(one) === "error");
    expect(errors.map((one) => messageOf(one, "nl"))).toEqual([]);
  });

  it("says why an end was moved, by how much it was extended, and from where", () => {
    const text = said(`    verloop:
      - { wanneer: 2026-04-02, stap: bevestiging }
      - { wanneer: 2026-04-20, wat: verlengd, termijn: antwoord }
`);
    expect(text).toContain(
      "De laatste dag is dinsdag 7 april 2026. De termijn is 1 week na ontvangst van de klacht. De telling begint na maandag 30 maart 2026; die dag zelf telt niet mee. De termijn zou eindigen op maandag 6 april 2026. Op tweede paasdag (6 april 2026) kan een termijn niet eindigen; daarom schuift het einde door.",
    );
    expect(text).toContain(
      "De directie verlengt de termijn op maandag 20 april 2026 tot en met maandag 8 juni 2026. Dat is 4 weken na maandag 11 mei 2026.",
    );
  });

  it("says of a complaint that was sent in too late who was too late with it", () => {
    const source = RULES.replace(
      "    schriftelijk\n  stap bevestiging",
      "    schriftelijk\n    indientermijn binnen 1 week na voorval, daarna mogelijk\n  stap bevestiging",
    );
    const other = compile(source, { path: "regeling.klacht" }).machine;
    const [course] = coursesOf(
      other,
      "scenarios:\n  - { titel: Proef, ontvangen: 2026-03-30, voorval: 2026-03-02 }\n",
    );
    if (course === undefined) throw new Error("no course");
    const text = told(other, course);
    expect(text).toContain("Dat is 21 dagen te laat: de laatste dag was maandag 9 maart 2026.");
    expect(text).toContain(
      "U bent te laat met het indienen van de klacht. De laatste dag was maandag 9 maart 2026; het is 21 dagen te laat gedaan.",
    );
    expect(text).not.toContain("Niemand is te laat");
  });

  it("calls the day of a target so, and what it takes for granted once", () => {
    const other = compile(
      RULES.replace("uiterlijk 1 week na ontvangst", "streeft naar 5 werkdagen na ontvangst"),
      {
        path: "regeling.klacht",
      },
    ).machine;
    const [course] = coursesOf(
      other,
      "scenarios:\n  - { titel: Proef, ontvangen: 2026-03-30, verloop: [{ wanneer: 2026-04-02, stap: bevestiging }] }\n",
    );
    if (course === undefined) throw new Error("no course");
    const text = told(other, course);
    expect(text).toContain("Dat is binnen de streeftermijn: de streefdatum is woensdag 8 april 2026.");
    expect(text).toContain("De streefdatum is woensdag 8 april 2026.");
    expect(text).toContain(
      "De telling slaat Goede Vrijdag (3 april 2026) en tweede paasdag (6 april 2026) over.",
    );
    expect(text.match(/op de dag van verzending/g)).toHaveLength(1);
    expect(text).toContain("Werkdagen zijn maandag tot en met vrijdag, behalve feestdagen.");
  });

  it("says whose step it is when somebody else tries it, and names nobody twice in one sentence", () => {
    const third = compile(RULES.replace("aanspreekvorm u", "aanspreekvorm derde persoon"), {
      path: "regeling.klacht",
    }).machine;
    const story = (lines: string) =>
      `scenarios:\n  - titel: Proef\n    ontvangen: 2026-03-30\n    verloop:\n${lines}`;
    const [tried] = coursesOf(
      third,
      story("      - { wanneer: 2026-04-02, stap: bevestiging, wie: klager, kan niet: true }\n"),
    );
    const [handled] = coursesOf(
      third,
      story(
        "      - { wanneer: 2026-04-02, stap: bevestiging }\n      - { wanneer: 2026-04-20, stap: antwoord, uitkomst: gegrond }\n",
      ),
    );
    if (tried === undefined || handled === undefined) throw new Error("no course");
    expect(told(third, tried)).toContain("Dat is niet aan de klager, maar aan de directie.");
    expect(told(third, handled)).toContain("de klager laat weten dat die tevreden is");
  });

  it("says what a standstill did to the last day", () => {
    const text = said(`    verloop:
      - { wanneer: 2026-04-02, stap: bevestiging }
      - { wanneer: 2026-04-10, wat: opgeschort, termijn: antwoord, omstandigheden: [wij wachten op gegevens van u] }
      - { wanneer: 2026-04-20, wat: hervat, termijn: antwoord }
`);
    expect(text).toContain("Vanaf nu staat de termijn voor «Antwoord» stil.");
    expect(text).toContain(
      "Vanaf maandag 20 april 2026 loopt de termijn weer, tot en met donderdag 21 mei 2026.",
    );
  });

  it("tells only what is certain of a step: not what people may do, or do on a condition", () => {
    const text = said(`    verloop:
      - { wanneer: 2026-04-02, stap: bevestiging }
      - { wanneer: 2026-04-20, stap: antwoord, uitkomst: gegrond }
`);
    expect(text).toContain("De directie antwoordt u schriftelijk. Het oordeel luidt: gegrond.");
    expect(text).not.toContain("om informatie");
  });

  it("tells who is in default while it lasts, and that a stopped scenario has no outcome", () => {
    const text = said(`    verloop:
      - { wanneer: 2026-04-10, wat: stilte }
      - { wanneer: 2026-04-11, wat: tevreden }
      - { wanneer: 2026-04-12, stap: bevestiging }
`);
    expect(text).toContain(
      "De directie is te laat met «Bevestiging». De laatste dag was dinsdag 7 april 2026; 4 dagen later is het nog niet gedaan.",
    );
    expect(text).toContain("Het verloop houdt hier op, want de laatste gebeurtenis kon niet.");
  });

  it("speaks in the house style, and goes before a date of receipt", () => {
    const [course] = coursesOf(machine, "scenarios:\n  - { titel: Proef, ontvangen: 2026-03-30 }\n");
    if (course === undefined) throw new Error("no course");
    const style = {
      form: "je",
      names: { complaint: { word: "signaal", article: "het", plural: "signalen" } },
      opening: { toelichting: ["Dit is een voorbeeld"] },
    } as const;
    const text = plain(
      renderText(machine, { variant: toelichting }, { style, course, received: "2026-05-01" }),
    );
    expect(text).toContain("Dit is een voorbeeld.");
    expect(text).toContain("Je dient het signaal in bij de directie.");
    expect(text).toContain("1 week na ontvangst van het signaal");
    expect(text).not.toContain("vrijdag 1 mei 2026");
  });
});

describe("whatever a procedure says", () => {
  // On the last day of each term, and a day too late.
  const boundaryCourses = (machine: Machine) =>
    boundariesOf(machine, "2026-04-28").scenarios.map((scenario) =>
      courseOf(machine, runScenario(machine, scenario)),
    );

  it.each(readdirSync("test/fixtures/good").filter((name) => name.endsWith(".klacht")))(
    "its cases on the edge of a term read as Dutch: %s",
    (file) => {
      const { machine } = compileFile(`test/fixtures/good/${file}`);
      for (const course of boundaryCourses(machine)) {
        const document = textDocument(machine, toelichting, { style: PLAIN_STYLE, course });
        expect(flawsOf(document)).toEqual([]);
      }
    },
  );

  it("random procedures leave no hole in any format", () => {
    const label = fc.constantFrom("Het gesprek", "de directie", "'s Avonds bereikbaar", "De kat & de hond");
    fc.assert(
      fc.property(procedures(label), (text) => {
        const { machine } = compile(text, { path: "proef.klacht" });
        for (const course of boundaryCourses(machine)) {
          const options = { style: PLAIN_STYLE, course };
          const document = textDocument(machine, toelichting, options);
          expect(flawsOf(document)).toEqual([]);
          expect(sentencesOf(document).length).toBeGreaterThan(3);
          for (const format of FORMATS) {
            const shown = renderText(machine, { variant: toelichting, format }, options);
            expect(shown).not.toMatch(/undefined|\[object|NaN|\n\n\n/);
          }
        }
      }),
      { numRuns: 30, seed: 20261121 },
    );
  });
});
