import type { RoleId, TierId, Transition } from "../../ir/machine.js";
import { takersOf } from "../takers.js";
import type { Chart } from "./chart-types.js";

/**
 * Writes into the filing with each of these tiers who may do it: everybody whom one of its ways is for. A way for all of
 * them needs no guard of its own.
 */
export function nameTakers(chart: Chart, shared: ReadonlySet<TierId>): void {
  if (shared.size === 0) return;
  const byEvent = new Map<string, RoleId[]>();
  for (const { event, guards } of chart.transitions) {
    if (event === undefined) continue;
    const known = byEvent.get(event) ?? [];
    byEvent.set(event, known);
    for (const role of takersOf(guards)) if (!known.includes(role)) known.push(role);
  }
  for (const tier of shared) {
    const id = `${tier}.file`;
    const event = chart.events.get(id);
    const by = byEvent.get(id);
    if (event === undefined || by === undefined) continue;
    // The complainant first, as everywhere.
    const roles = [...by.filter((role) => role === "klager"), ...by.filter((role) => role !== "klager")];
    chart.events.set(id, { ...event, by: roles });
    for (const [at, way] of chart.transitions.entries())
      if (way.event === id) chart.transitions[at] = withoutUseless(way, roles);
  }
}

function withoutUseless(way: Transition, roles: readonly RoleId[]): Transition {
  const guards = way.guards.filter(
    (guard) =>
      guard.kind !== "by" ||
      guard.classes !== undefined ||
      !roles.every((role) => guard.roles.includes(role)),
  );
  return guards.length === way.guards.length ? way : { ...way, guards };
}
