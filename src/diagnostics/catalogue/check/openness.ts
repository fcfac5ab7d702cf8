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

/** Points the file leaves open on purpose: one warning for each, since somebody has to know about them. */
export const OPENNESS = {
  "contents-open": entry<{ name: string; of: "step" | "duty" | "notice" }>({
    severity: "warning",
    title: { nl: "inhoud van een bericht staat open", en: "contents of a message left open" },
    message: {
      nl: ({ name, of }) =>
        of === "notice"
          ? "Wat het bericht over de termijn vermeldt, staat open."
          : `Wat het bericht van ${of === "step" ? "stap" : "plicht"} ‘${name}’ vermeldt, staat open.`,
      en: ({ name, of }) =>
        of === "notice"
          ? "What the notice about the term states is left open."
          : `What the message of ${of} ‘${name}’ states is left open.`,
    },
    hint: fixed(
      "Noem de gegevens als het reglement die kent: ‘vermeldt reden, verwachte_datum’.",
      "Name the contents if the regulation does: ‘vermeldt reden, verwachte_datum’.",
    ),
    why: {
      nl: "Een bericht zonder vaste inhoud kan leeg zijn en toch volgens de regels. Wie het bericht krijgt, weet dan niet wat erin hoort te staan.",
      en: "A message without set contents may be empty and still follow the rules; whoever receives it cannot tell what to expect.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    vermeldt open`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    vermeldt bevindingen, maatregelen`,
  }),
  "extension-open": entry<{
    subject: TermSubject;
    maximum: "stated" | "unlimited" | "open";
    contentsOpen: boolean;
  }>({
    severity: "warning",
    title: { nl: "verlenging staat open", en: "extension left open" },
    message: {
      nl: ({ subject, maximum, contentsOpen }) =>
        `${capital(subjectText(subject, "nl"))} kan worden verlengd, maar ${openParts("nl", maximum, contentsOpen)}.`,
      en: ({ subject, maximum, contentsOpen }) =>
        `${capital(subjectText(subject, "en"))} may be extended, but ${openParts("en", maximum, contentsOpen)}.`,
    },
    hint: {
      nl: ({ maximum }) =>
        maximum === "stated"
          ? "Noem wat het bericht vermeldt als het reglement dat kent: ‘vermeldt reden, verwachte_datum’."
          : "Noem een grens als het reglement die kent: ‘verlengen eenmaal met ten hoogste 4 weken’.",
      en: ({ maximum }) =>
        maximum === "stated"
          ? "State what the notice holds if the regulation does: ‘vermeldt reden, verwachte_datum’."
          : "State a limit if the regulation does: ‘verlengen eenmaal met ten hoogste 4 weken’.",
    },
    why: {
      nl: "Een verlenging zonder grens maakt van een termijn een voornemen: de klager weet niet hoelang het wachten duurt. De simulatie verlengt met zoveel als het scenario zegt.",
      en: "An extension without a limit turns a term into an intention: the complainant cannot tell how long to wait. The simulation extends by whatever the scenario says.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    streeft naar 3 weken na ontvangst
    verlengen open
      bericht aan klager, voor einde termijn
        vermeldt reden`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    streeft naar 3 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, voor einde termijn
        vermeldt reden`,
  }),
  "retention-permanent": entry<{ disposal?: "vernietigen" | "anonimiseren" }>({
    severity: "warning",
    title: { nl: "dossier zonder einde bewaard", en: "file kept without end" },
    message: {
      nl: ({ disposal }) =>
        disposal === undefined
          ? "Het dossier wordt blijvend bewaard, zonder regel die dat zegt."
          : `Het dossier wordt blijvend bewaard; ‘daarna ${disposal}’ komt dus nooit.`,
      en: ({ disposal }) =>
        disposal === undefined
          ? "The file is kept without end, and no rule is named that says so."
          : `The file is kept without end, so ‘daarna ${disposal}’ never comes.`,
    },
    hint: fixed(
      'Noem een termijn (‘bewaren 2 jaar na sluiting’), of de regel waaruit dit volgt (‘bewaren blijvend, volgens "…"’).',
      'State a term (‘bewaren 2 jaar na sluiting’), or the rule this follows from (‘bewaren blijvend, volgens "…"’).',
    ),
    why: {
      nl: "Persoonsgegevens mogen niet langer worden bewaard dan nodig is (AVG, artikel 5, eerste lid, onder e). Een klachtdossier zit vol persoonsgegevens en is een keer niet meer nodig.",
      en: "Personal data may be kept no longer than necessary (GDPR, article 5(1)(e)). A complaint file is full of personal data, and some day it is no longer needed.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren blijvend`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting
  bewaren blijvend, bij gegrond, volgens "de selectielijst"`,
  }),
  "retention-open": entry<Record<never, never>>({
    severity: "warning",
    title: { nl: "bewaartermijn staat open", en: "retention left open" },
    message: fixed(
      "Hoelang het dossier wordt bewaard, staat open.",
      "How long the file is kept is left open.",
    ),
    hint: fixed(
      "Noem een termijn zodra de organisatie die kiest: ‘bewaren 2 jaar na sluiting’.",
      "State a term as soon as the organisation chooses one: ‘bewaren 2 jaar na sluiting’.",
    ),
    why: {
      nl: "Persoonsgegevens mogen niet langer worden bewaard dan nodig is (AVG, artikel 5, eerste lid, onder e). Zonder termijn weet niemand wanneer dat is.",
      en: "Personal data may be kept no longer than necessary (GDPR, article 5(1)(e)). Without a term nobody knows when that is.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren open`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "term-anchor-open": entry<{ subject: TermSubject; lengths: readonly Measure[] }>({
    severity: "warning",
    title: { nl: "aanvang van een termijn staat open", en: "start of a term left open" },
    message: {
      nl: ({ subject, lengths }) =>
        `Vanaf welk moment ${subjectText(subject, "nl")}${measures(lengths, "nl")} loopt, staat open.`,
      en: ({ subject, lengths }) =>
        `From when ${subjectText(subject, "en")}${measures(lengths, "en")} runs is left open.`,
    },
    hint: fixed(
      "Noem de aanvang als het reglement die kent: ‘na ontvangst’, of ‘na afronding van’ met de naam van een stap.",
      "State the start if the regulation does: ‘na ontvangst’, or ‘na afronding van’ with the name of a step.",
    ),
    why: {
      nl: "Een termijn zonder begin heeft geen laatste dag. De simulatie neemt de eerste dag waarop de stap kan beginnen en zegt dat erbij.",
      en: "A term without a start has no last day. The simulation takes the first day on which the step can begin, and says so.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    streeft naar 3 weken, aanvang open
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    streeft naar 3 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "term-asap-open": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "‘zo spoedig mogelijk’ zonder uiterste dag", en: "‘as soon as possible’ without a limit" },
    message: {
      nl: ({ subject }) =>
        `${capital(subjectText(subject, "nl"))} is ‘zo spoedig mogelijk’; een uiterste dag ontbreekt.`,
      en: ({ subject }) =>
        `${capital(subjectText(subject, "en"))} is ‘as soon as possible’; there is no last day.`,
    },
    hint: fixed(
      "Noem een grens als het reglement die kent: ‘zo spoedig mogelijk, uiterlijk 2 weken na ontvangst’.",
      "State a limit if the regulation does: ‘zo spoedig mogelijk, uiterlijk 2 weken na ontvangst’.",
    ),
    why: {
      nl: "Of iets zo spoedig mogelijk is gedaan, kan alleen een mens beoordelen. De simulatie noemt voor deze termijn dus geen datum.",
      en: "Whether something was done as soon as possible is for people to judge. The simulation gives no date for this term.",
    },
    wrong: `trap formeel "De klacht"
  stap opvang
    directie neemt de klacht in behandeling
    zo spoedig mogelijk
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap opvang
    directie neemt de klacht in behandeling
    zo spoedig mogelijk, uiterlijk 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "term-reasonable-open": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "redelijke termijn zonder uiterste dag", en: "a reasonable time without a limit" },
    message: {
      nl: ({ subject }) =>
        `${capital(subjectText(subject, "nl"))} is ‘een redelijke termijn’; een uiterste dag ontbreekt.`,
      en: ({ subject }) =>
        `${capital(subjectText(subject, "en"))} is ‘a reasonable time’; there is no last day.`,
    },
    hint: fixed(
      "Noem een grens als het reglement die kent: ‘binnen 6 weken na ontvangst’.",
      "State a limit if the regulation does: ‘binnen 6 weken na ontvangst’.",
    ),
    why: {
      nl: "Wat redelijk is, hangt af van de klacht en is niet uit te rekenen. De simulatie noemt voor deze termijn dus geen datum.",
      en: "What is reasonable depends on the complaint and cannot be computed. The simulation gives no date for this term.",
    },
    wrong: `trap formeel "De klacht"
  stap opvang
    directie neemt de klacht in behandeling
    binnen een redelijke termijn
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap opvang
    directie neemt de klacht in behandeling
    binnen 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "term-limit-open": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "lengte van een termijn staat open", en: "length of a term left open" },
    message: {
      nl: ({ subject }) => `Hoelang ${subjectText(subject, "nl")} duurt, staat open.`,
      en: ({ subject }) => `The length of ${subjectText(subject, "en")} is left open.`,
    },
    hint: fixed(
      "Noem een termijn als het reglement die kent, of schrijf ‘geen termijn’ als er met opzet geen is.",
      "State a term if the regulation does, or write ‘geen termijn’ if there is none on purpose.",
    ),
    why: {
      nl: "Zonder lengte kan niemand zeggen wanneer de organisatie te laat is. De simulatie noemt voor deze termijn geen datum.",
      en: "Without a length nobody can say when the organisation is late. The simulation gives no date for this term.",
    },
    wrong: `trap formeel "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    termijn open
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 1 week na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "window-open": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "tijd van de klager staat open", en: "complainant’s window left open" },
    message: {
      nl: ({ subject }) =>
        subject.kind === "escalation"
          ? `Hoelang de klager van trap ‘${subject.from}’ naar trap ‘${subject.to}’ kan gaan, staat open.`
          : `Hoelang ${subjectText(subject, "nl")} duurt, staat open.`,
      en: ({ subject }) =>
        subject.kind === "escalation"
          ? `How long the complainant may go from tier ‘${subject.from}’ to tier ‘${subject.to}’ is left open.`
          : `The length of ${subjectText(subject, "en")} is left open.`,
    },
    hint: fixed(
      "Noem een termijn als het reglement die kent: ‘binnen 4 weken na ontvangst van’ met de naam van de stap.",
      "State a term if the regulation does: ‘binnen 4 weken na ontvangst van’ with the name of the step.",
    ),
    why: {
      nl: "Zolang de weg verder open blijft, is de zaak niet afgelopen: noch de klager, noch de organisatie weet wanneer het dossier dicht kan.",
      en: "As long as the way on stays open the case is not over: neither side knows when the file can be closed.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, termijn open

trap beroep "Beroep"
  extern`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van reactie

trap beroep "Beroep"
  extern`,
  }),
} as const;

type Maximum = "stated" | "unlimited" | "open";

function openParts(lang: "nl" | "en", maximum: Maximum, contentsOpen: boolean): string {
  return OPEN_PARTS[lang][maximum][contentsOpen ? "contents" : "alone"];
}

const OPEN_PARTS: Readonly<
  Record<"nl" | "en", Readonly<Record<Maximum, { readonly alone: string; readonly contents: string }>>>
> = {
  nl: {
    stated: { alone: "er staat iets open", contents: "de inhoud van het bericht staat open" },
    unlimited: {
      alone: "er is geen maximum",
      contents: "er is geen maximum en de inhoud van het bericht staat open",
    },
    open: {
      alone: "het maximum staat open",
      contents: "het maximum en de inhoud van het bericht staan open",
    },
  },
  en: {
    stated: { alone: "something is left open", contents: "the contents of the notice are left open" },
    unlimited: {
      alone: "there is no maximum",
      contents: "there is no maximum and the contents of the notice are left open",
    },
    open: {
      alone: "the maximum is left open",
      contents: "the maximum and the contents of the notice are left open",
    },
  },
};

function measures(lengths: readonly Measure[], lang: "nl" | "en"): string {
  return lengths.length === 0
    ? ""
    : ` (${listText(
        lengths.map((length) => measureText(length, lang)),
        lang,
      )})`;
}
