import { entry } from "../../entry.js";
import { fixed, type Measure, measureText } from "../words.js";

/** Outcomes, conditions, contradictions and the keeping of the file. */
export const CONTENTS = {
  "condition-repeated": entry<{ text: string; where: "waived" | "refusal" }>({
    severity: "warning",
    title: { nl: "voorwaarde staat er twee keer", en: "condition repeated" },
    message: {
      nl: ({ text, where }) => `De ${GROUNDS.nl[where]} ‘${text}’ staat er twee keer.`,
      en: ({ text, where }) => `The ${GROUNDS.en[where]} ‘${text}’ is there twice.`,
    },
    hint: fixed(
      "Haal er één weg, of maak het verschil duidelijk.",
      "Remove one, or make the difference clear.",
    ),
    why: {
      nl: "Twee gelijke gronden doen niets meer dan één; vaak had de tweede iets anders moeten zijn.",
      en: "Two equal grounds do no more than one; often the second should have been another.",
    },
    wrong: `klachten
  weigert als "de klacht al is behandeld", "de klacht al is behandeld"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
    right: `klachten
  weigert als "de klacht al is behandeld", "het voorval langer dan een jaar geleden is"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "modality-contradictory": entry<{ what: Contradiction; name: string }>({
    severity: "error",
    title: { nl: "twee regels die elkaar tegenspreken", en: "two rules that contradict each other" },
    message: {
      nl: ({ what, name }) => CONTRADICTIONS.nl[what](name),
      en: ({ what, name }) => CONTRADICTIONS.en[what](name),
    },
    hint: {
      nl: ({ what }) =>
        what === "appeal-closed"
          ? "Kies er één. Is de volgende trap geen beroep maar een instantie erbuiten (een geschillencommissie, een ombudsman), schrijf dan ‘extern’ in die trap; bij een weg van de ene externe trap naar de andere ook ‘niet bindend’."
          : "Kies er één.",
      en: ({ what }) =>
        what === "appeal-closed"
          ? "Choose one of them. If the next tier is no appeal but a body outside (a disputes committee, an ombudsman), write ‘extern’ in that tier; on a way from one external tier to another also ‘niet bindend’."
          : "Choose one of them.",
    },
    related: { nl: ["spreekt dit tegen"], en: ["contradicts this"] },
    why: {
      nl: "Wat elkaar tegenspreekt, leest iedereen in eigen voordeel.",
      en: "What contradicts itself is read by everyone to their own advantage.",
    },
    wrong: `trap gesprek "Het gesprek"
  informeel, aangeraden, verplicht
  niet tevreden: naar trap formeel

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
    right: `trap gesprek "Het gesprek"
  informeel, aangeraden
  niet tevreden: naar trap formeel

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "outcome-not-given": entry<{ outcome: string; kind: "step" | "contents" }>({
    severity: "error",
    title: { nl: "uitkomst die geen oordeel kan zijn", en: "outcome that no verdict gives" },
    message: {
      nl: ({ outcome, kind }) =>
        `${kind === "step" ? "Deze stap is er" : "Dit wordt vermeld"} bij de uitkomst ‘${outcome}’, maar geen oordeel kan die uitkomst hebben.`,
      en: ({ outcome, kind }) =>
        `${kind === "step" ? "This step exists" : "This is stated"} with the outcome ‘${outcome}’, but no verdict can have that outcome.`,
    },
    hint: {
      nl: ({ outcome }) =>
        `Zet ‘${outcome}’ bij het oordeel van een stap (‘oordeel gegrond of …’), of haal de uitkomst hier weg.`,
      en: ({ outcome }) =>
        `Add ‘${outcome}’ to the verdict of a step (‘oordeel gegrond of …’), or take the outcome away here.`,
    },
    why: {
      nl: "Wat alleen bij een onmogelijke uitkomst gebeurt, gebeurt nooit.",
      en: "What happens only with an outcome that cannot be never happens.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
    vermeldt motivering, bij deels_gegrond`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of deels_gegrond of ongegrond
    vermeldt motivering, bij deels_gegrond`,
  }),
  "outcome-not-in-verdict": entry<{ outcome: string; verdict: readonly string[] }>({
    severity: "error",
    title: {
      nl: "gevolg van een uitkomst die niet in het oordeel staat",
      en: "effect of an outcome outside the verdict",
    },
    message: {
      nl: ({ outcome, verdict }) =>
        verdict.length === 0
          ? `Er staat wat er bij ‘${outcome}’ gebeurt, maar deze stap kent geen oordeel.`
          : `Er staat wat er bij ‘${outcome}’ gebeurt, maar het oordeel kan alleen ${quoted(verdict, "of")} zijn.`,
      en: ({ outcome, verdict }) =>
        verdict.length === 0
          ? `There is an effect for ‘${outcome}’, but this step has no verdict.`
          : `There is an effect for ‘${outcome}’, but the verdict can only be ${quoted(verdict, "or")}.`,
    },
    hint: {
      nl: ({ outcome, verdict }) =>
        `Schrijf ‘oordeel ${[...verdict, outcome].join(" of ")}’, of haal het gevolg weg.`,
      en: ({ outcome, verdict }) =>
        `Write ‘oordeel ${[...verdict, outcome].join(" of ")}’, or remove the effect.`,
    },
    why: {
      nl: "Een gevolg dat nooit kan intreden, wekt een verwachting die de regeling niet waarmaakt.",
      en: "An effect that can never occur raises an expectation the regulation does not meet.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
    bij deels_gegrond volgt "maatregelen"`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of deels_gegrond of ongegrond
    bij deels_gegrond volgt "maatregelen"`,
  }),
  "outcome-unused": entry<{ outcome: string }>({
    severity: "note",
    title: { nl: "uitkomst die nergens wordt gegeven", en: "outcome never given" },
    message: {
      nl: ({ outcome }) => `Geen oordeel kent de uitkomst ‘${outcome}’.`,
      en: ({ outcome }) => `No verdict has the outcome ‘${outcome}’.`,
    },
    hint: fixed(
      "Noem de uitkomst bij een ‘oordeel’, of haal die weg.",
      "Name the outcome in an ‘oordeel’, or remove it.",
    ),
    why: {
      nl: "Een eigen uitkomst krijgt pas betekenis als een stap haar kan geven.",
      en: "An outcome of your own only gets a meaning when a step can give it.",
    },
    wrong: `uitkomst terecht "terecht, maar zonder gevolg"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond`,
    right: `uitkomst terecht "terecht, maar zonder gevolg"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of terecht of ongegrond`,
  }),
  "retention-absent": entry<Record<never, never>>({
    severity: "warning",
    title: { nl: "niets over bewaren", en: "nothing about retention" },
    message: fixed(
      "Het bestand zegt niet hoelang een klachtdossier wordt bewaard.",
      "The file does not say how long a complaint file is kept.",
    ),
    hint: fixed(
      "Schrijf ‘dossier’ met ‘bewaren 2 jaar na sluiting’, of ‘bewaren open’ als het reglement het openlaat.",
      "Write ‘dossier’ with ‘bewaren 2 jaar na sluiting’, or ‘bewaren open’ if the regulation leaves it open.",
    ),
    why: {
      nl: "Persoonsgegevens mogen niet langer worden bewaard dan nodig is (AVG, artikel 5, eerste lid, onder e); wie klaagt, hoort te weten hoelang dat is.",
      en: "Personal data may be kept no longer than necessary (GDPR, article 5(1)(e)); whoever complains should know how long that is.",
    },
    wrong: `reglement "Voorbeeld"
  aanspreekvorm u

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager`,
    right: `reglement "Voorbeeld"
  aanspreekvorm u

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "extension-total-short": entry<{ length: Measure; total: Measure }>({
    severity: "error",
    title: { nl: "een verlenging langer dan in totaal mag", en: "one extension above the total" },
    message: {
      nl: ({ length, total }) =>
        `Eén verlenging duurt ${measureText(length, "nl")}, maar in totaal mag het ten hoogste ${measureText(total, "nl")} zijn.`,
      en: ({ length, total }) =>
        `One extension is ${measureText(length, "en")}, but in all it may be at most ${measureText(total, "en")}.`,
    },
    hint: fixed(
      "Maak het totaal ten minste zo lang als één verlenging. Het totaal telt alleen het uitstel, niet de termijn zelf.",
      "Make the total at least as long as one extension. It counts the extra time only, not the term itself.",
    ),
    why: {
      nl: "Zo kan de verlenging nooit helemaal worden gebruikt.",
      en: "This way the extension can never be used in full.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen met ten hoogste 4 weken, in totaal ten hoogste 2 weken
      bericht aan klager, voor einde termijn`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen met ten hoogste 4 weken, in totaal ten hoogste 10 weken
      bericht aan klager, voor einde termijn`,
  }),
  "retention-contradictory": entry<{ longer: Kept; shorter: Kept }>({
    severity: "error",
    title: {
      nl: "bewaartermijnen die elkaar tegenspreken",
      en: "retention terms that contradict each other",
    },
    message: {
      nl: ({ longer, shorter }) =>
        `Het dossier wordt volgens de ene regel ${keptText(longer, "nl")} bewaard en volgens de andere ${keptText(shorter, "nl")}.`,
      en: ({ longer, shorter }) =>
        `The file is kept for ${keptText(longer, "en")} by one rule and for ${keptText(shorter, "en")} by the other.`,
    },
    hint: fixed(
      "Laat de ene regel in de andere passen, of zeg voor welke dossiers elke regel geldt: ‘bij gegrond’.",
      "Let one rule fit in the other, or say to which files each of them applies: ‘bij gegrond’.",
    ),
    related: { nl: ["de andere regel"], en: ["the other rule"] },
    why: {
      nl: "Geen dossier kan aan beide regels voldoen.",
      en: "No file can satisfy both rules.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren minstens 5 jaar na sluiting
  bewaren hoogstens 2 jaar na sluiting`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

dossier
  bewaren minstens 2 jaar na sluiting
  bewaren hoogstens 5 jaar na sluiting`,
  }),
  "retention-too-short": entry<{ retention: Measure; tier: string; window: Measure }>({
    severity: "warning",
    title: { nl: "dossier weg terwijl een weg nog openstaat", en: "file gone while a way is still open" },
    message: {
      nl: ({ retention, tier, window }) =>
        `Het dossier wordt ${measureText(retention, "nl")} bewaard, terwijl de weg naar trap ‘${tier}’ nog ${measureText(window, "nl")} openstaat.`,
      en: ({ retention, tier, window }) =>
        `The file is kept for ${measureText(retention, "en")}, while the way to tier ‘${tier}’ stays open for ${measureText(window, "en")}.`,
    },
    hint: fixed(
      "Bewaar het dossier ten minste zo lang als de langste weg openstaat.",
      "Keep the file at least as long as the longest way stays open.",
    ),
    related: { nl: ["zo lang staat de weg open"], en: ["the way stays open this long"] },
    why: {
      nl: "Komt de klager op tijd bij de volgende trap, dan moet er nog een dossier zijn om te beoordelen.",
      en: "When the complainant comes to the next tier in time, there must still be a file to judge.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap geschil, binnen 1 jaar na ontvangst van reactie

trap geschil "Geschillencommissie"
  extern

dossier
  bewaren 6 maanden na sluiting`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap geschil, binnen 1 jaar na ontvangst van reactie

trap geschil "Geschillencommissie"
  extern

dossier
  bewaren 2 jaar na sluiting`,
  }),
  "verdict-single": entry<{ outcome: string }>({
    severity: "warning",
    title: { nl: "oordeel met één uitkomst", en: "verdict with one outcome" },
    message: {
      nl: ({ outcome }) => `Het oordeel kan alleen ‘${outcome}’ zijn; dan valt er niets te oordelen.`,
      en: ({ outcome }) => `The verdict can only be ‘${outcome}’, so there is nothing to judge.`,
    },
    hint: fixed(
      "Noem ook de andere uitkomsten: ‘oordeel gegrond of ongegrond’.",
      "Name the other outcomes too: ‘oordeel gegrond of ongegrond’.",
    ),
    why: {
      nl: "Wie oordeelt, kiest. Een enkele uitkomst betekent meestal dat de andere is vergeten.",
      en: "To judge is to choose. A single outcome mostly means the other was forgotten.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond`,
  }),
} as const;

/** The kinds of contradiction that `modality-contradictory` names. */
export type Contradiction =
  | "advised-required"
  | "binding-not"
  | "term-none"
  | "appeal-closed"
  | "may-must"
  | "may-not";

/** How long a file is kept by one rule. */
export interface Kept {
  readonly bound: "minimum" | "exact" | "maximum";
  readonly length: Measure;
}

function keptText({ bound, length }: Kept, lang: "nl" | "en"): string {
  return `${KEPT[lang][bound]}${measureText(length, lang)}`;
}

const KEPT = {
  nl: { minimum: "minstens ", exact: "", maximum: "hoogstens " },
  en: { minimum: "at least ", exact: "", maximum: "at most " },
} as const;

const GROUNDS = {
  nl: {
    waived: "grond om de stap te laten vervallen",
    refusal: "grond om te weigeren",
  },
  en: { waived: "ground to leave out the step", refusal: "ground to refuse" },
} as const;

const CONTRADICTIONS: Readonly<
  Record<"nl" | "en", Readonly<Record<Contradiction, (name: string) => string>>>
> = {
  nl: {
    "advised-required": (name) => `Trap ‘${name}’ is zowel aangeraden als verplicht.`,
    "binding-not": (name) => `De uitspraak in trap ‘${name}’ is zowel bindend als niet bindend.`,
    "term-none": (name) => `Stap ‘${name}’ heeft ‘geen termijn’ en ook een termijn.`,
    "appeal-closed": (name) =>
      `Tegen de uitspraak in trap ‘${name}’ staat geen beroep open, maar de klager kan wel naar een volgende trap.`,
    "may-must": (name) => `In stap ‘${name}’ mag en moet dezelfde rol hetzelfde doen.`,
    "may-not": (name) =>
      `In stap ‘${name}’ mag een rol iets niet doen wat dezelfde rol er ook mag of moet doen.`,
  },
  en: {
    "advised-required": (name) => `Tier ‘${name}’ is both advised and required.`,
    "binding-not": (name) => `The ruling in tier ‘${name}’ is both binding and not binding.`,
    "term-none": (name) => `Step ‘${name}’ has ‘geen termijn’ and a term as well.`,
    "appeal-closed": (name) =>
      `There is no appeal from tier ‘${name}’, yet the complainant may go to a next tier.`,
    "may-must": (name) => `In step ‘${name}’ the same role both may and must do the same thing.`,
    "may-not": (name) => `In step ‘${name}’ a role may not do what the same role also may or must do there.`,
  },
};

function quoted(ids: readonly string[], or: string): string {
  const list = ids.map((id) => `‘${id}’`);
  return list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} ${or} ${list.at(-1) ?? ""}`;
}
