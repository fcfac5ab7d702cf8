import { describe, expect, it } from "vitest";
import { frameOf } from "../../../../src/emit/text/dutch/frames.js";
import { agree, type Party, spokenTo, WE } from "../../../../src/emit/text/dutch/person.js";
import {
  atEnd,
  inverted,
  passive,
  perfect,
  predicate,
  VERBS,
  type Verb,
} from "../../../../src/emit/text/dutch/verbs.js";
import { ACTS } from "../../../../src/glossary/acts.js";
import type { ActId } from "../../../../src/glossary/ids.js";

const directie: Party = { subject: "de directie", object: "de directie", person: "third", plural: false };
const eigenaren: Party = { subject: "de eigenaren", object: "de eigenaren", person: "third", plural: true };
const u = spokenTo("u", "de klager");
const je = spokenTo("je", "de klager");
const EVERYBODY = [u, je, WE, directie, eigenaren];

const verbs: readonly Verb[] = Object.values(VERBS);

describe("the present tense", () => {
  it.each([
    [
      "indienen",
      ["dient", "dient", "dienen", "dient", "dienen"],
      ["dient", "dien", "dienen", "dient", "dienen"],
    ],
    [
      "antwoorden",
      ["antwoordt", "antwoordt", "antwoorden", "antwoordt", "antwoorden"],
      ["antwoordt", "antwoord", "antwoorden", "antwoordt", "antwoorden"],
    ],
    ["laten", ["laat", "laat", "laten", "laat", "laten"], ["laat", "laat", "laten", "laat", "laten"]],
    ["bijstaan", ["staat", "staat", "staan", "staat", "staan"], ["staat", "sta", "staan", "staat", "staan"]],
    ["doen", ["doet", "doet", "doen", "doet", "doen"], ["doet", "doe", "doen", "doet", "doen"]],
    ["kunnen", ["kunt", "kunt", "kunnen", "kan", "kunnen"], ["kunt", "kun", "kunnen", "kan", "kunnen"]],
    ["zijn", ["bent", "bent", "zijn", "is", "zijn"], ["bent", "ben", "zijn", "is", "zijn"]],
    ["hebben", ["hebt", "hebt", "hebben", "heeft", "hebben"], ["hebt", "heb", "hebben", "heeft", "hebben"]],
    ["willen", ["wilt", "wilt", "willen", "wil", "willen"], ["wilt", "wil", "willen", "wil", "willen"]],
  ] as const)(
    "of %s for u, je, wij, one and several, before and behind the subject",
    (name, plain, behind) => {
      expect(EVERYBODY.map((party) => agree(VERBS[name], party))).toEqual(plain);
      expect(EVERYBODY.map((party) => agree(VERBS[name], party, true))).toEqual(behind);
    },
  );

  it("is that of the glossary for every act", () => {
    const wrong = (Object.keys(ACTS) as ActId[]).flatMap((act) => {
      const { verb, infinitive, particle } = frameOf(act);
      // «laat weten» has two infinitives; the finite verb is that of the first.
      const [own = ""] = infinitive.split(" ");
      const known = verbs.find((one) => one.infinitive === own);
      const ours = known && [known.singular, known.plural, known.stem, known.particle];
      const theirs = [verb.singular, verb.plural, verb.stem, own === "laten" ? "" : particle];
      return ours?.join() === theirs.join() ? [] : [[act, ours, theirs]];
    });
    expect(wrong).toEqual([]);
  });
});

describe("clauses", () => {
  it("set a separable verb apart, and join it at the end", () => {
    expect(predicate(VERBS.indienen, u, ["de klacht"])).toBe("dient de klacht in");
    expect(inverted(VERBS.indienen, u, ["de klacht"])).toBe("dient u de klacht in");
    expect(inverted(VERBS.indienen, je, ["de klacht"])).toBe("dien je de klacht in");
    expect(inverted(VERBS.bevestigen, WE, ["de ontvangst"])).toBe("bevestigen wij de ontvangst");
    expect([u, eigenaren].map((party) => atEnd(VERBS.instemmen, party))).toEqual(["instemt", "instemmen"]);
  });

  it("say what was done, and the passive where nobody can be named", () => {
    expect(perfect(VERBS.vaststellen, eigenaren, ["de regeling"])).toBe("hebben de regeling vastgesteld");
    expect(passive(VERBS.aanwijzen, directie, ["per klacht"])).toBe("wordt per klacht aangewezen");
  });
});

describe("participles", () => {
  it.each([
    ["melden", "gemeld"],
    ["antwoorden", "geantwoord"],
    ["maken", "gemaakt"],
    ["toetsen", "getoetst"],
    ["streven", "gestreefd"],
    ["registreren", "geregistreerd"],
    ["evalueren", "geëvalueerd"],
    ["informeren", "geïnformeerd"],
    ["oordelen", "geoordeeld"],
    ["bevestigen", "bevestigd"],
    ["vergoeden", "vergoed"],
    ["verklaren", "verklaard"],
    ["ondersteunen", "ondersteund"],
    ["indienen", "ingediend"],
    ["aanpassen", "aangepast"],
    ["uitnodigen", "uitgenodigd"],
    ["intrekken", "ingetrokken"],
    ["bijstaan", "bijgestaan"],
    ["opnemen", "opgenomen"],
  ] as const)("of %s is %s", (name, participle) => {
    expect(VERBS[name].participle).toBe(participle);
  });
});
