import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";

const folder = scratchFolder();
const check = (...args: readonly string[]) =>
  klachtwerk(["check", ...args, "vloed.klacht"], { cwd: folder() });

beforeAll(() => {
  const text = `reglement "Klachten"\n${"onzin op een regel\n".repeat(5000)}`;
  writeFileSync(join(folder(), "vloed.klacht"), text);
});

test("of a file with thousands of mistakes a hundred are shown, and all are counted", () => {
  const { code, out } = check();
  expect(code).toBe(1);
  expect(out.match(/^fout\[/gm)).toHaveLength(100);
  expect(out.trimEnd().split("\n").slice(-4)).toEqual([
    "... en nog 4900 meldingen.",
    "",
    "5000 fouten",
    "zie: klachtwerk explain statement-unknown",
  ]);
});

test("for machines a thousand are explained, with one line for the rest", () => {
  const { code, out } = check("--json");
  const { diagnostics, summary } = JSON.parse(out) as {
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
    readonly summary: { readonly error: number };
  };
  expect(code).toBe(1);
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics.at(-1)).toMatchObject({
    code: "errors-untold",
    message: "Vanaf hier zijn er nog 4000 fouten in dit bestand.",
  });
  expect(summary.error).toBe(5000);
});
