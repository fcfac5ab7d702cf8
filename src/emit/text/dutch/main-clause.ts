import type { Frame } from "./frames.js";
import { agree, type Forms, type Party } from "./person.js";
import { join } from "./sentence.js";

/** The parts of one main clause around an act. All are plain Dutch; absent ones are left out. */
export interface ClauseParts {
  readonly frame: Frame;
  /** Absent for a clause that shares the subject of the one before it. */
  readonly subject?: Party;
  /** With whom the verb agrees; the subject, also when it is not repeated. */
  readonly agreesWith: Party;
  readonly modal?: Forms;
  /** What stands first instead of the subject: the verb stays second. */
  readonly first?: string;
  readonly objects?: string;
  readonly what?: string;
  readonly dative?: string;
  /** When and how, in that order. */
  readonly adverbs: readonly string[];
  readonly prepositions: readonly string[];
  /** Behind the verbs: «over de voortgang», «als …». */
  readonly tail: readonly string[];
}

/** The clause without capital and full stop: verb second, adverbs in the middle, particle or infinitive last. */
export function mainClause(parts: ClauseParts): string {
  const { frame, modal, first, subject, agreesWith } = parts;
  const verb = agree(modal ?? frame.verb, agreesWith, first !== undefined);
  const head = first === undefined ? [subject?.subject, verb] : [first, verb, agreesWith.subject];
  // A question inside the sentence («wie de klacht behandelt») stands behind all verbs.
  const question = parts.what !== undefined && QUESTION.test(parts.what) ? parts.what : undefined;
  const fill = (text: string) =>
    text
      .replace("{objects}", parts.objects ?? "")
      .replace("{what}", question === undefined ? (parts.what ?? "dit") : "");
  // «meldt u binnen 1 dag een vermoeden», but «meldt u het vermoeden binnen 1 dag».
  const indefinite = frame.before === "{what}" && /^(een|geen)\s/.test(parts.what ?? "");
  const before = indefinite ? "" : fill(frame.before);
  const after = indefinite ? join([fill(frame.before), fill(frame.after)]) : fill(frame.after);
  const end = modal === undefined ? frame.particle : frame.infinitive;
  const closing = frame.prepositionsLast ? [end, ...parts.prepositions] : [...parts.prepositions, end];
  return join([...head, parts.dative, before, ...parts.adverbs, after, ...closing, question, ...parts.tail]);
}

const QUESTION = /^(of|wie|wat|waar\p{L}*|wanneer|hoe|welke?|dat)\s/u;
