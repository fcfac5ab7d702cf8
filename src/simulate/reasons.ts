import { isSkippedTime } from "../calendar/local-minute.js";
import { listed } from "../support/listed.js";

/** Why an event was refused: a code for programs, a sentence for people, and the ids it is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly nl: string;
  readonly en: string;
  /** Ids of what the reason names: events that are possible, conditions to assert, terms, outcomes. */
  readonly about: readonly string[];
  /**
   * JSON Pointer into the event to what no case could take, because the event does not fit the JSON Schema of the
   * events; absent when the event is sound and it is the case that cannot take it.
   */
  readonly pointer?: string;
}

/** The reasons there are, by name. */
export type RefusalCode = keyof typeof TEXTS;

/** All reasons there are. */
export function refusalCodes(): readonly RefusalCode[] {
  return Object.keys(TEXTS) as RefusalCode[];
}

/** A refusal with its sentence in both languages. `names` are labels for people, `about` their ids. */
export function refusal(
  code: RefusalCode,
  about: readonly string[] = [],
  names: readonly string[] = about,
): Refusal {
  const text = TEXTS[code];
  return { code, nl: text.nl(names), en: text.en(names), about };
}

interface Text {
  readonly nl: (names: readonly string[]) => string;
  readonly en: (names: readonly string[]) => string;
}

const TEXTS = {
  "case-foreign": {
    nl: ([machine]) => `Deze zaak hoort niet bij de procedure ${quoted(machine)}.`,
    en: ([machine]) => `This case does not belong to the procedure ${quoted(machine)}.`,
  },
  "date-impossible": {
    nl: ([text]) =>
      isSkippedTime(text ?? "")
        ? `De tijd ${quoted(text)} bestaat niet: in die nacht gaat de klok van 2 uur naar 3 uur. Schrijf een tijd vóór 2 uur of vanaf 3 uur.`
        : `${quoted(text)} is geen bruikbare datum. Schrijf een bestaande datum tussen 1990 en 2100 als 2026-01-05.`,
    en: ([text]) =>
      isSkippedTime(text ?? "")
        ? `The time ${quoted(text)} does not exist: that night the clock goes from 2 to 3. Write a time before 2 or from 3 on.`
        : `${quoted(text)} is not a usable date. Write an existing date from 1990 to 2100 as 2026-01-05.`,
  },
  "date-order": {
    nl: ([first, second]) => `${first} ligt na ${second}, maar moet daarvoor liggen of op dezelfde dag.`,
    en: ([first, second]) => `${first} comes after ${second}, but must come before it or on the same day.`,
  },
  "time-reversed": {
    nl: ([at, now]) =>
      `${at} ligt vóór ${now}, de laatste gebeurtenis in deze zaak. De tijd loopt niet terug.`,
    en: ([at, now]) => `${at} lies before ${now}, the last event of this case. Time does not run back.`,
  },
  "event-unknown": {
    nl: ([event]) => `De procedure kent de gebeurtenis ${quoted(event)} niet.`,
    en: ([event]) => `The procedure has no event ${quoted(event)}.`,
  },
  "event-malformed": {
    nl: ([pointer, expected]) =>
      `${placed(pointer, "De gebeurtenis klopt niet")}: verwacht werd ${expected}.`,
    en: ([pointer, , expected]) => `${placed(pointer, "The event is wrong", "at")}: expected ${expected}.`,
  },
  "event-not-allowed": {
    nl: ([event, ...possible]) =>
      `${quoted(event)} kan nu niet. ${
        possible.length === 0
          ? "In deze zaak kan niets meer gebeuren."
          : `Wel mogelijk: ${listed(possible, "of")}.`
      }`,
    en: ([event, ...possible]) =>
      `${quoted(event)} is not possible now. ${
        possible.length === 0
          ? "Nothing can happen in this case any more."
          : `Possible: ${listed(possible, "or")}.`
      }`,
  },
  "tier-unknown": {
    nl: ([tier]) =>
      tier === "" ? "De procedure heeft geen trap." : `De procedure heeft geen trap ${quoted(tier)}.`,
    en: ([tier]) =>
      tier === "" ? "The procedure has no tier." : `The procedure has no tier ${quoted(tier)}.`,
  },
  "role-not-allowed": {
    nl: ([role, ...possible]) =>
      `${quoted(role)} kan dit niet doen.${possible.length === 0 ? "" : ` Dit is aan ${listed(possible, "of")}.`}`,
    en: ([role, ...possible]) =>
      `${quoted(role)} cannot do this.${possible.length === 0 ? "" : ` It is up to ${listed(possible, "or")}.`}`,
  },
  "condition-not-asserted": {
    nl: (conditions) =>
      `Dit kan alleen als ${listed(conditions.map(quoted), "of als")}. Geef aan of dat zo is.`,
    en: (conditions) =>
      `This is possible only if ${listed(conditions.map(quoted), "or if")}. State whether it holds.`,
  },
  "class-not-allowed": {
    nl: (classes) => `Dit staat alleen open voor ${listed(classes, "en")}. Geef aan wie de klager is.`,
    en: (classes) => `This is open only to ${listed(classes, "and")}. State who the complainant is.`,
  },
  "subject-not-allowed": {
    nl: (subjects) =>
      `Dit kan alleen bij klachten over ${listed(subjects, "of")}. Geef aan waar de klacht over gaat.`,
    en: (subjects) =>
      `This is possible only for complaints about ${listed(subjects, "or")}. State what the complaint is about.`,
  },
  "subject-not-competent": {
    nl: (subjects) => `Hier kan een klacht alleen terecht als die gaat over ${listed(subjects, "of")}.`,
    en: (subjects) => `A complaint can come here only if it is about ${listed(subjects, "or")}.`,
  },
  "outcome-not-reached": {
    nl: (outcomes) =>
      `Dit kan alleen als de uitkomst al is bepaald op ${listed(outcomes.map(quoted), "of")}.`,
    en: (outcomes) => `This is possible only once the outcome is ${listed(outcomes.map(quoted), "or")}.`,
  },
  "tier-not-passed": {
    nl: ([tier]) => `Dit kan alleen als de klacht eerder bij ${quoted(tier)} is geweest.`,
    en: ([tier]) => `This is possible only if the complaint has been with ${quoted(tier)} before.`,
  },
  "window-closed": {
    nl: ([due]) =>
      due === undefined ? "Dit kan niet meer: de termijn is voorbij." : `Dit kon tot en met ${due}.`,
    en: ([due]) =>
      due === undefined ? "This is too late: the term is over." : `This was possible until ${due}.`,
  },
  "term-not-lapsed": {
    nl: ([due]) =>
      due === undefined
        ? "Dit kan pas als de termijn is verstreken, en die loopt nog."
        : `Dit kan pas als de termijn is verstreken. Die loopt tot en met ${due}.`,
    en: ([due]) =>
      due === undefined
        ? "This is possible only once the term has run out, and it still runs."
        : `This is possible only once the term has run out. It runs until ${due}.`,
  },
  "outcome-missing": {
    nl: (outcomes) => `Geef de uitkomst: ${listed(outcomes, "of")}.`,
    en: (outcomes) => `State the outcome: ${listed(outcomes, "or")}.`,
  },
  "outcome-not-possible": {
    nl: ([outcome, ...possible]) =>
      `De uitkomst ${quoted(outcome)} is hier niet mogelijk.${
        possible.length === 0 ? "" : ` Wel mogelijk: ${listed(possible, "of")}.`
      }`,
    en: ([outcome, ...possible]) =>
      `The outcome ${quoted(outcome)} is not possible here.${
        possible.length === 0 ? "" : ` Possible: ${listed(possible, "or")}.`
      }`,
  },
  "term-not-running": {
    nl: () => "De termijn loopt niet.",
    en: () => "The term does not run.",
  },
  "term-suspended": {
    nl: () => "De termijn staat al stil.",
    en: () => "The term is suspended already.",
  },
  "term-not-suspended": {
    nl: () => "De termijn staat niet stil.",
    en: () => "The term is not suspended.",
  },
  "extension-used-up": {
    nl: ([times]) =>
      times === "1"
        ? "De termijn is al een keer verlengd; vaker kan niet."
        : `De termijn is al ${times} keer verlengd; vaker kan niet.`,
    en: ([times]) =>
      times === "1" ? "The term was extended already." : `The term was extended ${times} times already.`,
  },
  "extension-unknown": {
    nl: ([name, ...possible]) =>
      `De termijn heeft geen verlenging ${quoted(name)}.${
        possible.length === 0 ? "" : ` Wel mogelijk: ${listed(possible, "of")}.`
      }`,
    en: ([name, ...possible]) =>
      `The term has no extension ${quoted(name)}.${
        possible.length === 0 ? "" : ` Possible: ${listed(possible, "or")}.`
      }`,
  },
  "extension-too-late": {
    nl: ([until]) =>
      until === undefined
        ? "Verlengen kan niet meer: de termijn is verstreken."
        : `Verlengen kan niet meer: dat kon tot en met ${until}.`,
    en: ([until]) =>
      until === undefined
        ? "It is too late to extend: the term has run out."
        : `It is too late to extend: that was possible until ${until}.`,
  },
  "extension-too-long": {
    nl: ([latest]) => `De termijn mag worden verlengd tot en met ${latest}, niet verder.`,
    en: ([latest]) => `The term may be extended until ${latest}, no further.`,
  },
  "extension-too-short": {
    nl: ([due]) => `Een verlenging moet de termijn langer maken: de nieuwe einddatum ligt niet na ${due}.`,
    en: ([due]) => `An extension must make the term longer: the new date does not come after ${due}.`,
  },
  consent: {
    nl: (roles) => `Voor deze verlenging is de instemming nodig van ${listed(roles, "en")}.`,
    en: (roles) => `This extension needs the consent of ${listed(roles, "and")}.`,
  },
  "step-in-time": {
    nl: ([step]) => `${quoted(step)} was nog op tijd, maar zou hier te laat zijn.`,
    en: ([step]) => `${quoted(step)} was still in time, but was to be too late here.`,
  },
  "nothing-to-complete": {
    nl: () => "Er is niets aan te vullen: de klacht was volledig, of is al aangevuld.",
    en: () => "There is nothing to complete: the complaint was complete, or has been completed already.",
  },
  "moment-unknown": {
    nl: ([about]) =>
      about === undefined || about === ""
        ? "Van dit moment is geen datum te bepalen: er is nog niets gebeurd om vanaf te tellen."
        : `Van dit moment is geen datum te bepalen: ${quoted(about)} heeft er hier geen.`,
    en: ([about]) =>
      about === undefined || about === ""
        ? "This moment has no date: nothing has happened yet to count from."
        : `This moment has no date: ${quoted(about)} has none here.`,
  },
  "event-not-here": {
    nl: ([state]) => `Dit kan niet vanuit ${quoted(state)}.`,
    en: ([state]) => `This is not possible from ${quoted(state)}.`,
  },
  "case-malformed": {
    nl: ([path]) =>
      path === undefined || path === ""
        ? "Dit is geen opgeslagen zaak."
        : `Deze opgeslagen zaak is beschadigd: ${quoted(path)} ontbreekt of klopt niet.`,
    en: ([path]) =>
      path === undefined || path === ""
        ? "This is no stored case."
        : `This stored case is damaged: ${quoted(path)} is missing or wrong.`,
  },
  "log-differs": {
    nl: ([at]) =>
      `Dit verloop is niet na te spelen: wat er op ${at} gebeurde, komt nu anders uit. Speel de gebeurtenissen zelf na, met alles wat erbij is opgegeven.`,
    en: ([at]) =>
      `This log cannot be played again: what happened on ${at} comes out otherwise now. Play the events themselves, with all that was told.`,
  },
  "date-missing": {
    nl: () => "Geef een lengte of een einddatum voor de termijn.",
    en: () => "State a length or a last day for the term.",
  },
} as const satisfies Record<string, Text>;

function placed(pointer: string | undefined, what: string, at = "bij"): string {
  return pointer === undefined || pointer === "" ? what : `${what} ${at} ${quoted(pointer)}`;
}

function quoted(text = ""): string {
  return `‘${text}’`;
}
