import { expect, it } from "vitest";
import { formatDay } from "../../src/calendar/iso-day.js";
import { localDayOf } from "../../src/calendar/zone.js";

it.each([
  ["2026-06-30T22:30:00Z", "2026-07-01"], // two hours ahead in summer
  ["2026-12-31T22:30:00Z", "2026-12-31"], // one in winter
  ["2026-12-31T23:00:00.000Z", "2027-01-01"],
  ["2026-07-01T00:30:00+09:00", "2026-06-30"],
  ["2026-03-29T00:59:59Z", "2026-03-29"],
  ["2026-11-20T12:00+0100", "2026-11-20"],
])("%s falls on %s in the Netherlands", (instant, day) => {
  expect(formatDay(localDayOf(instant) ?? 0)).toBe(day);
});

it("is undefined for what is no instant", () => {
  const texts = [
    "2026-06-30",
    "2026-06-30T22:30:00",
    "2026-02-30T10:00:00Z",
    "gisteren",
    "",
    "2026-06-30T25:00:00Z",
  ];
  expect(texts.map(localDayOf)).toEqual(texts.map(() => undefined));
});
