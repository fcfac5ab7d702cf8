/** A procedure whose writer uses every kind of words that `lint-text` finds, each on a line of its own. */
export const WRITTEN = `reglement "Klachtenregeling De Brug"
  organisatie "De Brug"
  aanspreekvorm u

artikel "Doel" """
  Klachten dienen onverwijld te worden ingediend.
  Het indienen van een klacht is kosteloos.
  """

rol directie "de directie"
rol bureau "het ouderavondondersteuningsteam"

klachten
  gaan onder andere over gedrag "gedrag jegens leerlingen"
  weigert als "de klacht niet ongegrond is"
  weigert als "je nieuwe bezwaren noemt"

trap klacht "De klacht"
  behandelaar directie

  stap onderzoek "Het onderzoek"
    alleen als "de klacht is doorgestuurd"
    bureau onderzoekt de klacht

  stap antwoord "Het antwoord"
    directie antwoordt aan klager, schriftelijk
    binnen 6 weken
    vermeldt bevindingen
`;
