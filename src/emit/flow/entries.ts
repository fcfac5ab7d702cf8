import type { Guard, Opening, Tier } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import { list } from "../text/dutch/lists.js";
import { inside } from "../text/dutch/sentence.js";
import type { Voice } from "../text/voice.js";
import type { Entry } from "./flow-types.js";

/** How a complaint comes to a lane without an arrow from another: as the first, past the others, or always. */
export function laneEntries(voice: Voice, tier: Tier): readonly Entry[] {
  const { machine } = voice;
  const starts = machine.transitions.filter(
    ({ from, to, cause }) =>
      (from === machine.initial || cause === "reopened") && tierOfState(voice, to) === tier.id,
  );
  const entries = starts.map(({ from, cause, guards }): Entry => {
    const when = guards.flatMap((guard) => guardText(voice, guard));
    const said = (text: string) => (when.length === 0 ? text : `${text} ${when.join(" en ")}`);
    return cause === "reopened"
      ? { kind: "reopened", text: said(REOPENED), from: [inside(voice.state(from)?.label ?? "")] }
      : { kind: "start", text: said(cause === "order" ? FIRST : OTHER) };
  });
  return joined([...entries, ...tier.openings.flatMap((opening) => openEntry(voice, opening))]);
}

const FIRST = "Hier begint de procedure";
const OTHER = "Beginnen kan ook hier";
const REOPENED = "Een gesloten klacht gaat hier weer open";

/** What is said of a way in once, with all ends that it leads from. */
function joined(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const known = found.get(entry.text) ?? entry;
    const from = [known, entry].flatMap((one) => (one.kind === "reopened" ? one.from : []));
    found.set(entry.text, known.kind === "reopened" ? { ...known, from: [...new Set(from)] } : known);
  }
  return [...found.values()];
}

function openEntry(voice: Voice, opening: Opening): readonly Entry[] {
  if (opening.kind !== "always") return [];
  const who = voice.parties(opening.for);
  return [{ kind: "always", text: who === undefined ? "Altijd open" : `Altijd open voor ${who.object}` }];
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
    case "by": {
      if (guard.classes === undefined && guard.roles.every((id) => id === "klager")) return [];
      const party = voice.parties([...(guard.classes ?? []), ...guard.roles], "of");
      return party === undefined ? [] : [`door ${party.object}`];
    }
    case "within":
    case "lapsed":
    case "received":
      return [];
    default:
      return assertNever(guard);
  }
}
