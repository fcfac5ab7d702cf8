import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import { whyText } from "../../src/emit/timeline/why-text.js";
import { replay } from "../../src/simulate/replay.js";
import { type Why, why } from "../../src/simulate/why.js";
import { machineOf, procedure } from "./scenario/play.js";

const GOOD = fileURLToPath(new URL("../fixtures/good/", import.meta.url));

/** Everything with terms: the five procedures and every good fixture, among them each way of counting there is. */
const MACHINES = [
  ...["buro-leerlingenhulp", "het-vertrouwensbureau", "kleuterrevolutie", "kober", "vo-content"].map(
    procedure,
  ),
  ...readdirSync(GOOD)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => machineOf(readFileSync(`${GOOD}${name}`, "utf8"), name)),
  machineOf(
    `reglement "Termijnenwet"
  aanspreekvorm u

kalender
  termijnenwet geldt
  werkdagen maandag tot en met vrijdag
  feestdagen nederland

rol directie "de directie"

trap bureau "Het bureau"
  behandelaar directie
  indienen bij directie

  stap ontvangst "De ontvangst"
    directie bevestigt de ontvangst aan klager
    binnen 3 dagen na ontvangst

  stap reactie "De reactie"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst

  stap later "Het vervolg"
    directie informeert klager over "het vervolg"
    binnen 1 maand na verzending van reactie
`,
    "termijnenwet.klacht",
  ),
].filter(({ terms }) => terms.some(({ bounds }) => bounds.length > 0));

const FIRST = parseDay("2024-01-01") ?? 0;
const LAST = parseDay("2030-12-31") ?? 0;

describe("replay", () => {
  test("of every account of every date gives that date", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...MACHINES),
        fc.integer({ min: FIRST, max: LAST }),
        fc.nat(),
        (machine, day, pick) => {
          const term = machine.terms[pick % machine.terms.length];
          const result = why(machine, term?.id ?? "", { received: formatDay(day) });
          if (!("links" in result)) return;
          for (const { account, row } of result.links) {
            if (account === undefined) continue;
            seen.add(account.length.unit);
            for (const { kind } of account.steps) seen.add(kind);
            expect([row.term, replay(account)]).toEqual([row.term, row.date]);
          }
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(["day", "month", "rolled", "skipped", "week", "workday"]),
    );
  });

  test("does not believe the date the account states", () => {
    const account = first("het-vertrouwensbureau", "bureau.whole.target", "2026-03-02").links[0]?.account;
    if (account === undefined) throw new Error("geen telling");
    expect(replay({ ...account, date: "2026-01-01" })).toBe("2026-04-15");
    expect(replay({ ...account, steps: account.steps.slice(1) })).not.toBe("2026-04-15");
  });
});

test("a date that starts from an earlier term is followed back to the receipt", () => {
  const { links } = first("vo-content", "klachtenpersoon.afhandeling.target", "2026-04-20");
  expect(links.map(({ term, row, start }) => [term, row.date, start])).toEqual([
    ["klachtenpersoon.afhandeling.target", "2026-07-01", "term"],
    ["klacht.escalation.klachtenpersoon.hard", "2026-06-03", "term"],
    ["klacht.reactie.hard", "2026-05-13", "received"],
  ]);
});

test("is told in Dutch and in English", async () => {
  const told = first("vo-content", "klachtenpersoon.afhandeling.target", "2026-04-20");
  await expect(whyText(told, "nl")).toMatchFileSnapshot("../golden/vo-content/why-nl.txt");
  await expect(whyText(told, "en")).toMatchFileSnapshot("../golden/vo-content/why-en.txt");
});

test("a shift by the Algemene termijnenwet is named with its article", async () => {
  const machine = MACHINES.at(-1);
  if (machine === undefined) throw new Error("geen machine");
  const told = why(machine, "bureau.ontvangst.hard", { received: "2026-04-02" });
  if (!("links" in told)) throw new Error("geen datum");
  // Thursday before Easter: three days end on Easter Sunday; art. 2 wants two workdays, Tuesday and Wednesday.
  expect(told.links[0]?.row.date).toBe("2026-04-08");
  expect(whyText(told, "nl")).toContain("Algemene termijnenwet, artikel 2");
});

test("a term, date or tier that does not exist gives a reason", () => {
  const machine = procedure("kober");
  expect(why(machine, "iets", { received: "2026-03-02" })).toEqual({ absent: "iets" });
  expect(why(machine, "iets", { received: "2026-02-30" })).toMatchObject({
    problem: { code: "date-impossible" },
  });
  expect(why(machine, "iets", { received: "2026-03-02", tier: "x" })).toMatchObject({
    problem: { code: "tier-unknown" },
  });
});

function first(name: string, term: string, received: string): Why {
  const result = why(procedure(name), term, { received });
  if (!("links" in result)) throw new Error(`geen datum voor ${term}`);
  return result;
}
