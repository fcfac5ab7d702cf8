import type { TriggerId } from "../glossary/ids.js";
import type { Anchor, Guard, RoleId, StateId, Step, Term, TermId, TierId } from "../ir/machine.js";
import type { Name, TargetNode } from "../syntax/ast-parts.js";
import { meaningOf } from "./acts.js";
import { NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { report } from "./draft.js";
import { limits, limitsOfTier } from "./limits.js";
import { declaredStep, roleOrClassIds, stepId, tierId } from "./resolve.js";
import { ofKind, placeOf, type Site } from "./site.js";
import { takerGuard, takersOf } from "./takers.js";
import { lowerTerm } from "./terms.js";
import type { WayTarget } from "./way.js";

/** Lowers the transition statements of a tier; their windows are added to the terms. */
export function lowerWays(
  context: Context,
  inner: readonly Site[],
  tier: TierId,
  steps: readonly Step[],
): void {
  for (const at of ofKind(inner, "transition")) {
    const { trigger, step, condition } = at.statement;
    const from = step === undefined ? undefined : stepId(context, at, step, tier);
    if (step !== undefined && from === undefined) continue;
    if (trigger === "lapsed") needTerm(context, at, step, from ?? tier);
    const by = takerOf(context, at);
    context.draft.ways.push({
      at,
      tier,
      trigger,
      step: from,
      condition: condition === undefined ? undefined : conditionId(context, at, condition),
      by,
      targets: targetsOf(
        context,
        at,
        by,
        tier,
        trigger === "refused" ? undefined : (from ?? lastAnswer(steps)),
      ),
    });
  }
}

/** Who may take a way to another tier; what else a trigger brings about is said by whom it is about. */
function takerOf(context: Context, at: Site<"transition">): Guard | undefined {
  const { by, trigger, targets } = at.statement;
  const [first] = by ?? NONE;
  if (by === undefined || first === undefined) return undefined;
  const ids = roleOrClassIds(context, at, by);
  const leadsOn = targets.every(({ kind }) => kind === "tier");
  if (leadsOn && TAKEN.has(trigger)) return takerGuard(ids, context.names.classes);
  const span = { start: first.span.start, end: (by.at(-1) ?? first).span.end };
  const problem = TAKEN.has(trigger) ? "target" : "trigger";
  report(context.draft, "way-taker-unfit", { trigger, problem }, placeOf(at, span));
  return undefined;
}

/** The triggers on which somebody takes the case on to another tier. */
const TAKEN: ReadonlySet<TriggerId> = new Set<TriggerId>(["dissatisfied", "no-agreement", "lapsed"]);

/** Reports a way that waits for the end of a term in a step or tier that has none to end: it would never open. */
function needTerm(
  context: Context,
  at: Site<"transition">,
  name: Name | undefined,
  id: StateId | TierId,
): void {
  if (name === undefined) {
    const place = placeOf(at);
    if (limitsOfTier(context, id).length === 0)
      report(context.draft, "lapse-without-term", { tier: id }, place);
    return;
  }
  const dot = id.lastIndexOf(".");
  const terms = context.names.tiers.get(id.slice(0, dot))?.steps.get(id.slice(dot + 1))?.terms;
  if (terms === undefined || limits(terms).length > 0) return;
  report(context.draft, "lapse-without-term", { step: name.text }, placeOf(at, name.span));
}

/** The last step of a tier that answers the complainant. */
function lastAnswer(steps: readonly Step[]): StateId | undefined {
  return steps.findLast((step) => step.acts.some((act) => meaningOf(act) === "answer"))?.id;
}

function targetsOf(
  context: Context,
  at: Site<"transition">,
  by: Guard | undefined,
  tier: TierId,
  answer: StateId | undefined,
): readonly WayTarget[] {
  let targets: WayTarget[] | undefined;
  for (const target of at.statement.targets) {
    const to = resolveTarget(context, at, target, tier);
    if (to === undefined) continue;
    const resolved: WayTarget = { to, window: lowerWindow(context, at, by, to, tier, answer) };
    if (targets === undefined) targets = [resolved];
    else targets.push(resolved);
  }
  return targets ?? NONE;
}

function lowerWindow(
  context: Context,
  at: Site<"transition">,
  by: Guard | undefined,
  to: WayTarget["to"],
  tier: TierId,
  answer: StateId | undefined,
): TermId | undefined {
  const { window } = at.statement;
  if (window === undefined) return undefined;
  // `na ontvangst` alone is receipt of the answer: whoever goes on has had one, and the check says how it was read.
  // Who means the complaint writes `na ontvangst van de klacht`.
  const isRefused = at.statement.trigger === "refused";
  const start: Anchor = isRefused
    ? { kind: "refusal-received", tier, implied: true }
    : answer === undefined
      ? { kind: "handled", tier, implied: true }
      : { kind: "step-received", step: answer, implied: true };
  const takers = by === undefined ? CLAIMANT : takersOf([by]);
  return lowerTerm(context, at, window, {
    id: to.kind === "tier" ? `${tier}.escalation.${to.tier}` : `${tier}.response`,
    of: windowOf(tier, to, isRefused),
    holder: takers,
    ...(takers.length > 1 ? { anyHolder: true } : {}),
    tier,
    mainTerm: undefined,
    otherwise: start,
    receipt: start,
  }).id;
}

function windowOf(tier: TierId, to: WayTarget["to"], isRefused: boolean): Term["of"] {
  if (to.kind !== "tier") return { kind: "response", tier };
  const of = { kind: "escalation", from: tier, to: to.tier } as const;
  return isRefused ? { ...of, refused: true } : of;
}

const CLAIMANT: readonly RoleId[] = ["klager"];

function resolveTarget(
  context: Context,
  at: Site,
  target: TargetNode,
  tier: TierId,
): WayTarget["to"] | undefined {
  if (target.kind === "close") return { kind: "close" };
  if (target.kind === "step") {
    const step = declaredStep(context, at, target.name, tier);
    return step === undefined ? undefined : { kind: "step", step: step.id };
  }
  const id = tierId(context, at, target.name);
  return id === undefined ? undefined : { kind: "tier", tier: id };
}
