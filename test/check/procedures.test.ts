import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { severityOf } from "../../src/diagnostics/message.js";

const FOLDER = new URL("../../procedures/", import.meta.url);

it("finds in the five real procedures what their sources leave open, and nothing else", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".klacht"));
  const found = files.flatMap((path) => {
    const text = readFileSync(new URL(path, FOLDER), "utf8");
    return compile(text, { path })
      .diagnostics.filter((diagnostic) => severityOf(diagnostic) !== "note")
      .map(
        ({ code, place }) =>
          `${path} ${code}: ${text.slice(place.span.start, place.span.end).split("\n")[0]}`,
      );
  });
  expect(found.sort()).toMatchInlineSnapshot(`
    [
      "buro-leerlingenhulp.klacht extension-open: verlengen zonder maximum bron "De klachtenfunctionaris"",
      "het-vertrouwensbureau.klacht retention-open: bewaren open",
      "het-vertrouwensbureau.klacht term-anchor-open: streeft naar 15 werkdagen, aanvang open",
      "kleuterrevolutie.klacht extension-open: verlengen open bron "Procedure, 2"",
      "kleuterrevolutie.klacht window-open: termijn open",
      "kober.klacht retention-open: bewaren open",
      "kober.klacht term-asap-open: zo spoedig mogelijk",
      "kober.klacht term-limit-open: termijn open",
      "vo-content.klacht extension-open: verlengen zonder maximum, als "nader onderzoek nodig is" bron "Afhandeling door onafhankelijk klachtenpersoon"",
      "vo-content.klacht term-asap-open: zo spoedig mogelijk",
      "vo-content.klacht window-open: termijn open",
    ]
  `);
});
