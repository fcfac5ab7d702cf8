import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import { shownPath } from "../../disk/access.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";
import { makeFolder } from "../make-folder.js";
import { STARTER } from "../starter.js";

/** `init [DIR]`: writes a small procedure that passes the check; a file that exists is never overwritten. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command.argument(`[${say(TEXTS.argument)}]`, say(TEXTS.folder)).action((folder = ".") => {
    const target = join(resolve(context.cwd, folder), "procedure.klacht");
    const shown = shownPath(context.cwd, target);
    try {
      makeFolder(resolve(context.cwd, folder));
      writeFileSync(target, STARTER, { flag: "wx" });
    } catch {
      context.note(say(existsSync(target) ? TEXTS.exists : TEXTS.refused)(shown));
      return context.finish(EXIT.usage);
    }
    context.out(shown);
    context.note(say(TEXTS.next)(shown));
  });
}

const TEXTS = {
  argument: { nl: "map", en: "folder" },
  folder: {
    nl: "map voor procedure.klacht; standaard deze map",
    en: "folder for procedure.klacht; this folder by default",
  },
  exists: {
    nl: (path: string) => `${path} bestaat al en blijft zoals het is. Kies een andere map.`,
    en: (path: string) => `${path} exists and is left as it is. Choose another folder.`,
  },
  refused: {
    nl: (path: string) => `${path} kan niet worden geschreven. Controleer of u in de map mag schrijven.`,
    en: (path: string) => `${path} cannot be written. Check whether you may write in the folder.`,
  },
  next: {
    nl: (path: string) => `Volgende stap: klachtwerk check ${path}`,
    en: (path: string) => `Next step: klachtwerk check ${path}`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
