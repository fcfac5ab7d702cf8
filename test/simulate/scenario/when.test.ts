import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWhen } from "../../../src/simulate/scenario/when.js";

const after = (amount: number, unit: string, of: object, direction = "after") => ({
  kind: "from",
  length: { amount, unit },
  direction,
  of,
});

test.each([
  ["2026-03-02", { kind: "at", moment: "2026-03-02" }],
  ["2026-03-02 14:30", { kind: "at", moment: "2026-03-02T14:30" }],
  ["2026-03-02 om 14.30 uur", { kind: "at", moment: "2026-03-02T14:30" }],
  ["zelfde dag", after(0, "day", { kind: "previous" })],
  ["na 3 werkdagen", after(3, "workday", { kind: "previous" })],
  ["3 werkdagen later", after(3, "workday", { kind: "previous" })],
  ["2 weken na bevestiging", after(2, "week", { kind: "step", name: "bevestiging" })],
  ["1 maand na ontvangst", after(1, "month", { kind: "receipt" })],
  ["+3 werkdagen na ontvangst", after(3, "workday", { kind: "receipt" })],
  ["+ 2 weken", after(2, "week", { kind: "previous" })],
  ["einde van reactie", after(0, "day", { kind: "term-end", name: "reactie" })],
  ["op de laatste dag van de termijn reactie", after(0, "day", { kind: "term-end", name: "reactie" })],
  [
    "dag voor einde van bureau.reactie",
    after(1, "day", { kind: "term-end", name: "bureau.reactie" }, "before"),
  ],
  ["de dag na het einde van reactie", after(1, "day", { kind: "term-end", name: "reactie" })],
  ["3 dagen vóór einde van reactie", after(3, "day", { kind: "term-end", name: "reactie" }, "before")],
])("%s", (text, moment) => {
  expect(parseWhen(text)).toEqual(moment);
});

test.each([
  "",
  "morgen",
  "2026-02-30",
  "2026-13-01",
  "1989-12-31",
  "na drie dagen",
  "3 eeuwen later",
  "na -1 dag",
  "++1 dag",
])("‘%s’ is no moment", (text) => {
  expect(parseWhen(text)).toBeUndefined();
});

test("any text is a moment or none, and never a mistake of ours", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const when = parseWhen(text);
      expect(when === undefined || when.kind === "at" || when.kind === "from").toBe(true);
    }),
  );
});
