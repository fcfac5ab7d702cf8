import { describe, expect, it } from "vitest";
import type { Anchor, Bound, Machine } from "../../src/ir/machine.js";
import { lowered, machineOf } from "./lowered.js";

function anchorText(anchor: Anchor): string {
  const { kind, ...rest } = anchor;
  const parts = Object.entries(rest).map(([key, value]) =>
    value === true ? key : value === false ? "" : String(value),
  );
  return [kind, ...parts.filter((part) => part !== "")].join(" ");
}

function boundText(bound: Bound): string {
  if (bound.kind === "date") return `before ${bound.day}-${bound.month}`;
  return `${bound.length.amount} ${bound.length.unit} ${bound.direction} ${anchorText(bound.anchor)}`;
}

/** Every term on a line: id, holder, bounds. */
function terms(machine: Machine): readonly string[] {
  return machine.terms.map(({ id, holder, bounds, outer }) => {
    const limits = [...bounds.map(boundText), ...(outer === undefined ? [] : [`outer ${boundText(outer)}`])];
    return `${id} (${holder.join(", ")}): ${limits.join("; ")}`;
  });
}

const ROLES = 'rol directie "de directie"\nrol commissie "de commissie"\n';
const step = (body: string, more = "") =>
  machineOf(`${ROLES}
trap klacht "Klacht"
  behandelaar directie
  stap onderzoek
    directie onderzoekt de klacht
    binnen 3 weken na ontvangst
  stap reactie
    klager mag informatie vragen aan directie
    commissie antwoordt aan klager
${body}
${more}
trap beroep "Beroep"
`);

describe("names and holders of terms", () => {
  it("are those of the owner and its modality, with an ordinal for a second one", () => {
    const machine = step(
      "    streeft naar 4 weken\n    binnen 6 weken\n    binnen 2 weken na afronding van onderzoek\n    zo spoedig mogelijk\n    termijn open\n    geen termijn",
    );
    expect(terms(machine).slice(1)).toEqual([
      "klacht.reactie.target (commissie): 4 week after receipt klacht implied",
      "klacht.reactie.hard (commissie): 6 week after receipt klacht implied",
      "klacht.reactie.hard-2 (commissie): 2 week after step-completed klacht.onderzoek",
      "klacht.reactie.asap (commissie): ",
      "klacht.reactie.open (commissie): ",
      "klacht.reactie.none (commissie): ",
    ]);
  });

  it("fall to the handler, then to the organisation, where nobody acts", () => {
    const machine = machineOf(
      `${ROLES}trap a "A"\n  behandelaar directie\n  stap een\n    binnen 1 week\n  geheel\n    binnen 6 weken\ntrap b "B"\n  stap twee\n    binnen 1 week`,
    );
    expect(terms(machine)).toEqual([
      "a.een.hard (directie): 1 week after receipt a implied",
      "a.whole.hard (directie): 6 week after receipt a implied",
      "b.twee.hard (organisatie): 1 week after receipt b implied",
    ]);
  });
});

describe("anchors", () => {
  it.each([
    ["2 weken na ontvangst", "after receipt klacht"],
    ["2 weken na indiening", "after filing klacht"],
    ["2 weken na ontvangst van onderzoek", "after step-received klacht.onderzoek"],
    ["2 weken na verzending van klacht.onderzoek", "after step-sent klacht.onderzoek"],
    ["2 weken na afronding van onderzoek", "after step-completed klacht.onderzoek"],
    ["2 weken na afhandeling", "after handled klacht"],
    ["2 weken na afhandeling van trap beroep", "after handled beroep"],
    ["2 weken na sluiting", "after closing"],
    ["2 weken na einde dienst", "after service-end"],
    ["2 weken na einde termijn van onderzoek", "after term-end klacht.onderzoek.hard"],
    ['2 weken na "het einde van de cursus"', "after custom het einde van de cursus het-einde-van-de-cursus"],
    ["2 weken, aanvang open", "after open"],
    ["2 weken", "after receipt klacht implied"],
  ])("of `binnen %s`", (text, expected) => {
    expect(terms(step(`    binnen ${text}`)).at(-1)).toBe(
      `klacht.reactie.hard (commissie): 2 week ${expected}`,
    );
  });

  it("read receipt in a window as receipt of the last answer, also when nothing is said", () => {
    const window = (text: string) =>
      terms(step("", `  niet tevreden: naar trap beroep, binnen 2 weken${text}`)).at(-1);
    const line = "klacht.escalation.beroep.hard (klager): 2 week after step-received klacht.reactie";
    expect(window("")).toBe(`${line} implied`);
    expect(window(" na ontvangst")).toBe(`${line} implied`);
    expect(window(" na ontvangst van reactie")).toBe(line);
    expect(window(" na afhandeling")).toBe(
      "klacht.escalation.beroep.hard (klager): 2 week after handled klacht",
    );
  });

  it("start a window when the tier is handled where no step answers", () => {
    const machine = machineOf('trap a "A"\n  niet tevreden: naar trap b, binnen 2 weken\ntrap b "B"');
    expect(terms(machine)).toEqual(["a.escalation.b.hard (klager): 2 week after handled a implied"]);
  });

  it("start a notice with the term it is about", () => {
    const notice = `    binnen 6 weken na afronding van onderzoek
    verlengen met ten hoogste 4 weken
      bericht aan klager, binnen 2 weken`;
    expect(terms(step(notice)).at(-1)).toBe(
      "klacht.reactie.extension.notice.hard (commissie): 2 week after step-completed klacht.onderzoek implied",
    );
  });

  it("keep alternatives, the outer limit and dates of the year", () => {
    const machine = machineOf(`
trap klacht "Klacht"
  indienen
    indientermijn binnen 8 dagen na voorval of 8 dagen na ontdekking, wat het eerst komt, uiterlijk 1 jaar na voorval
plicht verslag
  organisatie brengt een jaarverslag uit
  voor 1 juni
`);
    expect(terms(machine)).toEqual([
      "klacht.filing.hard (klager): 8 day after incident; 8 day after discovery; outer 1 year after incident",
      "verslag.hard (organisatie): before 1-6",
    ]);
    expect(machine.terms[0]).toMatchObject({ pick: "earliest", pickStated: true });
    expect(machine.terms[1]).not.toHaveProperty("pickStated");
  });

  it("run a chance to complete from the complaint in an intake, from the message in a step", () => {
    const machine = machineOf(`
trap klacht "Klacht"
  indienen
    aanvullen binnen 2 weken
  stap verzoek
    organisatie meldt "wat ontbreekt" aan klager
    aanvullen binnen 1 week
`);
    expect(terms(machine)).toEqual([
      "klacht.completion.hard (klager): 2 week after receipt klacht implied",
      "klacht.completion.hard-2 (klager): 1 week after step-received klacht.verzoek implied",
    ]);
    expect(machine.forms[0]?.completionChance).toBe("klacht.completion.hard");
    expect(machine.tiers[0]?.steps[0]?.completionChance).toBe("klacht.completion.hard-2");
  });
});

describe("the Algemene termijnenwet", () => {
  const rolls = (calendar: string) =>
    machineOf(
      `${calendar}\ntrap a "A"\n  stap een\n    organisatie antwoordt aan klager\n    binnen 1 week\n    binnen 2 weken, met termijnenwet\n    binnen 3 weken, zonder termijnenwet`,
    ).terms.map((term) => term.roll);

  it("holds where the term says so, else where the calendar does, else not", () => {
    expect(rolls("")).toEqual([false, true, false]);
    expect(rolls("kalender\n  termijnenwet geldt")).toEqual([true, true, false]);
    expect(rolls("kalender\n  termijnenwet geldt niet")).toEqual([false, true, false]);
  });
});

describe("extensions and suspensions", () => {
  it("work on every hard term of the step, as one node", () => {
    const machine = step(`    streeft naar 4 weken
    binnen 6 weken
    binnen 8 weken na afronding van onderzoek
    verlengen eenmaal met ten hoogste 4 weken, als "het nodig is"
      bericht aan klager, voor einde termijn
        vermeldt reden
      instemming van klager
      telt vanaf verschoven einde
    opschorten tijdens onderzoek
    opschorten zolang "wij wachten", ten hoogste 4 weken`);
    const [, target, first, second] = machine.terms;
    expect(target).toMatchObject({ id: "klacht.reactie.target", suspensions: [] });
    expect(target?.extensions).toEqual([]);
    expect(first?.extensions[0]).toEqual(second?.extensions[0]);
    expect(first?.extensions[0]).toMatchObject({
      id: "klacht.reactie.extension",
      times: 1,
      limit: "stated",
      length: { amount: 4, unit: "week" },
      capped: true,
      condition: "het-nodig-is",
      fromRolledEnd: true,
      consent: { roles: ["klager"] },
      notices: [
        { id: "klacht.reactie.extension.notice", document: "klacht.reactie.extension.notice.document" },
      ],
    });
    expect(first?.suspensions).toMatchObject([
      { id: "klacht.reactie.suspension", step: "klacht.onderzoek" },
      { id: "klacht.reactie.suspension-2", condition: "wij-wachten", maximum: { amount: 4, unit: "week" } },
    ]);
    expect(machine.events.filter((event) => event.term !== undefined).map((event) => event.id)).toEqual([
      "klacht.reactie.hard.extend",
      "klacht.reactie.hard.suspend",
      "klacht.reactie.hard.resume",
      "klacht.reactie.hard-2.extend",
      "klacht.reactie.hard-2.suspend",
      "klacht.reactie.hard-2.resume",
    ]);
  });

  it("work on the target where there is no hard term", () => {
    const machine = step("    streeft naar 4 weken\n    verlengen open");
    expect(machine.terms.at(-1)?.extensions[0]?.id).toBe("klacht.reactie.extension");
  });

  it("of a whole tier stand there as well", () => {
    const machine = machineOf('trap a "A"\n  geheel\n    binnen 6 weken\n    verlengen met 4 weken');
    expect(machine.tiers[0]?.whole?.extensions[0]).toEqual(machine.terms[0]?.extensions[0]);
    expect(machine.terms[0]?.extensions[0]).toMatchObject({ id: "a.whole.extension", capped: false });
  });

  it("a term set per case is set by whom the text names", () => {
    const machine = step("    termijn per klacht door directie");
    expect(machine.events.find((event) => event.kind === "set")).toMatchObject({
      id: "klacht.reactie.per-case.set",
      by: ["directie"],
    });
  });
});

describe("what is left open", () => {
  it("is an open point, in the order of the machine", () => {
    const machine = machineOf(`
trap klacht "Klacht"
  stap begin
    organisatie neemt de klacht in behandeling
    zo spoedig mogelijk
  stap onderzoek
    organisatie onderzoekt de klacht
    streeft naar 15 werkdagen, aanvang open
  stap contact
    organisatie neemt contact op met klager
    zo spoedig mogelijk, uiterlijk 3 dagen na ontvangst
  stap bevestiging
    organisatie bevestigt de ontvangst aan klager
    termijn open
  stap reactie
    organisatie antwoordt aan klager
    binnen 3 weken
    vermeldt open
    verlengen zonder maximum
  niet tevreden: naar trap rechter, termijn open
trap rechter "De rechter"
dossier
  bewaren open
`);
    expect(machine.openPoints.map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      "asap: klacht.begin.asap.asap",
      "term-anchor: klacht.onderzoek.target.term-anchor",
      "term-limit: klacht.bevestiging.open.term-limit",
      "window: klacht.escalation.rechter.open.window",
      "extension: klacht.reactie.extension.extension",
      "contents: klacht.reactie.document.contents",
      "retention: retention.retention",
    ]);
  });

  it("is nothing in a file that leaves nothing open", () => {
    expect(step("    binnen 6 weken na ontvangst").openPoints).toEqual([]);
  });
});

it("says where `einde termijn` refers to a step without a term", () => {
  const { found } = lowered(
    'trap a "A"\n  stap een\n    organisatie onderzoekt de klacht\n  stap twee\n    organisatie antwoordt aan klager\n    binnen 1 week na einde termijn van een',
  );
  expect(found).toEqual(["anchor-term-missing: einde termijn van een"]);
});

describe("the time to complete a complaint", () => {
  const chance = (block: string) =>
    machineOf(`${ROLES}trap klacht "Klacht"\n  behandelaar directie\n${block}`).terms.map(({ bounds }) =>
      bounds.map(boundText),
    );

  it("counts from the request where it says so: of the step that asks, else a day an event names", () => {
    expect(
      chance(
        "  stap vraag\n    directie vraagt informatie aan klager\n    aanvullen binnen 2 weken na verzoek",
      ),
    ).toEqual([["2 week after step-received klacht.vraag"]]);
    expect(chance("  indienen\n    aanvullen binnen 2 weken na verzoek")).toEqual([
      ["2 week after custom het bericht dat er iets ontbreekt verzoek"],
    ]);
  });

  it("and the time to file may hold in some circumstance only", () => {
    const { terms: all, conditions } = machineOf(
      `${ROLES}trap klacht "Klacht"\n  indienen\n    indientermijn binnen 1 jaar na voorval, als "de klager het wist"\n    aanvullen binnen 2 weken, als "er stukken ontbreken"`,
    );
    expect(all.map(({ of, condition }) => [of.kind, condition])).toEqual([
      ["filing", conditions[0]?.id],
      ["completion", conditions[1]?.id],
    ]);
    expect(conditions.map(({ text }) => text)).toEqual(["de klager het wist", "er stukken ontbreken"]);
  });
});

describe("receipt of the complaint", () => {
  const window = (words: string) =>
    terms(
      machineOf(
        `${ROLES}trap klacht "Klacht"\n  stap reactie\n    directie antwoordt aan klager\n  niet tevreden: naar trap beroep, binnen 4 weken${words}\ntrap beroep "Beroep"\n  extern`,
      ),
    );

  it("is meant behind a way on where that is written; `na ontvangst` alone is read as the answer, and said to be", () => {
    const id = "klacht.escalation.beroep.hard (klager)";
    expect(window(" na ontvangst van de klacht")).toEqual([`${id}: 4 week after receipt klacht`]);
    expect(window(" na ontvangst bij trap klacht")).toEqual([`${id}: 4 week after receipt klacht`]);
    expect(window(" na ontvangst")).toEqual([`${id}: 4 week after step-received klacht.reactie implied`]);
    expect(window(" na ontvangst van reactie")).toEqual([`${id}: 4 week after step-received klacht.reactie`]);
  });

  it("is that by the only tier there is, for how long a file is kept", () => {
    const kept = (words: string) =>
      machineOf(
        `trap klacht "Klacht"\n  extern\nzijroute loket "Loket"\ndossier\n  bewaren 1 jaar ${words}`,
      ).record.retentions.flatMap(({ bounds }) => bounds.map(({ anchor }) => anchorText(anchor)));
    expect(kept("na ontvangst")).toEqual(["receipt klacht"]);
    expect(kept("na ontvangst van de klacht")).toEqual(["receipt klacht"]);
    expect(kept("na indiening")).toEqual(["filing klacht"]);
  });

  it("must name its tier outside one where there are more, or none", () => {
    const found = (tiers: string, rest: string) => lowered(`${tiers}\n${rest}`).found;
    const two = 'trap een "Een"\n  informeel\ntrap twee "Twee"';
    expect(found(two, "dossier\n  bewaren 1 jaar na ontvangst")).toEqual(["anchor-tier-missing: ontvangst"]);
    expect(found(two, "dossier\n  bewaren 1 jaar na indiening")).toEqual(["anchor-tier-missing: indiening"]);
    expect(found(two, "dossier\n  bewaren 1 jaar na ontvangst bij trap twee")).toEqual([]);
    expect(
      found(
        two,
        "plicht lering\n  organisatie leert van klachten\n  binnen 1 maand na ontvangst van de klacht",
      ),
    ).toEqual(["anchor-tier-missing: ontvangst van de klacht"]);
    expect(found("", "dossier\n  bewaren 1 jaar na ontvangst")).toEqual(["anchor-tier-missing: ontvangst"]);
  });
});
