import type { Tier, Transition } from "../../../ir/machine.js";
import type { Sentence } from "../document/document.js";
import { distinct, sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { agree } from "../dutch/person.js";
import { inside } from "../dutch/sentence.js";
import { inverted, predicate, VERBS } from "../dutch/verbs.js";
import { isImplied } from "../nodes.js";
import type { Voice } from "../voice.js";
import { conditions, guardIds, isTrigger, lapsed, lapsedTerms, tierOf, trigger } from "./causes.js";
import { onwardsTo } from "./onwards.js";
import { windowSentences } from "./windows.js";

/** What ends a tier or sends it back: satisfied, withdrawn, settled, and ways to a step. */
export function wayOut(voice: Voice, tier: Tier): readonly Sentence[] {
  const leading = voice.machine.transitions.filter(
    (transition) => !isFiling(voice, transition) && isOf(voice, transition, tier),
  );
  const ends = leading.flatMap((transition) => ending(voice, tier, transition));
  const together = togetherEnding(ends);
  const rest = together === undefined ? leading : leading.filter(({ id }) => !together.about.includes(id));
  const others = rest.flatMap((transition, at) => {
    const isOther = rest.slice(0, at).some((before) => isNarrower(voice, before, transition));
    return outSentence(voice, tier, transition, isOther);
  });
  return distinct(together === undefined ? others : [together, ...others]);
}

/** What simply ends the procedure, as a clause behind «als». */
function ending(voice: Voice, tier: Tier, transition: Transition): readonly Sentence[] {
  const { cause, to, id, guards } = transition;
  const plain = cause === "satisfied" || cause === "settled" || cause === "withdrawn";
  if (!plain || guards.length > 0 || isImplied(transition, tier)) return [];
  if (voice.state(to)?.kind !== "final") return [];
  return [{ text: `als ${trigger(voice, tier, cause, false)}`, about: [id] }];
}

/** «De procedure eindigt als u tevreden bent of als u de klacht intrekt.», where more than one thing ends it. */
function togetherEnding(ends: readonly Sentence[]): Sentence | undefined {
  const clauses = distinct(ends);
  if (clauses.length < 2) return undefined;
  const when = list(
    clauses.map(({ text }) => text),
    "of",
  );
  return sentence(["de procedure eindigt", when], [...new Set(clauses.flatMap(({ about }) => about))]);
}

/** Whether a way on the same cause goes first where its condition holds. */
function isNarrower(voice: Voice, before: Transition, { cause, from }: Transition): boolean {
  return before.cause === cause && before.from === from && conditions(voice, before).length > 0;
}

/** `isOther`: a way that goes first on some condition was told before. */
function outSentence(
  voice: Voice,
  tier: Tier,
  transition: Transition,
  isOther: boolean,
): readonly Sentence[] {
  const { cause } = transition;
  const about = [transition.id, ...guardIds(transition.guards)];
  if ((!isTrigger(cause) && cause !== "lapse") || isImplied(transition, tier)) return [];
  const onwards = onwardsTo(voice, transition.to);
  const when = conditions(voice, transition);
  if (cause === "withdrawn") {
    const { klager } = voice;
    return [
      sentence([klager.subject, agree(VERBS.kunnen, klager), "de klacht intrekken"], about),
      sentence(
        when.length === 0
          ? [isOther ? "anders" : "dan", onwards]
          : [`als ${when.join(" en ")},`, even(onwards)],
        about,
      ),
    ];
  }
  if (cause === "choice") {
    const { klager } = voice;
    const chooses = choice(voice, transition);
    const text =
      when.length === 0
        ? [klager.subject, predicate(VERBS.kunnen, klager, [chooses])]
        : [`als ${when.join(" en ")},`, inverted(VERBS.kunnen, klager, [chooses])];
    return [sentence(text, about)];
  }
  const cue =
    cause === "lapse" || cause === "lapsed"
      ? lapsed(voice, lapsedTerms(transition.guards))
      : trigger(voice, tier, cause, false);
  const windows = transition.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  return [
    sentence([`als ${[cue, ...when].join(" en ")},`, onwards], about),
    ...windowSentences(voice, windows),
  ];
}

/** «gaat de behandeling dan toch verder bij …»: the complaint was withdrawn all the same. */
function even(onwards: string): string {
  return onwards.replace(/^gaat de behandeling /, "$&dan toch ");
}

/** What the complainant may choose, behind «u kunt»: where it leads is said in the same sentence. */
function choice(voice: Voice, { to }: Transition): string {
  const state = voice.state(to);
  if (state === undefined || state.kind === "final") return "ervoor kiezen de procedure te beëindigen";
  if (state.kind === "handled") return "ervoor kiezen deze fase af te ronden";
  const label = state.kind === "step" ? voice.step(state.step)?.label : undefined;
  return `ervoor kiezen verder te gaan met «${inside(label ?? state.label)}»`;
}

function isFiling(voice: Voice, { event }: Transition): boolean {
  return voice.event(event)?.kind === "file";
}

function isOf(voice: Voice, transition: Transition, tier: Tier): boolean {
  return tierOf(voice, transition.from)?.id === tier.id;
}
