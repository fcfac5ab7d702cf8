import { existsSync } from "node:fs";
import type { Language } from "../diagnostics/severity.js";
import type { Config } from "../project/config.js";
import type { Context } from "./context.js";
import { reportCrash } from "./crash.js";
import { diskAccess, SIZE_LIMIT } from "./disk.js";
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
  process.once("SIGINT", () => process.exit(EXIT.interrupted));
  process.once("uncaughtException", (error) => process.exit(crashed(error)));
  // Whoever reads our output may stop early (`| head`): the work goes on, and the exit code says how it went.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") process.exit(EXIT.internal);
    });
  }
  try {
    const cwd = process.cwd();
    const settings = await readSettings(cwd);
    let code: ExitCode = EXIT.ok;
    const lang: Language = asked.lang ?? settings.config.taal ?? "nl";
    const context: Context = {
      lang,
      color: wantsColor(args, env, stdout.isTTY),
      errorColor: wantsColor(args, env, stderr.isTTY),
      width: stdout.isTTY ? stdout.columns : 100,
      config: settings.config,
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
    await runProgram(args, context, settings.problems);
    return code;
  } catch (error) {
    return crashed(error);
  }
}

/** The settings of the folder; the readers of YAML and JSON Schema are loaded only when there is a file to read. */
async function readSettings(
  cwd: string,
): Promise<{ readonly config: Config; readonly problems?: (context: Context) => void }> {
  if (!existsSync("klachtwerk.yaml")) return { config: {} };
  const { loadSettings } = await import("./settings.js");
  return loadSettings(cwd);
}

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
