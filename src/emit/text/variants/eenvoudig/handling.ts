import { ACTS } from "../../../../glossary/acts.js";
import type { Notice, Step, Tier } from "../../../../ir/machine.js";
import { onceEach } from "../../../../support/by-id.js";
import type { Part } from "../../document/blocks.js";
import type { Block, List, Sentence } from "../../document/document.js";
import { sentence, statement } from "../../document/sentences.js";
import { list } from "../../dutch/lists.js";
import { agree, type Party, thirdParty } from "../../dutch/person.js";
import { inside } from "../../dutch/sentence.js";
import { VERBS } from "../../dutch/verbs.js";
import { facet } from "../../nodes.js";
import { targetSentences, verdictSentences } from "../../says/outcomes.js";
import { outside } from "../../says/people.js";
import { dutySentences } from "../../says/standing.js";
import { stepParts } from "../../says/steps.js";
import { offers } from "../../says/tiers.js";
import type { Voice } from "../../voice.js";
import { contentsTold, withNotices, withoutContents } from "./contents.js";
import { namedOnce } from "./long-names.js";
import { plainly, plainSentences } from "./plain.js";

/**
 * Each step in its place, a numbered list where there is more than one, and what goes on all the time. `timeApart`: by when
 * the answer comes is told under a question of its own.
 */
export function handling(voice: Voice, tier: Tier, timeApart: boolean): readonly Block[] {
  return [...steps(voice, tier, timeApart), ...during(voice, tier)];
}

/**
 * The step in which the complainant hears the answer, else the last one in which the complaint is answered. One that is
 * there in some cases only is not the answer where another always comes.
 */
export function answerStep({ steps: all }: Tier): Step | undefined {
  const answering = all.filter(({ acts }) => acts.some(answersIn));
  const always = answering.filter((step) => !isConditional(step));
  const answers = always.length > 0 ? always : answering;
  const heard = answers.filter(isToComplainant);
  const timed = (steps: readonly Step[]) => steps.findLast(({ terms }) => terms.length > 0);
  return timed(heard) ?? heard.at(-1) ?? timed(answers) ?? answers.at(-1);
}

/** Whether a step is there in some cases only. */
function isConditional(step: Step): boolean {
  const { onlyIf, onlySubjects = [], onlyFor = [], onlyOutcomes = [], optional } = step;
  return onlyIf !== undefined || optional || [...onlySubjects, ...onlyFor, ...onlyOutcomes].length > 0;
}

/** Whether a step sends or says something to the complainant. */
export function isToComplainant({ acts }: Step): boolean {
  return acts.some((act) => answersIn(act) && act.recipients.includes("klager"));
}

function answersIn({ verb, modality }: Step["acts"][number]): boolean {
  return modality === "duty" && verb !== "free" && ACTS[verb].meaning === "answer";
}

/** Who handles the complaint here. `isNamed`: the sentence before says where it goes, so «die» will do. */
export function handler(voice: Voice, tier: Tier, isNamed = false): readonly Sentence[] {
  const who = voice.parties(tier.handlers);
  const about = [tier.id, ...tier.handlers, ...tier.competent];
  // Only one who stands alone goes by name.
  const [id, ...others] = tier.handlers;
  const named = id === undefined || others.length > 0 ? about : [...about, facet(id, "persoon")];
  const subjects = list(tier.competent.map(voice.subject), "of");
  // That we handle it is said by the steps in which we act.
  const implied = who?.person === "wij" && subjects === "" && tier.steps.length > 0;
  const handles = who !== undefined && !implied && !/behandelaars?$/i.test(who.subject);
  const subject = who === undefined ? PHASE : { ...who, subject: withPerson(voice, tier, who, isNamed) };
  const what = subjects === "" ? "de klacht" : `alleen klachten over ${subjects}`;
  const perCase = tier.handlers.filter((id) => voice.role(id)?.perCase === true);
  return [
    ...(handles ? [statement(subject.subject, [`${agree(VERBS.behandelen, subject)} ${what}`], named)] : []),
    ...(handles || subjects === "" ? [] : [sentence(["dit kan alleen met klachten over", subjects], about)]),
    ...(tier.external && !COURT.test(subject.subject)
      ? [statement(subject.subject, [outside(voice, subject)], named)]
      : []),
    ...offers(voice, tier),
    ...perCase.map((id) => variesPerCase(handles && tier.handlers.length === 1 ? THAT : voice.party(id), id)),
  ];
}

/** Of a court nobody expects that it is ours. */
const COURT = /^(?:de|het) (?:\p{L}*rechter|\p{L}*rechtbank|\p{L}*gerechtshof)\b/iu;

/** Whoever the sentence before named. */
const THAT: Party = thirdParty("dat");

/** A step nobody is named for. */
const PHASE: Party = thirdParty("wie dit behandelt,");

/** «de klachtenpersoon, Cor de Beurs,» */
function withPerson(voice: Voice, { handlers }: Tier, who: Party, named: boolean): string {
  const [id, ...others] = handlers;
  const person = id === undefined || others.length > 0 ? undefined : voice.role(id)?.person;
  if (person !== undefined) return `${who.subject}, ${inside(person)},`;
  return named && who.subject.startsWith("de ") ? "die" : who.subject;
}

/** «Wie de behandelaar is, verschilt per klacht.» */
export function variesPerCase(party: Party, id: string): Sentence {
  return sentence(
    ["wie", party.subject, agree(VERBS.zijn, party), ", verschilt per klacht"],
    [id, facet(id, "per-klacht")],
  );
}

/** A numbered list holds sentences only: what a message must hold, where that is a list itself, follows behind it. */
function steps(voice: Voice, tier: Tier, timeApart: boolean): readonly Block[] {
  const told = tier.steps.map((step) => stepTold(voice, tier, step, timeApart && step === answerStep(tier)));
  const [only, ...others] = told;
  if (only === undefined) return [];
  if (others.length === 0) return plainly(voice, [...only.said, ...only.listed], tier);
  const items = told.map(({ said, step }): Sentence => {
    const plain = namedOnce(
      voice,
      said.flatMap((one) => plainSentences(voice, one, tier)),
    );
    return {
      text: plain.map(({ text }) => text).join(" "),
      about: [...new Set([step.id, ...plain.flatMap(({ about }) => about)])],
    };
  });
  const numbered: List = { kind: "list", items, ordered: true };
  return [numbered, ...told.flatMap(({ listed }) => plainly(voice, listed, tier))];
}

function stepTold(voice: Voice, tier: Tier, step: Step, isAnswer: boolean) {
  const told = isAnswer ? { ...step, terms: [] } : step;
  const { acts, changes, outcome } = stepParts(withoutContents(voice), told, "deze stap");
  const onwards = [
    ...(branches(step) ? targetSentences(voice, step) : []),
    ...outcome.slice(verdictSentences(voice, step).length),
  ];
  const toReader = step.acts.some(({ recipients }) => recipients.includes("klager"));
  const place = tier.steps.length > 1 ? ` (stap ${tier.steps.indexOf(step) + 1})` : "";
  const noun = voice.message(step.id);
  const short = contentsTold(voice, step.document, noun, toReader);
  // What is a list follows behind the steps, so it says to which of them it belongs.
  const long = short.some((part) => "items" in part);
  const parts = [
    ...acts,
    ...(long ? [] : short),
    ...(isAnswer ? [] : withNotices(voice, changes, noticesOf(voice, step))),
    ...onwards,
  ];
  const said: Sentence[] = [];
  const listed: Part[] = long ? [...contentsTold(voice, step.document, `${noun}${place}`, toReader)] : [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    const leads = next !== undefined && "items" in next;
    if ("items" in part || leads) listed.push(part);
    else said.push(part);
  }
  return { step, said, listed };
}

/** Whether a step leads on in another way after some of its outcomes: then each of the ways is told with the step. */
export function branches({ effects, next }: Step): boolean {
  return next.length > 0 && effects.some(({ kind }) => kind === "target");
}

/** The messages about the terms of a step. */
export function noticesOf(voice: Voice, step: Step): readonly Notice[] {
  const moved = voice.terms(step.terms).flatMap((term) => [...term.extensions, ...term.suspensions]);
  return onceEach([...moved.flatMap(({ notices }) => notices), ...step.notices]);
}

/** What goes on as long as the complaint is here. */
function during(voice: Voice, tier: Tier): readonly Block[] {
  const duties = voice.machine.duties.filter((duty) => duty.during === tier.id);
  return duties.flatMap((duty) => plainly(voice, dutySentences(voice, duty), tier));
}
