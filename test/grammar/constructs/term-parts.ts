/** A row of a table: what to write, and what it means. */
export interface TermPart {
  readonly written: string;
  readonly meaning: string;
}

/** The instants a term can run from, behind `na` or `voor`. An article and «van de klacht» may stand with them. */
export const ANCHOR_PARTS: readonly TermPart[] = [
  { written: "ontvangst", meaning: "de dag waarop de klacht in deze trap binnenkomt" },
  { written: "ontvangst van STAP", meaning: "de dag waarop aankomt wat in die stap is verstuurd" },
  {
    written: "ontvangst van weigering",
    meaning: "de dag waarop het bericht aankomt dat de trap de klacht niet in behandeling neemt",
  },
  { written: "indiening", meaning: "de dag waarop de klager de klacht verstuurt" },
  {
    written: "ontvangst bij trap TRAP | indiening bij trap TRAP",
    meaning: "hetzelfde in een andere trap, bijvoorbeeld de eerste",
  },
  { written: "aanvulling", meaning: "de dag waarop de klager een onvolledige klacht heeft aangevuld" },
  {
    written: "verzoek",
    meaning: "alleen achter `aanvullen`: de dag waarop de vraag om aan te vullen aankomt",
  },
  { written: "verzending van STAP", meaning: "de dag waarop het bericht van die stap weggaat" },
  { written: "afronding van STAP", meaning: "de dag waarop die stap klaar is" },
  { written: "afhandeling [van trap TRAP]", meaning: "de dag waarop de laatste stap van de trap klaar is" },
  { written: "sluiting", meaning: "de dag waarop de zaak sluit" },
  { written: "voorval", meaning: "de dag waarop gebeurde waarover de klacht gaat" },
  { written: "ontdekking", meaning: "de dag waarop de klager het ontdekte" },
  { written: "einde dienst", meaning: "de dag waarop de dienst of de opvang eindigt" },
  { written: "einde termijn [van STAP]", meaning: "de laatste dag van die termijn" },
  {
    written: "einde indientermijn [bij trap TRAP]",
    meaning: "de laatste dag om de klacht bij de trap in te dienen, ook als zij eerder is ingediend",
  },
  { written: '"TEKST"', meaning: 'een eigen begin, bijvoorbeeld `"het einde van de cursus"`' },
];

/** What may stand behind a term, each after a comma. */
export const TERM_SUFFIXES: readonly TermPart[] = [
  {
    written: "wat het eerst komt | wat het laatst komt",
    meaning: "welke grens geldt als er meer dan één staat",
  },
  { written: "uiterlijk LENGTE na BEGIN", meaning: "een grens die hoe dan ook geldt" },
  { written: "aanvang open", meaning: "de regeling zegt niet vanaf wanneer de termijn loopt" },
  {
    written: "met termijnenwet | zonder termijnenwet",
    meaning: "wijkt voor deze termijn af van de kalender",
  },
  { written: "bij klachten over ONDERWERP, …", meaning: "de termijn geldt alleen bij die onderwerpen" },
  {
    written: "voor KLASSE, … | alleen voor KLASSE, …",
    meaning: "de termijn geldt alleen voor die soorten klagers; een termijn zonder geldt voor de anderen",
  },
  {
    written: 'als "OMSTANDIGHEID"',
    meaning:
      "de termijn geldt alleen dan, in plaats van de gewone; op een weg verder (`niet tevreden: …`) is het een voorwaarde voor die weg",
  },
];
