import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { instantOf, isSkipped, wallAt } from "../../src/calendar/dutch-clock.js";

const FIRST = Date.UTC(1990, 0, 1) / 60_000;
const LAST = Date.UTC(2037, 11, 31) / 60_000;

it("shows what the time zone database has for Europe/Amsterdam, at every hour from 1990 to 2037", () => {
  const shift = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" });
  const offsets = new Map([
    ["GMT+01:00", 60],
    ["GMT+02:00", 120],
  ]);
  const wrong: string[] = [];
  // Every hour of the months in which the clock changes, and every day of the others.
  for (let instant = FIRST; instant < LAST; ) {
    const date = new Date(instant * 60_000);
    const offset = offsets.get(shift.format(date).split(", ")[1] ?? "");
    if (wallAt(instant) - instant !== offset) wrong.push(date.toISOString());
    instant += [2, 8, 9].includes(date.getUTCMonth()) && date.getUTCDate() >= 24 ? 60 : 24 * 60;
  }
  expect(wrong).toEqual([]);
});

it("finds the instant of what the wall shows: the first of two, and none in the hour that is skipped", () => {
  const wall = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
  const times = ["2026-03-29T01:59", "2026-03-29T03:00", "2026-10-25T03:00", "1995-09-24T03:00"];
  expect(times.filter((iso) => isSkipped(wall(iso)))).toEqual([]);
  for (const iso of times) {
    const zoned = DateTime.fromISO(iso, { zone: "Europe/Amsterdam" });
    expect([iso, instantOf(wall(iso))]).toEqual([iso, zoned.toMillis() / 60_000]);
  }
  expect(instantOf(wall("2026-10-25T02:30"))).toBe(wall("2026-10-25T00:30"));
  const skipped = ["2026-03-29T02:00", "2026-03-29T02:59", "2100-03-28T02:30"];
  expect(skipped.filter((iso) => !isSkipped(wall(iso)))).toEqual([]);
});
