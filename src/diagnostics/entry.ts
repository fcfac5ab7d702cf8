import type { Language, Severity } from "./severity.js";

/** A text in both languages. */
export type Both<T> = Readonly<Record<Language, T>>;

/**
 * One entry of the catalogue: everything there is to say about a code, in one place.
 * The message says what is and what was expected; the hint says what to do. `wrong` and `right` are whole `.klacht`
 * texts (or fragments under a `reglement`), compiled by the tests: `wrong` raises the code, `right` does not.
 */
export interface Entry<P> {
  readonly severity: Severity;
  /** A short noun phrase, for lists. */
  readonly title: Both<string>;
  readonly message: Both<(params: P) => string>;
  readonly hint?: Both<(params: P) => string | undefined>;
  /** Labels of the related places, in order. */
  readonly related?: Both<readonly string[]>;
  /** Why the rule exists. */
  readonly why: Both<string>;
  readonly wrong: string;
  readonly right: string;
}

/** Declares an entry with the type of its parameters: `entry<{ name: string }>({ ... })`. */
export function entry<P>(value: Entry<P>): Entry<P> {
  return value;
}
