import type { Machine, State, StateId, TermId } from "../../ir/machine.js";
import { courseOf } from "../module/course.js";
import { voiceOf } from "../text/voice.js";
import { whenText } from "./when-text.js";

/** A state as XState has it: the states of a tier stand inside a state of that tier. */
export interface StateNode {
  readonly description?: string;
  /** The terms of a step, by id. */
  readonly meta?: { readonly terms: readonly TermId[] };
  readonly type?: "final";
  readonly initial?: string;
  readonly on?: Readonly<Record<string, readonly Way[]>>;
  readonly states?: Readonly<Record<string, StateNode>>;
}

/** What an event may do in a state. Without a target it only changes the case. */
export interface Way {
  readonly target?: string;
  readonly guard: { readonly type: "leadsTo"; readonly params: { readonly state: StateId } };
  readonly description?: string;
  readonly actions: readonly ["take", "rearm"];
}

/** The states of a machine for XState, and the value by which it knows each of ours. */
export interface StateNodes {
  readonly states: Readonly<Record<string, StateNode>>;
  readonly values: Readonly<Record<StateId, string | Readonly<Record<string, string>>>>;
}

/**
 * The states as XState nests them. A way stands for each state that an event may lead to, with the guard that it does
 * lead there: terms that ran out before the event may have moved the case first, so that where it stands decides
 * nothing by itself (`courseOf`).
 */
export function stateNodes(machine: Machine): StateNodes {
  const voice = voiceOf(machine);
  const places = placesOf(machine);
  const target = (id: StateId) => `#${[machine.id, ...(places.get(id) ?? [])].map(escaped).join(".")}`;
  const course = courseOf(machine);

  const nodeOf = (state: State): StateNode => {
    const possible = [...(course.get(state.id) ?? [])];
    // A case that may be taken up again is not over for XState, which would hear no more events.
    if (state.kind === "final" && possible.every(([event]) => event === "time")) {
      return { description: state.label, type: "final" };
    }
    const on = possible.map(([event, ends]): [string, readonly Way[]] => [
      event,
      ends.map((end) => {
        const when = whenText(voice, state.id, event, end);
        return {
          ...(end === state.id ? {} : { target: target(end) }),
          guard: { type: "leadsTo", params: { state: end } },
          ...(when === "" ? {} : { description: when }),
          actions: ["take", "rearm"],
        };
      }),
    ]);
    const terms = machine.terms.flatMap(({ id, of }) =>
      of.kind === "step" && state.kind === "step" && of.step === state.step ? [id] : [],
    );
    return {
      description: state.label,
      ...(terms.length === 0 ? {} : { meta: { terms } }),
      on: Object.fromEntries(on),
    };
  };

  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const states = machine.states.map((state): readonly [State, readonly string[]] => [
    state,
    places.get(state.id) ?? [],
  ]);
  const groups = [...new Set(states.map(([, [first = ""]]) => first))];
  return {
    states: Object.fromEntries(
      groups.map((group) => {
        const own = states.filter(([, [first]]) => first === group);
        const [[state, place]] = own as [(typeof own)[number]];
        if (place.length === 1) return [group, nodeOf(state)];
        const label = tiers.find(({ id }) => "tier" in state && id === state.tier)?.label;
        return [
          group,
          {
            ...(label === undefined ? {} : { description: label }),
            initial: place[1] ?? "",
            states: Object.fromEntries(own.map(([each, [, key = ""]]) => [key, nodeOf(each)])),
          },
        ];
      }),
    ),
    values: Object.fromEntries(
      states.map(([{ id }, [first = "", second]]) => [
        id,
        second === undefined ? first : { [first]: second },
      ]),
    ),
  };
}

/** The keys that lead to each state: its own, or those of its tier and of its step. */
function placesOf({ states }: Machine): ReadonlyMap<StateId, readonly string[]> {
  const alone = new Set(states.flatMap((state) => ("tier" in state ? [] : [state.id])));
  return new Map(
    states.map((state) => {
      if (!("tier" in state)) return [state.id, [state.id]];
      const { tier, id } = state;
      // A tier may be called «start», as the state before all tiers is.
      const group = alone.has(tier) ? `${tier}_` : tier;
      return [id, [group, id.startsWith(`${tier}.`) ? id.slice(tier.length + 1) : id]];
    }),
  );
}

/** XState takes a dot in a target for the way into a state. */
function escaped(key: string): string {
  return key.replaceAll("\\", "\\\\").replaceAll(".", "\\.");
}
