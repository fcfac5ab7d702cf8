import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The modules a file names in imports, exports and `import("...")` types; an ES module has no `require`. */
function importsOf(path: string): string[] {
  return ts.preProcessFile(read(path), true).importedFiles.map((file) => file.fileName);
}

/** What does not ship, of all that `path` leads to. */
function strangers(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return importsOf(path).flatMap((name) => {
    const target = join(dirname(path), name).replace(/\.js$/, ".d.ts");
    if (name.startsWith(".") && existsSync(join(root, target))) return strangers(target, seen);
    return [`${path}: ${name}`];
  });
}

describe("the package, once built", () => {
  it("asks for no other package: not in package.json, not in the library, not in its types", () => {
    expect(JSON.parse(read("package.json")).dependencies ?? {}).toEqual({});
    expect(importsOf("dist/index.js")).toEqual([]);
    expect(strangers("dist/types/index.d.ts")).toEqual([]);
    expect(importsOf("dist/runtime.js")).toEqual([]);
    expect(strangers("dist/types/simulate/runtime.d.ts")).toEqual([]);
  });

  it("has a lock file that installs from any registry and runs no scripts", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, object> };
    expect(Object.keys(packages).filter((path) => "resolved" in (packages[path] ?? {}))).toEqual([]);
    expect(read(".npmrc")).toContain("ignore-scripts=true");
  });
});
