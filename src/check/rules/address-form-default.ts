import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** No `aanspreekvorm`: the texts use the default one. */
export const addressFormDefault: Rule = {
  code: "address-form-default",
  check({ procedure }, report) {
    if (procedure.addressFormStated) return;
    report(diagnostic("address-form-default", { form: procedure.addressForm }, placeOf(procedure)));
  },
};
