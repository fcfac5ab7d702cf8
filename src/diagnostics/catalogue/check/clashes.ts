import { entry } from "../../entry.js";
import { capital, fixed, type Measure, measureText, subjectText, type TermSubject } from "../words.js";

/** Terms, messages and ways that do not go together. */
export const CLASHES = {
  "notice-before-term": entry<{ subject: TermSubject; lead: Measure; length: Measure }>({
    severity: "error",
    title: { nl: "bericht vóór het begin van de termijn", en: "notice before the term begins" },
    message: {
      nl: ({ subject, lead, length }) =>
        `Het bericht moet er ${measureText(lead, "nl")} voor het einde zijn, maar ${subjectText(subject, "nl")} duurt zelf ${measureText(length, "nl")}.`,
      en: ({ subject, lead, length }) =>
        `The notice must be there ${measureText(lead, "en")} before the end, but ${subjectText(subject, "en")} itself lasts ${measureText(length, "en")}.`,
    },
    hint: fixed(
      "Laat het bericht later komen, bijvoorbeeld ‘voor einde termijn’, of maak de termijn langer.",
      "Let the notice come later, for instance ‘voor einde termijn’, or lengthen the term.",
    ),
    related: { nl: ["deze termijn is korter"], en: ["this term is shorter"] },
    why: {
      nl: "Zo’n bericht is al te laat op de dag waarop de termijn begint; niemand kan zich eraan houden.",
      en: "Such a notice is late on the very day the term begins; nobody can keep to it.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, 3 weken voor einde termijn`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, 3 dagen voor einde termijn`,
  }),
  "term-anchor-unsent": entry<{ subject: TermSubject; step: string }>({
    severity: "warning",
    title: {
      nl: "termijn loopt vanaf een bericht dat er niet is",
      en: "term counts from a message nobody sends",
    },
    message: {
      nl: ({ subject, step }) =>
        `${capital(subjectText(subject, "nl"))} loopt vanaf de ontvangst of de verzending van stap ‘${step}’, maar die stap stuurt niemand iets.`,
      en: ({ subject, step }) =>
        `${capital(subjectText(subject, "en"))} counts from the receipt or the sending of step ‘${step}’, but that step sends nothing to anyone.`,
    },
    hint: {
      nl: ({ step }) =>
        `Laat de termijn lopen ‘na afronding van ${step}’, of schrijf in die stap wie bericht krijgt: ‘directie informeert klager’.`,
      en: ({ step }) =>
        `Count ‘na afronding van ${step}’, or write in that step who is told: ‘directie informeert klager’.`,
    },
    related: { nl: ["deze stap stuurt niemand iets"], en: ["this step sends nothing"] },
    why: {
      nl: "Wat niemand verstuurt, ontvangt ook niemand; dan weet niemand op welke dag de termijn begint.",
      en: "What nobody sends, nobody receives; then no one knows on which day the term begins.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na ontvangst van onderzoek`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    binnen 2 weken na afronding van onderzoek`,
  }),
  "term-repeated": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "twee termijnen voor hetzelfde", en: "two terms for one thing" },
    message: {
      nl: ({ subject }) =>
        `${capital(subjectText(subject, "nl"))} staat er twee keer, en allebei de termijnen gelden altijd.`,
      en: ({ subject }) => `${capital(subjectText(subject, "en"))} is there twice, and both always hold.`,
    },
    hint: fixed(
      "Houd er één, zeg bij één ervan wanneer die geldt (‘als …’, ‘bij klachten over …’ of ‘voor …’), of maak er één termijn van: ‘of …, wat het eerst komt’.",
      "Keep one, say for one of them when it holds (‘als …’, ‘bij klachten over …’ or ‘voor …’), or make one term of them: ‘of …, wat het eerst komt’.",
    ),
    related: { nl: ["de eerste termijn"], en: ["the first term"] },
    why: {
      nl: "Wie twee termijnen voor hetzelfde leest, weet niet welke de laatste dag is.",
      en: "Whoever reads two terms for one thing does not know which is the last day.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    binnen 4 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst`,
  }),
  "way-unreachable": entry<{ tier: string }>({
    severity: "error",
    title: { nl: "weg die nooit wordt genomen", en: "way that is never taken" },
    message: {
      nl: ({ tier }) =>
        `Deze weg wordt nooit genomen: geen enkele zaak komt aan het einde van trap ‘${tier}’, want daarvóór leidt alles al ergens anders heen.`,
      en: ({ tier }) =>
        `This way is never taken: no case comes to the end of tier ‘${tier}’, since everything before it leads elsewhere.`,
    },
    hint: fixed(
      "Laat een uitkomst of een stap niet elders heen leiden, of schrijf de weg daar: ‘bij ongegrond naar trap …’.",
      "Let an outcome or a step not lead elsewhere, or write the way there: ‘bij ongegrond naar trap …’.",
    ),
    why: {
      nl: "De klager leest dat deze weg bestaat, maar de zaak is dan al gesloten of ergens anders.",
      en: "The complainant reads that this way exists, but by then the case is closed or elsewhere.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
    bij gegrond sluiting
    bij ongegrond sluiting
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  extern
  open rechtstreeks`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
    bij gegrond sluiting
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  extern
  open rechtstreeks`,
  }),
  "window-bypassed": entry<{ from: string; to: string; opening: "after" | "always" }>({
    severity: "warning",
    title: { nl: "termijn naast een weg die altijd openblijft", en: "window beside a way that stays open" },
    message: {
      nl: ({ from, to, opening }) =>
        `Voor de weg van trap ‘${from}’ naar trap ‘${to}’ geldt een termijn, maar ‘${OPENINGS[opening](from)}’ laat trap ‘${to}’ zonder termijn open.`,
      en: ({ from, to, opening }) =>
        `The way from tier ‘${from}’ to tier ‘${to}’ has a window, but ‘${OPENINGS[opening](from)}’ leaves tier ‘${to}’ open without one.`,
    },
    hint: {
      nl: ({ opening, from }) =>
        `Haal ‘${OPENINGS[opening](from)}’ weg als de termijn geldt, of haal de termijn weg.`,
      en: ({ opening, from }) =>
        `Remove ‘${OPENINGS[opening](from)}’ if the window holds, or remove the window.`,
    },
    related: { nl: ["deze trap staat zonder termijn open"], en: ["this tier is open without a window"] },
    why: {
      nl: "De ene zin belooft de klager een weg zonder einde, de andere sluit die na een tijd. Wie te laat komt, beroept zich op de eerste.",
      en: "One sentence promises the complainant a way without end, the other closes it after a time. Whoever is late will invoke the first.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, binnen 1 jaar na ontvangst van reactie

trap beroep "Beroep"
  extern
  open na trap formeel`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, binnen 1 jaar na ontvangst van reactie

trap beroep "Beroep"
  extern`,
  }),
  "window-start-passed": entry<{ subject: TermSubject; start: PassedStart; refused: boolean }>({
    severity: "warning",
    title: {
      nl: "termijn om verder te gaan die soms niet begint",
      en: "window to go on that sometimes never starts",
    },
    message: {
      nl: ({ subject, start, refused }) =>
        `${capital(subjectText(subject, "nl"))} loopt vanaf ${PASSED.nl[start.kind](start.name)}, maar ${refused ? `na een weigering is ${THAT.nl[start.kind]} er niet` : `een zaak kan ook zonder ${THAT.nl[start.kind]} aan het einde van de trap komen`}.`,
      en: ({ subject, start, refused }) =>
        `${capital(subjectText(subject, "en"))} counts from ${PASSED.en[start.kind](start.name)}, but ${refused ? `after a refusal there is no such ${THAT.en[start.kind]}` : `a case can come to the end of the tier without that ${THAT.en[start.kind]}`}.`,
    },
    hint: {
      nl: ({ refused }) =>
        refused
          ? "Laat de termijn na een weigering lopen ‘na ontvangst van weigering’."
          : "Noem ook de stap waarmee die andere weg eindigt, als ‘binnen 1 jaar na ontvangst van A of 1 jaar na ontvangst van B, wat het laatst komt’, of schrijf ‘na afhandeling’.",
      en: ({ refused }) =>
        refused
          ? "After a refusal, let the window run ‘na ontvangst van weigering’."
          : "Also name the step that ends the other way, as ‘binnen 1 jaar na ontvangst van A of 1 jaar na ontvangst van B, wat het laatst komt’, or write ‘na afhandeling’.",
    },
    why: {
      nl: "Een termijn die nooit begint, eindigt ook nooit: de klager kan dan na jaren nog verder, en de zaak sluit niet vanzelf.",
      en: "A window that never starts never ends either: the complainant can still go on after years, and the case does not close by itself.",
    },
    wrong: `trap formeel "De klacht"
  stap toets
    directie beoordeelt de ontvankelijkheid
    directie informeert klager, schriftelijk
    binnen 2 weken na ontvangst
    oordeel gegrond of niet_behandeld
    bij niet_behandeld afhandeling
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep, binnen 1 jaar na ontvangst van reactie

trap beroep "Beroep"
  extern`,
    right: `trap formeel "De klacht"
  stap toets
    directie beoordeelt de ontvankelijkheid
    directie informeert klager, schriftelijk
    binnen 2 weken na ontvangst
    oordeel gegrond of niet_behandeld
    bij niet_behandeld afhandeling
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep, binnen 1 jaar na ontvangst van reactie of 1 jaar na ontvangst van toets, wat het laatst komt

trap beroep "Beroep"
  extern`,
  }),
} as const;

/** What a window counts from, by the writer's name of the step or tier. */
export interface PassedStart {
  readonly kind: "step" | "handled" | "refusal";
  readonly name: string;
}

const PASSED: Readonly<Record<"nl" | "en", Readonly<Record<PassedStart["kind"], (name: string) => string>>>> =
  {
    nl: {
      step: (step) => `stap ‘${step}’`,
      handled: (tier) => `de afhandeling van trap ‘${tier}’`,
      refusal: (tier) => `de weigering door trap ‘${tier}’`,
    },
    en: {
      step: (step) => `step ‘${step}’`,
      handled: (tier) => `the handling by tier ‘${tier}’`,
      refusal: (tier) => `the refusal by tier ‘${tier}’`,
    },
  };

const OPENINGS: Readonly<Record<"after" | "always", (from: string) => string>> = {
  after: (from) => `open na trap ${from}`,
  always: () => "altijd open",
};

const THAT = {
  nl: { step: "die stap", handled: "die afhandeling", refusal: "die weigering" },
  en: { step: "step", handled: "handling", refusal: "refusal" },
} as const;
