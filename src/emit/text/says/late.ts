import type { Step, Term, Tier, Transition } from "../../../ir/machine.js";
import type { Sentence } from "../document/document.js";
import { distinct, sentence } from "../document/sentences.js";
import { agree } from "../dutch/person.js";
import { inside } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { lapsedTerms } from "./causes.js";
import { termName } from "./steps.js";

/**
 * What follows when a term of a step runs out: «Is deze termijn voorbij, dan kan de klager naar «De commissie».» Of a term
 * for which nothing follows it is said that the procedure is silent.
 */
export function lateSentences(voice: Voice, step: Step): readonly Sentence[] {
  const told = step.notices.some(({ otherwise }) => otherwise);
  const chance = step.completionChance === undefined ? [] : [step.completionChance];
  return lateWith(voice, voice.terms(step.terms), told, voice.terms(chance));
}

/** The same of the terms over a whole tier. */
export function lateAtAll(voice: Voice, { whole }: Tier): readonly Sentence[] {
  if (whole === undefined) return [];
  const told = whole.notices.some(({ otherwise }) => otherwise);
  return lateWith(voice, voice.terms(whole.terms), told);
}

/** `told`: a message says what happens when the terms are not kept; `beside`: other terms of which the step tells. */
function lateWith(
  voice: Voice,
  terms: readonly Term[],
  told: boolean,
  beside: readonly Term[] = [],
): readonly Sentence[] {
  const all = [...terms, ...beside];
  const { transitions } = voice.machine;
  const known = new Set(transitions.flatMap(({ guards }) => lapsedTerms(guards)));
  const ours = terms.filter(({ bounds, holder }) => bounds.length > 0 && !isOfOthers(voice, holder));
  const silent = told ? [] : ours.filter(({ id }) => !known.has(id));
  const follows = transitions.flatMap((transition) => {
    const lapsing = terms.filter(({ id }) => lapsedTerms(transition.guards).includes(id));
    const name = lapsing.length === 1 ? termName(all, lapsing) : "de termijn die geldt";
    return lapsing.length === 0 ? [] : followsFrom(voice, transition, name);
  });
  if (silent.length === 0) return distinct(follows);
  const verb = silent.length === 1 ? "voorbij is" : "voorbij zijn";
  return distinct([
    ...follows,
    sentence(
      ["in deze procedure staat niet wat er gebeurt als", termName(all, silent), verb],
      silent.map(({ id }) => id),
    ),
  ]);
}

function followsFrom(voice: Voice, { id, to, event }: Transition, name: string): readonly Sentence[] {
  const state = voice.state(to);
  if (state === undefined) return [];
  const over = ["is", name, "voorbij, dan"];
  const tier = "tier" in state ? voice.tier(state.tier) : undefined;
  if (event === undefined || tier === undefined) return [sentence([...over, "eindigt de procedure"], [id])];
  const { klager } = voice;
  const may = [agree(VERBS.kunnen, klager, true), klager.subject, `naar «${inside(tier.label)}»`];
  return [sentence([...over, ...may], [id])];
}

/** Terms of the complainant and of bodies outside are not ours to keep. */
function isOfOthers(voice: Voice, holder: readonly string[]): boolean {
  return holder.every((id) => id === "klager" || voice.role(id)?.external === true);
}
