import type { UndecreedYears } from "../../calendar/decreed-days.js";
import type { Length } from "../../calendar/spec.js";
import type { Term } from "../../ir/machine.js";
import { type Account, accountSteps } from "../account.js";
import { type AnchorKey, anchorKey } from "../anchors.js";
import { standsFor } from "../applies.js";
import type { LogEntry } from "../case.js";
import { derivationOf } from "../derivation.js";
import { anchorsOf, type MachineIndex, naturalStart } from "../machine-index.js";
import { type IsoMoment, type Moment, readMoment, writeMoment } from "../moment.js";
import { lengthEnd, termEnd } from "../term-end.js";
import type { Derivation } from "../timeline-types.js";
import type { CountedEnd, Ends } from "./stood-still.js";

/** How one date of a run may have been found. */
export interface StageDate extends Ends {
  readonly derivation?: Derivation;
  readonly account?: Account;
  readonly undecreed?: UndecreedYears;
  /** People chose the length or the date in this case. */
  readonly chosen?: true;
  readonly stood?: { readonly since: IsoMoment; readonly until: IsoMoment };
  /** The end before the first extension, where all of them together may add only so much. */
  readonly first?: IsoMoment;
}

/**
 * Each way in which a date can follow from what happened by then, the likeliest first. An anchor that happened again,
 * or only later, has another moment in the case by now, so the moments of the log are tried as well.
 */
export function countedDates(
  index: MachineIndex,
  term: Term,
  due: IsoMoment,
  {
    anchors,
    past,
  }: { readonly anchors: Readonly<Record<AnchorKey, IsoMoment>>; readonly past: readonly LogEntry[] },
): readonly StageDate[] {
  const fallback = naturalStart(term, index.steps);
  const own = anchorsOf(term).flatMap((anchor) => anchorKey(anchor) ?? []);
  const keys = [...new Set([...own, ...(fallback === undefined ? [] : [fallback])])];
  const moments = [...new Set(past.map(({ at }) => at))].reverse().slice(0, MOST_MOMENTS);
  let ways: readonly Readonly<Record<AnchorKey, IsoMoment | undefined>>[] = [{}];
  for (const key of keys) {
    const known = [...toldEnds(index, key, past), anchors[key], undefined, ...moments];
    ways = ways.flatMap((way) => [...new Set(known)].map((moment) => ({ ...way, [key]: moment })));
    if (ways.length > MOST_WAYS) ways = ways.slice(0, MOST_WAYS);
  }
  return ways.flatMap((way): readonly StageDate[] => {
    const lookup = (key: AnchorKey): Moment | undefined => readMoment(way[key]);
    const plain = termEnd(index.calendar, term, lookup, { explain: false, fallback });
    if (plain === undefined || writeMoment(plain.due) !== due) return [];
    const end = termEnd(index.calendar, term, lookup, { explain: true, fallback }) ?? plain;
    const derivation = derivationOf(index, end);
    const { length, direction, from, undecreed } = derivation;
    const raw = writeMoment({ day: end.raw });
    const told = { due, raw, derivation, ...(undecreed === undefined ? {} : { undecreed }) };
    if (length === undefined) return [told];
    return [{ ...told, account: { from, length, direction, date: due, steps: accountSteps(end.steps) } }];
  });
}

/** The ends that an anchor may mean, the latest told first: of the terms that the one it names stands for. */
function toldEnds(index: MachineIndex, key: AnchorKey, past: readonly LogEntry[]): readonly IsoMoment[] {
  if (!key.startsWith(TERM_END)) return [];
  const ids = standsFor(index, key.slice(TERM_END.length)).map(({ id }) => id);
  const told = past.flatMap(({ terms }) => terms).reverse();
  return ids.flatMap((id) => told.find(({ term, due }) => term === id && due !== undefined)?.due ?? []);
}

const TERM_END = "term-end:";

const MOST_MOMENTS = 6;
const MOST_WAYS = 100;

/** An extension by its whole length, by what all of them together leave, or by a length that was chosen. */
export function extendedDates(
  index: MachineIndex,
  term: Term,
  due: IsoMoment,
  { before, id }: { readonly before: StageDate; readonly id: string | undefined },
): readonly StageDate[] {
  const extension = term.extensions.find((one) => one.id === id);
  const base = extension?.fromRolledEnd === true ? before.due : before.raw;
  const total = term.extensions.some((one) => one.total !== undefined);
  const first = total ? { first: before.first ?? before.raw } : {};
  const whole = [
    ...endsOf(index, term, base, [extension?.length], due),
    ...endsOf(index, term, before.first ?? base, [extension?.total], due),
  ];
  const chosen = chosenDates(index, term, base, due, extension?.length?.unit).map((one) => ({
    ...one,
    chosen: true as const,
  }));
  const day: StageDate = { due, raw: due.slice(0, 10), chosen: true };
  return [...whole, ...chosen, day].map((one) => ({ ...one, ...first }));
}

/** The day that was set, or one that a length from that moment comes out on. */
export function setDates(
  index: MachineIndex,
  term: Term,
  due: IsoMoment,
  at: IsoMoment,
): readonly StageDate[] {
  const shifted = chosenDates(index, term, at, due, undefined).filter(({ raw }) => raw !== due.slice(0, 10));
  const day: StageDate = { due, raw: due.slice(0, 10), chosen: true };
  return [day, ...shifted.map((one) => ({ ...one, chosen: true as const }))];
}

/** Every length in one unit after which a term ends on this day: of those a shift took there, more than one. */
function chosenDates(
  index: MachineIndex,
  term: Term,
  from: IsoMoment,
  due: IsoMoment,
  unit: Length["unit"] | undefined,
): readonly CountedEnd[] {
  const [start, end] = [readMoment(from), readMoment(due)];
  if (start === undefined || end === undefined) return [];
  const days = end.day - start.day;
  const units = [...new Set([...(unit === undefined ? [] : [unit]), "week", "day"] as const)];
  const lengths = units.flatMap((one): readonly Length[] => {
    const most = Math.ceil(days / DAYS[one]);
    const fewest = Math.max(1, Math.floor((days - LONGEST_SHIFT) / (DAYS[one] * SPREAD[one])));
    return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, at) => ({
      amount: most - at,
      unit: one,
    }));
  });
  return endsOf(index, term, from, lengths, due);
}

/** The fewest days a unit takes, and how much more it may take; more than the longest row of free days. */
const DAYS = { hour: 1 / 24, day: 1, workday: 1, week: 7, month: 28, year: 365 } as const;
const SPREAD = { hour: 1, day: 1, workday: 3, week: 1, month: 1.2, year: 1.1 } as const;
const LONGEST_SHIFT = 10;

function endsOf(
  { calendar }: MachineIndex,
  { roll }: Term,
  from: IsoMoment,
  lengths: readonly (Length | undefined)[],
  due: IsoMoment,
): readonly CountedEnd[] {
  const anchor: Moment | undefined = readMoment(from);
  return lengths.flatMap((length): readonly CountedEnd[] => {
    if (anchor === undefined || length === undefined) return [];
    const plain = lengthEnd(calendar, anchor, length, { direction: "after", roll });
    if (plain === undefined || writeMoment(plain.due) !== due) return [];
    const steps =
      lengthEnd(calendar, anchor, length, { direction: "after", roll, explain: true })?.steps ?? [];
    const undecreed = steps.find((step) => step.kind === "undecreed")?.years;
    const account = { from, length, direction: "after", date: due, steps: accountSteps(steps) } as const;
    const raw = writeMoment({ day: plain.raw });
    return [{ due, raw, account, ...(undecreed === undefined ? {} : { undecreed }) }];
  });
}
