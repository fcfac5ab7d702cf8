import type { IntakeForm, Step, Tier } from "../../../../ir/machine.js";
import { heading, paragraph, section, withoutHeadings } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { inside } from "../../dutch/sentence.js";
import { inverted, VERBS } from "../../dutch/verbs.js";
import { intakeBlocks } from "../../says/intake.js";
import { lateAtAll, lateSentences } from "../../says/late.js";
import { recordBlocks } from "../../says/record.js";
import { stepBlocks } from "../../says/steps.js";
import { sideRouteBlocks, tierBlocks, wholeBlocks } from "../../says/tiers.js";
import type { Voice } from "../../voice.js";

/** A step under a heading that names its tier too, and what its being late brings about. */
export function stepPart(voice: Voice, tier: Tier, step: Step): readonly Block[] {
  return [
    heading(3, `${inside(tier.label)}: ${inside(step.label)}`, [step.id, tier.id]),
    ...withoutHeadings(stepBlocks(voice, step, true)),
    ...paragraph(lateSentences(voice, step)),
  ];
}

/** How a complaint comes in, and what to ask for where something is missing. */
export function intakePart(voice: Voice, tier: Tier, form: IntakeForm): readonly Block[] {
  return section(
    3,
    `${inside(tier.label)}: de klacht komt binnen`,
    [...intakeBlocks(voice, tier, form), ...paragraph(missing(voice, form))],
    [form.id, tier.id],
  );
}

/** «Ontbreekt er iets, dan krijgt de klager daarover bericht.»: from that message the term runs. */
function missing(voice: Voice, { id, completionChance }: IntakeForm): readonly Sentence[] {
  const term = completionChance === undefined ? undefined : voice.term(completionChance);
  const asks = term?.bounds.some((bound) => bound.kind === "length" && bound.anchor.kind !== "receipt");
  if (term === undefined || asks !== true) return [];
  const gets = inverted(VERBS.krijgen, voice.klager, ["daarover bericht"]);
  return [sentence(["ontbreekt er iets in de klacht, dan", gets], [id, term.id])];
}

/** When a complaint comes to a tier, who handles it at what cost, how it ends, and the term over the whole. */
export function tierPart(voice: Voice, tier: Tier): readonly Block[] {
  const { form: _, whole: __, ...bare } = tier;
  const [, ...about] = tierBlocks(voice, { ...bare, steps: [] });
  const blocks = [...about, ...wholeBlocks(voice, tier), ...paragraph(lateAtAll(voice, tier))];
  return section(3, `${inside(tier.label)}: toegang en afloop`, blocks.map(impersonal), [tier.id]);
}

/** A ruling may be «uw uitspraak»; an outcome is nobody's. */
function impersonal(block: Block): Block {
  if (block.kind !== "paragraph") return block;
  const sentences = block.sentences.map((one) => ({
    ...one,
    text: one.text.replace(/^(?:Uw|Je) uitkomst /, "De uitkomst "),
  }));
  return { ...block, sentences };
}

/** A route beside the tiers: for whom it is open and what it offers. */
export function routePart(voice: Voice, route: Tier): readonly Block[] {
  const [, ...blocks] = sideRouteBlocks(voice, route);
  return section(3, inside(route.label), blocks, [route.id]);
}

/** What somebody registers. */
export function recordPart(voice: Voice, role: string): readonly Block[] {
  const { machine } = voice;
  const registrations = machine.record.registrations.filter(({ by }) => by.includes(role));
  if (registrations.length === 0) return [];
  const { disposal: _, ...record } = machine.record;
  const own = { ...machine, record: { ...record, registrations, retentions: [], access: [] } };
  return section(3, "Registreren", withoutHeadings(recordBlocks({ ...voice, machine: own })));
}
