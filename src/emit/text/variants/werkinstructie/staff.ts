import type { Duty, Machine, Role, Step, Tier } from "../../../../ir/machine.js";
import type { Voice } from "../../voice.js";

/** Everybody inside the organisation who has something to do: the complainant and outside bodies need no instruction. */
export function staffOf(voice: Voice): readonly Role[] {
  return voice.machine.roles.filter((role) => works(voice, role));
}

/** Whom a procedure is about or for, and who does not work with it. */
const NO_STAFF: ReadonlySet<string> = new Set(["klager", "beklaagde", "betrokkenen"]);

function works(voice: Voice, { id, external }: Role): boolean {
  if (external || NO_STAFF.has(id)) return false;
  const { machine } = voice;
  const { duties, record, tiers } = machine;
  return (
    stepsOf(machine).some(([tier, step]) => !isBodyOf(tier, id) && takesPart(machine, id, step)) ||
    tiers.some((tier) => !isBodyOf(tier, id) && takesIn(voice, id, tier)) ||
    duties.some((duty) => bears(id, duty)) ||
    record.registrations.some(({ by }) => by.includes(id))
  );
}

/** A body outside; others of ours may act there: it advises, and our board decides. */
function isBodyOf({ external, handlers }: Tier, role: string): boolean {
  return external && handlers.includes(role);
}

/** Each step with its tier, also of the routes beside the tiers. */
export function stepsOf({ tiers, sideRoutes }: Machine): readonly (readonly [Tier, Step])[] {
  return [...tiers, ...sideRoutes].flatMap((tier) => tier.steps.map((step) => [tier, step] as const));
}

/** Who acts in a step or holds one of its terms, and with whom the complainant is to talk there. */
export function takesPart(machine: Machine, role: string, step: Step): boolean {
  const holds = machine.terms.some(({ id, holder }) => step.terms.includes(id) && holder.includes(role));
  return (
    holds ||
    step.acts.some(({ actors, prepositions }) => {
      const talks = prepositions.some(
        ({ preposition, roles }) => preposition === "met" && roles.includes(role),
      );
      return actors.includes(role) || (talks && actors.includes("klager"));
    })
  );
}

/** Who receives a complaint, or helps to write it down. */
export function takesIn(voice: Voice, role: string, tier: Tier): boolean {
  const form = voice.formOf(tier);
  if (form === undefined) return false;
  const to = form.to.length > 0 ? form.to : tier.handlers;
  return to.includes(role) || form.help === role;
}

/** Whose a standing duty is. */
export function bears(role: string, { acts }: Duty): boolean {
  return acts.some(({ actors }) => actors.includes(role));
}
