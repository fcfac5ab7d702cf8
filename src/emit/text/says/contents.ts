import type { Document, Field } from "../../../ir/machine.js";
import { listParts, type Part } from "../document/blocks.js";
import { sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { withArticle } from "../dutch/nouns.js";
import { clause, join } from "../dutch/sentence.js";
import type { Voice } from "../voice.js";
import { fieldIds, fieldRemarks } from "./field-remarks.js";
import { openPointsOn } from "./terms.js";

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
    ...fieldParts(voice, document, required, [noun, "vermeldt"]),
    ...fieldParts(voice, document, free, [noun, "kan"], "vermelden"),
  ];
  if (!document.open) return parts;
  const about = [document.id, ...openPointsOn(voice.machine, document.id)];
  return [...parts, sentence([`in deze procedure staat niet wat ${noun} vermeldt`], about)];
}

const MOST_IN_A_SENTENCE = 3;

function fieldParts(
  voice: Voice,
  document: Document,
  fields: readonly Field[],
  lead: readonly string[],
  end = "",
): readonly Part[] {
  if (fields.length === 0) return [];
  const labels = fields.map(({ label }) => withArticle(clause(label)));
  const remarks = fields.map((field) => list(fieldRemarks(voice, field)));
  const also = end === "" ? undefined : "ook";
  if (fields.length > MOST_IN_A_SENTENCE || hardToRead(labels, remarks)) {
    const items = fields.map((field, index) => ({
      text: join([labels[index], bracketed(remarks[index])]),
      about: fieldIds(field),
    }));
    return listParts(join([...lead, also, end]), items, [document.id]);
  }
  const about = [document.id, ...new Set(fields.flatMap(fieldIds))];
  const [first = ""] = remarks;
  if (first !== "" && remarks.every((remark) => remark === first)) {
    return [sentence([...lead, `, ${first},`, also, list(labels), end], about)];
  }
  const marked = labels.map((label, index) => join([bracketed(remarks[index]), label]));
  return [sentence([...lead, also, list(marked), end], about)];
}

/** A label with a comma, or two remarks that differ: in one sentence nobody sees what belongs to what. */
function hardToRead(labels: readonly string[], remarks: readonly string[]): boolean {
  const said = new Set(remarks.filter((remark) => remark !== ""));
  return said.size > 1 || labels.some((label) => label.includes(","));
}

function bracketed(remark: string | undefined): string | undefined {
  return remark === undefined || remark === "" ? undefined : `(${remark})`;
}
