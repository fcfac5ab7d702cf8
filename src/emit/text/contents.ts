import type { Document, Field } from "../../ir/machine.js";
import { listParts, type Part, sentence } from "./document.js";
import { list } from "./dutch/lists.js";
import { withArticle } from "./dutch/nouns.js";
import { clause, join } from "./dutch/sentence.js";
import { openPointsOn } from "./terms.js";
import type { Voice } from "./voice.js";

/** «Het antwoord vermeldt de bevindingen en (als dat van toepassing is) de maatregelen.»; many or long ones as a list. */
export function contentSentences(
  voice: Voice,
  document: Document | undefined,
  noun: string,
): readonly Part[] {
  if (document === undefined) return [];
  const required = document.fields.filter((field) => field.required);
  const free = document.fields.filter((field) => !field.required);
  const parts = [
    ...fieldParts(document, required, [noun, "vermeldt"]),
    ...fieldParts(document, free, [noun, "kan ook"], "vermelden"),
  ];
  if (!document.open) return parts;
  const about = [document.id, ...openPointsOn(voice.machine, document.id)];
  return [...parts, sentence([`in deze procedure staat niet wat ${noun} vermeldt`], about)];
}

const MOST_IN_A_SENTENCE = 3;

function fieldParts(
  document: Document,
  fields: readonly Field[],
  lead: readonly string[],
  end = "",
): readonly Part[] {
  if (fields.length === 0) return [];
  const labels = fields.map(({ label }) => withArticle(clause(label)));
  if (fields.length > MOST_IN_A_SENTENCE || labels.some((label) => label.includes(","))) {
    const items = fields.map(({ id, ifApplicable }, index) => ({
      text: `${labels[index]}${ifApplicable ? ` (${IF_APPLICABLE})` : ""}`,
      about: [id],
    }));
    return listParts(join([...lead, end]), items, [document.id]);
  }
  const about = [document.id, ...ids(fields)];
  if (fields.every(({ ifApplicable }) => ifApplicable)) {
    return [sentence([...lead, `, ${IF_APPLICABLE},`, list(labels), end], about)];
  }
  const marked = fields.map(({ ifApplicable }, index) =>
    join([ifApplicable ? `(${IF_APPLICABLE})` : undefined, labels[index]]),
  );
  return [sentence([...lead, list(marked), end], about)];
}

const IF_APPLICABLE = "als dat van toepassing is";

function ids(fields: readonly Field[]): readonly string[] {
  return fields.map(({ id }) => id);
}
