import { capital } from "../../src/diagnostics/catalogue/words.js";
import { CATALOGUE, type Code, entryOf } from "../../src/diagnostics/catalogue.js";
import { severityWord } from "../../src/diagnostics/message.js";
import type { Severity } from "../../src/diagnostics/severity.js";
import { slug } from "./rule-names.js";

/** A diagnostic in words. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** What a code says about its wrong sample, if it is raised there. */
export type MessageOf = (code: Code) => Said | undefined;

/** The page with every diagnostic: what it says, why, and a wrong and a right text. */
export function messagesPage(messageOf: MessageOf): string {
  const codes = (Object.keys(CATALOGUE) as Code[]).toSorted();
  const of = (severity: Severity): readonly Code[] =>
    codes.filter((code) => entryOf(code).severity === severity);
  return [
    "# Meldingen",
    "",
    "Gemaakt uit de taal zelf; verander dit bestand niet met de hand.",
    "",
    "Elke melding heeft een code; `klachtwerk explain CODE` toont dezelfde uitleg. Een voorbeeld dat niet met `reglement` begint, is een stuk van een bestand.",
    "",
    ...codes.map(
      (code) => `- [\`${code}\`](#${slug(headingOf(code))}): ${severityWord(entryOf(code).severity, "nl")}`,
    ),
    "",
    ...SEVERITIES.flatMap(({ severity, heading, text }) => [
      `## ${heading}`,
      "",
      text,
      "",
      ...of(severity).flatMap((code) => section(code, messageOf)),
    ]),
  ].join("\n");
}

const SEVERITIES = [
  { severity: "error", heading: "Fouten", text: "Met een fout mislukt de controle en komt er geen uitvoer." },
  { severity: "warning", heading: "Waarschuwingen", text: "De controle slaagt, maar dit verdient een blik." },
  {
    severity: "note",
    heading: "Opmerkingen",
    text: "Zo heeft Klachtwerk het bestand gelezen; er hoeft niets te veranderen.",
  },
] as const satisfies readonly { severity: Severity; heading: string; text: string }[];

function section(code: Code, messageOf: MessageOf): readonly string[] {
  const { severity, why, wrong, right } = entryOf(code);
  const said = messageOf(code);
  const quote = said === undefined ? [] : [said.message, ...(said.hint === undefined ? [] : [said.hint])];
  return [
    `### ${headingOf(code)}`,
    "",
    ...(quote.length === 0 ? [] : [`> ${quote.join("\\\n> ")}`, ""]),
    why.nl,
    "",
    ...(wrong === "" ? [] : [severity === "error" ? "Fout:" : "Met deze melding:", "", ...sample(wrong), ""]),
    severity === "error" ? "Goed:" : "Zonder:",
    "",
    ...sample(right),
    "",
  ];
}

/** The title with the code, since two codes may share a title. */
function headingOf(code: Code): string {
  return `${capital(entryOf(code).title.nl)} (\`${code}\`)`;
}

function sample(text: string): readonly string[] {
  const language = /^# \S+\.yaml$/m.test(text) ? "yaml" : "klacht";
  return [`\`\`\`${language}`, text.replace(/^\n+|\s+$/g, "").replaceAll("\0", "␀"), "```"];
}
