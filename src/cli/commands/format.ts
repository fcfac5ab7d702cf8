import { resolve } from "node:path";
import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";

interface FormatOptions {
  readonly check?: boolean;
}

/** `format FILE...`: rewrites files in the standard layout, each in one go, with its own line ends; `-` goes from standard input to output. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command
    .argument(`<${say(TEXTS.argument)}...>`, say(TEXTS.paths))
    .option("--controle, --check", say(TEXTS.check))
    .action((paths: readonly string[], options: FormatOptions) =>
      format(paths, options.check === true, context),
    );
}

async function format(paths: readonly string[], onlyCheck: boolean, context: Context): Promise<void> {
  const { say } = context;
  const { hasErrors, loadPaths, STDIN_NAME } = await import("../compile-files.js");
  const { report } = await import("../report.js");
  const { format: layOut } = await import("../../project/format.js");
  const { replaceFile } = await import("../write-files.js");
  const files = await loadPaths(paths, context);
  if (files === undefined) return context.finish(EXIT.usage);

  let code: ExitCode = EXIT.ok;
  for (const { path, text, mark } of files) {
    const { text: printed, diagnostics } = layOut(text, path);
    const content = mark === true ? `${BYTE_ORDER_MARK}${printed}` : printed;
    if (hasErrors(diagnostics)) {
      const textOf = (file: string) => (file === path ? text : undefined);
      context.note(
        report(diagnostics, { lang: context.lang, color: context.errorColor, notes: false, textOf }),
      );
      context.note(say(TEXTS.refused)(path));
      code = EXIT.findings;
    } else if (path === STDIN_NAME && !onlyCheck) context.out(content);
    else if (printed === text) continue;
    else if (onlyCheck) {
      context.out(path);
      code = EXIT.findings;
    } else if (replaceFile(resolve(context.cwd, path), content)) context.out(path);
    else {
      context.note(say(TEXTS.unwritable)(path));
      return context.finish(EXIT.usage);
    }
  }
  context.finish(code);
}

const BYTE_ORDER_MARK = "\uFEFF";

const TEXTS = {
  argument: { nl: "bestand|map", en: "file|folder" },
  paths: {
    nl: "bestanden, of mappen met .klacht-bestanden; - gaat van standaardinvoer naar standaarduitvoer",
    en: "files, or folders with .klacht files; - goes from standard input to standard output",
  },
  check: {
    nl: "schrijft niets en noemt de bestanden die anders zouden worden",
    en: "writes nothing and names the files that would change",
  },
  refused: {
    nl: (path: string) => `${path} is niet opgemaakt: eerst moeten de fouten eruit.`,
    en: (path: string) => `${path} was not formatted: mend the errors first.`,
  },
  unwritable: {
    nl: (path: string) => `${path} kan niet worden geschreven. Controleer of u in de map mag schrijven.`,
    en: (path: string) => `${path} cannot be written. Check whether you may write in the folder.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
