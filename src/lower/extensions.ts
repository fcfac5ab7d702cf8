import type { Anchor, Extension, Suspension, Term } from "../ir/machine.js";
import type { Duration } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { freshId, report } from "./draft.js";
import { lowerNotices, type NoticeOwner } from "./notices.js";
import { originAt } from "./origin.js";
import { roleIds, stepId } from "./resolve.js";
import { single } from "./single.js";
import { ofKind, placeOf, type Site, withSource } from "./site.js";
import { asStepTerm, mainTerm, termsToMove } from "./terms.js";

/** The owner of what is said about the terms of a block: the main one of them, and where that starts. */
export function aboutTerms(
  { id, holder, anyHolder, tier }: Pick<NoticeOwner, "id" | "holder" | "anyHolder" | "tier">,
  terms: readonly Term[],
  otherwise: Anchor,
): NoticeOwner {
  // A block states one term, as a rule.
  const chosen = terms.length > 1 ? mainTerm(terms.map(asStepTerm))?.id : undefined;
  const main = chosen === undefined ? terms[0] : terms.find((term) => term.id === chosen);
  const bound = main?.bounds[0];
  const anchor = bound?.kind === "length" ? bound.anchor : undefined;
  const start = anchor === undefined || anchor.kind === "open" ? otherwise : anchor;
  const about = { id, holder, tier, mainTerm: main?.id, start };
  return anyHolder === undefined ? about : { ...about, anyHolder };
}

/**
 * Lowers the extensions and the suspensions of a block and puts them in the terms they work on: every hard one, else
 * those of the main modality. Returns the extensions, in the order of the file.
 */
export function moveTerms(
  context: Context,
  inner: readonly Site[],
  terms: readonly Building<Term>[],
  owner: NoticeOwner,
): readonly Extension[] {
  const extending = extensionSites(context, inner);
  const suspending = ofKind(inner, "suspension");
  if (extending.length === 0 && suspending.length === 0) return NONE;
  const extensions = extending.map((each) => lowerExtension(context, each, owner));
  const suspensions = suspending.map((each) => lowerSuspension(context, each, owner));
  const moved = termsToMove(terms);
  if (moved.length === 0) {
    for (const each of [...extending, ...suspending]) {
      const suspends = each.kind === "suspension";
      report(context.draft, "extension-without-term", { suspends }, placeOf(each));
    }
  }
  for (const term of moved) {
    term.extensions = extensions;
    term.suspensions = suspensions;
  }
  return extensions;
}

/** The extensions of a block; one that says the same as an earlier one is reported and left out. */
function extensionSites(context: Context, inner: readonly Site[]): readonly Site<"extension">[] {
  const sites = ofKind(inner, "extension");
  if (sites.length < 2) return sites;
  const firsts = new Map<string, Site<"extension">>();
  for (const at of sites) {
    const said = wordsOf(at);
    const first = firsts.get(said);
    if (first === undefined) firsts.set(said, at);
    else
      report(context.draft, "statement-repeated", { kind: "extension" }, placeOf(at), {
        related: [placeOf(first)],
      });
  }
  return [...firsts.values()];
}

/** What an extension allows, as one text: how much, how often, when, and with whose consent. */
function wordsOf({ statement, children }: Site<"extension">): string {
  const { times, length, capped, limit, condition, total } = statement;
  const consent = ofKind(children, "consent").flatMap((at) => at.statement.roles.map(({ text }) => text));
  return JSON.stringify([
    times,
    length && plain(length),
    capped,
    limit,
    condition?.value,
    total && plain(total),
    consent,
  ]);
}

function lowerExtension(context: Context, at: Site<"extension">, block: NoticeOwner): Extension {
  const { times, length, capped, limit, condition, total } = at.statement;
  const id = freshId(context.draft, "extension", `${block.id}.extension`);
  const consent = single(context, at.children, "consent");
  const base = single(context, at.children, "extension-base");
  const grounds = condition === undefined ? undefined : conditionId(context, at, condition);
  const agreed = consent === undefined ? undefined : lowerConsent(context, consent);
  const extension: Building<Extension> = {
    id,
    origin: originAt(at.file, at.span),
    limit,
    capped,
    fromRolledEnd: base?.statement.rolled ?? false,
    notices: lowerNotices(context, at.children, block, id),
  };
  if (times !== undefined) extension.times = times;
  if (length !== undefined) extension.length = plain(length);
  if (total !== undefined) extension.total = plain(total);
  if (grounds !== undefined) extension.condition = grounds;
  if (agreed !== undefined) extension.consent = agreed;
  if (base?.source !== undefined) extension.sources = { "extension-base": base.source };
  return withSource<Extension>(extension, at);
}

function lowerConsent(context: Context, at: Site<"consent">): NonNullable<Extension["consent"]> {
  const { roles, forms } = at.statement;
  return withSource<NonNullable<Extension["consent"]>>({ roles: roleIds(context, at, roles), forms }, at);
}

function lowerSuspension(context: Context, at: Site<"suspension">, block: NoticeOwner): Suspension {
  const { condition, step, maximum } = at.statement;
  const id = freshId(context.draft, "suspension", `${block.id}.suspension`);
  const suspension: Building<Suspension> = {
    id,
    origin: originAt(at.file, at.span),
    notices: NONE,
  };
  const during = step === undefined ? undefined : stepId(context, at, step, block.tier);
  if (condition !== undefined) suspension.condition = conditionId(context, at, condition);
  if (during !== undefined) suspension.step = during;
  if (maximum !== undefined) suspension.maximum = plain(maximum);
  suspension.notices = lowerNotices(context, at.children, block, id);
  return withSource<Suspension>(suspension, at);
}

function plain({ amount, unit }: Duration): { readonly amount: number; readonly unit: Duration["unit"] } {
  return { amount, unit };
}
