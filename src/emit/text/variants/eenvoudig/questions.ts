import { heading } from "../../document/blocks.js";
import type { Block, Heading } from "../../document/document.js";
import { agree } from "../../dutch/person.js";
import { capitalise, join } from "../../dutch/sentence.js";
import { inverted, VERBS, type Verb } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";

/** A question as a heading over its answer; nothing when there is none. */
export function question(
  level: Heading["level"],
  text: string,
  answer: readonly Block[],
  about: readonly string[] = [],
): readonly Block[] {
  return answer.length === 0 ? [] : [heading(level, `${capitalise(text)}?`, about), ...answer];
}

/** «dient u een klacht in», «kunt u er eerst samen uitkomen»: the verb before whom the page speaks to. */
export function asked({ klager }: Voice, verb: Verb, ...middle: readonly string[]): string {
  return inverted(verb, klager, middle);
}

/** «uw klacht», «je klacht»; in the third person «de klacht». */
export function yourComplaint({ form }: Voice): string {
  return form === "third" ? "de klacht" : `${form === "u" ? "uw" : "je"} klacht`;
}

/** «u antwoord krijgt», behind «wanneer» in a subordinate clause. */
export function whenAnswered({ klager }: Voice): string {
  return join([klager.subject, "antwoord", agree(VERBS.krijgen, klager)]);
}

/** «wanneer krijgt u antwoord», as a question. */
export function whenAsked(voice: Voice): string {
  return `wanneer ${asked(voice, VERBS.krijgen, "antwoord")}`;
}
