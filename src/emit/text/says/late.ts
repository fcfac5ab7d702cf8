import type { Step } from "../../../ir/machine.js";
import type { Sentence } from "../document/document.js";
import { distinct, sentence } from "../document/sentences.js";
import { agree } from "../dutch/person.js";
import { inside } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";

/** What follows when a term of a step runs out: «Is de termijn voorbij, dan kan de klager naar «De commissie».» */
export function lateSentences(voice: Voice, step: Step): readonly Sentence[] {
  const { machine, klager } = voice;
  return distinct(
    machine.transitions.flatMap(({ id, to, event, guards }) => {
      const late = guards.some(
        (guard) => guard.kind === "lapsed" && guard.terms.some((term) => step.terms.includes(term)),
      );
      const state = voice.state(to);
      if (!late || state === undefined) return [];
      const tier = "tier" in state ? voice.tier(state.tier) : undefined;
      if (event === undefined || tier === undefined)
        return [sentence(["is de termijn voorbij, dan eindigt de procedure"], [id])];
      return [
        sentence(
          [
            "is de termijn voorbij, dan",
            agree(VERBS.kunnen, klager, true),
            klager.subject,
            `naar «${inside(tier.label)}»`,
          ],
          [id],
        ),
      ];
    }),
  );
}
