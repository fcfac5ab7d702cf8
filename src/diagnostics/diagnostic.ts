/**
 * Diagnostics are plain data: a code, the parameters of its message, a place. The catalogue turns them into Dutch
 * or English. Nothing throws on a writer's mistake; phases collect diagnostics and go on.
 */
import type { Span } from "../source/span.js";
import type { Code, ParamsOf } from "./catalogue.js";

export type { Language, Severity } from "./severity.js";

/** A stretch of a file, by its project-relative path. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** One finding. `related` places are labelled by the catalogue entry, in order. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly params: ParamsOf<C>;
  readonly place: Place;
  readonly related: readonly Place[];
  /** The word the writer may have meant ("bedoelde u ...?"). */
  readonly suggestion?: string;
}

/** A phase's result: what it could make, and what it found. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic; a code that does not exist or parameters that do not fit do not compile. */
export function diagnostic<C extends Code>(
  code: C,
  params: ParamsOf<C>,
  place: Place,
  more: { readonly related?: readonly Place[]; readonly suggestion?: string } = {},
): Diagnostic<C> {
  return {
    code,
    params,
    place,
    related: more.related ?? [],
    ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
  };
}
