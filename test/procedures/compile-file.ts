import { existsSync, readFileSync } from "node:fs";
import { type Compiled, compile } from "../../src/compile.js";
import { messageOf, severityOf } from "../../src/diagnostics/message.js";
import { renderText } from "../../src/emit/text/text.js";
import type { Machine } from "../../src/ir/machine.js";
import { positionAt, sourceFile } from "../../src/source/source-file.js";

/** A compiled file of this repository, with its findings as a writer reads them. */
interface CompiledFile extends Compiled {
  readonly text: string;
  /** `12 extension-open`, in file order; errors say what is wrong as well. Notes are left out. */
  readonly findings: readonly string[];
}

/** Compiles a `.klacht` file by its path from the root of the repository. */
export function compileFile(path: string): CompiledFile {
  const text = readFileSync(path, "utf8");
  const compiled = compile(text, {
    path,
    resolve: (included) => (existsSync(included) ? readFileSync(included, "utf8") : undefined),
  });
  const source = sourceFile(path, text);
  const findings = compiled.diagnostics
    .filter((found) => severityOf(found) !== "note")
    .map((found) => {
      const { line } = positionAt(source, found.place.span.start);
      return `${line} ${found.code}${severityOf(found) === "error" ? `: ${messageOf(found, "nl")}` : ""}`;
    });
  return { ...compiled, text, findings };
}

/** The Dutch text of a machine with plain spaces, so that a test can write them. */
export function plainText(machine: Machine): string {
  return renderText(machine).replaceAll("\u00a0", " ");
}
