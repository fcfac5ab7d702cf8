import { entryOf } from "../diagnostics/catalogue.js";
import { hintOf, messageOf, relatedOf, severityOf } from "../diagnostics/message.js";
import type { Severity } from "../diagnostics/severity.js";
import { loadProblemText } from "../disk/load-problem.js";
import { version } from "../support/version.js";
import { type Findings, type Located, locator } from "./findings.js";
import { fingerprints } from "./fingerprints.js";

/** The findings as a SARIF 2.1.0 log, for code scanning. What could not be read is a notification of a run that failed. */
export function reportSarif({ lang, problems, diagnostics, textOf }: Findings): string {
  const locate = locator(textOf);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const prints = fingerprints(diagnostics);
  const run = {
    tool: {
      driver: {
        name: "klachtwerk",
        semanticVersion: version,
        rules: codes.map((code) => {
          const { severity, title, why } = entryOf(code);
          return {
            id: code,
            shortDescription: { text: title[lang] },
            fullDescription: { text: why[lang] },
            defaultConfiguration: { level: severity },
          };
        }),
      },
    },
    columnKind: "utf16CodeUnits",
    language: lang,
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((one) => ({
          level: "error",
          descriptor: { id: one.problem },
          message: { text: loadProblemText(one, lang) },
          locations: [{ physicalLocation: { artifactLocation: artifact(one.path) } }],
        })),
      },
    ],
    results: diagnostics.map((one, index) => ({
      ruleId: one.code,
      ruleIndex: codes.indexOf(one.code),
      level: severityOf(one) satisfies Severity,
      message: { text: [messageOf(one, lang), hintOf(one, lang)].filter((text) => text).join(" ") },
      locations: [location(locate(one.place))],
      relatedLocations: one.related.map((place, at) => ({
        ...location(locate(place)),
        message: { text: relatedOf(one, lang)[at] ?? "" },
      })),
      partialFingerprints: { "klachtwerk/v1": prints[index] },
    })),
  };
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2);
}

function location({ file, start, end }: Located) {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

/** The path as a URI from the folder the command runs in, which is the root of the sources as a rule. */
function artifact(path: string) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
