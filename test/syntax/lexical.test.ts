import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const contents = (text: string) =>
  read(text).statements.map(({ kind, ...rest }) => [
    kind,
    "meaning" in rest ? rest.meaning.value : undefined,
  ]);

describe("texts", () => {
  it("know escapes, and typographic quotes as well as straight ones", () => {
    const text = [
      'begrip "a" betekent "zeg \\"ja\\" en \\\\ en\\nnieuw"',
      "begrip “b” betekent „van de ‘bron’”",
      'begrip "c" betekent "een “citaat” erin"',
    ].join("\n");
    expect(contents(text).map(([, meaning]) => meaning)).toEqual([
      'zeg "ja" en \\ en\nnieuw',
      "van de ‘bron’",
      "een “citaat” erin",
    ]);
  });

  it("may stand between single quotes, whose apostrophes do not close them", () => {
    const text = [
      "begrip ‘a’ betekent ‘zo’n brief, of foto’s’",
      "begrip 'b' betekent 'zo\\'n brief'",
      "begrip „c” betekent “’s avonds”",
    ].join("\n");
    expect(read(text).findings).toEqual([]);
    expect(contents(text).map(([, meaning]) => meaning)).toEqual([
      "zo’n brief, of foto’s",
      "zo\\'n brief",
      "’s avonds",
    ]);
  });

  it("may be blocks between three typographic quotes, as a word processor leaves them", () => {
    const text = "artikel “a” “““\n  Een “citaat”.\n  ”””\nbegrip “b” betekent “B”";
    const { statements, findings } = read(text);
    expect(findings).toEqual([]);
    expect(statements[0]).toMatchObject({ kind: "article", body: { value: "Een “citaat”." } });
    expect(read("artikel “a” „““\n  Een.\n").findings).toEqual([
      { line: 1, code: "block-unterminated", at: "„““" },
    ]);
  });

  it("that hold a character which turns the reading direction are refused, once each", () => {
    expect(read('begrip "a" betekent "b\u202Ec"\n# \u2066\nversie \u202E "1"').findings).toEqual([
      { line: 1, code: "character-reversing", at: "\u202E" },
      { line: 2, code: "character-reversing", at: "\u2066" },
      { line: 3, code: "character-unexpected", at: "\u202E" },
    ]);
  });

  it("as blocks lose the margin their lines share, and keep blank lines", () => {
    const { statements } = read('artikel "a" """\r\n    Een.\r\n\r\n      Twee.\r\n    """');
    expect(statements[0]).toMatchObject({ kind: "article", body: { value: "Een.\n\n  Twee." } });
  });

  it("without an end cost one finding, also where more is missing behind them", () => {
    expect(read('rol directie de directie"\ntrap a "A').findings).toEqual([
      { line: 1, code: "string-unterminated", at: '"' },
      { line: 2, code: "string-unterminated", at: '"A' },
    ]);
  });
});

describe("words", () => {
  it("are keywords whatever their case, and names where a name stands", () => {
    const { statements, findings } = read(
      'ROL Commissie "de commissie"\n  Commissie VAN 3 leden\nTrap bron "Bron"',
    );
    expect(findings).toEqual([]);
    expect(statements).toMatchObject([
      { kind: "role", id: { text: "Commissie" } },
      { kind: "committee", members: 3 },
      { kind: "tier", id: { text: "bron" } },
    ]);
  });

  it("may hold accents, digits, hyphens and points between their parts", () => {
    const { statements } = read(
      'trap bureau "B"\n  competent: x\n  bevoegd voor cliëntenraad, a-1_b, trap.stap',
    );
    expect(statements.at(-1)).toMatchObject({
      kind: "competent",
      subjects: [{ text: "cliëntenraad" }, { text: "a-1_b" }, { text: "trap.stap" }],
    });
  });

  it("that a role cannot be called get a warning, with a name made of the label", () => {
    const text =
      'rol apart "de aparte commissie"\nrol trap "de brief"\nrol per "het team \'klachten en zorg\'"\nrol directie "z"';
    expect(read(text).diagnostics.map(({ params }) => params)).toEqual([
      { name: "apart", offer: "aparte_commissie" },
      { name: "trap" },

      { name: "per", offer: "team_klachten" },
    ]);
  });
});

describe("dates", () => {
  it("that do not exist or are spelled otherwise are reported with the right spelling", () => {
    const text =
      "geldig vanaf 2023-02-29\ngeldig vanaf 1-11-2024\ngeldig vanaf 2024-1-5\ngeldig vanaf 2024-02-29";
    expect(read(text).findings).toEqual([
      { line: 1, code: "date-impossible", at: "2023-02-29" },
      { line: 2, code: "date-impossible", at: "1-11-2024", suggestion: "2024-11-01" },
      { line: 3, code: "date-impossible", at: "2024-1-5", suggestion: "2024-01-05" },
    ]);
  });
});

describe("stray characters", () => {
  it("are one finding a run, and the statement around them is read", () => {
    const { statements, findings } = read('versie "1.0";;\ngeldt voor (hier) "alle locaties"');
    expect(findings).toEqual([
      { line: 1, code: "character-unexpected", at: ";;" },
      { line: 2, code: "character-unexpected", at: "(" },
      { line: 2, code: "character-unexpected", at: ")" },
    ]);
    expect(statements.map((statement) => statement.kind)).toEqual(["version"]);
  });
});
