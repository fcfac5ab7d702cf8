import { expect, it } from "vitest";
import { print } from "../../src/syntax/printer.js";
import { read } from "./read.js";

const format = (text: string): string => print(read(text).tree);

it("layout means nothing to the parser and one thing to the printer", () => {
  const tight = 'reglement "A" versie "1" trap t "T" extern stap a eventueel stap b eventueel rol r "de r"';
  expect(format(tight)).toBe(
    [
      'reglement "A"',
      '  versie "1"',
      "",
      'trap t "T"',
      "  extern",
      "",
      "  stap a",
      "    eventueel",
      "",
      "  stap b",
      "    eventueel",
      "",
      'rol r "de r"',
      "",
    ].join("\n"),
  );
});

it("keeps every comment: above, behind, inside and at the end", () => {
  const text = [
    "# kop",
    "#   van het bestand",
    "",
    'reglement "A"  # titel',
    "# over de versie",
    'versie "1"',
    "trap t",
    "# binnenin",
    '"T"',
    "#",
    "## slot",
  ].join("\r\n");
  expect(format(text)).toBe(
    [
      "# kop",
      "# van het bestand",
      "",
      'reglement "A"  # titel',
      "  # over de versie",
      '  versie "1"',
      "",
      "# binnenin",
      'trap t "T"',
      "",
      "#",
      "## slot",
      "",
    ].join("\n"),
  );
});

it("breaks a long list at its commas, and reads it back", () => {
  const items = Array.from(
    { length: 6 },
    (_, index) => `onderwerp_${index} "het onderwerp met nummer ${index}"`,
  );
  const printed = format(`klachten\n  gaan over ${items.join(", ")} bron "artikel 1"\n`);
  expect(printed).toMatchInlineSnapshot(`
    "klachten
      gaan over onderwerp_0 "het onderwerp met nummer 0", onderwerp_1 "het onderwerp met nummer 1",
          onderwerp_2 "het onderwerp met nummer 2", onderwerp_3 "het onderwerp met nummer 3",
          onderwerp_4 "het onderwerp met nummer 4", onderwerp_5 "het onderwerp met nummer 5" bron "artikel 1"
    "
  `);
  expect(format(printed)).toBe(printed);
  expect(read(printed).findings).toEqual([]);
});

it("breaks a long choice in front of ‘of’, and reads it back", () => {
  const outcomes = [
    "gegrond",
    "deels_gegrond",
    "ongegrond",
    "kennelijk_ongegrond",
    "kennelijk_niet_ontvankelijk",
  ];
  const printed = format(`trap a "A"\nstap b\noordeel ${outcomes.join(" of ")} of niet_behandeld\n`);
  expect(printed).toMatchInlineSnapshot(`
    "trap a "A"
      stap b
        oordeel gegrond of deels_gegrond of ongegrond of kennelijk_ongegrond of kennelijk_niet_ontvankelijk
            of niet_behandeld
    "
  `);
  expect(format(printed)).toBe(printed);
  expect(read(printed).findings).toEqual([]);
  const wrong = printed.replace("oordeel gegrond", "oordeel 5");
  expect(read(wrong).findings).toEqual([{ line: 3, code: "statement-incomplete", at: "5" }]);
});

it("never breaks a list before a word that would look like the next statement", () => {
  const names = [
    "een_hele_lange_naam_van_een_gegeven",
    "nog_zo_een_lange_naam_van_een_gegeven",
    "een_derde_lange_naam",
  ];
  const printed = format(
    `trap a "A"\n  indienen\n    vermeldt ${names.join(", ")}, binnen\n    ondertekend\n`,
  );
  expect(read(printed).findings).toEqual([]);
  expect(format(printed)).toBe(printed);
});

it("puts articles back into phrases and writes the verb in the writer's number", () => {
  const text = 'trap a "A"\nstap b\nteams bevestigen ontvangst\ndirectie stelt oplossing voor aan klager\n';
  expect(format(text)).toBe(
    'trap a "A"\n  stap b\n    teams bevestigen de ontvangst\n    directie stelt een oplossing voor aan klager\n',
  );
});
