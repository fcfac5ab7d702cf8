import type { Language } from "../diagnostics/severity.js";

/** The language of messages where no option can be given: `KLACHT_TAAL`, else Dutch. */
export function environmentLanguage(): Language {
  return process.env.KLACHT_TAAL === "en" ? "en" : "nl";
}
