import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Statements in different places that do not agree, and an answer that nobody owes. */
export const AGREEMENT = {
  "adopted-late": entry<{ adopted: string; from: string }>({
    severity: "warning",
    title: { nl: "geldig voordat het is vastgesteld", en: "valid before it was adopted" },
    message: {
      nl: ({ adopted, from }) => `De procedure geldt vanaf ${from}, maar is pas op ${adopted} vastgesteld.`,
      en: ({ adopted, from }) => `The procedure is valid from ${from}, but was only adopted on ${adopted}.`,
    },
    hint: fixed(
      "Kijk beide datums na. Werkt de procedure echt terug, zeg dat dan in een artikel.",
      "Check both dates. If the procedure does have retroactive effect, say so in an article.",
    ),
    why: {
      nl: "Voor die dag was er nog geen besluit om de procedure te laten gelden; meestal is een van de datums verkeerd overgenomen.",
      en: "Before that day nobody had decided that the procedure holds; mostly one of the dates was copied wrongly.",
    },
    wrong: `reglement "Klachtenregeling"
  aanspreekvorm u
  geldig vanaf 2027-01-01
  vastgesteld op 2028-01-01

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager`,
    right: `reglement "Klachtenregeling"
  aanspreekvorm u
  geldig vanaf 2028-02-01
  vastgesteld op 2028-01-01

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager`,
  }),
  "anonymous-named": entry<{ field: string }>({
    severity: "warning",
    title: { nl: "anoniem, maar met naam", en: "anonymous, but with a name" },
    message: {
      nl: ({ field }) => `Een klacht mag anoniem zijn, maar moet altijd ‘${field}’ vermelden.`,
      en: ({ field }) => `A complaint may be anonymous, but must always state ‘${field}’.`,
    },
    hint: {
      nl: ({ field }) =>
        `Schrijf ‘mag vermelden ${field}’ of ‘${field} indien van toepassing’, of laat ‘anoniem toegestaan’ weg.`,
      en: ({ field }) =>
        `Write ‘mag vermelden ${field}’ or ‘${field} indien van toepassing’, or leave out ‘anoniem toegestaan’.`,
    },
    why: {
      nl: "Wie anoniem wil klagen, loopt vast op het formulier.",
      en: "Whoever wants to complain anonymously gets stuck at the form.",
    },
    wrong: `klachten
  anoniem toegestaan

trap formeel "De klacht"
  indienen bij directie
    vermeldt naam, beschrijving
  stap reactie
    directie antwoordt aan klager`,
    right: `klachten
  anoniem toegestaan

trap formeel "De klacht"
  indienen bij directie
    vermeldt beschrijving
    mag vermelden naam
  stap reactie
    directie antwoordt aan klager`,
  }),
  "answer-not-owed": entry<{ step: string; why: "optional" | "permission" | "others" }>({
    severity: "warning",
    title: {
      nl: "antwoord waar de klager niet op kan rekenen",
      en: "answer the complainant cannot count on",
    },
    message: {
      nl: ({ step, why }) => `Alleen stap ‘${step}’ geeft antwoord op de klacht, maar ${NOT_OWED.nl[why]}.`,
      en: ({ step, why }) => `Only step ‘${step}’ answers the complaint, but ${NOT_OWED.en[why]}.`,
    },
    hint: {
      nl: ({ why }) =>
        why === "others"
          ? "Schrijf wie antwoord krijgt: ‘directie antwoordt aan klager’."
          : "Laat de klager altijd antwoord krijgen: ‘directie antwoordt aan klager’, zonder ‘eventueel’ en zonder ‘mag’.",
      en: ({ why }) =>
        why === "others"
          ? "Write who is answered: ‘directie antwoordt aan klager’."
          : "Let the complainant always be answered: ‘directie antwoordt aan klager’, without ‘eventueel’ and without ‘mag’.",
    },
    why: {
      nl: "Een klager wacht op antwoord. Is niemand dat verschuldigd, dan kan een klacht zonder uitslag eindigen, en wordt een termijn nooit overschreden.",
      en: "A complainant waits for an answer. If nobody owes one, a complaint can end without a result, and no term is ever broken.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    eventueel
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst`,
  }),
  "appeal-self": entry<{ tier: string }>({
    severity: "error",
    title: { nl: "beroep bij dezelfde trap", en: "appeal to the same tier" },
    message: {
      nl: ({ tier }) => `Tegen een beslissing van trap ‘${tier}’ staat beroep open bij trap ‘${tier}’ zelf.`,
      en: ({ tier }) => `A ruling of tier ‘${tier}’ may be appealed to tier ‘${tier}’ itself.`,
    },
    hint: fixed(
      "Noem de trap die over het beroep beslist, of schrijf ‘geen beroep’.",
      "Name the tier that decides on the appeal, or write ‘geen beroep’.",
    ),
    why: {
      nl: "Beroep is een oordeel van een ander. Wie zijn eigen beslissing nog eens bekijkt, heroverweegt.",
      en: "An appeal is judged by somebody else. Whoever looks at its own ruling again reconsiders.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  beroep bij trap formeel`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
  beroep bij trap commissie
  niet tevreden: naar trap commissie

trap commissie "De commissie"
  extern`,
  }),
  "choice-repeated": entry<{ option: string }>({
    severity: "warning",
    title: { nl: "keuze staat er twee keer", en: "option repeated" },
    message: {
      nl: ({ option }) => `De keuze ‘${option}’ staat er twee keer.`,
      en: ({ option }) => `The option ‘${option}’ is there twice.`,
    },
    hint: fixed(
      "Haal er één weg, of maak er een andere keuze van.",
      "Remove one, or make it another option.",
    ),
    why: {
      nl: "Wie het formulier invult, ziet twee keer hetzelfde; vaak had de tweede iets anders moeten zijn.",
      en: "Whoever fills in the form sees the same twice; often the second should have been another.",
    },
    wrong: `trap formeel "De klacht"
  indienen bij directie
    vermeldt locatie "de locatie" als keuze "Noord", "Noord"
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  indienen bij directie
    vermeldt locatie "de locatie" als keuze "Noord", "Zuid"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "handler-accused": entry<{ tier: string }>({
    severity: "warning",
    title: { nl: "beklaagde behandelt de klacht", en: "the accused handles the complaint" },
    message: {
      nl: ({ tier }) => `In trap ‘${tier}’ behandelt de beklaagde de klacht over zichzelf.`,
      en: ({ tier }) => `In tier ‘${tier}’ the accused handles the complaint about themselves.`,
    },
    hint: fixed(
      "Noem een andere behandelaar. Gaat het om een gesprek vooraf, schrijf dan ‘informeel’.",
      "Name another handler. If this is a talk beforehand, write ‘informeel’.",
    ),
    why: {
      nl: "Wie over zichzelf oordeelt, is niet onpartijdig. In verschillende wetten staat dat een klacht niet wordt behandeld door wie bij het voorval betrokken was, zoals in artikel 9:7 van de Awb.",
      en: "Nobody is impartial about themselves. Several laws say that a complaint is not handled by whoever was involved, such as article 9:7 of the Awb.",
    },
    wrong: `trap formeel "De klacht"
  behandelaar beklaagde
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  behandelaar directie
  stap reactie
    directie antwoordt aan klager`,
  }),
  "outcome-too-early": entry<{ step: string; outcome: string; verdict: string }>({
    severity: "error",
    title: {
      nl: "stap bij een uitkomst die er nog niet is",
      en: "step for an outcome that is not there yet",
    },
    message: {
      nl: ({ step, outcome, verdict }) =>
        `Stap ‘${step}’ is er alleen bij ‘${outcome}’, maar het oordeel komt pas in stap ‘${verdict}’.`,
      en: ({ step, outcome, verdict }) =>
        `Step ‘${step}’ is there for ‘${outcome}’ only, but the verdict only comes in step ‘${verdict}’.`,
    },
    hint: {
      nl: ({ step, verdict }) => `Zet stap ‘${step}’ na stap ‘${verdict}’.`,
      en: ({ step, verdict }) => `Put step ‘${step}’ behind step ‘${verdict}’.`,
    },
    related: { nl: ["hier komt het oordeel"], en: ["here the verdict is given"] },
    why: {
      nl: "Voordat er een oordeel is, heeft geen zaak deze uitkomst. De stap wordt dus altijd overgeslagen.",
      en: "Before there is a verdict no case has this outcome, so the step is always passed over.",
    },
    wrong: `trap formeel "De klacht"
  stap maatregelen
    alleen bij gegrond
    directie voert de maatregelen uit
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
  stap maatregelen
    alleen bij gegrond
    directie voert de maatregelen uit`,
  }),
  "signed-oral": entry<{ tier: string }>({
    severity: "warning",
    title: { nl: "handtekening onder een gesprek", en: "signature under a talk" },
    message: {
      nl: ({ tier }) =>
        `Bij trap ‘${tier}’ kan een klacht alleen mondeling worden ingediend, maar moet ze ondertekend zijn.`,
      en: ({ tier }) =>
        `With tier ‘${tier}’ a complaint can be filed by word of mouth only, but it must be signed.`,
    },
    hint: fixed(
      "Laat ‘ondertekend’ weg, of laat indienen ook ‘schriftelijk’ toe.",
      "Leave out ‘ondertekend’, or allow filing ‘schriftelijk’ as well.",
    ),
    why: {
      nl: "Wat alleen is gezegd, kan niemand ondertekenen; zo is geen enkele klacht compleet.",
      en: "Nobody can sign what is only spoken; this way no complaint is ever complete.",
    },
    wrong: `trap formeel "De klacht"
  indienen bij directie
    mondeling of telefonisch
    ondertekend
  stap reactie
    directie antwoordt aan klager`,
    right: `trap formeel "De klacht"
  indienen bij directie
    schriftelijk
    ondertekend
  stap reactie
    directie antwoordt aan klager`,
  }),
  "subject-contradictory": entry<{ subject: string }>({
    severity: "error",
    title: { nl: "onderwerp wel en niet", en: "subject both in and out" },
    message: {
      nl: ({ subject }) => `Klachten gaan over ‘${subject}’ en gaan niet over ‘${subject}’.`,
      en: ({ subject }) => `Complaints are about ‘${subject}’ and are not about ‘${subject}’.`,
    },
    hint: fixed("Kies er één.", "Choose one of them."),
    related: { nl: ["hier hoort het er wel bij"], en: ["here it is included"] },
    why: {
      nl: "Wat elkaar tegenspreekt, leest iedereen in eigen voordeel.",
      en: "What contradicts itself is read by everyone to their own advantage.",
    },
    wrong: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"
  gaan niet over kosten "de kosten"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
    right: `klachten
  gaan over onderwijs "het onderwijs"
  gaan niet over kosten "de kosten"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
  }),
  "subject-uncovered": entry<{ subject: string }>({
    severity: "warning",
    title: { nl: "onderwerp zonder trap", en: "subject without a tier" },
    message: {
      nl: ({ subject }) =>
        `Klachten kunnen gaan over ‘${subject}’, maar geen enkele formele trap is daarvoor bevoegd.`,
      en: ({ subject }) => `Complaints may be about ‘${subject}’, but no formal tier is competent for it.`,
    },
    hint: {
      nl: ({ subject }) =>
        `Noem ‘${subject}’ achter ‘bevoegd voor’ van de trap die zulke klachten behandelt, of schrijf het bij ‘gaan niet over’.`,
      en: ({ subject }) =>
        `Name ‘${subject}’ behind ‘bevoegd voor’ of the tier that handles such complaints, or under ‘gaan niet over’.`,
    },
    why: {
      nl: "Wie hierover klaagt, mag dat, maar kan nergens terecht.",
      en: "Whoever complains about this may do so, but has nowhere to go.",
    },
    wrong: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"

trap formeel "De klacht"
  bevoegd voor kosten
  stap reactie
    directie antwoordt aan klager`,
    right: `klachten
  gaan over kosten "de kosten", onderwijs "het onderwijs"

trap formeel "De klacht"
  bevoegd voor kosten, onderwijs
  stap reactie
    directie antwoordt aan klager`,
  }),
} as const;

const NOT_OWED = {
  nl: {
    optional: "die stap is ‘eventueel’",
    permission: "die stap mag, en hoeft dus niet",
    others: "dat antwoord gaat niet naar de klager",
  },
  en: {
    optional: "that step is optional (‘eventueel’)",
    permission: "that step is allowed, and so need not be taken",
    others: "that answer does not go to the complainant",
  },
} as const;
