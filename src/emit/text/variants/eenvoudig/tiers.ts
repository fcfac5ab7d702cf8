import type { Machine, Tier } from "../../../../ir/machine.js";
import { heading } from "../../document/blocks.js";
import type { Block, Heading } from "../../document/document.js";
import { capitalise, inside } from "../../dutch/sentence.js";
import { VERBS } from "../../dutch/verbs.js";
import { takersOf } from "../../says/takers.js";
import { sharesHandlers } from "../../says/tier-names.js";
import type { Voice } from "../../voice.js";
import { answerTime, ending, moreTime } from "./answer.js";
import { coming, skipping, standing } from "./coming.js";
import { contentsAsked, filing } from "./filing.js";
import { answerStep, handler, handling, isToComplainant } from "./handling.js";
import { plainly } from "./plain.js";
import { asked, question, whenAsked, yourComplaint } from "./questions.js";

/** Where a complaint is first filed: the first tier that is more than a talk. */
export function mainTier({ tiers }: Pick<Machine, "tiers">): Tier | undefined {
  return tiers.find(({ informal }) => !informal);
}

/** What to do before a complaint is filed. */
export function talkBlocks(voice: Voice, tiers: readonly Tier[]): readonly Block[] {
  const [first, ...others] = tiers;
  if (first === undefined) return [];
  const must = tiers.some(({ required }) => required);
  const text = must
    ? `wat ${asked(voice, VERBS.moeten)} eerst doen`
    : `${asked(voice, VERBS.kunnen)} er eerst samen uitkomen`;
  const answers = tiers.map((tier) => ({
    tier,
    blocks: [
      ...coming(voice, tier),
      ...filing(voice, tier),
      ...contentsAsked(voice, tier),
      ...plainly(voice, handler(voice, tier), tier),
      ...handling(voice, tier, false),
      ...plainly(voice, [...standing(voice, tier), ...skipping(voice, tier)], tier),
      ...answerTime(voice, tier, false, false),
      ...moreTime(voice, tier, false),
      ...ending(voice, tier),
    ],
  }));
  const single = others.length === 0;
  const body = answers.flatMap(({ tier, blocks }) =>
    single ? blocks : [heading(3, inside(tier.label), [tier.id]), ...blocks],
  );
  return question(
    2,
    text,
    body,
    tiers.map(({ id }) => id),
  );
}

/** The tier where a complaint is filed, each part under its own question. */
export function mainBlocks(voice: Voice, tier: Tier): readonly Block[] {
  const complaint = yourComplaint(voice);
  const how = [
    ...coming(voice, tier),
    ...plainly(voice, [...standing(voice, tier, true), ...skipping(voice, tier, true)], tier),
    ...filing(voice, tier),
  ];
  return [
    ...question(2, `hoe ${asked(voice, VERBS.indienen, "een klacht")}`, how, [tier.id]),
    ...question(2, `wat ${asked(voice, VERBS.zetten)} in ${complaint}`, contentsAsked(voice, tier), [
      tier.id,
    ]),
    ...question(
      2,
      `wat gebeurt er met ${complaint}`,
      [...plainly(voice, handler(voice, tier), tier), ...handling(voice, tier, true)],
      [tier.id],
    ),
    ...timeBlocks(voice, tier, 2),
  ];
}

/** A tier a complaint may go to after that, under the name it has in the regulation. */
export function laterBlocks(voice: Voice, tier: Tier): readonly Block[] {
  const complaint = yourComplaint(voice);
  const manner = filing(voice, tier);
  const contents = contentsAsked(voice, tier);
  const place = [...standing(voice, tier), ...skipping(voice, tier)];
  const title = heading(2, laterTitle(voice, tier), [tier.id]);
  if (tier.steps.length < 2 && contents.length === 0) {
    const filed = manner.length > 0;
    return [
      title,
      ...coming(voice, tier, (named) => (filed ? [] : handler(voice, tier, named))),
      ...plainly(voice, place, tier),
      ...manner,
      ...(filed ? plainly(voice, handler(voice, tier), tier) : []),
      ...handling(voice, tier, false),
      ...answerTime(voice, tier, false, false),
      ...moreTime(voice, tier, false),
      ...ending(voice, tier),
    ];
  }
  const dealt = [...plainly(voice, handler(voice, tier), tier), ...handling(voice, tier, true)];
  return [
    title,
    ...coming(voice, tier),
    ...plainly(voice, place, tier),
    ...question(3, `hoe ${asked(voice, VERBS.indienen, complaint, "daar")}`, manner, [tier.id]),
    ...question(3, `wat ${asked(voice, VERBS.zetten)} in ${complaint}`, contents, [tier.id]),
    ...question(3, "wat gebeurt er dan", dealt, [tier.id]),
    ...timeBlocks(voice, tier, 3),
  ];
}

function timeBlocks(voice: Voice, tier: Tier, level: Heading["level"]): readonly Block[] {
  const step = answerStep(tier);
  const isMain = level === 2;
  const heard = step === undefined || isToComplainant(step);
  const when = heard ? whenAsked(voice) : "hoe lang duurt het";
  const who =
    step === undefined ? undefined : voice.parties(step.acts.flatMap(({ actors }) => actors).slice(0, 1));
  const more = who?.person === "wij" ? "wat als wij meer tijd nodig hebben" : "wat als er meer tijd nodig is";
  return [
    ...question(level, when, answerTime(voice, tier, isMain, true), [tier.id]),
    ...question(level, more, moreTime(voice, tier, true), [tier.id]),
    ...question(level, "hoe loopt het af", ending(voice, tier), [tier.id]),
  ];
}

/** «Bent u niet tevreden? De klachtenfunctionaris»: the question that leads there, before its name. */
function laterTitle(voice: Voice, tier: Tier): string {
  const filed = voice.machine.events.find(({ kind, tier: to }) => kind === "file" && to === tier.id);
  const causes = voice.machine.transitions.flatMap((way) =>
    filed !== undefined && way.event === filed.id && takersOf(filed, way).complainant ? [way.cause] : [],
  );
  const label = capitalise(inside(tier.label));
  if (causes.length === 0 && filed?.by.includes("klager") === false) return label;
  if (causes.includes("dissatisfied"))
    return capitalise(`${asked(voice, VERBS.zijn, "niet tevreden")}? ${label}`);
  if (causes.includes("no-agreement"))
    return capitalise(`${asked(voice, VERBS.komen, "er niet samen uit")}? ${label}`);
  const who = voice.parties(tier.handlers, "of");
  // To a tier that others pass complaints on to nobody goes, and one of two with the same handlers goes by its name.
  return who === undefined || causes.length === 0 || sharesHandlers(voice, tier)
    ? label
    : capitalise(`wanneer ${asked(voice, VERBS.kunnen, `naar ${who.object}`)}?`);
}
