import type { Condition, ConditionId } from "../ir/machine.js";
import type { Text } from "../syntax/ast-parts.js";
import type { Building } from "./building.js";
import { type Draft, freeName } from "./draft.js";
import { slug } from "./labels.js";
import type { Names } from "./names.js";
import { originAt } from "./origin.js";
import { joined, type Site, withSource } from "./site.js";

/** What every part of lowering needs: the names of all files, and the draft to add to. */
export interface Context {
  readonly names: Names;
  readonly draft: Draft;
  /** Whether a term that does not say so itself follows the Algemene termijnenwet. */
  readonly roll: boolean;
}

/**
 * The condition a sentence states. The same sentence in two places is one condition, so that an event asserts it once;
 * its id is made from the sentence.
 */
export function conditionId(context: Context, at: Site, text: Text): ConditionId {
  const { conditions } = context.draft;
  const sentence = text.value.trim();
  const id = freeName(slug(sentence), (candidate) => {
    const known = conditions.get(candidate);
    return known !== undefined && known.text !== sentence;
  });
  const known: Building<Condition> | undefined = conditions.get(id);
  if (known === undefined) {
    const origin = originAt(at.file, text.span);
    conditions.set(id, withSource<Condition>({ id, origin, text: sentence }, at));
  } else if (at.source !== undefined) {
    known.source = known.source === undefined ? at.source : joined(known.source, at.source);
  }
  return id;
}
