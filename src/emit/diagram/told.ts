import { assertNever } from "../../support/assert-never.js";
import { endSentence, join } from "../text/dutch/sentence.js";
import { lowerFirst } from "../writing/lower-first.js";
import type { Conversation, Line } from "./conversation-types.js";

/** A conversation in words, for who cannot see the picture: phase by phase, in the order of the picture. */
export function toldConversation({ phases }: Conversation): string {
  return join(
    phases.flatMap(({ heading, notes, lines }) => [
      ...[heading, ...notes].map(endSentence),
      ...lines.map((line) => told(line)),
    ]),
  );
}

/** The terms of a message, behind it: «(binnen 6 weken)». */
export function bracketed(terms: readonly string[]): readonly string[] {
  return terms.map((term) => `(${lowerFirst(term)})`);
}

function told(line: Line, when?: string): string {
  switch (line.kind) {
    case "message":
      return line.text === AGAIN ? "" : endSentence(join([line.text, ...bracketed(line.terms)]));
    case "note":
      return endSentence(when === undefined ? line.text : lowerFirst(line.text));
    case "choice":
      return join(
        line.branches.flatMap(({ when: said, lines }) => [
          `${said}:`,
          ...lines.map((inner, at) => told(inner, at === 0 ? said : undefined)),
        ]),
      );
    default:
      return assertNever(line);
  }
}

/** What an arrow says that only repeats the one before it, to or from somebody else. */
export const AGAIN = "Idem";
