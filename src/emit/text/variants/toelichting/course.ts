import type { Machine } from "../../../../ir/machine.js";
import type { Course } from "../../../../simulate/scenario/course.js";
import { heading, paragraph, section } from "../../document/blocks.js";
import type { TextDocument } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { inside } from "../../dutch/sentence.js";
import type { HouseStyle } from "../../house-style.js";
import { voiceOf } from "../../voice.js";
import { assumptionSentences, keptSentences, lateSentences } from "./around.js";
import { happenedBlocks } from "./happened.js";
import { nextParts } from "./next.js";
import { runBlocks } from "./runs.js";

/** A case that was played, told to people: day by day, who was too late, what may come, why each date is that date. */
export function courseExplained(
  machine: Machine,
  { style, course }: { readonly style: HouseStyle; readonly course: Course },
): TextDocument {
  const voice = voiceOf(machine, { style });
  const { procedure } = voice.machine;
  const title = `Toelichting: ${inside(procedure.title)}`;
  // A case without a scenario has the title of the procedure.
  const named = course.title === machine.procedure.title ? "" : `: «${inside(course.title)}»`;
  return {
    title,
    language: "nl",
    blocks: [
      heading(1, title, [machine.procedure.id]),
      ...paragraph([
        sentence([`dit is het verloop van één zaak${named}`], [machine.procedure.id]),
        ...(course.terms.length === 0
          ? []
          : [
              sentence([
                "eerst staat er wat er per dag is gebeurd, daarna waarom elke termijn eindigt op de dag die erbij staat",
              ]),
            ]),
      ]),
      ...section(2, "Wat er is gebeurd", happenedBlocks(voice, course)),
      ...section(2, "Hoe het nu staat", paragraph(nextParts(voice, course))),
      ...section(2, "Wie te laat is", paragraph(lateSentences(voice, course))),
      ...section(2, "Waarom een termijn op die dag eindigt", runBlocks(voice, course)),
      ...section(2, "Het dossier", paragraph(keptSentences(voice, course))),
      ...section(2, "Waar dit van uitgaat", paragraph(assumptionSentences(voice, course))),
    ],
  };
}
