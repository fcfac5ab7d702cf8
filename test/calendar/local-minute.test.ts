import { describe, expect, it } from "vitest";
import { buildCalendar } from "../../src/calendar/calendar.js";
import { dueInstant, formatLocalMinute, parseLocalMinute } from "../../src/calendar/local-minute.js";
import type { Unit } from "../../src/calendar/spec.js";
import type { DueOptions } from "../../src/calendar/term.js";
import { nederland, school } from "./calendars.js";

const after: DueOptions = { direction: "after", roll: false };
const before: DueOptions = { direction: "before", roll: false };

function due(
  at: string,
  amount: number,
  unit: Unit,
  options: DueOptions,
  spec = nederland,
): string | undefined {
  const minute = dueInstant(buildCalendar(spec), at, { amount, unit }, options);
  return minute === undefined ? undefined : formatLocalMinute(minute);
}

describe("a local minute", () => {
  it("is read and written as YYYY-MM-DDTHH:MM and nothing else", () => {
    const texts = ["2026-11-20T09:05", "1969-12-31T23:59", "1970-01-01T00:00"];
    expect(texts.map((text) => formatLocalMinute(parseLocalMinute(text) ?? Number.NaN))).toEqual(texts);
    const wrong = [
      "2026-11-20",
      "2026-11-20T24:00",
      "2026-11-20T9:05",
      "2026-02-30T10:00",
      "2026-03-29T02:00",
      "2026-03-29T02:59",
      "2026-11-20T09:05Z",
      "",
    ];
    expect(wrong.filter((text) => parseLocalMinute(text) !== undefined)).toEqual([]);
  });
});

describe("the last minute of a term", () => {
  it("follows real time for hours, over weekends and the nights the clock changes", () => {
    expect(due("2026-11-20T16:30", 48, "hour", after)).toBe("2026-11-22T16:30");
    expect(due("2026-11-20T16:30", 48, "hour", before)).toBe("2026-11-18T16:30");
    expect(due("2026-03-28T12:00", 48, "hour", after)).toBe("2026-03-30T13:00");
    expect(due("2026-03-30T13:00", 48, "hour", before)).toBe("2026-03-28T12:00");
    expect(due("2026-10-24T12:00", 24, "hour", after)).toBe("2026-10-25T11:00");
    // The second half past two, which the wall shows as the first.
    expect(due("2026-10-25T02:30", 1, "hour", after)).toBe("2026-10-25T02:30");
  });

  it("is the end of the last day for every other unit", () => {
    expect(due("2026-11-20T16:30", 1, "week", after)).toBe("2026-11-27T23:59");
    expect(due("2026-02-20T08:00", 6, "week", { direction: "after", roll: true })).toBe("2026-04-07T23:59");
    expect(due("20 november", 1, "week", after)).toBeUndefined();
  });

  it("stands still in a closure that does not count", () => {
    expect(due("2026-12-18T16:00", 12, "hour", after, school)).toBe("2027-01-04T04:00");
    expect(due("2026-12-24T16:00", 12, "hour", after, school)).toBe("2027-01-04T12:00");
    expect(due("2027-01-04T04:00", 12, "hour", before, school)).toBe("2026-12-18T16:00");
    expect(due("2026-12-24T16:00", 12, "hour", before, school)).toBe("2026-12-18T12:00");
  });
});
