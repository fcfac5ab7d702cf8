import type { Place } from "../diagnostics/diagnostic.js";
import { hintOf, messageOf, relatedOf, severityOf } from "../diagnostics/message.js";
import { loadProblemText } from "../disk/load-problem.js";
import { type Findings, locator } from "./findings.js";
import { countBySeverity } from "./report.js";

/** The version of the JSON that `check --format json` prints. */
const REPORT_VERSION = 1;

/**
 * The findings as JSON, for editors and pipelines. Lines and columns count from 1, in UTF-16 units; `end` is
 * exclusive; `offset` counts from 0. Every severity is in it. What could not be read stands under `problems`.
 */
export function reportJson({ lang, files, problems, diagnostics, textOf }: Findings): string {
  const at = locator(textOf);
  const locate = (place: Place) => {
    const { file, start, end } = at(place);
    const { span } = place;
    return { file, start: { ...start, offset: span.start }, end: { ...end, offset: span.end } };
  };
  const document = {
    version: REPORT_VERSION,
    files,
    problems: problems.map((one) => ({
      file: one.path,
      problem: one.problem,
      message: loadProblemText(one, lang),
    })),
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
