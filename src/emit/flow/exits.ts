import { TRIGGER_WORDS } from "../../glossary/words.js";
import type { StateId, Tier, Transition } from "../../ir/machine.js";
import { capitalise, inside } from "../text/dutch/sentence.js";
import { type Takers, takersOf } from "../text/says/takers.js";
import type { Voice } from "../text/voice.js";
import { lowerFirst } from "../writing/lower-first.js";
import { guardText, tierOfState } from "./entries.js";
import type { ExitItem, Target } from "./flow-types.js";
import { termText } from "./steps.js";

/** The exits of a tier: of one step each, and those of its end or of several of its states. */
export interface Exits {
  readonly of: (state: StateId) => readonly ExitItem[];
  readonly ofTier: readonly ExitItem[];
}

/** Groups the transitions of a tier that lead elsewhere; what only goes to the next step is no exit. */
export function exitsOf(voice: Voice, tier: Tier): Exits {
  const groups = new Map<string, { readonly first: Transition; readonly from: StateId[] }>();
  for (const transition of voice.machine.transitions) {
    if (tierOfState(voice, transition.from) !== tier.id || goesDown(voice, transition)) continue;
    if (isRefused(voice, transition.from) && voice.state(transition.to)?.kind === "final") continue;
    const { event, to, guards, cause } = transition;
    const key = JSON.stringify([event, to, guards, cause]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: transition, from: [transition.from] });
    else group.from.push(transition.from);
  }
  const all = [...groups.values()].map(({ first, from }) => {
    const alone = from.length === 1 && voice.state(first.from)?.kind === "step" ? { from: first.from } : {};
    return { ...exitItem(voice, first, spread(voice, tier, from)), ...alone };
  });
  return {
    of: (state) => all.filter(({ from }) => from === state),
    ofTier: all.filter(({ from }) => from === undefined),
  };
}

/** From where on an exit of several states is open: the whole tier, or from a step on. */
function spread(voice: Voice, tier: Tier, states: readonly StateId[]): string {
  const from = states.filter((id) => !isRefused(voice, id));
  if (from.length < 2) return "";
  const all = voice.machine.states.filter(
    ({ id }) => tierOfState(voice, id) === tier.id && !isRefused(voice, id),
  );
  const first = voice.state(from[0] ?? "");
  if (from.length === all.length || first?.kind !== "step") return " (in de hele fase)";
  return ` (vanaf «${inside(voice.step(first.step)?.label ?? "")}»)`;
}

/** Where a tier did not take the complaint up: that stands in a picture as an end, whatever closes the case there. */
function isRefused(voice: Voice, id: StateId): boolean {
  const state = voice.state(id);
  return state?.kind === "handled" && state.refused === true;
}

/** Whether a transition is the plain course of a tier, which the order of the picture already says. */
function goesDown(voice: Voice, { from, to, cause }: Transition): boolean {
  if (cause !== "order" && cause !== "omit") return false;
  return voice.state(from)?.kind === "step" && tierOfState(voice, to) === tierOfState(voice, from);
}

function exitItem(voice: Voice, transition: Transition, where: string): ExitItem {
  const { guards, cause, event } = transition;
  const windows = guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  const details = [
    ...guards.flatMap((guard) => guardText(voice, guard)),
    ...voice.terms(windows).map((term) => lowerFirst(termText(voice, term))),
  ];
  return {
    kind: "exit",
    text: `${capitalise(headOf(voice, transition))}${cause === "lapsed" ? "" : where}${details.length === 0 ? "" : `, ${details.join(", ")}`}`,
    to: targetOf(voice, transition),
    ...(event === undefined ? {} : { event }),
    ...takerOf(voice, transition),
  };
}

/** Who goes on, where that is not the complainant. */
function takerOf({ machine }: Voice, transition: Transition): Pick<ExitItem, "by"> {
  const node = machine.events.find(({ id }) => id === transition.event);
  const { complainant, others } = node === undefined ? NOBODY : takersOf(node, transition);
  const [by] = others;
  return complainant || by === undefined ? {} : { by };
}

const NOBODY: Takers = { complainant: false, others: [] };

function headOf(voice: Voice, { cause, guards }: Transition): string {
  switch (cause) {
    case "order":
    case "omit":
      return "na afronding";
    case "next":
      return "daarna";
    case "outcome":
      return "uitkomst";
    case "opening":
    case "skip":
    case "direct":
      return "verder";
    case "refusal":
      return "niet in behandeling genomen";
    case "reopened":
      return "heropend";
    case "lapse":
    case "lapsed":
      return lapsedText(
        voice,
        guards.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : [])),
      );
    default:
      return TRIGGER_WORDS[cause];
  }
}

/** «Termijn voor «De reactie» verstreken», of a window «termijn om verder te gaan verstreken». */
function lapsedText(voice: Voice, terms: readonly string[]): string {
  const names = voice.terms(terms).flatMap(({ of }) => {
    if (of.kind === "step") return [`voor «${inside(voice.step(of.step)?.label ?? "")}»`];
    return of.kind === "escalation" ? ["om verder te gaan"] : [];
  });
  return ["termijn", [...new Set(names)].join(" of "), "verstreken"].filter((word) => word !== "").join(" ");
}

function targetOf(voice: Voice, { from, to: id }: Transition): Target {
  const state = voice.state(id);
  // The ways on from there are exits of the tier.
  if (state !== undefined && isRefused(voice, id))
    return { kind: "end", title: inside(voice.state("refused")?.label ?? state.label) };
  if (state === undefined || state.kind === "final" || state.kind === "initial")
    return { kind: "end", title: inside(state?.label ?? "") };
  if (state.kind === "step")
    return tierOfState(voice, from) !== state.tier && isFirst(voice, state.tier, id)
      ? laneTarget(voice, state.tier)
      : { kind: "step", state: id, title: inside(voice.step(state.step)?.label ?? "") };
  return laneTarget(voice, state.tier);
}

function laneTarget(voice: Voice, tier: string): Target {
  return { kind: "lane", lane: tier, title: inside(voice.tier(tier)?.label ?? "") };
}

function isFirst(voice: Voice, tier: string, id: StateId): boolean {
  return voice.machine.states.find((state) => state.kind === "step" && state.tier === tier)?.id === id;
}
