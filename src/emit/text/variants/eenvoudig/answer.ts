import type { Step, Tier } from "../../../../ir/machine.js";
import type { Block } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { verdictSentences } from "../../says/outcomes.js";
import { stepParts } from "../../says/steps.js";
import { outcomeSentences, wholeBlocks } from "../../says/tiers.js";
import type { Voice } from "../../voice.js";
import { noticeContents, withoutContents } from "./contents.js";
import { answerStep, noticesOf } from "./handling.js";
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
          stepParts(withoutContents(bySubject(voice, step)), dutiesOf(step), "deze stap").acts,
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
  if (blocks.length > 0 || !isMain || tier.external) return blocks;
  return plainly(
    voice,
    [sentence(["in deze procedure staat niet wanneer", whenAnswered(voice)], [tier.id])],
    tier,
  );
}

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
  const ofStep =
    step === undefined
      ? []
      : [...stepParts(silent, step, "deze stap").changes, ...noticeContents(voice, noticesOf(voice, step))];
  if (whole === undefined) return plainly(voice, ofStep, tier);
  const notices = [...whole.notices, ...whole.extensions.flatMap((extension) => extension.notices)];
  return [
    ...plainly(voice, ofStep, tier),
    ...plainBlocks(voice, wholeBlocks(silent, { ...tier, whole: { ...whole, terms: [] } }), tier),
    ...plainly(voice, noticeContents(voice, notices), tier),
  ];
}

/** The verdicts there are, whom the outcome binds, and what ends the procedure. */
export function ending(voice: Voice, tier: Tier): readonly Block[] {
  const verdicts = distinct(tier.steps.flatMap((step) => verdictSentences(voice, step)));
  return plainly(voice, [...verdicts, ...outcomeSentences(voice, tier)], tier);
}

/** Only what must be done: the term is about that, and the rest is told in the step. */
function dutiesOf({
  onlyIf: _,
  onlySubjects: __,
  onlyFor: ___,
  onlyOutcomes: ____,
  rounds: _____,
  ...step
}: Step): Step {
  return {
    ...step,
    acts: step.acts.filter(({ modality }) => modality === "duty"),
    waived: [],
    optional: false,
  };
}
