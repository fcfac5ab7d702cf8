import type { Document, Field, Notice } from "../../../../ir/machine.js";
import { listParts, type Part } from "../../document/blocks.js";
import { sentence } from "../../document/sentences.js";
import { list } from "../../dutch/lists.js";
import { withArticle } from "../../dutch/nouns.js";
import { clause, join } from "../../dutch/sentence.js";
import { inverted, VERBS } from "../../dutch/verbs.js";
import { fieldIds, fieldRemarks } from "../../says/field-remarks.js";
import { openPointsOn } from "../../says/terms.js";
import type { Voice } from "../../voice.js";
import { COMFORTABLE, countWords } from "./short-sentences.js";

/** A voice that leaves the contents of messages out, for a text that tells them in its own way. */
export function withoutContents(voice: Voice): Voice {
  return { ...voice, document: () => undefined };
}

/**
 * What a message holds. The reader finds it there («in het antwoord leest u …»); of a message to another it is said what
 * that one finds. What is only there at times has a sentence of its own.
 */
export function contentsTold(
  voice: Voice,
  id: string | undefined,
  noun: string,
  toReader: boolean,
): readonly Part[] {
  const document = voice.document(id);
  if (document === undefined) return [];
  const required = document.fields.filter((field) => field.required);
  const free = document.fields.filter((field) => !field.required);
  const parts = [
    ...byRemark(voice, required).flatMap(([remark, fields], at) =>
      told(voice, document, remark, fields, { noun, toReader, isFirst: at === 0 }),
    ),
    ...(free.length === 0 ? [] : may(voice, document, free, noun)),
  ];
  if (!document.open) return parts;
  const about = [document.id, ...openPointsOn(voice.machine, document.id)];
  return [...parts, sentence([`in deze procedure staat niet wat ${noun} vermeldt`], about)];
}

/** What is said about terms, with behind each message about them what that message holds. */
export function withNotices(
  voice: Voice,
  parts: readonly Part[],
  notices: readonly Notice[],
): readonly Part[] {
  const told = notices.map((notice) => {
    const toReader = notice.to.length === 0 || notice.to.includes("klager");
    const last = parts.findLastIndex((part) => "text" in part && part.about.includes(notice.id));
    return { last, contents: contentsTold(voice, notice.document, "dat bericht", toReader) };
  });
  const behind = (place: number) =>
    told.filter(({ last }) => last === place).flatMap(({ contents }) => contents);
  return [...behind(-1), ...parts.flatMap((part, at) => [part, ...behind(at)])];
}

function byRemark(voice: Voice, fields: readonly Field[]): readonly (readonly [string, readonly Field[]])[] {
  const groups = new Map<string, readonly Field[]>([["", []]]);
  for (const field of fields) {
    const remark =
      field.ifApplicable && fieldRemarks(voice, field).length === 1
        ? "soms"
        : list(fieldRemarks(voice, field));
    groups.set(remark, [...(groups.get(remark) ?? []), field]);
  }
  return [...groups].filter(([, found]) => found.length > 0);
}

/** The message, whether the reader gets it, and whether it is named here for the first time. */
interface Message {
  readonly noun: string;
  readonly toReader: boolean;
  readonly isFirst: boolean;
}

function told(
  voice: Voice,
  document: Document,
  remark: string,
  fields: readonly Field[],
  { noun, toReader, isFirst }: Message,
): readonly Part[] {
  const also = isFirst ? undefined : "ook";
  const first = remark.startsWith("als ") ? `${remark},` : remark;
  return shown(document, fields, (labels) => {
    if (!toReader) return first === "" ? [noun, "bevat", also, labels] : [first, "bevat", noun, also, labels];
    if (first === "") return [`in ${noun}`, inverted(VERBS.lezen, voice.klager, [also, labels])];
    return [first, inverted(VERBS.lezen, voice.klager, [isFirst ? `in ${noun}` : "daarin", also, labels])];
  });
}

function may(voice: Voice, document: Document, fields: readonly Field[], noun: string): readonly Part[] {
  const remarked = fields.map((field) => {
    const remark = list(fieldRemarks(voice, field));
    return remark === "" ? labelOf(field) : `${labelOf(field)} (${remark})`;
  });
  const about = [document.id, ...fields.flatMap(fieldIds)];
  return [sentence([`in ${noun} kan ook staan:`, list(remarked)], about)];
}

/** In one sentence while it stays short, else as a list. */
function shown(
  document: Document,
  fields: readonly Field[],
  said: (labels: string | undefined) => readonly (string | undefined)[],
): readonly Part[] {
  const labels = fields.map(labelOf);
  const about = [document.id, ...new Set(fields.flatMap(fieldIds))];
  const whole = sentence(said(list(labels)), about);
  const clear = !labels.some((label) => label.includes(","));
  if (fields.length === 1 || (clear && countWords(whole.text) <= COMFORTABLE)) return [whole];
  const items = fields.map((field) => ({ text: labelOf(field), about: fieldIds(field) }));
  return listParts(join(said(undefined)), items, [document.id]);
}

function labelOf({ label }: Field): string {
  return withArticle(clause(label));
}
