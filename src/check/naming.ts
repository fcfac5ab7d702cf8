import type { TermSubject } from "../diagnostics/catalogue/words.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Origin, Term } from "../ir/machine.js";

/** The place of a node in its file. */
export function placeOf(node: { readonly origin: Origin }): Place {
  const { file, start, end } = node.origin;
  return { file, span: { start, end } };
}

/** A step by the name the writer gave it: `reactie` for `formeel.reactie`. */
export function stepName(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** What a term is about, in the writer's names. */
export function subjectOf(term: Term): TermSubject {
  const { of } = term;
  switch (of.kind) {
    case "step":
      return { kind: "step", name: stepName(of.step) };
    case "duty":
      return { kind: "duty", name: of.duty };
    case "whole":
    case "filing":
    case "response":
    case "completion":
      return { kind: of.kind, tier: of.tier };
    case "escalation":
      return { kind: "escalation", from: of.from, to: of.to };
    case "notice":
      return { kind: "notice" };
  }
}
