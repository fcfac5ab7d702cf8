import type { Machine, Outcome, OutcomeId, StateId, Step } from "../../ir/machine.js";
import { type Block, paragraph, type Sentence, section, sentence } from "./document.js";
import { list } from "./dutch/lists.js";
import { clause } from "./dutch/sentence.js";
import { onwardsTo } from "./onwards.js";
import type { Voice } from "./voice.js";

/** The outcomes a step may have and what follows from each. */
export function verdictSentences(voice: Voice, step: Step): readonly Sentence[] {
  const said = step.outcomes.map((id) => quoted(voice, id));
  const stated =
    said.length === 0 ? [] : [sentence(["het oordeel luidt", list(said, "of")], [step.id, ...step.outcomes])];
  return [...stated, ...consequences(voice, step), ...targets(voice, step)];
}

/** «een gegronde klacht»; an outcome of the writer's own keeps its words: «het oordeel «x»». */
export function outcomeSubject(voice: Voice, id: OutcomeId): string {
  const known = voice.outcome(id)?.builtIn === true ? COMPLAINTS[id] : undefined;
  return known ?? `het oordeel ${quoted(voice, id)}`;
}

/** The writer's own outcomes that no step, way or retention names: they are possible all the same. */
export function otherOutcomeBlocks(voice: Voice): readonly Block[] {
  const used = usedOutcomes(voice.machine);
  const others = voice.machine.outcomes.filter(({ id, builtIn }: Outcome) => !builtIn && !used.has(id));
  if (others.length === 0) return [];
  const ids = others.map(({ id }) => id);
  const names = list(
    ids.map((id) => quoted(voice, id)),
    "of",
  );
  return section(
    2,
    "Andere uitkomsten",
    paragraph([sentence(["de uitkomst van de procedure kan ook zijn:", names], ids)]),
  );
}

/** «Bij een gegronde klacht volgt dit: …»: sound before a noun phrase and before a whole clause. */
function consequences(voice: Voice, step: Step): readonly Sentence[] {
  const byText = new Map<string, readonly OutcomeId[]>();
  for (const effect of step.effects) {
    if (effect.kind === "consequence") {
      byText.set(effect.text, [...(byText.get(effect.text) ?? []), effect.outcome]);
    }
  }
  return [...byText].map(([text, outcomes]) => {
    const subjects = outcomes.map((id) => outcomeSubject(voice, id));
    return sentence([`bij ${list(subjects, "of")} volgt dit:`, clause(text)], [step.id, ...outcomes]);
  });
}

/** «Na het oordeel «gegrond» of «deels gegrond» gaat de behandeling verder bij …» */
function targets(voice: Voice, step: Step): readonly Sentence[] {
  const byPlace = new Map<StateId, readonly OutcomeId[]>();
  for (const effect of step.effects) {
    if (effect.kind !== "target") continue;
    byPlace.set(effect.to, [...(byPlace.get(effect.to) ?? []), effect.outcome]);
  }
  return [...byPlace].map(([to, outcomes]) => {
    const said = outcomes.map((id) => quoted(voice, id));
    return sentence([`na het oordeel ${list(said, "of")}`, onwardsTo(voice, to)], [step.id, ...outcomes]);
  });
}

function usedOutcomes(machine: Machine): ReadonlySet<OutcomeId> {
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const steps = tiers.flatMap((tier) => tier.steps);
  const refunds = tiers.flatMap(({ costs }) => (costs?.kind === "charged" ? (costs.refundOn ?? []) : []));
  return new Set([
    ...steps.flatMap(({ outcomes, effects, onlyOutcomes = [] }) => [
      ...outcomes,
      ...effects.map(({ outcome }) => outcome),
      ...onlyOutcomes,
    ]),
    ...machine.record.retentions.flatMap(({ outcomes }) => outcomes),
    ...refunds,
  ]);
}

function quoted(voice: Voice, id: OutcomeId): string {
  return `«${clause(voice.outcome(id)?.label ?? "")}»`;
}

const COMPLAINTS: Readonly<Record<OutcomeId, string>> = {
  gegrond: "een gegronde klacht",
  deels_gegrond: "een deels gegronde klacht",
  ongegrond: "een ongegronde klacht",
  niet_behandeld: "een klacht die niet wordt behandeld",
  ingetrokken: "een ingetrokken klacht",
  opgelost: "een opgeloste klacht",
};
