import type { Both } from "../diagnostics/entry.js";

/** A message about a name that does not exist, with the names that do, and the one that is probably meant. */
export type UnknownName = (name: string, known: readonly string[], meant: string | undefined) => string;

/** The end of such a message: the name that is probably meant, else all there are. */
export const WHICH_NAME = {
  nl: (known: readonly string[], meant: string | undefined) =>
    meant === undefined ? `Kies uit ${known.join(", ")}.` : `Bedoelde u ‘${meant}’?`,
  en: (known: readonly string[], meant: string | undefined) =>
    meant === undefined ? `Choose from ${known.join(", ")}.` : `Did you mean ‘${meant}’?`,
} as const satisfies Both<unknown>;

/** «De variant ‘kortt’ bestaat niet. Bedoelde u ‘kort’?»: `what` is «De variant», in English «variant». */
export function unknownName(what: Both<string>): Both<UnknownName> {
  return {
    nl: (name, known, meant) => `${what.nl} ‘${name}’ bestaat niet. ${WHICH_NAME.nl(known, meant)}`,
    en: (name, known, meant) => `There is no ${what.en} ‘${name}’. ${WHICH_NAME.en(known, meant)}`,
  };
}
