import { inside } from "../dutch/sentence.js";
import { complainantBlocks } from "../says/complainants.js";
import { complaintBlocks } from "../says/complaints.js";
import { articleBlocks, definitionBlocks, identityBlocks } from "../says/identity.js";
import { sideRouteBlocks, tierBlocks } from "../says/tiers.js";
import { voiceOf } from "../voice.js";
import { otherBlocks } from "./other-blocks.js";
import type { Variant } from "./variant.js";

/** The whole procedure in the order of the file, in its own form of address. Says what is open; adds nothing. */
export const volledig: Variant = {
  id: "volledig",
  summary: {
    nl: "de hele procedure, in de volgorde van het bestand",
    en: "the whole procedure, in the order of the file",
  },
  reader: "everyone",
  document: (machine, { style }) => {
    const voice = voiceOf(machine, { style });
    return {
      title: inside(voice.machine.procedure.title),
      language: "nl",
      blocks: [
        ...identityBlocks(voice),
        ...articleBlocks(voice, true),
        ...definitionBlocks(voice),
        ...complainantBlocks(voice),
        ...complaintBlocks(voice),
        ...voice.machine.tiers.flatMap((tier) => tierBlocks(voice, tier)),
        ...voice.machine.sideRoutes.flatMap((route) => sideRouteBlocks(voice, route)),
        ...otherBlocks(voice),
      ],
    };
  },
  pictured: (_, { style }) => ({ style }),
  concerns: () => true,
};
