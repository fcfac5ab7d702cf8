import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Tiers, steps and the ways between them. */
export const STRUCTURE = {
  "duty-actor-missing": entry<{ duty: string }>({
    severity: "error",
    title: { nl: "plicht zonder handeling", en: "duty without an act" },
    message: {
      nl: ({ duty }) => `Plicht ‘${duty}’ zegt niet wie wat doet.`,
      en: ({ duty }) => `Duty ‘${duty}’ does not say who does what.`,
    },
    hint: fixed(
      "Schrijf een handeling: ‘organisatie houdt klager op de hoogte’.",
      "Write an act: ‘organisatie houdt klager op de hoogte’.",
    ),
    why: {
      nl: "Een plicht waar niemand voor staat, voert niemand uit, en er is geen zin van te maken.",
      en: "A duty nobody bears is carried out by nobody, and no sentence can be made of it.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

plicht jaarverslag
  elk jaar`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager

plicht jaarverslag
  organisatie brengt een jaarverslag uit
  elk jaar`,
  }),
  "skip-on-last": entry<{ tier: string }>({
    severity: "warning",
    title: { nl: "laatste trap overslaan", en: "skipping the last tier" },
    message: {
      nl: ({ tier }) => `Trap ‘${tier}’ kan worden overgeslagen, maar daarna komt geen trap meer.`,
      en: ({ tier }) => `Tier ‘${tier}’ may be skipped, but there is no tier after it.`,
    },
    hint: fixed(
      "Zet ‘overslaan als’ bij een eerdere trap, of laat het weg.",
      "Put ‘overslaan als’ in an earlier tier, or leave it out.",
    ),
    why: {
      nl: "Overslaan betekent: meteen naar de volgende trap. Zonder volgende trap betekent het niets.",
      en: "Skipping means going straight to the next tier. Without one it means nothing.",
    },
    wrong: `trap formeel "De klacht"
  overslaan als "de klacht ernstig is"
  stap reactie
    directie antwoordt aan klager`,
    right: `trap gesprek "Het gesprek"
  informeel
  overslaan als "de klacht ernstig is"
  niet tevreden: naar trap formeel

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "state-dead-end": entry<{ kind: "step" | "tier"; name: string }>({
    severity: "error",
    title: { nl: "geen weg naar het einde", en: "no way to the end" },
    message: {
      nl: ({ kind, name }) =>
        `Vanaf ${kind === "step" ? "stap" : "trap"} ‘${name}’ kan een zaak nooit meer aflopen.`,
      en: ({ kind, name }) => `From ${kind} ‘${name}’ a case can never end.`,
    },
    hint: fixed(
      "Geef een weg die niet terugleidt: ‘daarna sluiting’, of een voorwaarde bij ‘terug naar stap’.",
      "Give a way that does not lead back: ‘daarna sluiting’, or a condition with ‘terug naar stap’.",
    ),
    why: {
      nl: "Een zaak die niet kan aflopen, blijft voor altijd in behandeling.",
      en: "A case that cannot end stays open for ever.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    terug naar stap onderzoek`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager
    terug naar stap onderzoek, als "nieuwe feiten blijken"`,
  }),
  "state-unreachable": entry<{ step: string; tier: string }>({
    severity: "error",
    title: { nl: "stap die nooit aan de beurt komt", en: "step that never comes" },
    message: {
      nl: ({ step, tier }) => `Geen enkele zaak komt bij stap ‘${step}’ van trap ‘${tier}’.`,
      en: ({ step, tier }) => `No case ever comes to step ‘${step}’ of tier ‘${tier}’.`,
    },
    hint: fixed(
      "Laat een eerdere stap hiernaartoe leiden, geef het ‘daarna’ een voorwaarde, of haal de stap weg.",
      "Let an earlier step lead here, give its ‘daarna’ a condition, or remove the step.",
    ),
    why: {
      nl: "Wat niet kan gebeuren, hoort niet in een regeling: de lezer rekent erop.",
      en: "What cannot happen does not belong in a regulation: readers count on it.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    daarna naar stap reactie
  stap horen
    directie hoort klager
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    daarna naar stap reactie, als "de klacht duidelijk is"
  stap horen
    directie hoort klager
  stap reactie
    directie antwoordt aan klager`,
  }),
  "step-actor-missing": entry<{ step: string }>({
    severity: "error",
    title: { nl: "stap zonder handeling", en: "step without an act" },
    message: {
      nl: ({ step }) => `Stap ‘${step}’ zegt niet wie wat doet.`,
      en: ({ step }) => `Step ‘${step}’ does not say who does what.`,
    },
    hint: fixed(
      "Schrijf een handeling: ‘directie onderzoekt de klacht’.",
      "Write an act: ‘directie onderzoekt de klacht’.",
    ),
    why: {
      nl: "Een stap is wat iemand doet. Zonder handeling weet niemand wanneer de stap klaar is, en door wie.",
      en: "A step is what somebody does. Without an act nobody knows when it is done, or by whom.",
    },
    wrong: `trap formeel "De klacht"
  stap onderzoek
    binnen 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  stap onderzoek
    directie onderzoekt de klacht
    binnen 2 weken na ontvangst
  stap reactie
    directie antwoordt aan klager`,
  }),
  "step-answer-missing": entry<{ tier: string }>({
    severity: "warning",
    title: { nl: "trap zonder antwoord", en: "tier without an answer" },
    message: {
      nl: ({ tier }) =>
        `In trap ‘${tier}’ wordt de klacht behandeld, maar niemand laat de klager iets weten over de uitkomst.`,
      en: ({ tier }) => `Tier ‘${tier}’ handles the complaint, but nobody tells the complainant the result.`,
    },
    hint: fixed(
      "Voeg een stap toe waarin iemand antwoordt, beslist of een oplossing voorstelt.",
      "Add a step in which somebody answers, decides or proposes a solution.",
    ),
    why: {
      nl: "Een klager heeft er recht op te horen wat er met de klacht is gedaan.",
      en: "A complainant is entitled to hear what was done about the complaint.",
    },
    wrong: `trap formeel "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
  stap onderzoek
    directie onderzoekt de klacht`,
    right: `trap formeel "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
  stap onderzoek
    directie onderzoekt de klacht
  stap reactie
    directie antwoordt aan klager`,
  }),
  "tier-empty": entry<{ tier: string }>({
    severity: "warning",
    title: { nl: "trap zonder inhoud", en: "tier without contents" },
    message: {
      nl: ({ tier }) =>
        `Trap ‘${tier}’ is van de organisatie zelf, maar zegt niet hoe men indient en ook niet wat er gebeurt.`,
      en: ({ tier }) => `Tier ‘${tier}’ is internal, but says neither how to file nor what happens.`,
    },
    hint: fixed(
      "Schrijf de stappen op, of noem de trap ‘extern’ als een ander de klacht behandelt.",
      "Write down the steps, or call the tier ‘extern’ if somebody else handles the complaint.",
    ),
    why: {
      nl: "Van een instantie buiten de organisatie hoeft een regeling de stappen niet te noemen; van de eigen behandeling wel.",
      en: "A regulation need not state the steps of an outside body, but it should state its own.",
    },
    wrong: `trap formeel "De klacht"
  behandelaar directie`,
    right: `trap formeel "De klacht"
  behandelaar directie
  stap reactie
    directie antwoordt aan klager`,
  }),
  "tier-exit-missing": entry<{ tier: string; next: string }>({
    severity: "warning",
    title: { nl: "geen weg naar de volgende trap", en: "no way to the next tier" },
    message: {
      nl: ({ tier, next }) =>
        `Wie na trap ‘${tier}’ niet tevreden is, kan nergens heen, terwijl trap ‘${next}’ er wel is.`,
      en: ({ tier, next }) =>
        `Whoever is dissatisfied after tier ‘${tier}’ has no way on, although there is a tier ‘${next}’.`,
    },
    hint: {
      nl: ({ next }) => `Schrijf in deze trap ‘niet tevreden: naar trap ${next}’.`,
      en: ({ next }) => `Write in this tier: ‘niet tevreden: naar trap ${next}’.`,
    },
    related: { nl: ["deze trap komt erna"], en: ["the next tier"] },
    why: {
      nl: "De volgorde in het bestand maakt nog geen weg: een klager gaat alleen verder waar een regel dat zegt.",
      en: "Order in the file makes no way: a complainant only goes on where a rule says so.",
    },
    wrong: `trap gesprek "Het gesprek"
  informeel
  stap gesprek
    klager bespreekt de klacht met directie

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
    right: `trap gesprek "Het gesprek"
  informeel
  stap gesprek
    klager bespreekt de klacht met directie
  niet tevreden: naar trap formeel

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "tier-unreachable": entry<{ tier: string }>({
    severity: "error",
    title: { nl: "trap waar niemand komt", en: "tier nobody comes to" },
    message: {
      nl: ({ tier }) => `Naar trap ‘${tier}’ leidt geen enkele weg.`,
      en: ({ tier }) => `No way leads to tier ‘${tier}’.`,
    },
    hint: {
      nl: ({ tier }) =>
        `Schrijf in een eerdere trap ‘niet tevreden: naar trap ${tier}’, of in deze trap ‘open na trap …’.`,
      en: ({ tier }) =>
        `Write ‘niet tevreden: naar trap ${tier}’ in an earlier tier, or ‘open na trap …’ in this one.`,
    },
    why: {
      nl: "Een klager leest dat deze trap bestaat, en vindt geen regel die erheen leidt.",
      en: "A complainant reads that this tier exists and finds no rule that leads there.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap beroep

trap bestuur "Het bestuur"
  verplicht
  stap besluit
    directie beslist over de klacht
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  extern`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  niet tevreden: naar trap bestuur

trap bestuur "Het bestuur"
  verplicht
  stap besluit
    directie beslist over de klacht
  niet tevreden: naar trap beroep

trap beroep "Beroep"
  extern`,
  }),
} as const;
