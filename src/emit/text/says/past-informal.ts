import type { Tier } from "../../../ir/machine.js";
import { inside } from "../dutch/sentence.js";
import type { Voice } from "../voice.js";
import type { Way } from "./way.js";

/** How a complaint may start at a tier behind others: past each of them freely, or on the grounds on which they may be skipped. */
export interface PastInformal {
  readonly free: boolean;
  readonly ways: readonly Way[];
}

const NO_WAY: PastInformal = { free: false, ways: [] };

/**
 * The ways to a tier past the informal ones before it. Where these name grounds, each ground is a way, also when nothing
 * but advice keeps a complainant there; a tier that is open directly says so itself.
 */
export function pastInformal(voice: Voice, tier: Tier): PastInformal {
  const { machine } = voice;
  const open = tier.openings.some(
    (opening) => opening.kind === "always" || (opening.kind === "direct" && opening.condition === undefined),
  );
  const files = machine.events.filter(({ kind, tier: to }) => kind === "file" && to === tier.id);
  const starts = machine.transitions.filter(
    ({ from, cause, event }) =>
      from === machine.initial && cause === "skip" && files.some(({ id }) => id === event),
  );
  const place = machine.tiers.findIndex(({ id }) => id === tier.id);
  const passed = machine.tiers.slice(0, Math.max(place, 0));
  if (open || starts.length === 0 || passed.length === 0) return NO_WAY;
  const guarded = starts.flatMap(({ guards }) =>
    guards.flatMap((guard) => (guard.kind === "any-condition" ? guard.conditions : [])),
  );
  const about = [tier.id, ...starts.map(({ id }) => id)];
  const advised = passed.every(({ skip }) => skip.length > 0) ? passed.flatMap(({ skip }) => skip) : [];
  const grounds = [...new Set(guarded.length > 0 ? guarded : advised)];
  if (grounds.length === 0) return { free: true, ways: [] };
  const told = grounds.filter((id) => !LOOKS_BACK.test(voice.condition(id)));
  const rest = grounds.filter((id) => !told.includes(id));
  return {
    free: false,
    ways: [
      ...told.map((id) => direct(voice.condition(id), [...about, id])),
      ...(rest.length === 0 ? [] : [direct(skips(voice, passed), about)]),
    ],
  };
}

/** Words that point at the phase in which a ground stands: «als u dat niet wilt». Elsewhere they would hang. */
const LOOKS_BACK =
  /(?<!\p{L})(dat|dit|deze|daar\p{L}*|hier\p{L}*|er(?:aan|bij|door|mee|na|om|op|over|tegen|uit|van|voor))(?!\p{L})/iu;

/** «u «Eerst praten» overslaat» */
function skips({ klager }: Voice, passed: readonly Tier[]): string {
  const last = passed.at(-1);
  return `${klager.subject} de fase «${inside(last?.label ?? "")}» mag overslaan`;
}

function direct(clause: string, about: readonly string[]): Way {
  return { clauses: [clause], direct: true, windows: [], about };
}
