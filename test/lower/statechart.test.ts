import { describe, expect, it } from "vitest";
import { arrows, lowered, machineOf } from "./lowered.js";

const TWO_TIERS = `
rol directie "de directie"
rol commissie "de commissie"

trap bureau "Het bureau"
  behandelaar directie
  indienen bij directie
    vermeldt naam
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 5 werkdagen na ontvangst
  stap horen
    eventueel
    directie hoort klager
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    oordeel gegrond of ongegrond
    verlengen eenmaal met ten hoogste 4 weken
  niet tevreden: naar trap beroep, binnen 10 werkdagen na ontvangst van reactie

trap beroep "Beroep"
  extern
  behandelaar commissie
`;

describe("the chart of two tiers", () => {
  const machine = machineOf(TWO_TIERS);

  it("has a state for each step, for a handled tier, for a body without steps, and for the end", () => {
    expect(machine.states.map(({ id, kind, label }) => `${id} (${kind}): ${label}`)).toEqual([
      "start (initial): Start",
      "bureau.bevestiging (step): Bevestiging",
      "bureau.horen (step): Horen",
      "bureau.reactie (step): Reactie",
      "bureau.handled (handled): Het bureau: afgehandeld",
      "beroep.pending (pending): Beroep: in behandeling",
      "closed (final): Gesloten",
    ]);
    expect(machine.initial).toBe("start");
  });

  it("has an event for what each of them may do", () => {
    expect(machine.events.map(({ id, kind, by }) => `${id} (${kind}) ${by.join(", ")}`)).toEqual([
      "bureau.file (file) klager",
      "bureau.bevestiging (complete) directie",
      "bureau.horen (complete) directie",
      "bureau.horen.omit (omit) directie",
      "bureau.reactie (complete) directie",
      "bureau.satisfied (respond) klager",
      "beroep.file (file) klager",
      "beroep.finish (finish) commissie",
      "bureau.reactie.hard.extend (extend) directie",
    ]);
    const [file] = machine.events;
    expect(file).toMatchObject({ form: "bureau.form", tier: "bureau" });
    expect(machine.events[4]).toMatchObject({ outcomes: ["gegrond", "ongegrond"], step: "bureau.reactie" });
  });

  it("goes from step to step, on to the next tier within the window, and closes when that runs out", () => {
    expect(arrows(machine)).toEqual([
      "start --bureau.file--> bureau.bevestiging (order)",
      "bureau.bevestiging --bureau.bevestiging--> bureau.horen (order)",
      "bureau.horen --bureau.horen--> bureau.reactie (order)",
      "bureau.horen --bureau.horen.omit--> bureau.reactie (omit)",
      "bureau.reactie --bureau.reactie--> bureau.handled (order)",
      "bureau.handled --beroep.file--> beroep.pending [binnen bureau.escalation.beroep.hard] (dissatisfied)",
      "beroep.pending --beroep.finish--> closed (order)",
      "bureau.handled --bureau.satisfied--> closed (satisfied)",
      "bureau.handled --(vanzelf)--> closed [verstreken bureau.escalation.beroep.hard] (lapse)",
    ]);
  });
});

describe("ways to one tier", () => {
  const ways = (...lines: readonly string[]) =>
    arrows(
      machineOf(TWO_TIERS.replace(/ {2}niet tevreden: .*\n/, lines.map((line) => `  ${line}\n`).join(""))),
      "bureau.handled",
    );
  const filed = (...lines: readonly string[]) =>
    ways(...lines).filter((line) => line.includes("beroep.file"));

  it("are kept for each trigger, the narrower one first", () => {
    expect(
      filed(
        "geen overeenstemming: naar trap beroep",
        "niet tevreden: naar trap beroep, binnen 2 weken",
        'keuze klager: naar trap beroep, als "er haast is"',
      ),
    ).toEqual([
      "bureau.handled --beroep.file--> beroep.pending [binnen bureau.escalation.beroep.hard] (dissatisfied)",
      "bureau.handled --beroep.file--> beroep.pending [er-haast-is] (choice)",
      "bureau.handled --beroep.file--> beroep.pending (no-agreement)",
    ]);
  });

  it("are one where the same is stated twice", () => {
    expect(filed("niet tevreden: naar trap beroep", "niet tevreden: naar trap beroep")).toEqual([
      "bureau.handled --beroep.file--> beroep.pending (dissatisfied)",
    ]);
  });

  it("wait for a term that the tier must have", () => {
    const text = TWO_TIERS.replace(/ {4}binnen .*\n/g, "").replace(/ {4}verlengen .*\n/, "");
    const { found } = lowered(
      text.replace(/ {2}niet tevreden: .*\n/, "  termijn verstreken: naar trap beroep\n"),
    );
    expect(found.join()).toContain("lapse-without-term");
  });
});

describe("steps", () => {
  const steps = (body: string) =>
    machineOf(`
trap formeel "De klacht"
  stap begin
    organisatie neemt de klacht in behandeling
${body}
  stap einde
    organisatie antwoordt aan klager
`);

  it("may be passed over freely when everything in them is allowed only", () => {
    expect(
      arrows(steps("  stap vraag\n    organisatie mag informatie vragen aan klager"), "formeel.vraag"),
    ).toEqual([
      "formeel.vraag --formeel.vraag--> formeel.einde (order)",
      "formeel.vraag --formeel.vraag.omit--> formeel.einde (omit)",
    ]);
  });

  it("are passed over on the grounds of `vervalt als` alone", () => {
    const horen = `  stap horen
    organisatie hoort klager
    vervalt als "de klager dat niet wil", "de klacht gegrond is"`;
    expect(arrows(steps(horen), "formeel.horen")).toEqual([
      "formeel.horen --formeel.horen--> formeel.einde (order)",
      "formeel.horen --formeel.horen.omit--> formeel.einde [de-klager-dat-niet-wil | de-klacht-gegrond-is] (omit)",
    ]);
  });

  it("with `alleen als` are done on that condition and left out freely", () => {
    const gesprek = `  stap gesprek
    alleen als "een gesprek nodig is"
    organisatie voert een gesprek met klager`;
    expect(arrows(steps(gesprek), "formeel.gesprek")).toEqual([
      "formeel.gesprek --formeel.gesprek--> formeel.einde [een-gesprek-nodig-is] (order)",
      "formeel.gesprek --formeel.gesprek.omit--> formeel.einde (omit)",
    ]);
  });

  it("with `alleen bij` and `alleen voor` look at the case, and all of these limits hold together", () => {
    const gesprek = `  stap gesprek
    alleen bij klachten over kosten, inhoud
    alleen voor ouder
    alleen bij gegrond of deels_gegrond
    organisatie voert een gesprek met klager
klachten
  gaan over kosten "de kosten", inhoud "de inhoud"
klagers
  individueel ouder "een ouder"
trap vervolg "Vervolg"`;
    expect(arrows(steps(gesprek), "formeel.gesprek")).toEqual([
      "formeel.gesprek --formeel.gesprek--> formeel.handled [klacht over kosten | inhoud & klager is ouder & uitkomst tot nu toe gegrond | deels_gegrond] (order)",
      "formeel.gesprek --formeel.gesprek.omit--> formeel.handled (omit)",
    ]);
  });

  it("try an outcome first, then a condition, then the way that always goes", () => {
    const besluit = `  stap besluit
    organisatie beslist over de klacht
    daarna naar stap begin, als "nieuwe feiten blijken"
    oordeel gegrond of ongegrond of niet_behandeld
    bij ongegrond sluiting
    bij niet_behandeld sluiting`;
    expect(arrows(steps(besluit), "formeel.besluit")).toEqual([
      "formeel.besluit --formeel.besluit--> closed [uitkomst ongegrond] (outcome: ongegrond)",
      "formeel.besluit --formeel.besluit--> refused [uitkomst niet_behandeld] (outcome: niet_behandeld)",
      "formeel.besluit --formeel.besluit--> formeel.begin [nieuwe-feiten-blijken] (next)",
      "formeel.besluit --formeel.besluit--> formeel.einde (order)",
    ]);
  });

  it("go where `daarna` says instead of on", () => {
    const oplossing =
      "  stap oplossing\n    organisatie stelt een oplossing voor aan klager\n    daarna sluiting";
    expect(arrows(steps(oplossing), "formeel.oplossing")).toEqual([
      "formeel.oplossing --formeel.oplossing--> closed (next)",
    ]);
  });
});

describe("ways to file", () => {
  const start = (...tiers: readonly string[]) =>
    arrows(machineOf(`${tiers.join("\n")}\ntrap laatste "De laatste"\n`), "start").map((line) =>
      line.slice(8),
    );

  it("pass informal tiers freely, unless they are required", () => {
    expect(
      start('trap gesprek "Gesprek"\n  informeel, aangeraden\n  overslaan als "het ernstig is"'),
    ).toEqual(["gesprek.file--> gesprek.pending (order)", "laatste.file--> laatste.pending (skip)"]);
    expect(start('trap gesprek "Gesprek"\n  informeel, verplicht')).toEqual([
      "gesprek.file--> gesprek.pending (order)",
    ]);
  });

  it("pass a required tier on its grounds, one tier after another", () => {
    const gesprek =
      'trap gesprek "Gesprek"\n  informeel, verplicht\n  overslaan als "het ernstig is"\n  overslaan als "het haast heeft"';
    const klacht = 'trap klacht "Klacht"\n  overslaan als "de directeur zelf is betrokken"';
    expect(start(gesprek, klacht)).toEqual([
      "gesprek.file--> gesprek.pending (order)",
      "klacht.file--> klacht.pending [het-ernstig-is | het-haast-heeft] (skip)",
      "laatste.file--> laatste.pending [het-ernstig-is | het-haast-heeft & de-directeur-zelf-is-betrokken] (skip)",
    ]);
  });

  it("go straight to a tier that says so", () => {
    const extra = 'trap klacht "Klacht"\ntrap extern "Buiten"\n  open rechtstreeks als "overleg niet kan"';
    expect(start(extra)).toEqual([
      "klacht.file--> klacht.pending (order)",
      "extern.file--> extern.pending [overleg-niet-kan] (direct)",
    ]);
  });

  it("need the filing window where late complaints are refused", () => {
    const window = (late: string) =>
      start(`trap klacht "Klacht"\n  indienen\n    indientermijn uiterlijk 1 jaar na voorval${late}`);
    expect(window(", daarna geweigerd")).toEqual([
      "klacht.file--> klacht.pending [binnen klacht.filing.hard] (order)",
    ]);
    expect(window(", daarna mogelijk")).toEqual(["klacht.file--> klacht.pending (order)"]);
    expect(window("")).toEqual(["klacht.file--> klacht.pending (order)"]);
  });
});

describe("ways on from a tier", () => {
  const tier = (ways: string, rest = "") =>
    machineOf(`
trap klacht "Klacht"
  stap onderzoek
    organisatie onderzoekt de klacht
    binnen 4 weken
  stap reactie
    organisatie antwoordt aan klager
    binnen 2 weken na afronding van onderzoek
${ways}

trap beroep "Beroep"
${rest}
`);

  it("let the complainant withdraw or settle all along", () => {
    const machine = tier("  ingetrokken: sluiting\n  opgelost: sluiting");
    expect(arrows(machine).filter((line) => /withdraw|settle/.test(line))).toEqual(
      ["klacht.onderzoek", "klacht.reactie", "klacht.handled"]
        .map((from) => `${from} --klacht.withdraw--> withdrawn (withdrawn: ingetrokken)`)
        .concat(
          ["klacht.onderzoek", "klacht.reactie", "klacht.handled"].map(
            (from) => `${from} --klacht.settle--> settled (settled: opgelost)`,
          ),
        ),
    );
    expect(machine.states.filter((state) => state.kind === "final").map((state) => state.id)).toEqual([
      "closed",
      "withdrawn",
      "settled",
    ]);
  });

  it("open a tier when a term has run out, from where it can have started", () => {
    const expected = ["onderzoek", "reactie", "handled"].map(
      (state) => `klacht.${state} --beroep.file--> beroep.pending [verstreken klacht.onderzoek.hard]`,
    );
    const byWay = arrows(tier("  termijn verstreken van onderzoek: naar trap beroep"));
    expect(byWay.filter((line) => line.includes("--beroep.file"))).toEqual(
      expected.map((line) => `${line} (lapsed)`),
    );
    const byOpening = arrows(tier("", "  open als termijn van klacht.onderzoek verstrijkt"));
    expect(byOpening.filter((line) => line.includes("--beroep.file"))).toEqual(
      expected.map((line) => `${line} (opening)`),
    );
  });

  it("move by themselves when a lapse leads to a step or closes, and only once", () => {
    expect(
      arrows(tier("  termijn verstreken van onderzoek: naar stap reactie")).filter((line) =>
        line.includes("vanzelf"),
      ),
    ).toEqual(["klacht.onderzoek --(vanzelf)--> klacht.reactie [verstreken klacht.onderzoek.hard] (lapse)"]);
  });

  it("close by themselves only when every window to another tier has run out", () => {
    const machine = tier(
      "  niet tevreden: naar trap beroep of naar trap toezicht, binnen 4 weken",
      '\ntrap toezicht "Toezicht"',
    );
    expect(arrows(machine, "klacht.handled")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending [binnen klacht.escalation.beroep.hard] (dissatisfied)",
      "klacht.handled --toezicht.file--> toezicht.pending [binnen klacht.escalation.toezicht.hard] (dissatisfied)",
      "klacht.handled --klacht.satisfied--> closed (satisfied)",
      "klacht.handled --(vanzelf)--> closed [verstreken klacht.escalation.beroep.hard & verstreken klacht.escalation.toezicht.hard] (lapse)",
    ]);
    const open = tier("  niet tevreden: naar trap beroep, termijn open");
    expect(arrows(open, "klacht.handled")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending (dissatisfied)",
      "klacht.handled --klacht.satisfied--> closed (satisfied)",
    ]);
  });

  it("close by themselves as well when every window to go back, or to say that all is well, has run out", () => {
    const lapseOf = (ways: string) =>
      arrows(tier(ways), "klacht.handled").filter((arrow) => arrow.includes("(lapse)"));
    expect(lapseOf("  niet tevreden: terug naar stap onderzoek, binnen 2 weken")).toEqual([
      "klacht.handled --(vanzelf)--> closed [verstreken klacht.response.hard] (lapse)",
    ]);
    expect(lapseOf("  tevreden: sluiting, binnen 2 weken")).toEqual([
      "klacht.handled --(vanzelf)--> closed [verstreken klacht.response.hard] (lapse)",
    ]);
    expect(
      lapseOf("  niet tevreden: terug naar stap onderzoek\n  tevreden: sluiting, binnen 2 weken"),
    ).toEqual([]);
  });

  it("start behind the step they name", () => {
    const machine = tier("  niet tevreden na onderzoek: naar trap beroep");
    expect(arrows(machine).filter((line) => line.includes("--beroep.file"))).toEqual([
      "klacht.reactie --beroep.file--> beroep.pending (dissatisfied)",
      "klacht.handled --beroep.file--> beroep.pending (dissatisfied)",
    ]);
  });

  it("lead back to a step on an answer of the complainant", () => {
    const machine = tier(
      '  geen overeenstemming: terug naar stap onderzoek, als "er nieuwe feiten zijn"\n  tevreden: sluiting',
    );
    expect(arrows(machine, "klacht.handled")).toEqual([
      "klacht.handled --klacht.no-agreement--> klacht.onderzoek [er-nieuwe-feiten-zijn] (no-agreement)",
      "klacht.handled --klacht.satisfied--> closed (satisfied)",
    ]);
  });

  it("exist by an opening of the later tier, which gives way to a statement with a window", () => {
    expect(arrows(tier("", "  open na trap klacht"), "klacht.handled")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending (opening)",
      "klacht.handled --klacht.satisfied--> closed (satisfied)",
    ]);
    const both = tier("  niet tevreden: naar trap beroep, binnen 2 weken", "  open na trap klacht");
    expect(arrows(both, "klacht.handled")[0]).toContain("binnen klacht.escalation.beroep.hard");
    expect(arrows(both).filter((line) => line.endsWith("(opening)"))).toEqual([]);
  });

  it("let the handler close a complaint when no way leads on", () => {
    expect(arrows(tier(""), "klacht.handled")).toEqual([
      "klacht.handled --klacht.satisfied--> closed (satisfied)",
      "klacht.handled --klacht.finish--> closed (order)",
    ]);
  });
});

describe("a body without stated steps", () => {
  it("leads to its handled state when something leads on from there", () => {
    const machine = machineOf(`
trap commissie "De commissie"
  niet tevreden: naar trap rechter

trap rechter "De rechter"
`);
    expect(arrows(machine).slice(1)).toEqual([
      "commissie.pending --commissie.finish--> commissie.handled (order)",
      "commissie.handled --rechter.file--> rechter.pending (dissatisfied)",
      "rechter.pending --rechter.finish--> closed (order)",
      "commissie.handled --commissie.satisfied--> closed (satisfied)",
    ]);
  });
});

describe("a tier that is always open", () => {
  it("can be reached from every state, by the classes it names", () => {
    const machine = machineOf(`
klagers
  gezamenlijk raad "de raad"

trap klacht "Klacht"

trap commissie "De commissie"
  altijd open voor raad
`);
    expect(arrows(machine).filter((line) => line.includes("commissie.file"))).toEqual([
      "start --commissie.file--> commissie.pending [klager is raad] (opening)",
      "klacht.pending --commissie.file--> commissie.pending [klager is raad] (opening)",
    ]);
  });
});

describe("grounds to refuse", () => {
  it("end a complaint before the work of a formal tier of the organisation", () => {
    const machine = machineOf(`
klachten
  weigert als "de klacht al is behandeld"

trap gesprek "Gesprek"
  informeel

trap klacht "Klacht"
  stap reactie
    organisatie antwoordt aan klager
  niet tevreden: naar trap rechter

trap rechter "De rechter"
  extern
`);
    expect(arrows(machine).filter((line) => line.includes("refuse"))).toEqual([
      "klacht.reactie --klacht.refuse--> refused [de-klacht-al-is-behandeld] (refusal: niet_behandeld)",
    ]);
    expect(machine.events.find((event) => event.id === "klacht.refuse")?.by).toEqual(["organisatie"]);
  });

  const procedure = (own: string, other: string) =>
    machineOf(`
klachten
  weigert als "de klacht al is behandeld"

trap klacht "Klacht"
  stap reactie
    organisatie antwoordt aan klager
  ${own}

trap rechter "De rechter"
  extern
  ${other}
`);
  const behind = (own: string, other = "extern"): readonly string[] =>
    arrows(procedure(own, other)).filter((line) => line.includes("klacht.refused"));
  const REFUSED =
    "klacht.reactie --klacht.refuse--> klacht.refused [de-klacht-al-is-behandeld] (refusal: niet_behandeld)";

  it("let a case go on where the file says so, and end it as refused when the time for that is over", () => {
    expect(behind("geweigerd: naar trap rechter, binnen 6 weken na ontvangst van weigering")).toEqual([
      REFUSED,
      "klacht.refused --rechter.file--> rechter.pending [binnen klacht.escalation.rechter.hard] (refused)",
      "klacht.refused --(vanzelf)--> refused [verstreken klacht.escalation.rechter.hard] (lapse)",
    ]);
    expect(behind('geweigerd: naar trap rechter, als "er spoed is"')).toEqual([
      REFUSED,
      "klacht.refused --rechter.file--> rechter.pending [er-spoed-is] (refused)",
      "klacht.refused --klacht.finish--> refused (order)",
    ]);
  });

  it.each([
    ["altijd open", "klacht.refused --rechter.file--> rechter.pending (opening)"],
    ["open na trap klacht", "klacht.refused --rechter.file--> rechter.pending (opening)"],
    ['open als "er spoed is"', "klacht.refused --rechter.file--> rechter.pending [er-spoed-is] (opening)"],
  ])("leave a tier open that is `%s`", (opening, way) => {
    expect(behind("niet tevreden: naar trap rechter", opening)).toEqual([
      REFUSED,
      way,
      "klacht.refused --klacht.finish--> refused (order)",
    ]);
  });

  it("keep the window of a way behind a refusal beside `open na trap`", () => {
    expect(behind("geweigerd: naar trap rechter, binnen 6 weken", "open na trap klacht").slice(1)).toEqual([
      "klacht.refused --rechter.file--> rechter.pending [binnen klacht.escalation.rechter.hard] (refused)",
      "klacht.refused --(vanzelf)--> refused [verstreken klacht.escalation.rechter.hard] (lapse)",
    ]);
  });

  it("start the window with the receipt of the refusal, also where no start is named; a step of that name goes first", () => {
    const start = (text: string) =>
      machineOf(text).terms.flatMap(({ of, bounds }) => (of.kind === "escalation" ? [[of, bounds[0]]] : []));
    const at = (window: string, step: string) => `
klachten
  weigert als "de klacht al is behandeld"
trap klacht "Klacht"
  stap ${step}
    organisatie antwoordt aan klager
  geweigerd: naar trap rechter, binnen 6 weken${window}
trap rechter "De rechter"
  extern
`;
    const of = { kind: "escalation", from: "klacht", to: "rechter", refused: true };
    const counted = (anchor: object) => ({
      kind: "length",
      length: { amount: 6, unit: "week" },
      direction: "after",
      anchor,
    });
    const refusal = { kind: "refusal-received", tier: "klacht" };
    expect(start(at(" na ontvangst van de weigering", "reactie"))).toEqual([[of, counted(refusal)]]);
    expect(start(at("", "reactie"))).toEqual([[of, counted({ ...refusal, implied: true })]]);
    expect(start(at(" na ontvangst", "reactie"))).toEqual([[of, counted({ ...refusal, implied: true })]]);
    expect(start(at(" na ontvangst van weigering", "weigering"))).toEqual([
      [of, counted({ kind: "step-received", step: "klacht.weigering" })],
    ]);
  });
});

it("leaves it to the handler to say that a condition holds when a term has lapsed", () => {
  const machine = machineOf(`
rol directie "de directie"

trap klacht "Klacht"
  behandelaar directie
  stap aanvulling
    klager vult de klacht aan
    binnen 2 weken na ontvangst
  stap antwoord
    directie antwoordt aan klager
  termijn verstreken van aanvulling: sluiting, als "de klager niets laat horen"
`);
  expect(arrows(machine).filter((line) => line.includes("verstreken"))).toEqual([
    "klacht.aanvulling --klacht.lapse--> closed [verstreken klacht.aanvulling.hard & de-klager-niets-laat-horen] (lapsed)",
  ]);
  expect(machine.events.find((event) => event.id === "klacht.lapse")).toMatchObject({
    kind: "respond",
    by: ["directie"],
    trigger: "lapsed",
  });
});

it("names the term that an event is about", () => {
  const machine = machineOf(`
klachten
  gaan onder andere over kosten "de kosten"

trap klacht "De klacht"
  stap reactie "De reactie"
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    binnen 2 weken na ontvangst, bij klachten over kosten
    verlengen eenmaal met ten hoogste 4 weken
  stap besluit
    organisatie beslist over de klacht
    termijn per klacht door organisatie
  geheel
    binnen 10 weken na ontvangst
    opschorten zolang "de klager gegevens zoekt"
`);
  const labels = machine.events.filter((event) => event.term !== undefined).map((event) => event.label);
  expect(labels).toEqual([
    "De termijn van ‘De reactie’ verlengen",
    "De termijn van ‘De reactie’ (bij klachten over de kosten) verlengen",
    "De termijn van ‘Besluit’ vaststellen",
    "De termijn van ‘De klacht’ opschorten",
    "De termijn van ‘De klacht’ laten doorlopen",
  ]);
});

describe("a step that is done on some outcomes only", () => {
  const tier = (steps: string) =>
    machineOf(`
trap klacht "Klacht"
  stap oordeel
    organisatie beslist over de klacht
    oordeel gegrond of deels_gegrond of ongegrond
${steps}
  stap bericht
    organisatie informeert klager`);
  const measure = (name: string, limit: string) =>
    `  stap ${name}\n    alleen bij ${limit}\n    organisatie voert de maatregelen uit`;

  it("is passed by itself on the others, and so is the next one", () => {
    const machine = tier(`${measure("een", "gegrond")}\n${measure("twee", "deels_gegrond")}`);
    expect(arrows(machine, "klacht.oordeel")).toEqual([
      "klacht.oordeel --klacht.oordeel--> klacht.een [uitkomst gegrond] (order)",
      "klacht.oordeel --klacht.oordeel--> klacht.twee [uitkomst deels_gegrond] (order)",
      "klacht.oordeel --klacht.oordeel--> klacht.bericht (order)",
    ]);
    expect(arrows(machine, "klacht.een")).toEqual([
      "klacht.een --klacht.een--> klacht.bericht [uitkomst tot nu toe gegrond] (order)",
    ]);
  });

  it("needs no guard where every other outcome leads elsewhere, or where the step before has the same limit", () => {
    const machine = tier(
      `    bij ongegrond sluiting\n${measure("een", "gegrond, deels_gegrond")}\n${measure("twee", "deels_gegrond, gegrond")}`,
    );
    expect(arrows(machine, "klacht.oordeel").slice(1)).toEqual([
      "klacht.oordeel --klacht.oordeel--> klacht.een (order)",
    ]);
    expect(arrows(machine, "klacht.een").map((line) => line.split(" [")[0])).toEqual([
      "klacht.een --klacht.een--> klacht.twee",
    ]);
  });

  it("is left out by somebody only when the text leaves it to them", () => {
    const machine = tier(`${measure("een", "gegrond")}\n    eventueel`);
    expect(arrows(machine, "klacht.een").at(-1)).toBe(
      "klacht.een --klacht.een.omit--> klacht.bericht (omit)",
    );
  });
});

it("opens a tier on a lapse from where the term can have started", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  stap ontvangst
    organisatie bevestigt de ontvangst aan klager
  stap horen
    organisatie hoort klager
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na afronding van ontvangst
trap beroep "Beroep"
  open als termijn van klacht.reactie verstrijkt`);
  const lapses = arrows(machine).filter((line) => line.includes("verstreken"));
  expect(lapses.map((line) => line.split(" ")[0])).toEqual([
    "klacht.horen",
    "klacht.reactie",
    "klacht.handled",
  ]);
});

it("guards a tier for some subjects, from wherever a complaint is filed there", () => {
  const machine = machineOf(`
klachten
  gaan over kosten "de kosten", inhoud "de inhoud"
trap klacht "Klacht"
  informeel
  niet tevreden: naar trap beroep
trap beroep "Beroep"
  bevoegd voor kosten`);
  const filings = machine.transitions.filter(({ event }) => event === "beroep.file");
  expect(filings.map(({ from, guards }) => [from, guards])).toEqual(
    ["start", "klacht.handled"].map((from) => [
      from,
      [{ kind: "subject", subjects: ["kosten"], orUnknown: true }],
    ]),
  );
});

it("leaves side routes out: they move nothing", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  niet tevreden: naar trap loket

zijroute loket "Het loket"
  altijd open voor klager
  biedt "advies"
`);
  expect(machine.sideRoutes.map((route) => route.id)).toEqual(["loket"]);
  expect(arrows(machine).filter((line) => line.includes("loket"))).toEqual([]);
});

describe("a tier that is open after another, beside a way that leads there", () => {
  const ways = (way: string) =>
    arrows(
      machineOf(
        `trap klacht "Klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 2 weken na ontvangst\n${way}\ntrap beroep "Beroep"\n  open na trap klacht`,
      ),
      "klacht.handled",
    ).filter((line) => line.includes("beroep.file"));
  const OPEN = "klacht.handled --beroep.file--> beroep.pending (opening)";

  it("stays open when the way holds in some circumstances only, or when a term has lapsed", () => {
    expect(ways('  niet tevreden: naar trap beroep, als "de klacht ernstig is"')).toEqual([
      "klacht.handled --beroep.file--> beroep.pending [de-klacht-ernstig-is] (dissatisfied)",
      OPEN,
    ]);
    expect(ways("  termijn verstreken: naar trap beroep")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending [verstreken klacht.reactie.hard] (lapsed)",
      OPEN,
    ]);
  });

  it("is what the way says when that always holds, or has a window", () => {
    expect(ways("  niet tevreden: naar trap beroep")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending (dissatisfied)",
    ]);
    expect(ways("  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van reactie")).toEqual([
      "klacht.handled --beroep.file--> beroep.pending [binnen klacht.escalation.beroep.hard] (dissatisfied)",
    ]);
  });
});
