import type { RoleId, Tier } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import { CLOSED } from "../flow/exit-text.js";
import type { ExitItem } from "../flow/flow-types.js";
import { capitalise } from "../text/dutch/sentence.js";
import { predicate, VERBS } from "../text/dutch/verbs.js";
import type { Voice } from "../text/voice.js";
import type { Line } from "./conversation-types.js";

/** Who handles complaints in a tier: as stated, else who does its first act, else the organisation. */
export function handlerOf({ machine }: Voice, { handlers, steps }: Tier): RoleId {
  const actors = steps.flatMap(({ acts }) => acts.flatMap((act) => act.actors));
  const handler = handlers[0] ?? actors.find((id) => id !== "klager");
  return handler ?? machine.roles.find(({ id }) => id === "organisatie")?.id ?? "organisatie";
}

/** The ways on as a choice; the only one, unless it may be left, as what simply happens. */
export function exitLines(
  voice: Voice,
  exits: readonly ExitItem[],
  handler: RoleId,
  optional: boolean,
): readonly Line[] {
  const branches = exits.map((exit) => ({ when: exit.text, lines: [onwards(voice, exit, handler)] }));
  const [only] = branches;
  if (only === undefined) return [];
  return branches.length === 1 && !optional && NOTHING_SPECIAL.test(only.when)
    ? only.lines
    : [{ kind: "choice", branches }];
}

/** What only says that the tier is done. */
const NOTHING_SPECIAL = /^(na afronding|daarna)$/i;

function onwards(voice: Voice, exit: ExitItem, handler: RoleId): Line {
  const { to } = exit;
  switch (to.kind) {
    case "end":
      return {
        kind: "note",
        over: both(handler),
        text: to.title === CLOSED ? "Einde" : `Einde: ${to.title.toLowerCase()}`,
      };
    case "step":
      return { kind: "note", over: both(handler), text: `Verder met «${to.title}»` };
    case "lane": {
      const tier = voice.tier(to.lane);
      const from = filedBy(voice, exit);
      if (tier === undefined || from === undefined)
        return { kind: "note", over: both(handler), text: `Verder bij «${to.title}»` };
      const party = voice.party(from);
      const said = `${party.subject} ${predicate(VERBS.gaan, party, [`met de klacht naar «${to.title}»`])}`;
      return {
        kind: "message",
        from,
        to: handlerOf(voice, tier),
        free: false,
        text: capitalise(said),
        terms: [],
      };
    }
    default:
      return assertNever(to);
  }
}

function both(handler: RoleId): readonly RoleId[] {
  return handler === "klager" ? ["klager"] : ["klager", handler];
}

/** Who files with the next tier; nobody for what goes on by itself. */
function filedBy(voice: Voice, { event, by }: ExitItem): RoleId | undefined {
  const found = voice.event(event);
  return found?.kind === "file" ? (by ?? found.by[0] ?? "klager") : undefined;
}
