import type { Field, IntakeForm, Term, Tier } from "../../../ir/machine.js";
import { isGeneral } from "../../../ir/terms.js";
import { filingWindows } from "../../../ir/tiers.js";
import { paragraph } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { nounOf, personal } from "../dutch/nouns.js";
import { agree } from "../dutch/person.js";
import { clause, inside, join } from "../dutch/sentence.js";
import { predicate, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { fieldIds, fieldRemarks } from "./field-remarks.js";
import { completionSentences } from "./steps.js";
import { circumstances, circumstancesBehind, termNotes, termPhrase } from "./terms.js";
import { channelText, formsText } from "./words.js";

/** Where and how a complaint is filed with a tier, what it holds, with whose help and by when. */
export function intakeBlocks(voice: Voice, tier: Tier, form: IntakeForm): readonly Block[] {
  return [
    ...paragraph([...how(voice, tier, form), ...windows(voice, tier, form), ...help(voice, form)]),
    ...formFieldBlocks(voice, form),
    ...paragraph([...signed(voice, form), ...completionSentences(voice, form.completionChance)]),
  ];
}

function how(voice: Voice, tier: Tier, form: IntakeForm): readonly Sentence[] {
  const { klager } = voice;
  const to = voice.parties(form.to.length > 0 ? form.to : tier.handlers, "of");
  const manner = formsText(form.forms);
  const usual = form.channels.filter(({ preferred }) => !preferred);
  const preferred = form.channels.filter(({ preferred: best }) => best);
  const head = [klager.subject, predicate(VERBS.indienen, klager, ["de klacht", manner])];
  const sentences = [sentence([...head, to === undefined ? undefined : `bij ${to.object}`], [form.id])];
  if (usual.length > 0) sentences.push(sentence(["dat kan", list(usual.map(channel), "of")], [form.id]));
  if (preferred.length > 0) {
    sentences.push(sentence(["bij voorkeur gaat dat", list(preferred.map(channel), "of")], [form.id]));
  }
  return sentences;
}

function channel({ channel: id, address }: IntakeForm["channels"][number]): string {
  // A channel without a word of its own is named by its address: «via WhatsApp».
  if (id === "other" && address !== undefined) return `via ${inside(address)}`;
  return join([channelText(id), address === undefined ? undefined : `(${inside(address)})`]);
}

function windows(voice: Voice, tier: Tier, form: IntakeForm): readonly Sentence[] {
  const all = filingWindows(form);
  // What becomes of a later complaint is said once where it is the same for all.
  const isAlike = all.every(({ late }) => late === all[0]?.late);
  const said = all.map((one, at) => ({
    ...one,
    term: voice.term(one.term),
    // A complaint that is later than the only window is plain; behind several it must be said which.
    sentences: window(voice, form, voice.term(one.term), at > 0),
  }));
  if (isAlike) {
    const [first] = said;
    const isOnly = said.length === 1 && first?.term?.condition !== undefined;
    return [...said.flatMap(({ sentences }) => sentences), ...later(voice, tier, form, first?.late, isOnly)];
  }
  return said.flatMap(({ sentences, late, term }) => [
    ...sentences,
    ...later(voice, tier, form, late, term !== undefined && !isGeneral(term)),
  ]);
}

function window(
  voice: Voice,
  form: IntakeForm,
  term: Term | undefined,
  another: boolean,
): readonly Sentence[] {
  if (term === undefined) return [];
  const notes = termNotes(voice, term, "het indienen");
  const phrase = termPhrase(voice, term);
  if (phrase === undefined) return notes;
  const { klager } = voice;
  if (another) {
    const { when, where, about } = circumstances(voice, term);
    const what = term.condition === undefined ? "die" : "de klacht";
    const must = [agree(VERBS.moeten, klager, true), klager.subject, what];
    const rest = [where, phrase.adverb, "indienen", phrase.tail];
    return [sentence([when, ...must, ...rest], [form.id, ...about]), ...notes];
  }
  const { words: counts, about } = circumstancesBehind(voice, term);
  // «Dat» would be the way it is sent, where that was just said.
  const words =
    form.channels.length === 0
      ? ["dat moet", phrase.adverb, "gebeuren", phrase.tail]
      : [klager.subject, agree(VERBS.moeten, klager), "de klacht", phrase.adverb, "indienen", phrase.tail];
  return [sentence([...words, ...counts], [form.id, ...about]), ...notes];
}

/** What becomes of a complaint that is filed later; `inCase`: only of one in the circumstances that were just said. */
function later(
  voice: Voice,
  tier: Tier,
  form: IntakeForm,
  late: IntakeForm["late"],
  inCase: boolean,
): readonly Sentence[] {
  if (late === undefined) return [];
  // Of a body outside it is that body which decides.
  const organisation = (tier.external ? voice.parties(tier.handlers) : undefined) ?? voice.organisation;
  const which = inCase ? "in dat geval" : undefined;
  const act =
    late === "refused"
      ? predicate(VERBS.nemen, organisation, ["een latere klacht", which, "niet in behandeling"])
      : predicate(VERBS.kunnen, organisation, ["een latere klacht", which, "toch in behandeling nemen"]);
  return [sentence([organisation.subject, act], [form.id])];
}

function help(voice: Voice, form: IntakeForm): readonly Sentence[] {
  if (form.help === undefined) return [];
  const helper = voice.party(form.help);
  const helps = predicate(VERBS.helpen, helper, [voice.klager.object, "bij het opschrijven van de klacht"]);
  return [sentence([helper.subject, helps], [form.id])];
}

/** What a complaint holds, as far as it must, and what goes with it; then what may. */
export function formFieldBlocks(voice: Voice, form: IntakeForm): readonly Block[] {
  const { klager } = voice;
  const [required, sent] = parted(form.fields.filter((field) => field.required));
  const [free, added] = parted(form.fields.filter((field) => !field.required));
  const sends = [klager.subject, agree(VERBS.meesturen, klager)];
  return [
    ...fieldBlocks(voice, form, required, [klager.subject, agree(VERBS.vermelden, klager), "in de klacht"]),
    ...fieldBlocks(voice, form, sent, sends, "met de klacht mee"),
    ...fieldBlocks(
      voice,
      form,
      free,
      [klager.subject, agree(VERBS.mogen, klager), "in de klacht ook"],
      "vermelden",
    ),
    ...fieldBlocks(voice, form, added, [klager.subject, agree(VERBS.mogen, klager), "ook"], "meesturen"),
  ];
}

/** What is written in the complaint, and what is sent with it. */
function parted(fields: readonly Field[]): readonly [readonly Field[], readonly Field[]] {
  return [fields.filter(({ type }) => type !== "file"), fields.filter(({ type }) => type === "file")];
}

function fieldBlocks(
  voice: Voice,
  form: IntakeForm,
  shown: readonly Field[],
  lead: readonly string[],
  end = "",
): readonly Block[] {
  const [only] = shown;
  if (only === undefined) return [];
  if (shown.length === 1) {
    return paragraph([sentence([...lead, fieldText(voice, only), end], [form.id, ...fieldIds(only)])]);
  }
  const items = shown.map((field, index) => ({
    text: `${fieldText(voice, field)}${index === shown.length - 1 ? "." : ";"}`,
    about: fieldIds(field),
  }));
  const text = `${sentence([...lead, end]).text.slice(0, -1)}:`;
  return [...paragraph([{ text, about: [form.id] }]), { kind: "list", items }];
}

function fieldText(voice: Voice, field: Field): string {
  const { options = [] } = field;
  const remarks = [
    ...(options.length === 0 ? [] : [`kies uit ${list(options.map(inside), "of")}`]),
    ...fieldRemarks(voice, field),
  ];
  const label =
    field.type === "file" ? enclosed(clause(field.label)) : personal(clause(field.label), voice.form);
  return remarks.length === 0 ? label : `${label} (${remarks.join(", ")})`;
}

/** «een machtiging», «bijlagen»: nobody knows yet which. */
function enclosed(label: string): string {
  const [, article, word = ""] = /^(?:(de|het) )?(\S+)$/.exec(label) ?? [];
  const noun = nounOf(word);
  if (noun?.plural === word) return word;
  return noun === undefined || article !== undefined ? label : `een ${word}`;
}

function signed(voice: Voice, form: IntakeForm): readonly Sentence[] {
  const { klager } = voice;
  return form.signed
    ? [sentence([klager.subject, agree(VERBS.ondertekenen, klager), "de klacht"], [form.id])]
    : [];
}
