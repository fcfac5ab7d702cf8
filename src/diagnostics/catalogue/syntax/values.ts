import { entry } from "../../entry.js";

const TITLE = 'reglement "Voorbeeld"\n';

/** Files, characters, and values that cannot be read. */
export const SYNTAX_VALUES = {
  "age-unit": entry<{ readonly written: string }>({
    severity: "error",
    title: { nl: "leeftijd niet in jaren", en: "age not in years" },
    message: {
      nl: ({ written }) => `Een leeftijd telt in jaren, en hier staat ‘${written}’.`,
      en: ({ written }) => `An age counts in years, and this says ‘${written}’.`,
    },
    hint: {
      nl: () => "Schrijf bijvoorbeeld ‘vanaf 16 jaar’.",
      en: () => "Write for instance ‘vanaf 16 jaar’.",
    },
    why: {
      nl: "De leeftijd waarop iemand zelf mag klagen is in elke regeling een aantal jaren.",
      en: "The age from which somebody may complain is a number of years in every procedure.",
    },
    wrong: `${TITLE}klagers\n  individueel leerling "een leerling", vanaf 16 weken\n`,
    right: `${TITLE}klagers\n  individueel leerling "een leerling", vanaf 16 jaar\n`,
  }),
  "block-unterminated": entry<Readonly<Record<never, never>>>({
    severity: "error",
    title: { nl: "tekstblok zonder einde", en: "text block without an end" },
    message: {
      nl: () => 'Dit tekstblok heeft geen einde: er volgt geen """ meer.',
      en: () => 'This text block has no end: no """ follows.',
    },
    hint: {
      nl: () => 'Zet """ op een eigen regel onder de tekst.',
      en: () => 'Put """ on a line of its own below the text.',
    },
    why: {
      nl: "Zonder einde is alles tot het eind van het bestand tekst, en wordt de rest van de procedure niet gelezen.",
      en: "Without an end everything up to the end of the file is text, and the rest of the procedure is not read.",
    },
    wrong: `${TITLE}artikel "Doel" """\n  Wij willen leren.\n`,
    right: `${TITLE}artikel "Doel" """\n  Wij willen leren.\n  """\n`,
  }),
  "character-unexpected": entry<{ readonly text: string }>({
    severity: "error",
    title: { nl: "teken zonder betekenis", en: "character without a meaning" },
    message: {
      nl: ({ text }) => `De taal kent het teken ‘${text}’ niet buiten aanhalingstekens.`,
      en: ({ text }) => `The language has no use for ‘${text}’ outside quotes.`,
    },
    hint: {
      nl: () => "Haal het weg, of zet de tekst tussen aanhalingstekens.",
      en: () => "Take it out, or put the text in quotes.",
    },
    why: {
      nl: "Buiten teksten bestaan alleen woorden, getallen, komma’s, dubbele punten en opmerkingen na een hekje.",
      en: "Outside texts there are only words, numbers, commas, colons and comments behind a hash.",
    },
    wrong: `${TITLE}  versie "1.0";\n`,
    right: `${TITLE}  versie "1.0"\n`,
  }),
  "date-impossible": entry<{ readonly written: string }>({
    severity: "error",
    title: { nl: "onmogelijke datum", en: "impossible date" },
    message: {
      nl: ({ written }) => `‘${written}’ is geen bestaande datum.`,
      en: ({ written }) => `‘${written}’ is no existing date.`,
    },
    hint: {
      nl: () =>
        "Verbeter de dag of de maand. Een datum ziet eruit als 2024-11-01, een dag van elk jaar als ‘1 juni’.",
      en: () =>
        "Correct the day or the month. A date looks like 2024-11-01, a day of every year like ‘1 juni’.",
    },
    why: {
      nl: "Met een dag die niet bestaat is geen termijn te berekenen.",
      en: "No term can be computed from a day that does not exist.",
    },
    wrong: `${TITLE}  geldig vanaf 2024-02-30\n`,
    right: `${TITLE}  geldig vanaf 2024-02-29\n`,
  }),
  "file-binary": entry<Readonly<Record<never, never>>>({
    severity: "error",
    title: { nl: "geen tekstbestand", en: "not a text file" },
    message: {
      nl: () => "Dit is geen tekstbestand: het bevat tekens die in tekst niet voorkomen.",
      en: () => "This is no text file: it holds characters that do not occur in text.",
    },
    hint: {
      nl: () => "Sla de procedure op als platte tekst in UTF-8.",
      en: () => "Save the procedure as plain text in UTF-8.",
    },
    why: {
      nl: "Een bestand van een tekstverwerker of in een andere codering is niet als procedure te lezen.",
      en: "A word processor's file, or one in another encoding, cannot be read as a procedure.",
    },
    wrong: `${TITLE}\0\n`,
    right: TITLE,
  }),
  "file-too-large": entry<{ readonly most: number }>({
    severity: "error",
    title: { nl: "bestand te groot", en: "file too large" },
    message: {
      nl: ({ most }) => `Dit bestand is groter dan ${most / 1_000_000} miljoen tekens en wordt niet gelezen.`,
      en: ({ most }) => `This file has more than ${most / 1_000_000} million characters and is not read.`,
    },
    hint: {
      nl: () => "Controleer of dit het goede bestand is; een grote regeling kan met ‘gebruikt’ in delen.",
      en: () => "Check that this is the right file; ‘gebruikt’ splits a long procedure into parts.",
    },
    why: {
      nl: "Zo’n bestand is bijna zeker geen procedure, en het lezen kost meer geheugen dan een browser heeft.",
      en: "Such a file is almost surely no procedure, and reading it takes more memory than a browser has.",
    },
    wrong: "",
    right: TITLE,
  }),
  "number-range": entry<{ readonly written: string }>({
    severity: "error",
    title: { nl: "getal buiten bereik", en: "number out of range" },
    message: {
      nl: ({ written }) => `‘${written}’ kan hier niet: verwacht was een heel getal van 1 tot en met 10000.`,
      en: ({ written }) => `‘${written}’ does not fit: a whole number from 1 to 10000 was expected.`,
    },
    hint: {
      nl: ({ written }) =>
        /[.,]/.test(written)
          ? "Kies een kleinere eenheid voor een deel, zoals ‘36 uur’ in plaats van ‘1,5 dag’."
          : "Verbeter het getal, of haal de regel weg als de regeling geen getal noemt.",
      en: ({ written }) =>
        /[.,]/.test(written)
          ? "Use a smaller unit for a part, such as ‘36 uur’ rather than ‘1,5 dag’."
          : "Correct the number, or remove the statement if the regulation names none.",
    },
    why: {
      nl: "Termijnen tellen in hele eenheden; een termijn van niets of van eeuwen is een tikfout.",
      en: "Terms count in whole units; a term of nothing or of centuries is a slip.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 0 weken na ontvangst\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken na ontvangst\n`,
  }),
  "string-unterminated": entry<Readonly<Record<never, never>>>({
    severity: "error",
    title: { nl: "tekst zonder einde", en: "text without an end" },
    message: {
      nl: () => "Aan het eind van deze tekst ontbreekt het aanhalingsteken.",
      en: () => "This text has no closing quote on its line.",
    },
    hint: {
      nl: () => 'Sluit de tekst met ", of gebruik """ voor een tekst over meer regels.',
      en: () => 'Close the text with ", or use """ for a text over several lines.',
    },
    why: {
      nl: "Zonder einde is niet te zien waar de tekst ophoudt en de volgende regel begint.",
      en: "Without an end nobody can tell where the text stops and the next statement starts.",
    },
    wrong: `${TITLE}  versie "1.0\n`,
    right: `${TITLE}  versie "1.0"\n`,
  }),
  "unit-unknown": entry<{ readonly word: string }>({
    severity: "error",
    title: { nl: "onbekende eenheid", en: "unknown unit" },
    message: {
      nl: ({ word }) => `‘${word}’ is geen eenheid van tijd.`,
      en: ({ word }) => `‘${word}’ is no unit of time.`,
    },
    hint: {
      nl: () => "Kies uit uur, dag, werkdag, week, maand en jaar.",
      en: () => "Choose from uur, dag, werkdag, week, maand and jaar.",
    },
    why: {
      nl: "Dagen en werkdagen geven andere einddata; de eenheid moet vaststaan.",
      en: "Days and working days end on different dates; the unit must be certain.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 wekken na ontvangst\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken na ontvangst\n`,
  }),
} as const;
