import type { Command, CommanderError } from "commander";
import type { Language } from "../diagnostics/severity.js";
import { suggest } from "../support/suggest.js";

/**
 * What is wrong with the arguments, in our own words: Commander's message is English, but its code says what happened
 * and the message quotes what it is about. Ends with where to read more.
 */
export function usageErrorText(
  error: CommanderError,
  command: Command | undefined,
  program: Command,
  lang: Language,
): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const nl = lang === "nl";
  const see = `${nl ? "Zie" : "See"}: klachtwerk ${command === undefined ? "" : `${command.name()} `}--help`;
  const lines = [...sentence(error, quoted, command, program, nl), see];
  return lines.join("\n");
}

function sentence(
  error: CommanderError,
  quoted: string,
  command: Command | undefined,
  program: Command,
  nl: boolean,
): readonly string[] {
  switch (error.code) {
    case "commander.unknownCommand": {
      const names = program.commands.flatMap((one) => [one.name(), ...one.aliases()]);
      return [
        nl ? `De opdracht ‘${quoted}’ bestaat niet.` : `There is no command ‘${quoted}’.`,
        ...meant(suggest(quoted, names), nl),
      ];
    }
    case "commander.unknownOption": {
      const names = [...(command?.options ?? []), ...program.options].flatMap(({ short, long }) => [
        long,
        short,
      ]);
      const flags = [...names.filter((name) => name !== undefined), "--help"];
      return unknownOption(quoted, flags, command, nl);
    }
    case "commander.missingArgument":
      return [nl ? `Er ontbreekt een argument: ${quoted}.` : `An argument is missing: ${quoted}.`];
    case "commander.optionMissingArgument":
      return [
        nl ? `Achter de optie ‘${quoted}’ ontbreekt een waarde.` : `The option ‘${quoted}’ needs a value.`,
      ];
    case "commander.excessArguments":
      return [nl ? "Er staan te veel argumenten." : "There are too many arguments."];
    default:
      return [nl ? "De opdracht is niet te begrijpen." : "The command cannot be understood."];
  }
}

function unknownOption(
  quoted: string,
  flags: readonly string[],
  command: Command | undefined,
  nl: boolean,
): readonly string[] {
  if (command !== undefined && flags.includes(quoted)) {
    const right = `klachtwerk ${command.name()} ${quoted}`;
    return [
      nl
        ? `De optie ‘${quoted}’ hoort achter de opdracht: ${right}`
        : `The option ‘${quoted}’ goes behind the command: ${right}`,
    ];
  }
  const first = nl ? `De optie ‘${quoted}’ bestaat niet.` : `There is no option ‘${quoted}’.`;
  if (/\.(klacht|ya?ml)$/.test(quoted))
    return [first, nl ? `Is het een bestand? Schrijf ‘./${quoted}’.` : `Is it a file? Write ‘./${quoted}’.`];
  // Any two letters are one edit apart: of a single letter there is nothing to guess.
  return quoted.length <= 2 ? [first] : [first, ...meant(suggest(quoted, flags), nl)];
}

function meant(suggestion: string | undefined, nl: boolean): readonly string[] {
  if (suggestion === undefined) return [];
  return [nl ? `Bedoelde u ‘${suggestion}’?` : `Did you mean ‘${suggestion}’?`];
}
