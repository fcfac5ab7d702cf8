import { entry } from "../../entry.js";
import type { Language } from "../../severity.js";
import { fixed, listText } from "../words.js";

/** What a key of a house style may hold. */
export type StyleExpectation =
  | "style"
  | "names"
  | "complaint"
  | "word"
  | "article"
  | "complainant"
  | "form"
  | "name"
  | "colours"
  | "colour"
  | "texts"
  | "paragraphs";

/** Colours of a house style, and the white of letters on the accent colour. */
export type StyleColour = "accent" | "tekst" | "achtergrond" | "wit";

/** Why a house style cannot be read. */
type Unreadable = "alias" | "documents" | "duplicate" | "tab" | "syntax" | "too-long";

const HEAD = "# huisstijl.yaml\n";

/** Codes about the YAML file of `text --style` and of `huisstijl:` in `klachtwerk.yaml`. */
export const STYLES = {
  "style-contrast": entry<{ colour: StyleColour; against: StyleColour; ratio: number; least: number }>({
    severity: "error",
    title: { nl: "te weinig contrast in een huisstijl", en: "too little contrast in a house style" },
    message: {
      nl: ({ colour, against, ratio, least }) =>
        `${COLOURS.nl[colour]} en ${COLOURS.nl[against]} hebben een contrast van ${decimal(ratio)}. Verwacht was ten minste ${decimal(least)}.`,
      en: ({ colour, against, ratio, least }) =>
        `${COLOURS.en[colour]} and ${COLOURS.en[against]} have a contrast of ${ratio}. At least ${least} was expected.`,
    },
    hint: fixed(
      "Maak de ene kleur donkerder of de andere lichter.",
      "Make one colour darker or the other lighter.",
    ),
    why: {
      nl: "Wie minder goed ziet, kan een tekst met weinig contrast niet lezen. De norm WCAG 2.2 vraagt op niveau AA een contrast van 4,5.",
      en: "Who sees less well cannot read a text with little contrast. WCAG 2.2 asks for a contrast of 4.5 at level AA.",
    },
    wrong: `${HEAD}kleuren:\n  accent: "#f2b705"\n`,
    right: `${HEAD}kleuren:\n  accent: "#7a5c00"\n`,
  }),
  "style-key-missing": entry<{ key: string }>({
    severity: "error",
    title: { nl: "ontbrekend woord in een huisstijl", en: "missing key in a house style" },
    message: {
      nl: ({ key }) => `Hier ontbreekt ‘${key}’.`,
      en: ({ key }) => `‘${key}’ is missing here.`,
    },
    hint: fixed("Voeg de regel toe.", "Add the line."),
    why: {
      nl: "Zonder lidwoord en meervoud is met een ander woord voor een klacht geen goede zin te maken.",
      en: "Without its article and plural another word for a complaint makes no correct sentence.",
    },
    wrong: `${HEAD}namen:\n  klacht:\n    woord: signaal\n    meervoud: signalen\n`,
    right: `${HEAD}namen:\n  klacht:\n    woord: signaal\n    lidwoord: het\n    meervoud: signalen\n`,
  }),
  "style-key-unknown": entry<{ key: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekend woord in een huisstijl", en: "unknown key in a house style" },
    message: {
      nl: ({ key, known }) => `Een huisstijl kent hier ‘${key}’ niet, wel ${listText(known, "nl")}.`,
      en: ({ key, known }) => `A house style has no ‘${key}’ here; it may have ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Haal de regel weg of kies een van deze woorden.",
      "Remove the line or choose one of these keys.",
    ),
    why: {
      nl: "Een verkeerd woord zou stil wegvallen, en dan ziet de tekst er anders uit dan u hebt opgeschreven.",
      en: "A wrong key would be dropped silently, and the text would not look as you wrote down.",
    },
    wrong: `${HEAD}kleur:\n  accent: "#14508f"\n`,
    right: `${HEAD}kleuren:\n  accent: "#14508f"\n`,
  }),
  "style-syntax": entry<{ problem: Unreadable }>({
    severity: "error",
    title: { nl: "onleesbare huisstijl", en: "unreadable house style" },
    message: {
      nl: ({ problem }) => PROBLEMS.nl[problem],
      en: ({ problem }) => PROBLEMS.en[problem],
    },
    hint: fixed(
      "Schrijf op elke regel een woord, een dubbele punt, een spatie en de waarde.",
      "Write a key, a colon, a space and the value on each line.",
    ),
    why: {
      nl: "Met een huisstijl die niet te lezen is, zou de tekst spreken zoals u niet hebt gevraagd.",
      en: "With a house style that cannot be read the text would speak as you did not ask.",
    },
    wrong: `${HEAD}begin: [Welkom\n`,
    right: `${HEAD}begin:\n  alle: Welkom.\n`,
  }),
  "style-value": entry<{ key: string; expected: StyleExpectation }>({
    severity: "error",
    title: { nl: "onmogelijke waarde in een huisstijl", en: "impossible value in a house style" },
    message: {
      nl: ({ key, expected }) =>
        key === ""
          ? `In dit bestand staat geen huisstijl. Verwacht was ${EXPECTED.nl[expected]}.`
          : `‘${key}’ kan deze waarde niet hebben. Verwacht was ${EXPECTED.nl[expected]}.`,
      en: ({ key, expected }) =>
        key === ""
          ? `This file holds no house style. Expected ${EXPECTED.en[expected]}.`
          : `‘${key}’ cannot have this value. Expected ${EXPECTED.en[expected]}.`,
    },
    hint: fixed("Verander de waarde.", "Change the value."),
    why: {
      nl: "Een waarde die niet kan, zegt niet hoe de tekst moet worden.",
      en: "A value that is not possible does not say what the text must become.",
    },
    wrong: `${HEAD}kleuren:\n  accent: blauw\n`,
    right: `${HEAD}kleuren:\n  accent: "#14508f"\n`,
  }),
} as const;

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

const COLOURS: Readonly<Record<Language, Readonly<Record<StyleColour, string>>>> = {
  nl: {
    accent: "‘accent’",
    tekst: "‘tekst’",
    achtergrond: "‘achtergrond’",
    wit: "witte letters daarop",
  },
  en: {
    accent: "‘accent’",
    tekst: "‘tekst’",
    achtergrond: "‘achtergrond’",
    wit: "white letters on it",
  },
};

const PROBLEMS: Readonly<Record<Language, Readonly<Record<Unreadable, string>>>> = {
  nl: {
    alias: "Deze waarde verwijst naar een andere; in een huisstijl staat elke waarde voluit.",
    documents: "Hier begint met ‘---’ een tweede document; in dit bestand hoort alles in één document.",
    duplicate: "Dit woord staat er twee keer.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
    "too-long": "Dit bestand is te groot voor een huisstijl: verwacht was ten hoogste 100.000 tekens.",
  },
  en: {
    alias: "This value refers to another one; in a house style every value is written out.",
    documents: "Here ‘---’ begins a second document; in this file everything belongs in one document.",
    duplicate: "This key is written twice.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
    "too-long": "This file is too large for a house style: at most 100,000 characters were expected.",
  },
};

const EXPECTED: Readonly<Record<Language, Readonly<Record<StyleExpectation, string>>>> = {
  nl: {
    style: "een huisstijl: regels ‘woord: waarde’",
    names: "regels met ‘klacht’ of ‘klager’",
    complaint: "een woord met ‘lidwoord’ en ‘meervoud’",
    word: "één woord in kleine letters, als ‘signaal’",
    article: "‘de’ of ‘het’",
    complainant: "een naam met lidwoord, als ‘de melder’",
    form: "‘u’, ‘je’ of ‘derde persoon’",
    name: "een naam van ten hoogste 80 tekens",
    colours: "regels met ‘accent’, ‘tekst’ of ‘achtergrond’",
    colour: 'een kleur tussen aanhalingstekens, als "#14508f"',
    texts: "‘alle’ of namen van teksten, elk met alinea’s",
    paragraphs: "een alinea, of een lijst van ten hoogste 20 alinea’s van ten hoogste 2000 tekens",
  },
  en: {
    style: "a house style: lines ‘key: value’",
    names: "lines with ‘klacht’ or ‘klager’",
    complaint: "a word with ‘lidwoord’ and ‘meervoud’",
    word: "one word in small letters, such as ‘signaal’",
    article: "‘de’ or ‘het’",
    complainant: "a name with an article, such as ‘de melder’",
    form: "‘u’, ‘je’ or ‘derde persoon’",
    name: "a name of at most 80 characters",
    colours: "lines with ‘accent’, ‘tekst’ or ‘achtergrond’",
    colour: 'a colour in quotes, such as "#14508f"',
    texts: "‘alle’ or names of texts, each with paragraphs",
    paragraphs: "a paragraph, or a list of at most 20 paragraphs of at most 2000 characters",
  },
};
