import type { Code, ParamsOf } from "../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/diagnostic.js";
import type { Condition, ConditionId, Document, IntakeForm, Term } from "../ir/machine.js";
import type { Building } from "./building.js";
import type { Way } from "./way.js";

/** What lowering gathers while it walks the tree: the lists of the machine that many statements feed. */
export interface Draft {
  readonly diagnostics: Diagnostic[];
  readonly conditions: Map<ConditionId, Condition>;
  /** Still being built: the extension and suspensions of a block are put in after its terms. */
  readonly terms: Building<Term>[];
  readonly forms: IntakeForm[];
  readonly documents: Document[];
  readonly ways: Way[];
  /** Ids given out, so that no two nodes of one list share one. */
  readonly ids: Readonly<Record<IdList, Set<string>>>;
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
    conditions: new Map(),
    terms: [],
    forms: [],
    documents: [],
    ways: [],
    ids: {
      act: new Set(),
      article: new Set(),
      class: new Set(),
      definition: new Set(),
      extension: new Set(),
      notice: new Set(),
      registration: new Set(),
      retention: new Set(),
      suspension: new Set(),
      term: new Set(),
    },
  };
}

/** Reports a finding. */
export function report<C extends Code>(
  draft: Draft,
  code: C,
  params: ParamsOf<C>,
  place: Place,
  more: { readonly related?: readonly Place[]; readonly suggestion?: string } = {},
): void {
  // A diagnostic of one code is one of all codes; TypeScript cannot see that of a generic code.
  draft.diagnostics.push(diagnostic(code, params, place, more) as unknown as Diagnostic);
}

/** The id itself when it is free in its list, else with an ordinal: `bureau.reactie.hard-2`. */
export function freshId(draft: Draft, list: IdList, wanted: string): string {
  return takeName(draft.ids[list], wanted);
}

/** The name itself when it is free, else the first free one with an ordinal from 2; it is taken from then on. */
export function takeName(taken: Set<string>, wanted: string): string {
  const known = taken.size;
  // One look-up for the usual case: the set grows when the name was new.
  if (taken.add(wanted).size > known) return wanted;
  const name = freeName(wanted, (candidate) => taken.has(candidate));
  taken.add(name);
  return name;
}

/** The name itself when it is not taken, else the first free one with an ordinal from 2. */
export function freeName(wanted: string, taken: (candidate: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  for (let ordinal = 2; ; ordinal++) {
    const candidate = `${wanted}-${ordinal}`;
    if (!taken(candidate)) return candidate;
  }
}
