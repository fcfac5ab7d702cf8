import type { Machine, State, Tier } from "../../ir/machine.js";
import { type Voice, voiceOf } from "../text/voice.js";
import { laneEntries } from "./entries.js";
import { exitsOf } from "./exits.js";
import type { Flow, Lane, StepItem } from "./flow-types.js";
import { laneTerms, stepItem } from "./steps.js";

/**
 * The flow of a machine, in the voice of the text it stands in, or else its own. Titles are as the writer wrote them.
 * Pure; says nothing the machine does not.
 */
export function flowOf(machine: Machine, voice: Voice = voiceOf(machine)): Flow {
  const lane = (tier: Tier, side: boolean): Lane => {
    const states = machine.states.filter((state) => state.kind === "step" && state.tier === tier.id);
    const exits = exitsOf(voice, tier);
    return {
      id: tier.id,
      title: tier.label,
      side,
      entries: laneEntries(voice, tier),
      terms: laneTerms(voice, tier),
      items: [...states.flatMap((state) => [...stepOf(state), ...exits.of(state.id)]), ...exits.ofTier],
    };
  };
  const stepOf = (state: State): readonly StepItem[] => {
    const step = state.kind === "step" ? voice.step(state.step) : undefined;
    return step === undefined ? [] : [stepItem(voice, state.id, step)];
  };
  return {
    title: machine.procedure.title,
    lanes: [
      ...machine.tiers.map((tier) => lane(tier, false)),
      ...machine.sideRoutes.map((route) => lane(route, true)),
    ],
  };
}
