import { withoutStops } from "../../calendar/calendar.js";
import type { RecordKeeping, Retention } from "../../ir/machine.js";
import { takesPlace } from "../../ir/standing.js";
import { anchorKey } from "../anchors.js";
import type { Case } from "../case.js";
import type { MachineIndex } from "../machine-index.js";
import { type IsoMoment, type Moment, readMoment, writeMoment } from "../moment.js";
import { lengthEnd } from "../term-end.js";
import type { RetentionWord } from "./scenario.js";

/** Until when a file is kept in a case, or why there is no date yet. */
export interface KeptUntil {
  readonly retention: string;
  readonly bound: Retention["bound"];
  readonly until: IsoMoment | RetentionWord;
  /** What it counts from; absent while that has not happened. */
  readonly from?: IsoMoment;
  readonly source?: string;
}

/** The retentions that hold for this case, in the order of the file; one for its outcome goes before a general one. */
export function keptUntil(index: MachineIndex, value: Case): readonly KeptUntil[] {
  const { retentions }: RecordKeeping = index.machine.record;
  const special = retentions.filter(({ outcomes }) => outcomes.includes(value.outcome ?? ""));
  return retentions
    .filter((one) =>
      one.outcomes.length === 0 ? !special.some((other) => takesPlace(other, one)) : special.includes(one),
    )
    .map((retention) => {
      const { id, bound, source } = retention;
      const { bound: _decides, ...kept } = retentionEnd(index, value, retention);
      return {
        retention: id,
        bound,
        ...kept,
        ...(source === undefined ? {} : { source }),
      };
    });
}

/** The last day of the longest of these: until then the whole file is kept. */
export function keptWhole(kept: readonly KeptUntil[]): IsoMoment | RetentionWord {
  const words = kept.map(({ until }) => until).filter(isWord);
  if (words.includes("permanent")) return "permanent";
  if (words.includes("not-started")) return "not-started";
  const dates = kept.map(({ until }) => until).filter((until) => !isWord(until));
  return dates.sort().at(-1) ?? "open";
}

function isWord(until: IsoMoment | RetentionWord): until is RetentionWord {
  return until === "not-started" || until === "open" || until === "permanent";
}

/** Until when a file is kept by one retention in a case, and the bound that decides it. No closure stops it. */
export function retentionEnd(
  { calendar, states }: MachineIndex,
  { anchors, state }: Case,
  { bound, bounds, pick }: Retention,
): Pick<KeptUntil, "until" | "from"> & { readonly bound?: Retention["bounds"][number] } {
  if (bound === "permanent" || bound === "open" || bounds.length === 0) {
    return { until: bound === "permanent" ? "permanent" : "open" };
  }
  const running = withoutStops(calendar);
  let chosen:
    | { readonly end: Moment; readonly from: Moment; readonly bound: Retention["bounds"][number] }
    | undefined;
  for (const one of bounds) {
    const key = anchorKey(one.anchor) ?? "closing";
    // A case that was opened again is not closed any more.
    const isOpenAgain = key === "closing" && states.get(state)?.kind !== "final";
    const from = isOpenAgain ? undefined : readMoment(anchors[key]);
    const end =
      from === undefined
        ? undefined
        : lengthEnd(running, { day: from.day }, one.length, { direction: "after", roll: false })?.due;
    if (from === undefined || end === undefined) continue;
    const isBetter =
      chosen === undefined || (pick === "earliest" ? end.day < chosen.end.day : end.day > chosen.end.day);
    if (isBetter) chosen = { end, from: { day: from.day }, bound: one };
  }
  if (chosen === undefined) return { until: "not-started" };
  return { until: writeMoment(chosen.end), from: writeMoment(chosen.from), bound: chosen.bound };
}
