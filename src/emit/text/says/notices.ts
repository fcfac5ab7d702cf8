import type { Extension, Notice, Suspension } from "../../../ir/machine.js";
import type { Part } from "../document/blocks.js";
import { sentence } from "../document/sentences.js";
import { withArticle } from "../dutch/nouns.js";
import { agree, type Party } from "../dutch/person.js";
import { clause, inside, join } from "../dutch/sentence.js";
import { lengthText, timesText } from "../dutch/units.js";
import { atEnd, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { contentSentences } from "./contents.js";
import { circumstancesBehind, openPointsOn, termNotes, termPhrase } from "./terms.js";
import { formsText } from "./words.js";

/** «U krijgt daarover vóór het einde van de termijn schriftelijk bericht.», with what the message says. */
export function noticeSentences(voice: Voice, notice: Notice): readonly Part[] {
  const to = voice.parties(notice.to, notice.any === undefined ? "en" : "of") ?? voice.klager;
  const term = notice.timing?.kind === "term" ? voice.term(notice.timing.term) : undefined;
  const phrase = term === undefined ? undefined : termPhrase(voice, term);
  const counts = term === undefined ? undefined : circumstancesBehind(voice, term);
  const about = notice.about === undefined ? undefined : `over ${withArticle(clause(notice.about))}`;
  const rest = [
    timingText(notice) ?? phrase?.adverb,
    formsText(notice.forms),
    "bericht",
    about,
    phrase?.tail,
    ...(counts?.words ?? []),
  ];
  const text = notice.otherwise
    ? ["lukt dat niet, dan", agree(VERBS.krijgen, to, true), to.subject, ...rest]
    : [to.subject, agree(VERBS.krijgen, to), about === undefined ? "daarover" : undefined, ...rest];
  return [
    sentence(text, [notice.id, ...(counts?.about ?? [])]),
    ...(term === undefined ? [] : termNotes(voice, term)),
    ...contentSentences(voice, voice.document(notice.document), "het bericht"),
  ];
}

function timingText({ timing }: Notice): string | undefined {
  if (timing === undefined || timing.kind === "term") return undefined;
  if (timing.kind === "timely") return "tijdig";
  const lead = timing.lead === undefined ? undefined : `uiterlijk ${lengthText(timing.lead)}`;
  return join([lead, "vóór het einde van de termijn"]);
}

/**
 * Who may extend the term by how much, when and with whose consent, and the message about it. `again`: another
 * extension of the same term was told before.
 */
export function extensionSentences(
  voice: Voice,
  extension: Extension,
  holder: Party,
  { termName = "deze termijn", again = false }: { readonly termName?: string; readonly again?: boolean } = {},
): readonly Part[] {
  const { condition, length, capped, times, limit, total } = extension;
  const when = condition === undefined ? undefined : `als ${voice.condition(condition)}`;
  const most = total === undefined ? undefined : `, in totaal met ten hoogste ${lengthText(total)}`;
  const by =
    length === undefined ? undefined : join(["met", capped ? "ten hoogste" : undefined, lengthText(length)]);
  const about = [extension.id, ...(condition === undefined ? [] : [condition])];
  // On grounds of its own it need not come behind the other.
  const isOwn = again && condition !== undefined;
  const head = again
    ? [isOwn ? "ook" : "daarna", agree(VERBS.kunnen, holder, true), holder.subject]
    : [holder.subject, agree(VERBS.kunnen, holder)];
  const sentences: Part[] = [
    sentence(
      [
        ...head,
        termName,
        again && !isOwn ? "nog" : undefined,
        times === undefined ? undefined : timesText(times),
        by,
        "verlengen",
        most,
        most === undefined ? when : when && `, ${when}`,
      ],
      about,
    ),
  ];
  const consent = voice.parties(extension.consent?.roles ?? []);
  if (consent !== undefined) {
    const how = formsText(extension.consent?.forms ?? []);
    const therewith = how === undefined ? ["daarmee"] : ["daar", how, "mee"];
    const agreed = [consent.subject, ...therewith, atEnd(VERBS.instemmen, consent)];
    sentences.push(sentence(["dat kan alleen als", ...agreed], [extension.id]));
  }
  const points = [extension.id, ...openPointsOn(voice.machine, extension.id)];
  if (limit === "unlimited") sentences.push(sentence(["voor die verlenging geldt geen maximum"], points));
  if (limit === "open") {
    sentences.push(sentence(["in deze procedure staat niet hoe lang die verlenging kan duren"], points));
  }
  if (extension.fromRolledEnd) {
    sentences.push(
      sentence(
        ["de verlenging telt vanaf de einddatum zoals de Algemene termijnenwet die heeft verschoven"],
        [extension.id],
      ),
    );
  }
  sentences.push(...extension.notices.flatMap((notice) => noticeSentences(voice, notice)));
  return sentences;
}

/** «De termijn staat stil zolang … , ten hoogste 4 weken.» */
export function suspensionSentences(voice: Voice, suspension: Suspension): readonly Part[] {
  const { condition, step, maximum } = suspension;
  const during = step === undefined ? undefined : `tijdens «${inside(voice.step(step)?.label ?? "")}»`;
  const limit = maximum === undefined ? undefined : `, ten hoogste ${lengthText(maximum)}`;
  const why = condition === undefined ? during : `zolang ${voice.condition(condition)}`;
  return [
    sentence(
      ["de termijn staat stil", why, limit],
      [suspension.id, ...(condition === undefined ? [] : [condition])],
    ),
    ...suspension.notices.flatMap((notice) => noticeSentences(voice, notice)),
  ];
}
