import type { Language } from "../diagnostics/severity.js";
import { visible } from "../diagnostics/visible.js";
import type { LoadProblem } from "../project/load.js";

/** Why a file or folder cannot be worked with, and what to do. */
export function loadProblemText({ path, problem }: LoadProblem, lang: Language): string {
  return TEXTS[lang][problem](shownName(path));
}

/** A path as it stands in a sentence: a name that is empty is quoted, and control characters are written out. */
export function shownName(path: string): string {
  return path === "" ? "‘’" : visible(path);
}

const TEXTS: Readonly<Record<Language, Readonly<Record<LoadProblem["problem"], (path: string) => string>>>> =
  {
    nl: {
      missing: (path) => `${path} bestaat niet. Controleer de naam en de map.`,
      unreadable: (path) => `${path} is niet te lezen. Controleer of u het mag openen.`,
      "not-text": (path) => `${path} is geen tekst. Een .klacht-bestand is platte tekst in UTF-8.`,
      "too-large": (path) => `${path} is te groot. Een bestand mag ten hoogste 4 MB zijn.`,
      "no-files": (path) => `In de map ${path} staan geen .klacht-bestanden.`,
    },
    en: {
      missing: (path) => `${path} does not exist. Check the name and the folder.`,
      unreadable: (path) => `${path} cannot be read. Check whether you may open it.`,
      "not-text": (path) => `${path} is not text. A .klacht file is plain text in UTF-8.`,
      "too-large": (path) => `${path} is too large. A file may be at most 4 MB.`,
      "no-files": (path) => `The folder ${path} holds no .klacht files.`,
    },
  };
