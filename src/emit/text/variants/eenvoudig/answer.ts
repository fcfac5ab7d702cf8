import type { Step, Tier } from "../../../../ir/machine.js";
import type { Part } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { GENERAL_MESSAGE } from "../../dutch/frames.js";
import { outcomesOnly, targetSentences } from "../../says/outcomes.js";
import { stepParts } from "../../says/steps.js";
import { forwardedFrom } from "../../says/tier-names.js";
import { outcomeSentences, wholeBlocks } from "../../says/tiers.js";
import type { Voice } from "../../voice.js";
import { withNotices, withoutContents } from "./contents.js";
import { answerStep, branches, noticesOf } from "./handling.js";
import { plainBlocks, plainly } from "./plain.js";
import { whenAnswered } from "./questions.js";

/** By when the answer comes and the whole is done; in the tier where a complaint starts also that nothing is agreed. */
export function answerTime(voice: Voice, tier: Tier, isMain: boolean, timeApart: boolean): readonly Block[] {
  const step = timeApart ? answerStep(tier) : undefined;
  const timed = step !== undefined && step.terms.length > 0;
  const { whole } = tier;
  const blocks = [
    ...(timed
      ? plainly(
          voice,
          termOnly(
            voice,
            tier,
            step,
            stepParts(withoutContents(bySubject(voice, step)), dutiesOf(step), voice.message(step.id)).acts,
          ),
          tier,
        )
      : []),
    ...(whole === undefined
      ? []
      : plainBlocks(
          voice,
          wholeBlocks(voice, { ...tier, whole: { ...whole, extensions: [], notices: [] } }),
          tier,
        )),
  ];
  // What is passed on is answered elsewhere.
  const isElsewhere = step === undefined && forwardedFrom(voice, tier).length > 0;
  if (blocks.length > 0 || !isMain || tier.external || isElsewhere) return blocks;
  return plainly(
    voice,
    [sentence(["in deze procedure staat niet wanneer", whenAnswered(voice)], [tier.id])],
    tier,
  );
}

/**
 * Several acts were told in the numbered step; behind it only their term is: «de beslissing (stap 6) komt binnen 10 weken».
 * One act is told again, with its term in the same sentence.
 */
function termOnly(voice: Voice, tier: Tier, step: Step, parts: readonly Part[]): readonly Part[] {
  const acts = new Set(step.acts.flatMap(({ id, condition = id }) => [id, condition]));
  const first = parts.findIndex((part) => "items" in part || part.about.some((id) => !acts.has(id)));
  const [lead, ...rest] = parts.slice(first);
  if (first < 1 || lead === undefined || "items" in lead || tier.steps.length < 2) return parts;
  const place = `stap ${tier.steps.indexOf(step) + 1}`;
  const message = voice.message(step.id);
  if (lead.text.startsWith(DONE)) {
    const by = lead.text.slice(DONE.length);
    const told = message === GENERAL_MESSAGE ? readyBy(place, by) : [`${message} (${place}) komt`, by];
    return [sentence(told, lead.about), ...rest.map(aimed)];
  }
  return WITHOUT_TERM.test(lead.text)
    ? [sentence([`voor ${place} staat in deze procedure geen vaste termijn`], lead.about), ...rest]
    : parts;
}

/** «stap 3 is binnen 6 weken klaar», unless more than a limit follows. */
function readyBy(place: string, by: string): readonly string[] {
  return /^binnen [^,.]+\.$/.test(by) ? [place, "is", by.slice(0, -1), "klaar"] : [place, "gebeurt", by];
}

/** «probeert dat binnen 4 weken te doen», where «dat» would be what comes. */
function aimed(part: Part): Part {
  return "items" in part
    ? part
    : sentence([part.text.replace(/ ernaar dat (.+) te doen\./, " ernaar $1 klaar te zijn.")], part.about);
}

const DONE = "Dit gebeurt ";
const WITHOUT_TERM = /^In deze procedure staat niet binnen welke termijn (?:dat|dit) gebeurt\.$/;

/** Terms that depend on the subject stand in a list here; in a numbered step they are sentences. */
function bySubject(voice: Voice, { terms }: Step): Voice {
  return voice.terms(terms).filter(({ subjects }) => subjects.length > 0).length < 2
    ? voice
    : { ...voice, short: false };
}

/** How the terms of the answer and of the whole may move, and the messages about that. */
export function moreTime(voice: Voice, tier: Tier, timeApart: boolean): readonly Block[] {
  const step = timeApart ? answerStep(tier) : undefined;
  const { whole } = tier;
  const silent = withoutContents(voice);
  const ofAll = voice.terms(whole?.terms ?? []);
  const ofStep =
    step === undefined
      ? []
      : withNotices(voice, stepParts(silent, step, "deze stap", ofAll).changes, noticesOf(voice, step));
  if (whole === undefined) return plainly(voice, ofStep, tier);
  const notices = [...whole.notices, ...whole.extensions.flatMap((extension) => extension.notices)];
  const beside = voice.terms(step?.terms ?? []);
  const changes = wholeBlocks(silent, { ...tier, whole: { ...whole, terms: [] } }, beside);
  return [
    ...plainly(voice, ofStep, tier),
    ...plainly(voice, withNotices(voice, sentencesIn(changes), notices), tier),
  ];
}

function sentencesIn(blocks: readonly Block[]): readonly Part[] {
  return blocks.flatMap((block): readonly Part[] => {
    if (block.kind === "paragraph") return block.sentences;
    return block.kind === "list" ? [block] : [];
  });
}

/** The verdicts there are, whom the outcome binds, and what ends the procedure. */
export function ending(voice: Voice, tier: Tier): readonly Block[] {
  const verdicts = distinct(tier.steps.flatMap((step) => verdictsOf(voice, tier, step)));
  return plainly(voice, [...verdicts, ...outcomeSentences(voice, tier)], tier);
}

/** Where several steps end in verdicts of their own, each says whose it is; where it leads may be told with the step. */
function verdictsOf(voice: Voice, tier: Tier, step: Step): readonly Sentence[] {
  const kinds = new Set(tier.steps.map(({ outcomes }) => outcomes.join()).filter((ids) => ids !== ""));
  const where = kinds.size > 1 ? `van stap ${tier.steps.indexOf(step) + 1}` : undefined;
  return [...outcomesOnly(voice, step, where), ...(branches(step) ? [] : targetSentences(voice, step))];
}

/** Only what must be done: the term is about that, and the rest is told in the step. When it is there at all goes with it. */
function dutiesOf({ rounds: _, ...step }: Step): Step {
  return { ...step, acts: step.acts.filter(({ modality }) => modality === "duty"), waived: [] };
}
