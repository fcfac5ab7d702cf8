import { assertNever } from "../support/assert-never.js";
import type { Findings } from "./findings.js";

/** The forms of `check` that machines read. */
export const CHECK_FORMS = ["json", "github", "gitlab", "sarif"] as const;

/** One of the forms above. */
export type CheckForm = (typeof CHECK_FORMS)[number];

/** The findings in one of the forms; only the file of that form is loaded. `folder`: see {@link reportGithub}. */
export async function reportAs(form: CheckForm, findings: Findings, folder: string): Promise<string> {
  switch (form) {
    case "json":
      return (await import("./report-json.js")).reportJson(findings);
    case "github":
      return (await import("./report-github.js")).reportGithub(findings, folder);
    case "gitlab":
      return (await import("./report-gitlab.js")).reportGitlab(findings);
    case "sarif":
      return (await import("./report-sarif.js")).reportSarif(findings);
    default:
      return assertNever(form);
  }
}
