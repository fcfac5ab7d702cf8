import type { Duty, Machine } from "../../../../ir/machine.js";
import type { StatedNode } from "../../nodes.js";

/**
 * What the card must state: each tier, each ground on which a step lapses, each term with how it moves, every condition
 * among these, and whom to reach. What is owed to others than the complainant is not its business.
 */
export function isOfCard({ kind, id }: StatedNode, machine: Machine): boolean {
  const { duties, sideRoutes, tiers } = machine;
  switch (kind) {
    case "procedure":
    case "extension":
    case "suspension":
    case "person":
    case "contact":
      return true;
    case "tier":
      return [...tiers, ...sideRoutes].some((tier) => tier.id === id);
    case "step":
      return tiers.some(({ steps }) => steps.some(({ waived }) => waived.some((ground) => ground.id === id)));
    case "term":
      return !duties.some((duty) => duty.terms.includes(id) && !isToReader(duty));
    case "condition":
      return conditionsOnCard(machine).has(id);
    default:
      return false;
  }
}

/** Whether a standing duty is owed to the complainant. */
export function isToReader({ acts }: Duty): boolean {
  return acts.some(({ recipients, objects }) => [...recipients, ...objects].includes("klager"));
}

/** On which a step, a way to a tier or a move of a term depends. */
function conditionsOnCard({ duties, terms, tiers, transitions }: Machine): ReadonlySet<string> {
  const given = (one: { readonly condition?: string }) =>
    one.condition === undefined ? [] : [one.condition];
  const onlyIf = (one: { readonly onlyIf?: string }) => (one.onlyIf === undefined ? [] : [one.onlyIf]);
  const filings = transitions.filter(({ event }) => tiers.some(({ id }) => event === `${id}.file`));
  const steps = tiers.flatMap((tier) => tier.steps);
  return new Set([
    ...tiers.flatMap(({ skip }) => skip),
    ...filings.flatMap(({ guards }) =>
      guards.flatMap((guard) => (guard.kind === "any-condition" ? guard.conditions : [])),
    ),
    ...steps.flatMap((step) => [...onlyIf(step), ...step.next.flatMap(given)]),
    ...terms.flatMap((term) => [...given(term), ...[...term.extensions, ...term.suspensions].flatMap(given)]),
    ...tiers.flatMap(({ whole }) => whole?.extensions ?? []).flatMap(given),
    ...duties.filter(isToReader).flatMap(onlyIf),
  ]);
}
