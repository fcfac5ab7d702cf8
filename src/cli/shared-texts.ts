import type { Both } from "../diagnostics/entry.js";
import { unknownName } from "./unknown-name.js";

/** The argument of a command that takes one procedure. */
export const ONE_FILE_TEXTS = {
  argument: { nl: "bestand", en: "file" },
  path: {
    nl: "een .klacht-bestand; - leest van de standaardinvoer",
    en: "a .klacht file; - reads standard input",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;

/** The argument of a command that takes many procedures. */
export const FILES_TEXTS = {
  argument: { nl: "bestand|map", en: "file|folder" },
  paths: { nl: "bestanden, of mappen met .klacht-bestanden", en: "files, or folders with .klacht files" },
} as const satisfies Readonly<Record<string, Both<string>>>;

/** The same, of a command that reads standard input as well. */
export const FILES_OR_INPUT_TEXTS = {
  ...FILES_TEXTS,
  paths: {
    nl: "bestanden, of mappen met .klacht-bestanden; - leest van de standaardinvoer",
    en: "files, or folders with .klacht files; - reads standard input",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;

/** What a command says that writes all or nothing, when it wrote nothing. */
export const NOTHING_WRITTEN = {
  nl: "Er is niets geschreven.",
  en: "Nothing was written.",
} as const satisfies Both<string>;

/** The options of a command that works out dates: from which day, and at which tier the complaint came in. */
export const RECEIPT_TEXTS = {
  date: { nl: "datum", en: "date" },
  received: { nl: "datum van ontvangst, zoals 2026-11-02", en: "date of receipt, such as 2026-11-02" },
  tierName: { nl: "trap", en: "tier" },
  tier: {
    nl: "de trap die de klacht dan ontvangt; zonder: de eerste die niet informeel is",
    en: "the tier that receives the complaint then; without: the first that is not informal",
  },
  missing: {
    nl: "Vanaf wanneer? Geef de datum van ontvangst met --received, zoals --received 2026-11-02.",
    en: "From when? Give the date of receipt with --received, such as --received 2026-11-02.",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;

/** What commands about the variants of a text say of them. */
export const VARIANT_TEXTS = {
  name: { nl: "naam", en: "name" },
  date: { nl: "datum", en: "date" },
  received: {
    nl: "datum van ontvangst, voor de tekst over één klacht",
    en: "date of receipt, for the text about one complaint",
  },
  style: { nl: "YAML-bestand met de huisstijl", en: "YAML file with the house style" },
  receivedMissing: {
    nl: (name: string) =>
      `De tekst ‘${name}’ gaat over één klacht. Geef met --received de datum waarop die is ontvangen, of met --scenario of --case een zaak.`,
    en: (name: string) =>
      `The text ‘${name}’ is about one complaint. Give the date it was received with --received, or a case with --scenario or --case.`,
  },
  variantUnknown: unknownName({ nl: "De variant", en: "variant" }),
} as const satisfies Readonly<Record<string, Both<unknown>>>;
