import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Terms of which the start cannot be found. */
export const STARTS = {
  "anchor-request": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "‘verzoek’ als begin van een termijn", en: "‘verzoek’ as the start of a term" },
    message: {
      nl: () => "‘na verzoek’ staat alleen achter ‘aanvullen’; hier is niet te zien welk verzoek bedoeld is.",
      en: () => "‘na verzoek’ stands behind ‘aanvullen’ only; nobody can tell which request is meant here.",
    },
    hint: fixed(
      'Noem de stap die het verzoek doet (‘na ontvangst van STAP’), of schrijf wat het is: na "het verzoek van de klager".',
      'Name the step that makes the request (‘na ontvangst van STAP’), or write what it is: na "het verzoek van de klager".',
    ),
    why: {
      nl: "Een termijn begint pas op een dag die vaststaat; van een verzoek dat niemand noemt, is die er niet.",
      en: "A term starts on a day that is certain; a request that nobody names has none.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 2 weken na verzoek`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  indienen
    aanvullen binnen 2 weken na verzoek
  stap reactie
    organisatie antwoordt aan klager
    binnen 2 weken na ontvangst`,
  }),
  "anchor-term-missing": entry<{ step?: string; window?: string }>({
    severity: "error",
    title: { nl: "einde van een termijn die er niet is", en: "end of a term that does not exist" },
    message: {
      nl: ({ step, window }) =>
        window !== undefined
          ? `‘einde indientermijn’ verwijst naar de indientermijn van trap ‘${window}’, maar een andere termijn dan deze is daar niet.`
          : step === undefined
            ? "‘einde termijn’ verwijst naar de termijn van dit blok, maar die is er niet."
            : `‘einde termijn’ verwijst naar stap ‘${step}’, maar die stap heeft geen termijn.`,
      en: ({ step, window }) =>
        window !== undefined
          ? `‘einde indientermijn’ refers to the filing window of tier ‘${window}’, but there is no other term than this.`
          : step === undefined
            ? "‘einde termijn’ refers to the term of this block, but it has none."
            : `‘einde termijn’ refers to step ‘${step}’, but that step has no term.`,
    },
    hint: fixed(
      "Geef de stap een termijn, of kies een ander begin.",
      "Give the step a term, or choose another start.",
    ),
    why: {
      nl: "Een termijn die begint als een andere eindigt, begint nooit als die andere er niet is.",
      en: "A term that starts when another ends never starts when there is no other.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap onderzoek
    organisatie onderzoekt de klacht
  stap reactie
    organisatie antwoordt aan klager
    binnen 2 weken na einde termijn van onderzoek`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap onderzoek
    organisatie onderzoekt de klacht
    binnen 4 weken na ontvangst
  stap reactie
    organisatie antwoordt aan klager
    binnen 2 weken na einde termijn van onderzoek`,
  }),
  "anchor-tier-missing": entry<{
    written: "ontvangst" | "indiening" | "einde indientermijn";
    tiers: readonly string[];
  }>({
    severity: "error",
    title: { nl: "begin zonder trap", en: "start without a tier" },
    message: {
      nl: ({ written, tiers }) =>
        tiers.length === 0
          ? `‘na ${written}’ gaat over de klacht bij een trap, maar er is geen trap.`
          : `‘na ${written}’ staat hier buiten een trap, en er zijn ${tiers.length} trappen die de klacht kunnen krijgen.`,
      en: ({ written, tiers }) =>
        tiers.length === 0
          ? `‘na ${written}’ is about the complaint at a tier, but there is no tier.`
          : `‘na ${written}’ stands outside a tier here, and there are ${tiers.length} tiers that may get the complaint.`,
    },
    hint: {
      nl: ({ written, tiers: [first = "formeel"] }) =>
        `Noem de trap: ‘na ${written} bij trap ${first}’. Voor het einde van de zaak schrijft u ‘na sluiting’.`,
      en: ({ written, tiers: [first = "formeel"] }) =>
        `Name the tier: ‘na ${written} bij trap ${first}’. For the end of the case write ‘na sluiting’.`,
    },
    why: {
      nl: "Elke trap ontvangt de klacht op een eigen dag, en niet elke zaak komt bij elke trap. Zonder trap begint de termijn op een dag die niemand kan aanwijzen.",
      en: "Each tier receives the complaint on a day of its own, and not every case comes to every tier. Without a tier the term starts on a day nobody can point at.",
    },
    wrong: `reglement "Klachtenregeling"

trap gesprek "Het gesprek"
  informeel
trap formeel "De klacht"
  extern

dossier
  bewaren 1 jaar na ontvangst`,
    right: `reglement "Klachtenregeling"

trap gesprek "Het gesprek"
  informeel
trap formeel "De klacht"
  extern

dossier
  bewaren 1 jaar na ontvangst bij trap formeel`,
  }),
} as const;
