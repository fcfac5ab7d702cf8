import { formatDay } from "../../calendar/iso-day.js";
import { readMoment } from "../../simulate/moment.js";
import type { Timeline, TimelineRow } from "../../simulate/timeline-types.js";
import { stableHash } from "../../support/stable-hash.js";
import { wellFormed } from "../../support/well-formed.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { type RowText, timelineText } from "../timeline/sentences.js";
import { contentLine, icsText } from "./content-line.js";

/** How the calendar file is to look. */
export interface IcsOptions {
  readonly lang: Lang;
  /** What the organisation calls this complaint; part of the titles and of the ids. */
  readonly reference?: string;
}

/**
 * The dates of a timeline for a calendar program (iCalendar, RFC 5545): the receipt and each term as an event of one
 * whole day, a term with alarms at nine in the morning a day and a week before. Stamps come from the date of receipt,
 * and ids from the procedure (its file, title and organisation), the date, the reference and the term: made again, the file is the same, and read again, the
 * events are replaced. A term without a date is no event.
 */
export function timelineIcs(timeline: Timeline, options: IcsOptions): string {
  const { phrases, groups } = timelineText(timeline, options.lang);
  const name = phrases.heading(titleOf(timeline, options));
  return icsText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Klachtwerk//Klachtwerk//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    ...receiptEvent(timeline, options),
    ...groups.flatMap(({ tier, rows }) => rows.flatMap((row) => termEvent(timeline, tier, row, options))),
    "END:VCALENDAR",
  ]);
}

function receiptEvent(timeline: Timeline, options: IcsOptions): readonly string[] {
  const day = readMoment(timeline.received)?.day;
  if (day === undefined) return [];
  const { received } = WORDS[options.lang];
  return [
    "BEGIN:VEVENT",
    ...head(timeline, "receipt", day, options),
    contentLine("SUMMARY", `${received}: ${titleOf(timeline, options)}`),
    contentLine("DESCRIPTION", timeline.tier?.label ?? ""),
    "END:VEVENT",
  ];
}

function termEvent(
  timeline: Timeline,
  tier: string,
  { row, what, who, how }: RowText,
  options: IcsOptions,
): readonly string[] {
  const day = readMoment(row.date)?.day;
  const received = readMoment(timeline.received)?.day;
  if (day === undefined || received === undefined) return [];
  const words = WORDS[options.lang];
  const kind = row.modality === "target" ? words.target : words.latest;
  const reference = options.reference === undefined ? "" : ` (${options.reference})`;
  const summary = `${kind}: ${what}${reference}`;
  const about = [
    tier,
    `${words.who}: ${who}`,
    how,
    words.basis(timeline.title, dateText(timeline.received, options.lang)),
  ];
  return [
    "BEGIN:VEVENT",
    ...head(timeline, keyOf(row), day, options),
    contentLine("SUMMARY", summary),
    contentLine("DESCRIPTION", about.filter((line) => line !== "").join("\n")),
    contentLine("CATEGORIES", row.modality === "target" ? words.targetCategory : words.category),
    ...ALARMS.filter(({ days }) => day - days > received).flatMap(({ trigger }) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:${trigger}`,
      contentLine("DESCRIPTION", summary),
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** What every event has: who it is, and one whole day that leaves the agenda free. */
function head(timeline: Timeline, key: string, day: number, { reference }: IcsOptions): readonly string[] {
  const parts = [
    timeline.machine,
    identityOf(timeline),
    timeline.received,
    ...(reference === undefined ? [] : [reference]),
    key,
  ];
  return [
    contentLine("UID", `${parts.map((part) => encodeURIComponent(wellFormed(part))).join("/")}@klachtwerk`),
    `DTSTAMP:${compact(timeline.received.slice(0, 10))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(formatDay(day))}`,
    `DTEND;VALUE=DATE:${compact(formatDay(day + 1))}`,
    "TRANSP:TRANSPARENT",
  ];
}

/** Sets apart procedures of two organisations in files of one name. */
function identityOf({ title, organisation = "" }: Timeline): string {
  return stableHash(`${title}\n${organisation}`);
}

/** From the start of the day itself: fifteen hours before is nine o'clock the day before. */
const ALARMS = [
  { days: 7, trigger: "-P6DT15H" },
  { days: 1, trigger: "-PT15H" },
] as const;

function keyOf({ kind, tier, step, term }: TimelineRow): string {
  return term ?? `${kind}.${step ?? tier}`;
}

function titleOf({ title }: Timeline, { reference }: IcsOptions): string {
  return reference === undefined ? title : `${title} (${reference})`;
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

const WORDS = {
  nl: {
    received: "Klacht ontvangen",
    latest: "Uiterlijk vandaag",
    target: "Streven vandaag",
    who: "Wie",
    category: "Termijn",
    targetCategory: "Streven",
    basis: (title: string, date: string) =>
      `Volgens ‘${title}’, voor een klacht die op ${date} is ontvangen.`,
  },
  en: {
    received: "Complaint received",
    latest: "Due today",
    target: "Target today",
    who: "Who",
    category: "Term",
    targetCategory: "Target",
    basis: (title: string, date: string) => `By ‘${title}’, for a complaint received on ${date}.`,
  },
} as const;
