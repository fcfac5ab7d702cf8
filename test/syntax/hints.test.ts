import { describe, expect, it } from "vitest";
import { hintOf, messageOf } from "../../src/diagnostics/message.js";
import { read } from "./read.js";

const TOP = 'reglement "Voorbeeld"\nrol directie "de directie"\nuitkomst verjaard "verjaard"\n';
const BLOCKS = {
  role: 'rol commissie "de commissie"',
  tier: 'trap formeel "De klacht"',
  intake: 'trap formeel "De klacht"\n  indienen',
  step: 'trap formeel "De klacht"\n  stap reactie',
  file: "dossier",
} as const;

/** What a writer reads about a line in a block: where, and what to do. */
const told = (block: keyof typeof BLOCKS, line: string) => {
  const { findings, diagnostics } = read(`${TOP}${BLOCKS[block]}\n    ${line}\n`);
  return diagnostics.map((each, index) => [findings[index]?.at, hintOf(each, "nl")]);
};

describe("the hint is what the writer meant", () => {
  it.each([
    ["tier", "ontevreden: sluiting", "ontevreden", "niet tevreden"],
    ["tier", "ontevreden na reactie: sluiting", "ontevreden", "niet tevreden"],
    ["tier", "geschikt: sluiting", "geschikt", "opgelost"],
    ["tier", "keuzee klager: sluiting", "keuzee klager", "keuze klager"],
    ["tier", "niet bindendd", "niet bindendd", "niet bindend"],
    ["step", "verdagen met 4 weken", "verdagen", "verlengen"],
    ["step", "mededeling aan klager", "mededeling", "bericht"],
    ["step", "terstond", "terstond", "zo spoedig mogelijk"],
    ["step", "binnen 6 weken na ontvangst, uterlijk 5 jaar", "uterlijk", "uiterlijk"],
    ["step", "binnen rdelijke termijn", "rdelijke", "redelijke"],
    ["step", "binnen een half jaar na ontvangst", "half jaar", "6 maanden"],
    ["step", "binnen 4 weken na reactie", "reactie", "afronding van reactie"],
    ["step", "binnen een rdelijke termijn", "rdelijke", "redelijke"],
    [
      "step",
      "beklaagde mag de klacht niet behandelen",
      "de klacht niet behandelen",
      "de klacht niet afhandelen",
    ],
    ["intake", "vermeldt machtiging, aleen voor klager", "aleen", "alleen"],
    ["intake", 'vermeldt machtiging "een machtiging", aleen voor klager', "aleen", "alleen"],
    ["intake", "indientermijn binnen 1 jaar na voorval, uterlijk 5 jaar", "uterlijk", "uiterlijk"],
    ["role", "commissie van tn minste 3 leden", "tn", "ten"],
    ["file", "daarnaa vernietigen", "daarnaa", "daarna"],
    ["file", "daarnaa anonimiseren", "daarnaa", "daarna"],
  ] as const)("%s: %s", (block, line, at, meant) => {
    expect(told(block, line)).toEqual([[at, `Bedoelde u ‘${meant}’?`]]);
  });

  it.each([
    [
      "step",
      "er wordt een verslag gemaakt",
      "er wordt",
      "Zet de rol voorop, met wat die doet: ‘directie maakt een verslag’, en niet ‘er wordt een verslag gemaakt’.",
    ],
    [
      "step",
      "de klacht wordt behandeld door de organisatie",
      "de klacht wordt",
      "Zet de rol voorop, met wat die doet: ‘organisatie maakt een verslag’, en niet ‘er wordt een verslag gemaakt’.",
    ],
    [
      "step",
      "organisatie wordt ingelicht",
      "organisatie wordt",
      "Zet de rol voorop, met wat die doet: ‘directie maakt een verslag’, en niet ‘er wordt een verslag gemaakt’.",
    ],
    [
      "tier",
      "verjaard: sluiting",
      "verjaard",
      "Schrijf wat erop volgt in de stap met het oordeel, zonder dubbele punt: ‘bij verjaard sluiting’.",
    ],
    [
      "tier",
      "zomaar wat: sluiting",
      "zomaar wat",
      "Kies uit ‘tevreden’, ‘niet tevreden’, ‘geen overeenstemming’, ‘termijn verstreken’, ‘ingetrokken’, ‘opgelost’, ‘keuze klager’ of ‘geweigerd’.",
    ],
    [
      "step",
      "directie mag zelf niet behandelen",
      "zelf niet behandelen",
      'Past geen handeling? Schrijf dan bijvoorbeeld ‘directie mag niet "zelf behandelen"’.',
    ],
    [
      "step",
      "directie mag geen informatie weigeren",
      "geen informatie weigeren",
      'Past geen handeling? Schrijf dan bijvoorbeeld ‘directie mag niet "informatie weigeren"’.',
    ],
    [
      "step",
      'directie mag "geen informatie weigeren"',
      'mag "geen informatie weigeren"',
      'Zet ‘niet’ buiten de tekst: ‘directie mag niet "informatie weigeren"’.',
    ],
    [
      "step",
      'directie en klager mogen "niet zelf beslissen"',
      'mogen "niet zelf beslissen"',
      'Zet ‘niet’ buiten de tekst: ‘directie, klager mogen niet "zelf beslissen"’.',
    ],
    [
      "step",
      'directie mag "geen enkele klacht weigeren"',
      'mag "geen enkele klacht weigeren"',
      'Zet ‘niet’ buiten de tekst: ‘directie mag niet "een klacht weigeren"’.',
    ],
    [
      "step",
      "binnen anderhalve maand na ontvangst",
      "anderhalve maand",
      "Schrijf een heel getal in een kleinere eenheid, zoals ‘6 maanden’ of ‘45 dagen’.",
    ],
    [
      "role",
      "commissie van drie tot en met vijf leden",
      "drie tot en met vijf leden",
      "Schrijf ‘commissie van ten minste drie leden’, en het grootste aantal in een ‘artikel’.",
    ],
    [
      "file",
      "bewaren 5 jaar, bij klachten over kosten",
      "bij klachten over kosten",
      "Schrijf de termijn die voor alle klachten geldt, en de uitzondering in een ‘artikel’.",
    ],
    [
      "step",
      "verlengen eenmaal met ten hoogste 4 weken, bij klachten over kosten",
      "bij klachten over kosten",
      'Schrijf het als voorwaarde: ‘als "de klacht over … gaat"’.',
    ],
    [
      "step",
      "binnen 2 weken na ontvangst, niet eerder dan 1 week na ontvangst",
      "niet eerder dan",
      'Schrijf de uiterlijke termijn, en het vroegste moment als voorwaarde: ‘alleen als "…"’.',
    ],
    [
      "step",
      "niet eerder dan 1 week na ontvangst",
      "niet eerder dan",
      'Schrijf de uiterlijke termijn, en het vroegste moment als voorwaarde: ‘alleen als "…"’.',
    ],
    [
      "tier",
      "fout fout",
      "fout",
      "Begin met een trefwoord, zoals ‘trap’ of ‘binnen’, of met een rol en wat die doet.",
    ],
    ["step", "binnen 6 weken vanaf de ontvangst van de klacht", "vanaf", "Schrijf ‘na ontvangst’."],
    [
      "step",
      "directie met klager",
      "met",
      'Past geen handeling? Schrijf dan bijvoorbeeld ‘directie moet "…"’.',
    ],
  ] as const)("%s: %s", (block, line, at, hint) => {
    expect(told(block, line)).toEqual([[at, hint]]);
  });
});

describe("a name with spaces", () => {
  it.each([
    ["tier", 'stap hoor en wederhoor "Horen"', "hoor_en_wederhoor"],
    ["tier", "stap hoor en wederhoor", "hoor_en_wederhoor"],
    ["tier", 'trap externe commissie "de commissie"', "externe_commissie"],
    ["tier", 'rol de directie "de directie"', "directie"],
    ["tier", 'plicht jaarlijks verslag "het verslag"', "jaarlijks_verslag"],
    ["tier", 'uitkomst niet gegrond "niet gegrond"', "niet_gegrond"],
  ] as const)("%s: %s is read as one word", (block, line, name) => {
    expect(told(block, line).map(([, hint]) => hint)).toEqual([`Bedoelde u ‘${name}’?`]);
  });

  it("is none where a statement begins behind a name", () => {
    for (const line of ["stap horen eventueel", "stap horen directie hoort klager", "stap horen voor 1 juni"])
      expect(told("tier", line)).toEqual([]);
  });
});

describe("a character nobody can see", () => {
  it.each(["\u200b", "\u00ad", "\u2060", "\u200d\u200b"])("%j is named, and not written", (character) => {
    const { diagnostics } = read(`${TOP}${BLOCKS.step}\n    directie ${character}hoort klager\n`);
    const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    expect(diagnostics.map((each) => messageOf(each, "nl"))).toEqual([
      `Hier staat een onzichtbaar teken (U+${number}), dat de taal niet kent.`,
    ]);
  });

  it("is left out of a message about one that can be seen", () => {
    const { diagnostics } = read(`${TOP}  versie "1"\u200b;\n`);
    expect(diagnostics.map((each) => messageOf(each, "nl"))).toEqual([
      "De taal kent het teken ‘;’ niet buiten aanhalingstekens.",
    ]);
  });
});
