import { describe, expect, it } from "vitest";
import { findings } from "./findings.js";

const SUBJECTS = 'klachten\n  gaan over kosten "de kosten", onderwijs "het onderwijs"\n';
const ANSWER = "  stap reactie\n    directie antwoordt aan klager\n    binnen 6 weken na ontvangst\n";
const TIER = `trap klacht "De klacht"\n${ANSWER}`;

describe("the terms of steps in one tier", () => {
  const steps = (first: string, second: string): readonly string[] =>
    findings(`trap klacht "De klacht"
  stap horen
    directie hoort klager
    ${first}
  stap reactie
    directie antwoordt aan klager
    ${second}
`);

  it("cannot both be kept when the first ends after the second", () => {
    expect(steps("binnen 8 weken na ontvangst", "binnen 6 weken na ontvangst")).toEqual([
      "term-order-impossible: binnen 8 weken na ontvangst",
    ]);
  });

  it("can be kept when that hangs on the day, on a target, or when the second waits for the first", () => {
    expect(steps("binnen 30 werkdagen na ontvangst", "binnen 6 weken na ontvangst")).toEqual([]);
    expect(steps("streeft naar 8 weken na ontvangst", "binnen 6 weken na ontvangst")).toEqual([]);
    expect(steps("binnen 8 weken na ontvangst", "binnen 6 weken na afronding van horen")).toEqual([]);
    expect(steps("binnen 6 weken na ontvangst", "binnen 6 weken na ontvangst")).toEqual([]);
  });

  it("can be kept when another term comes in the place of the second whenever the first step is done", () => {
    const limited = (only: string, later: string, list = ""): readonly string[] =>
      findings(`${list}trap klacht "De klacht"
  stap advies
    ${only}
    bestuur brengt advies uit aan directie
    binnen 8 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    ${later}
`);
    const advice = 'alleen als "het bestuur adviseert"';
    expect(limited(advice, 'binnen 10 weken na ontvangst, als "het bestuur adviseert"')).toEqual([]);
    expect(limited(advice, 'binnen 10 weken na ontvangst, als "het druk is"')).toEqual([
      "term-order-impossible: binnen 8 weken na ontvangst",
    ]);
    const costs = "alleen bij klachten over kosten";
    expect(limited(costs, "binnen 10 weken na ontvangst, bij klachten over kosten", SUBJECTS)).toEqual([]);
    expect(limited(costs, "binnen 10 weken na ontvangst, bij klachten over onderwijs", SUBJECTS)).toEqual([
      "term-order-impossible: binnen 8 weken na ontvangst",
    ]);
  });

  it("are judged against the next one when another term comes in the place of the first", () => {
    const text = `trap klacht "De klacht"
  stap advies
    alleen als "het bestuur adviseert"
    bestuur brengt advies uit aan directie
    binnen 8 weken na ontvangst
  stap voorstel
    directie antwoordt aan klager
    binnen 5 weken na ontvangst
    binnen 10 weken na ontvangst, als "het bestuur adviseert"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
`;
    expect(findings(text)).toEqual(["term-order-impossible: binnen 8 weken na ontvangst"]);
  });

  it("are judged through the terms they count from", () => {
    const text = `trap klacht "De klacht"
  stap horen
    directie hoort klager
    binnen 4 weken na ontvangst
  stap advies
    bestuur brengt advies uit aan directie
    binnen 3 weken na afronding van horen
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
`;
    expect(findings(text)).toEqual(["term-order-impossible: binnen 3 weken na afronding van horen"]);
  });
});

describe("an extension within a term over the whole tier", () => {
  const tier = (extension: string, whole: string): readonly string[] =>
    findings(`${TIER}    ${extension}
      bericht aan klager, voor einde termijn
  geheel
    ${whole}
`);

  it("must fit in it", () => {
    expect(tier("verlengen eenmaal met ten hoogste 10 weken", "binnen 8 weken na ontvangst")).toEqual([
      "extension-exceeds-whole: verlengen eenmaal met ten hoogste 10 weken",
    ]);
    expect(tier("verlengen 2 maal met 2 weken", "binnen 8 weken na ontvangst")).toEqual([
      "extension-exceeds-whole: verlengen 2 maal met 2 weken",
    ]);
  });

  it("fits when there is room, or when the whole can be extended as well", () => {
    expect(tier("verlengen eenmaal met ten hoogste 2 weken", "binnen 8 weken na ontvangst")).toEqual([]);
    expect(
      tier(
        "verlengen eenmaal met ten hoogste 10 weken",
        `binnen 8 weken na ontvangst
    verlengen eenmaal met ten hoogste 10 weken
      bericht aan klager, voor einde termijn`,
      ),
    ).toEqual([]);
  });
});

describe("an outer limit", () => {
  const window = (term: string): readonly string[] =>
    findings(`trap klacht "De klacht"\n  indienen bij directie\n    indientermijn ${term}\n${ANSWER}`);

  it("that always ends first makes the term idle", () => {
    const term = "binnen 1 jaar na voorval, uiterlijk 6 maanden na voorval";
    expect(window(term)).toEqual([`term-outer-short: ${term}`]);
  });

  it("is as it should be when it is longer, or counts from elsewhere", () => {
    expect(window("binnen 1 jaar na voorval, uiterlijk 2 jaar na voorval")).toEqual([]);
    expect(window("binnen 1 jaar na ontdekking, uiterlijk 6 maanden na voorval")).toEqual([]);
  });
});

it("a term cannot wait for a step of a later tier", () => {
  const text = `trap klacht "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na afronding van beroep.besluit
  niet tevreden: naar trap beroep

trap beroep "Het beroep"
  stap besluit
    bestuur beslist over de klacht
    binnen 4 weken na ontvangst
`;
  expect(findings(text)).toContain("term-anchor-later: binnen 6 weken na afronding van beroep.besluit");
});

it("a tier that is always open is no way on from a tier before the next", () => {
  const tiers = (open: string): readonly string[] =>
    findings(`trap gesprek "Het gesprek"
  informeel, aangeraden
  stap praten
    klager bespreekt de klacht met directie

${TIER}${open}
trap inspectie "De inspectie"
  extern
  altijd open voor klager
`);
  expect(tiers("")).toEqual(['tier-exit-missing: trap gesprek "Het gesprek"']);
  const written = `${TIER}\ntrap inspectie "De inspectie"\n  extern\n  altijd open voor klager\n`;
  expect(findings(written)).toEqual([]);
});

describe("an answer", () => {
  const answer = (...lines: readonly string[]): readonly string[] =>
    findings(`trap klacht "De klacht"\n  stap reactie\n${lines.map((line) => `    ${line}\n`).join("")}`);
  const MISSING = ["answer-not-owed: stap reactie"];

  it("is owed to the complainant", () => {
    expect(answer("directie antwoordt aan klager")).toEqual([]);
    expect(answer("directie doet uitspraak")).toEqual([]);
  });

  it("is not owed when it may be left out, is only allowed, or goes to others", () => {
    expect(answer("eventueel", "directie antwoordt aan klager")).toEqual(MISSING);
    expect(answer("directie mag antwoorden aan klager")).toEqual(MISSING);
    expect(answer("directie antwoordt aan beklaagde")).toEqual(MISSING);
    expect(answer("directie antwoordt aan directie")).toEqual(MISSING);
  });

  it("is owed all the same when another step tells the complainant", () => {
    const told = `trap klacht "De klacht"
  stap oordeel
    eventueel
    directie doet uitspraak
  stap bericht
    directie informeert klager
`;
    expect(findings(told)).toEqual([]);
  });
});

describe("subjects", () => {
  it("are in or out, not both", () => {
    const text = `${SUBJECTS}  gaan niet over kosten "de kosten"\n\n${TIER}`;
    expect(findings(text)).toEqual(['subject-contradictory: kosten "de kosten"']);
  });

  it("each have a formal tier, when each tier says what it is for", () => {
    const tier = (subjects: string): readonly string[] =>
      findings(`${SUBJECTS}\ntrap klacht "De klacht"\n  bevoegd voor ${subjects}\n${ANSWER}`);
    expect(tier("kosten")).toEqual(['subject-uncovered: onderwijs "het onderwijs"']);
    expect(tier("kosten, onderwijs")).toEqual([]);
  });

  it("each have a term, when the terms are for some of them", () => {
    const term = "binnen 2 weken na ontvangst, bij klachten over kosten";
    const step = (more: string): readonly string[] =>
      findings(
        `${SUBJECTS}\ntrap klacht "De klacht"\n  stap reactie\n    directie antwoordt aan klager\n    ${term}\n${more}`,
      );
    expect(step("")).toEqual([`term-subject-missing: ${term}`]);
    expect(step("    binnen 6 weken na ontvangst\n")).toEqual([]);
    expect(step("  geheel\n    binnen 6 weken na ontvangst\n")).toEqual([]);
  });
});

it("a step for an outcome comes after a verdict, or after a way back from one", () => {
  const measures = "  stap maatregelen\n    alleen bij gegrond\n    directie voert de maatregelen uit\n";
  const verdict = (line: string): string =>
    `  stap reactie\n    directie antwoordt aan klager\n    oordeel gegrond of ongegrond\n${line}`;
  const tier = (...steps: readonly string[]): readonly string[] =>
    findings(`trap klacht "De klacht"\n${steps.join("")}`);
  expect(tier(measures, verdict(""))).toEqual(["outcome-too-early: stap maatregelen"]);
  expect(tier(verdict(""), measures)).toEqual([]);
});

describe("who and how", () => {
  it("a name is not asked of everybody where complaints may be anonymous", () => {
    const form = (line: string): readonly string[] =>
      findings(
        `klachten\n  anoniem toegestaan\n\ntrap klacht "De klacht"\n  indienen bij directie\n    ${line}\n${ANSWER}`,
      );
    expect(form("vermeldt naam, beschrijving")).toEqual(["anonymous-named: naam"]);
    expect(form("vermeldt beschrijving, naam indien van toepassing")).toEqual([]);
    expect(form("mag vermelden naam")).toEqual([]);
  });

  it("the accused handles no formal complaint", () => {
    const tier = (traits: string): readonly string[] =>
      findings(`trap klacht "De klacht"\n${traits}  behandelaar beklaagde\n${ANSWER}`);
    expect(tier("")).toEqual(['handler-accused: trap klacht "De klacht"']);
    expect(tier("  informeel\n")).toEqual([]);
  });

  it("one person does not hold two roles that exclude each other", () => {
    const roles = (person: string): readonly string[] =>
      findings(`rol commissie "de commissie"
  persoon "Jan Jansen"
  niet tegelijk toezicht
rol toezicht "de raad van toezicht"
  persoon "${person}"
  niet tegelijk commissie

${TIER}`);
    expect(roles("Jan Jansen")).toEqual(['role-conflict: rol commissie "de commissie"']);
    expect(roles("Piet Pietersen")).toEqual([]);
  });

  it("what is only spoken is not signed", () => {
    const form = (line: string): readonly string[] =>
      findings(`trap klacht "De klacht"\n  indienen bij directie\n    ${line}\n    ondertekend\n${ANSWER}`);
    expect(form("mondeling of telefonisch")).toEqual(["signed-oral: indienen bij directie"]);
    expect(form("schriftelijk of mondeling")).toEqual([]);
  });
});
