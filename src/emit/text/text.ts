import type { Machine } from "../../ir/machine.js";
import { complainantBlocks } from "./complainants.js";
import { complaintBlocks, remedyBlocks } from "./complaints.js";
import { countingBlocks } from "./counting.js";
import { sentencesOf, type TextDocument } from "./document.js";
import { inside } from "./dutch/sentence.js";
import { articleBlocks, definitionBlocks, identityBlocks } from "./identity.js";
import { renderMarkdown } from "./markdown.js";
import { otherOutcomeBlocks } from "./outcomes.js";
import { peopleBlocks } from "./people.js";
import { recordBlocks } from "./record.js";
import { confidentialityBlocks, dutyBlocks } from "./standing.js";
import { sideRouteBlocks, tierBlocks } from "./tiers.js";
import { voiceOf } from "./voice.js";

/** The whole procedure in Dutch Markdown, in its own form of address. Says what is open; adds nothing. */
export function renderText(machine: Machine): string {
  return renderMarkdown(textDocument(machine));
}

/** The same text as data: what other back ends (a page, a word processor) show. */
export function textDocument(machine: Machine): TextDocument {
  const voice = voiceOf(machine);
  return {
    title: inside(machine.procedure.title),
    language: "nl",
    blocks: [
      ...identityBlocks(voice),
      ...articleBlocks(voice, true),
      ...definitionBlocks(voice),
      ...complainantBlocks(voice),
      ...complaintBlocks(voice),
      ...machine.tiers.flatMap((tier) => tierBlocks(voice, tier)),
      ...machine.sideRoutes.flatMap((route) => sideRouteBlocks(voice, route)),
      ...otherOutcomeBlocks(voice),
      ...remedyBlocks(voice),
      ...dutyBlocks(voice),
      ...confidentialityBlocks(voice),
      ...recordBlocks(voice),
      ...countingBlocks(voice),
      ...articleBlocks(voice, false),
      ...peopleBlocks(voice),
    ],
  };
}

/** For each node of the machine the sentences that state it. A heading counts: it states a label. */
export function traceText(machine: Machine): ReadonlyMap<string, readonly string[]> {
  const document = textDocument(machine);
  const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  const trace = new Map<string, string[]>();
  for (const { text, about } of [...headings, ...sentencesOf(document)]) {
    for (const id of about) trace.set(id, [...(trace.get(id) ?? []), text]);
  }
  return trace;
}
