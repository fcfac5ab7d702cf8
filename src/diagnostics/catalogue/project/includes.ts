import { type Entry, entry } from "../../entry.js";
import { fixed } from "../words.js";

/** A path as written behind `gebruikt`. */
export interface IncludedPath {
  readonly path: string;
}

/** Codes about `gebruikt "…"`. */
export const INCLUDES = {
  "include-loop": include({
    title: ["bestand dat zichzelf gebruikt", "file that includes itself"],
    message: [
      ({ path }) =>
        `‘${path}’ gebruikt, direct of via een ander bestand, het bestand waar deze regel in staat.`,
      ({ path }) =>
        `‘${path}’ includes, by itself or through another file, the file this statement stands in.`,
    ],
    hint: [
      "Haal één van de regels weg die de kring sluiten.",
      "Remove one of the statements that close the circle.",
    ],
    why: [
      "Bestanden die elkaar gebruiken hebben geen begin, en dus geen volgorde.",
      "Files that include each other have no beginning, and so no order.",
    ],
    wrong: "voorbeeld.klacht",
  }),
  "include-missing": include({
    title: ["gebruikt bestand ontbreekt", "included file is missing"],
    message: [
      ({ path }) => `Het bestand ‘${path}’ is niet te vinden. Het pad telt vanaf de map van dit bestand.`,
      ({ path }) => `There is no file ‘${path}’. The path counts from the folder of this file.`,
    ],
    hint: ["Verbeter het pad of maak het bestand.", "Correct the path or make the file."],
    why: [
      "Zonder het bestand ontbreekt een deel van het reglement.",
      "Without the file part of the regulation is missing.",
    ],
    wrong: "delen/kalender.klacht",
  }),
  "include-outside": include({
    title: ["gebruikt bestand buiten de projectmap", "included file outside the project folder"],
    message: [
      ({ path }) =>
        `‘${path}’ ligt buiten de projectmap. Een reglement gebruikt alleen bestanden uit die map.`,
      ({ path }) =>
        `‘${path}’ lies outside the project folder. A regulation only includes files of that folder.`,
    ],
    hint: ["Zet het bestand in de projectmap.", "Put the file in the project folder."],
    why: [
      "Anders hangt het reglement af van wat toevallig op één computer staat.",
      "Otherwise the regulation depends on what happens to be on one computer.",
    ],
    wrong: "../../kalender.klacht",
  }),
} as const;

interface Wording {
  readonly title: readonly [string, string];
  readonly message: readonly [(params: IncludedPath) => string, (params: IncludedPath) => string];
  readonly hint: readonly [string, string];
  readonly why: readonly [string, string];
  readonly wrong: string;
}

function include({ title, message, hint, why, wrong }: Wording): Entry<IncludedPath> {
  return entry<IncludedPath>({
    severity: "error",
    title: { nl: title[0], en: title[1] },
    message: { nl: message[0], en: message[1] },
    hint: fixed(hint[0], hint[1]),
    why: { nl: why[0], en: why[1] },
    wrong: `reglement "Klachtenregeling"
  gebruikt "${wrong}"`,
    // What a path leads to depends on the disk; this holds everywhere.
    right: `reglement "Klachtenregeling"`,
  });
}
