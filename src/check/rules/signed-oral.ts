import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A complaint that can only be spoken, and must be signed. */
export const signedOral: Rule = {
  code: "signed-oral",
  check({ forms }, report) {
    for (const form of forms) {
      if (!form.signed || form.forms.length === 0) continue;
      const isSpoken = form.forms.every((one) => one === "oral" || one === "phone");
      const hasPaper = form.channels.some(({ channel }) => channel !== "phone" && channel !== "desk");
      if (isSpoken && !hasPaper) report(diagnostic("signed-oral", { tier: form.tier }, placeOf(form)));
    }
  },
};
