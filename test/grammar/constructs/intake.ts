import type { ConstructDoc } from "./construct-doc.js";

/** Filing a complaint, and what messages hold. */
export const INTAKE = {
  intake: {
    title: "Indienen",
    syntax: ["indienen [bij ROL, …]"],
    meaning: "Het blok dat zegt hoe de klager de klacht indient, en bij wie.",
    example: `trap klacht "De klacht"
  indienen bij directie
    schriftelijk
    vermeldt naam, beschrijving
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`forms`",
  },
  via: {
    title: "Langs welke weg",
    syntax: ['via KANAAL ["ADRES"] | "EIGEN KANAAL", …', "bij voorkeur via KANAAL, …"],
    meaning:
      "Langs welke weg een klacht mag komen, en welke weg het liefst is. Een weg zonder eigen woord staat tussen aanhalingstekens.",
    example: `trap klacht "De klacht"
  indienen bij directie
    via e-mail "klacht@voorbeeld.example", post, "WhatsApp"
    bij voorkeur via e-mail
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`form.channels`",
  },
  forms: {
    title: "Vorm van klacht of bericht",
    syntax: ["schriftelijk | mondeling | telefonisch | digitaal | per e-mail | per brief [of …]"],
    meaning: "In welke vorm de klacht of het bericht mag zijn.",
    example: `trap klacht "De klacht"
  indienen bij directie
    schriftelijk of mondeling
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`form.forms`, `step.forms` of `duty.forms`",
  },
  states: {
    title: "Inhoud",
    syntax: [
      'vermeldt NAAM ["OMSCHRIJVING"] [als SOORT] [indien van toepassing], … [, alleen voor KLAGER, …] [, bij UITKOMST of UITKOMST …] [, als "OMSTANDIGHEID"]',
      "mag vermelden NAAM, …",
      "vermeldt open",
    ],
    meaning:
      'Wat er in de klacht of het bericht moet staan (`vermeldt`) of mag staan (`mag vermelden`). `vermeldt open` zegt dat de regeling dat niet noemt. Met `bij` hoort het alleen bij die uitkomst, met `als` alleen in dat geval. Soorten zijn `tekst`, `lange tekst`, `datum`, `e-mailadres`, `telefoonnummer`, `adres`, `bestand`, `getal`, `bedrag`, `ja of nee` en `keuze "A", "B"`.',
    example: `klagers
  individueel ouder "een ouder"
  vertegenwoordiger voogd "een voogd"

trap klacht "De klacht"
  indienen bij directie
    vermeldt naam, adres, beschrijving
    vermeldt machtiging "een machtiging" als bestand, alleen voor voogd
    mag vermelden bijlagen
  stap antwoord
    directie antwoordt aan klager
    oordeel gegrond of ongegrond
    vermeldt bevindingen
    vermeldt motivering, bij ongegrond
    vermeldt advies, als "wij van het advies afwijken"`,
    machine: "`form.fields` of `document.fields`",
  },
  signed: {
    title: "Ondertekend",
    syntax: ["ondertekend"],
    meaning: "De klager zet een handtekening onder de klacht.",
    example: `trap klacht "De klacht"
  indienen bij directie
    schriftelijk
    ondertekend
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`form.signed`",
  },
  help: {
    title: "Hulp bij het opschrijven",
    syntax: ["hulp bij het opschrijven door ROL"],
    meaning: "Wie de klager helpt om de klacht op te schrijven.",
    example: `trap klacht "De klacht"
  indienen bij directie
    hulp bij het opschrijven door functionaris
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`form.help`",
  },
  window: {
    title: "Indientermijn",
    syntax: ["indientermijn TERMIJN [, daarna geweigerd | , daarna mogelijk]"],
    meaning:
      "Binnen welke tijd de klager de klacht indient, en of een klacht die te laat komt toch in behandeling kan. Er mogen meer regels staan: één zonder `bij klachten over`, `voor` en `als`, die geldt als geen van de andere opgaat.",
    example: `trap klacht "De klacht"
  indienen bij directie
    indientermijn binnen 1 jaar na voorval, daarna mogelijk
  stap antwoord
    directie antwoordt aan klager`,
    machine:
      "`form.window`: een term van de soort `filing`; en `form.late`; bij meer regels staan de andere in `form.otherWindows`",
  },
  "completion-chance": {
    title: "Aanvullen",
    syntax: ["aanvullen TERMIJN", "aanvullen binnen LENGTE na verzoek"],
    meaning:
      "Hoe lang de klager heeft om een klacht aan te vullen waarin iets ontbreekt. `na verzoek` telt vanaf de vraag om aan te vullen: van de stap waarin de regel staat, en onder `indienen` vanaf een dag die de gebeurtenis noemt.",
    example: `trap klacht "De klacht"
  indienen bij directie
    vermeldt naam, beschrijving
    aanvullen binnen 2 weken na verzoek
  stap antwoord
    directie antwoordt aan klager`,
    machine: "`form.completionChance` of `step.completionChance`: een term van de soort `completion`",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
