import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { parseWithIncludes } from "../../src/project/includes.js";
import { sourceFile } from "../../src/source/source-file.js";

/** The files read, in order, and what was found, for a set of files of which the first is the main one. */
function read(files: Readonly<Record<string, string>>): {
  readonly paths: readonly string[];
  readonly found: readonly string[];
} {
  const [[path, text] = ["", ""]] = Object.entries(files);
  const { value, diagnostics } = parseWithIncludes(sourceFile(path, text), (wanted) => files[wanted]);
  return {
    paths: value.map(({ source }) => source.path),
    found: diagnostics.map(({ code, place }) => `${place.file}: ${code}`),
  };
}

describe("included files", () => {
  it("are read where they are met, relative to the file that names them, and once", () => {
    expect(
      read({
        "a/main.klacht": 'reglement "R"\n  gebruikt "delen/een.klacht"\ngebruikt "../twee.klacht"',
        "a/delen/een.klacht": 'gebruikt "drie.klacht"\ngebruikt "../../twee.klacht"',
        "a/delen/drie.klacht": 'rol drie "drie"',
        "twee.klacht": 'rol twee "twee"',
      }),
    ).toEqual({
      paths: ["a/main.klacht", "a/delen/een.klacht", "a/delen/drie.klacht", "twee.klacht"],
      found: [],
    });
  });

  it("must exist, stay in the project folder and not lead back", () => {
    expect(
      read({
        "a/main.klacht":
          'reglement "R"\n  gebruikt "weg.klacht"\n  gebruikt "../../buiten.klacht"\n  gebruikt "/etc/passwd"\n  gebruikt "een.klacht"\n  gebruikt "main.klacht"',
        "a/een.klacht": 'gebruikt "main.klacht"',
      }),
    ).toEqual({
      paths: ["a/main.klacht", "a/een.klacht"],
      found: [
        "a/main.klacht: include-missing",
        "a/main.klacht: include-outside",
        "a/main.klacht: include-outside",
        "a/een.klacht: include-loop",
        "a/main.klacht: include-loop",
      ],
    });
  });

  it("stay beside a main file that itself lies outside the project folder", () => {
    const files = {
      "../elders/main.klacht": 'reglement "R"\n  gebruikt "deel.klacht"\n  gebruikt "../x.klacht"',
      "../elders/deel.klacht": "",
    };
    expect(read(files)).toEqual({
      paths: ["../elders/main.klacht", "../elders/deel.klacht"],
      found: ["../elders/main.klacht: include-outside"],
    });
  });
});

describe("compiling with includes", () => {
  it("names what a part declares, and points into the part for its mistakes", () => {
    const parts: Readonly<Record<string, string>> = {
      "rollen.klacht": 'rol directie "de directie"\nrol directie "het bestuur"',
    };
    const text = 'reglement "R"\n  gebruikt "rollen.klacht"\ntrap a "A"\n  behandelaar directie';
    const { machine, diagnostics } = compile(text, {
      path: "Map/Mijn Regeling.klacht",
      resolve: (path) => parts[path.replace("Map/", "")],
    });
    expect(machine.id).toBe("mijn-regeling");
    expect(machine.tiers[0]?.handlers).toEqual(["directie"]);
    expect(diagnostics.map(({ code, place }) => `${place.file}: ${code}`)).toEqual([
      "Map/rollen.klacht: role-duplicate",
    ]);
  });
});
