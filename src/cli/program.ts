import { Command, CommanderError } from "commander";
import { version } from "../support/version.js";
import { COMMANDS, namedCommand } from "./commands.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { helpConfiguration, PROGRAM_TEXTS } from "./help.js";
import { usageErrorText } from "./usage-error.js";

/**
 * Reads the arguments and runs the command they name. Only that command's file is loaded. Commands that use settings do
 * not start while something is wrong with `klachtwerk.yaml`; `check` reports that itself, in the form asked for.
 */
export async function runProgram(args: readonly string[], context: Context): Promise<void> {
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
      if (context.broken === undefined || !NEEDS_SETTINGS.includes(entry.name)) return;
      context.broken.print(context);
      throw new CommanderError(EXIT.usage, SETTINGS_REFUSED, "");
    });
  }

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    context.finish(EXIT.usage);
    if (error.code === SETTINGS_REFUSED) return;
    const subject = error.code === "commander.help" ? helpSubject(args) : undefined;
    if (error.code === "commander.help" && subject === undefined) context.note(program.helpInformation());
    else {
      const command = program.commands.find((one) => one.name() === named?.name);
      const unknown = new CommanderError(1, "commander.unknownCommand", `'${subject}'`);
      context.note(usageErrorText(subject === undefined ? error : unknown, command, program, context.lang));
    }
  }
}

/** Commands that would do something else than asked when the settings are not read. */
const NEEDS_SETTINGS: readonly string[] = ["build", "text", "lint-text", "simulate", "test", "why"];

const SETTINGS_REFUSED = "klachtwerk.settings";

/** What comes after `help`: Commander prints the whole help when that is no command, and does not say so. */
function helpSubject(args: readonly string[]): string | undefined {
  const at = args.indexOf("help");
  return at < 0 ? undefined : args[at + 1];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
