import type { StateId, Step, Term, Tier } from "../../ir/machine.js";
import { list } from "../text/dutch/lists.js";
import { capitalise, clause, inside } from "../text/dutch/sentence.js";
import { complaintOf, termPhrase } from "../text/says/terms.js";
import type { Voice } from "../text/voice.js";
import type { StepItem } from "./flow-types.js";

/** A step as the picture shows it. */
export function stepItem(voice: Voice, state: StateId, step: Step): StepItem {
  return {
    kind: "step",
    state,
    title: capitalise(inside(step.label)),
    remarks: remarks(voice, step),
    terms: [...new Set(voice.terms(step.terms).map((term) => termText(voice, term)))],
  };
}

/** When a step takes place only sometimes. */
function remarks(voice: Voice, step: Step): readonly string[] {
  const { onlyIf, onlySubjects = [], onlyFor = [], onlyOutcomes = [], optional, waived } = step;
  const outcomes = onlyOutcomes.map((id) => `«${inside(voice.outcome(id)?.label ?? "")}»`);
  return [
    ...(onlyIf === undefined ? [] : [`Alleen als ${voice.condition(onlyIf)}`]),
    ...(onlySubjects.length === 0
      ? []
      : [`Alleen bij klachten over ${list(onlySubjects.map(voice.subject), "of")}`]),
    ...(onlyFor.length === 0 ? [] : [`Alleen voor ${voice.parties(onlyFor, "of")?.object ?? ""}`]),
    ...(outcomes.length === 0 ? [] : [`Alleen bij ${list(outcomes, "of")}`]),
    ...(optional && onlyIf === undefined && waived.length === 0 ? ["Niet altijd nodig"] : []),
    ...(waived.length === 0
      ? []
      : [
          `Vervalt ${list(
            waived.map(({ label }) => `als ${clause(label)}`),
            "of",
          )}`,
        ]),
  ];
}

/** The terms of a lane as a whole: «Indienen: binnen 8 dagen na het voorval», «Hele behandeling: binnen 10 weken». */
export function laneTerms(voice: Voice, tier: Tier): readonly string[] {
  const filing = voice.machine.terms.filter(({ of }) => of.kind === "filing" && of.tier === tier.id);
  const whole = voice.terms(tier.whole?.terms ?? []);
  const named = (name: string, terms: readonly Term[]) =>
    terms.map(
      (term) => `${name}: ${limitText(voice, term)}${term.modality === "target" ? " (streven)" : ""}`,
    );
  return [...new Set([...named("Indienen", filing), ...named("Hele behandeling", whole)])];
}

/** «Binnen 6 weken na ontvangst van de klacht», «Streven: binnen 3 weken», and by name what is open. */
export function termText(voice: Voice, term: Term): string {
  return capitalise(`${term.modality === "target" ? "streven: " : ""}${limitText(voice, term)}`);
}

function limitText(voice: Voice, term: Term): string {
  const phrase = termPhrase(voice, term);
  const when = term.condition === undefined ? "" : `, als ${voice.condition(term.condition)}`;
  const { subjects, classes } = term;
  const about =
    classes !== undefined
      ? `, bij ${complaintOf(voice, term)}`
      : subjects.length === 0
        ? ""
        : `, bij ${list(subjects.map(voice.subject), "of")}`;
  const limit = phrase === undefined ? WITHOUT_LIMIT[term.modality] : phrase.adverb + phrase.tail;
  return `${limit}${about}${when}`;
}

/** What stands where no length can. */
const WITHOUT_LIMIT: Readonly<Record<Term["modality"], string>> = {
  hard: "geen termijn genoemd",
  target: "geen termijn genoemd",
  asap: "zo spoedig mogelijk",
  reasonable: "binnen een redelijke termijn",
  "per-case": "de termijn verschilt per klacht",
  open: "geen termijn genoemd",
  none: "zonder termijn",
};
