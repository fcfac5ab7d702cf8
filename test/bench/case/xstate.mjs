/**
 * The same procedure written by hand for XState v5: states in a row, and beside them a delayed event for each running
 * term, cancelled when the term is met. A `SimulatedClock` goes one day at a time, since one jump to the next event
 * fires what was due in between too late. The ends of terms come from Klachtwerk's tables, for free.
 */
import { assign, cancel, createActor, createMachine, raise, SimulatedClock } from "xstate";
import { EVENTS, SHIFTS } from "./events.mjs";

const { addWorkdays, buildCalendar, formatDay, parseDay } = await import(process.env.KLACHTWERK_INSIDE);

const DAY = 86_400_000;
const calendar = buildCalendar({
  workdays: [1, 2, 3, 4, 5],
  holidays: "nederland",
  closures: [],
  termsAct: false,
});
const workdays = (count) => (day) => addWorkdays(calendar, day, count);
const weeks = (count) => (day) => day + 7 * count;

const TERMS = {
  "bureau.bevestiging.hard": { end: workdays(5), late: "breached" },
  "bureau.onderzoek.target": { end: workdays(15), late: "missed" },
  "bureau.gesprek.hard": { end: weeks(4), late: "breached" },
  "bureau.reactie.hard": { end: weeks(6), late: "breached" },
  "bureau.whole.target": { end: workdays(30), late: "missed" },
  "bureau.escalation.beroep.hard": { end: workdays(10), late: "lapsed" },
  "beroep.ontvangst.hard": { end: workdays(5), late: "breached" },
  "beroep.zitting.hard": { end: weeks(4), late: "breached" },
  "beroep.besluit.hard": { end: weeks(10), late: "breached" },
};
const BUREAU = Object.keys(TERMS).slice(0, 5);
const BEROEP = Object.keys(TERMS).slice(6);
const WINDOW = "bureau.escalation.beroep.hard";

/** Writes the entry, ends terms and starts others. */
const entry = (from, to, { done = [], started = [] } = {}) => [
  ({ context, event }) => {
    const { clock, first, log, status, due } = context;
    const day = first + clock.now() / DAY;
    const terms = [];
    for (const term of done) {
      if (status[term] === "open") terms.push({ term, change: "met" });
      else if (status[term] !== undefined && status[term] !== "met")
        terms.push({ term, change: "done-late" });
      if (status[term] === "open") status[term] = "met";
    }
    for (const term of started) {
      due[term] = TERMS[term].end(day);
      status[term] = "open";
      terms.push({ term, change: "opened", due: due[term] });
    }
    log.push({ at: day, event: event.type, from, to, outcome: event.outcome, terms });
  },
  ...done.map((term) => cancel(term)),
  ...started.map((term) =>
    raise(
      { type: `late:${term}` },
      {
        id: term,
        delay: ({ context: { clock, first, due } }) => (due[term] + 1 - first) * DAY - clock.now(),
      },
    ),
  ),
];

const late = Object.fromEntries(
  Object.entries(TERMS).map(([term, { late: change }]) => [
    `late:${term}`,
    {
      actions: ({ context: { clock, first, log, status } }) => {
        status[term] = change;
        const at = first + clock.now() / DAY;
        log.push({ at, event: "time", terms: [{ term, change }] });
      },
    },
  ]),
);

const move = (from, event, to, terms) => ({ [event]: { target: to, actions: entry(from, to, terms) } });

const machine = createMachine({
  context: ({ input }) => ({ ...input, log: [], status: {}, due: {}, outcome: undefined }),
  initial: "start",
  on: late,
  states: {
    start: { on: move("start", "bureau.file", "bevestiging", { started: BUREAU }) },
    bevestiging: { on: move("bevestiging", "bureau.bevestiging", "onderzoek", { done: [BUREAU[0]] }) },
    onderzoek: { on: move("onderzoek", "bureau.onderzoek", "gesprek", { done: [BUREAU[1]] }) },
    gesprek: { on: move("gesprek", "bureau.gesprek", "reactie", { done: [BUREAU[2]] }) },
    reactie: {
      on: {
        "bureau.reactie": {
          target: "bureau-handled",
          guard: ({ event }) => event.outcome === "gegrond" || event.outcome === "ongegrond",
          actions: [
            assign({ outcome: ({ event }) => event.outcome }),
            ...entry("reactie", "bureau-handled", { done: [BUREAU[3], BUREAU[4]], started: [WINDOW] }),
          ],
        },
      },
    },
    "bureau-handled": {
      on: {
        "beroep.file": {
          target: "ontvangst",
          guard: ({ context }) => context.status[WINDOW] === "open",
          actions: entry("bureau-handled", "ontvangst", { done: [WINDOW], started: BEROEP }),
        },
        ...move("bureau-handled", "bureau.satisfied", "closed"),
      },
    },
    ontvangst: { on: move("ontvangst", "beroep.ontvangst", "zitting", { done: [BEROEP[0]] }) },
    zitting: { on: move("zitting", "beroep.zitting", "besluit", { done: [BEROEP[1]] }) },
    besluit: {
      on: {
        "beroep.besluit": {
          target: "beroep-handled",
          guard: ({ event }) => event.outcome === "gegrond" || event.outcome === "ongegrond",
          actions: [
            assign({ outcome: ({ event }) => event.outcome }),
            ...entry("besluit", "beroep-handled", { done: [BEROEP[2]] }),
          ],
        },
      },
    },
    "beroep-handled": { on: move("beroep-handled", "beroep.satisfied", "closed") },
    closed: { type: "final" },
  },
});

const DAYS = EVENTS.map(({ event, at, outcome }) => ({ day: parseDay(at), event: { type: event, outcome } }));

function play(shift) {
  const clock = new SimulatedClock();
  let today = DAYS[0].day + shift;
  const actor = createActor(machine, { clock, input: { clock, first: today } });
  actor.start();
  for (const { day, event } of DAYS) {
    for (; today < day + shift; today++) clock.increment(DAY);
    actor.send(event);
  }
  return actor.getSnapshot().context.log;
}

export function prepare() {
  const run = () => {
    for (const shift of SHIFTS) play(shift);
  };
  return { run, units: SHIFTS.length };
}

/** The case as lines all engines can be compared by. */
export function story(shift) {
  return play(shift).map(({ at, event, terms }) => ({
    at: formatDay(at),
    event,
    terms: terms.map(
      ({ term, change, due }) => `${term} ${change} ${due === undefined ? "" : formatDay(due)}`,
    ),
  }));
}
