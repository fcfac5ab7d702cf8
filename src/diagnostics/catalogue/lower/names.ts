import { type Entry, entry } from "../../entry.js";
import { capital, fixed, listText } from "../words.js";

/** A name that is given more than once. */
export interface GivenName {
  readonly name: string;
}

const UNIQUE = {
  nl: "Een naam wijst één ding aan, in het hele reglement en alle bestanden die erbij horen.",
  en: "A name points out one thing, in the whole regulation and all files that belong to it.",
};

const UNIQUE_IN_TIER = {
  nl: "Een naam wijst in een trap één stap aan. Een stap van een andere trap mag dezelfde naam hebben: ‘formeel.reactie’ en ‘beroep.reactie’.",
  en: "A name points out one step of a tier. A step of another tier may have the same name: ‘formeel.reactie’ and ‘beroep.reactie’.",
};

/** Names given twice, and names that cannot be given. */
export const NAMES = {
  "class-duplicate": duplicate(
    ["de", "soort klager", "class of complainants"],
    `klagers
  individueel ouder "een ouder"
  vertegenwoordiger ouder "een ouder namens een kind"`,
    `klagers
  individueel ouder "een ouder"
  vertegenwoordiger voogd "een ouder namens een kind"`,
  ),
  "duty-duplicate": duplicate(
    ["de", "plicht", "duty"],
    `plicht voortgang
  organisatie houdt klager op de hoogte

plicht voortgang
  organisatie leert van klachten`,
    `plicht voortgang
  organisatie houdt klager op de hoogte

plicht leren
  organisatie leert van klachten`,
  ),
  "outcome-duplicate": duplicate(
    ["de", "uitkomst", "outcome"],
    `uitkomst onbeslist "onbeslist"
uitkomst onbeslist "niet beslist"`,
    `uitkomst onbeslist "onbeslist"`,
  ),
  "role-duplicate": duplicate(
    ["de", "rol", "role"],
    `rol directie "de directie"
rol directie "het bestuur"`,
    `rol directie "de directie"
rol bestuur "het bestuur"`,
  ),
  "step-duplicate": duplicate(
    ["de", "stap", "step"],
    `trap formeel "De klacht"
  stap gesprek
    organisatie hoort klager
  stap gesprek
    organisatie antwoordt aan klager`,
    `trap formeel "De klacht"
  stap gesprek
    organisatie hoort klager
  stap reactie
    organisatie antwoordt aan klager`,
  ),
  "subject-duplicate": duplicate(
    ["het", "onderwerp", "subject"],
    `klachten
  gaan onder andere over kosten "de kosten", kosten "de rekening"`,
    `klachten
  gaan onder andere over kosten "de kosten", rekening "de rekening"`,
  ),
  "tier-duplicate": duplicate(
    ["de", "trap of zijroute", "tier or side route"],
    `trap formeel "De klacht"
trap formeel "Het beroep"`,
    `trap formeel "De klacht"
  niet tevreden: naar trap beroep
trap beroep "Het beroep"`,
  ),
  "name-dotted": entry<GivenName>({
    severity: "error",
    title: { nl: "punt in een naam", en: "dot in a name" },
    message: {
      nl: ({ name }) =>
        `In de naam ‘${name}’ staat een punt. Een punt scheidt een trap van zijn stap: ‘formeel.reactie’.`,
      en: ({ name }) =>
        `There is a dot in the name ‘${name}’. A dot parts a tier from its step: ‘formeel.reactie’.`,
    },
    hint: fixed(
      "Gebruik een liggend streepje, zoals in ‘eerste_lijn’.",
      "Use an underscore, as in ‘eerste_lijn’.",
    ),
    why: {
      nl: "Met punten in namen is niet te zien of ‘a.b’ een naam is of stap b van trap a.",
      en: "With dots in names nobody can tell whether ‘a.b’ is a name or step b of tier a.",
    },
    wrong: `reglement "Klachtenregeling"

rol eerste.lijn "de eerste lijn"`,
    right: `reglement "Klachtenregeling"

rol eerste_lijn "de eerste lijn"`,
  }),
  "name-misspelt": entry<GivenName & { readonly meant: string; readonly count: number }>({
    severity: "error",
    title: {
      nl: "naam anders gespeld dan waar ernaar wordt verwezen",
      en: "name spelled otherwise than where it is referred to",
    },
    message: {
      nl: ({ name, meant, count }) =>
        `Hier staat ‘${name}’, maar er wordt ${count} keer naar ‘${meant}’ verwezen en nergens naar ‘${name}’.`,
      en: ({ name, meant, count }) =>
        `This says ‘${name}’, but ‘${meant}’ is referred to ${count} times and ‘${name}’ nowhere.`,
    },
    related: { nl: ["hier wordt ernaar verwezen"], en: ["referred to here"] },
    why: {
      nl: "Een verwijzing wijst alleen iets aan als zij net zo is gespeld als de naam. Eén letter verschil maakt van elke verwijzing een fout.",
      en: "A reference only points at something when it is spelled as the name is. One letter makes a mistake of each reference.",
    },
    wrong: `reglement "Klachtenregeling"

rol commisie "de klachtencommissie"

trap formeel "De klacht"
  behandelaar commissie
  stap reactie
    commissie antwoordt aan klager`,
    right: `reglement "Klachtenregeling"

rol commissie "de klachtencommissie"

trap formeel "De klacht"
  behandelaar commissie
  stap reactie
    commissie antwoordt aan klager`,
  }),
  "step-ambiguous": entry<{ name: string; choices: readonly string[] }>({
    severity: "error",
    title: { nl: "stap in meer trappen", en: "step in several tiers" },
    message: {
      nl: ({ name, choices }) =>
        `‘${name}’ kan meer dan één stap zijn: ${listText(choices.map(quote), "nl")}.`,
      en: ({ name, choices }) =>
        `‘${name}’ may be more than one step: ${listText(choices.map(quote), "en")}.`,
    },
    hint: {
      nl: ({ choices }) => `Schrijf de trap erbij, bijvoorbeeld ${quote(choices[0] ?? "")}.`,
      en: ({ choices }) => `Write the tier as well, for instance ${quote(choices[0] ?? "")}.`,
    },
    related: { nl: ["hier staat zo’n stap"], en: ["one such step"] },
    why: {
      nl: "Een termijn moet aan één stap hangen; Klachtwerk raadt niet welke u bedoelt.",
      en: "A term hangs on one step; Klachtwerk does not guess which one you mean.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst

trap toezicht "Toezicht"
  open als termijn van reactie verstrijkt`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst

trap toezicht "Toezicht"
  open als termijn van beroep.reactie verstrijkt`,
  }),
  "step-reserved": entry<GivenName>({
    severity: "error",
    title: { nl: "naam die een stap niet kan hebben", en: "name a step cannot have" },
    message: {
      nl: ({ name }) =>
        `Een stap kan niet ‘${name}’ heten: die naam gebruikt Klachtwerk zelf, voor iets dat in elke trap gebeurt.`,
      en: ({ name }) =>
        `A step cannot be called ‘${name}’: Klachtwerk itself uses that name, for something that happens in every tier.`,
    },
    hint: fixed(
      "Kies een andere naam, bij voorkeur een Nederlandse.",
      "Choose another name, preferably a Dutch one.",
    ),
    why: {
      nl: "Elke naam wijst één ding aan, zodat een gebeurtenis nooit twee dingen kan betekenen.",
      en: "Names in the machine are unique, so that an event never means two things.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap file
    organisatie antwoordt aan klager`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager`,
  }),
} as const;

function duplicate(
  [article, what, en]: readonly ["de" | "het", string, string],
  wrong: string,
  right: string,
): Entry<GivenName> {
  const isStep = what === "stap";
  const [first, self] = article === "de" ? ["de eerste", "deze"] : ["het eerste", "dit"];
  return entry<GivenName>({
    severity: "error",
    title: { nl: `${what} met een naam die er al is`, en: `${en} with a name that is taken` },
    message: {
      nl: ({ name }) =>
        `Er is ${isStep ? "in deze trap " : ""}al een ${what} ‘${name}’. ${capital(first)} telt, ${self} niet.`,
      en: ({ name }) =>
        `There already is a ${en} ‘${name}’${isStep ? " in this tier" : ""}. The first one counts, this one does not.`,
    },
    hint: fixed(
      `Geef ${self} een andere naam, of haal ${self} weg.`,
      "Give this one another name, or remove it.",
    ),
    related: { nl: [`hier staat ${first}`], en: ["the first one"] },
    why: isStep ? UNIQUE_IN_TIER : UNIQUE,
    wrong: `reglement "Klachtenregeling"\n\n${wrong}`,
    right: `reglement "Klachtenregeling"\n\n${right}`,
  });
}

function quote(name: string): string {
  return `‘${name}’`;
}
