import { messageOf, severityOf } from "../diagnostics/message.js";
import type { Severity } from "../diagnostics/severity.js";
import { loadProblemText } from "../disk/load-problem.js";
import { type Findings, locator } from "./findings.js";
import { fingerprints } from "./fingerprints.js";

/** The findings as a Code Quality report of GitLab; without findings an empty list. */
export function reportGitlab({ lang, problems, diagnostics, textOf }: Findings): string {
  const locate = locator(textOf);
  const prints = fingerprints(diagnostics);
  const issues = [
    ...problems.map((one) => ({
      description: loadProblemText(one, lang),
      check_name: one.problem,
      fingerprint: `${one.problem}:${one.path}`,
      severity: "blocker",
      location: { path: one.path, lines: { begin: 1 } },
    })),
    ...diagnostics.map((one, index) => {
      const { file, start } = locate(one.place);
      return {
        description: messageOf(one, lang),
        check_name: one.code,
        fingerprint: prints[index],
        severity: SEVERITIES[severityOf(one)],
        location: { path: file, lines: { begin: start.line } },
      };
    }),
  ];
  return JSON.stringify(issues, undefined, 2);
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };
