import type { Place } from "../diagnostics/diagnostic.js";
import type { OutcomeId, RoleId, StepId, TermId, TierId } from "../ir/machine.js";
import type { Item, Name } from "../syntax/ast-parts.js";
import { NONE } from "./building.js";
import { type Draft, report, type TakenNames, takeName } from "./draft.js";
import { inside, ofKind, placeOf, type Site } from "./site.js";

/** A name with the word that declares it; built-in names have none. */
export interface Declared {
  readonly name?: Name;
  readonly place?: Place;
}

/** A term a step states, known before it is lowered, so that `einde termijn van STAP` can look ahead. */
export interface StepTerm {
  readonly id: TermId;
  readonly modality: "hard" | "target" | "asap" | "reasonable" | "per-case" | "open" | "none";
  readonly general: boolean;
}

/** A step with its id and the terms it states. */
export interface DeclaredStep extends Declared {
  readonly id: StepId;
  readonly site: Site<"step">;
  readonly terms: readonly StepTerm[];
}

/** A tier or side route with its steps by name. */
export interface DeclaredTier extends Declared {
  readonly id: TierId;
  readonly site: Site<"tier" | "side-route">;
  readonly steps: ReadonlyMap<string, DeclaredStep>;
  /** The tier before this one; side routes do not count and have none. */
  readonly before: TierId | undefined;
}

/** Everything that is named, over all files. Of a name given twice the first counts. */
export interface Names {
  readonly roles: ReadonlyMap<RoleId, Declared>;
  /** Tiers and side routes, in order. */
  readonly tiers: ReadonlyMap<TierId, DeclaredTier>;
  readonly outcomes: ReadonlyMap<OutcomeId, Declared>;
  readonly subjects: ReadonlyMap<string, Declared>;
  readonly classes: ReadonlyMap<string, Declared>;
  readonly duties: ReadonlyMap<string, Declared>;
}

const BUILT_IN: Declared = {};

/** The roles that exist without being written. */
export const BUILT_IN_ROLES = ["klager", "beklaagde", "betrokkenen", "organisatie"] as const;

/** The outcomes that exist without being written, with their labels. */
export const BUILT_IN_OUTCOMES: Readonly<Record<string, string>> = {
  gegrond: "gegrond",
  deels_gegrond: "deels gegrond",
  ongegrond: "ongegrond",
  niet_behandeld: "niet in behandeling genomen",
  ingetrokken: "ingetrokken",
  opgelost: "opgelost",
};

/**
 * Ids of the machine hang the names of tiers and steps together with dots, and use these words behind a tier; a step
 * with such a name could not be told from a state or an event.
 */
const RESERVED_STEPS: ReadonlySet<string> = new Set([
  "choose",
  "completion",
  "dissatisfied",
  "escalation",
  "file",
  "filing",
  "finish",
  "form",
  "handled",
  "lapse",
  "no-agreement",
  "notice",
  "pending",
  "refuse",
  "refused",
  "reopen",
  "response",
  "satisfied",
  "settle",
  "whole",
  "withdraw",
]);

/** Gathers the names of all files, and reports those given twice. */
export function collectNames(sites: readonly Site[], draft: Draft): Names {
  const table = (kind: Named, builtIn: readonly string[], code: DuplicateCode): Map<string, Declared> => {
    const known = new Map<string, Declared>();
    for (const id of builtIn) known.set(id, BUILT_IN);
    for (const at of ofKind(sites, kind)) declare(draft, known, at.statement.id, at, code);
    return known;
  };
  const items = (
    from: readonly Site<"subjects" | "complainant">[],
    code: DuplicateCode,
  ): Map<string, Declared> => {
    const known = new Map<string, Declared>();
    for (const at of from) {
      for (const item of at.statement.items) declareItem(draft, known, item, at, code);
    }
    return known;
  };
  return {
    roles: table("role", BUILT_IN_ROLES, "role-duplicate"),
    outcomes: table("outcome", Object.keys(BUILT_IN_OUTCOMES), "outcome-duplicate"),
    duties: table("duty", [], "duty-duplicate"),
    subjects: items(ofKind(inside(sites, "complaints"), "subjects"), "subject-duplicate"),
    classes: items(ofKind(inside(sites, "complainants"), "complainant"), "class-duplicate"),
    tiers: tierTable(sites, draft),
  };
}

/** Whether this word is the one that declares the name: later declarations of the same name do not count. */
export function declares(table: ReadonlyMap<string, Declared>, name: Name): boolean {
  return table.get(name.text)?.name === name;
}

type Named = "role" | "outcome" | "duty";
type DuplicateCode =
  | "role-duplicate"
  | "tier-duplicate"
  | "step-duplicate"
  | "outcome-duplicate"
  | "subject-duplicate"
  | "class-duplicate"
  | "duty-duplicate";

/** Adds the name; false when it was taken. A file may give a built-in name its own label once. */
function declare(
  draft: Draft,
  known: Map<string, Declared>,
  name: Name,
  at: Site,
  code: DuplicateCode,
): boolean {
  if (!mayDeclare(draft, known.get(name.text), name, at, code)) return false;
  known.set(name.text, { name, place: placeOf(at, name.span) });
  return true;
}

/** Whether the name is not taken by `first`; reports one that is, and one that cannot be given. */
function mayDeclare(
  draft: Draft,
  first: Declared | undefined,
  name: Name,
  at: Site,
  code: DuplicateCode,
): boolean {
  if (first?.place !== undefined) {
    report(draft, code, { name: name.text }, placeOf(at, name.span), { related: [first.place] });
    return false;
  }
  if (name.text.includes(".")) report(draft, "name-dotted", { name: name.text }, placeOf(at, name.span));
  return true;
}

function declareItem(
  draft: Draft,
  known: Map<string, Declared>,
  item: Item,
  at: Site,
  code: DuplicateCode,
): void {
  if (item.id !== undefined) declare(draft, known, item.id, at, code);
}

function tierTable(sites: readonly Site[], draft: Draft): ReadonlyMap<TierId, DeclaredTier> {
  const tiers = new Map<TierId, DeclaredTier>();
  let last: TierId | undefined;
  for (const at of sites) {
    if (!isTier(at)) continue;
    const name = at.statement.id;
    const id = name.text;
    if (!mayDeclare(draft, tiers.get(id), name, at, "tier-duplicate")) continue;
    const before = at.kind === "tier" ? last : undefined;
    const steps = stepTable(id, at, draft);
    tiers.set(id, { name, place: placeOf(at, name.span), id, site: at, steps, before });
    if (at.kind === "tier") last = id;
  }
  return tiers;
}

function stepTable(tier: TierId, at: Site, draft: Draft): ReadonlyMap<string, DeclaredStep> {
  const steps = new Map<string, DeclaredStep>();
  for (const site of ofKind(at.children, "step")) {
    const name = site.statement.id;
    const place = placeOf(site, name.span);
    if (RESERVED_STEPS.has(name.text)) {
      report(draft, "step-reserved", { name: name.text }, place);
    } else if (mayDeclare(draft, steps.get(name.text), name, site, "step-duplicate")) {
      const id = `${tier}.${name.text}`;
      steps.set(name.text, { name, place, id, site, terms: termsIn(id, site) });
    }
  }
  return steps;
}

/**
 * The ids of the terms that stand in a step or in `geheel`, in order: owner and modality, with an ordinal for a second
 * one of that modality.
 */
export function termsIn(owner: string, at: Site): readonly StepTerm[] {
  return termsNamed(owner, ofKind(at.children, "term"));
}

/** The same for the windows to file with a tier. */
export function windowsIn({ id, site }: DeclaredTier): readonly StepTerm[] {
  return termsNamed(`${id}.filing`, ofKind(inside(site.children, "intake"), "window"));
}

function termsNamed(owner: string, statements: readonly Site<"term" | "window">[]): readonly StepTerm[] {
  if (statements.length === 0) return NONE;
  // Most steps state one term, which needs no ordinal.
  const taken: TakenNames | undefined = statements.length === 1 ? undefined : new Map();
  return statements.map(({ statement }) => {
    const { modality, subjects, classes, condition } = statement.term;
    const wanted = `${owner}.${modality}`;
    const id = taken === undefined ? wanted : takeName(taken, wanted);
    return {
      id,
      modality,
      general: subjects.length === 0 && classes === undefined && condition === undefined,
    };
  });
}

function isTier(at: Site): at is Site<"tier" | "side-route"> {
  return at.kind === "tier" || at.kind === "side-route";
}
