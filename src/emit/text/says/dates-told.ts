import type {
  Counted,
  Derivation,
  NamedDate,
  RowOpen,
  TimelineRow,
} from "../../../simulate/timeline-types.js";
import { assertNever } from "../../../support/assert-never.js";
import { openText, phrasesIn } from "../../timeline/sentences.js";
import type { Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { dateText, dayOfYear, onWeekday } from "../dutch/dates.js";
import { list } from "../dutch/lists.js";
import { inside } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";

/** The date of one thing to do, and in words why it is that date. Says of what has no date that it has none, and why. */
export function toldDate(row: TimelineRow): readonly Sentence[] {
  const about = [row.term, row.step].filter((id) => id !== undefined);
  const say = (...parts: readonly (string | undefined)[]) => sentence(parts, about);
  if (row.date === undefined) {
    const rules = list(row.alternatives.map(rule), "of");
    return [say(withoutDate(row.open)), ...(rules === "" ? [] : [say("de termijn is", rules)])];
  }
  const { derivation } = row;
  const day = onWeekday(row.date);
  return [
    row.modality === "target" ? say("het streven is uiterlijk", day) : say("de laatste dag is", day),
    ...(derivation === undefined ? [] : counted(derivation).map((text) => say(text))),
    ...(row.extensions ?? []).flatMap(({ until, length }) =>
      until === undefined
        ? [say("verlengen kan daarna zonder dat er een laatste dag bekend is")]
        : [
            say(
              "met een verlenging",
              length === undefined ? undefined : `van ${lengthText(length)}`,
              "wordt dat uiterlijk",
              onWeekday(until),
            ),
          ],
    ),
    ...(row.unsure ?? []).map((one) => say("de dag kan later worden:", openText(one, phrasesIn("nl")))),
  ];
}

function withoutDate(open: RowOpen | undefined): string {
  const reason = open?.reason ?? "open";
  switch (reason) {
    case "no-term":
      return "hiervoor noemt de procedure geen termijn, dus een laatste dag is er niet";
    case "asap":
      return "dit gebeurt zo spoedig mogelijk; een laatste dag noemt de procedure niet";
    case "reasonable":
      return "dit gebeurt binnen een redelijke termijn; een laatste dag noemt de procedure niet";
    case "per-case":
      return "de termijn verschilt per klacht, dus een laatste dag is nog niet bekend";
    case "open":
      return "de procedure laat open hoe lang dit mag duren";
    case "none":
      return "hiervoor geldt geen termijn";
    case "anchor-unknown":
      return "het begin van deze termijn is niet bekend, dus een laatste dag is er nog niet";
    default:
      return assertNever(reason);
  }
}

/** How the date was counted: the rule, where it starts, what did not count, and what moved the end. */
function counted(derivation: Derivation): readonly string[] {
  const { from, skipped, rolled, clamped, assumed, outer, undecreed, anchor, length } = derivation;
  const open = anchor === "open" && length !== undefined;
  return [
    open ? `de termijn is ${lengthText(length)}` : `de termijn is ${rule(derivation)}`,
    ...(assumed && open
      ? ["vanaf welk moment die telt, laat de procedure open; hier telt die vanaf de ontvangst"]
      : []),
    `de telling begint na ${onWeekday(from)}; die dag zelf telt niet mee`,
    ...(assumed && !open ? ["de procedure noemt geen begin; dit is de natuurlijke uitleg"] : []),
    ...(skipped.length === 0
      ? []
      : [
          `${list(skipped.map(named))} ${skipped.length === 1 && skipped[0]?.until === undefined ? "telt" : "tellen"} niet mee`,
        ]),
    ...(clamped ? ["die maand is korter, daarom telt haar laatste dag"] : []),
    ...(rolled === undefined
      ? []
      : [
          `de termijn zou eindigen op ${onWeekday(rolled.from)}`,
          `op ${list(rolled.reasons.map(named))} kan een termijn niet eindigen; daarom schuift het einde door`,
        ]),
    ...(outer ? ["de uiterste grens van de termijn geeft hier de doorslag"] : []),
    ...(undecreed === undefined
      ? []
      : ["welke dagen in dat jaar met feestdagen gelijkstaan, is nog niet bekend"]),
  ];
}

/** «6 weken na ontvangst van de klacht», «1 juni». */
function rule({ length, before, direction, anchor, about }: Counted): string {
  if (before !== undefined) return `vóór ${dayOfYear(before.month, before.day)}`;
  const side = direction === "after" ? "na" : "vóór";
  return `${length === undefined ? "de termijn" : lengthText(length)} ${side} ${startText(anchor, about)}`;
}

function startText(anchor: Counted["anchor"], about: string | undefined): string {
  const label = about === undefined ? "" : `«${inside(about)}»`;
  switch (anchor) {
    case "receipt":
      return "de ontvangst van de klacht";
    case "filing":
      return "het indienen van de klacht";
    case "step-received":
      return `de ontvangst van het bericht bij ${label}`;
    case "step-sent":
      return `de verzending van het bericht bij ${label}`;
    case "step-completed":
      return `de afronding van ${label}`;
    case "handled":
      return `de afhandeling in ${label}`;
    case "closing":
      return "de sluiting van de klacht";
    case "completed":
      return "het aanvullen van de klacht";
    case "incident":
      return "het voorval";
    case "discovery":
      return "de ontdekking van het voorval";
    case "service-end":
      return "het einde van de dienst";
    case "term-end":
      return label === "" ? "het einde van de termijn" : `het einde van de termijn voor ${label}`;
    case "custom":
      return about === undefined ? "een eigen moment" : inside(about);
    case "open":
      return "een moment dat de procedure openlaat";
    default:
      return assertNever(anchor);
  }
}

/** «Koningsdag (27 april 2026)», «zondag 5 april 2026»: a plain weekday is no name of its own. */
function named({ date, until, name }: NamedDate): string {
  const weekday = onWeekday(date);
  if (weekday.startsWith(`${name.toLowerCase()} `)) return weekday;
  const when =
    until === undefined
      ? dateText(date.slice(0, 10))
      : `${dateText(date.slice(0, 10))} tot en met ${dateText(until.slice(0, 10))}`;
  return `${inside(name)} (${when})`;
}
