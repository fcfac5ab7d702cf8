import { NONE } from "../../analyse/graph.js";
import { tiersByNumber } from "../../analyse/tier-flow.js";
import type { View } from "../../analyse/view.js";
import { lazy } from "../../calendar/lazy.js";
import type { Contradiction } from "../../diagnostics/catalogue/check/contents.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Act, IrNode, Machine, Step, Tier, TierId, Transition } from "../../ir/machine.js";
import { placeOf, stepName } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/** Two statements about one thing that cannot both hold. */
export const modalityContradictory: Rule = {
  code: "modality-contradictory",
  check(machine, report, view) {
    const onward = lazy(() => waysOnward(machine, view));
    for (const tier of machine.tiers) {
      const tell = (what: Contradiction, node: IrNode): void =>
        report(diagnostic("modality-contradictory", { what, name: tier.id }, placeOf(node)));
      if (tier.advised && tier.required) tell("advised-required", tier);
      if (tier.binding !== undefined && tier.nonBinding) tell("binding-not", tier);
      const way = tier.appeal?.open === false ? onward().get(tier.id) : undefined;
      if (way !== undefined) tell("appeal-closed", way);
      for (const step of tier.steps) {
        if (step.terms.length > 1) inTerms(step, view, report);
        if (step.acts.length > 1) inActs(step, report);
      }
    }
  },
};

/** The first way on to another tier for who is dissatisfied, by the tier it leaves; a complaint outside is no appeal. */
function waysOnward(machine: Machine, { graph, tiers }: View): ReadonlyMap<TierId, Transition> {
  const tierOf = tiersByNumber(machine, graph());
  const { from, to } = graph();
  const ways = new Map<TierId, Transition>();
  for (const [way, transition] of machine.transitions.entries()) {
    if (transition.cause !== "dissatisfied") continue;
    const tier = tierOf[from[way] ?? NONE];
    const next = tierOf[to[way] ?? NONE];
    if (tier === undefined || next === undefined || tier === next || ways.has(tier)) continue;
    if (isNoAppeal(tiers().get(tier), tiers().get(next))) continue;
    ways.set(tier, transition);
  }
  return ways;
}

/**
 * An ombudsman and the like judges the handling from outside, and takes the ruling away from nobody. And that there is no
 * appeal within an organisation keeps nobody from a court or a disputes committee.
 */
function isNoAppeal(from: Tier | undefined, to: Tier | undefined): boolean {
  return to?.external === true && (to.nonBinding || from?.external !== true);
}

/** No term, beside one for the same circumstances. */
function inTerms(step: Step, { terms }: View, report: Report): void {
  const own = step.terms.flatMap((id) => terms().get(id) ?? []);
  for (const none of own) {
    if (none.modality !== "none") continue;
    const some = own.find((term) => term.modality !== "none" && term.condition === none.condition);
    if (some === undefined) continue;
    tellOfStep(report, step, "term-none", none, some);
    return;
  }
}

/** A deed somebody may do and must do, or may not do and yet may or must. */
function inActs(step: Step, report: Report): void {
  for (const may of step.acts) {
    if (may.modality === "prohibition") {
      const other = step.acts.find((act) => act.modality !== "prohibition" && sameDeed(act, may));
      if (other !== undefined) tellOfStep(report, step, "may-not", may, other);
    }
    if (may.modality !== "permission") continue;
    const must = step.acts.find((act) => act.modality === "duty" && sameDeed(act, may));
    if (must !== undefined) tellOfStep(report, step, "may-must", may, must);
  }
}

function tellOfStep(report: Report, step: Step, what: Contradiction, node: IrNode, other: IrNode): void {
  const params = { what, name: stepName(step.id) };
  report(diagnostic("modality-contradictory", params, placeOf(node), { related: [placeOf(other)] }));
}

/** The same role does the same to the same, in the same way and under no condition. */
function sameDeed(a: Act, b: Act): boolean {
  return (
    a.verb === b.verb &&
    a.infinitive === b.infinitive &&
    a.about === b.about &&
    a.what === b.what &&
    a.condition === undefined &&
    b.condition === undefined &&
    (a.onRequest === undefined) === (b.onRequest === undefined) &&
    a.onRequest?.of === b.onRequest?.of &&
    sameList(a.actors, b.actors) &&
    sameList(a.recipients, b.recipients) &&
    sameList(a.forms, b.forms)
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
