import type { Language } from "../diagnostics/severity.js";
import type { WriteProblem } from "./write-files.js";

/** Why nothing was written, and what to do. */
export function writeProblemText({ problem, path }: WriteProblem, root: string, lang: Language): string {
  const shown = root === "." ? path : `${root}/${path}`;
  return TEXTS[lang][problem](shown, root);
}

const TEXTS: Readonly<
  Record<Language, Readonly<Record<WriteProblem["problem"], (path: string, root: string) => string>>>
> = {
  nl: {
    outside: (path, root) =>
      `${path} ligt buiten de map ${root}, ook al lijkt het erin te liggen. Er is niets geschreven.`,
    "in-the-way": (path) =>
      `${path} kan niet worden geschreven: er staat een map of bestand in de weg. Er is niets geschreven.`,
    refused: (path) =>
      `${path} kan niet worden geschreven. Controleer of u in de map mag schrijven en of er ruimte is.`,
  },
  en: {
    outside: (path, root) =>
      `${path} lies outside the folder ${root}, though it seems to lie in it. Nothing was written.`,
    "in-the-way": (path) => `${path} cannot be written: a folder or file is in the way. Nothing was written.`,
    refused: (path) =>
      `${path} cannot be written. Check whether you may write in the folder and whether there is room.`,
  },
};
