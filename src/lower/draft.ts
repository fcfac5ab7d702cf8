import { type Code, entryOf, type ParamsOf } from "../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/diagnostic.js";
import { MOST_ERRORS } from "../diagnostics/limit-errors.js";
import type { Condition, ConditionId, Document, IntakeForm, Term } from "../ir/machine.js";
import type { Building } from "./building.js";
import type { FieldPlaces } from "./field-places.js";
import type { Way } from "./way.js";

/** What lowering gathers while it walks the tree: the lists of the machine that many statements feed. */
export interface Draft {
  readonly diagnostics: Diagnostic[];
  /** How many errors were found in each file; above what is told of one file they are only counted. */
  readonly found: Map<string, Found>;
  readonly conditions: Map<ConditionId, Condition>;
  /** How often a name was held against another in search of what was meant. */
  compared: number;
  /** Still being built: the extension and suspensions of a block are put in after its terms. */
  readonly terms: Building<Term>[];
  readonly forms: IntakeForm[];
  readonly documents: Document[];
  readonly ways: Way[];
  /** Ids given out, so that no two nodes of one list share one. */
  readonly ids: Map<IdList, TakenNames>;
  readonly fieldPlaces: FieldPlaces;
}

/** Names given out, each with the last ordinal that was put behind it. */
export type TakenNames = Map<string, number>;

interface Found {
  told: number;
  untold: number;
  /** Where the first one is that is not told. */
  rest?: Place;
}

/** The lists in which ids are given out one by one. */
export type IdList =
  | "act"
  | "article"
  | "class"
  | "definition"
  | "extension"
  | "notice"
  | "registration"
  | "retention"
  | "suspension"
  | "term";

/** An empty draft. */
export function newDraft(): Draft {
  return {
    diagnostics: [],
    found: new Map(),
    compared: 0,
    conditions: new Map(),
    terms: [],
    forms: [],
    documents: [],
    ways: [],
    ids: new Map(),
    fieldPlaces: { names: new Map(), labels: new Map() },
  };
}

/** Reports a finding; an error in a file with very many is only counted. */
export function report<C extends Code>(
  draft: Draft,
  code: C,
  params: ParamsOf<C>,
  place: Place,
  more: { readonly related?: readonly Place[]; readonly suggestion?: string } = {},
): void {
  // A diagnostic of one code is one of all codes; TypeScript cannot see that of a generic code.
  if (entryOf(code).severity !== "error") {
    draft.diagnostics.push(diagnostic(code, params, place, more) as unknown as Diagnostic);
    return;
  }
  const found = foundIn(draft, place.file);
  if (found.told >= MOST_ERRORS) {
    found.untold += 1;
    found.rest ??= place;
    return;
  }
  found.told += 1;
  draft.diagnostics.push(diagnostic(code, params, place, more) as unknown as Diagnostic);
}

/** Whether a file has so many findings that the next is only counted, so that there is no need to look for what was meant. */
export function isFull(draft: Draft, file: string): boolean {
  return (draft.found.get(file)?.told ?? 0) >= MOST_ERRORS;
}

/** What is said about the findings that were only counted, one diagnostic for each file. */
export function untold({ found }: Draft): readonly Diagnostic[] {
  return [...found.values()].flatMap(({ untold: count, rest }) =>
    rest === undefined ? [] : [diagnostic("errors-untold", { count }, rest)],
  );
}

function foundIn({ found }: Draft, file: string): Found {
  const known = found.get(file) ?? { told: 0, untold: 0 };
  found.set(file, known);
  return known;
}

/** The id itself when it is free in its list, else with an ordinal: `bureau.reactie.hard-2`. */
export function freshId(draft: Draft, list: IdList, wanted: string): string {
  let taken = draft.ids.get(list);
  if (taken === undefined) {
    taken = new Map();
    draft.ids.set(list, taken);
  }
  return takeName(taken, wanted);
}

/** The name itself when it is free, else the first free one with an ordinal from 2; it is taken from then on. */
export function takeName(taken: TakenNames, wanted: string): string {
  const last = taken.get(wanted);
  if (last === undefined) {
    taken.set(wanted, 1);
    return wanted;
  }
  for (let ordinal = last + 1; ; ordinal++) {
    const candidate = `${wanted}-${ordinal}`;
    if (taken.has(candidate)) continue;
    taken.set(wanted, ordinal).set(candidate, 1);
    return candidate;
  }
}

/** The name itself when it is not taken, else the first free one with an ordinal from 2. */
export function freeName(wanted: string, taken: (candidate: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  for (let ordinal = 2; ; ordinal++) {
    const candidate = `${wanted}-${ordinal}`;
    if (!taken(candidate)) return candidate;
  }
}
