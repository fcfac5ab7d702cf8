import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Field } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A list to choose from that offers the same twice. */
export const choiceRepeated: Rule = {
  code: "choice-repeated",
  check({ forms, documents }, report) {
    const judge = (field: Field): void => {
      const { options } = field;
      if (options === undefined) return;
      const repeated = options.find((option, at) => options.indexOf(option) < at);
      if (repeated === undefined) return;
      report(diagnostic("choice-repeated", { option: repeated }, placeOf(field)));
    };
    for (const { fields } of forms) for (const field of fields) judge(field);
    for (const { fields } of documents) for (const field of fields) judge(field);
  },
};
