import type { Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import type { Voice } from "../voice.js";
import { circumstances, openPointsOn, termNotes, termPhrase } from "./terms.js";

/**
 * «Dat kan binnen 10 werkdagen na ontvangst van het antwoord.», with what is open about it. `isNamed`: how long was said
 * with the way itself, so only the rest is.
 */
export function windowSentences(voice: Voice, ids: readonly string[], isNamed = false): readonly Sentence[] {
  const terms = voice.terms([...new Set(ids)]);
  return terms.flatMap((term) => {
    const phrase = termPhrase(voice, term);
    const { when, where, about: ids } = circumstances(voice, term);
    const about = [...ids, ...openPointsOn(voice.machine, term.id)];
    if (term.modality === "open")
      return [sentence(["in deze procedure staat niet tot wanneer dat kan"], about)];
    if (term.modality === "none") return [sentence(["daarvoor geldt geen termijn"], about)];
    // How long was said, but not for which complaints.
    const isSaid = phrase === undefined || (isNamed && when === undefined);
    const head = when === undefined ? ["dat kan"] : [when, "kan dat", where];
    return [
      ...(isSaid ? [] : [sentence([...head, phrase.adverb, phrase.tail], about)]),
      ...termNotes(voice, term),
    ];
  });
}
