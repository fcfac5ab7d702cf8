import type { Both } from "../../../../diagnostics/entry.js";
import type { AddressForm } from "../../house-style.js";
import type { Passage } from "../passages.js";

/** The names of the rules, as they stand in a report. */
export type RuleId =
  | "long-sentence"
  | "passive"
  | "officialese"
  | "long-word"
  | "nominalisation"
  | "double-negation"
  | "form-of-address";

/** What a rule sees in one sentence: UTF-16 offsets in its text, and what to say of it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly severity: "warning" | "note";
  /** What is. */
  readonly message: Both<string>;
  /** What to do. */
  readonly advice: Both<string>;
}

/** What a rule knows of the text a sentence stands in. */
export interface RuleContext {
  /** Words beyond which a sentence is a note, and a warning. */
  readonly limits: { readonly note: number; readonly warning: number };
  /** The words of the names of the organisation and its people, which nobody can shorten. */
  readonly names: ReadonlySet<string>;
  /** The form of address of the text. */
  readonly form: AddressForm;
  /** What the third person calls the complainant; absent where the text may name the complainant so. */
  readonly complainant?: string;
}

/** One sign of a sentence that reads hard. Pure: a sentence gives the same hits in every text with the same context. */
export interface Rule {
  readonly id: RuleId;
  find(passage: Passage, context: RuleContext): readonly Hit[];
}
