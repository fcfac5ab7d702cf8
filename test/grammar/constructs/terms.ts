import type { ConstructDoc } from "./construct-doc.js";

/** Terms, extensions, suspensions and messages about them. */
export const TERMS = {
  term: {
    title: "Termijn",
    syntax: [
      "binnen | uiterlijk | ten hoogste | maximaal | niet later dan LENGTE na BEGIN [of LENGTE na BEGIN]",
      "streeft naar LENGTE na BEGIN",
      "zo spoedig mogelijk | zo snel mogelijk | onverwijld [, uiterlijk LENGTE na BEGIN]",
      "binnen [een] redelijke termijn",
      "voor DAG MAAND",
      "termijn per klacht door ROL",
      "termijn open",
      "geen termijn",
    ],
    meaning:
      "Wanneer iets klaar is. `binnen` en `uiterlijk` zijn hard, `streeft naar` is een streven. `ten hoogste`, `maximaal` en `niet later dan` zijn andere woorden voor `binnen` en `uiterlijk`; ook `uiterlijk binnen 2 weken`, `uiterlijk op 1 juni` en `vóór 1 juni` mogen. Een termijn begint op de dag na haar begin: daarom is het `na`, en niet `vanaf`. `zo spoedig mogelijk` en `binnen een redelijke termijn` hebben geen laatste dag; de controle waarschuwt daarvoor. `termijn open` zegt dat de regeling geen termijn noemt. Hoe een termijn begint en wat erachter kan staan, staat in [Onderdelen van een termijn](#onderdelen-van-een-termijn).",
    example: `trap klacht "De klacht"
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 5 werkdagen na ontvangst
  stap antwoord
    directie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst`,
    machine: "`terms`",
  },
  extension: {
    title: "Verlengen",
    syntax: [
      'verlengen [eenmaal | GETAL maal | GETAL keer] met [ten hoogste] LENGTE [, in totaal ten hoogste LENGTE] [, als "OMSTANDIGHEID"]',
      'verlengen zonder maximum [, als "OMSTANDIGHEID"]',
      'verlengen open [, als "OMSTANDIGHEID"]',
    ],
    meaning:
      "De termijnen van de stap mogen langer duren: hoe vaak, hoeveel langer en waarom. Met `in totaal` telt al het uitstel samen, zonder de termijn zelf. `verlengen open` zegt dat de regeling de duur niet noemt. Er mogen meer verlengingen na elkaar staan.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken, als "het onderzoek meer tijd vraagt"
    verlengen zonder maximum
      instemming van klager`,
    machine: "`term.extensions`, en de gebeurtenis `TERM.extend`",
  },
  "extension-base": {
    title: "Vanaf wanneer uitstel telt",
    syntax: ["telt vanaf einde termijn", "telt vanaf verschoven einde"],
    meaning:
      "Of het uitstel telt vanaf de laatste dag van de termijn zelf, of vanaf de dag waarheen die door een weekend of feestdag is verschoven.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst, met termijnenwet
    verlengen eenmaal met 4 weken
      telt vanaf verschoven einde`,
    machine: "`extension.fromRolledEnd`",
  },
  consent: {
    title: "Instemming",
    syntax: ["instemming van ROL, … [, VORM]"],
    meaning: "Wie het eens moet zijn met de verlenging.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen met ten hoogste 4 weken
      instemming van klager, schriftelijk`,
    machine: "`extension.consent`",
  },
  suspension: {
    title: "Opschorten",
    syntax: [
      'opschorten zolang "OMSTANDIGHEID" [, ten hoogste LENGTE]',
      "opschorten tijdens STAP [, ten hoogste LENGTE]",
    ],
    meaning:
      "De termijn staat zo lang stil. Daarna loopt zij verder met de tijd die nog over was. Tijdens een stap die niet altijd hoeft, staat zij pas stil als iemand zegt dat de stap wordt gedaan.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    opschorten zolang "de directie op gegevens van de klager wacht", ten hoogste 4 weken`,
    machine: "`term.suspensions`, en de gebeurtenissen `TERM.suspend` en `TERM.resume`",
  },
  notice: {
    title: "Bericht",
    syntax: [
      '[anders] bericht aan ROL, … [over "TEKST"] [, VORM] [, tijdig | , [LENGTE] voor einde termijn | , TERMIJN]',
    ],
    meaning:
      "Wie bericht krijgt als een termijn wordt verlengd of stilgezet, en wanneer. Met `of` tussen rollen is bericht aan één van hen genoeg. Met `anders` gaat het bericht uit als de termijn niet wordt gehaald.",
    example: `trap klacht "De klacht"
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, schriftelijk, voor einde termijn
        vermeldt reden, verwachte_datum`,
    machine: "`notices` van de stap, het geheel, de verlenging of de opschorting",
  },
} as const satisfies Readonly<Record<string, ConstructDoc>>;
