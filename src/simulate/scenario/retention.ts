import type { RecordKeeping, Retention } from "../../ir/machine.js";
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

/** The retentions that hold for this case, in the order of the file. */
export function keptUntil(index: MachineIndex, value: Case): readonly KeptUntil[] {
  const { retentions }: RecordKeeping = index.machine.record;
  return retentions
    .filter(({ outcomes }) => outcomes.length === 0 || outcomes.includes(value.outcome ?? ""))
    .map((retention) => {
      const { id, bound, source } = retention;
      return {
        retention: id,
        bound,
        ...untilOf(index, value, retention),
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

function untilOf(
  { calendar }: MachineIndex,
  { anchors }: Case,
  { bound, bounds, pick }: Retention,
): Pick<KeptUntil, "until" | "from"> {
  if (bound === "permanent" || bound === "open" || bounds.length === 0) {
    return { until: bound === "permanent" ? "permanent" : "open" };
  }
  let chosen: { readonly end: Moment; readonly from: Moment } | undefined;
  for (const { length, anchor } of bounds) {
    const from = readMoment(anchors[anchorKey(anchor) ?? "closing"]);
    const end =
      from === undefined
        ? undefined
        : lengthEnd(calendar, { day: from.day }, length, { direction: "after", roll: false })?.due;
    if (from === undefined || end === undefined) continue;
    const isBetter =
      chosen === undefined || (pick === "earliest" ? end.day < chosen.end.day : end.day > chosen.end.day);
    if (isBetter) chosen = { end, from };
  }
  if (chosen === undefined) return { until: "not-started" };
  return { until: writeMoment(chosen.end), from: writeMoment(chosen.from) };
}
