import type { Guard, RoleId, Term, Transition } from "../ir/machine.js";

/** Who a way is for; undefined for everybody who may cause its event. */
export function takersOf(guards: readonly Guard[]): readonly RoleId[] | undefined {
  const taker = guards.find((guard) => guard.kind === "by");
  return taker?.classes === undefined ? taker?.roles : [...taker.roles, "klager"];
}

/** Whether the time to go on is that of somebody whom the way is for. */
export function isTheirTime({ guards }: Transition, { holder }: Term): boolean {
  const takers = takersOf(guards);
  return takers === undefined || holder.some((role) => takers.includes(role));
}

/** Whether two ways are for the same people. */
export function haveSameTakers(one: readonly Guard[], other: readonly Guard[]): boolean {
  return (takersOf(one)?.join() ?? "") === (takersOf(other)?.join() ?? "");
}
