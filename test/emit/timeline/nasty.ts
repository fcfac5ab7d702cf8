import type { Machine } from "../../../src/ir/machine.js";
import { handMachine } from "../../simulate/hand-machine.js";

/** What a writer may put in a title, and what would break a page, a table or a calendar that does not escape it. */
export const NASTY = `=1+1 <script>alert("x")</script> & 'a;b,c' \\ 'ëé😀' ]]> \u0007|`;

/** The machine made by hand, with the nasty text for its title, its labels and its people. */
export function nastyMachine(): Machine {
  const made = handMachine();
  return {
    ...made,
    procedure: { ...made.procedure, title: NASTY },
    roles: made.roles.map((role) => ({ ...role, label: NASTY })),
    tiers: made.tiers.map((tier) => ({
      ...tier,
      label: NASTY,
      steps: tier.steps.map((step) => ({ ...step, label: `${NASTY}\nen meer` })),
    })),
  };
}
