import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { messageOf } from "../../src/diagnostics/message.js";
import { renderDiagnostic } from "../../src/diagnostics/render.js";
import { parseCalendar } from "../../src/project/own-calendar.js";
import { positionAt, sourceFile } from "../../src/source/source-file.js";

const FILE = "kalenders/school.yaml";

/** What is wrong with a calendar: `line:column code`, by place. */
function wrong(text: string): readonly string[] {
  return parseCalendar(text, FILE).diagnostics.map(({ code, place }) => {
    const { line, column } = positionAt(sourceFile(FILE, text), place.span.start);
    return `${line}:${column} ${code}`;
  });
}

/** What a writer is told about a calendar. */
function told(text: string): readonly string[] {
  return parseCalendar(text, FILE).diagnostics.map((found) => messageOf(found, "nl"));
}

const SCHOOL = `naam: Basisschool De Linde
kantoordagen: [donderdag, maandag, dinsdag]
gesloten:
  - dag: 2027-03-12
    naam: studiedag
  - van: 2026-12-28
    tot en met: 2026-12-31
  - { week: 53, jaar: 2026, telt niet mee: true }
schoolvakanties:
  - van: 2027-07-17
    tot en met: 2027-08-29
    naam: zomervakantie
    telt niet mee: true
  - { week: 8, jaar: 2027 }
`;

describe("a calendar of the organisation", () => {
  it("gives its office days, days, periods and weeks", () => {
    expect(parseCalendar(SCHOOL, FILE)).toEqual({
      value: {
        workdays: [1, 2, 4],
        closures: [
          { from: "2027-03-12", to: "2027-03-12", name: "studiedag", suspends: false },
          { from: "2026-12-28", to: "2026-12-31", suspends: false },
          { from: "2026-12-28", to: "2027-01-03", suspends: true },
          { from: "2027-07-17", to: "2027-08-29", name: "zomervakantie", suspends: true },
          { from: "2027-02-22", to: "2027-02-28", name: "schoolvakantie", suspends: false },
        ],
      },
      diagnostics: [],
    });
  });

  it("may be empty, and then adds nothing", () => {
    const empty = { value: { closures: [] }, diagnostics: [] };
    expect(["", "# nog niets\n", "gesloten: []\n"].map((text) => parseCalendar(text, FILE))).toEqual([
      empty,
      empty,
      empty,
    ]);
  });

  it.each([
    ["gesloten:\n  - dag: 2027-02-30", ["2:10 calendar-value"]],
    ["gesloten:\n  - dag: 2101-01-01", ["2:10 calendar-value"]],
    ["gesloten:\n  - dag:", ["2:5 calendar-value"]],
    ["gesloten:\n  - dag: 2027-02-28\n    nam: x", ["3:5 calendar-key-unknown"]],
    ["gesloten:\n  - 2027-02-28", ["2:5 calendar-period-unclear"]],
    ["gesloten:\n  - naam: niets", ["2:5 calendar-period-unclear"]],
    ["gesloten:\n  - { dag: 2027-02-28, week: 8, jaar: 2027 }", ["2:5 calendar-period-unclear"]],
    ["gesloten:\n  - { dag: 2027-02-28, jaar: 2027 }", ["2:5 calendar-period-unclear"]],
    ["schoolvakanties:\n  - van: 2027-02-28", ["2:5 calendar-period-unclear"]],
    ["schoolvakanties:\n  - van: 2027-02-28\n    tot en met: 2027-02-27", ["3:17 calendar-period-reversed"]],
    ["gesloten: [{ week: 53, jaar: 2027 }]", ["1:20 calendar-value"]],
    ["gesloten: [{ week: 0, jaar: 2027 }]", ["1:20 calendar-value"]],
    ["gesloten: [{ week: 1, jaar: 27 }]", ["1:29 calendar-value"]],
    ["gesloten: 2027-02-28", ["1:11 calendar-value"]],
    ["kantoordagen: [maandag, mandag]", ["1:25 calendar-value"]],
    ["kantoordagen: []", ["1:15 calendar-value"]],
    ["gesloten:\n  - dag: 2027-02-28\n    telt niet mee: ja", ["3:20 calendar-value"]],
    ["naam: x\nvakanties: []\nopen: []", ["2:1 calendar-key-unknown", "3:1 calendar-key-unknown"]],
    ["- dag: 2027-02-28", ["1:1 calendar-value"]],
    ["gesloten:\n  - dag: 2027-02-28\ngesloten: []", ["3:1 calendar-syntax"]],
    ["gesloten:\n\t- dag: 2027-02-28", ["2:1 calendar-syntax"]],
    ["a: &a [x, x, x]\ngesloten: [*a, *a]", ["2:12 calendar-syntax", "2:16 calendar-syntax"]],
  ])("%j is wrong at %j, and then nothing of it is used", (text, expected) => {
    expect(wrong(text)).toEqual(expected);
    expect(parseCalendar(text, FILE).value).toEqual({ closures: [] });
  });

  it("says in Dutch what was expected", () => {
    expect(
      told("kantoordagen: [mandag]\ngesloten: [{ week: 53, jaar: 2027, telt niet mee: ja }]\nvacantie: []"),
    ).toEqual([
      "Een kalender kent hier ‘vacantie’ niet, wel naam, kantoordagen, gesloten en schoolvakanties.",
      "‘kantoordagen’ kan deze waarde niet hebben. Verwacht was een lijst met dagen van de week, elk één keer, als [maandag, dinsdag].",
      "‘telt niet mee’ kan deze waarde niet hebben. Verwacht was ‘true’ of ‘false’.",
    ]);
    const text = "schoolvakanties:\n  - van: 2026-12-21\n    tot en met: 2026-01-03\n";
    const [found] = parseCalendar(text, FILE).diagnostics;
    expect(found && renderDiagnostic(found, { text, lang: "nl", color: false })).toBe(
      [
        "fout[calendar-period-reversed] kalenders/school.yaml:3:17",
        "Deze periode begint op 2026-12-21 en eindigt al op 2026-01-03.",
        "  |",
        "3 |     tot en met: 2026-01-03",
        "  |                 ^^^^^^^^^^",
        "  = Wissel de data om of verbeter het jaar.",
      ].join("\n"),
    );
  });

  it("never throws, however odd the text", () => {
    const texts = ["? [", "\0", "!!binary x", "{".repeat(5000), "[".repeat(200_000), "%YAML 9\n---\nx"];
    for (const text of texts) expect(parseCalendar(text, FILE).diagnostics.length).toBeGreaterThan(0);
  });
});

describe("kalender with a file", () => {
  const read = (files: Readonly<Record<string, string>>) => {
    const [[path, text] = ["", ""]] = Object.entries(files);
    const { machine, diagnostics } = compile(text, {
      path,
      resolve: (wanted) => files[wanted],
      readCalendar: parseCalendar,
    });
    const errors = diagnostics.filter(({ code }) => code.startsWith("calendar-"));
    return { calendar: machine.calendar, found: errors.map(({ code, place }) => `${place.file}: ${code}`) };
  };

  it("adds the closures to those of the block, and takes the office days as workdays", () => {
    const { calendar, found } = read({
      "a/main.klacht": 'reglement "R"\nkalender "dagen/school.yaml"\n  gesloten 2026-05-04 "brugdag"',
      "a/dagen/school.yaml": "kantoordagen: [maandag, vrijdag]\ngesloten: [{ dag: 2026-06-01 }]",
    });
    expect([found, calendar.workdays, calendar.closures]).toEqual([
      [],
      [1, 5],
      [
        { from: "2026-05-04", to: "2026-05-04", name: "brugdag", suspends: false },
        { from: "2026-06-01", to: "2026-06-01", suspends: false },
      ],
    ]);
  });

  it("leaves the workdays to the regulation where that names them", () => {
    const { calendar } = read({
      "main.klacht": 'kalender "school.yaml"\n  werkdagen maandag tot en met vrijdag',
      "school.yaml": "kantoordagen: [maandag]",
    });
    expect(calendar.workdays).toEqual([1, 2, 3, 4, 5]);
  });

  it("counts the path from the file it stands in, and reads each file once", () => {
    const { calendar, found } = read({
      "a/main.klacht": 'reglement "R"\n  gebruikt "../delen/k.klacht"',
      "delen/k.klacht": 'kalender "dagen.yaml", "../delen/dagen.yaml"',
      "delen/dagen.yaml": "gesloten: [{ dag: 2026-06-01 }]",
    });
    expect([found, calendar.closures.length]).toEqual([[], 1]);
  });

  it("stays in the project folder, exists, and is right", () => {
    const { calendar, found } = read({
      "a/main.klacht":
        'reglement "R"\nkalender "../../x.yaml", "/etc/passwd", "weg.yaml", "fout.yaml", "goed.yaml"',
      "a/fout.yaml": "gesloten: [{ dag: morgen }]",
      "a/goed.yaml": "gesloten: [{ dag: 2026-06-01 }]",
    });
    expect([found.toSorted(), calendar.closures.length]).toEqual([
      [
        "a/fout.yaml: calendar-value",
        "a/main.klacht: calendar-missing",
        "a/main.klacht: calendar-outside",
        "a/main.klacht: calendar-outside",
      ],
      1,
    ]);
  });
});
