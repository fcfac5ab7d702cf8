import type { Step, Term } from "../../../ir/machine.js";
import { isGeneral } from "../../../ir/terms.js";
import { onceEach } from "../../../support/by-id.js";
import { heading, listParts, type Part, paragraph } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { distinct, sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { count } from "../dutch/numbers.js";
import type { Party } from "../dutch/person.js";
import { agree } from "../dutch/person.js";
import { clause, inside } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { actors, actSentences } from "./acts.js";
import { contentSentences } from "./contents.js";
import { extensionSentences, noticeSentences, suspensionSentences } from "./notices.js";
import { onwardsTo } from "./onwards.js";
import { outcomesText, verdictSentences } from "./outcomes.js";
import {
  circumstancesBehind,
  hardSentence,
  scopedTerms,
  targetSentence,
  termNotes,
  termPhrase,
} from "./terms.js";

/** A step: whether it takes place, who does what by when, the contents, the verdict, and where it leads. */
export function stepBlocks(voice: Voice, step: Step, withHeading: boolean): readonly Block[] {
  const { acts, contents, changes, outcome } = stepParts(
    voice,
    step,
    withHeading ? "deze stap" : "deze fase",
  );
  return [
    ...(withHeading ? [heading(3, inside(step.label), [step.id])] : []),
    ...paragraph([...acts, ...contents]),
    ...paragraph(changes),
    ...paragraph(outcome),
  ];
}

/** What there is to say about a step, by kind. `changes` is how its terms move and the messages that come of that. */
export interface StepParts {
  readonly acts: readonly Part[];
  readonly contents: readonly Part[];
  readonly changes: readonly Part[];
  readonly outcome: readonly Sentence[];
}

/**
 * The sentences of a step, for a text that orders them in its own way; `what` names it: «deze stap». `beside` are other
 * terms told with those of the step: then the one that moves is named.
 */
export function stepParts(voice: Voice, step: Step, what: string, beside: readonly Term[] = []): StepParts {
  return {
    acts: [...whether(voice, step, what), ...actsWithTerms(voice, step), ...rounds(voice, step)],
    contents: contentSentences(voice, voice.document(step.document), voice.message(step.id)),
    changes: [
      ...changeSentences(voice, step, beside),
      ...step.notices.flatMap((notice) => noticeSentences(voice, notice)),
      ...completion(voice, step),
    ],
    outcome: [...verdictSentences(voice, step), ...onwards(voice, step)],
  };
}

function whether(voice: Voice, step: Step, what: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  if (step.onlyIf !== undefined) {
    sentences.push(
      sentence([what, "is er alleen als", voice.condition(step.onlyIf)], [step.id, step.onlyIf]),
    );
  }
  sentences.push(...limits(voice, step, what));
  if (step.optional) sentences.push(sentence([what, "kan achterwege blijven"], [step.id]));
  if (step.waived.length > 0) {
    const grounds = step.waived.map(({ label }) => `als ${clause(label)}`);
    const about = [step.id, ...step.waived.map(({ id }) => id)];
    const [first, ...others] = grounds;
    const parted = [[what, "vervalt", first], ...others.map((ground) => ["dat geldt ook", ground])];
    const whole = sentence([what, "vervalt", list(grounds, "of")], about);
    sentences.push(...(isTooLong(voice, whole) ? parted.map((words) => sentence(words, about)) : [whole]));
  }
  return sentences;
}

/** «Deze stap is er alleen bij klachten over kosten.», «... alleen als de klacht van een ouder komt.» */
function limits(voice: Voice, step: Step, what: string): readonly Sentence[] {
  const { id, onlySubjects = [], onlyFor = [], onlyOutcomes = [] } = step;
  const only = (rest: string, ids: readonly string[]) => sentence([what, "is er alleen", rest], [id, ...ids]);
  const who = voice.parties(onlyFor, "of")?.object ?? "";
  return [
    ...(onlySubjects.length === 0
      ? []
      : [only(`bij klachten over ${list(onlySubjects.map(voice.subject), "of")}`, onlySubjects)]),
    ...(onlyFor.length === 0 ? [] : [only(`als de klacht komt van ${who}`, onlyFor)]),
    ...(onlyOutcomes.length === 0 ? [] : [only(`bij ${outcomesText(voice, onlyOutcomes)}`, onlyOutcomes)]),
  ];
}

/** One duty carries its hard term in its own sentence; otherwise the term follows the acts. */
function actsWithTerms(voice: Voice, step: Step): readonly Part[] {
  const terms = voice.terms(step.terms);
  const duties = step.acts.filter(({ modality }) => modality === "duty");
  const main = terms.find((term) => term.modality !== "target" && isGeneral(term));
  const [duty] = duties;
  const phrase =
    main === undefined || duty === undefined || duties.length > 1 ? undefined : termPhrase(voice, main);
  const sentences: Sentence[] = step.acts.length === 0 ? [bare(step)] : [];
  const plain = { forms: step.forms };
  const aim = voice.short ? aimOf(voice, step, terms) : undefined;
  if (aim !== undefined) {
    return step.acts.flatMap((act) => [
      ...actSentences(voice, [act], act === aim.duty ? { ...plain, ...aim.setting } : plain),
      ...(act === aim.duty ? termNotes(voice, aim.term) : []),
    ]);
  }
  const woven =
    main === undefined || duty === undefined || phrase === undefined
      ? []
      : actSentences(voice, [duty], { ...plain, term: phrase, about: [main.id] });
  if (
    main !== undefined &&
    duty !== undefined &&
    woven.length > 0 &&
    !woven.some((one) => isTooLong(voice, one))
  ) {
    const place = step.acts.indexOf(duty);
    sentences.push(
      ...actSentences(voice, step.acts.slice(0, place), plain),
      ...woven,
      ...termNotes(voice, main),
      ...targetsOf(voice, step, terms),
      ...actSentences(voice, step.acts.slice(place + 1), plain),
    );
    return [...sentences, ...others(voice, terms, main)];
  }
  sentences.push(...actSentences(voice, leading(step), plain));
  if (main !== undefined)
    sentences.push(...hardSentence(voice, main, duties.length > 1 ? "dit gebeurt" : "dat gebeurt"));
  sentences.push(
    ...targetsOf(voice, step, terms),
    ...actSentences(voice, step.acts.slice(leading(step).length), plain),
  );
  return [...sentences, ...others(voice, terms, main)];
}

/** A text that says one thing a sentence parts what would be longer than this. */
function isTooLong({ short }: Voice, { text }: Sentence): boolean {
  return short && text.split(/\s+/).length > 20;
}

/** The one duty of a step with the one term at which it aims: «probeert u binnen 3 weken te antwoorden». */
function aimOf(voice: Voice, step: Step, [term, ...others]: readonly Term[]) {
  const [duty, ...duties] = step.acts.filter(({ modality }) => modality === "duty");
  const plain = duty !== undefined && duties.length === 0 && !duty.modalStated && duty.verb !== "free";
  if (!plain || term?.modality !== "target" || others.length > 0 || !isGeneral(term)) return undefined;
  if (duty.actors.includes("klager")) return undefined;
  const phrase = termPhrase(voice, term);
  return phrase && { duty, term, setting: { term: phrase, attempt: true as const, about: [term.id] } };
}

/** The acts up to and with the last duty: the terms are about them, so they follow there. */
function leading(step: Step): Step["acts"] {
  const last = step.acts.findLastIndex(({ modality }) => modality === "duty");
  return last === -1 ? step.acts : step.acts.slice(0, last + 1);
}

function targetsOf(voice: Voice, step: Step, terms: readonly Term[]): readonly Sentence[] {
  const holder = oneActor(voice, step);
  return terms
    .filter(({ modality }) => modality === "target")
    .flatMap((term) => targetSentence(voice, term, holder));
}

/** Who acts in this step, when that is one party; with several nobody can be said to aim at a term or extend it. */
function oneActor(voice: Voice, step: Step): Party | undefined {
  const duties = step.acts.filter(({ modality }) => modality === "duty");
  const acting = duties.length > 0 ? duties : step.acts;
  const [first] = acting;
  const same = new Set(acting.map((act) => `${act.actors.join()} ${act.anyActor === true}`)).size === 1;
  return first !== undefined && same ? actors(voice, first) : undefined;
}

/** The other hard terms; several that depend on the complaint stand in a list. */
function others(voice: Voice, terms: readonly Term[], main: Term | undefined): readonly Part[] {
  const rest = terms.filter((term) => term !== main && term.modality !== "target");
  const byComplaint = rest.filter(
    (term) => !isGeneral(term) && term.condition === undefined && termPhrase(voice, term) !== undefined,
  );
  if (byComplaint.length < 2 || voice.short) return rest.flatMap((term) => hardSentence(voice, term));
  const { lead, items } = scopedTerms(voice, byComplaint);
  return [
    ...listParts(main === undefined ? lead.alone : lead.beside, items, []),
    ...distinct(byComplaint.flatMap((term) => termNotes(voice, term))),
    ...rest.filter((term) => !byComplaint.includes(term)).flatMap((term) => hardSentence(voice, term)),
  ];
}

function bare(step: Step): Sentence {
  return sentence([`dit is de stap «${inside(step.label)}»`], [step.id]);
}

function rounds(voice: Voice, { id, rounds: stated }: Step): readonly Sentence[] {
  if (stated === undefined) return [];
  const who = voice.parties(stated.roles);
  const rounds =
    stated.count === 1
      ? "er is één schriftelijke ronde"
      : `er zijn ${count(stated.count)} schriftelijke rondes`;
  return [sentence([rounds, who === undefined ? undefined : `voor ${who.object}`], [id])];
}

/** How the terms of a step may move. An extension or suspension of several terms is said once. */
function changeSentences(voice: Voice, step: Step, beside: readonly Term[]): readonly Part[] {
  const handlers = voice.parties(voice.tier(step.tier)?.handlers ?? []);
  const holder = oneActor(voice, step) ?? handlers ?? voice.organisation;
  const terms = voice.terms(step.terms);
  const extensions = onceEach(terms.flatMap((term) => term.extensions)).flatMap((extension, at) => {
    const moved = terms.filter((term) => term.extensions.some(({ id }) => id === extension.id));
    const name = termName([...terms, ...beside], moved);
    return extensionSentences(voice, extension, holder, { termName: name, again: at > 0 });
  });
  const suspensions = onceEach(terms.flatMap((term) => term.suspensions)).flatMap((suspension) =>
    suspensionSentences(voice, suspension),
  );
  return [...extensions, ...suspensions];
}

/** «de termijn van 6 weken» where only some of the terms at hand move, else «deze termijn». */
export function termName(all: readonly Term[], these: readonly Term[]): string {
  const limited = all.filter(({ bounds }) => bounds.length > 0);
  const [first, ...rest] = these.flatMap(({ bounds: [bound] }) =>
    bound?.kind === "length" ? [lengthText(bound.length)] : [],
  );
  if (limited.every((term) => these.includes(term)) || first === undefined) {
    return these.length > 1 ? "deze termijnen" : "deze termijn";
  }
  const names = [...new Set(rest)].filter((length) => length !== first);
  return list([`de termijn van ${first}`, ...names.map((length) => `die van ${length}`)]);
}

function completion(voice: Voice, { completionChance }: Step): readonly Sentence[] {
  return completionSentences(voice, completionChance);
}

/** «U kunt een onvolledige klacht binnen 2 weken aanvullen.» */
export function completionSentences(voice: Voice, termId: string | undefined): readonly Sentence[] {
  const term = termId === undefined ? undefined : voice.term(termId);
  if (term === undefined) return [];
  const phrase = termPhrase(voice, term);
  const { klager } = voice;
  const { words: counts, about } = circumstancesBehind(voice, term);
  const parts = [
    klager.subject,
    agree(VERBS.kunnen, klager),
    "een onvolledige klacht",
    phrase?.adverb,
    "aanvullen",
    phrase?.tail,
    ...counts,
  ];
  return [sentence(parts, about), ...termNotes(voice, term)];
}

function onwards(voice: Voice, step: Step): readonly Sentence[] {
  return step.next.map(({ to, back, condition }, at) => {
    const first = condition === undefined ? otherwise(step, at) : `als ${voice.condition(condition)},`;
    const about = condition === undefined ? [step.id] : [step.id, condition];
    return sentence([first, onwardsTo(voice, to, back)], about);
  });
}

/** «daarna», or where other ways were told before it «in andere gevallen». `at` is the place among the ways on. */
export function otherwise({ effects }: Step, at: number): string {
  return at > 0 || effects.some(({ kind }) => kind === "target") ? "in andere gevallen" : "daarna";
}
