/** Passes the check. */
export const GOOD = `reglement "Klachtenregeling Proef"
  organisatie "Stichting Proef"
  aanspreekvorm u
  versie "1.0"
  geldig vanaf 2026-01-01
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
rol directie "de directie"
trap intern "Behandeling door de directie"
  behandelaar directie
  indienen bij directie
    schriftelijk
    via e-mail "klachten@example.org"
    vermeldt naam, beschrijving
  stap bevestiging "Bevestiging"
    directie bevestigt de ontvangst aan klager, schriftelijk
    uiterlijk 5 werkdagen na ontvangst
  stap reactie "Antwoord"
    directie antwoordt aan klager, schriftelijk
    uiterlijk 6 weken na ontvangst
    oordeel gegrond of ongegrond
dossier
  bewaren 2 jaar na sluiting
`;

/** One mistake: a verb that does not exist. */
export const BAD = GOOD.replace("directie antwoordt aan klager", "directie antwoordde aan klager");
