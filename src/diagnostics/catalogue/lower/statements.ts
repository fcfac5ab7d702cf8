import { entry } from "../../entry.js";
import { fixed, listText } from "../words.js";

/** What a verb misses, or gets and cannot take. */
export interface PhraseProblem {
  readonly phrase: string;
  readonly problem: "roles-missing" | "text-missing" | "preposition";
  readonly preposition?: string;
  /** The prepositions the verb does take. */
  readonly takes?: readonly string[];
}

/** Statements that are missing, repeated or incomplete. */
export const STATEMENTS = {
  "contents-before-outcome": entry<{ outcome: string }>({
    severity: "error",
    title: { nl: "uitkomst bij het indienen", en: "outcome while filing" },
    message: {
      nl: ({ outcome }) =>
        `Dit gegeven hoort alleen bij de uitkomst ‘${outcome}’, maar wie een klacht indient, kent de uitkomst nog niet.`,
      en: ({ outcome }) =>
        `This belongs to the outcome ‘${outcome}’ only, but whoever files a complaint does not know the outcome yet.`,
    },
    hint: fixed(
      "Haal ‘bij’ met de uitkomst weg, of zet de regel in de stap die het oordeel geeft.",
      "Take ‘bij’ and the outcome away, or move the line to the step that gives the verdict.",
    ),
    why: {
      nl: "Een formulier wordt ingevuld voordat iemand over de klacht oordeelt.",
      en: "A form is filled in before anybody judges the complaint.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt naam
    vermeldt toelichting, bij ongegrond
  stap reactie
    organisatie antwoordt aan klager
    oordeel gegrond of ongegrond`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt naam
  stap reactie
    organisatie antwoordt aan klager
    oordeel gegrond of ongegrond
    vermeldt toelichting, bij ongegrond`,
  }),
  "extension-without-term": entry<{ suspends: boolean }>({
    severity: "error",
    title: { nl: "verlenging zonder termijn", en: "extension without a term" },
    message: {
      nl: ({ suspends }) =>
        `${suspends ? "Opschorten" : "Verlengen"} kan hier niet: dit blok heeft geen termijn.`,
      en: ({ suspends }) => `Nothing to ${suspends ? "suspend" : "extend"} here: this block has no term.`,
    },
    hint: fixed(
      "Schrijf de termijn erbij: ‘binnen 6 weken na ontvangst’.",
      "Add the term: ‘binnen 6 weken na ontvangst’.",
    ),
    why: {
      nl: "Verlengen en opschorten veranderen een termijn; zonder termijn betekenen ze niets.",
      en: "Extending and suspending change a term; without one they mean nothing.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    verlengen met ten hoogste 4 weken`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen met ten hoogste 4 weken`,
  }),
  "lapse-without-term": entry<{ step: string } | { tier: string }>({
    severity: "error",
    title: { nl: "verstreken termijn die er niet is", en: "lapse of a term that is not there" },
    message: {
      nl: (at) =>
        "step" in at
          ? `De stap ‘${at.step}’ heeft geen termijn die kan verstrijken.`
          : `In de trap ‘${at.tier}’ staat geen termijn die kan verstrijken.`,
      en: (at) =>
        "step" in at
          ? `The step ‘${at.step}’ has no term that can lapse.`
          : `The tier ‘${at.tier}’ has no term that can lapse.`,
    },
    hint: {
      nl: (at) =>
        `Schrijf de termijn in ${"step" in at ? `stap ‘${at.step}’` : "een stap van die trap"}, zoals ‘binnen 6 weken na ontvangst’.`,
      en: (at) =>
        `Write the term in ${"step" in at ? `step ‘${at.step}’` : "a step of that tier"}, such as ‘binnen 6 weken na ontvangst’.`,
    },
    why: {
      nl: "Wie mag doorgaan als een termijn is verstreken, kan dat nooit als er geen termijn is.",
      en: "Whoever may go on when a term has lapsed never can when there is no term.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  termijn verstreken van reactie: naar trap beroep
trap beroep "Beroep"
  extern`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  termijn verstreken van reactie: naar trap beroep
trap beroep "Beroep"
  extern`,
  }),
  "field-label-repeated": entry<{ label: string }>({
    severity: "warning",
    title: { nl: "zelfde omschrijving bij twee gegevens", en: "the same description for two data" },
    message: {
      nl: ({ label }) => `Twee gegevens van deze lijst heten ‘${label}’.`,
      en: ({ label }) => `Two data of this list are called ‘${label}’.`,
    },
    hint: fixed(
      "Geef elk een eigen omschrijving, of haal een van de twee weg als hetzelfde bedoeld is.",
      "Give each a description of its own, or remove one of the two if the same is meant.",
    ),
    related: { nl: ["hier staat de eerste"], en: ["the first one"] },
    why: {
      nl: "Wie het formulier invult of de brief leest, ziet twee keer hetzelfde staan en weet niet wat het verschil is.",
      en: "Whoever fills in the form or reads the letter sees the same twice, and cannot tell the difference.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt datum "de datum" als datum, dag "de datum"`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt datum "de datum" als datum, dag "de dag van het gesprek"`,
  }),
  "field-repeated": entry<{ name: string }>({
    severity: "warning",
    title: { nl: "gegeven twee keer gevraagd", en: "data asked twice" },
    message: {
      nl: ({ name }) => `‘${name}’ wordt hier al vermeld. De eerste vermelding telt.`,
      en: ({ name }) => `‘${name}’ is stated here already. The first mention counts.`,
    },
    hint: fixed(
      "Haal de tweede vermelding weg of geef die een eigen naam.",
      "Remove the second mention or give it a name of its own.",
    ),
    related: { nl: ["hier staat de eerste"], en: ["the first one"] },
    why: {
      nl: "Een formulier vraagt een gegeven één keer; twee vermeldingen kunnen elkaar tegenspreken.",
      en: "A form asks for data once; two mentions may contradict each other.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt naam, adres
    mag vermelden naam`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    vermeldt naam, adres`,
  }),
  "label-empty": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "lege tekst", en: "empty text" },
    message: fixed(
      "Hier staat een lege tekst, en er werd een naam of omschrijving verwacht.",
      "This text is empty; a name or description was expected.",
    ),
    hint: fixed(
      "Schrijf tussen de aanhalingstekens wat lezers te zien krijgen.",
      "Write between the quotes what readers will see.",
    ),
    why: {
      nl: "De tekst komt in alles wat uit het reglement wordt gemaakt; leeg zou er een gat vallen.",
      en: "The text appears in everything made of the regulation; empty it would leave a hole.",
    },
    wrong: `reglement "Klachtenregeling"

rol directie ""`,
    right: `reglement "Klachtenregeling"

rol directie "de directie"`,
  }),
  "phrase-argument": entry<PhraseProblem>({
    severity: "error",
    title: { nl: "handeling met iets te weinig of te veel", en: "act with something missing or too much" },
    message: {
      nl: (problem) => {
        switch (problem.problem) {
          case "roles-missing":
            return `Bij ‘${problem.phrase}’ moet staan wie: een of meer rollen.`;
          case "text-missing":
            return `Bij ‘${problem.phrase}’ moet staan wat, tussen aanhalingstekens.`;
          case "preposition":
            return `‘${problem.phrase}’ gaat niet samen met ‘${problem.preposition ?? ""}’${allowed(problem, "nl")}.`;
        }
      },
      en: (problem) => {
        switch (problem.problem) {
          case "roles-missing":
            return `‘${problem.phrase}’ needs to say whom: one or more roles.`;
          case "text-missing":
            return `‘${problem.phrase}’ needs to say what, between quotes.`;
          case "preposition":
            return `‘${problem.phrase}’ does not go with ‘${problem.preposition ?? ""}’${allowed(problem, "en")}.`;
        }
      },
    },
    hint: {
      nl: ({ problem, preposition = "" }) =>
        problem === "preposition"
          ? `Haal ‘${preposition}’ met wat erachter staat weg, of kies een ander werkwoord.`
          : "Vul de zin aan, of kies een ander werkwoord.",
      en: ({ problem, preposition = "" }) =>
        problem === "preposition"
          ? `Remove ‘${preposition}’ with what follows it, or choose another verb.`
          : "Complete the sentence, or choose another verb.",
    },
    why: {
      nl: "Zonder voorwerp of met een verkeerd voorzetsel is niet te zeggen om wie of wat het gaat.",
      en: "Without an object, or with a wrong preposition, nobody can say who or what is concerned.",
    },
    wrong: `reglement "Klachtenregeling"

rol directie "de directie"

trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht aan klager`,
    right: `reglement "Klachtenregeling"

rol directie "de directie"

trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht`,
  }),
  "regulation-missing": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "geen reglement", en: "no regulation" },
    message: fixed(
      'Dit bestand heeft geen regel ‘reglement "…"’ en is dus geen procedure.',
      'This file has no statement ‘reglement "…"’, so it is not a procedure.',
    ),
    hint: fixed(
      'Begin met ‘reglement "Klachtenregeling …"’.',
      'Begin with ‘reglement "Klachtenregeling …"’.',
    ),
    why: {
      nl: "De regel geeft de procedure haar titel en zegt dat het bestand een geheel is en geen deel van een ander.",
      en: "The statement gives the procedure its title, and says that the file is a whole and not part of another.",
    },
    wrong: `# Een deel, geen reglement.
rol directie "de directie"`,
    right: `reglement "Klachtenregeling"

rol directie "de directie"`,
  }),
  "regulation-repeated": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "tweede reglement", en: "second regulation" },
    message: fixed(
      "Er is al een ‘reglement’. Een procedure heeft er één.",
      "There already is a ‘reglement’. A procedure has one.",
    ),
    hint: fixed(
      "Haal deze regel weg, of maak van het tweede reglement een eigen bestand.",
      "Remove this statement, or make the second regulation a file of its own.",
    ),
    related: { nl: ["hier staat het eerste"], en: ["the first one"] },
    why: {
      nl: "Uit een bestand komt één procedure. Een bestand dat met ‘gebruikt’ wordt ingevoegd, is een deel zonder ‘reglement’.",
      en: "A file makes one procedure. A file that is included is a part, without ‘reglement’.",
    },
    wrong: `reglement "Klachtenregeling"
reglement "Klachtenregeling beroep"`,
    right: `reglement "Klachtenregeling"`,
  }),
  "statement-repeated": entry<{ kind: string }>({
    severity: "error",
    title: { nl: "regel die maar één keer kan", en: "statement that can stand only once" },
    message: {
      nl: ({ kind }) => `Een regel met ${named(kind)} staat hier al. De eerste telt, deze niet.`,
      en: ({ kind }) => `${named(kind)} stands here already. The first one counts, this one does not.`,
    },
    hint: fixed("Houd één van beide over.", "Keep one of the two."),
    related: { nl: ["hier staat de eerste"], en: ["the first one"] },
    why: {
      nl: "Van twee antwoorden op dezelfde vraag kan er maar één gelden; Klachtwerk kiest niet stil.",
      en: "Of two answers to one question only one can hold; Klachtwerk does not choose silently.",
    },
    wrong: `reglement "Klachtenregeling"
  versie "1.0"
  versie "1.1"`,
    right: `reglement "Klachtenregeling"
  versie "1.1"`,
  }),
  "traits-contradictory": entry<{ one: string; other: string }>({
    severity: "error",
    title: { nl: "eigenschappen die elkaar tegenspreken", en: "contradictory traits" },
    message: {
      nl: ({ one, other }) => `‘${one}’ en ‘${other}’ kunnen hier niet allebei gelden.`,
      en: ({ one, other }) => `‘${one}’ and ‘${other}’ cannot both hold here.`,
    },
    hint: fixed("Houd één van beide over.", "Keep one of the two."),
    related: { nl: ["hier staat het andere"], en: ["the other one"] },
    why: {
      nl: "Van twee eigenschappen die elkaar uitsluiten, kan er maar één waar zijn; Klachtwerk kiest niet stil.",
      en: "Of two traits that exclude each other only one can be true; Klachtwerk does not choose silently.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  intern
  extern`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  intern`,
  }),
} as const;

function allowed({ takes = [] }: PhraseProblem, lang: "nl" | "en"): string {
  if (takes.length === 0) return "";
  const words = listText(
    takes.map((word) => `‘${word}’`),
    lang,
  );
  return lang === "nl" ? `, wel met ${words}` : `, but does with ${words}`;
}

/** The word a statement begins with, by its kind; those that can stand only once in their block. */
const WORDS: Readonly<Record<string, string>> = {
  organisation: "organisatie",
  version: "versie",
  valid: "geldig",
  scope: "geldt voor",
  "address-form": "aanspreekvorm",
  "contact-role": "contactpersoon",
  adopted: "vastgesteld",
  workdays: "werkdagen",
  holidays: "feestdagen",
  "terms-act": "termijnenwet",
  "role-plural": "meervoud",
  person: "persoon",
  committee: "commissie",
  supports: "steunt",
  assistance: "bijstand",
  representation: "vertegenwoordiging",
  anonymous: "anoniem",
  handler: "behandelaar",
  costs: "kosteloos of tegen kosten",
  binding: "bindend",
  "non-binding": "niet bindend",
  appeal: "beroep",
  intake: "indienen",
  whole: "geheel",
  forms: "schriftelijk of mondeling",
  signed: "ondertekend",
  help: "hulp bij het opschrijven",
  window: "indientermijn",
  "completion-chance": "aanvullen",
  optional: "eventueel",
  "only-if": "alleen als",
  "only-in": "alleen bij of alleen voor",
  rounds: "schriftelijke rondes",
  verdict: "oordeel",
  extension: "verlengen",
  consent: "instemming",
  "extension-base": "telt vanaf",
  during: "tijdens",
  frequency: "steeds of elke",
  anonymised: "geanonimiseerd",
  "all-confidential": "alle klachten vertrouwelijk",
  disposal: "daarna",
};

function named(kind: string): string {
  const words = (WORDS[kind] ?? kind).split(" of ");
  return words.map((word) => `‘${word}’`).join(" of ");
}
