import type { Role } from "../../../../ir/machine.js";
import { section, withoutHeadings } from "../../document/blocks.js";
import type { Block } from "../../document/document.js";
import type { Party } from "../../dutch/person.js";
import { peopleBlocks } from "../../says/people.js";
import type { Voice } from "../../voice.js";

/** What a role has to do besides its steps, who steps in for it and whom it supports. */
export function rolePart(voice: Voice, { committee: _, ...role }: Role): readonly Block[] {
  const own = { ...role, contacts: [], independent: false, perCase: false };
  const title = voice.party(role.id).person === "je" ? "Over je rol" : "Over uw rol";
  const blocks = peopleBlocks({ ...voice, machine: { ...voice.machine, roles: [own] } });
  return section(3, title, withoutHeadings(blocks), [role.id]);
}

/** A voice that speaks to a role: by itself it is «jou», and its own name it knows. */
export function speakingTo(voice: Voice, id: string): Voice {
  const roles = voice.machine.roles.map((role): Role => {
    const { person: _, ...rest } = role;
    return role.id === id ? rest : role;
  });
  return {
    ...voice,
    machine: { ...voice.machine, roles },
    role: (other) => (other === id ? roles.find((role) => role.id === id) : voice.role(other)),
    party: (other) => stressed(voice.party(other)),
    parties: (ids, link) => {
      const party = voice.parties(ids, link);
      return party === undefined ? undefined : stressed(party);
    },
  };
}

/** «bij jou»: somebody else does it, so there it has stress. */
function stressed(party: Party): Party {
  return party.object === "je" ? { ...party, object: "jou" } : party;
}

/** Who everybody is and how to reach them; of those without a section of their own all there is to say. */
export function everybody(voice: Voice, staff: readonly Role[]): readonly Block[] {
  const ids = new Set(staff.map(({ id }) => id));
  const roles = voice.machine.roles.map((role) => (ids.has(role.id) ? named(role) : role));
  return peopleBlocks({ ...voice, machine: { ...voice.machine, roles } });
}

/** A role without what its own section says of it. */
function named({ supports: _, ...role }: Role): Role {
  return { ...role, substitutes: [], incompatible: [], tasks: [] };
}
