import { type Both, entry } from "../../entry.js";

const TITLE = 'reglement "Voorbeeld"\n';

/** Statements that can be read, and not as the writer means them; and what the language has no words for. */
export const SYNTAX_MEANINGS = {
  "indentation-contradictory": entry<{
    /** The words of the block that takes the statement, and of the one it is indented under. */
    readonly owner: string;
    readonly meant: string;
    /** The block of `meant` the statement must stand before to be in `meant`. */
    readonly before: string;
  }>({
    severity: "warning",
    title: { nl: "inspringing wijst naar een ander blok", en: "indentation points to another block" },
    message: {
      nl: ({ owner, meant }) =>
        `Deze regel hoort nu bij ‘${owner}’ erboven, maar is ingesprongen als een regel van ‘${meant}’.`,
      en: ({ owner, meant }) =>
        `This statement now belongs to the ‘${owner}’ above it, but is indented as one of ‘${meant}’.`,
    },
    hint: {
      nl: ({ meant, before }) =>
        `Zet de regel vóór ‘${before}’ als die bij ‘${meant}’ hoort, en spring anders dieper in.`,
      en: ({ meant, before }) =>
        `Put the statement before ‘${before}’ if it belongs to ‘${meant}’; otherwise indent it deeper.`,
    },
    why: {
      nl: "Een regel hoort bij het binnenste blok dat zulke regels kent; de inspringing telt daarvoor niet mee.",
      en: "A statement belongs to the innermost block that takes such statements; indentation does not count.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken na ontvangst\n    verlengen eenmaal met ten hoogste 4 weken\n      bericht aan klager, voor einde termijn\n    vermeldt bevindingen, oordeel\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken na ontvangst\n    vermeldt bevindingen, oordeel\n    verlengen eenmaal met ten hoogste 4 weken\n      bericht aan klager, voor einde termijn\n`,
  }),
  "permission-negated": entry<{ readonly written: string; readonly better: string }>({
    severity: "error",
    title: { nl: "verbod als toestemming geschreven", en: "prohibition written as a permission" },
    message: {
      nl: ({ written }) => `‘${written}’ is een verbod, maar staat er als toestemming om iets niet te doen.`,
      en: ({ written }) => `‘${written}’ is a prohibition, written as a permission not to do something.`,
    },
    hint: {
      nl: ({ better }) => `Zet ‘niet’ buiten de tekst: ‘${better}’.`,
      en: ({ better }) => `Put ‘niet’ outside the text: ‘${better}’.`,
    },
    why: {
      nl: "Aan ‘mag’ en ‘mag niet’ ziet een controle of iets is toegestaan of verboden; in de tekst erachter leest zij niet.",
      en: "A check sees from ‘mag’ and ‘mag niet’ whether something is allowed; it does not read the text behind it.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap onderzoek\n    organisatie onderzoekt de klacht\n    organisatie mag "geen informatie weigeren"\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap onderzoek\n    organisatie onderzoekt de klacht\n    organisatie mag niet "informatie weigeren"\n`,
  }),
  "wording-unsupported": entry<{
    readonly wish: Wish;
    /** The smaller number of a range of members. */
    readonly least: string;
  }>({
    severity: "error",
    title: { nl: "dat kan de taal niet zeggen", en: "the language cannot say that" },
    message: {
      nl: ({ wish }) => WISHES[wish].nl[0],
      en: ({ wish }) => WISHES[wish].en[0],
    },
    hint: {
      nl: ({ wish, least }) => WISHES[wish].nl[1].replace("…3", least),
      en: ({ wish, least }) => WISHES[wish].en[1].replace("…3", least),
    },
    why: {
      nl: "Wat de taal niet kent, kan geen controle en geen tekst volgen. Klachtwerk leest er daarom niets anders in.",
      en: "What the language does not know no check and no text can follow, so Klachtwerk reads nothing else into it.",
    },
    wrong: `${TITLE}rol commissie "de commissie"\n  commissie van 3 tot 5 leden\n`,
    right: `${TITLE}rol commissie "de commissie"\n  commissie van ten minste 3 leden\n`,
  }),
} as const;

/** What writers want to say and the language has no words for. */
type Wish = "member-range" | "retention-subjects" | "extension-subjects" | "not-before" | "at-least-before";

/** What is, and what to write instead. */
const WISHES: Readonly<Record<Wish, Both<readonly [message: string, hint: string]>>> = {
  "member-range": {
    nl: [
      "Een commissie heeft een vast aantal leden of een minimum; een aantal ‘van … tot …’ kent de taal niet.",
      "Schrijf ‘commissie van ten minste …3 leden’, en het grootste aantal in een ‘artikel’.",
    ],
    en: [
      "A committee has a number of members or a minimum; the language has no range ‘van … tot …’.",
      "Write ‘commissie van ten minste …3 leden’, and the largest number in an ‘artikel’.",
    ],
  },
  "retention-subjects": {
    nl: [
      "Een bewaartermijn voor klachten over sommige onderwerpen kent de taal niet; wel een voor een uitkomst, zoals ‘bij gegrond’.",
      "Schrijf de termijn die voor alle klachten geldt, en de uitzondering in een ‘artikel’.",
    ],
    en: [
      "The language has no retention for complaints about some subjects; it has one for an outcome, such as ‘bij gegrond’.",
      "Write the period that holds for all complaints, and the exception in an ‘artikel’.",
    ],
  },
  "extension-subjects": {
    nl: [
      "Verlengen voor klachten over sommige onderwerpen kent de taal niet; wel verlengen onder een voorwaarde.",
      'Schrijf het als voorwaarde: ‘als "de klacht over … gaat"’.',
    ],
    en: [
      "The language has no extension for complaints about some subjects; it has one on a condition.",
      'Write it as a condition: ‘als "de klacht over … gaat"’.',
    ],
  },
  "not-before": {
    nl: [
      "Een vroegste moment (‘niet eerder dan’) kent de taal niet; een termijn zegt wanneer iets uiterlijk gebeurt.",
      'Schrijf de uiterlijke termijn, en het vroegste moment als voorwaarde: ‘alleen als "…"’.',
    ],
    en: [
      "The language has no earliest moment (‘niet eerder dan’); a term says when something is done at the latest.",
      'Write the latest term, and the earliest moment as a condition: ‘alleen als "…"’.',
    ],
  },
  "at-least-before": {
    nl: [
      "Een termijn zegt wanneer iets uiterlijk gebeurt; ‘ten minste’ staat er dus niet voor.",
      "Schrijf ‘uiterlijk’: ‘uiterlijk 10 dagen voor afronding van …’ is ten minste 10 dagen ervoor.",
    ],
    en: [
      "A term says when something is done at the latest, so ‘ten minste’ does not stand before it.",
      "Write ‘uiterlijk’: ‘uiterlijk 10 dagen voor afronding van …’ is at least 10 days before it.",
    ],
  },
};
