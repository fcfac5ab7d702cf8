import type { Guard, Opening, Tier, Transition } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import { list } from "../text/dutch/lists.js";
import { inside } from "../text/dutch/sentence.js";
import type { Voice } from "../text/voice.js";

/** How a complaint comes to a lane without an arrow from another: as the first, past the others, or always. */
export function laneEntries(voice: Voice, tier: Tier): readonly string[] {
  const { machine } = voice;
  const starts = machine.transitions.filter(
    ({ from, to, cause }) =>
      (from === machine.initial || cause === "reopened") && tierOfState(voice, to) === tier.id,
  );
  const texts = starts.map(({ cause, guards }) => {
    const when = guards.flatMap((guard) => guardText(voice, guard));
    return when.length === 0 ? startText(cause) : `${startText(cause)} ${when.join(" en ")}`;
  });
  return [...new Set([...texts, ...tier.openings.flatMap((opening) => openingText(voice, opening))])];
}

function startText(cause: Transition["cause"]): string {
  if (cause === "order") return "Hier begint de procedure";
  return cause === "reopened" ? "Een gesloten klacht gaat hier weer open" : "Beginnen kan ook hier";
}

function openingText(voice: Voice, opening: Opening): readonly string[] {
  if (opening.kind !== "always") return [];
  const who = voice.parties(opening.for);
  return [who === undefined ? "Altijd open" : `Altijd open voor ${who.object}`];
}

/** The tier a state belongs to; none for the start and the ends. */
export function tierOfState(voice: Voice, id: string): string | undefined {
  const state = voice.state(id);
  return state === undefined || state.kind === "initial" || state.kind === "final" ? undefined : state.tier;
}

/** More grounds than this are counted, not listed. */
const MOST_GROUNDS = 2;

/** A guard as a clause; nothing for one that another part of the picture says. */
export function guardText(voice: Voice, guard: Guard): readonly string[] {
  switch (guard.kind) {
    case "any-condition":
      return guard.conditions.length > MOST_GROUNDS
        ? [`op een van ${guard.conditions.length} gronden`]
        : [
            list(
              guard.conditions.map((id) => `als ${voice.condition(id)}`),
              "of",
            ),
          ];
    case "outcome":
      return [
        `bij ${list(
          guard.outcomes.map((id) => `«${inside(voice.outcome(id)?.label ?? "")}»`),
          "of",
        )}`,
      ];
    case "class":
      return [`voor ${voice.parties(guard.classes, "of")?.object ?? ""}`];
    case "subject":
      return [`bij klachten over ${list(guard.subjects.map(voice.subject), "of")}`];
    case "within":
    case "lapsed":
    case "received":
      return [];
    default:
      return assertNever(guard);
  }
}
