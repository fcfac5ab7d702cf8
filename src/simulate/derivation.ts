import { formatDay } from "../calendar/iso-day.js";
import type { Anchor, Bound, Term } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import type { MachineIndex } from "./machine-index.js";
import { writeMoment } from "./moment.js";
import type { TermEnd } from "./term-end.js";
import type { Counted, Derivation, NamedDate } from "./timeline-types.js";

/** How the end of a term was found, without the ordinary free weekdays. */
export function derivationOf(index: MachineIndex, end: TermEnd): Derivation {
  const { steps, bound } = end;
  const skipped = steps.flatMap((step): readonly NamedDate[] => {
    if (step.kind === "skipped" && step.closed !== "weekday")
      return [{ date: formatDay(step.day), name: step.name }];
    if (step.kind !== "suspended") return [];
    return [{ date: formatDay(step.from), until: formatDay(step.to), name: step.name }];
  });
  const reasons = steps.flatMap((step) =>
    step.kind === "rolled" ? step.reasons.map(({ day, name }) => ({ date: formatDay(day), name })) : [],
  );
  const undecreed = steps.find((step) => step.kind === "undecreed")?.years;
  const isRolled = end.due.day !== end.raw;
  return {
    ...countedOf(index, bound),
    from: writeMoment(end.anchor),
    assumed: bound.kind === "length" && end.key === undefined,
    skipped,
    clamped: steps.some(({ kind }) => kind === "clamped"),
    ...(isRolled ? { rolled: { from: formatDay(end.raw), reasons } } : {}),
    outer: end.outer,
    ...(undecreed === undefined ? {} : { undecreed }),
  };
}

/** What a bound counts, with the label of what it counts from. */
export function countedOf(index: MachineIndex, bound: Bound): Counted {
  if (bound.kind === "date") {
    return { before: { month: bound.month, day: bound.day }, direction: "after", anchor: "open" };
  }
  const about = anchorLabel(index, bound.anchor);
  const isWindow = bound.anchor.kind === "term-end" && ofTerm(index, bound.anchor)?.kind === "filing";
  return {
    length: bound.length,
    direction: bound.direction,
    anchor: bound.anchor.kind,
    ...(about === undefined ? {} : { about }),
    ...(isWindow ? { window: true } : {}),
  };
}

function ofTerm(
  { terms }: MachineIndex,
  { term }: Extract<Anchor, { kind: "term-end" }>,
): Term["of"] | undefined {
  return terms.get(term)?.of;
}

function anchorLabel(index: MachineIndex, anchor: Anchor): string | undefined {
  switch (anchor.kind) {
    case "receipt":
    case "filing":
    case "handled":
    case "refusal-received":
      return index.tiers.get(anchor.tier)?.label;
    case "step-received":
    case "step-sent":
    case "step-completed":
      return index.steps.get(anchor.step)?.label;
    case "term-end": {
      const of = ofTerm(index, anchor);
      if (of?.kind === "step") return index.steps.get(of.step)?.label;
      return of?.kind === "whole" || of?.kind === "filing" ? index.tiers.get(of.tier)?.label : undefined;
    }
    case "custom":
      return anchor.text;
    case "closing":
    case "completed":
    case "incident":
    case "discovery":
    case "service-end":
    case "open":
      return undefined;
    default:
      return assertNever(anchor);
  }
}
