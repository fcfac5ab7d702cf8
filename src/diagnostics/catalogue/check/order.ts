import { entry } from "../../entry.js";
import {
  capital,
  fixed,
  listText,
  type Measure,
  measureText,
  subjectText,
  type TermSubject,
} from "../words.js";

/** Terms that cannot all be kept, or that leave something out. */
export const ORDER = {
  "extension-exceeds-whole": entry<{ subject: TermSubject; tier: string; whole: Measure }>({
    severity: "warning",
    title: { nl: "verlenging past niet in het geheel", en: "extension does not fit in the whole" },
    message: {
      nl: ({ subject, tier, whole }) =>
        `Verlengd is ${subjectText(subject, "nl")} langer dan die voor het geheel van trap ‘${tier}’: ${measureText(whole, "nl")}.`,
      en: ({ subject, tier, whole }) =>
        `Extended, ${subjectText(subject, "en")} is longer than that for tier ‘${tier}’ as a whole: ${measureText(whole, "en")}.`,
    },
    hint: fixed(
      "Maak de verlenging korter, maak het geheel langer, of zet de verlenging bij ‘geheel’.",
      "Shorten the extension, lengthen the whole, or put the extension under ‘geheel’.",
    ),
    related: { nl: ["de termijn voor het geheel"], en: ["the overall term"] },
    why: {
      nl: "Wie de verlenging gebruikt, houdt zich niet aan de termijn voor het geheel. De klager weet dan niet op welke dag te rekenen.",
      en: "Whoever uses the extension breaks the overall term. The complainant cannot tell which day to count on.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 10 weken
      bericht aan klager, voor einde termijn
  geheel
    binnen 8 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, voor einde termijn
  geheel
    binnen 8 weken na ontvangst`,
  }),
  "term-order-impossible": entry<{ step: string; later: string }>({
    severity: "warning",
    title: { nl: "latere stap moet eerder klaar zijn", en: "later step is due first" },
    message: {
      nl: ({ step, later }) =>
        `Stap ‘${step}’ mag langer duren dan stap ‘${later}’, die pas daarna komt: is ‘${step}’ op de laatste dag klaar, dan is ‘${later}’ al te laat.`,
      en: ({ step, later }) =>
        `Step ‘${step}’ may take longer than step ‘${later}’, which only comes after it: with ‘${step}’ done on its last day, ‘${later}’ is already late.`,
    },
    hint: {
      nl: ({ step, later }) =>
        `Maak de termijn van ‘${step}’ korter, of laat die van ‘${later}’ lopen ‘na afronding van ${step}’.`,
      en: ({ step, later }) =>
        `Shorten the term of ‘${step}’, or count that of ‘${later}’ ‘na afronding van ${step}’.`,
    },
    related: { nl: ["deze termijn is eerder om"], en: ["this term ends first"] },
    why: {
      nl: "De stappen gaan op volgorde. Wie de eerste termijn helemaal gebruikt, kan de tweede niet meer halen.",
      en: "Steps go in order. Whoever uses all of the first term can no longer keep the second.",
    },
    wrong: `trap formeel "De klacht"
  stap horen
    directie hoort klager
    binnen 8 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap horen
    directie hoort klager
    binnen 4 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
  }),
  "term-outer-short": entry<{ subject: TermSubject; length: Measure; outer: Measure }>({
    severity: "warning",
    title: { nl: "uiterste grens vóór de termijn zelf", en: "outer limit before the term itself" },
    message: {
      nl: ({ subject, length, outer }) =>
        `${capital(subjectText(subject, "nl"))} is ${measureText(length, "nl")}, maar na ‘uiterlijk’ staat ${measureText(outer, "nl")} vanaf hetzelfde moment: dat is altijd eerder.`,
      en: ({ subject, length, outer }) =>
        `${capital(subjectText(subject, "en"))} is ${measureText(length, "en")}, but behind ‘uiterlijk’ stands ${measureText(outer, "en")} from the same moment, which always comes first.`,
    },
    hint: fixed(
      "Houd de termijn die geldt. Een uiterste grens is langer, of loopt vanaf een ander moment: ‘binnen 6 maanden na ontdekking, uiterlijk 1 jaar na voorval’.",
      "Keep the one that holds. An outer limit is longer, or counts from another moment: ‘binnen 6 maanden na ontdekking, uiterlijk 1 jaar na voorval’.",
    ),
    why: {
      nl: "De langste van de twee telt zo nooit, maar wie die leest, rekent erop.",
      en: "The longer of the two never counts, but whoever reads it relies on it.",
    },
    wrong: `trap formeel "De klacht"
  indienen bij directie
    indientermijn binnen 1 jaar na voorval, uiterlijk 6 maanden na voorval
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  indienen bij directie
    indientermijn binnen 6 maanden na ontdekking, uiterlijk 1 jaar na voorval
  stap reactie
    directie antwoordt aan klager`,
  }),
  "term-subject-missing": entry<{ step: string; subjects: readonly string[] }>({
    severity: "warning",
    title: { nl: "termijn voor sommige onderwerpen", en: "term for some subjects" },
    message: {
      nl: ({ step, subjects }) =>
        `Stap ‘${step}’ heeft alleen voor sommige onderwerpen een termijn; voor ${listText(subjects.map(quoted), "nl")} is er geen.`,
      en: ({ step, subjects }) =>
        `Step ‘${step}’ has a term for some subjects only; there is none for ${listText(subjects.map(quoted), "en")}.`,
    },
    hint: fixed(
      "Geef ook voor de andere onderwerpen een termijn, of een zonder ‘bij klachten over’: die geldt voor de rest. Zegt de tekst niets, schrijf dan ‘termijn open’.",
      "State a term for the other subjects as well, or one without ‘bij klachten over’, which holds for the rest. If the text says nothing, write ‘termijn open’.",
    ),
    why: {
      nl: "Wie over iets anders klaagt, weet niet wanneer het antwoord er moet zijn.",
      en: "Whoever complains about something else cannot tell when the answer is due.",
    },
    wrong: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst, bij klachten over kosten`,
    right: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    binnen 2 weken na ontvangst, bij klachten over kosten`,
  }),
} as const;

function quoted(id: string): string {
  return `‘${id}’`;
}
