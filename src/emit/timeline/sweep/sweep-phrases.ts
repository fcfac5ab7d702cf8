import type { SweepConflict } from "../../../simulate/sweep/sweep-types.js";
import type { Lang } from "../dates.js";

/** The fixed words of a sweep in one language; those it shares with a timeline stand in `Phrases`. */
export interface SweepPhrases {
  readonly heading: (title: string) => string;
  readonly intro: (from: string, to: string, dates: string, tier: string) => string;
  readonly columns: readonly [
    what: string,
    who: string,
    shortest: string,
    median: string,
    longest: string,
    moved: string,
  ];
  readonly columnsNote: string;
  readonly days: (days: number) => string;
  readonly dates: (dates: number) => string;
  readonly tierColumn: string;
  readonly receivedColumn: string;
  readonly dateColumn: string;
  readonly daysColumn: string;
  readonly countedColumn: string;
  readonly whyHeading: string;
  readonly shortestOn: (days: string, receipts: string) => string;
  readonly longestOn: (days: string, receipts: string) => string;
  readonly always: (days: string) => string;
  readonly example: (date: string, how: string) => string;
  readonly receipts: (dates: readonly string[], more: number) => string;
  readonly distributionHeading: string;
  readonly bucket: (from: number, to: number) => string;
  readonly share: (dates: number, percentage: string) => string;
  readonly undatedHeading: string;
  readonly partly: (dated: string) => string;
  readonly endsHeading: string;
  readonly endColumns: readonly [route: string, shortest: string, longest: string, note: string];
  readonly known: string;
  readonly conflictsHeading: string;
  readonly noConflicts: string;
  readonly conflict: Readonly<
    Record<SweepConflict["kind"], (about: string, tier: string, dates: string, worst: string) => string>
  >;
  readonly worst: (received: string, days: string) => string;
  readonly heatHeading: string;
  readonly heatAbout: (what: string) => string;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly monthsHeading: string;
  readonly monthColumn: string;
}

/** The words of a sweep in this language. */
export function sweepPhrases(lang: Lang): SweepPhrases {
  return PHRASES[lang];
}

const PHRASES: Readonly<Record<Lang, SweepPhrases>> = {
  nl: {
    heading: (title) => `Alle ontvangstdatums: ${title}`,
    intro: (from, to, dates, tier) =>
      `Voor elke dag van ${from} tot en met ${to} waarop de trap ‘${tier}’ een klacht kan ontvangen: ${dates}.`,
    columns: ["Wat", "Wie", "Kortst", "Mediaan", "Langst", "Verschoven"],
    columnsNote:
      "Geteld zijn kalenderdagen na de ontvangst. Onder ‘Verschoven’ staat hoe vaak de Algemene termijnenwet het einde verschoof.",
    days: (days) => (days === 1 ? "1 dag" : `${days} dagen`),
    dates: (dates) => (dates === 1 ? "1 ontvangstdatum" : `${dates} ontvangstdatums`),
    tierColumn: "trap",
    receivedColumn: "ontvangen",
    dateColumn: "datum",
    daysColumn: "kalenderdagen",
    countedColumn: "datums",
    whyHeading: "Kortst en langst, en waarom",
    shortestOn: (days, receipts) => `kortst ${days}, bij ontvangst op ${receipts}`,
    longestOn: (days, receipts) => `langst ${days}, bij ontvangst op ${receipts}`,
    always: (days) => `altijd ${days}`,
    example: (date, how) => `de eerste loopt tot en met ${date}: ${how}`,
    receipts: (dates, more) =>
      more === 0
        ? joined(dates, "en")
        : `${dates.join(", ")} en nog ${more} ${more === 1 ? "datum" : "datums"}`,
    distributionHeading: "Verdeling over de ontvangstdatums",
    bucket: (from, to) => (from === to ? `${from} dagen` : `${from}-${to} dagen`),
    share: (dates, percentage) => `${dates} (${percentage}%)`,
    undatedHeading: "Zonder datum",
    partly: (dated) => `een datum bij ${dated}`,
    endsHeading: "Uiterste einde per route, in kalenderdagen na de ontvangst",
    endColumns: ["Route", "Kortst", "Langst", "Wat geen grens heeft"],
    known: "voor zover bekend",
    conflictsHeading: "Wat niet samengaat",
    noConflicts:
      "Niets gevonden: geen streefdatum valt na een harde termijn, en elk venster is nog open als het antwoord er uiterlijk moet zijn.",
    conflict: {
      "target-after-limit": (about, _tier, dates, worst) =>
        `De streefdatum van ${about} valt na de harde termijn bij ${dates}; ${worst}.`,
      "step-after-whole": (about, tier, dates, worst) =>
        `De termijn van ${about} eindigt na die van de hele trap ‘${tier}’ bij ${dates}; ${worst}.`,
      "window-before-answer": (about, _tier, dates, worst) =>
        `Het venster voor ${about} sluit voordat het antwoord er uiterlijk moet zijn, bij ${dates}; ${worst}.`,
      "tier-closed": (_about, tier, dates) => `De trap ‘${tier}’ is niet te bereiken bij ${dates}.`,
    },
    worst: (received, days) => `het meest bij ontvangst op ${received}: ${days}`,
    heatHeading: "Kalender",
    heatAbout: (what) =>
      `Elk vakje is een dag van ontvangst; hoe sterker de kleur, hoe meer kalenderdagen tot het einde van ${what}.`,
    weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    monthsHeading: "Dezelfde kalender in cijfers: kortst en langst per maand van ontvangst",
    monthColumn: "Ontvangen in",
  },
  en: {
    heading: (title) => `All dates of receipt: ${title}`,
    intro: (from, to, dates, tier) =>
      `For each day from ${from} to ${to} on which the tier ‘${tier}’ can receive a complaint: ${dates}.`,
    columns: ["What", "Who", "Shortest", "Median", "Longest", "Moved"],
    columnsNote:
      "Counted in calendar days after receipt. ‘Moved’ tells how often the Algemene termijnenwet moved the end.",
    days: (days) => (days === 1 ? "1 day" : `${days} days`),
    dates: (dates) => (dates === 1 ? "1 date of receipt" : `${dates} dates of receipt`),
    tierColumn: "tier",
    receivedColumn: "received",
    dateColumn: "date",
    daysColumn: "calendar days",
    countedColumn: "dates",
    whyHeading: "Shortest and longest, and why",
    shortestOn: (days, receipts) => `shortest ${days}, when received on ${receipts}`,
    longestOn: (days, receipts) => `longest ${days}, when received on ${receipts}`,
    always: (days) => `always ${days}`,
    example: (date, how) => `the first runs until ${date}: ${how}`,
    receipts: (dates, more) =>
      more === 0
        ? joined(dates, "and")
        : `${dates.join(", ")} and ${more} more ${more === 1 ? "date" : "dates"}`,
    distributionHeading: "Distribution over the dates of receipt",
    bucket: (from, to) => (from === to ? `${from} days` : `${from}-${to} days`),
    share: (dates, percentage) => `${dates} (${percentage}%)`,
    undatedHeading: "Without a date",
    partly: (dated) => `a date on ${dated}`,
    endsHeading: "Latest end of each route, in calendar days after receipt",
    endColumns: ["Route", "Shortest", "Longest", "What has no limit"],
    known: "as far as known",
    conflictsHeading: "What does not go together",
    noConflicts:
      "Nothing found: no target falls after a hard term, and every window is still open when the answer must be there.",
    conflict: {
      "target-after-limit": (about, _tier, dates, worst) =>
        `The target of ${about} falls after the hard term on ${dates}; ${worst}.`,
      "step-after-whole": (about, tier, dates, worst) =>
        `The term of ${about} ends after that of the whole tier ‘${tier}’ on ${dates}; ${worst}.`,
      "window-before-answer": (about, _tier, dates, worst) =>
        `The window for ${about} closes before the answer need be there, on ${dates}; ${worst}.`,
      "tier-closed": (_about, tier, dates) => `The tier ‘${tier}’ cannot be reached on ${dates}.`,
    },
    worst: (received, days) => `the most when received on ${received}: ${days}`,
    heatHeading: "Calendar",
    heatAbout: (what) =>
      `Each square is a day of receipt; the stronger the colour, the more calendar days until the end of ${what}.`,
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    monthsHeading: "The same calendar in numbers: shortest and longest for each month of receipt",
    monthColumn: "Received in",
  },
};

function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
