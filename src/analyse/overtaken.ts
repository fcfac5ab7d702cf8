import type { Event, Guard, Machine, OutcomeId, Transition } from "../ir/machine.js";

/**
 * The transitions that are never taken, whatever happens: of those of one event from one state the first that may is
 * taken, and earlier ones leave nothing over. So a verdict whose every outcome leads elsewhere leaves no way straight
 * on. Asserted conditions are not judged against each other: an event may assert none of them.
 */
export function overtaken({
  transitions,
  events,
}: Pick<Machine, "transitions" | "events">): ReadonlySet<Transition> {
  const dead = new Set<Transition>();
  const shared = sharedEvents(transitions);
  if (shared.size === 0) return dead;
  const groups = new Map<string, Transition[]>();
  for (const transition of transitions) {
    if (transition.event === undefined || !shared.has(transition.event)) continue;
    const key = `${transition.event} ${transition.from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [transition]);
    else group.push(transition);
  }
  let outcomes: ReadonlyMap<string, Event["outcomes"]> | undefined;
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    outcomes ??= new Map(events.map((event) => [event.id, event.outcomes]));
    const possible = outcomes.get(group[0]?.event ?? "") ?? [];
    for (const [at, transition] of group.entries()) {
      if (isOvertaken(transition, group.slice(0, at), possible)) dead.add(transition);
    }
  }
  return dead;
}

/** The events of more than one transition. Most have one, which nothing can overtake. */
function sharedEvents(transitions: readonly Transition[]): ReadonlySet<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { event } of transitions) {
    if (event === undefined) continue;
    if (met.has(event)) shared.add(event);
    else met.add(event);
  }
  return shared;
}

function isOvertaken(
  transition: Transition,
  earlier: readonly Transition[],
  possible: readonly OutcomeId[],
): boolean {
  const others = new Set(rest(transition).map(textOf));
  const rivals = earlier.filter((one) => rest(one).every((guard) => others.has(textOf(guard))));
  if (rivals.length === 0) return false;
  // An event without a verdict may bring any outcome or none.
  const own = outcomesOf(transition) ?? possible;
  if (own.length === 0) return rivals.some((one) => outcomesOf(one) === undefined);
  return own.every((outcome) => rivals.some((one) => outcomesOf(one)?.includes(outcome) ?? true));
}

/** The outcomes of its event a transition is for; undefined: whatever the outcome. */
function outcomesOf({ guards }: Transition): readonly OutcomeId[] | undefined {
  const named = guards.flatMap((guard) => (isVerdict(guard) ? [guard.outcomes] : []));
  return named.length === 0
    ? undefined
    : (named[0] ?? []).filter((id) => named.every((ids) => ids.includes(id)));
}

function rest({ guards }: Transition): readonly Guard[] {
  return guards.filter((guard) => !isVerdict(guard));
}

function isVerdict(guard: Guard): guard is Extract<Guard, { readonly kind: "outcome" }> {
  return guard.kind === "outcome" && guard.soFar !== true;
}

function textOf(guard: Guard): string {
  return JSON.stringify(guard);
}
