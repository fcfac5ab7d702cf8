import { describe, expect, it } from "vitest";
import { paragraph } from "../../../src/emit/text/document/blocks.js";
import { statement } from "../../../src/emit/text/document/sentences.js";
import { frameOf } from "../../../src/emit/text/dutch/frames.js";
import { mainClause } from "../../../src/emit/text/dutch/main-clause.js";
import { clause, lowered } from "../../../src/emit/text/dutch/sentence.js";
import { markdown } from "../../../src/emit/text/formats/markdown.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { volledig } from "../../../src/emit/text/variants/volledig.js";
import type { Machine, Term, Tier } from "../../../src/ir/machine.js";
import { richMachine } from "./hand-built.js";

const machine = richMachine("u");

/** A machine of which a part was changed by hand may hold nodes that nothing leads to: only what it says counts here. */
function says(changed: Partial<Machine>): string {
  const document = volledig.document({ ...machine, ...changed }, { style: PLAIN_STYLE });
  return markdown.render(document).replaceAll("\u00a0", " ");
}

function withTier(id: string, extra: Partial<Tier>): string {
  return says({ tiers: machine.tiers.map((tier) => (tier.id === id ? { ...tier, ...extra } : tier)) });
}

function withTerm(id: string, extra: Partial<Term>): string {
  return says({ terms: machine.terms.map((term) => (term.id === id ? { ...term, ...extra } : term)) });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe("ways to a tier", () => {
  it("says for whom a tier is always open, and that it is open directly", () => {
    expect(withTier("beroep", { openings: [{ kind: "always", for: ["klager", "k_raad"] }] })).toContain(
      "U en een oudercommissie kunnen altijd met de klacht naar de klachtencommissie.",
    );
    expect(withTier("beroep", { openings: [{ kind: "direct" }] })).toContain(
      "U kunt ook rechtstreeks met de klacht naar de klachtencommissie.",
    );
  });

  it("offers the choice between several receivers", () => {
    const forms = machine.forms.map((form) => ({ ...form, to: ["directie", "functionaris"] }));
    expect(says({ forms })).toContain("in bij de directie of de klachtenfunctionaris.");
  });

  it("says the window of a form once, also when a way to the tier is guarded by it", () => {
    const [form] = machine.forms;
    if (form === undefined) throw new Error("no form");
    const forms = [form, { ...form, id: "f_beroep", tier: "beroep", window: "t_beroep" }];
    const guarded = machine.transitions.map((one) =>
      one.cause === "dissatisfied"
        ? { ...one, guards: [{ kind: "within", term: "t_beroep" }] as const }
        : one,
    );
    const tiers = machine.tiers.map((tier) => (tier.id === "beroep" ? { ...tier, form: "f_beroep" } : tier));
    const text = says({ transitions: guarded, forms, tiers });
    expect(count(text, "binnen 10 werkdagen na ontvangst van het antwoord")).toBe(1);
  });
});

describe("the words of the writer", () => {
  it.each([
    ["De Linde zich niet aan de regeling houdt", "De Linde zich niet aan de regeling houdt"],
    ["De AVG dat vraagt", "de AVG dat vraagt"],
    ["Een Wkkgz-klacht", "een Wkkgz-klacht"],
    ["Er nieuwe feiten zijn", "er nieuwe feiten zijn"],
    ["Kober dat wil", "Kober dat wil"],
    ["Hoger beroep", "Hoger beroep"],
  ])("takes «%s» into a sentence as «%s»", (written, expected) => {
    expect(clause(written)).toBe(expected);
  });

  it("lowers the article of a heading, also before a name", () => {
    expect(lowered("Het Klachtenloket Kinderopvang")).toBe("het Klachtenloket Kinderopvang");
  });
});

describe("terms", () => {
  it("says which limit counts behind a comma, and only where it is stated or the first one", () => {
    expect(withTerm("t_indienen", { asap: false, pick: "earliest" })).toContain(
      "U moet de klacht binnen 8 dagen na het voorval of 8 dagen na de ontdekking ervan indienen, wat het eerst komt, maar",
    );
    expect(withTerm("t_indienen", { pickStated: true })).toContain("wat het laatst komt");
    expect(says({})).not.toContain("wat het");
  });

  it("says one extension of several terms once", () => {
    const [extended] = machine.terms.flatMap(({ extensions }) => extensions);
    const terms = machine.terms.map((term) =>
      extended !== undefined && ["t_streef", "t_hard", "t_kosten"].includes(term.id)
        ? { ...term, extensions: [extended] }
        : term,
    );
    const text = says({ terms });
    expect(text).toContain("De directie kan deze termijnen eenmaal met ten hoogste 4 weken verlengen");
    expect(count(text, "verlengen")).toBe(1);
    expect(count(text, "krijgen daarover vóór het einde")).toBe(1);
  });

  it("makes consent a condition of the extension, not a duty", () => {
    expect(says({})).toContain("Dat kan alleen als u daar schriftelijk mee instemt.");
    expect(says({})).not.toContain("moet schriftelijk");
  });

  it("says from when a window runs that names no start", () => {
    const anchor = { kind: "step-received", step: "formeel.reactie", implied: true } as const;
    const bound = {
      kind: "length",
      length: { amount: 2, unit: "week" },
      direction: "after",
      anchor,
    } as const;
    expect(withTerm("t_beroep", { bounds: [bound] })).toContain(
      "Een termijn om met de klacht verder te gaan waarbij geen begin staat, telt vanaf de ontvangst van het laatste antwoord.",
    );
    expect(says({})).not.toContain("Een termijn om met de klacht verder te gaan");
  });

  it("lists terms that depend on the subject", () => {
    const other = machine.terms.find(({ id }) => id === "t_kosten");
    const terms = machine.terms.flatMap((term) =>
      term.id === "t_kosten" && other !== undefined
        ? [term, { ...other, id: "t_bejegening", subjects: ["o_bejegening"] }]
        : [term],
    );
    const tiers = machine.tiers.map((tier) => ({
      ...tier,
      steps: tier.steps.map((step) =>
        step.id === "formeel.reactie" ? { ...step, terms: [...step.terms, "t_bejegening"] } : step,
      ),
    }));
    expect(says({ terms, tiers })).toContain(
      "- de kosten: binnen 2 weken na ontvangst van de klacht;\n- de bejegening: binnen 2 weken",
    );
  });
});

describe("outcomes", () => {
  it("names an outcome of the writer's own that nothing else names", () => {
    const { origin } = machine.procedure;
    const own = { id: "kennelijk", origin, label: "kennelijk ongegrond", builtIn: false };
    expect(says({ outcomes: [...machine.outcomes, own] })).toContain(
      "De uitkomst van de procedure kan ook zijn: «kennelijk ongegrond».",
    );
    expect(says({})).not.toContain("Andere uitkomsten");
  });

  it("puts a consequence behind a colon, once for outcomes that share it", () => {
    const tiers = machine.tiers.map((tier) => ({
      ...tier,
      steps: tier.steps.map((step) => ({
        ...step,
        effects: step.effects.map(({ outcome }) => ({
          outcome,
          kind: "consequence" as const,
          text: "De directie neemt maatregelen",
        })),
      })),
    }));
    expect(says({ tiers })).toContain(
      "Bij een gegronde of ongegronde klacht volgt dit: de directie neemt maatregelen.",
    );
  });

  it("tells may refuse from must refuse", () => {
    const refusals = machine.complaints.refusals.map((ground, index) => ({ ...ground, must: index === 0 }));
    const text = says({ complaints: { ...machine.complaints, refusals } });
    expect(text).toContain("Voorbeeld neemt de klacht niet in behandeling als de klacht al is behandeld.");
    expect(text).toContain("Voorbeeld kan de klacht buiten behandeling laten als het voorval langer");
  });
});

describe("contents and duties", () => {
  it("lists contents with commas, and more than three", () => {
    const documents = machine.documents.map((document) => ({
      ...document,
      fields: document.fields.map((field) => ({ ...field, label: "het oordeel, met de redenen" })),
    }));
    expect(says({ documents })).toContain(
      "Het antwoord vermeldt:\n\n- het oordeel, met de redenen;\n- het oordeel, met de redenen (als dat van toepassing is).",
    );
  });

  it("names what a duty publishes", () => {
    const duties = machine.duties.map((duty) => ({
      ...duty,
      acts: duty.acts.map((act) =>
        act.verb === "annual-report"
          ? { ...act, verb: "publish" as const, what: "een overzicht van de klachten", prepositions: [] }
          : act,
      ),
    }));
    const text = says({ duties });
    expect(text).toContain("publiceert elk jaar vóór 1 juni een overzicht van de klachten. Het overzicht is");
  });

  it("weaves the rule of a retention into its sentence", () => {
    const retentions = machine.record.retentions.map((one) => ({ ...one, basis: "De selectielijst" }));
    expect(says({ record: { ...machine.record, retentions } })).toContain(
      "In de andere gevallen bewaart Voorbeeld het dossier 2 jaar, volgens de selectielijst.",
    );
  });

  it("says a minimum and a maximum in one sentence", () => {
    const { origin } = machine.procedure;
    const bound = (amount: number) =>
      [{ length: { amount, unit: "year" }, anchor: { kind: "closing" }, implied: false }] as const;
    const common = { origin, pick: "latest", outcomes: [] } as const;
    const retentions = [
      { ...common, id: "b1", bound: "minimum", bounds: bound(1) },
      { ...common, id: "b2", bound: "maximum", bounds: bound(3) },
    ] as const;
    expect(says({ record: { ...machine.record, retentions } })).toContain(
      "bewaart het dossier ten minste 1 jaar en ten hoogste 3 jaar na sluiting van de klacht.",
    );
  });
});

describe("sentences side by side", () => {
  it("share their subject while they stay short", () => {
    const texts = (predicates: readonly string[]) =>
      paragraph(predicates.map((predicate) => statement("de directie", [predicate]))).flatMap((block) =>
        block.kind === "paragraph" ? block.sentences.map(({ text }) => text) : [],
      );
    expect(texts(["hoort u", "onderzoekt de klacht"])).toEqual([
      "De directie hoort u en onderzoekt de klacht.",
    ]);
    expect(texts(["a", "b", "c", "d"])).toEqual(["De directie a, b en c.", "De directie d."]);
  });

  it("puts an indefinite object behind the time", () => {
    const party = { subject: "het college", object: "het college", person: "third", plural: false } as const;
    const parts = { subject: party, agreesWith: party, prepositions: [], tail: [], adverbs: ["elk jaar"] };
    const clauseOf = (what: string) => mainClause({ ...parts, frame: frameOf("publish"), what });
    expect([clauseOf("een overzicht"), clauseOf("het overzicht")]).toEqual([
      "het college publiceert elk jaar een overzicht",
      "het college publiceert het overzicht elk jaar",
    ]);
  });
});
