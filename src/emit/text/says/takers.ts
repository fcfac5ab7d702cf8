import type { Event, Guard, RoleId, Term, Transition } from "../../../ir/machine.js";
import type { Party } from "../dutch/person.js";
import type { Voice } from "../voice.js";

/** Who may take a way to a tier. */
export interface Takers {
  readonly complainant: boolean;
  /** The others; each of them may. */
  readonly others: readonly RoleId[];
}

/** Who may take a way: whom it names, else everybody who may cause its event. */
export function takersOf(event: Event, { guards }: Pick<Transition, "guards">): Takers {
  const taker = takerIn(guards);
  const roles = taker?.roles ?? event.by;
  return {
    complainant: taker?.classes !== undefined || roles.includes("klager"),
    others: roles.filter((id) => id !== "klager"),
  };
}

/** The classes of complainants that a way for others as well is for; none: all of them. */
export function classesAmong(guards: readonly Guard[]): readonly string[] {
  return takerIn(guards)?.classes ?? [];
}

function takerIn(guards: readonly Guard[]): Extract<Guard, { readonly kind: "by" }> | undefined {
  return guards.find((guard) => guard.kind === "by");
}

/** Others than the complainant as the subject of a sentence: each of them may. */
export function othersAs(voice: Voice, others: readonly RoleId[]): Party | undefined {
  return voice.parties(others, "of");
}

/** A party that was just named: «die niet tevreden is», «u niet tevreden bent». */
export function namedAgain(party: Party): Party {
  return party.person === "third" ? { ...party, subject: "die", object: "die" } : party;
}

/** «door de zorgaanbieder»: whose time to go on it is, where that is not the complainant's. */
export function ofOthers(voice: Voice, term: Term | undefined): string | undefined {
  const party = holderOf(voice, term);
  return party === undefined || party === voice.klager ? undefined : `door ${party.object}`;
}

/** Who must act in time, as the subject of a sentence. */
export function holderOf(voice: Voice, term: Term | undefined): Party | undefined {
  return voice.parties(term?.holder ?? [], linkOfHolder(term));
}

/** Whether one of those who must act in time is enough. */
export function linkOfHolder(term: Term | undefined): "en" | "of" {
  return term?.anyHolder === undefined ? "en" : "of";
}
