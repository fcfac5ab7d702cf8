import type { Command } from "commander";
import type { Both } from "../diagnostics/entry.js";
import type { Context } from "./context.js";

/** A command before its file is loaded: enough for the list of commands, so that only the one asked for costs time. */
export interface CommandEntry {
  readonly name: string;
  /** The Dutch name. */
  readonly alias: string;
  readonly summary: Both<string>;
  load(): Promise<{ readonly configure: (command: Command, context: Context) => void }>;
}

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "check",
    alias: "controleer",
    summary: {
      nl: "controleert procedures en meldt wat er niet klopt",
      en: "checks procedures and reports what is wrong",
    },
    load: () => import("./commands/check.js"),
  },
  {
    name: "build",
    alias: "bouw",
    summary: { nl: "maakt alle uitvoer van procedures", en: "makes all output of procedures" },
    load: () => import("./commands/build.js"),
  },
  {
    name: "text",
    alias: "tekst",
    summary: { nl: "toont een procedure als leesbare tekst", en: "shows a procedure as readable text" },
    load: () => import("./commands/text.js"),
  },
  {
    name: "lint-text",
    alias: "leesbaarheid",
    summary: {
      nl: "meet hoe leesbaar de teksten zijn en wijst moeilijke zinnen aan",
      en: "measures how the texts read and points at hard sentences",
    },
    load: () => import("./commands/lint-text.js"),
  },
  {
    name: "simulate",
    alias: "simuleer",
    summary: {
      nl: "toont alle termijnen vanaf een datum van ontvangst",
      en: "shows all terms from a date of receipt",
    },
    load: () => import("./commands/simulate.js"),
  },
  {
    name: "test",
    alias: "toets",
    summary: {
      nl: "speelt scenario’s en meldt wat anders uitkomt",
      en: "plays scenarios and reports what comes out otherwise",
    },
    load: () => import("./commands/test.js"),
  },
  {
    name: "why",
    alias: "waarom",
    summary: { nl: "legt uit hoe een datum is gevonden", en: "explains how a date was found" },
    load: () => import("./commands/why.js"),
  },
  {
    name: "types",
    alias: "typen",
    summary: {
      nl: "schrijft naast elke procedure de typen voor TypeScript",
      en: "writes the types for TypeScript beside each procedure",
    },
    load: () => import("./commands/types.js"),
  },
  {
    name: "format",
    alias: "opmaak",
    summary: { nl: "zet bestanden in de vaste opmaak", en: "puts files in the standard layout" },
    load: () => import("./commands/format.js"),
  },
  {
    name: "explain",
    alias: "leg-uit",
    summary: { nl: "legt een melding uit", en: "explains a message" },
    load: () => import("./commands/explain.js"),
  },
  {
    name: "init",
    alias: "nieuw",
    summary: {
      nl: "maakt een eerste procedure om mee te beginnen",
      en: "makes a first procedure to start from",
    },
    load: () => import("./commands/init.js"),
  },
];

/** The first command named in the arguments, if any. */
export function namedCommand(args: readonly string[]): CommandEntry | undefined {
  for (const arg of args) {
    const found = COMMANDS.find(({ name, alias }) => arg === name || arg === alias);
    if (found !== undefined) return found;
  }
  return undefined;
}
