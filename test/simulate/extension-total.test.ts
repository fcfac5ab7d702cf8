import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { Case } from "../../src/simulate/case.js";
import { latestRun } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";

const { machine } = compile(
  readFileSync(new URL("../fixtures/good/extension-total.klacht", import.meta.url), "utf8"),
  { path: "extension-total.klacht" },
);
const TERM = "klacht.antwoord.hard";
const more = (weeks: number): CaseEvent => ({
  type: `${TERM}.extend`,
  conditions: ["nader-onderzoek-nodig-is"],
  length: { amount: weeks, unit: "week" },
});
const filed: Case = play(start(machine), { type: "klacht.file" });

function play(value: Case, event: CaseEvent): Case {
  const result = step(machine, value, event, "2026-03-02");
  if (!result.ok) throw new Error(result.reason.nl);
  return result.case;
}

function refusalOf(value: Case, event: CaseEvent): string | undefined {
  const result = step(machine, value, event, "2026-03-02");
  return result.ok ? undefined : result.reason.nl;
}

test("each extension is as long as it may be, until all of them together are", () => {
  const twice = play(play(filed, more(4)), more(4));
  expect(latestRun(twice, TERM)?.due).toBe("2026-06-08");
  expect(refusalOf(twice, more(3))).toBe(
    "De termijn mag worden verlengd tot en met 2026-06-22, niet verder.",
  );
  const full = play(twice, more(2));
  expect(latestRun(full, TERM)).toMatchObject({ due: "2026-06-22", unextended: "2026-04-13" });
  expect(refusalOf(full, more(1))).toBe("De termijn mag worden verlengd tot en met 2026-06-22, niet verder.");
});

test("the time a term stands still is no part of what the extensions add together", () => {
  const text = readFileSync(new URL("../fixtures/good/extension-total.klacht", import.meta.url), "utf8");
  const stopping = text.replace("\ndossier", '    opschorten zolang "de klager iets uitzoekt"\n\ndossier');
  const { machine: other } = compile(stopping, { path: "extension-total.klacht" });
  const moves: readonly (readonly [string, CaseEvent])[] = [
    ["2026-03-02", { type: "klacht.file" }],
    ["2026-03-02", more(4)],
    ["2026-03-02", { type: `${TERM}.suspend`, conditions: ["de-klager-iets-uitzoekt"] }],
    ["2026-03-09", { type: `${TERM}.resume` }],
    ["2026-03-09", more(4)],
    ["2026-03-09", more(2)],
  ];
  const value = moves.reduce((before, [at, event]) => {
    const result = step(other, before, event, at);
    if (!result.ok) throw new Error(`${event.type}: ${result.reason.nl}`);
    return result.case;
  }, start(other));
  expect(latestRun(value, TERM)).toMatchObject({ due: "2026-06-29", unextended: "2026-04-20" });
});

test("without a length the last one takes what is left", () => {
  const { length: _, ...rest } = more(4);
  const full = play(play(play(filed, rest), rest), rest);
  expect(latestRun(full, TERM)?.due).toBe("2026-06-22");
});

test("the timeline names both lengths, and the last day of one extension", () => {
  const { rows } = timeline(machine, { received: "2026-03-02" });
  expect(rows.find(({ term }) => term === TERM)?.extensions).toEqual([
    {
      limit: "stated",
      length: { amount: 4, unit: "week" },
      total: { amount: 10, unit: "week" },
      until: "2026-05-11",
    },
  ]);
});
