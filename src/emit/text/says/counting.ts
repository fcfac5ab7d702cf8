import { choicesOf } from "../../../calendar/holidays.js";
import type { CalendarSpec, Closure, HolidayChoices } from "../../../calendar/spec.js";
import type { Term } from "../../../ir/machine.js";
import { assertNever } from "../../../support/assert-never.js";
import { listParts, paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { dateText, periodText, weekdays } from "../dutch/dates.js";
import { inside, join } from "../dutch/sentence.js";
import { inverted, VERBS } from "../dutch/verbs.js";
import { CALENDAR as CALENDAR_ID, closedFacet, facet } from "../nodes.js";
import type { Voice } from "../voice.js";
import { hasOpenAnchor, impliedAnchor } from "./anchors.js";

const CALENDAR = [CALENDAR_ID];
const WORKDAYS = [...CALENDAR, facet(CALENDAR_ID, "werkdagen")];

/** How the terms are counted: what workdays are, closures, the Algemene termijnenwet, and terms without a start. */
export function countingBlocks(voice: Voice): readonly Block[] {
  const { calendar } = voice.machine;
  return section(
    2,
    "Hoe de termijnen tellen",
    [
      ...paragraph([
        ...implied(voice),
        ...workdays(voice),
        ...(calendar.stated ? [termsAct(calendar.termsAct)] : []),
      ]),
      ...(calendar.stated ? closedBlocks(voice, calendar.closures) : []),
    ],
    CALENDAR,
  );
}

/** From when the terms run that name no start, by the kinds that occur in this procedure. */
function implied({ machine }: Voice): readonly Sentence[] {
  const found = new Map<string, readonly string[]>();
  for (const term of machine.terms) {
    const rule = impliedStart(term);
    if (rule !== undefined) found.set(rule, [...(found.get(rule) ?? []), term.id]);
  }
  const rules = IMPLIED_STARTS.filter((rule) => found.has(rule));
  const sentences = rules.map((rule) => sentence([rule], [...CALENDAR, ...(found.get(rule) ?? [])]));
  if (rules.length > 0 && machine.terms.some(hasOpenAnchor)) {
    sentences.push(sentence(["dat geldt niet voor een termijn waarvan het begin openstaat"], CALENDAR));
  }
  const startless = machine.record.retentions.filter(({ bounds }) => bounds.some((bound) => bound.implied));
  if (startless.length > 0) {
    const said =
      startless.length === machine.record.retentions.length
        ? "in deze procedure staat niet vanaf wanneer de bewaartermijn telt"
        : "in deze procedure staat niet vanaf wanneer een bewaartermijn zonder begin telt";
    sentences.push(sentence([said], [...CALENDAR, ...startless.map(({ id }) => id)]));
  }
  return sentences;
}

const FROM_RECEIPT =
  "een termijn waarbij geen begin staat, telt vanaf de ontvangst van de klacht in die fase";
const FROM_ANSWER =
  "een termijn om met de klacht verder te gaan waarbij geen begin staat, telt vanaf de ontvangst van het laatste antwoord";
const FROM_HANDLING =
  "een termijn om met de klacht verder te gaan waarbij geen begin staat, telt vanaf de afhandeling van de klacht in de fase daarvoor";
const FROM_REFUSAL =
  "een termijn om na een weigering met de klacht verder te gaan waarbij geen begin staat, telt vanaf de ontvangst van de weigering";
const FROM_REQUEST =
  "een termijn om de klacht aan te vullen waarbij geen begin staat, telt vanaf de ontvangst van het bericht daarover";
const WITH_ITS_TERM =
  "een termijn voor een bericht waarbij geen begin staat, telt vanaf hetzelfde moment als de termijn waarover het bericht gaat";
const IMPLIED_STARTS = [FROM_RECEIPT, FROM_ANSWER, FROM_HANDLING, FROM_REFUSAL, FROM_REQUEST, WITH_ITS_TERM];

function impliedStart(term: Term): string | undefined {
  const anchor = impliedAnchor(term);
  if (anchor === undefined) return undefined;
  if (term.of.kind === "notice") return WITH_ITS_TERM;
  if (anchor.kind === "receipt") return FROM_RECEIPT;
  if (term.of.kind === "completion") return FROM_REQUEST;
  if (anchor.kind === "refusal-received") return FROM_REFUSAL;
  return anchor.kind === "handled" ? FROM_HANDLING : FROM_ANSWER;
}

function workdays({ machine }: Voice): readonly Sentence[] {
  const { calendar } = machine;
  if (!calendar.stated) {
    return usesWorkdays(machine)
      ? [sentence(["in deze procedure staat niet welke dagen werkdagen zijn"], CALENDAR)]
      : [];
  }
  const holidays = holidaySentences(calendar);
  const stated = sentence(
    ["werkdagen zijn", weekdays(calendar.workdays), holidays.length > 0 ? ", behalve feestdagen" : undefined],
    WORKDAYS,
  );
  return [stated, ...holidays.map((words) => sentence([words], WORKDAYS))];
}

/** Which days are holidays, as far as readers cannot know: of what country, and the two days that differ by employer. */
function holidaySentences(calendar: CalendarSpec): readonly string[] {
  const { holidays: set } = calendar;
  const choices = choicesOf(set, calendar);
  switch (set) {
    case "nederland":
    case "nederland-werkdagen":
      return [doubtfulDays(choices)];
    case "vlaanderen":
      return ["feestdagen zijn de wettelijke feestdagen in België", ...extraDays(choices)];
    case "geen":
      return extraDays(choices);
    default:
      return assertNever(set);
  }
}

const LIBERATION_DAY = "5\u00a0mei";
const LUSTRUM = "in elk jaar dat op een 0 of een 5 eindigt";

function doubtfulDays(choices: Required<HolidayChoices>): string {
  const { goodFriday, liberationDay } = choices;
  if (liberationDay === "lustrum") {
    const friday = goodFriday
      ? "ook Goede Vrijdag telt als feestdag"
      : "Goede Vrijdag telt als gewone werkdag";
    return `${friday}, ${LIBERATION_DAY} is een feestdag ${LUSTRUM}`;
  }
  if (goodFriday === (liberationDay === "yearly")) {
    const days = `Goede Vrijdag en ${LIBERATION_DAY} tellen`;
    return goodFriday ? `ook ${days} als feestdag` : `${days} als gewone werkdag`;
  }
  const [free, ordinary] = goodFriday ? ["Goede Vrijdag", LIBERATION_DAY] : [LIBERATION_DAY, "Goede Vrijdag"];
  return `ook ${free} telt als feestdag, ${ordinary} als gewone werkdag`;
}

/** Where nobody expects the two days, only what adds them is worth a sentence. */
function extraDays({ goodFriday, liberationDay }: Required<HolidayChoices>): readonly string[] {
  const friday = goodFriday ? ["Goede Vrijdag is een feestdag"] : [];
  if (liberationDay === "never") return friday;
  const when = liberationDay === "lustrum" ? ` ${LUSTRUM}` : "";
  return [...friday, `${LIBERATION_DAY} is een feestdag${when}`];
}

function usesWorkdays(machine: Voice["machine"]): boolean {
  return machine.terms.some(({ bounds }) =>
    bounds.some((bound) => bound.kind === "length" && bound.length.unit === "workday"),
  );
}

/** One closure as a sentence; several that count in the same way as a list. */
function closedBlocks(voice: Voice, closures: readonly Closure[]): readonly Block[] {
  return [true, false].flatMap((suspends) => {
    const alike = closures.filter((closure) => closure.suspends === suspends);
    const counts = suspends ? `niet mee voor ${suspended(voice)}` : "niet als werkdag";
    const closed = inverted(VERBS.zijn, voice.organisation);
    const [only, ...others] = alike;
    if (only === undefined) return [];
    if (others.length === 0) {
      const days = only.from === only.to ? "deze dag telt" : "deze dagen tellen";
      return paragraph([
        sentence([whenText(only), closed, "gesloten", whyText(only)], closureIds(only)),
        sentence([days, counts], CALENDAR),
      ]);
    }
    const items = alike.map((closure) => ({
      text: join([whenText(closure), whyText(closure)]),
      about: closureIds(closure),
    }));
    const lead = `op deze dagen ${closed} gesloten; ze tellen ${counts}`;
    return paragraph(listParts(lead, items, CALENDAR));
  });
}

/** A closure stops no term in years, and no retention. */
function suspended({ machine }: Voice): string {
  const years = machine.terms.some(({ bounds }) =>
    bounds.some((bound) => bound.kind === "length" && bound.length.unit === "year"),
  );
  const kept = machine.record.retentions.some(({ bounds }) => bounds.length > 0);
  return years || kept ? "termijnen in uren, dagen, weken en maanden" : "de termijnen";
}

function closureIds(closure: Closure): readonly string[] {
  return [...CALENDAR, facet(CALENDAR_ID, closedFacet(closure))];
}

function whenText({ from, to }: Closure): string {
  return from === to ? `op ${dateText(from)}` : `van ${periodText(from, to)}`;
}

function whyText({ name }: Closure): string | undefined {
  return name === undefined ? undefined : `(${inside(name)})`;
}

function termsAct(applies: boolean): Sentence {
  return sentence(
    ["de Algemene termijnenwet is", applies ? undefined : "niet", "van toepassing op de termijnen"],
    [...CALENDAR, facet(CALENDAR_ID, "termijnenwet")],
  );
}
