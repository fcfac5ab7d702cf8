import { saidIn, traceOf } from "../../../src/emit/text/document/trace.js";
import { statedNodes } from "../../../src/emit/text/nodes.js";
import { textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine } from "../../../src/ir/machine.js";
import type { Fact } from "./fact.js";

/**
 * Where a fact is missing: `kort: klacht.reactie.hard says no 15 werkdagen`. The sentences of the whole text that hold the fact
 * say which nodes it is about. Every text that one of these nodes concerns must have a sentence about it, and with a term its
 * number, with a contact its address: these may not be worded otherwise.
 */
export function missingFrom(machine: Machine, { text }: Fact): readonly string[] {
  const [whole, ...others] = VARIANTS.filter(({ needs }) => needs === undefined);
  if (whole === undefined) return ["no text at all"];
  const holding = text.flatMap((fragment) => heldBy(machine, fragment));
  const kinds = new Map(statedNodes(machine).map((node) => [node.id, node]));
  return others.flatMap((variant) => {
    const document = textDocument(machine, variant);
    const trace = traceOf(document);
    const all = plain(
      saidIn(document)
        .map((one) => one.text)
        .join(" "),
    );
    return holding.flatMap(({ text: said, about }) =>
      about.flatMap((id) => {
        const node = kinds.get(id);
        if (node === undefined || !variant.concerns(node, machine)) return [];
        const stating = plain((trace.get(id) ?? []).join(" "));
        if (stating === "") return [`${variant.id}: nothing about ${id}`];
        const isTerm = node.kind === "term" || node.kind === "extension";
        const exact = [
          ...(isTerm ? (said.match(LENGTH) ?? []).filter((length) => isOf(machine, id, length)) : []),
          ...(node.kind === "role" || node.kind === "contact" ? (said.match(ADDRESS) ?? []) : []),
        ];
        return exact
          .filter((one) => !(isTerm ? stating : all).includes(one))
          .map((one) => `${variant.id}: ${id} says no ${one}`);
      }),
    );
  });
}

/**
 * The sentences of the whole text that hold a fragment: one, or as many behind each other as it takes, at most nine. A
 * sentence by itself goes before several.
 */
export function heldBy(machine: Machine, fragment: RegExp): readonly Said[] {
  const all = saidIn(textDocument(machine)).map(({ text, about }): Said => ({ text: plain(text), about }));
  const wanted = bare(fragment);
  for (let count = 1; count <= MOST_SENTENCES; count += 1) {
    const found = all.flatMap((_, at) => {
      const some = all.slice(at, at + count);
      return wanted.test(some.map(({ text }) => text).join(" ")) ? some : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

interface Said {
  readonly text: string;
  readonly about: readonly string[];
}

const MOST_SENTENCES = 9;

/** A sentence may state two terms; a length counts for the one that has it. */
function isOf({ terms }: Machine, id: string, length: string): boolean {
  const amounts = terms
    .filter((term) => term.id === id)
    .flatMap(({ bounds }) =>
      bounds.flatMap((bound) => (bound.kind === "length" ? [bound.length.amount] : [])),
    );
  return amounts.includes(Number(/\d+/.exec(length)?.[0]));
}

const LENGTH = /\d+ (?:uur|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar)(?!\p{L})/gu;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|(?:www\.)[\w./-]+|\b\d{3,4}[ -]\d[\d -]{4,}\d/g;

/** The marks of Markdown and the line ends in a fragment are no part of a sentence. */
function bare({ source, flags }: RegExp): RegExp {
  const said = source
    .replace(/^\^?(?:#+ |\\\| |- )?/, "")
    .replace(/\$$/, "")
    .replace(/(?:\\n)+(?:- )?/g, " ")
    .replace(/ \\\|(?= |$)/g, ":?");
  return new RegExp(said, flags.replace("m", ""));
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
