import type { Anchor } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";

/** Where a term may start, as one text: `receipt:bureau`, `step-sent:bureau.reactie`, `incident`, `custom:NAME`. */
export type AnchorKey = string;

/** The key of an anchor; undefined for `open`, which the source does not name. */
export function anchorKey(anchor: Anchor): AnchorKey | undefined {
  if (!keys.has(anchor)) keys.set(anchor, keyOf(anchor));
  return keys.get(anchor);
}

/** A timeline asks for the same few keys thousands of times. */
const keys = new WeakMap<Anchor, AnchorKey | undefined>();

function keyOf(anchor: Anchor): AnchorKey | undefined {
  switch (anchor.kind) {
    case "receipt":
    case "filing":
    case "handled":
    case "refusal-received":
      return `${anchor.kind}:${anchor.tier}`;
    case "step-received":
    case "step-sent":
    case "step-completed":
      return `${anchor.kind}:${anchor.step}`;
    case "term-end":
      return `term-end:${anchor.term}`;
    case "custom":
      return `custom:${anchor.name}`;
    case "closing":
    case "completed":
    case "incident":
    case "discovery":
    case "service-end":
      return anchor.kind;
    case "open":
      return undefined;
    default:
      return assertNever(anchor);
  }
}

/** The key of the receipt of the message that a tier does not take the complaint up. */
export function refusalKey(tier: string): AnchorKey {
  return `refusal-received:${tier}`;
}

/** Whether a case only learns of this anchor by being told: nothing in the procedure makes it happen. */
export function isOutside(anchor: Anchor): boolean {
  return (
    anchor.kind === "incident" ||
    anchor.kind === "discovery" ||
    anchor.kind === "service-end" ||
    anchor.kind === "custom"
  );
}

/** The key under which an event may state an outside anchor: `incident`, `discovery`, `service-end` or a custom name. */
export function outsideKey(name: string): AnchorKey {
  return name === "incident" || name === "discovery" || name === "service-end" ? name : `custom:${name}`;
}
