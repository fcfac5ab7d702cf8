import type { Bound, Machine, Term } from "../../../ir/machine.js";
import type { Sentence } from "../document/document.js";
import { sentence, statement } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { agree, type Party } from "../dutch/person.js";
import { join } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import { inverted, predicate, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { hasOpenAnchor } from "./anchors.js";
import { boundText, latest, limitsText, pickText } from "./limits.js";

/** A term as parts of a sentence: `adverb` stands in the middle, `tail` behind the verbs. */
export interface TermPhrase {
  readonly adverb: string;
  readonly tail: string;
}

/** The phrase of a term that can stand inside a sentence; undefined when it needs a sentence of its own. */
export function termPhrase(voice: Voice, term: Term): TermPhrase | undefined {
  if (term.modality === "none" || term.modality === "open" || term.modality === "per-case") return undefined;
  if (term.modality === "reasonable") return { adverb: "binnen een redelijke termijn", tail: "" };
  const limit = limitsText(voice, term);
  const pick = pickText(term);
  if (term.modality === "asap" || (term.asap && limit === ""))
    return { adverb: "zo spoedig mogelijk", tail: "" };
  if (limit === "") return undefined;
  const outer =
    term.outer === undefined
      ? ""
      : `, maar in elk geval ${term.outer.kind === "date" ? "" : "binnen "}${boundText(voice, term.outer, term)}`;
  if (term.asap) return { adverb: "zo spoedig mogelijk", tail: `, ${latest(voice, term)}${pick}${outer}` };
  return { adverb: limit, tail: `${pick}${outer}` };
}

/**
 * What a term says beside its length: that it is left open, set per case, from when it runs, and whether the
 * Algemene termijnenwet holds for it other than for the rest. `what` names the thing: «dat», «de behandeling».
 */
export function termNotes(voice: Voice, term: Term, what = "dat"): readonly Sentence[] {
  if (term.condition !== undefined && termPhrase(voice, term) === undefined) {
    return conditionalNotes(voice, term, what);
  }
  const about = [term.id, ...openPointsOn(voice.machine, term.id)];
  const notes: Sentence[] = [];
  const long = lengthOf(term);
  if (term.modality === "open") {
    notes.push(sentence([`in deze procedure staat niet binnen welke termijn ${what} gebeurt`], about));
  }
  if ((term.modality === "asap" || term.modality === "reasonable") && about.length > 1) {
    notes.push(sentence(["een uiterste termijn daarvoor staat niet in deze procedure"], about));
  }
  if (term.modality === "none") notes.push(sentence(["hiervoor geldt geen termijn"], about));
  if (term.modality === "per-case") notes.push(perCase(voice, term, about));
  if (long !== undefined && hasOpenAnchor(term)) {
    const verb = long.amount === 1 ? "telt" : "tellen";
    const pronoun = long.amount === 1 ? "de termijn van" : "die";
    notes.push(
      sentence([`in deze procedure staat niet vanaf welk moment ${pronoun}`, lengthText(long), verb], about),
    );
  }
  if (term.bounds.length > 0 && term.roll !== voice.machine.calendar.termsAct) {
    notes.push(
      sentence([`voor deze termijn geldt de Algemene termijnenwet${term.roll ? "" : " niet"}`], about),
    );
  }
  return notes;
}

/** The same for a term without a limit that counts in some circumstances only. */
function conditionalNotes(voice: Voice, term: Term, what: string): readonly Sentence[] {
  const { when, where, about } = circumstances(voice, term);
  const points = [...about, ...openPointsOn(voice.machine, term.id)];
  const by = term.setBy === undefined ? undefined : voice.party(term.setBy);
  if (term.modality === "none") return [sentence([when, "geldt hiervoor", where, "geen termijn"], points)];
  if (term.modality === "open") {
    return [
      sentence([when, "staat in deze procedure niet binnen welke termijn", what, where, "gebeurt"], points),
    ];
  }
  if (by === undefined || by === voice.klager) {
    return [sentence([when, "verschilt de termijn daarvoor", where, "per klacht"], points)];
  }
  const stated = "per klacht vast binnen welke termijn dat gebeurt";
  return [sentence([when, inverted(VERBS.stellen, by, [where, stated])], points)];
}

/** «De directie streeft ernaar dat binnen 4 weken te doen.»; without a known holder in the general form. */
export function targetSentence(voice: Voice, term: Term, holder: Party | undefined): readonly Sentence[] {
  const phrase = termPhrase(voice, term);
  if (phrase === undefined) return termNotes(voice, term);
  const third = holder === voice.klager ? undefined : holder;
  if (term.condition !== undefined)
    return [conditionalTarget(voice, term, phrase, third), ...termNotes(voice, term)];
  const subjects = scopeText(voice, term);
  const text =
    third === undefined
      ? ["het streven is dat dit", phrase.adverb, "gebeurt", phrase.tail, subjects]
      : [
          third.subject,
          agree(VERBS.streven, third),
          "ernaar dat",
          phrase.adverb,
          "te doen",
          phrase.tail,
          subjects,
        ];
  const plain = third !== undefined && subjects === undefined && phrase.tail === "";
  const stated = plain
    ? statement(third.subject, [join(text.slice(1))], [term.id])
    : sentence(text, [term.id]);
  return [stated, ...termNotes(voice, term)];
}

/** «Als er een commissie adviseert, streeft de directie ernaar dat binnen 4 weken te doen.» */
function conditionalTarget(
  voice: Voice,
  term: Term,
  { adverb, tail }: TermPhrase,
  holder: Party | undefined,
): Sentence {
  const { when, where, about } = circumstances(voice, term);
  const aim =
    holder === undefined
      ? ["is het streven dat dit", where, adverb, "gebeurt"]
      : [agree(VERBS.streven, holder, true), holder.subject, "ernaar dat", where, adverb, "te doen"];
  return sentence([when, ...aim, tail], about);
}

/**
 * In which circumstances a term counts, for the start of a sentence: «als er een commissie adviseert,», else «bij een
 * klacht over de kosten». A term for some subjects in some circumstances has `where` for behind the verb.
 */
export function circumstances(
  voice: Voice,
  term: Term,
): {
  readonly when: string | undefined;
  readonly where: string | undefined;
  readonly about: readonly string[];
} {
  const subjects = scopeText(voice, term);
  if (term.condition === undefined) return { when: subjects, where: undefined, about: [term.id] };
  const when = `als ${voice.condition(term.condition)},`;
  return { when, where: subjects, about: [term.id, term.condition] };
}

/** The same for the end of a sentence: «bij een klacht over de kosten», «, als er een commissie adviseert». */
export function circumstancesBehind(
  voice: Voice,
  term: Term,
): { readonly words: readonly (string | undefined)[]; readonly about: readonly string[] } {
  const subjects = scopeText(voice, term);
  if (term.condition === undefined) return { words: [subjects], about: [term.id] };
  return {
    words: [subjects, `, als ${voice.condition(term.condition)}`],
    about: [term.id, term.condition],
  };
}

/** «Dat gebeurt binnen 6 weken.» */
export function hardSentence(voice: Voice, term: Term, what = "dat gebeurt"): readonly Sentence[] {
  const phrase = termPhrase(voice, term);
  if (phrase === undefined) return termNotes(voice, term);
  const { when, where, about } = circumstances(voice, term);
  const [noun = "dat", verb = "gebeurt"] = what.split(" ");
  const head = when === undefined ? [noun, verb] : [when, verb, noun, where];
  return [sentence([...head, phrase.adverb, phrase.tail], about), ...termNotes(voice, term)];
}

/**
 * Terms of which it hangs on the complaint which one counts, as a list: what to say above it, where there is a general
 * one too or not, and of each «de kosten of de inhoud: binnen 2 weken», «een ouder: binnen 2 weken».
 */
export function scopedTerms(
  voice: Voice,
  terms: readonly Term[],
): {
  readonly lead: { readonly alone: string; readonly beside: string };
  readonly items: readonly { readonly text: string; readonly about: readonly string[] }[];
} {
  const [kind, nameOf] = namesOf(voice, terms);
  const items = terms.map((term) => {
    const { adverb, tail } = termPhrase(voice, term) ?? { adverb: "", tail: "" };
    return { text: `${nameOf(term)}: ${adverb}${tail}`, about: [term.id] };
  });
  return { lead: LEADS[kind], items };
}

function namesOf(
  voice: Voice,
  terms: readonly Term[],
): readonly [keyof typeof LEADS, (term: Term) => string] {
  if (terms.every(({ classes }) => classes === undefined))
    return ["subject", ({ subjects }) => list(subjects.map(voice.subject), "of")];
  if (terms.every(({ subjects }) => subjects.length === 0))
    return ["complainant", ({ classes = [] }) => voice.parties(classes, "of")?.object ?? ""];
  return ["complaint", (term) => complaintOf(voice, term)];
}

const LEADS = {
  subject: {
    alone: "de termijn daarvoor hangt af van het onderwerp van de klacht",
    beside: "voor sommige onderwerpen geldt een eigen termijn",
  },
  complainant: {
    alone: "de termijn daarvoor hangt af van wie de klacht indient",
    beside: "voor sommige klagers geldt een eigen termijn",
  },
  complaint: {
    alone: "de termijn daarvoor verschilt per soort klacht",
    beside: "voor sommige klachten geldt een eigen termijn",
  },
} as const;

/** «bij een klacht van een ouder over de kosten of de inhoud», when it is only for some complainants or subjects. */
function scopeText(voice: Voice, scope: Pick<Term, "subjects" | "classes">): string | undefined {
  const complaint = complaintOf(voice, scope);
  return complaint === "" ? undefined : `bij ${complaint}`;
}

/** «een klacht van een ouder over de kosten»; empty when it is any complaint. */
export function complaintOf(
  voice: Voice,
  { subjects, classes = [] }: Pick<Term, "subjects" | "classes">,
): string {
  if (subjects.length === 0 && classes.length === 0) return "";
  const whose = voice.parties(classes, "of")?.object;
  return join([
    "een klacht",
    whose === undefined ? undefined : `van ${whose}`,
    subjects.length === 0 ? undefined : `over ${list(subjects.map(voice.subject), "of")}`,
  ]);
}

/** Ids of the open points about a node, so that the sentence that says «staat niet» carries them. */
export function openPointsOn(machine: Machine, id: string): readonly string[] {
  return machine.openPoints.filter(({ about }) => about === id).map((point) => point.id);
}

function perCase(voice: Voice, term: Term, about: readonly string[]): Sentence {
  const by = term.setBy === undefined ? undefined : voice.party(term.setBy);
  if (by === undefined || by === voice.klager) {
    return sentence(["de termijn daarvoor verschilt per klacht"], about);
  }
  const stated = "per klacht vast binnen welke termijn dat gebeurt";
  return statement(by.subject, [predicate(VERBS.stellen, by, [stated])], about);
}

function lengthOf(term: Term): Extract<Bound, { kind: "length" }>["length"] | undefined {
  return term.bounds.find((bound) => bound.kind === "length")?.length;
}
