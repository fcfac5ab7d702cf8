import { Command, CommanderError } from "commander";
import { version } from "../support/version.js";
import { COMMANDS, namedCommand } from "./commands.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { helpConfiguration, PROGRAM_TEXTS } from "./help.js";
import { usageErrorText } from "./usage-error.js";

/**
 * Reads the arguments and runs the command they name. Only that command's file is loaded. `settingProblems` prints what
 * is wrong with `klachtwerk.yaml`; commands that use settings do not start while there is something wrong.
 */
export async function runProgram(
  args: readonly string[],
  context: Context,
  settingProblems?: (context: Context) => void,
): Promise<void> {
  const { say } = context;
  const program = new Command("klachtwerk");
  program
    .description(say(PROGRAM_TEXTS.description))
    .usage(say(PROGRAM_TEXTS.usage))
    .version(`klachtwerk ${version}`, "-V, --version", say(PROGRAM_TEXTS.version))
    .option(`--taal, --lang <${say(PROGRAM_TEXTS.languageName)}>`, say(PROGRAM_TEXTS.lang))
    .option("--no-color", say(PROGRAM_TEXTS.noColor))
    .helpOption("-h, --help", say(PROGRAM_TEXTS.help))
    .helpCommand(`help [${say(PROGRAM_TEXTS.commandName)}]`, say(PROGRAM_TEXTS.helpCommand))
    .configureHelp(helpConfiguration(context.lang))
    .configureOutput({ writeOut: context.out, writeErr: () => {}, outputError: () => {} })
    .addHelpText("after", say(PROGRAM_TEXTS.examples))
    .exitOverride();

  const named = namedCommand(args);
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).alias(entry.alias).summary(say(entry.summary));
    command.description(`${capital(say(entry.summary))}.`).helpOption("-h, --help", say(PROGRAM_TEXTS.help));
    if (entry === named) (await entry.load()).configure(command, context);
    const parts = command.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}${argument.variadic ? "..." : ""}>` : `[${argument.name()}]`,
    );
    command.usage([say(PROGRAM_TEXTS.commandUsage), ...parts].join(" "));
    command.hook("preAction", () => {
      if (settingProblems === undefined || !NEEDS_SETTINGS.includes(entry.name)) return;
      settingProblems(context);
      throw new CommanderError(EXIT.usage, SETTINGS_REFUSED, "");
    });
  }

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.help") {
      context.note(program.helpInformation());
      context.finish(EXIT.usage);
    } else if (error.exitCode !== 0) {
      if (error.code !== SETTINGS_REFUSED) {
        const command = program.commands.find((one) => one.name() === named?.name);
        context.note(usageErrorText(error, command, program, context.lang));
      }
      context.finish(EXIT.usage);
    }
  }
}

/** Commands that would do something else than asked when the settings are not read. */
const NEEDS_SETTINGS: readonly string[] = ["check", "build", "text", "simulate", "test", "why"];

const SETTINGS_REFUSED = "klachtwerk.settings";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
