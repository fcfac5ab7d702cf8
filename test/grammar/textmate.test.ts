import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keywordTable } from "../../src/syntax/keywords.js";
import { lex } from "../../src/syntax/lexer.js";
import { textMateGrammar } from "./textmate.js";
import { type Scoped, scopesOf } from "./textmate-scopes.js";

const grammar = textMateGrammar();
const folder = new URL("../../procedures/", import.meta.url);
const procedures = readdirSync(folder)
  .filter((name) => name.endsWith(".klacht"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** `tekst = laatste deel van de scope` for every coloured stretch of a line. */
function colours(line: string): readonly string[] {
  return scopesOf(grammar, line).map(({ text, scope }) => `${text} = ${short(scope)}`);
}

function short(scope: string): string {
  return scope.replace(/\.klacht$/, "");
}

describe("a line", () => {
  it("of a block shows its keyword, its name and its text", () => {
    expect(colours('trap klacht "De klacht" # opmerking')).toEqual([
      "trap = keyword.control.block",
      "klacht = entity.name.section",
      '"De klacht" = string.quoted.double',
      "# opmerking = comment.line.number-sign",
    ]);
  });

  it("of an act shows who acts and the verb, also when a role is called after a keyword", () => {
    expect(colours("  commissie brengt advies uit aan bestuur, schriftelijk")).toEqual([
      "commissie = variable.other.role",
      "brengt = entity.name.function.verb",
      "aan = keyword.other",
      "schriftelijk = constant.language",
    ]);
    expect(colours("    klager, beklaagde mogen informatie geven")).toEqual([
      "klager, beklaagde = variable.other.role",
      "mogen = entity.name.function.verb",
    ]);
  });

  it("of a term shows the number, the unit and the start", () => {
    expect(colours("    binnen 5 werkdagen na ontvangst")).toEqual([
      "binnen = keyword.control.clause",
      "5 = constant.numeric",
      "werkdagen = keyword.other.unit",
      "na = keyword.other",
      "ontvangst = constant.language.anchor",
    ]);
  });

  it("of an amount and of a stressed word shows the same as without sign or accent", () => {
    expect(colours("  tegen kosten van € 52,50")).toContain("€ 52,50 = constant.numeric");
    expect(colours("    vóór 1 juni")).toContain("vóór = keyword.control.clause");
    expect(colours("    onverwijld")).toEqual(["onverwijld = keyword.control.clause"]);
  });

  it("of a way on shows what sets it off and where it leads", () => {
    expect(colours("  niet tevreden na reactie: naar trap beroep")).toEqual([
      "niet tevreden = keyword.control.transition",
      "reactie = entity.name.section",
      "naar = keyword.other",
      "trap = keyword.other",
      "beroep = entity.name.section",
    ]);
  });

  it("of the calendar shows dates, of contents the type of a field", () => {
    expect(colours("  gesloten 2026-12-28 tot en met 2026-12-31")).toContain(
      "2026-12-28 = constant.numeric.date",
    );
    expect(colours('    vermeldt machtiging "een machtiging" als bestand')).toContain(
      "bestand = storage.type",
    );
  });

  it("inside a block of text shows nothing else, until the quotes close", () => {
    expect(colours('artikel "Doel" """\n  trap klacht # geen opmerking\n  """ bron "1"').slice(2)).toEqual([
      '""" = string.quoted.triple',
      "  trap klacht # geen opmerking = string.quoted.triple",
      '  """ = string.quoted.triple',
      "bron = keyword.other",
      '"1" = string.quoted.double',
    ]);
  });
});

describe.each(procedures)("$name", ({ text }) => {
  const scoped = scopesOf(grammar, text);
  const firstOf = (tokens: readonly Scoped[], scope: string): number =>
    tokens.filter((each) => each.scope === `${scope}.klacht`).length;

  it("has every comment and every text coloured as one, and nothing as unterminated", () => {
    const { tokens, comments } = lex(text);
    const texts = tokens.objects().filter((token) => token.tokenType.name === "String");
    expect(firstOf(scoped, "comment.line.number-sign")).toBe(comments.length);
    expect(
      scoped.filter(({ scope }) => scope.startsWith("string.quoted.double")).map((each) => each.text),
    ).toEqual(texts.map((token) => token.image));
    expect(firstOf(scoped, "invalid.illegal.unterminated")).toBe(0);
  });

  it("begins every line in a colour, but those that go on with a list", () => {
    const plain = text
      .replace(/"""[\s\S]*?"""/g, '""')
      .replace(/,\n\s+/g, ", ")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .filter((line) => {
        const first = colours(line)[0];
        return first === undefined || !line.trimStart().startsWith(first.split(" = ")[0] ?? "");
      });
    expect(plain).toEqual([]);
  });
});

it("knows every keyword but a few that are mostly names", () => {
  const sources = JSON.stringify(grammar);
  const forgotten = [...keywordTable().keys()].filter(
    (word) => !new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(sources.replaceAll("\\\\s+", " ")),
  );
  expect(forgotten.toSorted()).toEqual(["advies", "brief", "kosten", "machtiging"]);
});
