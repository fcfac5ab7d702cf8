import { list } from "../dutch/lists.js";
import { capitalise, endSentence, join } from "../dutch/sentence.js";
import type { Sentence } from "./document.js";

/** A sentence of parts: single spaces, a capital at the start, one mark at the end. Empty parts vanish. */
export function sentence(parts: readonly (string | undefined)[], about: readonly string[] = []): Sentence {
  return { text: endSentence(capitalise(join(parts))), about };
}

/** A plain sentence about a subject, which neighbours about the same subject may join. */
export function statement(
  subject: string,
  predicates: readonly string[],
  about: readonly string[] = [],
): Sentence {
  return { ...sentence([subject, list(predicates)], about), says: { subject, predicates } };
}

/** The same statement, to which no neighbour may be added. */
export function closing(stated: Sentence): Sentence {
  return stated.says === undefined ? stated : { ...stated, says: { ...stated.says, last: true } };
}

/** Each text once, in the order of its first place, about all that its copies are about. */
export function distinct(sentences: readonly Sentence[]): readonly Sentence[] {
  const merged = new Map<string, Sentence>();
  for (const one of sentences) {
    const about = [...(merged.get(one.text)?.about ?? []), ...one.about];
    merged.set(one.text, { text: one.text, about: unique(about) });
  }
  return [...merged.values()];
}

/** «De directie onderzoekt de klacht en streeft ernaar …»: neighbours about one subject, while that stays short. */
export function sharingSubjects(sentences: readonly Sentence[]): readonly Sentence[] {
  const shared: Sentence[] = [];
  for (const one of sentences) {
    const last = shared.at(-1);
    const both = last === undefined ? undefined : together(last, one);
    if (both === undefined) shared.push(one);
    else shared.splice(-1, 1, both);
  }
  return shared;
}

const MOST_PREDICATES = 3;
const MOST_CHARACTERS = 220;

function together(left: Sentence, right: Sentence): Sentence | undefined {
  if (left.says === undefined || left.says.last === true) return undefined;
  if (left.says.subject !== right.says?.subject) return undefined;
  const predicates = [...left.says.predicates, ...right.says.predicates];
  if (predicates.length > MOST_PREDICATES) return undefined;
  const both = statement(left.says.subject, predicates, unique([...left.about, ...right.about]));
  if (both.text.length > MOST_CHARACTERS) return undefined;
  return right.says.last === true ? closing(both) : both;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
