import type { Duty } from "../ir/machine.js";
import type { Kind } from "../syntax/ast.js";
import { holderOf, lowerActs } from "./acts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { lowerDocument } from "./forms.js";
import { headingFromId } from "./labels.js";
import { declares } from "./names.js";
import { originAt } from "./origin.js";
import { tierId } from "./resolve.js";
import { single, stated } from "./single.js";
import { ofKind, type Site, statedSources, withSource } from "./site.js";
import { impliedReceipt, lowerTerm, type TermOwner } from "./terms.js";
import { writtenLabel } from "./texts.js";

/** The standing duties: what holds beside the course of a case. */
export function lowerDuties(context: Context, sites: readonly Site[]): readonly Duty[] {
  return ofKind(sites, "duty")
    .filter((at) => declares(context.names.duties, at.statement.id))
    .map((at) => lowerDuty(context, at));
}

function lowerDuty(context: Context, at: Site<"duty">): Duty {
  const id = at.statement.id.text;
  const inner = at.children;
  const acts = lowerActs(context, inner, id);
  const limit = single(context, inner, "during");
  const during = limit === undefined ? undefined : tierId(context, limit, limit.statement.tier);
  const frequency = single(context, inner, "frequency");
  const onlyIf = single(context, inner, "only-if");
  const document = lowerDocument(context, inner, { kind: "duty", id });
  const owner: TermOwner = {
    id,
    of: { kind: "duty", duty: id },
    ...holderOf(acts, ["organisatie"]),
    tier: during,
    mainTerm: undefined,
    // Outside a tier "receipt" can only be receipt of the complaint where it is first filed.
    otherwise: impliedReceipt(during ?? context.names.tiers.keys().next().value),
    receipt: undefined,
  };
  const label = writtenLabel(context, at, at.statement.label) ?? headingFromId(id);
  const terms = ofKind(inner, "term").map((each) => lowerTerm(context, each, each.statement.term, owner).id);
  const duty: Building<Duty> = {
    id,
    origin: originAt(at.file, at.span),
    label,
    labelStated: at.statement.label !== undefined,
    acts,
    terms,
    anonymised: stated(context, inner, "anonymised"),
    forms: NONE,
  };
  if (during !== undefined) duty.during = during;
  if (frequency !== undefined) duty.every = everyOf(frequency);
  if (document !== undefined) duty.document = document;
  if (onlyIf !== undefined) duty.onlyIf = conditionId(context, onlyIf, onlyIf.statement.condition);
  duty.forms = single(context, inner, "forms")?.statement.forms ?? NONE;
  const sources = statedSources(inner, OWN_SOURCE);
  if (sources !== undefined) duty.sources = sources;
  return withSource<Duty>(duty, at);
}

/** Statements without a node of their own: their `bron` is kept by their kind. */
const OWN_SOURCE: ReadonlySet<Kind> = new Set<Kind>([
  "during",
  "frequency",
  "states",
  "anonymised",
  "only-if",
  "forms",
]);

function everyOf({ statement: { every } }: Site<"frequency">): NonNullable<Duty["every"]> {
  if (every.kind === "continuous") return { kind: "continuous" };
  return { kind: "every", length: { amount: every.length.amount, unit: every.length.unit } };
}
