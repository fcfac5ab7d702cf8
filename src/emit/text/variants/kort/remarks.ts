import type { Act, Step, Tier } from "../../../../ir/machine.js";
import { list } from "../../dutch/lists.js";
import { agree } from "../../dutch/person.js";
import { belonging } from "../../dutch/possessive.js";
import { clause } from "../../dutch/sentence.js";
import { VERBS } from "../../dutch/verbs.js";
import { onwardsTo } from "../../says/onwards.js";
import { outcomesText } from "../../says/outcomes.js";
import { otherwise } from "../../says/steps.js";
import type { Voice } from "../../voice.js";
import { countWords } from "../eenvoudig/short-sentences.js";

/**
 * When a step is there, and what it leads to besides the next one, as short remarks: a step that is not always taken never
 * stands on the card as if it were. Grounds that are too long for a card are «soms».
 */
export function stepRemarks(voice: Voice, tier: Tier, step: Step): readonly string[] {
  return [...whether(voice, step), ...onwards(voice, tier, step)];
}

/** The conditions, the grounds and the tiers that the remarks stand for. */
export function remarkIds({ state }: Voice, { onlyIf, waived, next, effects }: Step): readonly string[] {
  const targets = [...next, ...effects.filter((effect) => effect.kind === "target")];
  const tiers = targets.flatMap(({ to }) => {
    const place = state(to);
    return place !== undefined && "tier" in place ? [place.tier] : [];
  });
  return [
    ...(onlyIf === undefined ? [] : [onlyIf]),
    ...waived.map(({ id }) => id),
    ...next.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
    ...tiers,
  ];
}

function whether(voice: Voice, step: Step): readonly string[] {
  const { onlyIf, onlySubjects = [], onlyFor = [], onlyOutcomes = [], waived } = step;
  const stated = [
    ...(onlyIf === undefined ? [] : [onlyWhen([voice.condition(onlyIf)])]),
    ...(onlySubjects.length === 0
      ? []
      : [`alleen bij klachten over ${list(onlySubjects.map(voice.subject), "of")}`]),
    ...(onlyFor.length === 0
      ? []
      : [`alleen als de klacht komt van ${voice.parties(onlyFor, "of")?.object ?? ""}`]),
    ...(onlyOutcomes.length === 0 ? [] : [`alleen bij ${outcomesText(voice, onlyOutcomes)}`]),
    ...(waived.length === 0 ? [] : [lapses(waived.map(({ label }) => clause(label)))]),
    ...(step.optional ? ["niet verplicht"] : []),
  ];
  return stated.length > 0 ? stated : byActs(voice, step);
}

/** What the acts of a step say of whether it is there: all of them may be done, or only on request or a condition. */
function byActs(voice: Voice, { acts }: Step): readonly string[] {
  const duties = acts.filter(({ modality }) => modality === "duty");
  const [first] = duties;
  if (acts.length > 0 && duties.length === 0) {
    const { klager } = voice;
    const own = acts.every(({ actors }) => actors.length === 1 && actors.includes("klager"));
    return [own ? `als ${klager.subject} dat ${agree(VERBS.willen, klager)}` : SOMETIMES];
  }
  if (first?.onRequest !== undefined) return [onRequest(voice, first.onRequest)];
  const conditions = duties.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
  if (conditions.length === 0 || conditions.length < duties.length) return [];
  return [onlyWhen([...new Set(conditions)].map(voice.condition))];
}

function onRequest(voice: Voice, { of }: NonNullable<Act["onRequest"]>): string {
  return of === undefined ? "op verzoek" : `op ${belonging("verzoek", voice.party(of))}`;
}

const SOMETIMES = "soms";

function onlyWhen(conditions: readonly string[]): string {
  return short(
    `alleen ${list(
      conditions.map((one) => `als ${one}`),
      "of",
    )}`,
    SOMETIMES,
  );
}

function lapses(grounds: readonly string[]): string {
  return short(
    `niet ${list(
      grounds.map((one) => `als ${one}`),
      "of",
    )}`,
    "vervalt soms",
  );
}

function short(text: string, otherwise: string): string {
  return countWords(text) > MOST_WORDS ? otherwise : text;
}

const MOST_WORDS = 16;

/** Where a step leads other than to the next one: later steps are then not taken, or some are taken again. */
function onwards(voice: Voice, { steps }: Tier, step: Step): readonly string[] {
  const next = steps[steps.indexOf(step) + 1];
  if (next === undefined && step.next.length === 0) return [];
  const ordinary = step.next.find(({ condition }) => condition === undefined)?.to ?? next?.id;
  const effects = step.effects.flatMap((effect) =>
    effect.kind === "target" && effect.to !== ordinary
      ? [
          `na het oordeel «${clause(voice.outcome(effect.outcome)?.label ?? "")}» ${onwardsTo(voice, effect.to)}`,
        ]
      : [],
  );
  const ways = step.next.map(({ to, back, condition }, at) => {
    const first =
      condition === undefined
        ? otherwise(effects.length === 0 ? { ...step, effects: [] } : step, at)
        : `als ${voice.condition(condition)},`;
    return `${first} ${onwardsTo(voice, to, back)}`;
  });
  return [...effects, ...ways];
}
