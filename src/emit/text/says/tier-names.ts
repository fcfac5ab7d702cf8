import type { Tier, TierId } from "../../../ir/machine.js";
import type { Voice } from "../voice.js";
import { tierOf } from "./causes.js";

/** Whether another tier or route has the same handlers, so that they do not tell which one is meant. */
export function sharesHandlers({ machine }: Voice, { id, handlers }: Tier): boolean {
  const others = [...machine.tiers, ...machine.sideRoutes].filter((tier) => tier.id !== id);
  return handlers.length > 0 && others.some((tier) => tier.handlers.join() === handlers.join());
}

/** Whether another tier passes complaints on to this one by itself: nobody files them here. */
export function isForwardedTo(voice: Voice, id: TierId): boolean {
  return forwardings(voice).some(({ to }) => to === id);
}

/** The tiers that a step of this one may pass a complaint on to. */
export function forwardedFrom(voice: Voice, { id }: Tier): readonly Tier[] {
  return forwardings(voice).flatMap(({ from, to }) => (from === id ? (voice.tier(to) ?? []) : []));
}

function forwardings(voice: Voice): readonly { readonly from: TierId; readonly to: TierId }[] {
  return voice.machine.transitions.flatMap((transition) => {
    const from = tierOf(voice, transition.from)?.id;
    const to = tierOf(voice, transition.to)?.id;
    const isFiled = voice.event(transition.event)?.kind === "file";
    return from === undefined || to === undefined || from === to || isFiled ? [] : [{ from, to }];
  });
}
