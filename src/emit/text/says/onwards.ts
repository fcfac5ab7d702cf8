import type { StateId } from "../../../ir/machine.js";
import { inside } from "../dutch/sentence.js";
import type { Voice } from "../voice.js";

/**
 * Where the case goes, behind something else that stands first: «gaat de behandeling verder bij «Hoor en wederhoor»»,
 * «gaat de behandeling terug naar …», «is deze fase klaar», «eindigt de procedure».
 */
export function onwardsTo(voice: Voice, id: StateId, back = false): string {
  const state = voice.state(id);
  if (state === undefined || state.kind === "final") return "eindigt de procedure";
  if (state.kind === "handled") return "is deze fase klaar";
  const label = state.kind === "step" ? voice.step(state.step)?.label : undefined;
  const tier = state.kind === "initial" || label !== undefined ? undefined : voice.tier(state.tier)?.label;
  return `gaat de behandeling ${back ? "terug naar" : "verder bij"} «${inside(label ?? tier ?? state.label)}»`;
}
