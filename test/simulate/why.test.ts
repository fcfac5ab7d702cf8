import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/iso-day.js";
import { whyText } from "../../src/emit/timeline/why-text.js";
import { replay } from "../../src/simulate/replay.js";
import { timeline } from "../../src/simulate/timeline.js";
import { accountsOf, why } from "../../src/simulate/why.js";
import type { Why } from "../../src/simulate/why-types.js";
import { PROCEDURES } from "../procedures/names.js";
import { machineOf, procedure } from "./scenario/play.js";

const GOOD = fileURLToPath(new URL("../fixtures/good/", import.meta.url));

/** Everything with terms: the five procedures and every good fixture, among them each way of counting there is. */
const MACHINES = [
  ...PROCEDURES.map(procedure),
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

/** Everything that has a date of its own: the terms, and until when the file is kept. */
function idsOf({ terms, record }: (typeof MACHINES)[number]): readonly string[] {
  return [...terms, ...record.retentions].map(({ id }) => id);
}

test("every term and retention of every procedure is derived, or is said to be open", () => {
  for (const machine of MACHINES) {
    for (const id of idsOf(machine)) {
      const result = why(machine, id, { received: "2026-03-02" });
      if (!("links" in result)) throw new Error(`${machine.id}: ${id}`);
      const [link] = result.links;
      const isDerived = link?.account !== undefined || link?.row.derivation?.before !== undefined;
      expect([id, isDerived || link?.row.open !== undefined]).toEqual([id, true]);
      expect(whyText(result, "nl")).not.toMatch(/undefined|null|\bNaN/);
    }
  }
});

describe("replay", () => {
  test("of every account of every date gives that date", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...MACHINES),
        fc.integer({ min: FIRST, max: LAST }),
        fc.nat(),
        (machine, day, pick) => {
          const ids = idsOf(machine);
          const result = why(machine, ids[pick % ids.length] ?? "", { received: formatDay(day) });
          if (!("links" in result)) return;
          for (const { account, extended, row, term: of } of result.links) {
            const counted = account === undefined ? [] : [{ ...account, date: row.date }];
            for (const one of [...counted, ...extended]) {
              seen.add(one.length.unit);
              for (const { kind } of one.steps) seen.add(kind);
              expect([of, replay({ ...one, date: "" })]).toEqual([of, one.date]);
            }
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

const OFF_THE_WAY = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

rol bestuur "het bestuur"

trap gesprek "Het gesprek"
  informeel
  stap praat "Het gesprek"
    bestuur bespreekt de klacht met klager
    binnen 2 weken na ontvangst
  niet tevreden: naar trap klacht

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap uitnodiging "De uitnodiging"
    bestuur informeert klager over "het gesprek"
    uiterlijk 2 weken voor einde van termijn van antwoord

  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager
    binnen 6 weken na ontvangst bron "artikel 4"
    verlengen eenmaal met ten hoogste 4 weken
    verlengen eenmaal met 5 werkdagen

plicht jaarverslag "Het jaarverslag"
  bestuur brengt een jaarverslag uit aan klager
  elk jaar
  voor 1 juni

dossier
  bewaren 2 jaar na sluiting bron "artikel 9"
`);

test.each([
  ["an extended term", "klacht.antwoord.hard"],
  ["a term that counts back", "klacht.uitnodiging.hard"],
  ["a term of a tier before the one that receives", "gesprek.praat.hard"],
  ["a duty of every year", "jaarverslag.hard"],
  ["until when the file is kept", "retention"],
])("%s is told", async (what, id) => {
  const told = why(OFF_THE_WAY, id, { received: "2026-03-02" });
  if (!("links" in told)) throw new Error(id);
  const file = what.replaceAll(" ", "-");
  await expect(whyText(told, "nl")).toMatchFileSnapshot(`../golden/why/${file}.txt`);
});

test("an extension is counted from the end before it, and replays", () => {
  const told = why(OFF_THE_WAY, "klacht.antwoord.hard", { received: "2026-03-02" });
  if (!("links" in told)) throw new Error("geen datum");
  // 13 April and four weeks is 11 May; five workdays on, without Ascension Day and the Friday after it, is 20 May.
  expect(told.links[0]?.extended.map((one) => [one.from, replay({ ...one, date: "" })])).toEqual([
    ["2026-04-13", "2026-05-11"],
    ["2026-05-11", "2026-05-20"],
  ]);
});

test("what goes with a table replays to the dates of its rows", () => {
  for (const machine of MACHINES) {
    const table = timeline(machine, { received: "2026-03-02" });
    const dates = new Map(table.rows.map(({ term, date }) => [term, date]));
    for (const { term, account } of accountsOf(machine, table)) {
      if (account !== undefined)
        expect([term, replay({ ...account, date: "" })]).toEqual([term, dates.get(term)]);
    }
  }
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
