import { type Entry, entry } from "../../entry.js";
import { listText } from "../words.js";

/** A name that nothing declares; `known` holds the names there are. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}

/** Names that stand for nothing. */
export const UNKNOWN = {
  "class-unknown": unknown({
    nl: ["onbekende soort klager", "De soort klager"],
    en: ["unknown class of complainants", "class of complainants"],
    declare: (name) => [
      `‘individueel ${name} "…"’ onder ‘klagers’`,
      `‘individueel ${name} "…"’ under ‘klagers’`,
    ],
    why: [
      "Een gegeven dat alleen voor sommige klagers geldt, hoort bij een soort klager die het reglement noemt.",
      "What is asked of some complainants only belongs to a class of complainants that the regulation names.",
    ],
    wrong: `trap formeel "De klacht"
  indienen
    vermeldt machtiging, alleen voor voogd`,
    right: `klagers
  vertegenwoordiger voogd "een voogd"

trap formeel "De klacht"
  indienen
    vermeldt machtiging, alleen voor voogd`,
  }),
  "outcome-unknown": unknown({
    nl: ["onbekende uitkomst", "De uitkomst"],
    en: ["unknown outcome", "outcome"],
    declare: (name) => [`‘uitkomst ${name} "…"’`, `‘uitkomst ${name} "…"’`],
    why: [
      "Aan een uitkomst hangen gevolgen; met een tikfout zouden die nooit optreden.",
      "Consequences hang on an outcome; misspelt, they would never follow.",
    ],
    wrong: `trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    oordeel gegronde of ongegrond`,
    right: `trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    oordeel gegrond of ongegrond`,
  }),
  "role-unknown": unknown({
    nl: ["onbekende rol", "De rol"],
    en: ["unknown role", "role"],
    declare: (name) => [`‘rol ${name} "…"’`, `‘rol ${name} "…"’`],
    why: [
      "Wie iets doet of krijgt, moet het reglement aanwijzen: anders weet niemand wie bedoeld is.",
      "The regulation has to point out who does or gets something: otherwise nobody knows who is meant.",
    ],
    wrong: `rol directie "de directie"

trap formeel "De klacht"
  stap reactie
    direktie antwoordt aan klager`,
    right: `rol directie "de directie"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "step-unknown": unknown({
    nl: ["onbekende stap", "De stap"],
    en: ["unknown step", "step"],
    declare: (name) => {
      const step = name.slice(name.lastIndexOf(".") + 1);
      return [
        `‘stap ${step}’ in de trap. Een stap van een andere trap heet TRAP.${step}`,
        `‘stap ${step}’ in the tier. A step of another tier is called TRAP.${step}`,
      ];
    },
    why: [
      "Een termijn of overgang die naar een stap verwijst, werkt alleen als die stap er is.",
      "A term or transition that refers to a step only works when the step exists.",
    ],
    wrong: `trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  niet tevreden na reaktie: sluiting`,
    right: `trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  niet tevreden na reactie: sluiting`,
  }),
  "subject-unknown": unknown({
    nl: ["onbekend onderwerp", "Het onderwerp"],
    en: ["unknown subject", "subject"],
    declare: (name) => [
      `‘gaan onder andere over ${name} "…"’ onder ‘klachten’`,
      `‘gaan onder andere over ${name} "…"’ under ‘klachten’`,
    ],
    why: [
      "Wat alleen voor sommige onderwerpen geldt, hoort bij een onderwerp dat het reglement noemt.",
      "What holds for some subjects only belongs to a subject that the regulation names.",
    ],
    wrong: `klachten
  gaan onder andere over kosten "de kosten"

trap formeel "De klacht"
  bevoegd voor kost`,
    right: `klachten
  gaan onder andere over kosten "de kosten"

trap formeel "De klacht"
  bevoegd voor kosten`,
  }),
  "tier-unknown": unknown({
    nl: ["onbekende trap", "De trap"],
    en: ["unknown tier", "tier"],
    declare: (name) => [`‘trap ${name} "…"’`, `‘trap ${name} "…"’`],
    why: [
      "Een overgang naar een trap die er niet is, laat de klager nergens uitkomen.",
      "A transition to a tier that does not exist leads the complainant nowhere.",
    ],
    wrong: `trap formeel "De klacht"
  niet tevreden: naar trap beroepp

trap beroep "Beroep"`,
    right: `trap formeel "De klacht"
  niet tevreden: naar trap beroep

trap beroep "Beroep"`,
  }),
} as const;

interface Wording {
  /** Title, and the subject of the message. */
  readonly nl: readonly [string, string];
  readonly en: readonly [string, string];
  /** The statement that declares the name, in both languages. */
  readonly declare: (name: string) => readonly [string, string];
  readonly why: readonly [string, string];
  readonly wrong: string;
  readonly right: string;
}

function unknown(words: Wording): Entry<UnknownName> {
  const { nl, en, declare, why } = words;
  return entry<UnknownName>({
    severity: "error",
    title: { nl: nl[0], en: en[0] },
    message: {
      nl: ({ name, known }) =>
        `${nl[1]} ‘${name}’ bestaat niet.${known.length === 0 ? "" : ` Bekend: ${listText(quoted(known), "nl")}.`}`,
      en: ({ name, known }) =>
        `There is no ${en[1]} ‘${name}’.${known.length === 0 ? "" : ` Known: ${listText(quoted(known), "en")}.`}`,
    },
    hint: {
      nl: ({ name }) => `Schrijf de naam zoals die elders staat, of voeg toe: ${declare(name)[0]}.`,
      en: ({ name }) => `Write the name as it stands elsewhere, or add ${declare(name)[1]}.`,
    },
    why: { nl: why[0], en: why[1] },
    wrong: headed(words.wrong),
    right: headed(words.right),
  });
}

function quoted(names: readonly string[]): readonly string[] {
  const shown = names.slice(0, 12).map((name) => `‘${name}’`);
  return names.length > 12 ? [...shown, "…"] : shown;
}

function headed(text: string): string {
  return `reglement "Klachtenregeling"\n\n${text}`;
}
