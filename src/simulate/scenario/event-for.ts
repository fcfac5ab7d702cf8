import type { EventId, Guard, OutcomeId } from "../../ir/machine.js";
import type { CaseEvent } from "../case-event.js";

/**
 * An event with all that its way asks for: the first outcome, condition, class and subject that will do. A way that asks
 * for no outcome takes one that no other way is for (`elsewhere`), where there is one.
 */
export function eventFor(
  type: EventId,
  needs: readonly Guard[],
  outcomes: readonly OutcomeId[],
  elsewhere: readonly OutcomeId[] = [],
): CaseEvent {
  const brought = needs.find((guard) => guard.kind === "outcome");
  const outcome =
    brought?.kind === "outcome"
      ? brought.outcomes[0]
      : (outcomes.find((one) => !elsewhere.includes(one)) ?? outcomes[0]);
  const conditions = needs.flatMap((guard) =>
    guard.kind === "any-condition" ? guard.conditions.slice(0, 1) : [],
  );
  return {
    type,
    ...(outcome === undefined ? {} : { outcome }),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...Object.assign({}, ...needs.map(factOf)),
  };
}

function factOf(guard: Guard): Partial<CaseEvent> {
  if (guard.kind === "class") return guard.classes[0] === undefined ? {} : { class: guard.classes[0] };
  if (guard.kind === "by") {
    const [by] = guard.roles;
    return by === undefined ? {} : { by };
  }
  return guard.kind === "subject" ? { subjects: guard.subjects.slice(0, 1) } : {};
}
