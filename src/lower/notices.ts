import type { Anchor, Notice, RoleId, TermId, TierId } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import type { NoticeTimingNode } from "../syntax/ast-parts.js";
import type { Building } from "./building.js";
import type { Context } from "./context.js";
import { freshId } from "./draft.js";
import { lowerDocument } from "./forms.js";
import { originAt } from "./origin.js";
import { roleIds } from "./resolve.js";
import { fromEach, type Site, withSource } from "./site.js";
import { lowerTerm } from "./terms.js";

/** What a notice belongs to: a step, a whole tier, an extension or a suspension. */
export interface NoticeOwner {
  readonly id: string;
  readonly holder: readonly RoleId[];
  readonly anyHolder?: true;
  readonly tier: TierId;
  /** The term the notice is about, and where that starts: a term of the notice that names no start starts there too. */
  readonly mainTerm: TermId | undefined;
  readonly start: Anchor;
}

/** The messages that stand in a block; `id` is the owner they are named after, when it is another. */
export function lowerNotices(
  context: Context,
  inner: readonly Site[],
  owner: NoticeOwner,
  id: string = owner.id,
): readonly Notice[] {
  return fromEach(inner, "notice", (at) => lowerNotice(context, at, owner, id));
}

function lowerNotice(context: Context, at: Site<"notice">, owner: NoticeOwner, of: string): Notice {
  const { to, any, about, forms, otherwise, timing } = at.statement;
  const id = freshId(context.draft, "notice", `${of}.notice`);
  const document = lowerDocument(context, at.children, { kind: "notice", id });
  const origin = originAt(at.file, at.span);
  const notice: Building<Notice> = { id, origin, to: roleIds(context, at, to), otherwise, forms };
  if (any !== undefined) notice.any = any;
  if (about !== undefined) notice.about = about.value;
  if (timing !== undefined) notice.timing = lowerTiming(context, at, timing, id, owner);
  if (document !== undefined) notice.document = document;
  return withSource<Notice>(notice, at);
}

/** The notice does not name this start itself. */
function implied(anchor: Anchor): Anchor {
  switch (anchor.kind) {
    case "receipt":
    case "handled":
    case "refusal-received":
    case "step-received":
    case "step-sent":
    case "step-completed":
      return { ...anchor, implied: true };
    default:
      return anchor;
  }
}

function lowerTiming(
  context: Context,
  at: Site,
  timing: NoticeTimingNode,
  notice: string,
  owner: NoticeOwner,
): NonNullable<Notice["timing"]> {
  switch (timing.kind) {
    case "timely":
      return { kind: "timely" };
    case "before-end":
      if (timing.lead === undefined) return { kind: "before-end" };
      return { kind: "before-end", lead: { amount: timing.lead.amount, unit: timing.lead.unit } };
    case "term": {
      const { holder, anyHolder, tier, mainTerm, start } = owner;
      const term = lowerTerm(context, at, timing.term, {
        id: notice,
        of: { kind: "notice", notice },
        holder,
        ...(anyHolder === undefined ? {} : { anyHolder }),
        tier,
        mainTerm,
        otherwise: implied(start),
        receipt: undefined,
      });
      return { kind: "term", term: term.id };
    }
    default:
      return assertNever(timing);
  }
}
