import { existsSync } from "node:fs";
import type { Both } from "../diagnostics/entry.js";
import type { Language } from "../diagnostics/severity.js";
import { diskAccess, SIZE_LIMIT } from "../disk/access.js";
import type { Config } from "../project/config.js";
import type { BrokenSettings, Context } from "./context.js";
import { reportCrash } from "./crash.js";
import { requestedLanguage, wantsColor } from "./environment.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { runProgram } from "./program.js";

/** Runs the command line and returns the code the process ends with. Never throws. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { env, stdout, stderr } = process;
  const asked = requestedLanguage(args, env);
  const crashed = (error: unknown) => {
    stderr.write(reportCrash(error, asked.lang ?? "nl", env));
    return EXIT.internal;
  };
  process.once("uncaughtException", (error) => process.exit(crashed(error)));
  // Whoever reads our output may stop early (`| head`): the work goes on, and the exit code says how it went.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === stdout) stderr.write(`${OUTPUT_REFUSED[asked.lang ?? "nl"](error.code ?? "")}\n`);
      process.exit(EXIT.usage);
    });
  }
  try {
    const cwd = workingFolder();
    if (cwd === undefined) {
      stderr.write(`${FOLDER_GONE[asked.lang ?? "nl"]}\n`);
      return EXIT.usage;
    }
    const settings = await readSettings(cwd);
    let code: ExitCode = EXIT.ok;
    const lang: Language = asked.lang ?? settings.config.taal ?? "nl";
    const context: Context = {
      lang,
      color: wantsColor(args, env, stdout.isTTY),
      errorColor: wantsColor(args, env, stderr.isTTY),
      width: stdout.isTTY ? stdout.columns : 100,
      config: settings.config,
      ...(settings.broken === undefined ? {} : { broken: settings.broken }),
      access: diskAccess(cwd),
      cwd,
      out: (text) => void stdout.write(ended(text)),
      note: (text) => void stderr.write(ended(text)),
      say: (texts) => texts[lang],
      stdin: readAll,
      finish: (value) => {
        code = value;
      },
    };
    if (asked.unknown !== undefined) {
      context.note(
        `De taal ‘${asked.unknown}’ bestaat niet. Kies nl of en.\nThere is no language ‘${asked.unknown}’. Choose nl or en.`,
      );
      return EXIT.usage;
    }
    await runProgram(args, context);
    return code;
  } catch (error) {
    return crashed(error);
  }
}

/** The settings of the folder; the readers of YAML and JSON Schema are loaded only when there is a file to read. */
async function readSettings(
  cwd: string,
): Promise<{ readonly config: Config; readonly broken?: BrokenSettings }> {
  if (!existsSync("klachtwerk.yaml")) return { config: {} };
  const { loadSettings } = await import("./settings.js");
  return loadSettings(cwd);
}

/** Undefined when the folder has been removed since the shell went there. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

const FOLDER_GONE: Both<string> = {
  nl: "De map waarin u werkt, bestaat niet meer. Ga naar een andere map.",
  en: "The folder you work in does not exist any more. Go to another folder.",
};

const OUTPUT_REFUSED: Both<(code: string) => string> = {
  nl: (code) => `De uitvoer kan niet worden geschreven (${code}). Controleer of er ruimte is op de schijf.`,
  en: (code) => `The output cannot be written (${code}). Check whether there is room on the disk.`,
};

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** Standard input. What goes beyond the largest file is not waited for: it may never end. */
async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > SIZE_LIMIT) break;
  }
  return Buffer.concat(chunks);
}
