import { entry } from "../../entry.js";
import { capital, fixed, type Measure, measureText, subjectText, type TermSubject } from "../words.js";

/** Where the file is silent and the language has one natural reading: a note says which. */
export const DEFAULTS = {
  "address-form-default": entry<{ form: "u" | "je" | "third" }>({
    severity: "note",
    title: { nl: "aanspreekvorm niet genoemd", en: "form of address not stated" },
    message: {
      nl: ({ form }) => `Er staat geen aanspreekvorm; de teksten spreken de lezer aan als ‘${FORMS[form]}’.`,
      en: ({ form }) => `No form of address is stated; the texts address the reader as ‘${FORMS[form]}’.`,
    },
    hint: fixed(
      "Leg de keuze vast: ‘aanspreekvorm u’ of ‘aanspreekvorm je’.",
      "State it: ‘aanspreekvorm u’ or ‘aanspreekvorm je’.",
    ),
    why: {
      nl: "Elke tekst die uit het bestand wordt gemaakt, spreekt de lezer op één manier aan. Welke dat is, kiest de organisatie.",
      en: "Every text made from the file addresses the reader in one way; which one is for the organisation to choose.",
    },
    wrong: `reglement "Voorbeeld"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting`,
    right: `reglement "Voorbeeld"
  aanspreekvorm je

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "calendar-default": entry<{ holidays: keyof typeof HOLIDAYS.nl }>({
    severity: "note",
    title: { nl: "werkdagen zonder kalender", en: "working days without a calendar" },
    message: {
      nl: ({ holidays }) =>
        `Het bestand rekent in werkdagen en heeft geen kalender; werkdagen zijn nu maandag tot en met vrijdag, ${HOLIDAYS.nl[holidays]}.`,
      en: ({ holidays }) =>
        `The file counts in working days and has no calendar; working days are now Monday to Friday, ${HOLIDAYS.en[holidays]}.`,
    },
    hint: fixed(
      "Leg vast welke dagen tellen: ‘kalender’ met daaronder ‘werkdagen …’ en ‘feestdagen …’.",
      "State which days count: ‘kalender’ with ‘werkdagen …’ and ‘feestdagen …’ below it.",
    ),
    why: {
      nl: "Of Goede Vrijdag of 5 mei een werkdag is, verschilt per organisatie, en een laatste dag kan ervan afhangen.",
      en: "Whether Good Friday or 5 May is a working day differs between organisations, and a last day may hang on it.",
    },
    wrong: `reglement "Voorbeeld"
  aanspreekvorm u

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 5 werkdagen na ontvangst

dossier
  bewaren 2 jaar na sluiting`,
    right: `reglement "Voorbeeld"
  aanspreekvorm u

kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 5 werkdagen na ontvangst

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "retention-anchor-implied": entry<{ length: Measure }>({
    severity: "note",
    title: { nl: "bewaartermijn zonder aanvang", en: "retention without a start" },
    message: {
      nl: ({ length }) =>
        `De bewaartermijn van ${measureText(length, "nl")} noemt geen aanvang; die loopt nu vanaf de sluiting van de zaak.`,
      en: ({ length }) =>
        `The retention of ${measureText(length, "en")} names no start; it now runs from the closing of the case.`,
    },
    hint: fixed("Leg de aanvang vast: ‘na sluiting’.", "State the start: ‘na sluiting’."),
    why: {
      nl: "Bewaren begint meestal pas als de zaak voorbij is, maar een reglement kan ook vanaf ontvangst of afhandeling tellen.",
      en: "Keeping a file naturally begins when the case is over; but a regulation may count from receipt or handling as well.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren 2 jaar`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "term-anchor-implied": entry<{ subject: TermSubject; start: TermStart }>({
    severity: "note",
    title: { nl: "termijn zonder aanvang", en: "term without a start" },
    message: {
      nl: ({ subject, start }) =>
        `${capital(subjectText(subject, "nl"))} ${start.kind === "step" || start.kind === "refusal" ? "zegt niet vanaf welk bericht die telt" : "noemt geen aanvang"}; die loopt nu vanaf ${STARTS.nl[start.kind](start.name)}.`,
      en: ({ subject, start }) =>
        `${capital(subjectText(subject, "en"))} ${start.kind === "step" || start.kind === "refusal" ? "does not say from which message it counts" : "names no start"}; it now runs from ${STARTS.en[start.kind](start.name)}.`,
    },
    hint: {
      nl: ({ start }) =>
        start.kind === "step"
          ? `Schrijf ‘na ontvangst van ${start.name}’, of ‘na ontvangst van de klacht’ als u die bedoelt.`
          : start.kind === "refusal"
            ? "Schrijf ‘na ontvangst van weigering’, of ‘na ontvangst van de klacht’ als u die bedoelt."
            : "Noem de aanvang, bijvoorbeeld ‘na ontvangst’, of schrijf ‘aanvang open’ als het reglement die openlaat.",
      en: ({ start }) =>
        start.kind === "step"
          ? `Write ‘na ontvangst van ${start.name}’, or ‘na ontvangst van de klacht’ if you mean that.`
          : start.kind === "refusal"
            ? "Write ‘na ontvangst van weigering’, or ‘na ontvangst van de klacht’ if you mean that."
            : "State the start, such as ‘na ontvangst’, or write ‘aanvang open’ if the regulation leaves it open.",
    },
    why: {
      nl: "Wie ‘binnen zes weken’ schrijft, bedoelt bijna altijd: na ontvangst van de klacht. Zo wordt het hier gelezen; wie iets anders bedoelt, schrijft dat erbij.",
      en: "Who writes ‘within six weeks’ nearly always means: after receipt of the complaint. It is read so here; whoever means something else writes it down.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
  }),
} as const;

/** The moment a term is read to start from, by the writer's name of the tier or step. */
export interface TermStart {
  readonly kind: "receipt" | "step" | "handled" | "refusal";
  readonly name: string;
}

const STARTS: Readonly<Record<"nl" | "en", Readonly<Record<TermStart["kind"], (name: string) => string>>>> = {
  nl: {
    receipt: (tier) => `ontvangst van de klacht in trap ‘${tier}’`,
    step: (step) => `ontvangst van het bericht uit stap ‘${step}’`,
    handled: (tier) => `afhandeling van trap ‘${tier}’`,
    refusal: (tier) => `ontvangst van de weigering door trap ‘${tier}’`,
  },
  en: {
    receipt: (tier) => `receipt of the complaint in tier ‘${tier}’`,
    step: (step) => `receipt of the message of step ‘${step}’`,
    handled: (tier) => `handling by tier ‘${tier}’`,
    refusal: (tier) => `receipt of the refusal by tier ‘${tier}’`,
  },
};

const FORMS = { u: "u", je: "je", third: "de klager" } as const;

const HOLIDAYS = {
  nl: {
    nederland: "behalve op Nederlandse feestdagen",
    "nederland-werkdagen": "behalve op feestdagen waarop de meeste organisaties dicht zijn",
    vlaanderen: "behalve op wettelijke feestdagen in België",
    geen: "ook op feestdagen",
  },
  en: {
    nederland: "Dutch holidays left out",
    "nederland-werkdagen": "the holidays most organisations keep left out",
    vlaanderen: "the legal holidays of Belgium left out",
    geen: "holidays counted",
  },
} as const;
