import { ROLE_TRAIT_WORDS, TIER_TRAIT_WORDS } from "../glossary/words.js";
import type { RoleTrait, TierTrait } from "../syntax/ast-parts.js";
import type { Context } from "./context.js";
import { report } from "./draft.js";
import { ofKind, placeOf, type Site } from "./site.js";

/** The traits of a role; what cannot both hold is reported. */
export function roleTraits(context: Context, inner: readonly Site[]): ReadonlySet<RoleTrait> {
  const statements = ofKind(inner, "role-traits");
  if (statements.length === 0) return PLAIN;
  const traits = placed<RoleTrait>(statements);
  contradict(context, traits, ["internal", "external"], ROLE_TRAIT_WORDS);
  return new Set(traits.keys());
}

/** The same for a tier, which cannot bind somebody and be `niet bindend` either. */
export function tierTraits(context: Context, inner: readonly Site[]): ReadonlySet<TierTrait> {
  const [binding] = ofKind(inner, "binding");
  const [not] = ofKind(inner, "non-binding");
  if (binding !== undefined && not !== undefined)
    contradiction(context, [binding, BINDING], [not, NOT_BINDING]);
  const statements = ofKind(inner, "tier-traits");
  if (statements.length === 0) return PLAIN;
  const traits = placed<TierTrait>(statements);
  contradict(context, traits, ["informal", "formal"], TIER_TRAIT_WORDS);
  contradict(context, traits, ["internal", "external"], TIER_TRAIT_WORDS);
  return new Set(traits.keys());
}

/** No traits at all, as most roles and tiers have. */
const PLAIN: ReadonlySet<never> = new Set<never>();
const BINDING = "bindend voor";
const NOT_BINDING = "niet bindend";

/** Each trait with the statement that first names it. */
function placed<T extends string>(
  statements: readonly (Site & { readonly statement: { readonly traits: readonly T[] } })[],
): ReadonlyMap<T, Site> {
  const traits = new Map<T, Site>();
  for (const at of statements)
    for (const trait of at.statement.traits) if (!traits.has(trait)) traits.set(trait, at);
  return traits;
}

function contradict<T extends string>(
  context: Context,
  traits: ReadonlyMap<T, Site>,
  [a, b]: readonly [T, T],
  words: Readonly<Record<T, string>>,
): void {
  const first = traits.get(a);
  const second = traits.get(b);
  if (first !== undefined && second !== undefined)
    contradiction(context, [first, words[a]], [second, words[b]]);
}

/** Reports the one that stands last, and points to the other unless both stand in one statement. */
function contradiction(context: Context, a: readonly [Site, string], b: readonly [Site, string]): void {
  const isReversed = a[0].span.start > b[0].span.start;
  const [[first, one], [second, other]] = isReversed ? [b, a] : [a, b];
  const related = first === second ? [] : [placeOf(first)];
  report(context.draft, "traits-contradictory", { one, other }, placeOf(second), { related });
}
