/**
 * What may happen to a complaint, and how the service shows it. Pure: the caller says what time it is. Which events there are,
 * what they must tell and which dates follow, the module and the validators know that Klachtwerk wrote in `gemaakt`.
 */
import { validate as validateForm } from "./gemaakt/zorg/schema/aanmelding-klacht.js";
import { validate as validateEvent } from "./gemaakt/zorg/schema/gebeurtenissen.js";
import { allowed, due, events, roles, start, states, step, terms } from "./gemaakt/zorg/zorg.machine.js";

/**
 * @import { Case, CaseEvent, CaseTerm, LogEntry, Moment, Refusal } from "./gemaakt/zorg/zorg.machine.js"
 * @import { ValidationError } from "./gemaakt/zorg/schema/gebeurtenissen.js"
 *
 * @typedef {{ kind: "done", event: CaseEvent, at: Moment, case: Case }
 *   | { kind: "invalid", errors: readonly Pick<ValidationError, "field" | "nl">[] }
 *   | { kind: "refused", reason: Refusal }} Outcome
 */

/**
 * A new case: somebody filled in the form.
 * @param {unknown} form @param {Moment} now @returns {Outcome}
 */
export function filed(form, now) {
  const checked = validateForm(form);
  if (!checked.ok) return { kind: "invalid", errors: checked.errors };
  const { klager_soort } = checked.value;
  return happened(
    start(),
    { type: "klacht.file", data: checked.value, ...(klager_soort && { class: klager_soort }) },
    now,
  );
}

/**
 * The case after an event, that happened now or at the moment it tells itself.
 * @param {Case} value @param {unknown} told @param {Moment} now @returns {Outcome}
 */
export function happened(value, told, now) {
  const checked = validateEvent(isObject(told) ? { at: now, ...told } : told);
  if (!checked.ok) return { kind: "invalid", errors: checked.errors };
  const event = /** @type {CaseEvent & { at: Moment }} */ (checked.value);
  if (event.at > now.slice(0, event.at.length))
    return { kind: "invalid", errors: [{ field: "at", nl: `${event.at} ligt in de toekomst.` }] };
  const result = step(value, event, event.at);
  return result.ok
    ? { kind: "done", event, at: event.at, case: result.case }
    : { kind: "refused", reason: result.reason };
}

/**
 * The case as it is now: terms that ended since its last event have lapsed. Nothing of this is stored, because the same
 * events at the same moments always give the same case.
 * @param {Case} value @param {Moment} now @returns {Case}
 */
export function asOf(value, now) {
  const result = step(value, { type: "time" }, now);
  return result.ok ? result.case : value;
}

/**
 * What must be done in a case, and until when; what should have been done already, too. Nobody is late with what the complainant may do.
 * @param {Case} value
 */
export function deadlines(value) {
  if (isClosed(value)) return [];
  const late = value.terms.filter(
    ({ status, done }) => (status === "breached" || status === "missed") && done === undefined,
  );
  return [...late.map(told(true)), ...due(value).map(told(false))]
    .filter(({ uiterlijk }) => uiterlijk !== undefined)
    .toSorted(byDate);
}

/** @param {boolean} te_laat */
function told(te_laat) {
  return (/** @type {Pick<CaseTerm, "term" | "due">} */ { term, due: uiterlijk }) => ({
    termijn: term,
    naam: terms[term].label,
    wie: terms[term].holder.map((role) => roles[role].label),
    uiterlijk,
    te_laat,
  });
}

/**
 * Compares by date, the first to end first. ISO dates sort as text.
 * @param {{ uiterlijk?: Moment | undefined }} a @param {{ uiterlijk?: Moment | undefined }} b
 */
export function byDate({ uiterlijk: a = "" }, { uiterlijk: b = "" }) {
  return a < b ? -1 : Number(a > b);
}

/** @param {Case} value */
export function isClosed(value) {
  return states[value.state].kind === "final";
}

/**
 * A case as the service shows it.
 * @param {Case} value
 */
export function shown(value) {
  return {
    toestand: { id: value.state, naam: states[value.state].label },
    mogelijk: allowed(value).map(({ event, by, outcomes }) => ({
      type: event,
      naam: events[event].label,
      door: by,
      ...(outcomes.length > 0 && { oordelen: outcomes }),
    })),
    termijnen: deadlines(value),
    gegevens: value.data,
    verloop: value.log.filter(({ event, terms }) => event !== "time" || terms.length > 0).map(line),
  };
}

/** @param {LogEntry} entry */
function line({ at, event, by, outcome, terms: changed }) {
  return {
    op: at,
    type: event,
    naam:
      event === "time"
        ? changed.map(({ term }) => `Verstreken: ${terms[term].label}`).join("; ")
        : events[event].label,
    ...(by && { door: by }),
    ...(outcome && { oordeel: outcome }),
  };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
