import { doubleNegation } from "./rules/double-negation.js";
import { formOfAddress } from "./rules/form-of-address.js";
import { longSentence } from "./rules/long-sentence.js";
import { longWord } from "./rules/long-word.js";
import { nominalisation } from "./rules/nominalisation.js";
import { officialese } from "./rules/officialese.js";
import { passive } from "./rules/passive.js";
import type { Rule } from "./rules/rule.js";

/** What is looked at in each sentence, in the order of a report. */
export const RULES: readonly Rule[] = [
  longSentence,
  officialese,
  passive,
  nominalisation,
  doubleNegation,
  longWord,
  formOfAddress,
];
