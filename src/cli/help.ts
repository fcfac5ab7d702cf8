import type { Command, HelpConfiguration } from "commander";
import type { Both } from "../diagnostics/entry.js";
import type { Language } from "../diagnostics/severity.js";

/** The layout of the help: headings in the language, commands with their Dutch name, no English words of Commander. */
export function helpConfiguration(lang: Language): HelpConfiguration {
  const headings = HEADINGS[lang];
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(", "),
    subcommandDescription: (command) => command.summary() || command.description(),
    commandUsage: usage,
  };
}

/** The wording of the options and commands that the program has by itself. */
export const PROGRAM_TEXTS = {
  description: {
    nl: "Klachtwerk controleert Nederlandse klachtenprocedures en maakt er tekst, termijnen en machines van.",
    en: "Klachtwerk checks Dutch complaint procedures and makes text, deadlines and machines of them.",
  },
  help: { nl: "toont deze hulp", en: "shows this help" },
  helpCommand: { nl: "toont de hulp bij een opdracht", en: "shows the help of a command" },
  version: { nl: "toont het versienummer", en: "shows the version number" },
  lang: { nl: "taal van meldingen en hulp: nl of en", en: "language of messages and help: nl or en" },
  noColor: { nl: "toont alles zonder kleuren", en: "shows everything without colours" },
  usage: { nl: "[opties] <opdracht>", en: "[options] <command>" },
  commandUsage: { nl: "[opties]", en: "[options]" },
  commandName: { nl: "opdracht", en: "command" },
  languageName: { nl: "taal", en: "language" },
  examples: {
    nl: [
      "",
      "Voorbeelden:",
      "  klachtwerk init",
      "  klachtwerk check procedure.klacht",
      "  klachtwerk simulate procedure.klacht --received 2026-11-02",
      "  klachtwerk build procedures --out uitvoer",
      "",
      "Omgeving:",
      "  KLACHT_TAAL  de taal als --lang ontbreekt",
      "  NO_COLOR     geen kleuren; gaat voor FORCE_COLOR",
      "  FORCE_COLOR  kleuren, ook als de uitvoer niet naar een scherm gaat",
      "",
      "Uitkomst: 0 goed, 1 bevindingen, 2 verkeerd gebruik of onleesbaar bestand, 3 fout van klachtwerk.",
    ].join("\n"),
    en: [
      "",
      "Examples:",
      "  klachtwerk init",
      "  klachtwerk check procedure.klacht",
      "  klachtwerk simulate procedure.klacht --received 2026-11-02",
      "  klachtwerk build procedures --out output",
      "",
      "Environment:",
      "  KLACHT_TAAL  the language when --lang is absent",
      "  NO_COLOR     no colours; goes before FORCE_COLOR",
      "  FORCE_COLOR  colours, also when the output does not go to a screen",
      "",
      "Exit code: 0 fine, 1 findings, 2 wrong usage or unreadable file, 3 mistake of klachtwerk.",
    ].join("\n"),
  },
} as const satisfies Readonly<Record<string, Both<string>>>;

const HEADINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    "Usage:": "Gebruik:",
    "Arguments:": "Argumenten:",
    "Options:": "Opties:",
    "Global Options:": "Opties van elke opdracht:",
    "Commands:": "Opdrachten:",
  },
  en: {},
};

/** Like Commander's own, but without the alias behind the name. */
function usage(command: Command): string {
  const parents: string[] = [];
  for (let parent = command.parent; parent; parent = parent.parent) parents.unshift(parent.name());
  return [...parents, command.name(), command.usage()].join(" ");
}
