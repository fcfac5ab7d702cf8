import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hintOf, messageOf, severityOf } from "../diagnostics/message.js";
import type { Severity } from "../diagnostics/severity.js";
import { loadProblemText } from "../disk/load-problem.js";
import { type Findings, type Located, locator } from "./findings.js";
import { restText, SHOWN_LIMIT } from "./report.js";

/**
 * The findings as workflow commands of GitHub Actions, which become annotations at the lines concerned. GitHub shows ten
 * of each kind in a step, so the errors come first. Notes are left out. `folder` is the way from the repository to where
 * the command runs, since GitHub counts paths from the repository. What goes beyond a hundred is only counted.
 */
export function reportGithub({ lang, problems, diagnostics, textOf }: Findings, folder = ""): string {
  const locate = locator(textOf);
  const at = (severity: Severity) => diagnostics.filter((one) => severityOf(one) === severity);
  const wanted = [...at("error"), ...at("warning")];
  const rest = wanted.length - SHOWN_LIMIT;
  return [
    ...problems.map((one) =>
      command("error", { file: folder + one.path, title: one.problem }, loadProblemText(one, lang)),
    ),
    ...wanted.slice(0, SHOWN_LIMIT).map((one) => {
      const message = [messageOf(one, lang), hintOf(one, lang)].filter((text) => text !== undefined);
      return command(severityOf(one), properties(one, locate(one.place), folder), message.join("\n"));
    }),
    ...(rest > 0 ? [restText(rest, lang)] : []),
  ].join("\n");
}

function properties({ code }: Diagnostic, { file, start, end }: Located, folder: string) {
  const place = { file: folder + file, line: start.line, endLine: end.line, col: start.column };
  // GitHub takes an end column only for a place on one line.
  return { ...place, ...(start.line === end.line ? { endColumn: end.column } : {}), title: code };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
