import { expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { renderText } from "../../../src/emit/text/text.js";

/** What the text says of holidays, for a calendar with this line. */
function said(holidays: string): string {
  const text = `reglement "Klachtenregeling"\n\nkalender\n  ${holidays}\n`;
  const { machine, diagnostics } = compile(text, { path: "voorbeeld.klacht" });
  expect(diagnostics.filter(({ code }) => code.startsWith("statement"))).toEqual([]);
  const [, rest = ""] = renderText(machine).replaceAll("\u00a0", " ").split("maandag tot en met vrijdag");
  return rest.slice(0, rest.indexOf("De Algemene")).trim();
}

it.each([
  ["feestdagen nederland", ", behalve feestdagen. Ook Goede Vrijdag en 5 mei tellen als feestdag."],
  [
    "feestdagen nederland, zonder goede vrijdag",
    ", behalve feestdagen. Ook 5 mei telt als feestdag, Goede Vrijdag als gewone werkdag.",
  ],
  [
    "feestdagen nederland-werkdagen",
    ", behalve feestdagen. Goede Vrijdag en 5 mei tellen als gewone werkdag.",
  ],
  [
    "feestdagen nederland-werkdagen, met goede vrijdag",
    ", behalve feestdagen. Ook Goede Vrijdag telt als feestdag, 5 mei als gewone werkdag.",
  ],
  [
    "feestdagen nederland-werkdagen, bevrijdingsdag elk lustrum",
    ", behalve feestdagen. Goede Vrijdag telt als gewone werkdag, 5 mei is een feestdag in elk jaar dat op een 0 of een 5 eindigt.",
  ],
  [
    "feestdagen vlaanderen, met goede vrijdag, bevrijdingsdag elk jaar",
    ", behalve feestdagen. Feestdagen zijn de wettelijke feestdagen in België. Goede Vrijdag is een feestdag. 5 mei is een feestdag.",
  ],
  ["feestdagen geen", "."],
  ["feestdagen geen, bevrijdingsdag elk jaar", ", behalve feestdagen. 5 mei is een feestdag."],
])("%s", (line, expected) => {
  expect(said(line)).toBe(expected);
});
