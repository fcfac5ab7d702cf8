import { describe, expect, it } from "vitest";
import { machineOf } from "./lowered.js";
import { WHOLE, withSources } from "./whole-language.js";

describe("bron", () => {
  it("of every statement of the language arrives in the machine", () => {
    const { text, sources } = withSources(WHOLE);
    const machine = JSON.stringify(machineOf(text));
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.filter((source) => !machine.includes(source))).toEqual([]);
  });
});

describe("the whole language", () => {
  const machine = machineOf(WHOLE);

  it.each(
    Object.entries(machine).filter((entry): entry is [string, readonly { readonly id: string }[]] =>
      Array.isArray(entry[1]),
    ),
  )("gives every node of `%s` an id of its own", (_, nodes) => {
    const ids = nodes.map((node) => node.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("refers only to what exists", () => {
    const states = new Set(machine.states.map((state) => state.id));
    const events = new Set(machine.events.map((event) => event.id));
    const terms = new Set(machine.terms.map((term) => term.id));
    const conditions = new Set(machine.conditions.map((condition) => condition.id));
    for (const { from, to, event, guards } of machine.transitions) {
      expect([states.has(from), states.has(to), event === undefined || events.has(event)]).toEqual([
        true,
        true,
        true,
      ]);
      for (const guard of guards) {
        if (guard.kind === "any-condition")
          expect(guard.conditions.filter((id) => !conditions.has(id))).toEqual([]);
        if (guard.kind === "lapsed") expect(guard.terms.filter((id) => !terms.has(id))).toEqual([]);
        if (guard.kind === "within") expect(terms.has(guard.term)).toBe(true);
      }
    }
    const documents = new Set(machine.documents.map((document) => document.id));
    const used = machine.tiers.flatMap((tier) =>
      tier.steps.flatMap((step) => [...step.notices, step].flatMap((each) => each.document ?? [])),
    );
    expect(used.filter((id) => !documents.has(id))).toEqual([]);
  });

  it("is the same whatever the layout and the line ends", () => {
    const flat = machineOf(WHOLE.replace(/\n/g, "\r\n").replace(/^ +/gm, ""));
    expect(withoutOrigins(flat)).toEqual(withoutOrigins(machine));
  });
});

describe("contents", () => {
  it("take the usual words and type for a usual name, the writer's where there are any, else the name", () => {
    const machine = machineOf(
      'trap a "A"\n  indienen\n    vermeldt naam, e-mailadres "uw e-mail", gewenste_oplossing indien van toepassing, soort_hulp, "het nummer"\n    mag vermelden bewijs als bestand',
    );
    expect(
      machine.forms[0]?.fields.map(({ id, label, type, required, ifApplicable }) => [
        id,
        label,
        type,
        required,
        ifApplicable,
      ]),
    ).toEqual([
      ["naam", "de naam", "text", true, false],
      ["e-mailadres", "uw e-mail", "email", true, false],
      ["gewenste_oplossing", "de gewenste oplossing", "long-text", true, true],
      ["soort_hulp", "soort hulp", "text", true, false],
      ["het-nummer", "het nummer", "text", true, false],
      ["bewijs", "bewijs", "file", false, false],
    ]);
  });
});

describe("what a file does not say", () => {
  it("is the calendar of Monday to Friday with Dutch holidays, and a polite form of address", () => {
    const { calendar, procedure, record, confidentiality } = machineOf('trap a "A"');
    expect(calendar).toEqual({
      workdays: [1, 2, 3, 4, 5],
      holidays: "nederland",
      closures: [],
      termsAct: false,
      stated: false,
    });
    expect([procedure.addressForm, procedure.addressFormStated]).toEqual(["u", false]);
    expect(record).toEqual({ stated: false, registrations: [], retentions: [], access: [] });
    expect(confidentiality).toBeUndefined();
  });

  it("counts retention from closing, and says that this is assumed", () => {
    const bounds = (text: string) => machineOf(`dossier\n  bewaren ${text}`).record.retentions[0]?.bounds;
    expect(bounds("2 jaar")).toMatchObject([{ anchor: { kind: "closing" }, implied: true }]);
    expect(bounds("2 jaar na sluiting")).toMatchObject([{ anchor: { kind: "closing" }, implied: false }]);
    expect(bounds("2 jaar na afhandeling")).toMatchObject([{ anchor: { kind: "closing" }, implied: false }]);
  });
});

describe("acts", () => {
  it("say to whom they are addressed", () => {
    const machine = machineOf(`
trap a "A"
  stap een
    organisatie hoort klager, beklaagde, apart
    organisatie kan een reactie vragen van beklaagde
    klager kan een reactie vragen van betrokkenen aan organisatie
    organisatie toetst de tevredenheid van klager
    klager kan "een gesprek vragen"
`);
    expect(
      machine.tiers[0]?.steps[0]?.acts.map(({ id, modality, recipients }) => [
        id,
        modality,
        recipients.join(", "),
      ]),
    ).toEqual([
      ["a.een.hear", "duty", "klager, beklaagde"],
      ["a.een.request-response", "permission", "beklaagde"],
      ["a.een.request-response-2", "permission", "organisatie"],
      ["a.een.check-satisfaction", "duty", "klager"],
      ["a.een.free", "permission", ""],
    ]);
  });
});

describe("sentences", () => {
  it("are one condition wherever they stand, with every place they come from", () => {
    const machine = machineOf(
      'trap a "A"\n  informeel, verplicht\n  overslaan als "De klacht is ernstig." bron "artikel 1"\n  stap een\n    alleen als "De klacht is ernstig." bron "artikel 2"\n    organisatie hoort klager\n  stap twee\n    alleen als "de klacht is ernstig"\n    organisatie hoort klager',
    );
    expect(machine.conditions.map(({ id, text, source }) => [id, text, source])).toEqual([
      ["de-klacht-is-ernstig", "De klacht is ernstig.", "artikel 1; artikel 2"],
      ["de-klacht-is-ernstig-2", "de klacht is ernstig", undefined],
    ]);
  });
});

function withoutOrigins(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === "origin" ? undefined : each)));
}
