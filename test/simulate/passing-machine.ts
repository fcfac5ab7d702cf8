import { compile } from "../../src/compile.js";
import type { Machine } from "../../src/ir/machine.js";

const TEXT = `reglement "Klachten"
  organisatie "Stichting Voorbeeld"
  aanspreekvorm u

rol directie "de directie"
rol commissie "de commissie"

klachten
  gaan over kosten "de kosten", inhoud "de inhoud"

trap klacht "De klacht"
  behandelaar directie
  stap horen
    directie hoort klager
  stap antwoord
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    oordeel gegrond of deels_gegrond of ongegrond
  stap vergoeding
    alleen bij gegrond
    directie vergoedt "de kosten" aan klager
    binnen 2 weken na afronding van antwoord
  stap maatregel
    alleen bij gegrond of deels_gegrond
    directie voert de maatregelen uit
    binnen 12 weken na ontvangst
  stap bericht
    directie informeert klager
  stap nazorg
    alleen bij ongegrond
    directie voert een gesprek met klager
  niet tevreden: naar trap beroep, binnen 4 weken na ontvangst van antwoord
  termijn verstreken van antwoord: naar trap beroep

trap beroep "Beroep"
  behandelaar commissie
  bevoegd voor kosten
  stap besluit
    commissie doet uitspraak
    oordeel gegrond of ongegrond

dossier
  bewaren 2 jaar na sluiting
`;

/** Steps that are done on some outcomes only, and an appeal about one subject that silence opens. */
export function passingMachine(): Machine {
  return compile(TEXT, { path: "voorbij.klacht" }).machine;
}
