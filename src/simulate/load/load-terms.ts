import { FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import { dueDay } from "../../calendar/term.js";
import type { Bound, StepId, Term, TierId } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { anchorKey } from "../anchors.js";
import { type MachineIndex, naturalStart } from "../machine-index.js";

/** A term: the day by which it is met, and what it counts from. */
export interface PlannedTerm {
  readonly id: string;
  readonly label: string;
  /** The tier of the work, or to which a window leads. */
  readonly tierLabel: string;
  readonly who: string;
  readonly target: boolean;
  /** Whether it counts towards the share in time: a term of the work, not a window of the complainant. */
  readonly work: boolean;
  readonly end: number;
  readonly bounds: readonly PlannedBound[];
  readonly outer?: PlannedBound;
  readonly latest: boolean;
}

/** A length from the day in a slot: the end for each day of start stands in a table. */
export interface PlannedBound {
  readonly slot: number;
  readonly table: number;
}

/**
 * Why a term is not counted.
 * - `no-date`: the source names no date (as soon as possible, open, set per complaint).
 * - `some-cases`: for some subjects or circumstances only.
 * - `start-unknown`: it starts from something no load tells, as the incident or the end of another term.
 * - `step-not-played`: its step is not for every complaint, and the load does not name it.
 * - `tier-not-reached`: no complaint of the load comes to its tier.
 */
export type LeftOutReason =
  | "no-date"
  | "some-cases"
  | "start-unknown"
  | "step-not-played"
  | "tier-not-reached";

/** A term that is not counted, and why. */
export interface LeftOutTerm {
  readonly term: string;
  readonly label: string;
  readonly tierLabel: string;
  /** A window of the complainant: without a date it never closes. */
  readonly window: boolean;
  readonly reason: LeftOutReason;
}

/** The terms of a machine under a load, in the order of the machine. */
export interface LoadTerms {
  /** Planned terms with the term they come from. */
  readonly planned: readonly { readonly term: Term; readonly made: PlannedTerm }[];
  readonly leftOut: readonly LeftOutTerm[];
  readonly tables: readonly Int32Array[];
}

/** What is played: the tiers that are reached and the steps that are done. */
export interface Played {
  readonly tiers: ReadonlySet<TierId>;
  readonly steps: ReadonlySet<StepId>;
}

/** Sorts the terms of the work and the windows to go on into those that count and those that do not. */
export function loadTerms(index: MachineIndex, played: Played, slotOf: (key: string) => number): LoadTerms {
  const tables: Int32Array[] = [];
  const places = new Map<string, number>();
  const boundOf = (term: Term, bound: Bound): PlannedBound | undefined => {
    if (bound.kind !== "length") return undefined;
    const key = anchorKey(bound.anchor) ?? naturalStart(term, index.steps);
    if (key === undefined || !HAPPENS.test(key)) return undefined;
    const name = JSON.stringify([bound.length, bound.direction, term.roll]);
    const table = places.get(name) ?? tables.push(endsOf(index, term, bound)) - 1;
    places.set(name, table);
    return { slot: slotOf(key), table };
  };
  const planned: { term: Term; made: PlannedTerm }[] = [];
  const leftOut: LeftOutTerm[] = [];
  for (const term of index.machine.terms) {
    const isWindow = term.of.kind === "escalation";
    if (!isWindow && !isWork(term)) continue;
    const made = objection(term, played, index) ?? plannedTerm(index, term, boundOf, slotOf);
    if (typeof made !== "string") planned.push({ term, made });
    else {
      const [label, tierLabel] = [labelOf(index, term), tierLabelOf(index, term)];
      leftOut.push({ term: term.id, label, tierLabel, window: isWindow, reason: made });
    }
  }
  return { planned, leftOut, tables };
}

/** Days that a case remembers; all others (the incident, the end of a term, the closing of the case) nobody tells. */
const HAPPENS = /^(receipt|filing|handled|step-(received|sent|completed)):/;

function isWork({ of }: Term): boolean {
  return of.kind === "step" || of.kind === "whole";
}

function objection(term: Term, { tiers, steps }: Played, index: MachineIndex): LeftOutReason | undefined {
  const { of } = term;
  const tier =
    of.kind === "step" ? index.steps.get(of.step)?.tier : of.kind === "whole" ? of.tier : undefined;
  if (tier !== undefined && !tiers.has(tier)) return "tier-not-reached";
  if (of.kind === "escalation" && !(tiers.has(of.from) && tiers.has(of.to))) return "tier-not-reached";
  if (of.kind === "step" && !steps.has(of.step)) return "step-not-played";
  // In a load nobody refuses a complaint.
  if (!isGeneral(term) || (of.kind === "escalation" && of.refused === true)) return "some-cases";
  return term.bounds.length === 0 ? "no-date" : undefined;
}

function plannedTerm(
  index: MachineIndex,
  term: Term,
  boundOf: (term: Term, bound: Bound) => PlannedBound | undefined,
  slotOf: (key: string) => number,
): PlannedTerm | LeftOutReason {
  const bounds = term.bounds.flatMap((bound) => boundOf(term, bound) ?? []);
  if (bounds.length < term.bounds.length) return "start-unknown";
  const outer = term.outer === undefined ? undefined : boundOf(term, term.outer);
  return {
    id: term.id,
    label: labelOf(index, term),
    tierLabel: tierLabelOf(index, term),
    who: term.holder.map((id) => index.machine.roles.find((one) => one.id === id)?.label ?? id).join(", "),
    target: term.modality === "target",
    work: isWork(term),
    end: slotOf(endKey(term)),
    bounds,
    ...(outer === undefined ? {} : { outer }),
    latest: term.pick === "latest",
  };
}

function endsOf(
  { calendar }: MachineIndex,
  { roll }: Term,
  { length, direction }: Extract<Bound, { kind: "length" }>,
): Int32Array {
  return Int32Array.from(
    { length: LAST_DAY - FIRST_DAY + 1 },
    (_, day) => dueDay(calendar, FIRST_DAY + day, length, { direction, roll })?.day ?? LAST_DAY,
  );
}

function labelOf(index: MachineIndex, term: Term): string {
  const { of } = term;
  return of.kind === "step" ? (index.steps.get(of.step)?.label ?? of.step) : tierLabelOf(index, term);
}

function tierLabelOf({ steps, tiers }: MachineIndex, { id, of }: Term): string {
  const tier = of.kind === "step" ? steps.get(of.step)?.tier : of.kind === "escalation" ? of.to : undefined;
  const whole = of.kind === "whole" ? of.tier : undefined;
  return tiers.get(tier ?? whole ?? "")?.label ?? id;
}

function endKey({ of }: Term): string {
  if (of.kind === "step") return `step-sent:${of.step}`;
  return of.kind === "escalation" ? `receipt:${of.to}` : `handled:${of.kind === "whole" ? of.tier : ""}`;
}
