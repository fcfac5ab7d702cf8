import { expect, it } from "vitest";
import { read } from "./read.js";

const HEAD = ['reglement "R"', 'trap t "T"', "  stap s", "    organisatie antwoordt aan klager"];
const found = (...lines: readonly string[]) => {
  const { diagnostics, findings } = read([...HEAD, ...lines].join("\n"));
  return diagnostics.map(({ code, params }, index) => [findings[index]?.line, code, params]);
};

it("a line indented as the step's that reads as part of a message or of more time is a warning", () => {
  expect(
    found(
      "    verlengen met 4 weken",
      "      bericht aan klager",
      "    vermeldt bevindingen",
      "    verlengen met 2 weken",
      "    bericht aan klager",
    ),
  ).toEqual([
    [7, "indentation-contradictory", { owner: "bericht", meant: "stap", before: "verlengen" }],
    [9, "indentation-contradictory", { owner: "verlengen", meant: "stap", before: "verlengen" }],
  ]);
});

it("deeper lines, other blocks and lines that fit one block only are silent", () => {
  expect(
    found(
      "    verlengen met 4 weken",
      "      bericht aan klager",
      "        vermeldt reden",
      "    instemming van klager",
      "    oordeel gegrond of ongegrond",
      "    vermeldt bevindingen",
    ),
  ).toEqual([]);
});

it("so is a file without indentation, and one in which tabs and spaces cannot be compared", () => {
  const lines = ["verlengen met 4 weken", "bericht aan klager", "vermeldt bevindingen"];
  const flat = ['reglement "R"', 'trap t "T"', "stap s", "organisatie antwoordt aan klager", ...lines];
  expect(read(flat.join("\n")).findings).toEqual([]);
  expect(found("    verlengen met 4 weken", "      bericht aan klager", "\tvermeldt bevindingen")).toEqual(
    [],
  );
});
