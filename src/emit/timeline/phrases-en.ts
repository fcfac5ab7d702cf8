import { decreedKnownUntil } from "../../calendar/decreed-days.js";
import type { Phrases } from "./phrases.js";

/** A timeline in English; the labels of the procedure stay Dutch. */
export const english: Phrases = {
  heading: (title) => `Timeline: ${title}`,
  received: (date, tier) => `For a complaint received on ${date} by the tier ‘${tier}’.`,
  columns: ["What", "Who", "When", "How it was counted"],
  routesHeading: "Latest end of each route",
  routeColumns: ["Route", "Latest end", "What has no limit"],
  assumptionsHeading: "Assumptions",
  units: {
    hour: { singular: "hour", plural: "hours" },
    day: { singular: "day", plural: "days" },
    workday: { singular: "working day", plural: "working days" },
    week: { singular: "week", plural: "weeks" },
    month: { singular: "month", plural: "months" },
    year: { singular: "year", plural: "years" },
  },
  and: "and",
  or: "or",
  what: {
    step: (label) => label,
    notice: (label) => `Notice about ‘${label}’`,
    finish: () => "The handling",
    filing: () => "Filing the complaint",
    completion: () => "Completing the complaint, if something is missing",
    whole: () => "The whole handling",
    response: () => "The reaction of the complainant",
    escalation: (label) => `On to ‘${label}’`,
  },
  optional: "optional",
  onlyIf: (condition) => `only if: ${condition}`,
  condition: (condition) => `if ‘${condition}’`,
  onlySubjects: (subjects) => `for complaints about ${subjects}`,
  onlyFor: (classes) => `only for ${classes}`,
  onlyOutcomes: (outcomes) => `only with the outcome: ${outcomes}`,
  latest: (date) => `by ${date}`,
  target: (date) => `target: ${date}`,
  asFarAsKnown: (when) => `${when}, as far as known`,
  asapLatest: (when) => `as soon as possible, ${when}`,
  undated: {
    "no-term": "no term stated",
    asap: "as soon as possible",
    reasonable: "within a reasonable time",
    "per-case": "set in each case",
    open: "no term stated",
    none: "no term",
    "anchor-unknown": "cannot be said yet",
  },
  before: "before",
  after: "after",
  anchor: (anchor, about) => {
    const of = about === undefined ? "" : ` of ‘${about}’`;
    switch (anchor) {
      case "receipt":
      case "open":
        return "receipt";
      case "filing":
        return "filing";
      case "step-received":
        return `receipt${of}`;
      case "step-sent":
        return `sending${of}`;
      case "step-completed":
        return `completion${of}`;
      case "handled":
        return "the handling";
      case "refusal-received":
        return "receipt of the refusal";
      case "completed":
        return "completion of the complaint";
      case "closing":
        return "closing";
      case "incident":
        return "the incident";
      case "discovery":
        return "its discovery";
      case "service-end":
        return "the end of the service";
      case "term-end":
        return `the end of the term${of}`;
      case "custom":
        return about ?? "";
    }
  },
  windowEnd: (tier) => `the end of the window to file with ‘${tier}’`,
  counted: (length, direction, anchor) => `${length} ${direction} ${anchor}`,
  beforeDate: (date) => `before ${date}`,
  noStart: "the procedure states no start, so this is an assumption",
  notCounted: (days, many) => `${days} ${many ? "do" : "does"} not count`,
  period: (from, until) => `${from} to ${until}`,
  clamped: "that month is shorter, so on its last day",
  rolled: (from) => `moved from ${from} by the Algemene termijnenwet`,
  outer: "this is the outer limit",
  extendUntil: (date) => `with an extension ${date} at the latest`,
  extendBy: (length) => `may be extended by ${length}`,
  extendUnlimited: "may be extended without a maximum",
  extendOpen: "may be extended; for how long is not stated",
  extendTotal: (extension, total) => `${extension}, by at most ${total} in all`,
  extendNext: (extension) => `after that again: ${extension}`,
  assumed: {
    previous: (date) => `assumed: ${date}, together with what comes before it`,
    whole: (date) => `assumed: ${date}, the end of the whole handling`,
  },
  unknownStart: (counted) => `${counted}; that date is not known here`,
  leftBy: {
    order: "handled",
    omit: "handled",
    opening: "on to the next tier",
    skip: "skipped",
    direct: "on directly",
    next: "handled",
    outcome: "by the outcome",
    lapse: "not taken further in time",
    lapsed: "term run out",
    satisfied: "satisfied",
    dissatisfied: "not satisfied",
    "no-agreement": "no agreement",
    withdrawn: "withdrawn",
    settled: "settled",
    choice: "choice of the complainant",
    reopened: "reopened",
    refusal: "not handled",
    refused: "not handled",
  },
  byOutcome: (outcomes) => `by the outcome ${outcomes}`,
  withOutcome: (left, outcomes) => `${left}, with the outcome ${outcomes}`,
  noEnd: (date) => `no limit; as far as known ${date}`,
  onTarget: "if the target is met",
  round: "with an extra round",
  open: {
    "step-without-term": (label) => `‘${label}’ has no term`,
    "tier-without-term": (label) => `the tier ‘${label}’ has no term`,
    "no-window": (label) => `the step to ‘${label}’ has no term`,
    "no-answer-term": (label) => `the answer of the complainant after ‘${label}’ has no term`,
    "loop-without-term": (label) => `‘${label}’ has no new term in the extra round`,
    "term-not-started": (label, waitsFor) => `the term of ‘${label}’ does not start without ‘${waitsFor}’`,
    "window-not-started": (label, waitsFor) =>
      `the term for going on to ‘${label}’ does not start without ‘${waitsFor}’`,
    "term-start-unknown": (label) => `the term of ‘${label}’ starts at a moment that is not known here`,
    "window-start-unknown": (label) =>
      `the term for going on to ‘${label}’ starts at a moment that is not known here`,
  },
  outsideValidity: (from, until, all) => {
    const period = [
      ...(from === undefined ? [] : [from === until ? `on ${from}` : `from ${from}`]),
      ...(until === undefined || from === until ? [] : [`until ${until}`]),
    ];
    const outside = all ? "this complaint falls outside that" : "not every day of receipt falls within that";
    return `The procedure is in force ${period.join(" ")}; ${outside}.`;
  },
  assumption: {
    "received-by": (labels, _many, received) =>
      `The complaint was received on ${received} by the tier ${labels}. Days count from then.`,
    "informal-before": (labels, many) =>
      `The tier${many ? "s" : ""} ${labels} ${many ? "come" : "comes"} before that and ${many ? "do" : "does"} not count.`,
    "last-day": () => "Everybody uses the last day of a term; a hard term goes before a target.",
    "received-same-day": () => "Each message arrives on the day it is sent.",
    "same-day": (labels, many) =>
      `${labels} ${many ? "have" : "has"} no term with a date. Assumed is the day of what comes before.`,
    "anchor-natural": (labels) =>
      `The procedure does not say from when the term of ${labels} counts. Here it counts from receipt.`,
    "no-extension": (labels) => `The term of ${labels} is not extended.`,
    "holidays-later": (labels) =>
      `The term of ${labels} may yet end a little later: holidays after ${LAST_DECREED} may still change, since it is not settled which days will be equated with a holiday.`,
    "holidays-missing": (labels) =>
      `The term of ${labels} may have ended a little later: which days were equated with a holiday in those years is not known here.`,
    "loops-once": () => "Whoever goes back to an earlier step does so once.",
    "conditions-general": (labels) =>
      `The term of ${labels} for special circumstances stands in the table, but does not count in the routes.`,
    "subjects-general": (labels) =>
      `The term of ${labels} for some subjects stands in the table, but does not count in the routes.`,
    "subjects-longest": (labels) =>
      `The term of ${labels} depends on the subject. The routes count the longest.`,
    "classes-general": (labels) =>
      `The term of ${labels} for some complainants stands in the table, but does not count in the routes.`,
    "classes-longest": (labels) =>
      `The term of ${labels} depends on who complains. The routes count the longest.`,
  },
  capped: (limit) => `There are more than ${limit} routes; the others are left out.`,
};

const LAST_DECREED = decreedKnownUntil.slice(0, 4);
