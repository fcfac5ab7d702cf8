import type { TriggerId } from "../../../glossary/ids.js";
import { TRIGGER_WORDS } from "../../../glossary/words.js";
import type { Guard, Tier, Transition } from "../../../ir/machine.js";
import { assertNever } from "../../../support/assert-never.js";
import { list } from "../dutch/lists.js";
import { agree, type Party } from "../dutch/person.js";
import { inside, join } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";

/** The trigger as a clause behind «als»; `taker` goes on, where that is not the complainant. */
export function trigger(
  voice: Voice,
  from: Tier | undefined,
  cause: TriggerId,
  naming: boolean,
  taker: Party = voice.klager,
): string {
  const { klager } = voice;
  const where = naming && from !== undefined ? ` over de uitkomst van «${inside(from.label)}»` : "";
  switch (cause) {
    case "satisfied":
      return `${klager.subject} tevreden ${agree(VERBS.zijn, klager)}${where}`;
    case "dissatisfied":
      return `${taker.subject} niet tevreden ${agree(VERBS.zijn, taker)}${where}`;
    case "no-agreement":
      return naming && from !== undefined
        ? `er na «${inside(from.label)}» geen overeenstemming is`
        : "er geen overeenstemming is";
    case "lapsed":
      return "de termijn is verstreken";
    case "withdrawn":
      return `${klager.subject} de klacht intrekt`;
    case "settled":
      return "de klacht is opgelost";
    case "choice":
      // «U kunt …» says that there is a choice.
      return finished(from);
    case "refused":
      return notTaken(voice, from, naming && sharesRefusing(voice, from));
    default:
      return assertNever(cause);
  }
}

/** «de directie de klacht niet in behandeling neemt»; `naming`: in which phase. */
export function notTaken(voice: Voice, tier: Tier | undefined, naming = false): string {
  const by = refusing(voice, tier);
  const where = naming && tier !== undefined ? `in de fase «${inside(tier.label)}»` : undefined;
  return join([by.subject, "de klacht", where, "niet in behandeling", agree(VERBS.nemen, by)]);
}

function refusing(voice: Voice, tier: Tier | undefined): Party {
  return voice.parties(tier?.handlers ?? [], "of") ?? voice.organisation;
}

/** Whether the same people refuse complaints in another tier as well, with a way on from there. */
function sharesRefusing(voice: Voice, tier: Tier | undefined): boolean {
  const { subject } = refusing(voice, tier);
  return voice.machine.transitions.some(({ cause, from }) => {
    const other = cause === "refused" ? tierOf(voice, from) : undefined;
    return other !== undefined && other.id !== tier?.id && refusing(voice, other).subject === subject;
  });
}

/** «de fase «De klacht» is afgerond» */
export function finished(tier: Tier | undefined): string {
  return `de fase «${inside(tier?.label ?? "")}» is afgerond`;
}

/** «de termijn van 6 weken voor «Onderzoek en oplossing» is verstreken» */
export function lapsed(voice: Voice, ids: readonly string[]): string {
  const terms = voice.terms(ids);
  const steps = terms.flatMap(({ of }) => {
    if (of.kind === "step") return [`«${inside(voice.step(of.step)?.label ?? "")}»`];
    return of.kind === "whole" ? [`«${inside(voice.tier(of.tier)?.label ?? "")}»`] : [];
  });
  const [bound] = terms[0]?.bounds ?? [];
  const length =
    terms.length === 1 && bound?.kind === "length" ? `van ${lengthText(bound.length)}` : undefined;
  const named = [...new Set(steps)];
  return join([
    "de termijn",
    length,
    named.length === 0 ? undefined : `voor ${list(named, "of")}`,
    "is verstreken",
  ]);
}

/** What must hold besides, each as a clause behind «als». */
export function conditions(voice: Voice, { guards }: Transition): readonly string[] {
  return guards.flatMap((guard) => {
    if (guard.kind === "any-condition") return [list(guard.conditions.map(voice.condition), "of")];
    // As long as a class is unknown nothing is asked of it: the guard is of a step for some complainants only.
    return guard.kind === "class" && guard.orUnknown !== true ? classClauses(voice, guard.classes) : [];
  });
}

/** «de klacht komt van een ouder»: that it is for some classes of complainants. */
export function classClauses(voice: Voice, classes: readonly string[]): readonly string[] {
  const party = voice.parties(classes, "of");
  return party === undefined ? [] : [`de klacht komt van ${party.object}`];
}

/** The terms whose lapse a transition waits for. */
export function lapsedTerms(guards: readonly Guard[]): readonly string[] {
  return guards.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : []));
}

/** The conditions and terms a transition depends on. */
export function guardIds(guards: readonly Guard[]): readonly string[] {
  return guards.flatMap((guard) => {
    if (guard.kind === "any-condition") return guard.conditions;
    return guard.kind === "lapsed" ? guard.terms : [];
  });
}

/** The tier a state stands in; none for the start and the ends. */
export function tierOf(voice: Voice, stateId: string): Tier | undefined {
  const state = voice.state(stateId);
  return state === undefined || state.kind === "initial" || state.kind === "final"
    ? undefined
    : voice.tier(state.tier);
}

/** Whether a cause is one a writer names; the machine has causes of its own. */
export function isTrigger(cause: Transition["cause"]): cause is TriggerId {
  return cause in TRIGGER_WORDS;
}
