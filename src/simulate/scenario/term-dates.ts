import type { UndecreedYears } from "../../calendar/decreed-days.js";
import type { Term } from "../../ir/machine.js";
import type { Account } from "../account.js";
import type { Case, CaseTerm, LogEntry, TermChange } from "../case.js";
import type { MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment, writeMoment } from "../moment.js";
import { stepOf } from "../moves.js";
import { lengthEnd } from "../term-end.js";
import type { Derivation } from "../timeline-types.js";
import { countedDates, extendedDates, type StageDate, setDates } from "./stage-dates.js";
import { afterStandstill } from "./stood-still.js";

/** What became of one run of a term at one moment, and how the date it then got was found. */
export interface TermStage {
  readonly at: IsoMoment;
  readonly change: TermChange["change"];
  /** Only when the date is new. */
  readonly due?: IsoMoment;
  /** Of a date that follows from the procedure. */
  readonly derivation?: Derivation;
  /** The count behind the date, also of one that stayed the same; absent for a date that somebody set. */
  readonly account?: Account;
  /** The end the count starts from, where the Algemene termijnenwet had moved it to `due`. */
  readonly base?: { readonly due: IsoMoment };
  /** Between which days the term stood still. */
  readonly stood?: { readonly since: IsoMoment; readonly until: IsoMoment };
  /** People chose the length or the date in this case, within what the procedure allows. */
  readonly chosen?: true;
  /** Years whose decreed days are not known, so the date may prove a few days early. */
  readonly undecreed?: UndecreedYears;
}

/**
 * Everything that became of one run of a term, in the order of time. A case holds only the last day before a shift, so
 * the days before it are found by counting: of all the ways in which the dates can follow from each other, the one with
 * the fewest chosen lengths that comes out on every date of the log and on the last day of the case.
 */
export function stagesOf(index: MachineIndex, value: Case, term: Term, run: CaseTerm): readonly TermStage[] {
  const changes = value.log.flatMap((entry, at) =>
    entry.terms
      .filter((one) => one.term === run.term && one.round === run.round)
      .map((change): Change => ({ change, entry, past: value.log.slice(0, at + 1) })),
  );
  const telling: Telling = { index, value, term, run, changes };
  const found = fewestChosen(telling) ?? greedy(telling);
  return changes.map(({ change: { change, due }, entry: { at } }, place) => ({
    at,
    change,
    ...(due === undefined ? {} : { due }),
    ...told(found[place]),
  }));
}

function told({ date, before }: Step = {}): Partial<TermStage> {
  if (date === undefined) return {};
  const { due: _due, raw: _raw, first: _first, ...shown } = date;
  const from = date.derivation === undefined ? date.account?.from : undefined;
  const isShifted = before !== undefined && from === before.raw && before.raw !== before.due.slice(0, 10);
  return { ...shown, ...(isShifted ? { base: { due: before.due } } : {}) };
}

interface Change {
  readonly change: TermChange;
  readonly entry: LogEntry;
  /** The log up to and with this entry. */
  readonly past: readonly LogEntry[];
}

interface Telling {
  readonly index: MachineIndex;
  readonly value: Case;
  readonly term: Term;
  readonly run: CaseTerm;
  readonly changes: readonly Change[];
}

interface Reached {
  readonly date?: StageDate;
  readonly since?: Change;
  readonly extensions?: number;
}

/** The date a change gave, and the one before it. */
interface Step {
  readonly date?: StageDate;
  readonly before?: StageDate;
}

/** More ways than a real case has by far; a case with more is told without looking ahead. */
const MOST_WAYS = 5_000;

function fewestChosen(telling: Telling): readonly Step[] | undefined {
  const most = telling.changes.filter(({ change: { change } }) => change === "extended" || change === "set");
  const looked = { times: 0 };
  for (let chosen = 0; chosen <= most.length; chosen++) {
    const found = solve(telling, 0, {}, { chosen, looked });
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Search {
  /** How many dates may still have been chosen. */
  readonly chosen: number;
  readonly looked: { times: number };
}

function solve(
  telling: Telling,
  at: number,
  reached: Reached,
  { chosen, looked }: Search,
): readonly Step[] | undefined {
  const change = telling.changes[at];
  if (change === undefined) {
    const { raw } = telling.run;
    return reached.date === undefined || raw === undefined || raw === reached.date.raw ? [] : undefined;
  }
  for (const next of waysOn(telling, change, reached)) {
    if (looked.times++ > MOST_WAYS) return undefined;
    const left = chosen - (next.step.date?.chosen === true ? 1 : 0);
    if (left < 0) continue;
    const rest = solve(telling, at + 1, next.reached, { chosen: left, looked });
    if (rest !== undefined) return [next.step, ...rest];
  }
  return undefined;
}

function greedy(telling: Telling): readonly Step[] {
  let reached: Reached = {};
  return telling.changes.map((change) => {
    const [next] = waysOn(telling, change, reached);
    reached = next?.reached ?? reached;
    return next?.step ?? {};
  });
}

interface Way {
  readonly step: Step;
  readonly reached: Reached;
}

/** Every way in which a change can have given its date; the last is that nobody can tell. */
function waysOn(telling: Telling, now: Change, reached: Reached): readonly Way[] {
  const { index, term, run } = telling;
  const { change, due } = now.change;
  const { date: before, since, extensions = 0 } = reached;
  if (change === "suspended") return [{ step: {}, reached: { ...reached, since: now } }];
  if (change === "resumed") {
    const dates =
      before === undefined || since === undefined ? [] : resumedDates(telling, now, since, before);
    return onwards(dates, { extensions }, before, due);
  }
  if (change === "extended") {
    const id = run.extendedBy?.[extensions];
    const dates =
      due === undefined || before === undefined ? [] : extendedDates(index, term, due, { before, id });
    return onwards(dates, { ...reached, extensions: extensions + 1 }, before, due);
  }
  if (due === undefined) return [{ step: {}, reached }];
  if (change === "set") return onwards(setDates(index, term, due, now.entry.at), reached, before, due);
  const { anchors } = telling.value;
  return onwards(countedDates(index, term, due, { anchors, past: now.past }), reached, before, due);
}

function onwards(
  dates: readonly StageDate[],
  reached: Reached,
  before: StageDate | undefined,
  due: IsoMoment | undefined,
): readonly Way[] {
  const { date: _old, ...rest } = reached;
  if (dates.length === 0) {
    const unknown = due === undefined ? before : { due, raw: due.slice(0, 10) };
    return [{ step: {}, reached: { ...rest, ...(unknown === undefined ? {} : { date: unknown }) } }];
  }
  return dates.map((date) => ({
    step: { date, ...(before === undefined ? {} : { before }) },
    reached: { ...rest, date },
  }));
}

/** A term stands still until it is let go, but no longer than the ground on which it was suspended allows. */
function resumedDates(
  { index, term }: Telling,
  { change, entry }: Change,
  since: Change,
  before: StageDate,
): readonly StageDate[] {
  const start = readMoment(since.entry.at);
  const end = readMoment(entry.at);
  if (start === undefined || end === undefined) return [];
  const { conditions = [], to } = since.entry;
  const isStated = (ground: Term["suspensions"][number]): boolean =>
    ground.step === undefined
      ? ground.condition === undefined || conditions.includes(ground.condition)
      : ground.step === stepOf(index, to);
  const grounds = [...term.suspensions].sort((a, b) => Number(isStated(b)) - Number(isStated(a)));
  const ends = grounds.map(({ maximum }) => {
    const most =
      maximum === undefined
        ? undefined
        : lengthEnd(index.calendar, start, maximum, { direction: "after", roll: false })?.due;
    return most !== undefined && most.day < end.day ? most : end;
  });
  return [...ends, end].flatMap((until): readonly StageDate[] => {
    const found = afterStandstill(index, term, before, { since: start, until });
    if (found === undefined || found.due !== (change.due ?? before.due)) return [];
    const [first, raw, moved] = [readMoment(before.first), readMoment(before.raw), readMoment(found.raw)];
    const shifted =
      first === undefined || raw === undefined || moved === undefined
        ? {}
        : { first: writeMoment({ ...first, day: first.day + moved.day - raw.day }) };
    return [{ ...found, stood: { since: since.entry.at, until: writeMoment(until) }, ...shifted }];
  });
}
