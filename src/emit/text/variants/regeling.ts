import type { Machine } from "../../../ir/machine.js";
import { section } from "../document/blocks.js";
import type { Block } from "../document/document.js";
import { type Chapter, numbered } from "../document/numbering.js";
import { inside } from "../dutch/sentence.js";
import type { HouseStyle } from "../house-style.js";
import { complainantBlocks } from "../says/complainants.js";
import { complaintBlocks } from "../says/complaints.js";
import { articleBlocks, definitionBlocks, identityBlocks } from "../says/identity.js";
import { sideRouteBlocks, tierBlocks } from "../says/tiers.js";
import { statedForm, type VoiceOptions, voiceOf } from "../voice.js";
import { otherBlocks } from "./other-blocks.js";
import type { Variant } from "./variant.js";

/**
 * The formal regulation: chapters, numbered articles and leden, every clause. Speaks with u where the procedure does, else
 * of the complainant in the third person.
 */
export const regeling: Variant = {
  id: "regeling",
  summary: {
    nl: "de regeling in hoofdstukken, artikelen en leden",
    en: "the regulation in chapters, articles and paragraphs",
  },
  reader: "everyone",
  document: (machine, { style }) => {
    const voice = voiceOf(machine, speaking(machine, style));
    const [title, ...about] = identityBlocks(voice);
    const chapters: readonly Chapter[] = [
      {
        title: "Algemene bepalingen",
        about: [],
        opening: OPENING,
        blocks: [
          // The words of the regulation are an article of their own, and come first.
          ...definitionBlocks(voice),
          ...section(2, OPENING, about),
          ...articleBlocks(voice, true),
          ...complainantBlocks(voice),
          ...complaintBlocks(voice),
        ],
      },
      ...voice.machine.tiers.map((tier) => chapterOf(tierBlocks(voice, tier))),
      {
        title: "Andere wegen",
        about: [],
        opening: "Andere wegen",
        blocks: voice.machine.sideRoutes.flatMap((route) => sideRouteBlocks(voice, route)),
      },
      {
        title: "Overige bepalingen",
        about: [],
        opening: "Overige bepalingen",
        blocks: otherBlocks(voice),
      },
    ];
    return {
      title: inside(voice.machine.procedure.title),
      language: "nl",
      blocks: [...(title === undefined ? [] : [title]), ...numbered(chapters)],
    };
  },
  pictured: (machine, { style }) => speaking(machine, style),
  concerns: () => true,
};

const OPENING = "Over deze regeling";

function speaking(machine: Machine, style: HouseStyle): VoiceOptions {
  return { style, form: statedForm(machine, style) === "u" ? "u" : "third" };
}

/** A tier as a chapter: what stands before its first part is an article on how a complaint comes there. */
function chapterOf([first, ...blocks]: readonly Block[]): Chapter {
  return first?.kind === "heading"
    ? { title: first.text, about: first.about, opening: "Toegang en behandeling", blocks }
    : { title: "", about: [], opening: "", blocks };
}
