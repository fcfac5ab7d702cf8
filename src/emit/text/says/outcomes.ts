import type { Machine, Outcome, OutcomeId, StateId, Step } from "../../../ir/machine.js";
import { paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { clause } from "../dutch/sentence.js";
import type { Voice } from "../voice.js";
import { onwardsTo } from "./onwards.js";

/** The outcomes a step may have and what follows from each. */
export function verdictSentences(voice: Voice, step: Step): readonly Sentence[] {
  return [...verdictText(voice, step), ...consequences(voice, step), ...targetSentences(voice, step)];
}

/** The outcomes a step may have, and what follows where it does not lead elsewhere. `where`: «van stap 2». */
export function outcomesOnly(voice: Voice, step: Step, where?: string): readonly Sentence[] {
  return [...verdictText(voice, step, where), ...consequences(voice, step)];
}

function verdictText(voice: Voice, { id, outcomes }: Step, where?: string): readonly Sentence[] {
  if (outcomes.length === 0) return [];
  return [sentence(["het oordeel", where, "luidt", quotedList(voice, outcomes)], [id, ...outcomes])];
}

/**
 * «een gegronde of deels gegronde klacht», behind «bij»; an outcome of the writer's own keeps its words: «het oordeel
 * «x»».
 */
export function outcomesText(voice: Voice, ids: readonly OutcomeId[]): string {
  const known = (id: OutcomeId, table: Readonly<Record<OutcomeId, string>>) =>
    voice.outcome(id)?.builtIn === true ? table[id] : undefined;
  const adjectives = ids.flatMap((id) => known(id, ADJECTIVES) ?? []);
  const clauses = ids.flatMap((id) => known(id, CLAUSES) ?? []);
  const own = ids.filter((id) => (known(id, ADJECTIVES) ?? known(id, CLAUSES)) === undefined);
  return list(
    [
      ...(adjectives.length === 0 ? [] : [`een ${list(adjectives, "of")} klacht`]),
      ...clauses.map((words) => `een klacht die ${words}`),
      ...(own.length === 0 ? [] : [`het oordeel ${quotedList(voice, own)}`]),
    ],
    "of",
  );
}

/** The writer's own outcomes that no step, way or retention names: they are possible all the same. */
export function otherOutcomeBlocks(voice: Voice): readonly Block[] {
  const used = usedOutcomes(voice.machine);
  const others = voice.machine.outcomes.filter(({ id, builtIn }: Outcome) => !builtIn && !used.has(id));
  if (others.length === 0) return [];
  const ids = others.map(({ id }) => id);
  const names = quotedList(voice, ids);
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
    return sentence(
      [`bij ${outcomesText(voice, outcomes)} volgt dit:`, clause(text)],
      [step.id, ...outcomes],
    );
  });
}

/** «Na het oordeel «gegrond» of «deels gegrond» gaat de behandeling verder bij …» */
export function targetSentences(voice: Voice, step: Step): readonly Sentence[] {
  const byPlace = new Map<StateId, readonly OutcomeId[]>();
  for (const effect of step.effects) {
    if (effect.kind !== "target") continue;
    byPlace.set(effect.to, [...(byPlace.get(effect.to) ?? []), effect.outcome]);
  }
  return [...byPlace].map(([to, outcomes]) => {
    return sentence(
      [`na het oordeel ${quotedList(voice, outcomes)}`, onwardsTo(voice, to)],
      [step.id, ...outcomes],
    );
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

function quotedList(voice: Voice, ids: readonly OutcomeId[]): string {
  return list(
    ids.map((id) => quoted(voice, id)),
    "of",
  );
}

function quoted(voice: Voice, id: OutcomeId): string {
  return `«${clause(voice.outcome(id)?.label ?? "")}»`;
}

/** Before «klacht», a noun with «de». */
const ADJECTIVES: Readonly<Record<OutcomeId, string>> = {
  gegrond: "gegronde",
  deels_gegrond: "deels gegronde",
  ongegrond: "ongegronde",
  ingetrokken: "ingetrokken",
  opgelost: "opgeloste",
};

const CLAUSES: Readonly<Record<OutcomeId, string>> = { niet_behandeld: "niet wordt behandeld" };
