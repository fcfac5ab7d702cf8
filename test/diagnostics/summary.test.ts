import { expect, it } from "vitest";
import { diagnostic } from "../../src/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../src/diagnostics/sort.js";
import { summary } from "../../src/diagnostics/summary.js";

const at = (start: number, file = "a.klacht") => ({ file, span: { start, end: start + 1 } });
const error = (start: number) => diagnostic("step-actor-missing", { step: "reactie" }, at(start));
const warning = (start: number) => diagnostic("retention-open", {}, at(start));
const note = (start: number) => diagnostic("role-unused", { role: "bestuur" }, at(start));

it("counts in agreement and leaves out what does not occur", () => {
  const found = [warning(9), error(1), error(2), error(3), note(4), note(5)];
  expect(summary(found, "nl")).toBe(
    "3 fouten, 1 waarschuwing, 2 opmerkingen\nzie: klachtwerk explain step-actor-missing",
  );
  expect(summary(found, "en")).toBe(
    "3 errors, 1 warning, 2 notes\nsee: klachtwerk explain step-actor-missing",
  );
  expect(summary([note(1)], "nl")).toBe("1 opmerking\nzie: klachtwerk explain role-unused");
  expect(summary([], "nl")).toBe("Geen fouten, geen waarschuwingen.");
});

it("sorts by file, place, severity and code, and drops repetitions", () => {
  const elsewhere = diagnostic("retention-open", {}, at(0, "b.klacht"));
  const found = [elsewhere, note(7), warning(7), error(7), warning(2), warning(2)];
  expect(sortDiagnostics(found)).toEqual([warning(2), error(7), warning(7), note(7), elsewhere]);
});
