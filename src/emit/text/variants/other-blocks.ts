import type { Block } from "../document/document.js";
import { remedyBlocks } from "../says/complaints.js";
import { countingBlocks } from "../says/counting.js";
import { articleBlocks } from "../says/identity.js";
import { otherOutcomeBlocks } from "../says/outcomes.js";
import { peopleBlocks } from "../says/people.js";
import { recordBlocks } from "../says/record.js";
import { confidentialityBlocks, dutyBlocks } from "../says/standing.js";
import type { Voice } from "../voice.js";

/** What stands behind the tiers and the routes beside them, in a text that says all. */
export function otherBlocks(voice: Voice): readonly Block[] {
  return [
    ...otherOutcomeBlocks(voice),
    ...remedyBlocks(voice),
    ...dutyBlocks(voice),
    ...confidentialityBlocks(voice),
    ...recordBlocks(voice),
    ...countingBlocks(voice),
    ...articleBlocks(voice, false),
    ...peopleBlocks(voice),
  ];
}
