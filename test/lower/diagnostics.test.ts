import { describe, expect, it } from "vitest";
import { LOWER } from "../../src/diagnostics/catalogue/lower.js";
import { lowered } from "./lowered.js";

/** Codes about calendars that stand in files of their own. */
const OF_CALENDARS: readonly string[] = ["workdays-contradictory"];

describe.each(Object.entries(LOWER).filter(([code]) => !OF_CALENDARS.includes(code)))(
  "%s",
  (code, { wrong, right }) => {
    it("is found in its wrong sample alone", () => {
      expect(lowered(wrong).found.map((line) => line.split(":")[0])).toContain(code);
      expect(lowered(right).found).toEqual([]);
    });
  },
);

describe("what is found", () => {
  const tier = (body: string) => `rol directie "de directie"\ntrap klacht "Klacht"\n${body}\n`;
  const step = (body: string) => tier(`  stap reactie\n    directie antwoordt aan klager\n${body}`);

  it.each([
    ["a role", tier("  behandelaar direktie"), ["role-unknown: direktie -> directie"]],
    ["a step", step("  niet tevreden na reaktie: sluiting"), ["step-unknown: reaktie -> reactie"]],
    [
      "a step of another tier",
      step("  niet tevreden na klacht.reaktie: sluiting"),
      ["step-unknown: klacht.reaktie -> klacht.reactie"],
    ],
    [
      "a step of an unknown tier",
      step("  niet tevreden na klagt.reactie: sluiting"),
      ["step-unknown: klagt.reactie -> klacht.reactie"],
    ],
    ["a tier", step("  niet tevreden: naar trap klagt"), ["tier-unknown: klagt -> klacht"]],
    [
      "a built-in outcome",
      step("    oordeel gegrond of ongegront"),
      ["outcome-unknown: ongegront -> ongegrond"],
    ],
    [
      "a class that nothing is like",
      tier("  indienen\n    vermeldt naam, alleen voor voogd"),
      ["class-unknown: voogd"],
    ],
    ["who may come to an open tier", tier("  altijd open voor klagers"), ["role-unknown: klagers -> klager"]],
  ])("points out %s that does not exist", (_, text, expected) => {
    expect(lowered(text).found).toEqual(expected);
  });

  it("keeps the first of two names, over files as well", () => {
    const { machine, found } = lowered('rol directie "de directie"', 'rol directie "het bestuur"');
    expect(found.map((line) => line.split(":")[0])).toEqual(["role-duplicate"]);
    expect(machine.roles.filter((role) => role.id === "directie").map((role) => role.label)).toEqual([
      "de directie",
    ]);
  });

  it("lets a file give a built-in name its own label, once", () => {
    const { machine, found } = lowered(
      'rol klager "de cliënt"\nrol klager "de bewoner"\nuitkomst gegrond "terecht"',
    );
    expect(found).toEqual(["role-duplicate: klager"]);
    expect(machine.roles.map(({ id, label, builtIn }) => [id, label, builtIn])).toEqual([
      ["beklaagde", "de beklaagde", true],
      ["betrokkenen", "de betrokkenen", true],
      ["organisatie", "de organisatie", true],
      ["klager", "de cliënt", true],
    ]);
    expect(machine.outcomes.at(-1)).toMatchObject({ id: "gegrond", label: "terecht", builtIn: true });
  });

  it("takes the first of two statements that can stand only once", () => {
    const text =
      'reglement "R"\n  versie "1.0"\n  versie "2.0"\nkalender\n  werkdagen maandag\n  werkdagen dinsdag';
    const { machine, found } = lowered(text);
    expect(found).toEqual(['statement-repeated: versie "2.0"', "statement-repeated: werkdagen dinsdag"]);
    expect([machine.procedure.version, machine.calendar.workdays]).toEqual(["1.0", [1]]);
  });

  it("points out traits that exclude each other, in one statement and over several", () => {
    const text =
      'rol commissie "de commissie"\n  intern\n  aangewezen per klacht, extern\ntrap klacht "Klacht"\n  formeel, informeel\n  niet bindend\n  bindend voor klager';
    expect(lowered(text).found).toEqual([
      "traits-contradictory: aangewezen per klacht, extern",
      "traits-contradictory: formeel, informeel",
      "traits-contradictory: bindend voor klager",
    ]);
  });

  it("takes costs and anonymity once", () => {
    const text =
      'klachten\n  anoniem toegestaan\n  anoniem niet\ntrap klacht "Klacht"\n  kosteloos\n  tegen kosten van 25 euro';
    expect(lowered(text).found).toEqual([
      "statement-repeated: anoniem niet",
      "statement-repeated: tegen kosten van 25 euro",
    ]);
  });

  it("says what a verb misses and which preposition it takes", () => {
    const text = step(
      "  stap meer\n    directie vraagt informatie aan klager\n    directie bemiddelt tussen klager, beklaagde\n    directie onderzoekt de klacht met klager\n    directie bevestigt de ontvangst bij klager",
    );
    expect(lowered(text).found).toEqual(["phrase-argument: klager", "phrase-argument: klager"]);
  });

  it("never stops: a faulty file still makes a machine", () => {
    const { machine } = lowered(
      'trap klacht "Klacht"\n  behandelaar niemand\n  stap reactie\n    niemand antwoordt aan ook_niet\n    binnen 2 weken na ontvangst van nergens\n  niet tevreden: naar trap nergens, binnen 2 weken',
    );
    expect(machine.states.map((state) => state.id)).toEqual([
      "start",
      "klacht.reactie",
      "klacht.handled",
      "closed",
    ]);
    expect(machine.terms).toMatchObject([
      { id: "klacht.reactie.hard", bounds: [{ anchor: { kind: "open" } }] },
    ]);
  });

  it("makes a machine of nothing at all", () => {
    const { machine, found } = lowered("# reglement");
    expect(found).toEqual(["regulation-missing: "]);
    expect(machine.procedure.title).toBe("Voorbeeld");
    expect(machine.states.map((state) => state.id)).toEqual(["start", "closed"]);
  });
});

describe("two data of one list with one description", () => {
  const asked = (...lines: readonly string[]) =>
    lowered(
      `klagers\n  individueel ouder "een ouder", voogd "een voogd"\ntrap klacht "Klacht"\n  indienen\n${lines.map((line) => `    ${line}\n`).join("")}`,
    ).found;

  it("are reported, however the description is spelled and on whichever line it stands", () => {
    const found = ['field-label-repeated: dag "De  datum"'];
    expect(asked('vermeldt datum "de datum", dag "De  datum"')).toEqual(found);
    expect(asked('vermeldt datum "de datum"', 'mag vermelden dag "De  datum"')).toEqual(found);
    expect(asked('vermeldt datum "de datum"', 'vermeldt dag "De  datum", alleen voor ouder')).toEqual(found);
  });

  it("are fine when nobody is asked for both", () => {
    expect(
      asked('vermeldt een "de naam", alleen voor ouder', 'vermeldt twee "de naam", alleen voor voogd'),
    ).toEqual([]);
  });
});

describe("a file with very many mistakes of meaning", () => {
  it("has a thousand of them told and the rest counted", () => {
    const acts = "    direktie antwoordt aan klager\n".repeat(2500);
    const { found } = lowered(`trap klacht "Klacht"\n  stap reactie\n${acts}`);
    expect(found.filter((line) => line.startsWith("role-unknown"))).toHaveLength(1000);
    expect(found.filter((line) => !line.startsWith("role-unknown"))).toEqual(["errors-untold: direktie"]);
  });
});

describe("a line about a refusal", () => {
  const GROUNDS = 'klachten\n  weigert als "de klacht al is behandeld"\n';
  const found = (grounds: string, traits: string, line: string) =>
    lowered(`${grounds}trap klacht "Klacht"
${traits}  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  ${line}
trap elders "Elders"
  extern
`).found;
  const WAY = "geweigerd: naar trap elders, binnen 1 jaar na ontvangst van weigering";

  it("is reported once where no complaint is ever refused", () => {
    expect(found("", "", WAY)).toEqual([`refusal-way: ${WAY}`]);
    expect(found(GROUNDS, "  informeel\n", WAY)).toEqual([`refusal-way: ${WAY}`]);
    expect(found(GROUNDS, "  extern\n", WAY)).toEqual([`refusal-way: ${WAY}`]);
    const window = "binnen 1 jaar na ontvangst van weigering";
    expect(found("", "", `niet tevreden: naar trap elders, ${window}`)).toEqual([`refusal-way: ${window}`]);
    expect(found(GROUNDS, "", WAY)).toEqual([]);
  });

  it("is reported when it leads to no other tier, or names a step", () => {
    const lines = [
      "geweigerd: sluiting",
      "geweigerd: terug naar stap reactie",
      "geweigerd na reactie: naar trap elders",
    ];
    expect(lines.flatMap((line) => found(GROUNDS, "", line))).toEqual(
      lines.map((line) => `refusal-way: ${line}`),
    );
  });
});
