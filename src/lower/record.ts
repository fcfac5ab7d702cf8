import type { Anchor, RecordKeeping, Retention } from "../ir/machine.js";
import type { BoundNode } from "../syntax/ast-parts.js";
import type { Building } from "./building.js";
import { lowerAccess } from "./confidentiality.js";
import type { Context } from "./context.js";
import { freshId } from "./draft.js";
import { originAt } from "./origin.js";
import { outcomeIds, roleIds } from "./resolve.js";
import { single } from "./single.js";
import { blockSource, fromEach, inside, ofKind, type Site, withSource } from "./site.js";
import { lowerAnchor } from "./terms.js";
import { fieldLabel, labelled } from "./texts.js";

/** The complaint file: what is registered, how long it is kept, and who sees it. */
export function lowerRecord(context: Context, sites: readonly Site[]): RecordKeeping {
  const blocks = ofKind(sites, "file");
  const [block] = blocks;
  const inner = inside(sites, "file");
  const disposal = single(context, inner, "disposal");
  const record: Building<RecordKeeping> = {
    stated: block !== undefined,
    registrations: fromEach(inner, "register", (at) => lowerRegistration(context, at)),
    retentions: fromEach(inner, "retention", (at) => lowerRetention(context, at)),
    access: lowerAccess(context, inner),
  };
  if (block !== undefined) record.origin = originAt(block.file, block.span);
  const source = blockSource(blocks);
  if (source !== undefined) record.source = source;
  if (disposal !== undefined) {
    const { manner } = disposal.statement;
    record.disposal = withSource<NonNullable<RecordKeeping["disposal"]>>({ manner }, disposal);
  }
  return record;
}

function lowerRegistration(context: Context, at: Site<"register">): RecordKeeping["registrations"][number] {
  const { items, by, name } = at.statement;
  const registration: Building<RecordKeeping["registrations"][number]> = {
    id: freshId(context.draft, "registration", "registration"),
    origin: originAt(at.file, at.span),
    items: labelled(context, [{ at, items }], undefined, fieldLabel),
    by: roleIds(context, at, by ?? []),
  };
  if (name !== undefined) registration.name = name.value;
  return withSource<RecordKeeping["registrations"][number]>(registration, at);
}

function lowerRetention(context: Context, at: Site<"retention">): Retention {
  const { bound, bounds, pick, outcomes, basis, register } = at.statement;
  const resolved = outcomeIds(context, at, outcomes);
  const retention: Building<Retention> = {
    id: freshId(
      context.draft,
      "retention",
      resolved.length === 0 ? "retention" : `retention.${resolved.join(".")}`,
    ),
    origin: originAt(at.file, at.span),
    bound,
    bounds: lowerRetentionBounds(context, at, bounds),
    pick: pick ?? "latest",
    outcomes: resolved,
  };
  if (pick !== undefined) retention.pickStated = true;
  if (basis !== undefined) retention.basis = basis.value;
  if (register !== undefined) retention.register = register.value;
  return withSource<Retention>(retention, at);
}

/** A date of the year says nothing about how long a file is kept; the grammar does not offer it here. */
function lowerRetentionBounds(context: Context, at: Site, bounds: readonly BoundNode[]): Retention["bounds"] {
  const lowered: Retention["bounds"][number][] = [];
  for (const bound of bounds) {
    if (bound.kind === "date") continue;
    const { amount, unit } = bound.length;
    const anchor: Anchor =
      bound.anchor === undefined ? { kind: "closing" } : lowerAnchor(context, at, bound.anchor, NO_TIER);
    lowered.push({ length: { amount, unit }, anchor, implied: bound.anchor === undefined });
  }
  return lowered;
}

const NO_TIER = { tier: undefined, mainTerm: undefined, receipt: undefined };
