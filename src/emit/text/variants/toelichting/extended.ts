import type { Extension, Notice, Suspension, Term } from "../../../../ir/machine.js";
import { indexOf } from "../../../../simulate/machine-index.js";
import { type Moment, readMoment, writeMoment } from "../../../../simulate/moment.js";
import { lengthEnd } from "../../../../simulate/term-end.js";
import type { TimelineRow } from "../../../../simulate/timeline-types.js";
import type { Sentence } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { count } from "../../dutch/numbers.js";
import { agree } from "../../dutch/person.js";
import { lengthText } from "../../dutch/units.js";
import { VERBS } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";

/** What may move a last day, and to when: each extension as often as it may be used, a standstill, and the messages about them. */
export function movedLater(voice: Voice, row: TimelineRow, dayWord: string): readonly Sentence[] {
  const term = voice.term(row.term ?? "");
  if (term === undefined || row.date === undefined) return [];
  const about = [term.id, ...(row.step === undefined ? [] : [row.step])];
  return [
    ...extended(voice, row, term, dayWord).map((text) => sentence(text, about)),
    ...standstill(term.suspensions, dayWord).map((text) => sentence(text, about)),
    ...distinct([
      ...term.extensions.flatMap(({ notices }) => told(voice, row, notices, "over een verlenging")),
      ...term.suspensions.flatMap(({ notices }) => told(voice, row, notices, "daarover")),
    ]),
  ];
}

type Words = readonly (string | undefined)[];

/** More than any source allows; beyond it no day is named. */
const MOST_TIMES = 12;

function extended(voice: Voice, row: TimelineRow, term: Term, dayWord: string): readonly Words[] {
  const start = readMoment(row.derivation?.rolled?.from ?? row.date);
  let due = readMoment(row.date);
  let raw = start;
  return term.extensions.flatMap((extension, at): readonly Words[] => {
    const { length, capped, times = 1 } = extension;
    const days: string[] = [];
    for (let time = 0; time < Math.min(times, MOST_TIMES); time++) {
      const next =
        due === undefined || raw === undefined
          ? undefined
          : later(voice, term, extension, { due, raw, start });
      due = next?.due;
      raw = next?.raw;
      if (due !== undefined) days.push(writeMoment(due));
    }
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) {
      return [
        [at === 0 ? "na een verlenging" : "na nog een verlenging", "is er geen vaste", dayWord, "meer"],
      ];
    }
    const most = capped ? "ten hoogste" : undefined;
    const by = length === undefined ? [] : ["van", most, lengthText(length)];
    const once = [
      at === 0 ? "met één verlenging" : "met de verlenging daarna",
      ...by,
      "wordt dat uiterlijk",
      onWeekday(first),
    ];
    return days.length === 1 || first === last
      ? [once]
      : [once, [`met ${count(days.length)} verlengingen wordt dat uiterlijk`, onWeekday(last)]];
  });
}

interface Ends {
  readonly due: Moment;
  readonly raw: Moment;
  readonly start: Moment | undefined;
}

/** The end after one more extension, and no later than all of them together may bring it. */
function later(
  { machine }: Voice,
  { roll }: Term,
  { length, total, fromRolledEnd }: Extension,
  { due, raw, start }: Ends,
): { readonly due: Moment; readonly raw: Moment } | undefined {
  const { calendar } = indexOf(machine);
  const ends = [
    length === undefined ? undefined : { from: fromRolledEnd ? due : raw, length },
    total === undefined || start === undefined ? undefined : { from: start, length: total },
  ].flatMap((one) => {
    const end =
      one === undefined ? undefined : lengthEnd(calendar, one.from, one.length, { direction: "after", roll });
    return end === undefined ? [] : [{ due: end.due, raw: { day: end.raw } }];
  });
  return ends.sort((left, right) => left.raw.day - right.raw.day)[0];
}

function standstill(suspensions: readonly Suspension[], dayWord: string): readonly Words[] {
  const [only, ...others] = suspensions;
  if (only === undefined) return [];
  const most =
    others.length > 0 || only.maximum === undefined ? undefined : `, ten hoogste ${lengthText(only.maximum)}`;
  return [[`staat de termijn stil, dan valt de ${dayWord} zoveel later`, most]];
}

/** «U krijgt bericht over een verlenging uiterlijk op vrijdag 8 mei 2026.»: of a message so long before the end. */
function told(
  voice: Voice,
  { date }: TimelineRow,
  notices: readonly Notice[],
  over: string,
): readonly Sentence[] {
  const end = readMoment(date);
  return notices.flatMap(({ id, to, any, timing }) => {
    if (end === undefined || timing?.kind !== "before-end" || timing.lead === undefined) return [];
    const { calendar } = indexOf(voice.machine);
    const by = lengthEnd(calendar, { day: end.day }, timing.lead, { direction: "before", roll: false })?.due;
    if (by === undefined) return [];
    const party = voice.parties(to, any === undefined ? "en" : "of") ?? voice.klager;
    const what = `bericht ${over} uiterlijk op ${onWeekday(writeMoment(by))}`;
    return [sentence([party.subject, agree(VERBS.krijgen, party), what], [id])];
  });
}
