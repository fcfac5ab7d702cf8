import { expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { hintOf } from "../../src/diagnostics/message.js";

/** What is said of one line in a step. */
function told(line: string): readonly (readonly unknown[])[] {
  const text = `reglement "R"\n  organisatie "O"\ntrap klacht "De klacht"\n  stap oproep\n    organisatie informeert klager\n    ${line}\n  stap zitting\n    organisatie hoort klager\n`;
  return compile(text, { path: "r.klacht" })
    .diagnostics.filter(({ code }) => code.startsWith("wording") || code.startsWith("statement"))
    .map((one) => [one.code, hintOf(one, "nl")]);
}

it.each([
  ["uiterlijk 10 dagen voor zitting", "Bedoelde u ‘afronding van zitting’?", "statement-incomplete"],
  ["binnen 2 weken na de zitting", "Bedoelde u ‘afronding van zitting’?", "statement-incomplete"],
  [
    "ten minste 10 dagen voor afronding van zitting",
    "Schrijf ‘uiterlijk’: ‘uiterlijk 10 dagen voor afronding van …’ is ten minste 10 dagen ervoor.",
  ],
  [
    "minstens 2 weken na ontvangst",
    'Schrijf de uiterlijke termijn, en het vroegste moment als voorwaarde: ‘alleen als "…"’.',
  ],
])("says of «%s» how to write it", (line, hint, code = "wording-unsupported") => {
  expect(told(line)).toEqual([[code, hint]]);
});

it("leaves a slip in a moment to the hint for slips", () => {
  expect(told("binnen 2 weken na ontvagst").map(([code]) => code)).not.toContain("wording-unsupported");
});
