import type { Event, Guard, Step, Tier } from "../../ir/machine.js";
import { isVoluntary } from "../../ir/tiers.js";
import { type Building, NONE } from "../building.js";
import { addEvent, addTransition, based, handledState, workersOf } from "./chart.js";
import type { Basis, Chart } from "./chart-types.js";
import { asserted } from "./filing.js";

/**
 * Notes the steps of a tier that a case passes by itself when its outcome, its subjects or the class of its complainant
 * are others; before any way is added.
 */
export function addPassable(chart: Chart, tier: Tier): void {
  for (const [index, { id, onlyOutcomes, onlySubjects, onlyFor }] of tier.steps.entries()) {
    const following = tier.steps[index + 1]?.id ?? handledState(tier);
    const guards: Guard[] = [];
    if (isSome(onlySubjects)) guards.push({ kind: "subject", subjects: onlySubjects, orUnknown: true });
    if (isSome(onlyFor)) guards.push({ kind: "class", classes: onlyFor, orUnknown: true });
    if (isSome(onlyOutcomes)) chart.passable.set(id, { outcomes: onlyOutcomes, guards, following });
    else if (guards.length > 0) chart.passable.set(id, { guards, following });
  }
}

/** The events and ways of the steps of a tier, in order; the last one leads to the handled state. */
export function addSteps(chart: Chart, tier: Tier): void {
  const { steps } = tier;
  for (const [index, step] of steps.entries()) {
    const following = steps[index + 1]?.id ?? handledState(tier);
    const by = actorsOf(tier, step);
    addCompletion(chart, tier, step, by, following);
    addOmission(chart, tier, step, by, following);
  }
}

type Limits = Pick<Step, "onlyIf" | "onlySubjects" | "onlyFor" | "onlyOutcomes">;

/** What must be so before a step can be done: what `alleen als`, `alleen bij` and `alleen voor` say. */
function limitsOf({ onlyIf, onlySubjects, onlyFor, onlyOutcomes }: Limits): readonly Guard[] {
  const guards: Guard[] = [];
  if (onlyIf !== undefined) guards.push(asserted([onlyIf]));
  if (isSome(onlySubjects)) guards.push({ kind: "subject", subjects: onlySubjects });
  if (isSome(onlyFor)) guards.push({ kind: "class", classes: onlyFor });
  if (isSome(onlyOutcomes)) guards.push({ kind: "outcome", outcomes: onlyOutcomes, soFar: true });
  return guards.length === 0 ? NONE : guards;
}

/** Names that are all unknown limit nothing; they are reported. */
function isSome(ids: readonly string[] | undefined): ids is readonly string[] {
  return ids !== undefined && ids.length > 0;
}

/** What decides comes first: the outcome, then a condition, then the way that always goes. */
function addCompletion(chart: Chart, tier: Tier, step: Step, by: readonly string[], following: string): void {
  const { id: from, origin, label, document, outcomes } = step;
  const completion: Building<Event> = {
    id: from,
    origin,
    kind: "complete",
    label,
    by,
    tier: tier.id,
    step: from,
  };
  if (document !== undefined) completion.document = document;
  if (outcomes.length > 0) completion.outcomes = outcomes;
  const event = addEvent(chart, based(completion, step));
  const needed = limitsOf(step);
  for (const effect of step.effects) {
    if (effect.kind !== "target") continue;
    const { to, outcome } = effect;
    const guards: readonly Guard[] = [...needed, { kind: "outcome", outcomes: [outcome] }];
    addTransition(chart, { at: stating(step, effect), from, event, to, guards, cause: "outcome", outcome });
  }
  for (const next of step.next) {
    if (next.condition === undefined) continue;
    const guards = [...needed, asserted([next.condition])];
    addTransition(chart, { at: stating(step, next), from, event, to: next.to, guards, cause: "next" });
  }
  const always = step.next.find((next) => next.condition === undefined);
  if (always === undefined)
    addTransition(chart, { at: step, from, event, to: following, guards: needed, cause: "order" });
  else
    addTransition(chart, {
      at: stating(step, always),
      from,
      event,
      to: always.to,
      guards: needed,
      cause: "next",
    });
}

/**
 * A step is left out freely when the text leaves it to whoever acts, or when somebody has to judge whether it is for
 * this case; else only on the grounds it names. Of its outcome nobody has to judge: who is in it, has to do it.
 */
function addOmission(chart: Chart, tier: Tier, step: Step, by: readonly string[], following: string): void {
  // A step for some outcomes only is passed over by itself: nobody judges that.
  const judged = step.onlyOutcomes === undefined ? step : { ...step, onlyOutcomes: NONE };
  const free = step.optional || limitsOf(judged).length > 0 || isVoluntary(step);
  if (!free && step.waived.length === 0) return;
  const { id: from, origin } = step;
  const event = addEvent(
    chart,
    based<Event>(
      {
        id: `${from}.omit`,
        origin,
        kind: "omit",
        label: `Overslaan: ${step.label}`,
        by,
        tier: tier.id,
        step: from,
      },
      step,
    ),
  );
  const guards = free ? NONE : [asserted([...new Set(step.waived.map((ground) => ground.id))])];
  addTransition(chart, { at: step, from, event, to: following, guards, cause: "omit" });
}

function actorsOf(tier: Tier, step: Step): readonly string[] {
  const [first] = step.acts;
  if (first !== undefined && step.acts.length === 1 && first.actors.length > 0) return first.actors;
  const duties = step.acts.filter((act) => act.modality === "duty");
  const actors = [...new Set((duties.length > 0 ? duties : step.acts).flatMap((act) => act.actors))];
  return actors.length > 0 ? actors : workersOf(tier);
}

/** A part of a step that carries a `bron` of its own: the place of the step, and that source. */
function stating({ origin }: Step, { source }: { readonly source?: string }): Basis {
  return source === undefined ? { origin } : { origin, source };
}
