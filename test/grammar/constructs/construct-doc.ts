/** What the reference page says about one kind of statement. All texts are Dutch, for people who write policy. */
export interface ConstructDoc {
  /** The heading: what the statement is called. */
  readonly title: string;
  /** Ways to write it: keywords in lower case, names in capitals, `[ ]` around what may be left out. */
  readonly syntax: readonly string[];
  /** One or two plain sentences. */
  readonly meaning: string;
  /** A right example from the top of a file on; `completed` puts a preamble before it. */
  readonly example: string;
  /** Where it ends up in the machine, by the names of `src/ir/machine.ts`. */
  readonly machine: string;
}

/** The lines that examples take for granted: those who act in them. */
export const PREAMBLE = `reglement "Voorbeeld"
  organisatie "Stichting Voorbeeld"
  aanspreekvorm u

rol directie "de directie"
rol bestuur "het bestuur"
rol commissie "de klachtencommissie"
rol functionaris "de klachtenfunctionaris"
`;

/** An example as a whole file: behind the preamble, unless it has a `reglement` of its own. */
export function completed(example: string): string {
  return /^reglement/m.test(example) ? example : `${PREAMBLE}\n${example}\n`;
}
