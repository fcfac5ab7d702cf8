/** What the page shows of a case: plain data, without a page and without a clock. */
import {
  allowed,
  type Case,
  type CaseEvent,
  type ConditionId,
  conditions,
  due,
  events,
  type LogEntry,
  type Moment,
  outcomes,
  roles,
  states,
  step,
  terms,
  type Undated,
} from "./gemaakt/opleider/opleider.machine.js";

export interface View {
  readonly state: string;
  readonly actions: readonly Action[];
  readonly deadlines: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  readonly past: readonly Happened[];
}

/** Something that happened, on which day. */
interface Happened {
  readonly when: string;
  readonly what: string;
}

/** Something that can happen now. */
export interface Action {
  readonly label: string;
  readonly event: CaseEvent;
}

/** What there is to see of a case at a moment. */
export function view(value: Case, now: Moment): View {
  return {
    state: states[value.state].label,
    actions: actions(value, now),
    deadlines: due(value).map(({ term, holder, due, undated, status }) => ({
      what: terms[term].label,
      who: holder.map((role) => roles[role].label).join(" en "),
      when:
        status === "suspended" ? "staat stil" : due === undefined ? UNDATED[undated ?? "open"] : until(due),
    })),
    past: value.log.flatMap(lines),
  };
}

/** The case in what was stored; undefined when nothing was, or what is no case of this procedure. */
export function readCase(text: string | null): Case | undefined {
  if (text === null) return undefined;
  try {
    const value: Case = JSON.parse(text);
    // Whatever is wrong with a case, `step` says of an event by which nothing happens.
    const result = step(value, { type: "time" }, value.now ?? "2000-01-01");
    return result.ok ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the terms that ended between two cases have to say to somebody who was looking; empty when none did. */
export function lapsed(before: Case, after: Case): string {
  const passed = after.log.slice(before.log.length).filter(({ event }) => event === "time");
  return passed
    .flatMap(lines)
    .map(({ what }) => what)
    .join(" ");
}

/** Every event that can happen, once for each outcome it may have. */
function actions(value: Case, now: Moment): readonly Action[] {
  return allowed(value).flatMap(({ event: type, outcomes }) => {
    const ways = outcomes.length === 0 ? [{ type }] : outcomes.map((outcome) => ({ type, outcome }));
    // The table says which events there are, not yet that each has all it needs: `step` judges that.
    return ways.flatMap((event) => offered(value, event as CaseEvent, now));
  });
}

/** The event as it stands; where that takes something to be so, the event that says it is. */
function offered(value: Case, event: CaseEvent, now: Moment): readonly Action[] {
  const result = step(value, event, now);
  if (result.ok) return [{ label: labelOf(event), event }];
  const { code, about } = result.reason;
  if (code !== "condition-not-asserted" || event.conditions !== undefined) return [];
  return (about as readonly ConditionId[]).flatMap((condition) =>
    offered(value, { ...event, conditions: [condition] }, now),
  );
}

function labelOf(event: CaseEvent): string {
  const name = event.type === "time" ? "De tijd verstrijkt" : events[event.type].label;
  const outcome = "outcome" in event ? `: ${outcomes[event.outcome].label}` : "";
  const when = (event.conditions ?? []).map((id) => `, omdat ${conditions[id].label}`).join("");
  return `${name}${outcome}${when}`;
}

function lines({ at, event, outcome, terms: changes }: LogEntry): readonly Happened[] {
  const when = date(at);
  if (event !== "time") {
    const verdict = outcome === undefined ? "" : `: ${outcomes[outcome].label}`;
    return [{ when, what: `${events[event].label}${verdict}` }];
  }
  return changes.flatMap(({ term, change }) => {
    const label = `‘${terms[term].label}’`;
    if (change === "breached")
      return [{ when, what: `De termijn voor ${label} is voorbij, en het is niet gebeurd.` }];
    if (change === "missed") return [{ when, what: `Het streven voor ${label} is niet gehaald.` }];
    return change === "lapsed" ? [{ when, what: `De termijn voor ${label} is voorbij.` }] : [];
  });
}

const UNDATED: Readonly<Record<Undated, string>> = {
  "anchor-unknown": "het begin is nog niet bekend",
  asap: "zo snel mogelijk",
  reasonable: "binnen een redelijke termijn",
  "per-case": "de dag wordt nog bepaald",
  open: "er is geen termijn vastgesteld",
  "extension-open": "de nieuwe dag is nog niet bekend",
  "calendar-limit": "na het jaar 2100",
};

const LONG_DATE = new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeZone: "UTC" });

/** A day in words. A moment is Dutch time already: the zone here only keeps it as it is. */
function date(moment: Moment): string {
  return LONG_DATE.format(new Date(`${moment.slice(0, 10)}T00:00Z`));
}

function until(due: Moment): string {
  return `uiterlijk ${date(due)}${due.length > 10 ? ` om ${due.slice(11)} uur` : ""}`;
}
