import type { OutcomeEffect, RoleId, StateId, Step, Term, TierId } from "../ir/machine.js";
import type { Kind } from "../syntax/ast.js";
import { holderOf, lowerActs } from "./acts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { report } from "./draft.js";
import { aboutTerms, moveTerms } from "./extensions.js";
import { lowerDocument } from "./forms.js";
import { headingFromId, labelFromId } from "./labels.js";
import type { DeclaredStep } from "./names.js";
import { lowerNotices } from "./notices.js";
import { originAt } from "./origin.js";
import { classIds, outcomeIds, roleIds, subjectIds } from "./resolve.js";
import { single, stated } from "./single.js";
import { fromAll, ofKind, placeOf, type Site, statedSources, withSource } from "./site.js";
import { targetState } from "./targets.js";
import { impliedReceipt, lowerTerm, type TermOwner } from "./terms.js";
import { itemId, writtenLabel } from "./texts.js";

/** A step with its terms, document and notices. `handlers` hold its terms when nobody acts in it. */
export function lowerStep(
  context: Context,
  declared: DeclaredStep,
  tier: TierId,
  handlers: readonly RoleId[],
): Step {
  const { id, site: at } = declared;
  const inner = at.children;
  const acts = lowerActs(context, inner, id);
  const holding = holderOf(acts, handlers);
  const receipt = impliedReceipt(tier);
  const terms = stepTerms(context, declared, {
    id,
    of: { kind: "step", step: id },
    ...holding,
    tier,
    mainTerm: undefined,
    otherwise: receipt,
    receipt: undefined,
  });
  const about = aboutTerms({ id, ...holding, tier }, terms, receipt);
  moveTerms(context, inner, terms, about);
  const rounds = single(context, inner, "rounds");
  const onlyIf = single(context, inner, "only-if");
  const verdict = single(context, inner, "verdict");
  const document = lowerDocument(context, inner, { kind: "step", id });
  const completionChance = lowerChance(context, inner, declared, tier);
  const label = writtenLabel(context, at, at.statement.label) ?? headingFromId(at.statement.id.text);
  const optional = stated(context, inner, "optional");
  const condition =
    onlyIf === undefined ? undefined : conditionId(context, onlyIf, onlyIf.statement.condition);
  const grounds = waived(context, inner);
  const debate = rounds === undefined ? undefined : lowerRounds(context, rounds);
  const step: Building<Step> = {
    id,
    origin: originAt(at.file, at.span),
    tier,
    label,
    labelStated: at.statement.label !== undefined,
    acts,
    optional,
    waived: grounds,
    terms: terms.length === 0 ? NONE : terms.map((term) => term.id),
    forms: single(context, inner, "forms")?.statement.forms ?? NONE,
    outcomes: verdict === undefined ? NONE : outcomeIds(context, verdict, verdict.statement.outcomes),
    effects: effects(context, inner, tier),
    notices: lowerNotices(context, inner, about),
    next: nexts(context, inner, tier),
  };
  if (condition !== undefined) step.onlyIf = condition;
  limitStep(context, inner, step);
  if (debate !== undefined) step.rounds = debate;
  if (document !== undefined) step.document = document;
  if (completionChance !== undefined) step.completionChance = completionChance;
  const sources = statedSources(inner, OWN_SOURCE);
  if (sources !== undefined) step.sources = sources;
  return withSource<Step>(step, at);
}

/** Statements without a node of their own: their `bron` is kept by their kind. */
const OWN_SOURCE: ReadonlySet<Kind> = new Set<Kind>([
  "optional",
  "only-if",
  "only-in",
  "rounds",
  "forms",
  "states",
  "verdict",
]);

/** What `alleen bij` and `alleen voor` say; of each of the three the first statement counts. */
function limitStep(context: Context, inner: readonly Site[], step: Building<Step>): void {
  const statements = ofKind(inner, "only-in");
  if (statements.length === 0) return;
  const firsts = new Map<string, Site<"only-in">>();
  for (const at of statements) {
    const { of, names } = at.statement;
    const first = firsts.get(of);
    if (first !== undefined) {
      report(context.draft, "statement-repeated", { kind: "only-in" }, placeOf(at), {
        related: [placeOf(first)],
      });
      continue;
    }
    firsts.set(of, at);
    if (of === "subject") step.onlySubjects = subjectIds(context, at, names);
    else if (of === "class") step.onlyFor = classIds(context, at, names);
    else step.onlyOutcomes = outcomeIds(context, at, names);
  }
}

function stepTerms(
  context: Context,
  { site, terms }: DeclaredStep,
  owner: TermOwner,
): readonly Building<Term>[] {
  const statements = ofKind(site.children, "term");
  if (statements.length === 0) return NONE;
  // `einde termijn` inside a term of the same step means its hard one, unless that is the term itself.
  return statements.map((at, index) => {
    const main = terms.find((term, other) => other !== index && term.modality === "hard" && term.general);
    const own = main === undefined ? owner : { ...owner, mainTerm: main.id };
    return lowerTerm(context, at, at.statement.term, own);
  });
}

function lowerRounds(context: Context, at: Site<"rounds">): NonNullable<Step["rounds"]> {
  return { count: at.statement.count, roles: roleIds(context, at, at.statement.roles) };
}

/** The chance to complete runs from the message of the step that asks for it. */
function lowerChance(
  context: Context,
  inner: readonly Site[],
  { id }: DeclaredStep,
  tier: TierId,
): string | undefined {
  const at = single(context, inner, "completion-chance");
  if (at === undefined) return undefined;
  const otherwise = { kind: "step-received", step: id, implied: true } as const;
  return lowerTerm(context, at, at.statement.term, {
    id: `${tier}.completion`,
    of: { kind: "completion", tier },
    holder: ["klager"],
    tier,
    mainTerm: undefined,
    otherwise,
    receipt: otherwise,
    request: { kind: "step-received", step: id },
  }).id;
}

/** A ground is also a condition of the same id, which the event that leaves the step out asserts. */
function waived(context: Context, inner: readonly Site[]): Step["waived"] {
  return fromAll(inner, "waived", (at) =>
    at.statement.grounds.map((ground) => {
      const text = ground.label ?? { value: labelFromId(itemId(ground)), span: ground.span };
      const node: Building<Step["waived"][number]> = {
        id: conditionId(context, at, text),
        origin: originAt(at.file, ground.span),
        label: text.value,
      };
      if (ground.ifApplicable) node.ifApplicable = true;
      return withSource<Step["waived"][number]>(node, at);
    }),
  );
}

function effects(context: Context, inner: readonly Site[], tier: TierId): readonly OutcomeEffect[] {
  return fromAll(inner, "on-outcome", (at): readonly OutcomeEffect[] => {
    const { effect } = at.statement;
    const outcomes = outcomeIds(context, at, at.statement.outcomes);
    if (effect.kind === "consequence") {
      const { value: text } = effect.text;
      return outcomes.map((outcome) => withSource<OutcomeEffect>({ kind: "consequence", outcome, text }, at));
    }
    const { target } = effect;
    const usual = targetState(context, at, target, tier, "closed");
    if (usual === undefined) return [];
    return outcomes.map((outcome) => {
      const to = target.kind === "close" ? finalOf(outcome) : usual;
      return withSource<OutcomeEffect>({ kind: "target", outcome, to }, at);
    });
  });
}

/** Closing with one of these outcomes ends the case in a state of its own. */
function finalOf(outcome: string): StateId {
  if (outcome === "niet_behandeld") return "refused";
  if (outcome === "ingetrokken") return "withdrawn";
  return outcome === "opgelost" ? "settled" : "closed";
}

function nexts(context: Context, inner: readonly Site[], tier: TierId): Step["next"] {
  return fromAll(inner, "next", (at) => {
    const { target, condition } = at.statement;
    const to = targetState(context, at, target, tier, "closed");
    if (to === undefined) return [];
    const next: Building<Step["next"][number]> = { to, back: target.kind === "step" && target.back };
    if (condition !== undefined) next.condition = conditionId(context, at, condition);
    return [withSource<Step["next"][number]>(next, at)];
  });
}
