import { describe, expect, test } from "vitest";
import { loadFiles } from "../../src/project/load.js";
import { tableAccess } from "./files.js";

const PROCEDURE = 'reglement "A"\n';

describe("loadFiles", () => {
  test("walks a directory by name and leaves out hidden names, node_modules and other files", () => {
    const access = tableAccess({
      "p/b.klacht": PROCEDURE,
      "p/a/z.klacht": PROCEDURE,
      "p/.git/x.klacht": PROCEDURE,
      "p/.verborgen.klacht": PROCEDURE,
      "p/node_modules/m/y.klacht": PROCEDURE,
      "p/leesmij.md": "reglement",
    });
    const { files, problems } = loadFiles(["p"], access);
    expect(files.map(({ path }) => path)).toEqual(["p/a/z.klacht", "p/b.klacht"]);
    expect(problems).toEqual([]);
  });

  test("takes each file once, however it is named", () => {
    const access = tableAccess({ "p/a.klacht": PROCEDURE });
    expect(loadFiles(["./p/a.klacht", "p/./a.klacht", "p"], access).files.map(({ path }) => path)).toEqual([
      "p/a.klacht",
    ]);
  });

  test("a file without a reglement in a directory is a part, and a named one is not", () => {
    const access = tableAccess({
      "p/kalender.klacht": "kalender\n  feestdagen nederland\n",
      "p/r.klacht": PROCEDURE,
    });
    expect(loadFiles(["p"], access).files.map(({ path, part }) => [path, part])).toEqual([
      ["p/kalender.klacht", true],
      ["p/r.klacht", false],
    ]);
    expect(loadFiles(["p/kalender.klacht"], access).files.map(({ part }) => part)).toEqual([false]);
  });

  test("a file that is both in a directory and named itself counts as named", () => {
    const access = tableAccess({ "p/deel.klacht": "kalender\n" });
    expect(loadFiles(["p", "p/deel.klacht"], access).files.map(({ part }) => part)).toEqual([false]);
  });

  test("says what could not be read, and goes on with the rest", () => {
    const access = tableAccess({
      "p/binair.klacht": { problem: "not-text" },
      "p/goed.klacht": PROCEDURE,
      "leeg/leesmij.md": "",
    });
    const { files, problems } = loadFiles(["p", "weg.klacht", "leeg"], access);
    expect(files.map(({ path }) => path)).toEqual(["p/goed.klacht"]);
    expect(problems).toEqual([
      { path: "p/binair.klacht", problem: "not-text" },
      { path: "weg.klacht", problem: "missing" },
      { path: "leeg", problem: "no-files" },
    ]);
  });
});
