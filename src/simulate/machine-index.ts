import { buildCalendar, type Calendar } from "../calendar/calendar.js";
import type {
  Anchor,
  ConditionId,
  Event,
  EventId,
  Machine,
  State,
  StateId,
  Step,
  Term,
  TermId,
  Tier,
  Transition,
} from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { assertNever } from "../support/assert-never.js";
import { byId } from "../support/by-id.js";
import { type AnchorKey, anchorKey, isOutside, refusalKey } from "./anchors.js";
import { limitedSteps } from "./limited-steps.js";
import { lapseWindows } from "./road-windows.js";

/** What a simulation looks up in a machine again and again, gathered once. */
export interface MachineIndex {
  readonly machine: Machine;
  readonly calendar: Calendar;
  readonly states: ReadonlyMap<StateId, State>;
  readonly events: ReadonlyMap<EventId, Event>;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly steps: ReadonlyMap<string, Step>;
  readonly terms: ReadonlyMap<TermId, Term>;
  /** Transitions with an event, in the order of the machine: of those of one event the first that may is taken. */
  readonly ways: ReadonlyMap<StateId, readonly Transition[]>;
  /** Transitions that a lapsed term sets off by itself. */
  readonly automatic: ReadonlyMap<StateId, readonly Transition[]>;
  /** Terms that open or change when an anchor happens. */
  readonly opening: ReadonlyMap<AnchorKey, readonly Term[]>;
  /** Terms that run from the start of a case, waiting for anchors somebody must tell. */
  readonly initial: readonly Term[];
  /** The steps that are for some cases only, by each of their terms. */
  readonly limited: ReadonlyMap<TermId, Step>;
  /** By window of which every way waits for lapsed terms, those terms. */
  readonly lapseWindows: ReadonlyMap<TermId, ReadonlySet<TermId>>;
  /** Conditions on which terms count, or stand still. */
  readonly circumstances: ReadonlySet<ConditionId>;
  /** For each term those about the same thing, itself included; targets apart from what binds. */
  readonly rivals: ReadonlyMap<TermId, readonly Term[]>;
  /** Terms of which it depends on the case whether they count. */
  readonly scoped: ReadonlySet<TermId>;
  /** For each notice with a term of its own, that term. */
  readonly noticeTerms: ReadonlyMap<string, Term>;
  /** What was found for a transition before, since it is the same each time: its anchors, and its windows. */
  readonly moveAnchors: Map<Transition, readonly MoveAnchor[]>;
  readonly moveWindows: Map<Transition, readonly TermId[]>;
  /** For each tier the move by which a timeline begins there, made once so that it is the same move on every date. */
  readonly filingWays: Map<string, Transition>;
}

/** An anchor that a move makes happen, and the moment of the event it takes. */
export interface MoveAnchor {
  readonly key: AnchorKey;
  readonly moment: "at" | "filed" | "received";
}

/** The index of a machine; the same machine object is indexed once. */
export function indexOf(machine: Machine): MachineIndex {
  const known = indexes.get(machine);
  if (known !== undefined) return known;
  const made = makeIndex(machine);
  indexes.set(machine, made);
  return made;
}

const indexes = new WeakMap<Machine, MachineIndex>();

function makeIndex(machine: Machine): MachineIndex {
  const opening = new Map<AnchorKey, Term[]>();
  const initial: Term[] = [];
  for (const term of machine.terms) {
    if (term.of.kind === "duty") continue;
    const keys = openingKeys(term, machine);
    for (const key of keys) push(opening, key, term);
    if (
      term.of.kind === "filing" &&
      anchorsOf(term).every((anchor) => isOutside(anchor) || anchor.kind === "open")
    ) {
      initial.push(term);
    }
  }
  const ways = new Map<StateId, Transition[]>();
  const automatic = new Map<StateId, Transition[]>();
  for (const transition of machine.transitions) {
    push(transition.event === undefined ? automatic : ways, transition.from, transition);
  }
  const steps = machine.tiers.flatMap((tier) => tier.steps);
  const rivals = rivalsIn(machine.terms);
  const limited = limitedSteps(machine);
  return {
    machine,
    calendar: buildCalendar(machine.calendar),
    states: byId(machine.states),
    events: byId(machine.events),
    tiers: byId(machine.tiers),
    steps: byId(steps),
    terms: byId(machine.terms),
    ways,
    automatic,
    opening,
    initial,
    limited,
    lapseWindows: lapseWindows(machine),
    circumstances: circumstancesOf(machine.terms, limited, byId(steps)),
    rivals,
    scoped: new Set(
      machine.terms
        .filter(({ id }) => limited.has(id) || !(rivals.get(id) ?? []).every(isGeneral))
        .map(({ id }) => id),
    ),
    noticeTerms: new Map(
      machine.terms.flatMap((term) => (term.of.kind === "notice" ? [[term.of.notice, term]] : [])),
    ),
    moveAnchors: new Map(),
    moveWindows: new Map(),
    filingWays: new Map(),
  };
}

function circumstancesOf(
  terms: readonly Term[],
  limited: MachineIndex["limited"],
  steps: MachineIndex["steps"],
): ReadonlySet<ConditionId> {
  const pauses = terms.flatMap(({ suspensions }) => suspensions.flatMap(({ step }) => step ?? []));
  return new Set([
    ...terms.flatMap(({ condition }) => condition ?? []),
    ...[...limited.values()].flatMap(({ onlyIf }) => onlyIf ?? []),
    ...pauses.flatMap((step) => steps.get(step)?.onlyIf ?? []),
  ]);
}

/** The moment a term belongs to by its nature: an open anchor counts from here, a term without a date opens here. */
export function naturalStart(term: Term, steps: ReadonlyMap<string, Step>): AnchorKey | undefined {
  const { of } = term;
  switch (of.kind) {
    case "step": {
      const tier = steps.get(of.step)?.tier;
      return tier === undefined ? undefined : `receipt:${tier}`;
    }
    case "whole":
    case "completion":
      return `receipt:${of.tier}`;
    case "escalation":
      return of.refused === true ? refusalKey(of.from) : `handled:${of.from}`;
    case "response":
      return `handled:${of.tier}`;
    case "filing":
    case "notice":
    case "duty":
      return undefined;
    default:
      return assertNever(of);
  }
}

/** Every anchor a term counts from, its outer limit included. */
export function anchorsOf(term: Term): readonly Anchor[] {
  const bounds = term.outer === undefined ? term.bounds : [...term.bounds, term.outer];
  return bounds.flatMap((bound) => (bound.kind === "length" ? [bound.anchor] : []));
}

function openingKeys(term: Term, machine: Machine): ReadonlySet<AnchorKey> {
  const steps = new Map(machine.tiers.flatMap((tier) => tier.steps.map((step) => [step.id, step] as const)));
  const start = naturalStart(term, steps);
  const keys = anchorsOf(term).map((anchor) => anchorKey(anchor) ?? start);
  const dateless = term.bounds.length === 0 || term.bounds.some(({ kind }) => kind === "date");
  const all =
    dateless || (isInside(term) && anchorsOf(term).some(isElsewhere(term, steps, machine.terms)))
      ? [...keys, start]
      : keys;
  return new Set(all.filter((key) => key !== undefined));
}

function rivalsIn(terms: readonly Term[]): MachineIndex["rivals"] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) push(groups, JSON.stringify([term.modality === "target", term.of]), term);
  return new Map([...groups.values()].flatMap((group) => group.map((term) => [term.id, group] as const)));
}

/** Whether a term is of the work in a tier, so that it runs only once that tier has the complaint. */
export function isInside({ of }: Term): boolean {
  return of.kind === "step" || of.kind === "whole";
}

/**
 * Whether a term can run before anything happened that it counts from: a window that waits for somebody to tell its
 * start, or what has a date of its own. The work in a tier has not begun as long as nobody told from when.
 */
export function runsUnstarted(term: Term): boolean {
  const own = anchorsOf(term);
  if (!own.every(isOutside)) return false;
  return own.length === 0 || !isInside(term) || term.bounds.some(({ kind }) => kind === "date");
}

/**
 * Whether an anchor may happen before the tier of the term has the complaint: in another tier, by completion, or
 * outside the procedure, told when the complaint is filed.
 */
function isElsewhere(
  { of }: Term,
  steps: ReadonlyMap<string, Step>,
  terms: readonly Term[],
): (anchor: Anchor) => boolean {
  const tier = of.kind === "step" ? steps.get(of.step)?.tier : of.kind === "whole" ? of.tier : undefined;
  return (anchor) => {
    // The window to file with a tier runs before that tier has the complaint.
    if (anchor.kind === "term-end") return terms.find(({ id }) => id === anchor.term)?.of.kind === "filing";
    if (anchor.kind === "completed" || isOutside(anchor)) return true;
    if ("step" in anchor) return steps.get(anchor.step)?.tier !== tier;
    return "tier" in anchor && anchor.tier !== tier;
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
