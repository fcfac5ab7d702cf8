import type { CaseAssumption } from "../../../../simulate/case.js";
import type { Course } from "../../../../simulate/scenario/course.js";
import { keptWhole } from "../../../../simulate/scenario/retention.js";
import type { Sentence } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { dateText, onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { agree } from "../../dutch/person.js";
import { capitalise, endSentence } from "../../dutch/sentence.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import { holderOf, linkOfHolder } from "../../says/takers.js";
import type { Voice } from "../../voice.js";
import { lateText } from "./late.js";
import { quoted, termName } from "./term-name.js";
import { workdaySentences } from "./workdays.js";

/** Who did not keep a term that binds, by how much; and the targets that were missed, which are no default. */
export function lateSentences(voice: Voice, course: Course): readonly Sentence[] {
  const defaults = course.defaults.map(({ term, who, due, days, hours, lasting }) => {
    const party = voice.parties(who, linkOfHolder(voice.term(term))) ?? voice.organisation;
    const so = lasting
      ? `${lateText(days, hours)} later is het nog niet gedaan`
      : course.terms.some((run) => run.term === term && run.done !== undefined)
        ? `het is ${lateText(days, hours)} te laat gedaan`
        : `${lateText(days, hours)} later ging de zaak verder zonder dat het was gedaan`;
    return [
      sentence([party.subject, predicate(VERBS.zijn, party, ["te laat met", termName(voice, term)])], [term]),
      sentence(["de laatste dag was", onWeekday(due), ";", so], [term]),
    ];
  });
  const others = course.terms.flatMap(
    ({ term, round, stages, late, lateHours, status }): readonly Sentence[] => {
      const due = stages.findLast((stage) => stage.due !== undefined)?.due;
      const isDone = course.events.some(({ terms }) =>
        terms.some((one) => one.term === term && one.round === round && one.change === "done-late"),
      );
      const isTold = status === "missed" || course.defaults.some((one) => one.term === term);
      if (late === undefined || due === undefined || !isDone || isTold) return [];
      const party = holderOf(voice, voice.term(term)) ?? voice.klager;
      return [
        sentence(
          [party.subject, predicate(VERBS.zijn, party, ["te laat met", termName(voice, term)])],
          [term],
        ),
        sentence(
          ["de laatste dag was", onWeekday(due), `; het is ${lateText(late, lateHours)} te laat gedaan`],
          [term],
        ),
      ];
    },
  );
  const missed = course.terms.filter(({ status }) => status === "missed");
  const names = [...new Set(missed.map(({ term }) => termName(voice, term)))];
  return [
    ...(defaults.length === 0 && others.length === 0 ? [sentence(["niemand is te laat"])] : defaults.flat()),
    ...others,
    ...(missed.length === 0
      ? []
      : [
          sentence(
            [
              missed.length === 1 ? "de streeftermijn voor" : "de streeftermijnen voor",
              list(names),
              missed.length === 1 ? "is" : "zijn",
              "niet gehaald; een streeftermijn bindt niet, dus wie die mist, is niet te laat",
            ],
            missed.map(({ term }) => term),
          ),
        ]),
  ];
}

/** Until when the file is kept, and from which day that is counted. */
export function keptSentences(voice: Voice, { retention }: Course): readonly Sentence[] {
  const { organisation: who } = voice;
  const whole = keptWhole(retention);
  if (retention.length === 0 || whole === "open")
    return [
      sentence([
        "in deze procedure staat niet hoe lang",
        who.subject,
        "het dossier",
        agree(VERBS.bewaren, who),
      ]),
    ];
  return distinct(
    retention.map(({ retention: id, until, from, bound }) => {
      if (until === "open")
        return sentence(["voor een deel van het dossier noemt de procedure geen bewaartermijn"], [id]);
      if (until === "permanent")
        return sentence([who.subject, predicate(VERBS.bewaren, who, ["het dossier blijvend"])], [id]);
      if (until === "not-started")
        return sentence(["de bewaartermijn van het dossier is nog niet begonnen"], [id]);
      const least = bound === "minimum" ? "ten minste" : bound === "maximum" ? "uiterlijk" : undefined;
      return sentence(
        [
          who.subject,
          predicate(VERBS.bewaren, who, ["het dossier", least, "tot en met", onWeekday(until)]),
          from === undefined ? undefined : `, gerekend vanaf ${onWeekday(from)}`,
        ],
        [id],
      );
    }),
  );
}

/** What the scenario states, what nobody said and was taken for granted, and which days are not known yet. */
export function assumptionSentences(voice: Voice, course: Course): readonly Sentence[] {
  const kinds = [...new Set(course.assumptions.map(({ kind }) => kind))];
  const { outsideValidity } = course;
  const unsure = course.terms.flatMap(({ term, stages }) =>
    stages.flatMap(({ undecreed }) => (undecreed === undefined ? [] : [{ term, year: undecreed.firstYear }])),
  );
  const names = [...new Set(unsure.map(({ term }) => termName(voice, term)))];
  return [
    ...(outsideValidity === undefined ? [] : [validitySentence(outsideValidity)]),
    ...course.stated.map((text) => ({ text: endSentence(capitalise(text)), about: [] })),
    ...distinct(
      kinds.flatMap((kind) =>
        assumed(
          voice,
          kind,
          course.assumptions.filter((one) => one.kind === kind),
        ),
      ),
    ),
    ...workdaySentences(
      voice,
      course.terms.flatMap(({ stages }) => stages.map(({ derivation }) => derivation?.length)),
    ),
    ...(names.length === 0
      ? []
      : [
          sentence(
            [
              "welke dagen vanaf",
              `${Math.min(...unsure.map(({ year }) => year))}`,
              "met een feestdag gelijkstaan, is nog niet bekend; de laatste dag voor",
              list(names),
              "kan daardoor een paar dagen later zijn",
            ],
            unsure.map(({ term }) => term),
          ),
        ]),
  ];
}

/** When the procedure is in force, of a complaint that was received on another day. */
export function validitySentence({
  from,
  until,
}: {
  readonly from?: string;
  readonly until?: string;
}): Sentence {
  const period = [
    ...(from === undefined ? [] : [`vanaf ${dateText(from)}`]),
    ...(until === undefined ? [] : [`tot en met ${dateText(until)}`]),
  ];
  return sentence(["de procedure geldt", ...period, "; deze klacht is op een andere dag ontvangen"]);
}

function assumed(
  voice: Voice,
  kind: CaseAssumption["kind"],
  of: readonly CaseAssumption[],
): readonly Sentence[] {
  const about = [...new Set(of.map((one) => one.about))];
  const labels = about.flatMap((id) => voice.step(id)?.label ?? voice.tier(id)?.label ?? []);
  const where = labels.length === 0 ? undefined : `bij ${list([...new Set(labels)].map(quoted))}`;
  const terms = list([...new Set(about.map((id) => termName(voice, id)))]);
  const say = (parts: readonly (string | undefined)[], ids: readonly string[]) => [sentence(parts, ids)];
  switch (kind) {
    case "received-same-day":
    case "filed-same-day":
      return say(
        ["waar geen andere dag bij staat, komen de klacht en elk bericht aan op de dag van verzending"],
        [],
      );
    case "transferred-same-day":
      return say([where, "komt de klacht aan op de dag waarop de vorige fase eindigt"], about);
    // Told with the count itself.
    case "anchor-natural":
      return [];
    case "anchor-partial":
      return say(
        ["voor", terms, "is niet elk mogelijk begin van de termijn bekend; hier telt wat wel bekend is"],
        about,
      );
    case "extension-repeated":
      return say(
        ["de procedure zegt niet hoe vaak de termijn voor", terms, "te verlengen is; hier mag het vaker"],
        about,
      );
    case "hour-unknown":
      return say(
        ["voor", terms, "is het uur niet bekend; hier loopt de termijn tot het einde van de dag"],
        about,
      );
  }
}
