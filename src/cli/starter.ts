/** The procedure that `init` writes: small, complete enough to pass the check, and meant to be changed. */
export const STARTER = `# Een eerste klachtenprocedure. Vul uw eigen namen, adressen en termijnen in.
# Controleren: klachtwerk check procedure.klacht

reglement "Klachtenprocedure Voorbeeld"
  organisatie "Stichting Voorbeeld"
  versie "1.0"
  geldig vanaf 2027-01-01
  aanspreekvorm u
  contactpersoon directie

kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland

rol directie "de directie"
  e-mail "klachten@example.org"

rol commissie "de externe klachtencommissie"
  extern, onafhankelijk

trap intern "Behandeling door de directie"
  behandelaar directie
  kosteloos

  indienen bij directie
    schriftelijk
    via e-mail "klachten@example.org"
    vermeldt naam, e-mailadres, beschrijving "een omschrijving van de klacht" als lange tekst
    vermeldt gewenste_oplossing "de oplossing die u wilt" indien van toepassing
    indientermijn uiterlijk 1 jaar na voorval

  stap bevestiging "Bevestiging van ontvangst"
    directie bevestigt de ontvangst aan klager, schriftelijk
    uiterlijk 5 werkdagen na ontvangst

  stap horen "Gesprek"
    directie hoort klager, beklaagde

  stap reactie "Antwoord op de klacht"
    directie antwoordt aan klager, schriftelijk
    uiterlijk 6 weken na ontvangst
    vermeldt bevindingen, maatregelen
    oordeel gegrond of deels_gegrond of ongegrond
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, schriftelijk, voor einde termijn
        vermeldt reden, verwachte_datum

  tevreden: sluiting
  ingetrokken: sluiting
  niet tevreden na reactie: naar trap beroep, binnen 6 weken na ontvangst van reactie

trap beroep "Beroep bij de externe klachtencommissie"
  extern
  behandelaar commissie

  stap uitspraak "Uitspraak"
    commissie doet uitspraak, schriftelijk
    binnen 10 weken na ontvangst

vertrouwelijkheid
  alle klachten vertrouwelijk

dossier
  registreert klachten, afhandeling
  bewaren 2 jaar na sluiting
`;
