/** An act as text: the phrase of the glossary with its articles, then to whom, about what, how and when. */
import { ACTS } from "../../glossary/acts.js";
import { MODAL_WORDS } from "../../glossary/words.js";
import type { ActNode } from "../ast-parts.js";
import { negative } from "../phrases.js";
import { choice, forms, optional, text } from "./parts.js";

/** An act on one line. */
export function act(value: ActNode): string {
  return [
    choice(value.actors, value.anyActor),
    ` ${predicate(value)}`,
    ...value.prepositions.map((phrase) => ` ${phrase.preposition} ${choice(phrase.roles, phrase.any)}`),
    optional(value.about, (about) => ` over ${text(about)}`),
    value.forms.length === 0 ? "" : `, ${forms(value.forms)}`,
    optional(value.together, (together) => (together ? ", samen" : ", apart")),
    optional(value.onRequest, ({ of }) => `, op verzoek${optional(of, (role) => ` van ${role.text}`)}`),
    optional(value.condition, (condition) => `, als ${text(condition)}`),
  ].join("");
}

function predicate(value: ActNode): string {
  const number = value.plural === true ? "plural" : "singular";
  const modal = optional(
    value.modal,
    (kind) => `${MODAL_WORDS[kind === "must" ? "must" : value.can === true ? "can" : "may"][number]} `,
  );
  const negated = value.modal === "may-not";
  if (value.phrase === "free") return `${modal}${negated ? "niet " : ""}${optional(value.free, text)}`;
  const phrase = ACTS[value.phrase];
  const infinitive = negated ? negative(phrase.infinitive) : phrase.infinitive;
  const pattern = modal !== "" ? infinitive : value.plural === true ? phrase.plural : phrase.finite;
  const filled = pattern.replace("{objects}", () => choice(value.objects, value.anyObject));
  return modal + filled.replace("{what}", () => optional(value.what, text));
}
