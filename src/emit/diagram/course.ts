import type { StateId } from "../../ir/machine.js";
import { CLOSED } from "../flow/exit-text.js";
import type { Entry, Flow, Lane, Target } from "../flow/flow-types.js";

/** A flow with a name for each part that any notation takes: letters, digits and underscores. */
export interface Course {
  readonly lanes: readonly { readonly lane: Lane; readonly id: string }[];
  /** Each way the procedure can end, once, in the order of the picture. */
  readonly ends: readonly { readonly id: string; readonly title: string }[];
  readonly stepId: (state: StateId) => string;
  readonly stepTitle: (state: StateId) => string;
  readonly target: (to: Target) => CourseTarget;
  /** The ends that a complaint which is reopened comes back from. */
  readonly origins: (entry: Entry) => readonly string[];
}

/** Where an arrow ends; `inside` is the lane of a step, and absent for lanes and ends. */
export interface CourseTarget {
  readonly id: string;
  readonly title: string;
  readonly inside?: string;
}

/** Names the parts of a flow. */
export function courseOf(flow: Flow): Course {
  const tiers = flow.lanes.filter(({ side }) => !side).length;
  const lanes = flow.lanes.map((lane, at) => ({
    lane,
    id: lane.side ? `zijroute${at + 1 - tiers}` : `fase${at + 1}`,
  }));
  const steps = new Map(
    lanes.flatMap(({ lane, id }) =>
      lane.items
        .filter((item) => item.kind === "step")
        .map(({ state, title }, at) => [state, { id: `${id}_stap${at + 1}`, title, inside: id }] as const),
    ),
  );
  const exits = flow.lanes.flatMap(({ items }) => items.filter((item) => item.kind === "exit"));
  const titles = new Set([
    ...exits.flatMap(({ to }) => (to.kind === "end" ? [endTitle(to.title)] : [])),
    // An end may only be come back from, where a picture shows no way to it.
    ...flow.lanes.flatMap(({ entries }) => entries.flatMap(reopenedFrom)),
  ]);
  const ends = [...titles].map((title, at) => ({ id: `einde${at + 1}`, title }));
  const endIds = new Map(ends.map(({ id, title }) => [title, id]));
  const laneIds = new Map(lanes.map(({ lane, id }) => [lane.id, id]));
  return {
    lanes,
    ends,
    stepId: (state) => steps.get(state)?.id ?? "",
    stepTitle: (state) => steps.get(state)?.title ?? "",
    target: (to) => {
      if (to.kind === "step") return steps.get(to.state) ?? { id: "", title: to.title };
      const found = to.kind === "lane" ? laneIds.get(to.lane) : endIds.get(endTitle(to.title));
      return { id: found ?? "", title: to.title };
    },
    origins: (entry) => reopenedFrom(entry).map((title) => endIds.get(title) ?? ""),
  };
}

function reopenedFrom(entry: Entry): readonly string[] {
  return entry.kind === "reopened" ? entry.from.map(endTitle) : [];
}

function endTitle(title: string): string {
  return title === CLOSED ? "Einde" : title;
}
