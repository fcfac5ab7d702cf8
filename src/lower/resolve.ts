import type { OutcomeId, RoleId, StepId, TierId } from "../ir/machine.js";
import { suggest } from "../support/suggest.js";
import type { Name } from "../syntax/ast-parts.js";
import { ACT_SUFFIX_WORDS } from "../syntax/keywords.js";
import { NONE } from "./building.js";
import type { Context } from "./context.js";
import { type Draft, isFull, report } from "./draft.js";
import type { DeclaredStep, DeclaredTier } from "./names.js";
import { placeOf, type Site } from "./site.js";

/** The role a name stands for; an unknown one is reported and left out. */
export function roleId(context: Context, at: Site, name: Name): RoleId | undefined {
  return known(context, at, name, context.names.roles, "role-unknown");
}

/** The roles of a list, each once. */
export function roleIds(context: Context, at: Site, names: readonly Name[]): readonly RoleId[] {
  return idsOf(context, at, names, context.names.roles, "role-unknown");
}

/** The outcomes of a list, each once; an unknown one is reported and left out. */
export function outcomeIds(context: Context, at: Site, names: readonly Name[]): readonly OutcomeId[] {
  return idsOf(context, at, names, context.names.outcomes, "outcome-unknown");
}

/** The subjects of complaints of a list, each once. */
export function subjectIds(context: Context, at: Site, names: readonly Name[]): readonly string[] {
  return idsOf(context, at, names, context.names.subjects, "subject-unknown");
}

/** The classes of complainants of a list, each once. */
export function classIds(context: Context, at: Site, names: readonly Name[]): readonly string[] {
  return idsOf(context, at, names, context.names.classes, "class-unknown");
}

/** Names that may be a role or a class of complainants: `altijd open voor klager, oudercommissie`. */
export function roleOrClassIds(context: Context, at: Site, names: readonly Name[]): readonly string[] {
  const { roles, classes } = context.names;
  const both = new Map([...roles, ...classes]);
  return idsOf(context, at, names, both, "role-unknown");
}

/** The tier or side route a name stands for; an unknown one is reported and left out. */
export function tierId(context: Context, at: Site, name: Name): TierId | undefined {
  return known(context, at, name, context.names.tiers, "tier-unknown");
}

/**
 * The step a name stands for: `trap.stap` anywhere; a plain name first in the tier at hand, then in the one other tier
 * that has it. A plain name that several other tiers have is reported as ambiguous.
 */
export function declaredStep(
  context: Context,
  at: Site,
  name: Name,
  tier?: TierId,
): DeclaredStep | undefined {
  const { tiers } = context.names;
  const dot = name.text.lastIndexOf(".");
  if (dot >= 0) {
    const owner = tiers.get(name.text.slice(0, dot));
    return owner === undefined
      ? unknownStep(context, at, name, tier)
      : (owner.steps.get(name.text.slice(dot + 1)) ?? unknownStep(context, at, name, tier));
  }
  const own = tier === undefined ? undefined : tiers.get(tier)?.steps.get(name.text);
  if (own !== undefined) return own;
  const found = [...tiers.values()].flatMap((each) => each.steps.get(name.text) ?? []);
  if (found.length === 0) return unknownStep(context, at, name, tier);
  if (found.length === 1) return found[0];
  const related = found.flatMap((step) => step.place ?? []);
  const choices = found.map((step) => step.id);
  report(context.draft, "step-ambiguous", { name: name.text, choices }, placeOf(at, name.span), { related });
  return undefined;
}

/** The id of `declaredStep`. */
export function stepId(context: Context, at: Site, name: Name, tier?: TierId): StepId | undefined {
  return declaredStep(context, at, name, tier)?.id;
}

/** What the names of a list stand for, each once. */
function idsOf(
  context: Context,
  at: Site,
  names: readonly Name[],
  table: ReadonlyMap<string, unknown>,
  code: UnknownCode,
): readonly string[] {
  if (names.length === 0) return NONE;
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    // Nearly every list; a list made by `push` takes room for sixteen more.
    const id = known(context, at, only, table, code);
    return id === undefined ? NONE : [id];
  }
  const ids: string[] = [];
  for (const name of names) {
    const id = known(context, at, name, table, code);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

type UnknownCode = "role-unknown" | "outcome-unknown" | "subject-unknown" | "class-unknown" | "tier-unknown";

function known(
  context: Context,
  at: Site,
  name: Name,
  table: ReadonlyMap<string, unknown>,
  code: UnknownCode,
): string | undefined {
  if (table.has(name.text)) return name.text;
  const { draft } = context;
  const candidates = isFull(draft, at.file.path) ? NONE : namesIn(table, NONE);
  // `hoort klager, aaprt`: behind a comma of an act a mistyped suffix reads as one more role.
  const isAct = code === "role-unknown" && at.statement.kind === "act";
  report(
    context.draft,
    code,
    { name: name.text, known: candidates },
    placeOf(at, name.span),
    near(draft, name.text, isAct && candidates !== NONE ? namesIn(table, ACT_SUFFIX_WORDS) : candidates),
  );
  return undefined;
}

function unknownStep(context: Context, at: Site, name: Name, tier: TierId | undefined): undefined {
  const isTold = !isFull(context.draft, at.file.path);
  const steps = isTold && tier !== undefined ? context.names.tiers.get(tier)?.steps : undefined;
  const own = steps === undefined ? NONE : namesIn(steps, NONE);
  const all = isTold ? stepsIn(context.names.tiers) : NONE;
  const candidates = name.text.includes(".") || steps === undefined || !isTold ? all : namesIn(steps, all);
  report(
    context.draft,
    "step-unknown",
    { name: name.text, known: own },
    placeOf(at, name.span),
    near(context.draft, name.text, candidates),
  );
  return undefined;
}

/** The ids of all steps, made once. */
function stepsIn(tiers: ReadonlyMap<TierId, DeclaredTier>): readonly string[] {
  const known =
    stepsOf.get(tiers) ?? [...tiers.values()].flatMap(({ steps }) => [...steps.values()].map(({ id }) => id));
  stepsOf.set(tiers, known);
  return known;
}

const stepsOf = new WeakMap<ReadonlyMap<TierId, DeclaredTier>, readonly string[]>();

/** The names of a table and some words as one list, made once: each name that is not found is held against it. */
function namesIn(table: ReadonlyMap<string, unknown>, words: readonly string[]): readonly string[] {
  const lists = namesOf.get(words) ?? new WeakMap<ReadonlyMap<string, unknown>, readonly string[]>();
  const known = lists.get(table) ?? [...table.keys(), ...words];
  namesOf.set(words, lists.set(table, known));
  return known;
}

const namesOf = new WeakMap<readonly string[], WeakMap<ReadonlyMap<string, unknown>, readonly string[]>>();

/** The name that may be meant; of very many unknown names among very many others nobody is told. */
function near(draft: Draft, word: string, candidates: readonly string[]): { readonly suggestion?: string } {
  draft.compared += candidates.length;
  const suggestion = draft.compared > MOST_COMPARED ? undefined : suggest(word, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

/** Some tenths of a second. */
const MOST_COMPARED = 1_000_000;
