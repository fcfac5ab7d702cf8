import { describe, expect, it } from "vitest";
import { findings } from "./findings.js";

const ANSWER = `trap klacht "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst`;
const OUTSIDE = `trap elders "Elders"
  extern`;

describe("two hard terms on one step", () => {
  const withTerm = (term: string): readonly string[] => findings(`${ANSWER}\n    ${term}\n`);

  it("are a finding when both always hold", () => {
    expect(withTerm("uiterlijk 4 weken na ontvangst")).toEqual([
      "term-repeated: uiterlijk 4 weken na ontvangst",
    ]);
  });

  it("are none when one is a target or holds in some cases", () => {
    expect(withTerm("streeft naar 1 week na ontvangst")).toEqual([]);
    expect(withTerm('binnen 4 weken na ontvangst, als "het ingewikkeld is"')).toEqual([]);
  });
});

describe("a notice before the end of a term", () => {
  it("cannot lie before its beginning", () => {
    const notice = (lead: string): readonly string[] =>
      findings(`${ANSWER}\n    anders bericht aan klager, ${lead} voor einde termijn\n`);
    expect(notice("3 weken")).toEqual([
      "notice-before-term: anders bericht aan klager, 3 weken voor einde termijn",
    ]);
    expect(notice("2 weken")).toEqual([]);
  });

  it("is judged for an overall term as well", () => {
    const text = `trap klacht "De klacht"
  stap reactie
    directie antwoordt aan klager
  geheel
    binnen 2 weken na ontvangst
    anders bericht aan klager, 1 maand voor einde termijn
`;
    expect(findings(text)).toEqual([
      "notice-before-term: anders bericht aan klager, 1 maand voor einde termijn",
    ]);
  });
});

describe("the notice of an extension", () => {
  const told = (...lines: readonly string[]): readonly string[] =>
    findings(
      [ANSWER, "    verlengen eenmaal met 2 weken", ...lines.map((line) => `      ${line}`)].join("\n"),
    );
  const MISSING = ["extension-notice-missing: verlengen eenmaal met 2 weken"];

  it("must reach the complainant", () => {
    expect(told("bericht aan bestuur, voor einde termijn")).toEqual(MISSING);
    expect(told("bericht aan bestuur, klager, voor einde termijn")).toEqual([]);
    expect(told("bericht aan betrokkenen, voor einde termijn")).toEqual([]);
  });

  it("is not needed by a complainant who is asked, but is by one whose answer nobody asks", () => {
    expect(told("bericht aan bestuur, voor einde termijn", "instemming van klager")).toEqual([]);
    expect(told("instemming van bestuur")).toEqual(MISSING);
  });
});

describe("the notice of a suspension", () => {
  const told = (...lines: readonly string[]): readonly string[] =>
    findings(
      [
        ANSWER,
        '    opschorten zolang "een deskundige onderzoekt", ten hoogste 4 weken',
        ...lines.map((line) => `      ${line}`),
      ].join("\n"),
    );

  it("must reach the complainant when it reaches anybody", () => {
    expect(told("bericht aan beklaagde, bestuur")).toEqual([
      'suspension-notice-missing: opschorten zolang "een deskundige onderzoekt", ten hoogste 4 weken',
    ]);
    expect(told("bericht aan beklaagde", "bericht aan klager")).toEqual([]);
    expect(told("bericht aan betrokkenen")).toEqual([]);
    expect(told()).toEqual([]);
  });
});

describe("a term from the receipt of what a step sends", () => {
  const behind = (act: string): readonly string[] =>
    findings(`trap klacht "De klacht"
  stap eerst
    ${act}
    binnen 1 week na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst van eerst
`);

  it("never starts when that step sends nothing", () => {
    const found = ["term-anchor-unsent: binnen 2 weken na ontvangst van eerst"];
    expect(behind("directie onderzoekt de klacht")).toEqual(found);
    expect(behind("directie registreert de klacht")).toEqual(found);
  });

  it("starts when somebody is told, a decision is taken or the complainant does something", () => {
    expect(behind("directie informeert klager")).toEqual([]);
    expect(behind("directie beslist over de klacht")).toEqual([]);
    expect(behind("klager vult de klacht aan")).toEqual([]);
    expect(behind('directie moet "een brief schrijven"')).toEqual([]);
  });
});

describe("a window beside an opening without one", () => {
  const way = (opening: string, window = ", binnen 1 jaar na ontvangst van reactie"): readonly string[] =>
    findings(`${ANSWER}\n  niet tevreden: naar trap elders${window}\n${OUTSIDE}\n  ${opening}\n`);
  const FOUND = ["window-bypassed: binnen 1 jaar na ontvangst van reactie"];

  it("is contradicted by a tier that is open to everybody", () => {
    expect(way("open na trap klacht")).toEqual(FOUND);
    expect(way("altijd open voor klager")).toEqual(FOUND);
  });

  it("stands where there is no window, or the tier opens in some cases", () => {
    expect(way("open na trap klacht", "")).toEqual([]);
    expect(way('open rechtstreeks als "overleg niet kan"')).toEqual([]);
  });
});

describe("no appeal", () => {
  const onward = (...traits: readonly string[]): readonly string[] =>
    findings(
      [ANSWER, "  geen beroep", "  niet tevreden: naar trap elders", 'trap elders "Elders"', ...traits].join(
        "\n",
      ),
    );

  const FOUND = ["modality-contradictory: niet tevreden: naar trap elders"];

  it("leaves an ombudsman and a body outside that binds, but no next instance within", () => {
    expect(onward("  extern", "  niet bindend")).toEqual([]);
    expect(onward("  extern", "  bindend voor organisatie")).toEqual([]);
    expect(onward("  extern")).toEqual([]);
    expect(onward("  stap antwoord", "    directie antwoordt aan klager")).toEqual(FOUND);
  });

  it("of a body outside leaves no other that binds", () => {
    const outside = (...traits: readonly string[]): readonly string[] =>
      findings(
        [
          'trap geschil "Het geschil"',
          "  extern",
          "  stap uitspraak",
          "    directie doet uitspraak",
          "  geen beroep",
          "  niet tevreden: naar trap elders",
          'trap elders "Elders"',
          "  extern",
          ...traits,
        ].join("\n"),
      ).filter((one) => one.startsWith("modality"));
    expect(outside("  bindend voor organisatie")).toEqual(FOUND);
    expect(outside("  niet bindend")).toEqual([]);
  });
});

describe("a term from a step that may be left out", () => {
  it("is a finding for a way on, and for a step that is only allowed", () => {
    expect(
      findings(`${ANSWER}
  stap nazorg
    directie mag klager informeren
    binnen 4 weken na ontvangst
  niet tevreden: naar trap elders, binnen 2 weken na ontvangst van nazorg
${OUTSIDE}
`),
    ).toEqual(["term-anchor-skippable: binnen 2 weken na ontvangst van nazorg"]);
  });

  it("is none where an outer limit always starts", () => {
    expect(
      findings(`trap klacht "De klacht"
  stap onderzoek
    eventueel
    directie onderzoekt de klacht
    binnen 1 week na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na afronding van onderzoek, uiterlijk 8 weken na ontvangst
`),
    ).toEqual([]);
  });
});

describe("a verdict that leads away", () => {
  const verdict = (effects: readonly string[], ...rest: readonly string[]): readonly string[] =>
    findings(
      [
        ANSWER,
        "    oordeel gegrond of ongegrond",
        ...effects.map((line) => `    ${line}`),
        ...rest,
        OUTSIDE,
      ].join("\n"),
    );
  const WAY = "  niet tevreden: naar trap elders";

  it("leaves nothing behind it when every outcome does", () => {
    expect(verdict(["bij gegrond sluiting", "bij ongegrond sluiting"], WAY)).toEqual([
      "way-unreachable: niet tevreden: naar trap elders",
      'tier-unreachable: trap elders "Elders"',
    ]);
  });

  it("leaves the way open when an outcome goes on, or the step may be left out", () => {
    expect(verdict(["bij gegrond sluiting"], WAY)).toEqual([]);
    expect(
      verdict(['vervalt als "dat niet nodig is"', "bij gegrond sluiting", "bij ongegrond sluiting"], WAY),
    ).toEqual([]);
  });

  it("passes over a step between", () => {
    expect(
      findings(`trap klacht "De klacht"
  stap oordeel
    directie beslist over de klacht
    binnen 1 week na ontvangst
    oordeel gegrond of ongegrond
    bij gegrond sluiting
    bij ongegrond naar stap reactie
  stap tussendoor
    directie informeert klager
    binnen 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 3 weken na ontvangst
`),
    ).toEqual(["state-unreachable: stap tussendoor"]);
  });
});

describe("a window that counts from an earlier step", () => {
  const window = (trigger: string): readonly string[] =>
    findings(`trap klacht "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 1 week na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 10 weken na ontvangst
  ${trigger}: naar trap elders, binnen 2 weken na ontvangst van bevestiging
${OUTSIDE}
`);

  it("is over before the way opens at the end of the tier", () => {
    expect(window("niet tevreden")).toEqual([
      "window-closed-before-open: binnen 2 weken na ontvangst van bevestiging",
    ]);
    expect(window("niet tevreden na bevestiging")).toEqual([]);
  });
});

describe("a term with alternatives beside the whole", () => {
  const step = (term: string): readonly string[] =>
    findings(`trap klacht "De klacht"
  stap reactie
    directie antwoordt aan klager
    ${term}
  geheel
    binnen 6 weken na ontvangst
`);

  it("is too long when what counts of them is", () => {
    const late = "binnen 10 weken na ontvangst of 2 weken na ontvangst, wat het laatst komt";
    expect(step(late)).toEqual([`term-too-long-for-whole: ${late}`]);
    expect(step("binnen 10 weken na ontvangst of 2 weken na ontvangst, wat het eerst komt")).toEqual([]);
  });
});

describe("the keeping of the file", () => {
  const kept = (...lines: readonly string[]): readonly string[] =>
    findings(
      [
        ANSWER,
        "  niet tevreden: naar trap elders, binnen 1 jaar na ontvangst van reactie",
        OUTSIDE,
        "dossier",
      ]
        .concat(lines.map((line) => `  ${line}`))
        .join("\n"),
    );

  it("may not end before a way that is open, whichever of two terms counts", () => {
    const both = "bewaren 6 maanden na sluiting of 3 maanden na sluiting, wat het laatst komt";
    expect(kept(both)).toEqual([`retention-too-short: ${both}`]);
    expect(kept("bewaren 6 maanden na sluiting of 3 jaar na sluiting, wat het laatst komt")).toEqual([]);
    expect(kept("bewaren 1 jaar na sluiting")).toEqual([]);
  });

  it("has one term for the same files", () => {
    expect(kept("bewaren 2 jaar na sluiting", "bewaren 3 jaar na sluiting")).toEqual([
      "retention-contradictory: bewaren 3 jaar na sluiting",
    ]);
    expect(kept("bewaren 2 jaar na sluiting", "bewaren 3 jaar na sluiting, bij gegrond")).not.toContain(
      "retention-contradictory: bewaren 3 jaar na sluiting, bij gegrond",
    );
  });
});

describe("a window of a way on", () => {
  const tier = (ways: string): string => `klachten
  mag weigeren als "de klacht al is behandeld"
trap klacht "De klacht"
  stap toets
    directie informeert klager over "de ontvankelijkheid"
    oordeel gegrond of niet_behandeld
    bij niet_behandeld afhandeling
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
${ways}
${OUTSIDE}
`;
  const found = (ways: string): readonly string[] =>
    findings(tier(ways)).filter((line) => line.startsWith("window-start-passed"));
  const WAY = "  niet tevreden: naar trap elders, binnen 1 jaar";

  it("is a finding when a verdict leads past the step it counts from, also where that start is implied", () => {
    expect(found(`${WAY} na ontvangst van reactie`)).toEqual([
      "window-start-passed: binnen 1 jaar na ontvangst van reactie",
    ]);
    expect(found(`${WAY} na ontvangst`)).toEqual(["window-start-passed: binnen 1 jaar na ontvangst"]);
    expect(found(`${WAY} na ontvangst van weigering`)).toEqual([
      "window-start-passed: binnen 1 jaar na ontvangst van weigering",
    ]);
  });

  it("is none when it also counts from what comes on that way, or from what every way has", () => {
    const both = "na ontvangst van reactie of 1 jaar na ontvangst van toets, wat het laatst komt";
    expect(found(`${WAY} ${both}`)).toEqual([]);
    expect(found(`${WAY} na ontvangst van toets`)).toEqual([]);
    expect(found(`${WAY} na afhandeling`)).toEqual([]);
    expect(found(`${WAY} na ontvangst van de klacht`)).toEqual([]);
  });

  it("counts behind a refusal from that, or from what was there before it", () => {
    const refused = "  geweigerd: naar trap elders, binnen 1 jaar";
    expect(found(`${refused} na ontvangst van reactie`)).toEqual([
      "window-start-passed: binnen 1 jaar na ontvangst van reactie",
    ]);
    expect(found(`${refused} na afhandeling`)).toEqual(["window-start-passed: binnen 1 jaar na afhandeling"]);
    expect(found(refused)).toEqual([]);
    expect(found(`${refused} na ontvangst van weigering`)).toEqual([]);
    expect(found(`${refused} na ontvangst van de klacht`)).toEqual([]);
  });
});
