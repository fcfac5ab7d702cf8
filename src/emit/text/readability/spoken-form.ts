import { formOf } from "../dutch/address.js";
import type { AddressForm } from "../house-style.js";

/**
 * The form of address a sentence speaks in; undefined when it names no complainant. `complainant` is what the third person calls
 * the complainant, also at the start of a sentence; without it only the pronouns count.
 */
export function spokenForm(sentence: string, complainant: string | undefined): AddressForm | undefined {
  const form = formOf(sentence, NOBODY);
  if (form !== undefined || complainant === undefined) return form;
  return placeOf(sentence, complainant) === undefined ? undefined : "third";
}

/** Where the complainant is named, whatever the capitals. */
export function placeOf(sentence: string, complainant: string): number | undefined {
  const at = sentence.toLowerCase().indexOf(complainant.toLowerCase());
  return at === -1 ? undefined : at;
}

/** Occurs in no text, so that nobody is found by it. */
const NOBODY = "\u0000";
