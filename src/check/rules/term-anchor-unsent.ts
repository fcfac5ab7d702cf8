import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { ActId } from "../../glossary/ids.js";
import type { Act, Bound, Step } from "../../ir/machine.js";
import { placeOf, stepName, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term from the receipt or the sending of what a step sends, while that step sends nothing: it only investigates,
 * talks or records. It speaks only where that is sure; an act in the writer's own words may send something.
 */
export const termAnchorUnsent: Rule = {
  code: "term-anchor-unsent",
  check(machine, report, view) {
    for (const term of machine.terms) {
      for (const bound of term.bounds) {
        const message = messageOf(bound);
        const step = message === undefined ? undefined : view.steps().get(message);
        if (step === undefined || !isSilent(step)) continue;
        const params = { subject: subjectOf(term), step: stepName(step.id) };
        report(diagnostic("term-anchor-unsent", params, placeOf(term), { related: [placeOf(step)] }));
        break;
      }
    }
  },
};

/** The step whose message a bound counts from, when the writer says so. */
function messageOf(bound: Bound): string | undefined {
  if (bound.kind !== "length") return undefined;
  const { anchor } = bound;
  if (anchor.kind !== "step-received" && anchor.kind !== "step-sent") return undefined;
  return anchor.implied === true ? undefined : anchor.step;
}

function isSilent({ acts, document, forms, outcomes, rounds }: Step): boolean {
  if (document !== undefined || forms.length > 0 || outcomes.length > 0 || rounds !== undefined) return false;
  return acts.length > 0 && acts.every((act) => !sends(act));
}

/** What somebody outside the organisation does, reaches it; else there must be somebody to receive it. */
function sends({ actors, verb, modality, recipients, forms }: Act): boolean {
  if (modality === "prohibition") return false;
  if (recipients.length > 0) return recipients.some((role) => !actors.includes(role));
  return forms.length > 0 || actors.includes("klager") || verb === "free" || !SILENT.has(verb);
}

const SILENT: ReadonlySet<ActId> = new Set<ActId>([
  "take-up",
  "assess-admissibility",
  "assess",
  "investigate",
  "discuss",
  "talk",
  "confer",
  "contact",
  "plan-talk",
  "register",
  "record",
  "make-minutes",
  "implement",
  "follow-up",
  "improve",
  "learn",
  "evaluate",
]);
