import { describe, expect, it } from "vitest";
import type { OwnCalendar } from "../../src/calendar/spec.js";
import { messageOf } from "../../src/diagnostics/message.js";
import { lower } from "../../src/lower/lower.js";
import { sourceFile } from "../../src/source/source-file.js";
import { parse } from "../../src/syntax/parse.js";

const calendar = (...workdays: number[]): OwnCalendar => ({ workdays, closures: [] });

/** The working days of a file with calendars of its own, and what is said of them. */
function days(statement: string, ...calendars: readonly OwnCalendar[]) {
  const text = `reglement "R"\nkalender "kantoor.yaml"\n  ${statement}\n`;
  const source = sourceFile("r.klacht", text);
  const { value, diagnostics } = lower([{ source, tree: parse(source).value }], { id: "r", calendars });
  return [value.calendar.workdays, diagnostics.map((each) => messageOf(each, "nl"))];
}

describe("working days that stand in two places", () => {
  it("are reported where they differ, and the file itself counts", () => {
    expect(days("werkdagen maandag tot en met vrijdag", calendar(1, 2, 4))).toEqual([
      [1, 2, 3, 4, 5],
      [
        "Hier zijn maandag, dinsdag, woensdag, donderdag en vrijdag werkdagen, maar de eigen kalender noemt als kantoordagen maandag, dinsdag en donderdag.",
      ],
    ]);
  });

  it("are reported where two calendars differ", () => {
    expect(days("", calendar(1, 2), { closures: [] }, calendar(1, 3))).toEqual([
      [1, 2],
      ["De ene eigen kalender noemt als kantoordagen maandag en dinsdag, de andere maandag en woensdag."],
    ]);
  });

  it("may be the same, in any order", () => {
    expect(days("werkdagen dinsdag, maandag", calendar(1, 2), calendar(2, 1))).toEqual([[1, 2], []]);
    expect(days("", calendar(1, 2))).toEqual([[1, 2], []]);
  });
});
