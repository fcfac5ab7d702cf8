import { NUMBER_WORDS, TRIGGER_WORDS } from "../../../glossary/words.js";
import { entry } from "../../entry.js";

import { orText } from "../words.js";
import { parts } from "./expected.js";

const TITLE = 'reglement "Voorbeeld"\n';
const APPEALED = 'trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n';
const APPEAL = 'trap beroep "Beroep"\n  extern\n';

/** Statements that are not whole, not known or not in their place. */
export const SYNTAX_STATEMENTS = {
  "act-joined": entry<{ readonly role: string; readonly verb: string; readonly own?: boolean }>({
    severity: "error",
    title: { nl: "twee handelingen op één regel", en: "two acts on one line" },
    message: {
      nl: ({ verb }) => `Met ‘${verb}’ begint een tweede handeling op dezelfde regel.`,
      en: ({ verb }) => `With ‘${verb}’ a second act begins on the same line.`,
    },
    hint: {
      nl: ({ role, verb, own = false }) =>
        `Schrijf er twee regels van${own ? ". De tweede begint met" : ", elk met de rol ervoor:"} ‘${role} ${verb} …’.`,
      en: ({ role, verb, own = false }) =>
        `Write two lines${own ? ". The second begins with" : ", each with its role in front:"} ‘${role} ${verb} …’.`,
    },
    why: {
      nl: "Bij elke handeling hoort wie haar doet, aan wie en hoe. Op één regel is niet te zien bij welke handeling zulke woorden horen.",
      en: "Each act has its own actor, addressee and form. On one line nobody can tell which act such words belong to.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie hoort klager en informeert beklaagde\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie hoort klager\n    organisatie informeert beklaagde\n`,
  }),
  "actor-missing": entry<{
    readonly verb: string;
    /** The verb is that of a passive: the role that may be the one to do it. */
    readonly passive?: string;
  }>({
    severity: "error",
    title: { nl: "handeling zonder rol", en: "act without a role" },
    message: {
      nl: ({ verb, passive }) =>
        passive === undefined
          ? `Voor ‘${verb}’ staat niet wie dit doet.`
          : `Een regel met ‘${verb}’ begint niet met wie het doet.`,
      en: ({ verb, passive }) =>
        passive === undefined
          ? `Nothing before ‘${verb}’ says who does this.`
          : `A statement with ‘${verb}’ does not begin with who does it.`,
    },
    hint: {
      nl: ({ verb, passive }) =>
        passive === undefined
          ? `Zet de rol ervoor, bijvoorbeeld ‘directie ${verb} …’.`
          : `Zet de rol voorop, met wat die doet: ‘${passive} maakt een verslag’, en niet ‘er wordt een verslag gemaakt’.`,
      en: ({ verb, passive }) =>
        passive === undefined
          ? `Put the role first, for instance ‘directie ${verb} …’.`
          : `Put the role first, with what it does: ‘${passive} maakt een verslag’, not ‘er wordt een verslag gemaakt’.`,
    },
    why: {
      nl: "Een handeling heeft altijd iemand die haar doet; anders is niemand aan te spreken op de termijn.",
      en: "Every act is done by somebody; otherwise nobody answers for the term.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap ontvangst\n    bevestigt de ontvangst aan klager\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap ontvangst\n    organisatie bevestigt de ontvangst aan klager\n`,
  }),
  "comma-stray": entry<Readonly<Record<never, never>>>({
    severity: "error",
    title: { nl: "komma te veel", en: "stray comma" },
    message: {
      nl: () => "Na deze komma volgt niets dat bij de regel hoort.",
      en: () => "Nothing that belongs to the statement follows this comma.",
    },
    hint: {
      nl: () => "Haal de komma weg, of schrijf erachter wat nog in de opsomming hoort.",
      en: () => "Take the comma out, or write what the list still lacks behind it.",
    },
    why: {
      nl: "Een komma zet een opsomming voort; zonder vervolg is niet te zien of er iets ontbreekt.",
      en: "A comma continues a list; with nothing behind it nobody can tell whether something is missing.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  indienen\n    vermeldt naam, adres,\n    ondertekend\n`,
    right: `${TITLE}trap formeel "De klacht"\n  indienen\n    vermeldt naam, adres\n    ondertekend\n`,
  }),
  "name-is-keyword": entry<{ readonly name: string; readonly offer?: string }>({
    severity: "warning",
    title: { nl: "naam is een trefwoord", en: "name is a keyword" },
    message: {
      nl: ({ name }) =>
        `De naam ‘${name}’ is ook een woord van de taal en wordt op sommige plaatsen zo gelezen.`,
      en: ({ name }) =>
        `The name ‘${name}’ is a word of the language too, and is read as one in some places.`,
    },
    hint: {
      nl: ({ offer }) => `Kies een andere naam${offer === undefined ? "" : `, bijvoorbeeld ‘${offer}’`}.`,
      en: ({ offer }) => `Choose another name${offer === undefined ? "" : `, for instance ‘${offer}’`}.`,
    },
    why: {
      nl: "In een opsomming als ‘aan klager, schriftelijk’ beslist het woord zelf of het een rol of een toevoeging is.",
      en: "In a list such as ‘aan klager, schriftelijk’ the word itself decides whether it is a role or a suffix.",
    },
    wrong: `${TITLE}rol schriftelijk "de schriftelijke dienst"\n`,
    right: `${TITLE}rol secretariaat "de schriftelijke dienst"\n`,
  }),
  "name-spaced": entry<{ readonly written: string; readonly count: number }>({
    severity: "error",
    title: { nl: "naam met een spatie", en: "name with a space" },
    message: {
      nl: ({ written, count }) => `Een naam is één woord, en ‘${written}’ zijn er ${numberText(count)}.`,
      en: ({ written }) => `A name is a single word, and ‘${written}’ is not.`,
    },
    hint: {
      nl: () => "Zet ‘_’ tussen de woorden. Lezers zien de tekst erachter, niet de naam.",
      en: () => "Put ‘_’ between the words. Readers see the text behind it, not the name.",
    },
    why: {
      nl: "Aan een spatie is niet te zien waar de naam ophoudt en de rest van de regel begint.",
      en: "A space does not show where the name stops and the rest of the statement begins.",
    },
    wrong: `${TITLE}rol externe commissie "de commissie"\n`,
    right: `${TITLE}rol externe_commissie "de commissie"\n`,
  }),
  "phrase-incomplete": entry<{
    readonly written: string;
    readonly begun: boolean;
    /** The same as an act in the writer's own words. */
    readonly free: string;
  }>({
    severity: "error",
    title: { nl: "onvolledige handeling", en: "incomplete act" },
    message: {
      nl: ({ written, begun }) =>
        begun
          ? `De handeling is nog niet af: er staat alleen ‘${written}’.`
          : `‘${written}’ is geen handeling die de taal kent.`,
      en: ({ written, begun }) =>
        begun
          ? `The act is not complete: it only says ‘${written}’.`
          : `‘${written}’ is no act the language knows.`,
    },
    hint: {
      nl: ({ free }) => `Past geen handeling? Schrijf dan bijvoorbeeld ‘${free}’.`,
      en: ({ free }) => `If no act fits, write for instance ‘${free}’.`,
    },
    why: {
      nl: "Handelingen zijn vaste woordgroepen, zodat een controle een bevestiging van een antwoord onderscheidt.",
      en: "Acts are fixed phrases, so that a check can tell an acknowledgement from an answer.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie neemt de klacht op\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie neemt de klacht in behandeling\n`,
  }),
  "statement-incomplete": entry<{
    readonly after: string;
    readonly expected: readonly string[];
    readonly found: string | undefined;
  }>({
    severity: "error",
    title: { nl: "regel niet af", en: "incomplete statement" },
    message: {
      nl: ({ after, expected, found }) =>
        `Na ‘${after}’ was ${parts(expected, "nl")} verwacht, ${found === undefined ? "maar de regel houdt hier op" : `maar hier staat ‘${found}’`}.`,
      en: ({ after, expected, found }) =>
        `After ‘${after}’ ${parts(expected, "en")} was expected, ${found === undefined ? "but the line ends here" : `but this says ‘${found}’`}.`,
    },
    why: {
      nl: "Een regel die niet af is, laat open wat de procedure zegt.",
      en: "A statement that is not complete leaves open what the procedure says.",
    },
    wrong: `${TITLE}  geldig vanaf\n`,
    right: `${TITLE}  geldig vanaf 2024-11-01\n`,
  }),
  "statement-leftover": entry<{
    readonly after: string;
    readonly expected: readonly string[];
    readonly found: string;
  }>({
    severity: "error",
    title: { nl: "iets te veel op de regel", en: "something left on the line" },
    message: {
      nl: ({ after, found }) => `Achter ‘${after}’ past ‘${found}’ niet.`,
      en: ({ after, found }) => `‘${found}’ does not fit behind ‘${after}’.`,
    },
    hint: {
      nl: ({ expected }) =>
        expected.length === 0
          ? "Haal het weg, of begin er een eigen regel mee."
          : `Hier kan ${parts(expected, "nl")} volgen, of een nieuwe regel.`,
      en: ({ expected }) =>
        expected.length === 0
          ? "Take it out, or start a line of its own with it."
          : `Here ${parts(expected, "en")} can follow, or a new line.`,
    },
    why: {
      nl: "Wat achter een regel staat zonder erbij te horen, zou stil verloren gaan.",
      en: "What stands behind a statement without belonging to it would be lost in silence.",
    },
    wrong: `${TITLE}  geldig vanaf 2024-11-01 tto en met 2025-11-01\n`,
    right: `${TITLE}  geldig vanaf 2024-11-01 tot en met 2025-11-01\n`,
  }),
  "statement-misplaced": entry<{ readonly blocks: readonly string[] }>({
    severity: "error",
    title: { nl: "regel op de verkeerde plaats", en: "misplaced statement" },
    message: {
      nl: ({ blocks }) =>
        `Deze regel hoort ${blocks.length === 0 ? "buiten elk blok" : `onder ${orText(quoted(blocks), "nl")}`}, en zo’n blok is hier niet open.`,
      en: ({ blocks }) =>
        `This statement belongs ${blocks.length === 0 ? "outside every block" : `under ${orText(quoted(blocks), "en")}`}, and no such block is open here.`,
    },
    hint: {
      nl: () => "Verplaats de regel naar dat blok, of zet de kop van het blok erboven.",
      en: () => "Move the statement to that block, or put the head of the block above it.",
    },
    why: {
      nl: "Een regel zegt iets over het blok waarin die regel staat; zonder blok is niet te zien waarover.",
      en: "A statement says something about the block it stands in; without one nobody can tell about what.",
    },
    wrong: `${TITLE}binnen 6 weken na ontvangst\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken na ontvangst\n`,
  }),
  "statement-unknown": entry<{ readonly word: string }>({
    severity: "error",
    title: { nl: "onbekende regel", en: "unknown statement" },
    message: {
      nl: ({ word }) => `Geen enkele regel begint met ‘${word}’.`,
      en: ({ word }) => `No statement starts with ‘${word}’.`,
    },
    hint: {
      nl: () => "Begin met een trefwoord, zoals ‘trap’ of ‘binnen’, of met een rol en wat die doet.",
      en: () => "Start with a keyword, such as ‘trap’ or ‘binnen’, or with a role and what it does.",
    },
    why: {
      nl: "Aan het eerste woord is te zien wat een regel zegt.",
      en: "The first word shows what a statement says.",
    },
    wrong: `${TITLE}  verise "1.0"\n`,
    right: `${TITLE}  versie "1.0"\n`,
  }),
  "suffix-repeated": entry<{ readonly earlier: string; readonly word: string }>({
    severity: "error",
    title: { nl: "toevoeging die er al staat", en: "suffix that stands there already" },
    message: {
      nl: ({ earlier, word }) =>
        earlier === word
          ? `‘${word}’ staat twee keer achter deze regel.`
          : `Achter deze regel staat al ‘${earlier}’; ‘${word}’ kan er niet meer bij.`,
      en: ({ earlier, word }) =>
        earlier === word
          ? `‘${word}’ stands twice behind this statement.`
          : `‘${earlier}’ stands behind this statement already; ‘${word}’ cannot be added.`,
    },
    hint: {
      nl: ({ word }) =>
        word === "als"
          ? 'Houd één van beide over, of maak er één voorwaarde van: ‘als "… en …"’.'
          : "Houd één van beide over.",
      en: ({ word }) =>
        word === "als"
          ? 'Keep one of the two, or make them one condition: ‘als "… en …"’.'
          : "Keep one of the two.",
    },
    why: {
      nl: "Van twee toevoegingen van dezelfde soort geldt er één; Klachtwerk kiest niet stil.",
      en: "Of two suffixes of one kind one holds; Klachtwerk does not choose silently.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie hoort klager, als "het nodig is", als "de klager dat wil"\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie hoort klager, als "het nodig is en de klager dat wil"\n`,
  }),
  "list-mixed": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "‘en’ en ‘of’ door elkaar", en: "‘en’ and ‘of’ in one list" },
    message: {
      nl: () => "In deze lijst staan ‘en’ en ‘of’ door elkaar.",
      en: () => "This list mixes ‘en’ and ‘of’.",
    },
    hint: {
      nl: () => "Schrijf overal ‘of’ als een van hen genoeg is, en overal ‘en’ als u hen allemaal bedoelt.",
      en: () =>
        "Write ‘of’ throughout if one of them is enough, and ‘en’ throughout if you mean all of them.",
    },
    why: {
      nl: "‘de directie en de voorzitter of een lid’ is op twee manieren te lezen; Klachtwerk kiest niet stil.",
      en: "‘the board and the chair or a member’ reads in two ways; Klachtwerk does not choose silently.",
    },
    wrong: `${TITLE}${APPEALED}  niet tevreden door klager en organisatie of beklaagde: naar trap beroep\n${APPEAL}`,
    right: `${TITLE}${APPEALED}  niet tevreden door klager, organisatie of beklaagde: naar trap beroep\n${APPEAL}`,
  }),
  "trigger-unknown": entry<{ readonly written: string; readonly outcome: boolean }>({
    severity: "error",
    title: { nl: "onbekende aanleiding", en: "unknown reason to go on" },
    message: {
      nl: ({ written, outcome }) =>
        outcome
          ? `‘${written}’ is een uitkomst; voor een dubbele punt staat waarom een trap eindigt.`
          : `‘${written}’ is voor de taal geen reden waarom een trap eindigt.`,
      en: ({ written, outcome }) =>
        outcome
          ? `‘${written}’ is an outcome; before a colon stands why a tier ends.`
          : `‘${written}’ is no reason for a tier to end that the language knows.`,
    },
    hint: {
      nl: ({ written, outcome }) =>
        outcome
          ? `Schrijf wat erop volgt in de stap met het oordeel, zonder dubbele punt: ‘bij ${written} sluiting’.`
          : `Kies uit ${orText(quoted(Object.values(TRIGGER_WORDS)), "nl")}.`,
      en: ({ written, outcome }) =>
        outcome
          ? `Write what follows it in the step with the verdict, without a colon: ‘bij ${written} sluiting’.`
          : `Choose from ${orText(quoted(Object.values(TRIGGER_WORDS)), "en")}.`,
    },
    why: {
      nl: "Hoe een trap eindigt, bepaalt welke weg de klager daarna heeft.",
      en: "How a tier ends decides which way the complainant has next.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  indienen\n  stap reactie\n    organisatie antwoordt aan klager\n  ontevreden: sluiting\n`,
    right: `${TITLE}trap formeel "De klacht"\n  indienen\n  stap reactie\n    organisatie antwoordt aan klager\n  niet tevreden: sluiting\n`,
  }),
  "verb-unknown": entry<{ readonly verb: string; readonly role: string }>({
    severity: "error",
    title: { nl: "onbekend werkwoord", en: "unknown verb" },
    message: {
      nl: ({ verb, role }) =>
        `Achter ‘${role}’ was een werkwoord verwacht dat de taal kent, maar hier staat ‘${verb}’.`,
      en: ({ verb, role }) =>
        `Behind ‘${role}’ a verb the language knows was expected, but this says ‘${verb}’.`,
    },
    hint: {
      nl: ({ role }) => `Past geen handeling? Schrijf dan bijvoorbeeld ‘${role} moet "…"’.`,
      en: ({ role }) => `If no act fits, write for instance ‘${role} moet "…"’.`,
    },
    why: {
      nl: "Werkwoorden zijn een vaste woordenschat, zodat een controle weet wat er gebeurt.",
      en: "Verbs are a closed vocabulary, so that a check knows what happens.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie bevestgt de ontvangst aan klager\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap start\n    organisatie bevestigt de ontvangst aan klager\n`,
  }),
} as const;

/** `twee`, `drie`; above twelve the digits. */
function numberText(count: number): string {
  return Object.entries(NUMBER_WORDS).find(([, value]) => value === count)?.[0] ?? String(count);
}

function quoted(words: readonly string[]): readonly string[] {
  return words.map((word) => `‘${word}’`);
}
