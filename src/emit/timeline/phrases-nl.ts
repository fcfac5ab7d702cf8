import { decreedKnownUntil } from "../../calendar/decreed-days.js";
import { UNIT_WORDS } from "../../glossary/words.js";
import type { Phrases } from "./phrases.js";

/** A timeline in Dutch. */
export const dutch: Phrases = {
  heading: (title) => `Tijdlijn: ${title}`,
  received: (date, tier) => `Voor een klacht die op ${date} is ontvangen bij de trap ‘${tier}’.`,
  columns: ["Wat", "Wie", "Wanneer", "Hoe gerekend"],
  routesHeading: "Uiterste einde per route",
  routeColumns: ["Route", "Uiterste einde", "Wat geen grens heeft"],
  assumptionsHeading: "Aannames",
  units: UNIT_WORDS,
  and: "en",
  or: "of",
  what: {
    step: (label) => label,
    notice: (label) => `Bericht bij ‘${label}’`,
    finish: () => "De behandeling",
    filing: () => "De klacht indienen",
    completion: () => "De klacht aanvullen, als er iets ontbreekt",
    whole: () => "De hele behandeling",
    response: () => "De reactie van de klager",
    escalation: (label) => `Door naar ‘${label}’`,
  },
  optional: "eventueel",
  onlyIf: (condition) => `alleen als ${condition}`,
  condition: (condition) => `als ${condition}`,
  onlySubjects: (subjects) => `bij klachten over ${subjects}`,
  onlyFor: (classes) => `alleen voor ${classes}`,
  onlyOutcomes: (outcomes) => `alleen als de klacht ${outcomes} is`,
  latest: (date) => `uiterlijk ${date}`,
  target: (date) => `streven: ${date}`,
  asFarAsKnown: (when) => `${when}, voor zover bekend`,
  asapLatest: (when) => `zo spoedig mogelijk, ${when}`,
  undated: {
    "no-term": "geen termijn genoemd",
    asap: "zo spoedig mogelijk",
    reasonable: "binnen een redelijke termijn",
    "per-case": "per klacht te bepalen",
    open: "geen termijn genoemd",
    none: "geen termijn",
    "anchor-unknown": "nog niet te zeggen",
  },
  before: "vóór",
  after: "na",
  anchor: (anchor, about) => {
    const of = about === undefined ? "" : ` van ‘${about}’`;
    switch (anchor) {
      case "receipt":
      case "open":
        return "de ontvangst";
      case "filing":
        return "de indiening";
      case "step-received":
        return `de ontvangst${of}`;
      case "step-sent":
        return `de verzending${of}`;
      case "step-completed":
        return `de afronding${of}`;
      case "handled":
        return "de afhandeling";
      case "refusal-received":
        return "de ontvangst van de weigering";
      case "completed":
        return "de aanvulling";
      case "closing":
        return "de sluiting";
      case "incident":
        return "het voorval";
      case "discovery":
        return "de ontdekking ervan";
      case "service-end":
        return "het einde van de dienst";
      case "term-end":
        return `het einde van de termijn${of}`;
      case "custom":
        return about ?? "";
    }
  },
  windowEnd: (tier) => `het einde van de indientermijn van ‘${tier}’`,
  counted: (length, direction, anchor) => `${length} ${direction} ${anchor}`,
  beforeDate: (date) => `vóór ${date}`,
  noStart: "de procedure noemt geen begin, dus dit is een aanname",
  notCounted: (days, many) => `${days} ${many ? "tellen" : "telt"} niet mee`,
  period: (from, until) => `${from} tot en met ${until}`,
  clamped: "die maand is korter, dus op de laatste dag ervan",
  rolled: (from) => `verschoven van ${from} volgens de Algemene termijnenwet`,
  outer: "dit is de uiterste grens",
  extendUntil: (date) => `met verlenging uiterlijk ${date}`,
  extendBy: (length) => `verlengen kan met ${length}`,
  extendUnlimited: "verlengen kan zonder maximum",
  extendOpen: "verlengen kan; hoelang is niet genoemd",
  extendTotal: (extension, total) => `${extension}, in totaal met ten hoogste ${total}`,
  extendNext: (extension) => `daarna nog eens: ${extension}`,
  assumed: {
    previous: (date) => `aangenomen: ${date}, tegelijk met wat eraan voorafgaat`,
    whole: (date) => `aangenomen: ${date}, het einde van de hele behandeling`,
  },
  unknownStart: (counted) => `${counted}; de datum daarvan is hier niet bekend`,
  leftBy: {
    order: "afgehandeld",
    omit: "afgehandeld",
    opening: "door naar de volgende trap",
    skip: "overgeslagen",
    direct: "rechtstreeks door",
    next: "afgehandeld",
    outcome: "door de uitkomst",
    lapse: "geen vervolg binnen de termijn",
    lapsed: "termijn verstreken",
    satisfied: "tevreden",
    dissatisfied: "niet tevreden",
    "no-agreement": "geen overeenstemming",
    withdrawn: "ingetrokken",
    settled: "opgelost",
    choice: "keuze van de klager",
    reopened: "heropend",
    refusal: "niet in behandeling genomen",
    refused: "niet in behandeling genomen",
  },
  byOutcome: (outcomes) => `door de uitkomst ${outcomes}`,
  withOutcome: (left, outcomes) => `${left}, bij de uitkomst ${outcomes}`,
  noEnd: (date) => `geen grens; voor zover bekend ${date}`,
  onTarget: "als het streven lukt",
  round: "met een extra ronde",
  open: {
    "step-without-term": (label) => `‘${label}’ heeft geen termijn`,
    "tier-without-term": (label) => `de trap ‘${label}’ heeft geen termijn`,
    "no-window": (label) => `voor de stap naar ‘${label}’ geldt geen termijn`,
    "no-answer-term": (label) => `voor het antwoord van de klager na ‘${label}’ geldt geen termijn`,
    "loop-without-term": (label) => `‘${label}’ heeft in de extra ronde geen nieuwe termijn`,
    "term-not-started": (label, waitsFor) => `de termijn van ‘${label}’ begint niet zonder ‘${waitsFor}’`,
    "window-not-started": (label, waitsFor) =>
      `de termijn om naar ‘${label}’ te gaan begint niet zonder ‘${waitsFor}’`,
    "term-start-unknown": (label) => `de termijn van ‘${label}’ begint op een moment dat hier niet bekend is`,
    "window-start-unknown": (label) =>
      `de termijn om naar ‘${label}’ te gaan begint op een moment dat hier niet bekend is`,
  },
  outsideValidity: (from, until, all) => {
    const period = [
      ...(from === undefined
        ? []
        : [from === until ? `op ${from}` : `${until === undefined ? "vanaf" : "van"} ${from}`]),
      ...(until === undefined || from === until ? [] : [`tot en met ${until}`]),
    ];
    const outside = all ? "deze klacht valt daarbuiten" : "niet elke dag van ontvangst valt daarbinnen";
    return `De procedure geldt ${period.join(" ")}; ${outside}.`;
  },
  assumption: {
    "received-by": (labels, _many, received) =>
      `De klacht is op ${received} ontvangen bij de trap ${labels}. De telling begint op die dag.`,
    "informal-before": (labels, many) =>
      `De trap${many ? "pen" : ""} ${labels} ${many ? "gaan" : "gaat"} daaraan vooraf en ${many ? "tellen" : "telt"} niet mee.`,
    "last-day": () =>
      "Iedereen gebruikt de laatste dag van een termijn. Een harde termijn gaat daarbij voor een streeftermijn.",
    "received-same-day": () => "Elk bericht komt aan op de dag van verzending.",
    "same-day": (labels, many) =>
      `${labels} ${many ? "hebben" : "heeft"} geen termijn met een datum. Aangenomen is de dag van wat eraan voorafgaat.`,
    "anchor-natural": (labels) =>
      `De procedure zegt niet vanaf wanneer de termijn van ${labels} telt. Hier telt die vanaf de ontvangst.`,
    "no-extension": (labels) => `Niemand verlengt de termijn van ${labels}.`,
    "holidays-later": (labels) =>
      `De termijn van ${labels} kan nog iets later eindigen: feestdagen na ${LAST_DECREED} kunnen nog wijzigen, want welke dagen dan met een feestdag worden gelijkgesteld, staat nog niet vast.`,
    "holidays-missing": (labels) =>
      `De termijn van ${labels} kan iets later zijn geëindigd: welke dagen in die jaren met een feestdag waren gelijkgesteld, is hier niet bekend.`,
    "loops-once": () => "Wie teruggaat naar een eerdere stap, doet dat één keer.",
    "conditions-general": (labels) =>
      `De termijn van ${labels} voor bijzondere omstandigheden staat in de tabel, maar telt niet mee in de routes.`,
    "subjects-general": (labels) =>
      `De termijn van ${labels} voor bepaalde onderwerpen staat in de tabel, maar telt niet mee in de routes.`,
    "subjects-longest": (labels) =>
      `De termijn van ${labels} hangt af van het onderwerp. In de routes telt de langste.`,
    "classes-general": (labels) =>
      `De termijn van ${labels} voor bepaalde klagers staat in de tabel, maar telt niet mee in de routes.`,
    "classes-longest": (labels) =>
      `De termijn van ${labels} hangt af van wie klaagt. In de routes telt de langste.`,
  },
  capped: (limit) => `Er zijn meer dan ${limit} routes; de overige staan er niet bij.`,
};

const LAST_DECREED = decreedKnownUntil.slice(0, 4);
