import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.js";
import { distance } from "../support/suggest.js";
import type { Declared, DeclaredTier, Names } from "./names.js";
import type { Site } from "./site.js";

/**
 * The findings with, for a name that was misspelt where it is declared, one at the declaration in the place of one for
 * each reference. That is taken to be so when at least two references use a name that does not exist, and exactly one
 * declared name that nothing refers to is a single slip away from it.
 */
export function foldMisspelt(
  diagnostics: readonly Diagnostic[],
  names: Names,
  sites: readonly Site[],
): readonly Diagnostic[] {
  const groups = groupsOf(diagnostics);
  if (groups.length === 0) return diagnostics;
  const uses = usesOf(sites);
  const folded = new Map<Diagnostic, Diagnostic | undefined>();
  for (const { name, found } of groups) {
    const [first] = found;
    const declared = first === undefined ? [] : slipsOf(name, declaredFor(first, names), uses);
    const [only] = declared;
    if (only?.place === undefined || only.name === undefined || declared.length > 1) continue;
    const related = found.slice(0, MOST_SHOWN).map(({ place }) => place);
    const params = { name: only.name.text, meant: name, count: found.length };
    for (const each of found) folded.set(each, undefined);
    if (first !== undefined)
      folded.set(first, diagnostic("name-misspelt", params, only.place, { related, suggestion: name }));
  }
  return diagnostics.flatMap((each) => (folded.has(each) ? (folded.get(each) ?? []) : each));
}

/** References shown beside the declaration. */
const MOST_SHOWN = 3;
/** Of shorter names every other name is a slip away. */
const SHORTEST = 5;

interface Group {
  readonly name: string;
  readonly found: readonly Diagnostic[];
}

/** Unknown names that at least two references of one kind use. */
function groupsOf(diagnostics: readonly Diagnostic[]): readonly Group[] {
  const groups = new Map<string, { name: string; found: Diagnostic[] }>();
  for (const each of diagnostics) {
    if (!isUnknown(each) || each.params.name.length < SHORTEST) continue;
    const { name } = each.params;
    const key = `${each.code} ${name}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name, found: [each] });
    else known.found.push(each);
  }
  return [...groups.values()].filter(({ found }) => found.length > 1);
}

type Unknown =
  | "role-unknown"
  | "outcome-unknown"
  | "subject-unknown"
  | "class-unknown"
  | "tier-unknown"
  | "step-unknown";

function isUnknown(found: Diagnostic): found is Diagnostic<Unknown> {
  return UNKNOWN.has(found.code);
}

const UNKNOWN: ReadonlySet<string> = new Set<Unknown>([
  "role-unknown",
  "outcome-unknown",
  "subject-unknown",
  "class-unknown",
  "tier-unknown",
  "step-unknown",
]);

/** The declarations among which the name of a finding was looked for. */
function declaredFor({ code }: Diagnostic, names: Names): readonly Declared[] {
  const steps = ({ steps: own }: DeclaredTier): readonly Declared[] => [...own.values()];
  switch (code) {
    case "role-unknown":
      return [...names.roles.values()];
    case "outcome-unknown":
      return [...names.outcomes.values()];
    case "subject-unknown":
      return [...names.subjects.values()];
    case "class-unknown":
      return [...names.classes.values()];
    case "tier-unknown":
      return [...names.tiers.values()];
    default:
      return [...names.tiers.values()].flatMap(steps);
  }
}

/** The declared names a single slip away that stand nowhere else. */
function slipsOf(
  name: string,
  declared: readonly Declared[],
  uses: ReadonlyMap<string, number>,
): readonly Declared[] {
  return declared.filter(
    (each) =>
      each.name !== undefined && uses.get(each.name.text) === 1 && distance(each.name.text, name, 1) === 1,
  );
}

/** How often each name stands in the files, its declaration included. */
function usesOf(sites: readonly Site[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("text" in value && typeof value.text === "string") {
      const parts = [value.text, ...(value.text.includes(".") ? value.text.split(".") : [])];
      for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1);
      return;
    }
    for (const inner of Object.values(value)) count(inner);
  };
  const visit = (inner: readonly Site[]): void => {
    for (const { statement, children } of inner) {
      count(statement);
      visit(children);
    }
  };
  visit(sites);
  return uses;
}
