import { describe, expect, it } from "vitest";
import { sentence } from "../../../src/emit/text/document/sentences.js";
import { dateText, weekdays } from "../../../src/emit/text/dutch/dates.js";
import { frameOf } from "../../../src/emit/text/dutch/frames.js";
import { list } from "../../../src/emit/text/dutch/lists.js";
import { mainClause } from "../../../src/emit/text/dutch/main-clause.js";
import { negatedInfinitive } from "../../../src/emit/text/dutch/negation.js";
import { personal, withArticle } from "../../../src/emit/text/dutch/nouns.js";
import { agree, type Party, spokenTo, together } from "../../../src/emit/text/dutch/person.js";
import { capitalise, clause, endSentence, inside } from "../../../src/emit/text/dutch/sentence.js";
import { amountText, everyText, lengthText } from "../../../src/emit/text/dutch/units.js";
import { VERBS } from "../../../src/emit/text/dutch/verbs.js";
import { ACTS } from "../../../src/glossary/acts.js";
import type { ActId } from "../../../src/glossary/ids.js";

const directie: Party = { subject: "de directie", object: "de directie", person: "third", plural: false };
const eigenaren: Party = { subject: "de eigenaren", object: "de eigenaren", person: "third", plural: true };
const u = spokenTo("u", "de klager");
const je = spokenTo("je", "de klager");

describe("sentences", () => {
  it.each([
    ["Zuiderbank N.V.", "Zuiderbank N.V."],
    ["o.b.s. De Ark, e.d.; ", "o.b.s. De Ark, e.d."],
    ["brieven, foto’s enz.", "brieven, foto’s enz."],
    ["de klacht.", "de klacht"],
    ["groep B.", "groep B"],
    ["in 2.5.", "in 2.5"],
  ])("hold %s as %s, with the point of an abbreviation and one mark at the end", (text, held) => {
    expect(inside(text)).toBe(held);
    expect(endSentence(inside(text))).toBe(held.endsWith(".") ? held : `${held}.`);
  });

  it.each([
    ["informatie weigeren", "geen informatie weigeren"],
    ["huurders uitsluiten", "geen huurders uitsluiten"],
    ["een klacht weigeren", "geen klacht weigeren"],
    ["de klacht behandelen", "de klacht niet behandelen"],
    ["zelf beslissen", "niet zelf beslissen"],
    ["u, de getuigen en de leden benadelen", "u, de getuigen en de leden niet benadelen"],
    [
      "de klager of de getuigen van het voorval benaderen",
      "de klager of de getuigen van het voorval niet benaderen",
    ],
    ["de klager en diens ouders thuis opzoeken", "niet de klager en diens ouders thuis opzoeken"],
    ["informatie of advies geven", "geen informatie of advies geven"],
    ["je klacht doorsturen", "je klacht niet doorsturen"],
    ["je benaderen", "je niet benaderen"],
  ])("forbid «%s» as «%s»", (words, forbidden) => {
    expect(negatedInfinitive(words)).toBe(forbidden);
  });

  it.each([
    ["de klacht", "De klacht"],
    ["ijsland", "IJsland"],
    ["'s avonds", "'s Avonds"],
    ["«de klacht»", "«De klacht»"],
    ["één week", "Eén week"],
    ["5 werkdagen", "5 werkdagen"],
    ["www.kober.nl", "www.kober.nl"],
    ["info@blh.nl", "info@blh.nl"],
  ])("starts %s as %s", (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });

  it.each([
    ["de klacht", "de klacht."],
    ["de klacht.", "de klacht."],
    ["Bent u tevreden?", "Bent u tevreden?"],
    ["de klacht;", "de klacht."],
    ["hij zei «stop!»", "hij zei «stop!»"],
    ["", "."],
  ])("ends %s as %s", (text, expected) => {
    expect(endSentence(text)).toBe(expected);
  });

  it("joins parts with single spaces and leaves out what is not there", () => {
    expect(sentence(["dit", undefined, "", "is  een\nzin", ", als dat kan"]).text).toBe(
      "Dit is een zin, als dat kan.",
    );
  });

  it.each([
    ["De klacht is ernstig.", "de klacht is ernstig"],
    ["U wilt dat.", "u wilt dat"],
    ["Kober weigert", "Kober weigert"],
    ["AVG", "AVG"],
  ])("takes %s into a sentence as %s", (text, expected) => {
    expect(clause(text)).toBe(expected);
  });
});

describe("numbers and lists", () => {
  it.each([
    [{ amount: 1, unit: "week" }, "1 week"],
    [{ amount: 2, unit: "week" }, "2 weken"],
    [{ amount: 15, unit: "workday" }, "15 werkdagen"],
    [{ amount: 8, unit: "day" }, "8 dagen"],
    [{ amount: 3, unit: "month" }, "3 maanden"],
    [{ amount: 5, unit: "year" }, "5 jaar"],
    [{ amount: 48, unit: "hour" }, "48 uur"],
  ] as const)("writes %o as %s, on one line", (length, expected) => {
    expect(lengthText(length)).toBe(expected.replace(" ", "\u00a0"));
  });

  it("writes frequencies with the right article", () => {
    const every = (["hour", "day", "week", "month", "year"] as const).map((unit) =>
      everyText({ amount: 1, unit }),
    );
    expect(every).toEqual(["elk uur", "elke dag", "elke week", "elke maand", "elk jaar"]);
    expect(everyText({ amount: 2, unit: "week" })).toBe("elke 2\u00a0weken");
  });

  it("writes amounts, dates and weekdays", () => {
    expect([amountText(25), amountText(25.5)]).toEqual(["25\u00a0euro", "25,50\u00a0euro"]);
    expect(dateText("2024-11-01")).toBe("1\u00a0november 2024");
    expect([weekdays([1, 2, 3, 4, 5]), weekdays([1, 2, 4]), weekdays([3]), weekdays([1, 2])]).toEqual([
      "maandag tot en met vrijdag",
      "maandag, dinsdag en donderdag",
      "woensdag",
      "maandag en dinsdag",
    ]);
  });

  it("writes lists without a comma before the last", () => {
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"], "of")]).toEqual([
      "",
      "a",
      "a en b",
      "a, b of c",
    ]);
  });
});

describe("people", () => {
  it("agrees the verb with the subject, also when it stands in front", () => {
    const forms = [u, je, directie, eigenaren].map((party) => [
      agree(VERBS.kunnen, party),
      agree(VERBS.kunnen, party, true),
    ]);
    expect(forms).toEqual([
      ["kunt", "kunt"],
      ["kunt", "kun"],
      ["kan", "kan"],
      ["kunnen", "kunnen"],
    ]);
    expect([u, je, directie, eigenaren].map((party) => agree(VERBS.zijn, party))).toEqual([
      "bent",
      "bent",
      "is",
      "zijn",
    ]);
  });

  it("uses the strong pronouns beside another party", () => {
    expect(together([je, directie])).toEqual({
      subject: "jij en de directie",
      object: "jou en de directie",
      person: "third",
      plural: true,
    });
    expect(together([u, directie], "of").subject).toBe("u of de directie");
  });

  it("gives bare nouns an article or an owner, and leaves the writer's own words alone", () => {
    expect(["naam", "een omschrijving", "bijlagen"].map((label) => personal(label, "u"))).toEqual([
      "uw naam",
      "een omschrijving",
      "bijlagen",
    ]);
    expect(personal("naam", "third")).toBe("de naam");
    expect(withArticle("bevindingen")).toBe("de bevindingen");
  });
});

describe("main clauses", () => {
  const parts = {
    agreesWith: directie,
    subject: directie,
    adverbs: ["binnen 2 weken"],
    prepositions: [],
    tail: [],
  };

  it.each([
    ["acknowledge", { dative: "u" }, "de directie bevestigt u binnen 2 weken de ontvangst"],
    ["take-up", {}, "de directie neemt de klacht binnen 2 weken in behandeling"],
    ["contact", { prepositions: ["met u"] }, "de directie neemt binnen 2 weken contact met u op"],
    ["answer", { dative: "u" }, "de directie antwoordt u binnen 2 weken"],
    ["hear", { objects: "u en de beklaagde" }, "de directie hoort u en de beklaagde binnen 2 weken"],
    ["keep-informed", { objects: "u" }, "de directie houdt u binnen 2 weken op de hoogte"],
    [
      "advise",
      { prepositions: ["aan het bestuur"] },
      "de directie brengt binnen 2 weken advies uit aan het bestuur",
    ],
    [
      "report-back",
      { what: "de afspraken", prepositions: ["aan u"] },
      "de directie koppelt de afspraken binnen 2 weken aan u terug",
    ],
    [
      "notify",
      { what: "wie de klacht behandelt", dative: "u" },
      "de directie meldt u binnen 2 weken wie de klacht behandelt",
    ],
    ["solve", {}, "de directie lost de klacht binnen 2 weken op"],
    ["rule", {}, "de directie doet binnen 2 weken uitspraak"],
    ["record", { what: "de afspraken" }, "de directie legt de afspraken binnen 2 weken vast"],
  ] as const)("puts the words of %s in Dutch order", (verb, extra, expected) => {
    expect(mainClause({ ...parts, frame: frameOf(verb), ...extra })).toBe(expected);
  });

  it.each([
    ["contact", { prepositions: ["met u"] }, "u kunt binnen 2 weken contact met u opnemen"],
    [
      "request-information",
      { dative: "de directie" },
      "u kunt de directie binnen 2 weken om informatie vragen",
    ],
    [
      "feedback",
      { what: "of het zo goed is", prepositions: ["aan Kober"] },
      "u kunt binnen 2 weken aan Kober laten weten of het zo goed is",
    ],
    ["withdraw", {}, "u kunt de klacht binnen 2 weken intrekken"],
  ] as const)("puts the infinitive of %s last behind a modal", (verb, extra, expected) => {
    const clauseParts = {
      ...parts,
      subject: u,
      agreesWith: u,
      modal: VERBS.kunnen,
      frame: frameOf(verb),
      ...extra,
    };
    expect(mainClause(clauseParts)).toBe(expected);
  });

  it("keeps the verb second when something else comes first, and drops the t of je", () => {
    const frame = frameOf("file");
    const inverted = (party: Party) =>
      mainClause({ ...parts, agreesWith: party, frame, first: "daarna", adverbs: [] });
    expect([inverted(u), inverted(je), inverted(eigenaren)]).toEqual([
      "daarna dient u de klacht in",
      "daarna dien je de klacht in",
      "daarna dienen de eigenaren de klacht in",
    ]);
  });

  it("can say every act of the glossary, with its particle or infinitive at the end", () => {
    for (const verb of Object.keys(ACTS) as ActId[]) {
      const frame = frameOf(verb);
      const words = { ...parts, frame, adverbs: [], objects: "u", what: "de uitkomst" };
      const plain = mainClause(words);
      const modal = mainClause({ ...words, modal: VERBS.kunnen });
      expect(plain, verb).not.toMatch(/\{|undefined| {2}/);
      expect(plain.endsWith(frame.particle), verb).toBe(true);
      expect(modal.endsWith(frame.infinitive), verb).toBe(true);
      expect(frame.infinitive, verb).toMatch(/n$/);
    }
  });
});
