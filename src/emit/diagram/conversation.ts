import type { Machine, RoleId, Tier } from "../../ir/machine.js";
import { flowOf } from "../flow/flow.js";
import type { Lane } from "../flow/flow-types.js";
import { termText } from "../flow/steps.js";
import { list } from "../text/dutch/lists.js";
import { capitalise, clause, inside } from "../text/dutch/sentence.js";
import { predicate, VERBS } from "../text/dutch/verbs.js";
import { formsText } from "../text/says/words.js";
import { type Voice, voiceOf } from "../text/voice.js";
import type { Conversation, Line, Phase } from "./conversation-types.js";
import { exitLines, handlerOf } from "./exit-lines.js";
import { stepLines } from "./step-lines.js";

/** The course of a procedure as a conversation between its people, tier by tier. Pure. */
export function conversationOf(machine: Machine): Conversation {
  const voice = voiceOf(machine);
  const flow = flowOf(machine, voice);
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const phases = flow.lanes.flatMap((lane, at) => {
    const tier = tiers[at];
    return tier === undefined ? [] : [phaseOf(voice, tier, lane, headingOf(lane, at, machine.tiers.length))];
  });
  return { title: flow.title, people: peopleOf(voice, phases), phases };
}

function headingOf(lane: Lane, at: number, tiers: number): string {
  return lane.side ? `Zijroute: ${lane.title}` : `Fase ${at + 1} van ${tiers}: ${lane.title}`;
}

function phaseOf(voice: Voice, tier: Tier, lane: Lane, heading: string): Phase {
  const handler = handlerOf(voice, tier);
  const lines: readonly Line[] = [
    ...filing(voice, tier),
    ...(tier.steps.length > 0 ? [] : handling(voice, tier, handler)),
    ...lane.items.flatMap((item) => {
      if (item.kind === "step") return stepLines(voice, item, handler);
      return item.from === undefined ? [] : exitLines(voice, [item], handler, true);
    }),
    ...exitLines(
      voice,
      lane.items.filter((item) => item.kind === "exit").filter(({ from }) => from === undefined),
      handler,
      false,
    ),
  ];
  const whole = lane.terms.filter((text) => !text.startsWith("Indienen"));
  return { heading, notes: [...lane.entries.map(({ text }) => text), ...whole], lines };
}

/** «U dient de klacht schriftelijk in.» */
function filing(voice: Voice, tier: Tier): readonly Line[] {
  const form = voice.formOf(tier);
  if (form === undefined) return [];
  const { klager } = voice;
  const said = `${klager.subject} ${predicate(VERBS.indienen, klager, ["de klacht", formsText(form.forms)])}`;
  const terms = voice.machine.terms.filter(({ of }) => of.kind === "filing" && of.tier === tier.id);
  return [
    {
      kind: "message",
      from: "klager",
      to: form.to[0] ?? handlerOf(voice, tier),
      free: false,
      text: capitalise(said),
      terms: terms.map((term) => termText(voice, term)),
    },
  ];
}

/** What a body does of which no steps are told. */
function handling(voice: Voice, tier: Tier, handler: RoleId): readonly Line[] {
  const party = voice.party(handler);
  const offers = tier.offers.map(({ label }) => clause(label));
  const said =
    offers.length > 0
      ? `${party.subject} ${predicate(VERBS.bieden, party, [list(offers)])}`
      : `${party.subject} ${predicate(VERBS.behandelen, party, ["de klacht"])}`;
  const to = offers.length > 0 ? "klager" : handler;
  return [{ kind: "message", from: handler, to, free: false, text: capitalise(said), terms: [] }];
}

/** Everybody who says, does or hears something, in that order; the complainant goes first. */
function peopleOf(voice: Voice, phases: readonly Phase[]): Conversation["people"] {
  const ids = new Set<RoleId>(["klager"]);
  const meet = (lines: readonly Line[]): void => {
    for (const line of lines) {
      if (line.kind === "message") ids.add(line.from).add(line.to);
      else if (line.kind === "note") for (const id of line.over) ids.add(id);
      else for (const branch of line.branches) meet(branch.lines);
    }
  };
  for (const { lines } of phases) meet(lines);
  return [...ids].map((id) => {
    const { subject, person } = voice.party(id);
    return { id, name: person === "je" ? "Jij" : capitalise(inside(subject)) };
  });
}
