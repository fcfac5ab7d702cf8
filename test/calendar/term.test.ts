import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCalendar } from "../../src/calendar/calendar.js";
import { formatDay } from "../../src/calendar/iso-day.js";
import type { Length, Unit } from "../../src/calendar/spec.js";
import { type DueOptions, dueDay } from "../../src/calendar/term.js";
import { termsActCovers } from "../../src/calendar/terms-act.js";
import { nederland, neverOpen, on, school } from "./calendars.js";
import { OMBUDSMAN, TERMS_ACT } from "./vectors.js";

const dutch = buildCalendar(nederland);
const statutory: DueOptions = { direction: "after", roll: true };
const plain: DueOptions = { direction: "after", roll: false };
const backwards: DueOptions = { direction: "before", roll: true };

/** `6 week` as a length. */
function length(text: string): Length {
  const [amount = "", unit = ""] = text.split(" ");
  return { amount: Number(amount), unit: unit.replace(/s$/, "") as Unit };
}

function due(calendar: typeof dutch, anchor: string, text: string, options: DueOptions): string | undefined {
  const found = dueDay(calendar, on(anchor), length(text), options);
  return found && formatDay(found.day);
}

describe("a term under the Algemene termijnenwet", () => {
  it.each(TERMS_ACT)("of $event + $amount $unit ends raw on $raw and by the act on $end: $why", (vector) => {
    const { event, amount, unit, raw, end } = vector;
    const found = dueDay(dutch, on(event), { amount, unit }, statutory);
    expect([found?.rawDay, found?.day].map((day) => formatDay(day ?? 0))).toEqual([raw, end]);
    expect(due(dutch, event, `${amount} ${unit}`, plain)).toBe(raw);
  });

  it.each(OMBUDSMAN)(
    "of $received, as the National Ombudsman counts it, ends on $due and on $extended",
    (vector) => {
      const first = dueDay(dutch, on(vector.received), vector, statutory);
      const extended = dueDay(dutch, first?.rawDay ?? 0, vector.extension, statutory);
      expect([first?.day, extended?.day].map((day) => formatDay(day ?? 0))).toEqual([
        vector.due,
        vector.extended,
      ]);
    },
  );

  it("leaves terms of one and two days to art. 1 alone", () => {
    expect(["1 day", "2 days"].map((text) => due(dutch, "2026-11-20", text, statutory))).toEqual([
      "2026-11-23",
      "2026-11-23",
    ]);
  });

  it("stops at ninety days, twelve weeks and three months", () => {
    const lengths = [
      "90 days",
      "91 days",
      "90 workdays",
      "91 workdays",
      "12 weeks",
      "13 weeks",
      "3 months",
      "4 months",
      "1 year",
      "48 hours",
    ];
    expect(lengths.filter((text) => termsActCovers(length(text)))).toEqual([
      "90 days",
      "90 workdays",
      "12 weeks",
      "3 months",
    ]);
    expect(due(dutch, "2026-03-13", "13 weeks", statutory)).toBe("2026-06-12");
    expect(due(dutch, "2025-04-05", "1 year", statutory)).toBe("2026-04-05");
    expect(due(dutch, "2026-04-03", "48 hours", statutory)).toBe("2026-04-05");
  });

  it("is never moved when it is counted back", () => {
    expect(due(dutch, "2026-04-09", "3 days", backwards)).toBe("2026-04-06");
  });

  it("goes by the act's own free days, not by those of the organisation", () => {
    const calendar = buildCalendar(school);
    // Fridays are off and the school is closed in summer, yet a Friday in July is an ordinary day to the act.
    expect(due(calendar, "2026-07-10", "2 weeks", statutory)).toBe("2026-07-24");
    // Good Friday counts as a holiday though the school's own set leaves it out.
    expect(due(calendar, "2026-03-20", "2 weeks", statutory)).toBe("2026-04-07");
  });

  it("always ends on a weekday that is no holiday, and not before the raw end", () => {
    const anchors = fc.integer({ min: on("1990-01-01"), max: on("2100-06-01") });
    const lengths = fc.record({
      amount: fc.integer({ min: 1, max: 12 }),
      unit: fc.constantFrom<Unit>("day", "week", "workday"),
    });
    fc.assert(
      fc.property(anchors, lengths, (anchor, some) => {
        const found = dueDay(dutch, anchor, some, statutory);
        expect(found?.day).toBeGreaterThanOrEqual(found?.rawDay ?? Number.NaN);
        expect(dueDay(dutch, found?.day ?? 0, { amount: 0, unit: "day" }, statutory)?.day).toBe(found?.day);
      }),
    );
  });
});

describe("a term", () => {
  it("does not count the day of the event, whichever way it runs", () => {
    const lengths = ["0 days", "1 day", "5 workdays", "2 weeks", "1 month", "1 year", "36 hours"];
    const ends = (direction: "after" | "before") =>
      lengths.map((text) => due(dutch, "2026-11-20", text, { direction, roll: false }));
    expect(ends("after")).toEqual([
      "2026-11-20",
      "2026-11-21",
      "2026-11-27",
      "2026-12-04",
      "2026-12-20",
      "2027-11-20",
      "2026-11-22",
    ]);
    expect(ends("before")).toEqual([
      "2026-11-20",
      "2026-11-19",
      "2026-11-13",
      "2026-11-06",
      "2026-10-20",
      "2025-11-20",
      "2026-11-18",
    ]);
  });

  it("skips holidays when it runs in workdays", () => {
    expect(due(dutch, "2026-04-30", "10 workdays", plain)).toBe("2026-05-19");
  });

  it("may run past 2100 when it needs no table: a file kept for 110 years", () => {
    expect(due(dutch, "2026-02-28", "110 years", plain)).toBe("2136-02-28");
    expect(due(dutch, "2100-12-20", "20 workdays", plain)).toBeUndefined();
    expect(due(dutch, "2100-12-20", "3 weeks", statutory)).toBeUndefined();
  });

  it("in workdays has no end on a calendar without workdays, and others do", () => {
    expect(due(buildCalendar(neverOpen), "2026-11-20", "5 workdays", plain)).toBeUndefined();
    expect(due(buildCalendar(neverOpen), "2026-11-20", "5 days", statutory)).toBe("2026-11-25");
  });
});

describe("a closure that does not count", () => {
  const calendar = buildCalendar(school); // 19 December to 3 January, 16 days

  it("pushes the end of every unit by the days of it inside the term", () => {
    const ends = ["1 day", "3 days", "2 weeks", "1 month", "3 workdays", "72 hours"].map((text) =>
      due(calendar, "2026-12-16", text, plain),
    );
    expect(ends).toEqual([
      "2026-12-17",
      "2027-01-04",
      "2027-01-15",
      "2027-02-01",
      "2027-01-05",
      "2027-01-04",
    ]);
  });

  it("is passed over from inside it, and when counting back", () => {
    expect(due(calendar, "2026-12-24", "1 day", plain)).toBe("2027-01-04");
    expect(due(calendar, "2027-01-05", "2 days", { direction: "before", roll: false })).toBe("2026-12-18");
    expect(due(calendar, "2026-12-24", "1 week", { direction: "before", roll: false })).toBe("2026-12-12");
  });

  it("may overlap another without a day being skipped twice", () => {
    const closures = [
      { from: "2026-12-24", to: "2027-01-06", suspends: true },
      { from: "2026-12-19", to: "2026-12-31", suspends: true },
      { from: "2026-12-25", to: "2026-12-26", suspends: true },
    ];
    expect(due(buildCalendar({ ...nederland, closures }), "2026-12-18", "1 day", plain)).toBe("2027-01-07");
  });

  it("is no place for a term to end by the act either", () => {
    const closures = [{ from: "2026-11-23", to: "2026-11-24", suspends: true }];
    expect(due(buildCalendar({ ...nederland, closures }), "2026-11-20", "1 day", statutory)).toBe(
      "2026-11-25",
    );
  });

  it("gives what a walk over the days gives", () => {
    const gone = (day: number) => day >= on("2026-12-19") && day <= on("2027-01-03");
    const walk = (anchor: number, count: number, sign: number) => {
      let day = anchor;
      for (let left = count; left > 0; ) {
        day += sign;
        if (!gone(day)) left--;
      }
      return day;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: on("2026-11-20"), max: on("2027-02-01") }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom("after" as const, "before" as const),
        (anchor, amount, direction) => {
          const found = dueDay(calendar, anchor, { amount, unit: "day" }, { direction, roll: false });
          expect(found?.day).toBe(walk(anchor, amount, direction === "after" ? 1 : -1));
        },
      ),
    );
  });
});
