import type { Costs, Step, Tier } from "../ir/machine.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { tierTraits } from "./contradictions.js";
import { aboutTerms, moveTerms } from "./extensions.js";
import { lowerIntake } from "./forms.js";
import { labelFromId } from "./labels.js";
import type { DeclaredTier } from "./names.js";
import { lowerNotices } from "./notices.js";
import { lowerOpening } from "./openings.js";
import { originAt } from "./origin.js";
import { outcomeIds, roleIds, subjectIds, tierId } from "./resolve.js";
import { single, stated } from "./single.js";
import { fromAll, fromEach, type Kinds, ofKind, type Site, sourcesOf, withSource } from "./site.js";
import { lowerStep } from "./steps.js";
import { impliedReceipt, lowerTerm } from "./terms.js";
import { labelled, writtenLabel } from "./texts.js";
import { lowerWays } from "./ways.js";

/** A tier or a side route, with everything in it. */
export function lowerTier(context: Context, declared: DeclaredTier): Tier {
  const { id, site: at } = declared;
  const inner = at.children;
  const traits = tierTraits(context, inner);
  const handler = single(context, inner, "handler");
  const handlers = handler === undefined ? NONE : roleIds(context, handler, handler.statement.roles);
  const holders = handlers.length > 0 ? handlers : NOBODY_NAMED;
  const skip = fromAll(inner, "skip", (each) =>
    each.statement.conditions.map((ground) => conditionId(context, each, ground)),
  );
  const reopen = fromEach(inner, "reopen", (each) =>
    withSource<NonNullable<Tier["reopen"]>[number]>(
      { condition: conditionId(context, each, each.statement.condition) },
      each,
    ),
  );
  const intake = single(context, inner, "intake");
  const form = intake === undefined ? undefined : lowerIntake(context, intake, id);
  const steps: Step[] = [];
  for (const step of declared.steps.values()) steps.push(lowerStep(context, step, id, holders));
  const whole = lowerWhole(context, inner, id, holders);
  lowerWays(context, inner, id, steps);
  const label = writtenLabel(context, at, at.statement.label) ?? labelFromId(id);
  const costs = lowerCosts(context, inner);
  const competent = fromAll(inner, "competent", (each) => subjectIds(context, each, each.statement.subjects));
  const notCompetent = items(context, inner, "not-competent");
  const binding = lowerBinding(context, inner);
  const nonBinding = stated(context, inner, "non-binding");
  const appeal = lowerAppeal(context, inner);
  const openings = fromAll(inner, "opens", (each) => lowerOpening(context, each, id));
  const tier: Building<Tier> = {
    id,
    origin: originAt(at.file, at.span),
    label,
    informal: traits.has("informal"),
    external: traits.has("external"),
    advised: traits.has("advised"),
    required: traits.has("required"),
    handlers,
    skip,
    competent,
    notCompetent,
    nonBinding,
    openings,
    offers: items(context, inner, "offers"),
    remedies: items(context, inner, "remedies"),
    steps,
    sources: sourcesOf(inner, NOT_STEPS),
  };
  if (reopen.length > 0) tier.reopen = reopen;
  if (costs !== undefined) tier.costs = costs;
  if (binding !== undefined) tier.binding = binding;
  if (appeal !== undefined) tier.appeal = appeal;
  if (form !== undefined) tier.form = form.id;
  if (whole !== undefined) tier.whole = whole;
  return withSource<Tier>(tier, at);
}

/** Who holds the terms of a tier without a handler. */
const NOBODY_NAMED: readonly string[] = ["organisatie"];

/** Statements of a tier whose `bron` the tier keeps by their kind. A step keeps its own. */
const NOT_STEPS: Kinds = { has: (kind) => kind !== "step" };

function items(
  context: Context,
  inner: readonly Site[],
  kind: "not-competent" | "offers" | "remedies",
): Tier["offers"] {
  const statements = ofKind(inner, kind);
  if (statements.length === 0) return NONE;
  return labelled(
    context,
    statements.map((at) => ({ at, items: at.statement.items })),
  );
}

function lowerCosts(context: Context, inner: readonly Site[]): Costs | undefined {
  const at = single(context, inner, "costs");
  if (at === undefined) return undefined;
  const { costs } = at.statement;
  if (costs.kind === "free") return withSource<Costs>({ kind: "free" }, at);
  const refundOn = outcomeIds(context, at, costs.refundOn);
  const charged: Building<Extract<Costs, { readonly kind: "charged" }>> = { kind: "charged" };
  if (costs.amount !== undefined) charged.amount = costs.amount;
  if (refundOn.length > 0) charged.refundOn = refundOn;
  return withSource<Costs>(charged, at);
}

function lowerBinding(context: Context, inner: readonly Site[]): Tier["binding"] {
  const at = single(context, inner, "binding");
  if (at === undefined) return undefined;
  return withSource<NonNullable<Tier["binding"]>>({ on: roleIds(context, at, at.statement.roles) }, at);
}

function lowerAppeal(context: Context, inner: readonly Site[]): Tier["appeal"] {
  const at = single(context, inner, "appeal");
  if (at === undefined) return undefined;
  const { open, tier: name } = at.statement;
  const tier = name === undefined ? undefined : tierId(context, at, name);
  return withSource<NonNullable<Tier["appeal"]>>(tier === undefined ? { open } : { open, tier }, at);
}

/** The terms over the whole tier, what moves them, and the messages about them. */
function lowerWhole(
  context: Context,
  inner: readonly Site[],
  tier: string,
  holder: readonly string[],
): Tier["whole"] {
  const at = single(context, inner, "whole");
  if (at === undefined) return undefined;
  const id = `${tier}.whole`;
  const otherwise = impliedReceipt(tier);
  const of = { kind: "whole", tier } as const;
  const owner = { id, of, holder, tier, mainTerm: undefined, otherwise, receipt: undefined };
  const terms = fromEach(at.children, "term", (each) => lowerTerm(context, each, each.statement.term, owner));
  const about = aboutTerms(owner, terms, otherwise);
  const extensions = moveTerms(context, at.children, terms, about);
  return {
    terms: terms.map((term) => term.id),
    notices: lowerNotices(context, at.children, about),
    extensions,
  };
}
