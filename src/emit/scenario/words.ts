import type { UndecreedYears } from "../../calendar/decreed-days.js";
import type { CaseAssumption, TermChange, TermStatus, Undated } from "../../simulate/case.js";
import type { ExpectedStatus, RetentionWord } from "../../simulate/scenario/scenario.js";
import type { Lang } from "../timeline/dates.js";

type Words<Key extends string> = Readonly<Record<Lang, Readonly<Record<Key, string>>>>;

/** What became of a term; in Dutch the words a scenario file uses. */
export const STATUSES: Words<ExpectedStatus> = {
  nl: {
    open: "loopt",
    suspended: "staat stil",
    met: "gehaald",
    breached: "geschonden",
    missed: "gemist",
    lapsed: "verstreken",
    withdrawn: "vervallen",
    "not-started": "niet begonnen",
  },
  en: {
    open: "running",
    suspended: "suspended",
    met: "met",
    breached: "breached",
    missed: "missed",
    lapsed: "lapsed",
    withdrawn: "withdrawn",
    "not-started": "not started",
  },
};

/** What happened to a term at a moment. */
export const CHANGES: Words<TermChange["change"]> = {
  nl: {
    ...pick(STATUSES.nl),
    opened: "begonnen",
    dated: "nieuwe datum",
    extended: "verlengd",
    set: "vastgesteld",
    resumed: "loopt weer",
    "done-late": "alsnog gedaan",
  },
  en: {
    ...pick(STATUSES.en),
    opened: "started",
    dated: "new date",
    extended: "extended",
    set: "set",
    resumed: "running again",
    "done-late": "done after all",
  },
};

function pick(words: Readonly<Record<ExpectedStatus, string>>): Readonly<Record<TermStatus, string>> {
  const { "not-started": _none, ...rest } = words;
  return rest;
}

/** Why a term has no date. */
export const UNDATED: Words<Undated> = {
  nl: {
    "anchor-unknown": "begin niet bekend",
    asap: "zo spoedig mogelijk",
    reasonable: "binnen een redelijke termijn",
    "per-case": "per klacht te bepalen",
    open: "geen termijn genoemd",
    "extension-open": "verlengd zonder einddatum",
    "calendar-limit": "buiten de kalender",
  },
  en: {
    "anchor-unknown": "start unknown",
    asap: "as soon as possible",
    reasonable: "within a reasonable time",
    "per-case": "set for each complaint",
    open: "no term named",
    "extension-open": "extended without an end",
    "calendar-limit": "outside the calendar",
  },
};

/** How long a file is kept, where there is no date. */
export const KEPT: Words<RetentionWord> = {
  nl: {
    "not-started": "de bewaartermijn is nog niet begonnen",
    open: "de procedure noemt geen bewaartermijn",
    permanent: "het dossier blijft blijvend bewaard",
  },
  en: {
    "not-started": "the retention term has not started yet",
    open: "the procedure names no retention term",
    permanent: "the file is kept for ever",
  },
};

type Assumed = Readonly<Record<CaseAssumption["kind"], (names: string) => string>>;

/** What the simulation took for granted. */
export const ASSUMPTIONS: Readonly<Record<Lang, Assumed>> = {
  nl: {
    "received-same-day": (names) => `Aangekomen op de dag van verzending: ${names}.`,
    "filed-same-day": (names) => `Verzonden op de dag van ontvangst: ${names}.`,
    "transferred-same-day": (names) => `Doorgegeven en ontvangen op dezelfde dag${of(names)}.`,
    "anchor-natural": (names) => `De procedure noemt geen begin; geteld vanaf de ontvangst: ${names}.`,
    "anchor-partial": (names) => `Niet elk mogelijk begin is bekend; geteld met wat bekend is: ${names}.`,
    "extension-repeated": (names) => `De procedure zegt niet hoe vaak verlengen mag: ${names}.`,
    "hour-unknown": (names) => `Het uur is niet bekend; geteld tot het einde van de dag: ${names}.`,
  },
  en: {
    "received-same-day": (names) => `Arrived on the day of sending: ${names}.`,
    "filed-same-day": (names) => `Sent on the day of receipt: ${names}.`,
    "transferred-same-day": (names) => `Passed on and received on the same day${of(names)}.`,
    "anchor-natural": (names) => `The procedure names no start; counted from receipt: ${names}.`,
    "anchor-partial": (names) => `Not every possible start is known; counted with what is: ${names}.`,
    "extension-repeated": (names) => `The procedure does not say how often it may be extended: ${names}.`,
    "hour-unknown": (names) => `The hour is unknown; counted to the end of the day: ${names}.`,
  },
};

function of(names: string): string {
  return names === "" ? "" : `: ${names}`;
}

/** That the decreed days of these years are not known, and what that may do to a date. */
export function undecreedText({ firstYear, lastYear }: UndecreedYears, lang: Lang): string {
  if (lang === "nl") {
    const years = lastYear === undefined ? `vanaf ${firstYear}` : `van ${firstYear} tot en met ${lastYear}`;
    return `welke dagen ${years} met een feestdag gelijkstaan, is hier niet bekend; een datum kan een paar dagen later uitkomen`;
  }
  const years = lastYear === undefined ? `from ${firstYear} on` : `from ${firstYear} to ${lastYear}`;
  return `which days ${years} are equated with holidays is not known here; a date may prove a few days later`;
}

/** How much too late: `1 dag`, `3 dagen`, and `5 uur` or `1 uur` for a term in hours. */
export function measureLate(days: number, hours: number | undefined, lang: Lang): string {
  if (hours === undefined) return measureDays(days, lang);
  if (lang === "nl") return `${hours} uur`;
  return `${hours} ${hours === 1 ? "hour" : "hours"}`;
}

function measureDays(days: number, lang: Lang): string {
  if (lang === "nl") return `${days} ${days === 1 ? "dag" : "dagen"}`;
  return `${days} ${days === 1 ? "day" : "days"}`;
}
