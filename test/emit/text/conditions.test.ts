import { expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { renderText } from "../../../src/emit/text/text.js";

/** The text of a procedure with these lines, and the sentences of it in which `word` stands. */
function sentences(lines: string, word: string): readonly string[] {
  const text = `reglement "Klachten"
  organisatie "De School"
rol directie "de directie"
trap klacht "De klacht"
  behandelaar directie
${lines}`;
  const { machine } = compile(text, { path: "school.klacht" });
  return renderText(machine)
    .replaceAll("\u00a0", " ")
    .split(/(?<=\.)\s+/)
    .filter((sentence) => sentence.includes(word));
}

it("says in which circumstances a complaint must be filed in time", () => {
  expect(
    sentences(
      '  indienen bij directie\n    indientermijn binnen 1 jaar na voorval, als "de klager het wist"\n',
      "1 jaar",
    ),
  ).toEqual(["Dat moet binnen 1 jaar na het voorval gebeuren, als u het wist."]);
});

it("says in which circumstances a complaint may be completed, in the intake and behind a step", () => {
  const COMPLETE = ["U kunt een onvolledige klacht binnen 2 weken aanvullen, als er stukken ontbreken."];
  const chance = 'aanvullen binnen 2 weken, als "er stukken ontbreken"';
  expect(sentences(`  indienen bij directie\n    ${chance}\n`, "aanvullen")).toEqual(COMPLETE);
  expect(
    sentences(`  stap vraag\n    directie vraagt informatie aan klager\n    ${chance}\n`, "aanvullen"),
  ).toEqual(COMPLETE);
});

it("says in which circumstances a message comes in time", () => {
  expect(
    sentences(
      '  stap reactie\n    directie antwoordt aan klager\n    binnen 6 weken na ontvangst\n    anders bericht aan klager, binnen 5 weken na ontvangst, als "een deskundige adviseert"\n',
      "bericht",
    ),
  ).toEqual([
    "Lukt dat niet, dan krijgt u binnen 5 weken na ontvangst van de klacht bericht, als een deskundige adviseert.",
  ]);
});
