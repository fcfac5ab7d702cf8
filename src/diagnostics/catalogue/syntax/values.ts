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
  "character-reversing": entry<{ readonly code: string }>({
    severity: "error",
    title: { nl: "teken dat de leesrichting omdraait", en: "character that turns the reading direction" },
    message: {
      nl: ({ code }) =>
        `Hier staat een onzichtbaar teken (U+${code}) dat de tekst erna in een andere volgorde laat zien.`,
      en: ({ code }) =>
        `Here stands an invisible character (U+${code}) that shows the text behind it in another order.`,
    },
    hint: {
      nl: () =>
        "Typ de regel opnieuw, of haal het teken weg met een wis-toets; het komt vaak mee bij plakken.",
      en: () => "Type the line again, or delete the character; it often comes along with pasted text.",
    },
    why: {
      nl: "Met zulke tekens staat er iets anders dan een lezer ziet, in het bestand en in alles wat ervan wordt gemaakt.",
      en: "With such characters something else is written than a reader sees, in the file and in all that is made of it.",
    },
    wrong: `${TITLE}  geldt voor "alle \u202Elocaties"\n`,
    right: `${TITLE}  geldt voor "alle locaties"\n`,
  }),
  "character-unexpected": entry<{ readonly text: string }>({
    severity: "error",
    title: { nl: "teken zonder betekenis", en: "character without a meaning" },
    message: {
      nl: ({ text }) => {
        const unseen = invisible(text);
        return unseen === undefined
          ? `De taal kent het teken ‘${visible(text)}’ niet buiten aanhalingstekens.`
          : `Hier staat een onzichtbaar teken (${unseen}), dat de taal niet kent.`;
      },
      en: ({ text }) => {
        const unseen = invisible(text);
        return unseen === undefined
          ? `The language has no use for ‘${visible(text)}’ outside quotes.`
          : `Here stands an invisible character (${unseen}), which the language has no use for.`;
      },
    },
    hint: {
      nl: ({ text }) =>
        invisible(text) === undefined
          ? "Haal het weg, of zet de tekst tussen aanhalingstekens."
          : "Typ de regel opnieuw, of haal het teken weg met een wis-toets; het komt vaak mee bij plakken.",
      en: ({ text }) =>
        invisible(text) === undefined
          ? "Take it out, or put the text in quotes."
          : "Type the line again, or delete the character; it often comes along with pasted text.",
    },
    why: {
      nl: "Buiten teksten bestaan alleen woorden, getallen, komma’s, dubbele punten en opmerkingen na een hekje.",
      en: "Outside texts there are only words, numbers, commas, colons and comments behind a hash.",
    },
    wrong: `${TITLE}  versie "1.0";\n`,
    right: `${TITLE}  versie "1.0"\n`,
  }),
  "duration-part": entry<{ readonly written: string }>({
    severity: "error",
    title: { nl: "halve eenheid van tijd", en: "half a unit of time" },
    message: {
      nl: ({ written }) => `Een duur telt hele eenheden, en hier staat ‘${written}’.`,
      en: ({ written }) => `A duration counts whole units, and this says ‘${written}’.`,
    },
    hint: {
      nl: () => "Schrijf een heel getal in een kleinere eenheid, zoals ‘6 maanden’ of ‘45 dagen’.",
      en: () => "Write a whole number in a smaller unit, such as ‘6 maanden’ or ‘45 dagen’.",
    },
    why: {
      nl: "Een halve maand is 14, 15 of 15,5 dag; alleen met hele eenheden komen alle lezers op dezelfde einddatum.",
      en: "Half a month is 14, 15 or 15.5 days; only with whole units do all readers find the same last day.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen half jaar na ontvangst\n`,
    right: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 maanden na ontvangst\n`,
  }),
  "errors-untold": entry<{ readonly count: number }>({
    severity: "error",
    title: { nl: "fouten die alleen zijn geteld", en: "errors that were only counted" },
    message: {
      nl: ({ count }) =>
        `Vanaf hier ${count === 1 ? "is er nog 1 fout" : `zijn er nog ${thousands(count, ".")} fouten`} in dit bestand.`,
      en: ({ count }) =>
        `From here on there ${count === 1 ? "is 1 more error" : `are ${thousands(count, ",")} more errors`} in this file.`,
    },
    hint: {
      nl: () => "Verbeter eerst wat erboven staat; vaak komt dezelfde fout overal terug.",
      en: () => "First correct what stands above; often one mistake recurs everywhere.",
    },
    why: {
      nl: "Van een bestand worden ten hoogste 1000 fouten uitgelegd. Zo veel is zelden van een mens: het bestand is geen .klacht-bestand, of één regel is duizenden keren herhaald.",
      en: "Of one file at most 1000 errors are explained. So many are seldom made by hand: the file is no .klacht file, or one line was repeated thousands of times.",
    },
    wrong: "",
    right: TITLE,
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
  "date-yearless": entry<{ readonly written: string }>({
    severity: "error",
    title: { nl: "datum zonder jaar", en: "date without a year" },
    message: {
      nl: ({ written }) => `Bij ‘${written}’ staat geen jaar.`,
      en: ({ written }) => `‘${written}’ has no year.`,
    },
    hint: {
      nl: ({ written }) =>
        `Schrijf het jaar erachter, zoals ‘${written} 2026’, of de hele datum: 2026-01-31.`,
      en: ({ written }) =>
        `Write the year behind it, such as ‘${written} 2026’, or the whole date: 2026-01-31.`,
    },
    why: {
      nl: "Hier gaat het om één dag, en niet om een dag van elk jaar. Zonder jaar is niet te zien welke dag dat is.",
      en: "This is about one day, not a day of every year. Without a year nobody can tell which.",
    },
    wrong: `${TITLE}  geldig vanaf 1 januari\n`,
    right: `${TITLE}  geldig vanaf 1 januari 2026\n`,
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
  "start-inclusive": entry<{ readonly written: string; readonly anchor: string }>({
    severity: "error",
    title: { nl: "begin van een termijn met ‘vanaf’", en: "start of a term with ‘vanaf’" },
    message: {
      nl: ({ written }) =>
        `Met ‘${written}’ zou de dag zelf al meetellen, en een termijn begint pas op de dag erna.`,
      en: ({ written }) =>
        `With ‘${written}’ the day itself would count, and a term only starts on the day after.`,
    },
    hint: {
      nl: ({ anchor }) => `Schrijf ‘na ${anchor}’.`,
      en: ({ anchor }) => `Write ‘na ${anchor}’.`,
    },
    why: {
      nl: "Of de dag zelf meetelt, scheelt een dag aan het eind; dat moet vaststaan.",
      en: "Whether the day itself counts makes a day’s difference at the end; that must be certain.",
    },
    wrong: `${TITLE}trap formeel "De klacht"\n  stap reactie\n    organisatie antwoordt aan klager\n    binnen 6 weken vanaf ontvangst\n`,
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

/** Characters nobody can see: control and format characters, odd spaces. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

const visible = (text: string): string => text.replace(UNSEEN, "");

/** The first character of a text that holds no other than invisible ones, by its number: `U+200B`. */
function invisible(text: string): string | undefined {
  if (visible(text) !== "") return undefined;
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** `99.000`: a number as each language writes it; up to four digits stand together. */
function thousands(count: number, separator: string): string {
  return count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}
