import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Field } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * Complaints may be anonymous, and yet no tier can be filed with without stating a name. A committee of appeal may well
 * ask for one, as long as there is a tier that does not.
 */
export const anonymousNamed: Rule = {
  code: "anonymous-named",
  check({ complaints, forms }, report) {
    if (complaints.anonymous?.allowed !== true) return;
    const named = forms.map(({ fields }) => fields.find(isName));
    if (named.includes(undefined)) return;
    for (const field of named) {
      if (field !== undefined) report(diagnostic("anonymous-named", { field: field.id }, placeOf(field)));
    }
  },
};

/** The name of who complains, asked of everybody. */
function isName({ id, required, ifApplicable, onlyFor, condition }: Field): boolean {
  return required && !ifApplicable && onlyFor.length === 0 && condition === undefined && NAMES.has(id);
}

/** The names by which the language knows the name of the complainant. */
const NAMES: ReadonlySet<string> = new Set(["naam", "voornaam", "achternaam"]);
