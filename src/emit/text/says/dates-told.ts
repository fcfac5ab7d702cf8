import type { TermId } from "../../../ir/machine.js";
import type { Counted, Derivation, NamedDate } from "../../../simulate/timeline-types.js";
import { dateText, dayOfYear, onWeekday } from "../dutch/dates.js";
import { list } from "../dutch/lists.js";
import { clause, inside, join } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import type { Voice } from "../voice.js";
import { anchorText, asNamed } from "./anchors.js";

/** A count of one term; `start` tells whether its first day is known or was taken for the sake of a date. */
export interface CountTold {
  readonly term: TermId | undefined;
  readonly derivation: Derivation;
  readonly start: "known" | "taken";
}

/** How a date was counted: the rule, where it starts, what did not count, and what moved the end. */
export function countedClauses(voice: Voice, told: CountTold): readonly string[] {
  const { derivation } = told;
  const { skipped, rolled, clamped, outer, undecreed } = derivation;
  return [
    ...ruleClauses(voice, told),
    ...(skipped.length === 0 ? [] : [passedOver(skipped)]),
    ...(clamped ? ["die maand is korter, daarom telt haar laatste dag"] : []),
    ...(rolled === undefined
      ? []
      : [
          `de termijn zou eindigen op ${onWeekday(rolled.from)}`,
          `op ${list(rolled.reasons.map(namedDate))} kan een termijn niet eindigen; daarom schuift het einde door`,
        ]),
    ...(outer ? ["de uiterste grens van de termijn geeft hier de doorslag"] : []),
    ...(undecreed === undefined
      ? []
      : ["welke dagen in dat jaar met feestdagen gelijkstaan, is nog niet bekend"]),
  ];
}

function ruleClauses(voice: Voice, { term, derivation, start }: CountTold): readonly string[] {
  const { before, anchor, assumed, length } = derivation;
  const rule = countText(voice, term, derivation);
  if (before !== undefined) {
    const day = dayOfYear(before.month, before.day);
    return [
      `in deze procedure staat dat dit ${rule} gebeurt`,
      `bedoeld is de eerste ${day} na ${onWeekday(derivation.from)}`,
    ];
  }
  const isOpen = anchor === "open" && length !== undefined;
  return [
    `de termijn is ${rule}`,
    ...(assumed && isOpen
      ? ["vanaf welk moment die telt, staat niet in deze procedure; hier telt die vanaf de ontvangst"]
      : []),
    startClause(derivation, start),
    ...(assumed && !isOpen ? ["het begin van de termijn staat niet in deze procedure"] : []),
  ];
}

/** From which day is counted. Hours run by the clock, so of those the first day is no day that does not count. */
function startClause({ from, length, direction }: Derivation, start: CountTold["start"]): string {
  const day = onWeekday(from);
  if (length?.unit === "hour") {
    return from.includes("T")
      ? `de uren tellen vanaf ${day}`
      : `het uur daarvan is niet bekend; daarom tellen de uren hier vanaf het einde van ${day}`;
  }
  if (start === "taken") return `de begindag is hier gesteld op ${day} en telt zelf niet mee`;
  const begins = direction === "before" ? "de telling gaat terug vanaf" : "de telling begint na";
  return `${begins} ${day}; die dag zelf telt niet mee`;
}

/** «6 weken na ontvangst van de klacht», «3 weken na ontvangst van de klacht door de commissie», «vóór 1 juni». */
export function countText(voice: Voice, term: TermId | undefined, counted: Counted): string {
  const { length, before, direction } = counted;
  if (before !== undefined) return `vóór ${dayOfYear(before.month, before.day)}`;
  const start = startText(voice, term, counted);
  const side = direction === "after" ? "na" : "vóór";
  return join([
    length === undefined ? "de termijn" : lengthText(length),
    start === undefined ? undefined : `${side} ${start}`,
  ]);
}

/** The start as the other texts call it; it is always named, and with it a phase that is not the first. */
function startText(voice: Voice, term: TermId | undefined, counted: Counted): string | undefined {
  const { bounds = [], outer } = voice.term(term ?? "") ?? {};
  const anchors = [...bounds, ...(outer === undefined ? [] : [outer])].flatMap((bound) =>
    bound.kind === "length" && bound.anchor.kind === counted.anchor && isSame(bound.length, counted.length)
      ? [bound.anchor]
      : [],
  );
  const [anchor] = anchors;
  if (anchor === undefined) return undefined;
  const tiers = voice.machine.tiers;
  const first = tiers.find(({ informal }) => !informal) ?? tiers[0];
  // Beside a date nothing is left to be understood.
  const text = anchorText(voice, asNamed(anchor), first?.id);
  const about = counted.anchor === "term-end" && counted.window !== true ? counted.about : undefined;
  return about === undefined ? text : join([text, `voor «${inside(about)}»`]);
}

function isSame(left: Counted["length"], right: Counted["length"]): boolean {
  return left?.amount === right?.amount && left?.unit === right?.unit;
}

/** «de telling slaat Goede Vrijdag (3 april 2026) en tweede paasdag (6 april 2026) over» */
export function passedOver(days: readonly NamedDate[]): string {
  return `de telling slaat ${list(days.map(namedDate))} over`;
}

/** «Koningsdag (27 april 2026)», «zondag 5 april 2026»: a plain weekday is no name of its own. */
export function namedDate({ date, until, name }: NamedDate): string {
  const weekday = onWeekday(date);
  if (weekday.startsWith(`${name.toLowerCase()} `)) return weekday;
  const when =
    until === undefined
      ? dateText(date.slice(0, 10))
      : `${dateText(date.slice(0, 10))} tot en met ${dateText(until.slice(0, 10))}`;
  return `${clause(name)} (${when})`;
}
