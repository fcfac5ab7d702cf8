import type { Language } from "../diagnostics/severity.js";
import { version } from "../support/version.js";
import type { Environment } from "./environment.js";

/** What to print when klachtwerk itself fails: one line about the error, and how to report it. No stack trace, unless KLACHT_DEBUG is set. */
export function reportCrash(error: unknown, lang: Language, env: Environment): string {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  const lines =
    lang === "nl"
      ? [
          `Interne fout in klachtwerk ${version}. Het ligt niet aan uw bestand.`,
          `Melding voor de makers (in het Engels): ${reason}`,
          "Meld de opdracht, het bestand en deze regels aan hen. Met KLACHT_DEBUG=1 staat er meer bij.",
        ]
      : [
          `Internal error: ${reason}`,
          `This is a mistake in klachtwerk ${version}, not in your file.`,
          "Please report the command, the file and these lines to the makers. KLACHT_DEBUG=1 shows more.",
        ];
  const stack = env.KLACHT_DEBUG && error instanceof Error && error.stack !== undefined ? [error.stack] : [];
  return `${[...lines, ...stack].join("\n")}\n`;
}
