import { type Both, entry } from "../../entry.js";

/** What is wrong with a line about a refusal in a tier. */
export type RefusalProblem = "no-grounds" | "no-refusing" | "no-tier" | "behind-step";

/** Ways and terms that count on a complaint that is not taken up. */
export const REFUSALS = {
  "refusal-way": entry<{ tier: string; problem: RefusalProblem }>({
    severity: "error",
    title: { nl: "weigering die zo niet kan", en: "refusal that cannot be so" },
    message: {
      nl: ({ tier, problem }) => SAID[problem].nl(tier),
      en: ({ tier, problem }) => SAID[problem].en(tier),
    },
    hint: {
      nl: ({ problem }) => HINTS[problem].nl,
      en: ({ problem }) => HINTS[problem].en,
    },
    why: {
      nl: "Alleen een trap die een klacht niet in behandeling mag nemen, weigert er een. Dat gebeurt voordat de eerste stap is gedaan, en daarna kan alleen een andere trap volgen.",
      en: "Only a tier that may leave a complaint unhandled refuses one. It does so before the first step is done, and only another tier can follow.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep
  geweigerd: naar trap beroep

trap beroep "Beroep"
  extern`,
    right: `reglement "Klachtenregeling"

klachten
  mag weigeren als "de klacht al is behandeld"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep
  geweigerd: naar trap beroep

trap beroep "Beroep"
  extern`,
  }),
} as const;

const SAID: Readonly<Record<RefusalProblem, Both<(tier: string) => string>>> = {
  "no-grounds": {
    nl: (tier) => `Trap ‘${tier}’ weigert nooit een klacht: het reglement noemt geen gronden om te weigeren.`,
    en: (tier) => `Tier ‘${tier}’ never refuses a complaint: the regulation names no grounds to refuse one.`,
  },
  "no-refusing": {
    nl: (tier) => `Trap ‘${tier}’ weigert nooit een klacht: die trap is informeel of extern.`,
    en: (tier) => `Tier ‘${tier}’ never refuses a complaint: that tier is informal or external.`,
  },
  "no-tier": {
    nl: (tier) => `Na een weigering door trap ‘${tier}’ kan de zaak alleen naar een andere trap.`,
    en: (tier) => `After a refusal by tier ‘${tier}’ a case can only go to another tier.`,
  },
  "behind-step": {
    nl: (tier) => `Trap ‘${tier}’ kan een klacht alleen weigeren voordat de eerste stap is gedaan.`,
    en: (tier) => `Tier ‘${tier}’ can refuse a complaint only before its first step is done.`,
  },
};

const GROUNDS: Both<string> = {
  nl: 'Noem de gronden onder ‘klachten’, zoals ‘mag weigeren als "de klacht al is behandeld"’, of haal de weigering hier weg.',
  en: 'Name the grounds under ‘klachten’, such as ‘mag weigeren als "de klacht al is behandeld"’, or take the refusal away here.',
};

const HINTS: Readonly<Record<RefusalProblem, Both<string>>> = {
  "no-grounds": GROUNDS,
  "no-refusing": {
    nl: "Zet de regel in de trap die een klacht kan weigeren.",
    en: "Put the line in the tier that can refuse a complaint.",
  },
  "no-tier": {
    nl: "Schrijf ‘geweigerd: naar trap’ met de trap erbij. Zonder zo’n regel eindigt de zaak met de weigering.",
    en: "Write ‘geweigerd: naar trap’ with that tier. Without such a line the case ends with the refusal.",
  },
  "behind-step": {
    nl: "Haal de stap weg. Neemt een stap de klacht niet verder in behandeling, schrijf daar dan ‘bij niet_behandeld afhandeling’.",
    en: "Take the step away. If a step takes the complaint no further, write ‘bij niet_behandeld afhandeling’ there.",
  },
};
