import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, it } from "vitest";

/** What `npm publish` would send, judged by the tools that judge packages. */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "klachtwerk-packed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
) as readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[];
const tarball = readFileSync(join(folder, packed[0]?.filename ?? ""));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

describe("the package, as it is published", () => {
  it("has nothing that publint objects to", async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: data as ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("gives TypeScript the types of every entry, in every way of resolving that knows exports", async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    if (result.types === false) throw new Error("no types");
    // `moduleResolution: node10` knows no exports, and `require` of an ES module goes from Node 20.19 on.
    const told = result.problems.filter(
      (problem) =>
        problem.kind !== "CJSResolvesToESM" &&
        !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(told).toEqual([]);
    const entries = Object.keys(manifest.exports).filter((entry) => !/json$/.test(entry));
    expect(Object.keys(result.entrypoints)).toEqual(expect.arrayContaining(entries));
  });

  it("holds what its entries name and no test, and no source", () => {
    const paths = packed[0]?.files.map(({ path }) => path) ?? [];
    expect(paths.filter((path) => /^(src|test|examples)\//.test(path))).toEqual([]);
    for (const entry of Object.values(manifest.exports)) {
      const named = typeof entry === "string" ? [entry] : Object.values(entry as Record<string, string>);
      for (const path of named.filter((one) => !one.includes("*"))) expect(paths).toContain(path.slice(2));
    }
  });
});
