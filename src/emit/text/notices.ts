import type { Extension, Notice, Suspension } from "../../ir/machine.js";
import { contentSentences } from "./contents.js";
import { type Part, sentence } from "./document.js";
import { withArticle } from "./dutch/nouns.js";
import { agree, KRIJGEN, KUNNEN, type Party, regular } from "./dutch/person.js";
import { clause, join } from "./dutch/sentence.js";
import { lengthText, timesText } from "./dutch/units.js";
import { openPointsOn, termNotes, termPhrase } from "./terms.js";
import type { Voice } from "./voice.js";
import { formsText } from "./words.js";

const INSTEMMEN = regular("instemt", "instemmen", "instemt");

/** «U krijgt daarover vóór het einde van de termijn schriftelijk bericht.», with what the message says. */
export function noticeSentences(voice: Voice, notice: Notice): readonly Part[] {
  const to = voice.parties(notice.to) ?? voice.klager;
  const term = notice.timing?.kind === "term" ? voice.term(notice.timing.term) : undefined;
  const phrase = term === undefined ? undefined : termPhrase(voice, term);
  const about = notice.about === undefined ? undefined : `over ${withArticle(clause(notice.about))}`;
  const rest = [
    timingText(notice) ?? phrase?.adverb,
    formsText(notice.forms),
    "bericht",
    about,
    phrase?.tail,
  ];
  const text = notice.otherwise
    ? ["lukt dat niet, dan", agree(KRIJGEN, to, true), to.subject, ...rest]
    : [to.subject, agree(KRIJGEN, to), about === undefined ? "daarover" : undefined, ...rest];
  return [
    sentence(text, [notice.id, ...(term === undefined ? [] : [term.id])]),
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
  const head = again
    ? ["daarna", agree(KUNNEN, holder, true), holder.subject]
    : [holder.subject, agree(KUNNEN, holder)];
  const sentences: Part[] = [
    sentence(
      [
        ...head,
        termName,
        again ? "nog" : undefined,
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
    const agreed = [consent.subject, "daar", how, "mee", agree(INSTEMMEN, consent)];
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
  const during = step === undefined ? undefined : `tijdens «${clause(voice.step(step)?.label ?? "")}»`;
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
