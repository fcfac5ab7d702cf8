import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import { hintOf, messageOf, relatedOf, severityOf } from "../diagnostics/message.js";
import type { Language } from "../diagnostics/severity.js";
import { positionAt, type SourceFile, sourceFile } from "../source/source-file.js";
import { countBySeverity } from "./report.js";

/** The version of the JSON that `check --format json` prints. */
const REPORT_VERSION = 1;

/**
 * The diagnostics as JSON, for editors and pipelines. Lines and columns count from 1, in UTF-16 units; `end` is
 * exclusive; `offset` counts from 0. Every severity is in it.
 */
export function reportJson(
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  lang: Language,
): string {
  const locate = locator(textOf);
  const document = {
    version: REPORT_VERSION,
    files,
    diagnostics: diagnostics.map((one) => ({
      code: one.code,
      severity: severityOf(one),
      message: messageOf(one, lang),
      hint: hintOf(one, lang),
      ...locate(one.place),
      related: one.related.map((place, index) => ({ ...locate(place), label: relatedOf(one, lang)[index] })),
    })),
    summary: countBySeverity(diagnostics),
  };
  return JSON.stringify(document, undefined, 2);
}

/** Places to lines and columns; a file is scanned for its lines once. */
function locator(textOf: (file: string) => string | undefined) {
  const known = new Map<string, SourceFile>();
  return ({ file, span }: Place) => {
    const source = known.get(file) ?? sourceFile(file, textOf(file) ?? "");
    known.set(file, source);
    const at = (offset: number) => ({ ...positionAt(source, offset), offset });
    return { file, start: at(span.start), end: at(span.end) };
  };
}
