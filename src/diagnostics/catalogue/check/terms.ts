import { entry } from "../../entry.js";
import {
  blockText,
  capital,
  fixed,
  type Measure,
  measureText,
  subjectText,
  type TermSubject,
} from "../words.js";

/** Terms that contradict each other or cannot be meant as written. */
export const TERMS = {
  "extension-of-nothing": entry<{ subject: TermSubject }>({
    severity: "error",
    title: {
      nl: "verlenging van een termijn zonder laatste dag",
      en: "extension of a term without a last day",
    },
    message: {
      nl: ({ subject }) =>
        `Er valt niets te verlengen: ${subjectText(subject, "nl")} heeft geen laatste dag.`,
      en: ({ subject }) => `There is nothing to extend: ${subjectText(subject, "en")} has no last day.`,
    },
    hint: fixed(
      "Geef eerst een termijn, bijvoorbeeld ‘binnen 6 weken na ontvangst’, of laat ‘verlengen’ weg.",
      "State a term first, such as ‘binnen 6 weken na ontvangst’, or leave out ‘verlengen’.",
    ),
    why: {
      nl: "Verlengen verschuift de laatste dag van een termijn. Zonder termijn, of met alleen ‘zo spoedig mogelijk’, is er geen laatste dag.",
      en: "An extension moves the last day of a term. Without a term, or with only ‘as soon as possible’, there is no last day.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    zo spoedig mogelijk
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, tijdig`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, tijdig`,
  }),
  "term-anchor-later": entry<{ step: string; anchor: string }>({
    severity: "error",
    title: { nl: "termijn loopt vanaf een latere stap", en: "term counts from a later step" },
    message: {
      nl: ({ step, anchor }) =>
        `De termijn van stap ‘${step}’ loopt vanaf stap ‘${anchor}’, maar die komt pas na stap ‘${step}’.`,
      en: ({ step, anchor }) =>
        `The term of step ‘${step}’ counts from step ‘${anchor}’, which only comes after step ‘${step}’.`,
    },
    hint: fixed(
      "Laat de termijn lopen vanaf ontvangst of een eerdere stap, of draai de stappen om.",
      "Count from receipt or an earlier step, or put the steps in the other order.",
    ),
    related: { nl: ["deze stap komt later"], en: ["this step comes later"] },
    why: {
      nl: "Zo’n termijn gaat pas lopen als de stap al klaar is, en verstrijkt dus nooit.",
      en: "Such a term only starts when the step is already done, so it never runs out.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    binnen 2 weken na ontvangst van reactie
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    binnen 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "term-anchor-self": entry<{ step: string }>({
    severity: "error",
    title: { nl: "termijn loopt vanaf de eigen stap", en: "term counts from its own step" },
    message: {
      nl: ({ step }) => `De termijn van stap ‘${step}’ loopt vanaf stap ‘${step}’ zelf.`,
      en: ({ step }) => `The term of step ‘${step}’ counts from step ‘${step}’ itself.`,
    },
    hint: fixed(
      "Laat de termijn lopen vanaf ontvangst of een eerdere stap.",
      "Count from receipt or an earlier step.",
    ),
    why: {
      nl: "Een termijn zegt wanneer een stap klaar moet zijn. Een termijn die vanaf die stap zelf loopt, zegt niets.",
      en: "A term says when a step must be done. If it counts from that very step it says nothing.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na afronding van reactie`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst`,
  }),
  "term-anchor-skippable": entry<{ subject: TermSubject; anchor: string; of: "step" | "tier" }>({
    severity: "warning",
    title: {
      nl: "termijn loopt vanaf een stap of trap die een klacht kan overslaan",
      en: "term counts from a step or tier that may be left out",
    },
    message: {
      nl: ({ subject, anchor, of }) =>
        `${capital(subjectText(subject, "nl"))} loopt vanaf ${of === "tier" ? "trap" : "stap"} ‘${anchor}’, maar die kan worden overgeslagen.`,
      en: ({ subject, anchor, of }) =>
        `${capital(subjectText(subject, "en"))} counts from ${of} ‘${anchor}’, which may be left out.`,
    },
    hint: {
      nl: ({ of }) =>
        `Noem ook een aanvang die er altijd is: ‘of 6 weken na ontvangst, wat het ${of === "tier" ? "eerst" : "laatst"} komt’, of laat de termijn daar beginnen.`,
      en: ({ of }) =>
        `Also name a start that always happens: ‘of 6 weken na ontvangst, wat het ${of === "tier" ? "eerst" : "laatst"} komt’, or count from there.`,
    },
    related: { nl: ["dit kan worden overgeslagen"], en: ["this may be left out"] },
    why: {
      nl: "Wordt dat overgeslagen, dan begint de termijn nooit en is er geen laatste dag.",
      en: "When that is left out, the term never starts and there is no last day.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    eventueel
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na afronding van onderzoek`,
    right: `trap formeel "De klacht"
  stap onderzoek
    eventueel
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
  }),
  "term-may-exceed-whole": entry<{ subject: TermSubject; tier: string; longest: number; whole: Measure }>({
    severity: "warning",
    title: { nl: "stappen passen misschien niet in het geheel", en: "steps may not fit the overall term" },
    message: {
      nl: ({ subject, tier, longest, whole }) =>
        `${capital(subjectText(subject, "nl"))} kan tot ${longest} dagen na ontvangst lopen, langer dan de ${measureText(whole, "nl")} voor het geheel van trap ‘${tier}’.`,
      en: ({ subject, tier, longest, whole }) =>
        `${capital(subjectText(subject, "en"))} may run until ${longest} days after receipt, longer than the ${measureText(whole, "en")} of tier ‘${tier}’ as a whole.`,
    },
    hint: fixed(
      "Maak de termijnen van de stappen samen korter, of die van het geheel langer.",
      "Shorten the terms of the steps together, or lengthen the overall term.",
    ),
    related: { nl: ["de termijn voor het geheel"], en: ["the overall term"] },
    why: {
      nl: "Wie elke stap op zijn laatste dag afrondt, hoort ook met het geheel op tijd te zijn. Hier hangt dat af van feestdagen, of tellen de stappen samen te hoog op.",
      en: "Who finishes every step on its last day should be in time as a whole. Here that depends on holidays, or the steps add up to too much.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    binnen 4 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 4 weken na afronding van onderzoek
  geheel
    streeft naar 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    binnen 4 weken na ontvangst
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na afronding van onderzoek
  geheel
    streeft naar 6 weken na ontvangst`,
  }),
  "term-range": entry<{ subject?: TermSubject; length: Measure; years: number }>({
    severity: "error",
    title: { nl: "onwaarschijnlijk lange termijn", en: "unlikely long term" },
    message: {
      nl: ({ subject, length, years }) =>
        `${subject === undefined ? "Deze termijn" : capital(subjectText(subject, "nl"))} is ${measureText(length, "nl")}; verwacht was ten hoogste ${years} jaar.`,
      en: ({ subject, length, years }) =>
        `${subject === undefined ? "This term" : capital(subjectText(subject, "en"))} is ${measureText(length, "en")}; at most ${years} years was expected.`,
    },
    hint: fixed("Controleer het getal en de eenheid.", "Check the number and the unit."),
    why: {
      nl: "Een termijn van tientallen jaren is bijna altijd een tikfout: een cijfer te veel, of ‘jaar’ waar ‘dagen’ was bedoeld.",
      en: "A term of decades is nearly always a slip: a digit too many, or years where days were meant.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 60 jaar na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
  }),
  "term-target-after-limit": entry<{ subject: TermSubject; target: Measure; limit: Measure }>({
    severity: "error",
    title: { nl: "streeftermijn langer dan de harde termijn", en: "target longer than the limit" },
    message: {
      nl: ({ subject, target, limit }) =>
        `Het streven van ${measureText(target, "nl")} is langer dan de uiterste termijn van ${measureText(limit, "nl")} in ${blockText(subject, "nl")}.`,
      en: ({ subject, target, limit }) =>
        `The target of ${measureText(target, "en")} is longer than the limit of ${measureText(limit, "en")} in ${blockText(subject, "en")}.`,
    },
    hint: fixed(
      "Maak het streven korter dan de uiterste termijn, of laat het weg.",
      "Make the target shorter than the limit, or leave it out.",
    ),
    related: { nl: ["de uiterste termijn"], en: ["the limit"] },
    why: {
      nl: "Wie naar een later moment streeft dan het uiterste, streeft ernaar te laat te zijn.",
      en: "Who aims for a moment after the limit aims to be late.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    streeft naar 8 weken na ontvangst
    binnen 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst`,
  }),
  "term-too-long-for-whole": entry<{ subject: TermSubject; tier: string; length: Measure; whole: Measure }>({
    severity: "error",
    title: { nl: "stap past niet in het geheel", en: "step does not fit the overall term" },
    message: {
      nl: ({ subject, tier, length, whole }) =>
        `${capital(subjectText(subject, "nl"))} is ${measureText(length, "nl")}, langer dan de ${measureText(whole, "nl")} voor het geheel van trap ‘${tier}’.`,
      en: ({ subject, tier, length, whole }) =>
        `${capital(subjectText(subject, "en"))} is ${measureText(length, "en")}, longer than the ${measureText(whole, "en")} of tier ‘${tier}’ as a whole.`,
    },
    hint: fixed(
      "Maak de termijn van de stap korter, of die van het geheel langer.",
      "Shorten the term of the step, or lengthen the overall term.",
    ),
    related: { nl: ["de termijn voor het geheel"], en: ["the overall term"] },
    why: {
      nl: "Beide termijnen lopen vanaf hetzelfde moment. Wie de stap op zijn laatste dag afrondt, is met het geheel al te laat.",
      en: "Both terms run from the same moment. Whoever finishes the step on its last day is already late as a whole.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 8 weken na ontvangst
  geheel
    binnen 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  geheel
    binnen 8 weken na ontvangst`,
  }),
  "window-closed-before-open": entry<{
    subject: TermSubject;
    window: Measure;
    before: string;
    limit: Measure;
  }>({
    severity: "warning",
    title: {
      nl: "tijd van de klager voorbij voordat de weg opengaat",
      en: "window closes before the way opens",
    },
    message: {
      nl: ({ subject, window, before, limit }) =>
        `${capital(subjectText(subject, "nl"))} is ${measureText(window, "nl")} en begint te lopen voordat trap ‘${before}’ klaar is; die mag ${measureText(limit, "nl")} duren.`,
      en: ({ subject, window, before, limit }) =>
        `${capital(subjectText(subject, "en"))} is ${measureText(window, "en")} and starts before tier ‘${before}’ is done, which may take ${measureText(limit, "en")}.`,
    },
    hint: fixed(
      "Laat de termijn lopen vanaf de laatste stap: ‘na ontvangst van’ met de naam van die stap. Of open de weg eerder: ‘niet tevreden na’ met de naam van een stap.",
      "Count from the last step: ‘na ontvangst van’ with the name of that step. Or open the way earlier: ‘niet tevreden na’ with the name of a step.",
    ),
    related: { nl: ["zo lang mag de vorige trap duren"], en: ["the tier before may take this long"] },
    why: {
      nl: "Wie netjes op het antwoord wacht, mag daardoor het recht op de volgende trap niet verliezen.",
      en: "Whoever waits for the answer must not lose the next tier by waiting.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep, binnen 4 weken na voorval

trap beroep "Beroep"
  extern`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van reactie

trap beroep "Beroep"
  extern`,
  }),
  "window-repeated": entry<{ to: string; first: Measure; second: Measure }>({
    severity: "warning",
    title: { nl: "twee termijnen voor dezelfde weg", en: "two windows for one way" },
    message: {
      nl: ({ to, first, second }) =>
        `Voor de weg naar trap ‘${to}’ gelden twee termijnen vanaf hetzelfde moment: ${measureText(first, "nl")} en ${measureText(second, "nl")}.`,
      en: ({ to, first, second }) =>
        `The way to tier ‘${to}’ has two windows from the same moment: ${measureText(first, "en")} and ${measureText(second, "en")}.`,
    },
    hint: fixed("Laat één van de twee staan.", "Keep one of them."),
    related: { nl: ["de andere termijn"], en: ["the other window"] },
    why: {
      nl: "Als twee termijnen voor hetzelfde gelden, leest de klager de langste en de organisatie de kortste.",
      en: "Where two windows govern one thing, the complainant reads the longer and the organisation the shorter.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van reactie
  geen overeenstemming: naar trap beroep, binnen 6 weken na ontvangst van reactie

trap beroep "Beroep"
  extern`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, binnen 6 weken na ontvangst van reactie
  geen overeenstemming: naar trap beroep, binnen 6 weken na ontvangst van reactie

trap beroep "Beroep"
  extern`,
  }),
} as const;
