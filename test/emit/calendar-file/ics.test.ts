import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { timelineIcs } from "../../../src/emit/calendar-file/ics.js";
import type { Machine } from "../../../src/ir/machine.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { wellFormed } from "../../../src/support/well-formed.js";
import { PROCEDURES } from "../../procedures/names.js";
import { handMachine } from "../../simulate/hand-machine.js";
import { NASTY, nastyMachine } from "../timeline/nasty.js";

const RECEIVED = "2026-04-01";

function icsOf(machine: Machine, reference?: string, received = RECEIVED): string {
  const made = timeline(machine, { received });
  return timelineIcs(made, { lang: "nl", ...(reference === undefined ? {} : { reference }) });
}

function eventsIn(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

describe.each(PROCEDURES)("%s", (id) => {
  const text = readFileSync(new URL(`../../../procedures/${id}.klacht`, import.meta.url), "utf8");
  const { machine } = compile(text, { path: `procedures/${id}.klacht` });

  test("read back by ical.js, has the receipt and every date of the timeline as a whole day", async () => {
    const ics = icsOf(machine);
    const dates = timeline(machine, { received: RECEIVED }).rows.flatMap(({ date }) => date ?? []);
    const events = eventsIn(ics);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([RECEIVED, ...dates]);
    for (const { startDate, endDate } of events) {
      expect([startDate.isDate, endDate.subtractDate(startDate).toSeconds()]).toEqual([true, 86_400]);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    await expect(ics).toMatchFileSnapshot(`../../golden/${id}/timeline/termijnen.ics`);
  });
});

describe("a calendar file", () => {
  test("says what is due, who must act, how it was counted and by which procedure", () => {
    const answer = eventsIn(icsOf(handMachine()))[2];
    expect(answer?.summary).toBe("Uiterlijk vandaag: Reactie");
    expect(answer?.description.split("\n")).toEqual([
      "Het bureau",
      "Wie: de directie",
      expect.stringContaining("6 weken na de ontvangst (wo 1 april 2026)"),
      "Volgens ‘Klachtenreglement Hand’, voor een klacht die op wo 1 april 2026 is ontvangen.",
    ]);
  });

  test("warns at nine o'clock a week and a day before, but never before the receipt itself", () => {
    const alarms = eventsIn(icsOf(handMachine(), undefined, "2026-04-13")).map(({ component, startDate }) =>
      component.getAllSubcomponents("valarm").map((alarm) => {
        const at = startDate.clone();
        at.isDate = false;
        at.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue("trigger"))));
        return at.toString();
      }),
    );
    expect(alarms).toEqual([
      [],
      ["2026-04-19T09:00:00"],
      ["2026-05-18T09:00:00", "2026-05-24T09:00:00"],
      ["2026-06-01T09:00:00", "2026-06-07T09:00:00"],
      ["2026-06-29T09:00:00", "2026-07-05T09:00:00"],
    ]);
  });

  test("is stamped with the date of receipt and comes out the same each time", () => {
    expect(icsOf(handMachine())).toBe(icsOf(handMachine()));
    expect(icsOf(handMachine()).match(/DTSTAMP:.*/g)).toEqual(Array(5).fill("DTSTAMP:20260401T000000Z"));
  });

  test("of another complaint of the same day has ids of its own when it has a reference", () => {
    const uids = ["K-1", "K-2"].flatMap((reference) =>
      eventsIn(icsOf(handMachine(), reference)).map(({ uid }) => uid),
    );
    expect(new Set(uids).size).toBe(10);
    expect(eventsIn(icsOf(handMachine(), "K-1"))[1]?.summary).toBe("Uiterlijk vandaag: Bevestiging (K-1)");
  });

  test("has no line over 75 octets, breaks none inside a character, and keeps every text whole", () => {
    const ics = icsOf(nastyMachine(), NASTY);
    const lines = ics.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(wellFormed(line)).toBe(line);
    }
    const shown = NASTY.replace("\u0007", "");
    const [receipt, first] = eventsIn(ics);
    expect(receipt?.summary).toBe(`Klacht ontvangen: ${shown} (${shown})`);
    expect(first?.summary).toBe(`Uiterlijk vandaag: ${shown}\nen meer (${shown})`);
  });
});
