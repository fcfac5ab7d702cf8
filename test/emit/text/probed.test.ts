import { describe, expect, it } from "vitest";
import { machineFrom, written } from "./compiled.js";

const HEAD = `reglement "Klachten"
  organisatie "Stichting Voorbeeld"
`;
const ROLES = `rol directie "de directie"
rol commissie "de commissie"
`;

/** The lines of a variant in which `word` stands. */
function lines(text: string, word: string): readonly string[] {
  return text.split("\n").filter((line) => line.includes(word));
}

describe("a tier without steps", () => {
  it.each([
    ["alone", ""],
    [
      "before another",
      `  informeel\n  niet tevreden: naar trap klacht\ntrap klacht "De klacht"\n  behandelaar directie\n  stap besluit\n    directie antwoordt aan klager\n`,
    ],
  ])("stands on the card, %s", (_, rest) => {
    const machine = machineFrom(
      `${HEAD}  aanspreekvorm u\n${ROLES}trap gesprek "Praten"\n  behandelaar commissie\n${rest}`,
    );
    const card = written(machine, "kort");
    expect(card).toContain("### Praten\n\nDe commissie behandelt uw klacht.");
  });

  it("stands on the card also where nobody is named for it", () => {
    const machine = machineFrom(`${HEAD}trap gesprek "Praten"\n`);
    expect(written(machine, "kort")).toContain(
      "### Praten\n\nIn onze procedure staat niet wat hier gebeurt.",
    );
  });
});

describe("what may never be done", () => {
  const machine = (form: string) =>
    machineFrom(`${HEAD}  aanspreekvorm ${form}
${ROLES}trap klacht "De klacht"
  behandelaar directie
  stap besluit
    directie antwoordt aan klager
plicht veilig
  directie mag niet "de klager, de getuigen en de leden van de commissie benadelen"
  steeds
plicht zwijgen
  directie mag "de klager niet benaderen"
  steeds
`);

  it.each([
    ["u", "u, de getuigen en de leden van de commissie nooit benadelen", "u"],
    ["je", "jou, de getuigen en de leden van de commissie nooit benadelen", "je"],
    ["derde persoon", "de klager, de getuigen en de leden van de commissie nooit benadelen", "de klager"],
  ])("keeps its object whole and is not «altijd niet», in form %s", (form, words, one) => {
    expect(lines(written(machine(form), "volledig"), "De directie mag")).toEqual([
      `De directie mag ${words}.`,
      `De directie mag ${one} niet benaderen.`,
    ]);
  });
});

describe("what the writer says to the complainant", () => {
  const machine = (form: string, your: string) =>
    machineFrom(`${HEAD}  aanspreekvorm ${form}
${ROLES}trap klacht "De klacht"
  behandelaar directie
  stap gesprek
    vervalt als "de directie ${your} bescherming in gevaar brengt", "${your} stoel te klein is"
    directie voert een gesprek met klager
`);

  it("is not said to whom a work instruction speaks", () => {
    expect(lines(written(machine("u", "uw"), "werkinstructie"), "vervalt")).toEqual([
      "Deze stap vervalt als de directie de bescherming van de klager in gevaar brengt of als uw stoel te klein is (met «u» is hier de klager bedoeld). U voert een gesprek met de klager.",
    ]);
    expect(lines(written(machine("je", "je"), "werkinstructie"), "vervalt")).toEqual([
      "Deze stap vervalt als de directie je bescherming in gevaar brengt (met «je» is hier de klager bedoeld) of als je stoel te klein is (met «je» is hier de klager bedoeld). Je voert een gesprek met de klager.",
    ]);
  });

  it("stays as it is in a regulation where it cannot be turned for certain", () => {
    expect(lines(written(machine("je", "je"), "regeling"), "vervalt")).toEqual([
      "2. Deze fase vervalt als de directie je bescherming in gevaar brengt of als je stoel te klein is. De directie voert een gesprek met de klager.",
    ]);
  });
});

describe("a step that leads on in more than one way", () => {
  const machine = (rest: string) =>
    machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}uitkomst ontvankelijk "ontvankelijk"
trap klacht "De klacht"
  behandelaar commissie
  stap toets "De toets"
    commissie beoordeelt de ontvankelijkheid
    oordeel ontvankelijk of niet_behandeld
${rest}    daarna naar stap advies
  stap verzet "Het verzet"
    klager mag "verzet doen"
    daarna sluiting
  stap advies "Het advies"
    commissie antwoordt aan klager
    oordeel gegrond of ongegrond
`);
  const branching = machine("    bij niet_behandeld naar stap verzet\n");

  it("says of the last way that it is for other cases", () => {
    expect(lines(written(branching, "volledig"), "gaat de behandeling")).toEqual([
      "Het oordeel luidt «ontvankelijk» of «niet in behandeling genomen». Na het oordeel «niet in behandeling genomen» gaat de behandeling verder bij «Het verzet». In andere gevallen gaat de behandeling verder bij «Het advies».",
    ]);
    const conditional = machine('    daarna naar stap verzet, als "er stukken ontbreken"\n');
    expect(lines(written(conditional, "volledig"), "stukken")).toEqual([
      "Het oordeel luidt «ontvankelijk» of «niet in behandeling genomen». Als er stukken ontbreken, gaat de behandeling verder bij «Het verzet». In andere gevallen gaat de behandeling verder bij «Het advies».",
    ]);
  });

  it("tells each way with its step on the plain page and on the card", () => {
    expect(lines(written(branching, "eenvoudig"), "gaat de behandeling")).toEqual([
      "1. De commissie beoordeelt de ontvankelijkheid. Na het oordeel «niet in behandeling genomen» gaat de behandeling verder bij stap 2. In andere gevallen gaat de behandeling verder bij stap 3.",
    ]);
    expect(lines(written(branching, "kort"), "gaat de behandeling")).toEqual([
      "| 1. De toets (na het oordeel «niet in behandeling genomen» gaat de behandeling verder bij stap 2; in andere gevallen gaat de behandeling verder bij stap 3) | De commissie | Geen vaste termijn |",
    ]);
  });

  it("says of which step a verdict is", () => {
    expect(lines(written(branching, "eenvoudig"), "Het oordeel")).toEqual([
      "Het oordeel van stap 1 is «ontvankelijk» of «niet in behandeling genomen». Het oordeel van stap 3 is «gegrond» of «ongegrond».",
    ]);
  });
});

describe("a tier that gets complaints from another", () => {
  const machine = machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}trap melding "De melding"
  behandelaar directie
  stap triage "De triage"
    directie beoordeelt de klacht
    binnen 2 weken na ontvangst
    daarna naar trap onderzoek
trap onderzoek "Het onderzoek"
  behandelaar commissie
  stap rapport "Het rapport"
    commissie antwoordt aan klager
    binnen 8 weken na ontvangst
`);

  it("says from whose receipt its terms count", () => {
    expect(lines(written(machine, "volledig"), "ontvangst")).toEqual([
      "De directie beoordeelt de klacht binnen 2 weken na ontvangst van de klacht.",
      "De commissie antwoordt u binnen 8 weken na ontvangst van de klacht door de commissie.",
    ]);
    expect(lines(written(machine, "kort"), "Binnen 8 weken")).toEqual([
      "| Het rapport | De commissie | Binnen 8 weken na ontvangst van uw klacht door de commissie |",
    ]);
  });

  it("stands under its own name, and the first says where the complaint goes and not that no answer is due", () => {
    const page = written(machine, "eenvoudig");
    expect(lines(page, "## ").slice(0, 2)).toEqual(["## Wat gebeurt er met uw klacht?", "## Het onderzoek"]);
    expect(page).not.toContain("staat niet wanneer");
    expect(lines(page, "verder bij")).toEqual([
      "De directie beoordeelt uw klacht binnen 2 weken na ontvangst van uw klacht. Daarna gaat de behandeling verder bij de commissie.",
    ]);
  });
});

it("calls a tier by its name where another has the same handler", () => {
  const machine = machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}rol ombudsman "de ombudsman"
rol rechter "de rechtbank"
klachten
  gaan over gedraging "een gedraging", geld "een besluit over geld"
trap klacht "Klacht over een gedraging"
  behandelaar directie
  bevoegd voor gedraging
  kosteloos
  stap antwoord "Het antwoord"
    directie antwoordt aan klager
  niet tevreden: naar trap ombudsman, binnen 1 jaar na ontvangst van antwoord
trap bezwaar "Bezwaar tegen een besluit"
  behandelaar directie
  bevoegd voor geld
  open rechtstreeks
  stap besluit "De beslissing"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst bij trap klacht
  niet tevreden: naar trap rechtbank, binnen 6 weken na ontvangst van besluit
trap ombudsman "De ombudsman"
  extern
  behandelaar ombudsman
trap rechtbank "De rechtbank"
  extern
  behandelaar rechter
`);
  const page = written(machine, "eenvoudig");
  expect(lines(page, "uitkomst")).toEqual([
    "Bent u niet tevreden over de uitkomst van «Klacht over een gedraging»? Dan kunt u met uw klacht naar de ombudsman. Dat kan binnen 1 jaar na ontvangst van het antwoord.",
    "Bent u niet tevreden over de uitkomst van «Bezwaar tegen een besluit»? Dan kunt u met uw klacht naar de rechtbank. Dat kan binnen 6 weken na ontvangst van het antwoord.",
  ]);
  expect(lines(page, "gratis")).toEqual(["«Klacht over een gedraging» is gratis."]);
  expect(lines(page, "## ")).toContain("## Bezwaar tegen een besluit");
  expect(lines(page, "binnen 6 weken na ontvangst van uw klacht")).toEqual([
    "De directie antwoordt u. Dat gebeurt binnen 6 weken na ontvangst van uw klacht door de directie in de fase «Klacht over een gedraging».",
  ]);
});

it("says whose term ends, where it is that of another step", () => {
  const machine = machineFrom(`${HEAD}${ROLES}trap klacht "De klacht"
  behandelaar directie
  stap bevestiging "Bevestiging"
    directie bevestigt de ontvangst aan klager
    binnen 7 dagen na ontvangst
    anders bericht aan klager, 2 dagen voor einde termijn
  stap antwoord "Antwoord"
    directie antwoordt aan klager
    binnen 3 maanden na einde termijn van bevestiging
`);
  expect(lines(written(machine, "volledig"), "het einde van de termijn")).toEqual([
    "Lukt dat niet, dan krijgt u uiterlijk 2 dagen vóór het einde van de termijn bericht.",
    "De directie antwoordt u binnen 3 maanden na het einde van de termijn voor «Bevestiging».",
  ]);
  expect(lines(written(machine, "kort"), "3 maanden")).toEqual([
    "| 2. Antwoord | De directie | Binnen 3 maanden na het einde van de termijn voor stap 1 |",
  ]);
});

it("leaves a late complaint to the body outside with which it is filed", () => {
  const machine = machineFrom(`${HEAD}${ROLES}trap klacht "De klacht"
  extern
  behandelaar commissie
  indienen bij commissie
    indientermijn binnen 1 jaar na voorval, daarna mogelijk
`);
  const late = "De commissie kan een latere klacht toch in behandeling nemen.";
  expect(written(machine, "volledig")).toContain(late);
  expect(written(machine, "eenvoudig")).toContain(late);
});

describe("when the answer comes", () => {
  const page = (steps: string) =>
    written(
      machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}trap klacht "De klacht"
  behandelaar directie
${steps}`),
      "eenvoudig",
    );
  const SCHADE = `  stap schade "De schade"
    alleen als "u schadevergoeding vraagt"
    directie antwoordt aan klager over "de schade"
    binnen 3 maanden na ontvangst
`;
  const answered = (text: string) => text.split("## Wanneer krijgt u antwoord?\n\n")[1]?.split("\n")[0];

  it("is that of the answer that always comes", () => {
    const always = `  stap oordeel "Het oordeel"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
`;
    const text = page(always + SCHADE);
    expect(answered(text)).toBe("De directie antwoordt u binnen 6 weken na ontvangst van uw klacht.");
    expect(lines(text, "3 maanden")).toEqual([
      "2. Deze stap is er alleen als u schadevergoeding vraagt. De directie antwoordt u binnen 3 maanden na ontvangst van uw klacht over de schade.",
    ]);
  });

  it("goes with its condition where there is no other", () => {
    expect(answered(page(SCHADE))).toBe(
      "Het antwoord is er alleen als u schadevergoeding vraagt. De directie antwoordt u binnen 3 maanden na ontvangst van uw klacht over de schade.",
    );
  });
});

it("says of what holds in some cases in which it does, and what holds in the others", () => {
  const machine = machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}klachten
  gaan over pesten "pesten", geld "geld"
trap gesprek "Praten"
  informeel
  behandelaar directie
  niet tevreden: naar trap klacht
trap klacht "De klacht"
  behandelaar commissie
  indienen bij commissie
    indientermijn binnen 2 jaar na voorval, bij klachten over pesten, daarna geweigerd
  stap onderzoek "Onderzoek"
    commissie onderzoekt de klacht
  stap besluit "Besluit"
    commissie antwoordt aan klager
    binnen 8 weken na ontvangst
    verlengen eenmaal met 2 weken, als "er een deskundige nodig is"
    verlengen eenmaal met 4 weken, als "het zomer is"
  ingetrokken: naar stap besluit, als "de commissie verder wil"
  ingetrokken: sluiting
  niet tevreden: naar trap beroep
trap beroep "Beroep"
  behandelaar directie
  stap uitspraak "Uitspraak"
    directie antwoordt aan klager
`);
  expect(written(machine, "werkinstructie")).toContain(
    "Bij een klacht over pesten kan dat binnen 2 jaar na het voorval.",
  );
  const full = written(machine, "volledig");
  expect(full).toContain(
    "Als de commissie verder wil, gaat de behandeling dan toch verder bij «Besluit». Anders eindigt de procedure.",
  );
  expect(lines(full, "verlengen")).toEqual([
    "De commissie kan deze termijn eenmaal met 2 weken verlengen als er een deskundige nodig is. Ook kan de commissie deze termijn eenmaal met 4 weken verlengen als het zomer is.",
  ]);
});

it("names the steps that may be passed over, where they are told later", () => {
  const machine = machineFrom(`${HEAD}  aanspreekvorm u
${ROLES}trap bemiddeling "De bemiddeling"
  behandelaar directie
  overslaan als "u meteen een oordeel wilt"
  stap gesprek "Gesprek"
    directie voert een gesprek met klager
  stap reactie "Reactie"
    directie antwoordt aan klager
  niet tevreden: naar trap klacht
trap klacht "De klacht"
  behandelaar commissie
  stap besluit "Besluit"
    commissie antwoordt aan klager
`);
  expect(written(machine, "eenvoudig")).toContain(
    "U mag «De bemiddeling» overslaan als u meteen een oordeel wilt.",
  );
});

it.each([
  ["volledig", "De commissie behandelt de klacht in deze fase en biedt een luisterend oor."],
  ["regeling", "De commissie behandelt de klacht in deze fase en biedt een luisterend oor."],
  ["eenvoudig", "De commissie behandelt uw klacht en biedt een luisterend oor."],
  ["kort", "De commissie behandelt uw klacht en biedt een luisterend oor."],
] as const)("the text %s says what a tier offers", (variant, sentence) => {
  const machine = machineFrom(
    `${HEAD}  aanspreekvorm u\n${ROLES}trap gesprek "Praten"\n  behandelaar commissie\n  biedt "een luisterend oor"\n`,
  );
  expect(written(machine, variant)).toContain(sentence);
});
