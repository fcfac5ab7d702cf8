/**
 * What the rules alone do not say: the conditions under which the parser takes a path. By the rule's name in the parser.
 */
export const NOTES: Readonly<Record<string, string>> = {
  file: "Een bestand is een rij regels. Inspringen en regeleinden betekenen niets; alleen na een fout gaat het lezen verder bij het eerste woord van een volgende regel.",
  statement:
    "Een regel is een handeling als zij begint met namen (gescheiden door een komma of “en”) en daarna een werkwoord uit de lijst of mag, kan of moet. Begint zij met rol, trap, zijroute, stap, plicht of uitkomst, dan is zij nooit een handeling. Mag weigeren en mag vermelden beginnen een eigen regel. Bij beslist en registreert, vaste woorden die ook werkwoorden zijn, is het woord daarna doorslaggevend.",
  clause:
    "Regels met hetzelfde eerste woord verschillen in het tweede. Onder een rol zijn extern en intern een soort rol, onder een trap of zijroute een soort trap.",
  act: "Een tekst tussen aanhalingstekens mag alleen achter mag, kan of moet, in plaats van een werkwoord.",
  phrase:
    "Een vorm mag voor de rest van het gezegde staan. Steeds drie vormen: de persoonsvorm in enkelvoud en in meervoud, en de onbepaalde wijs, die achter mag, kan of moet staat. De, het en een mogen wegblijven of wisselen; een tekst mag ook achter het hele gezegde staan.",
  actPhrases:
    "Een vorm hoort er alleen bij als er op dezelfde regel nog iets van de handeling op volgt; anders is het een eigen regel. “bij gegrond volgt …” en “bij voorkeur via …” horen niet bij de handeling: dat zijn eigen regels.",
  names:
    "De lijst houdt op bij een komma met daarachter een woord dat een bijzin van de regel begint, en bij een komma aan het eind van een regel als de volgende regel met een vast woord begint.",
  outcomes: "Zie namen; tussen uitkomsten mag ook “of”.",
  texts: "De lijst gaat alleen door als er achter de komma of “en” weer een tekst staat.",
  items: "Zie namen.",
  fields: "Zie namen.",
  formList: "De lijst gaat alleen door als er achter de komma, “of” of “en” weer een vorm staat.",
  bound: "“voor” hoort bij de grens, tenzij er een getal op volgt: “voor 1 juni” is een eigen termijn.",
  term: "Een komma hoort alleen bij de termijn als er een bijzin van een termijn op volgt.",
  targets: "De lijst gaat alleen door als er achter “of” of de komma weer een vervolg staat.",
  states:
    "“vermeldt open” alleen zegt dat de inhoud niet is genoemd; volgt er een tekst, een komma of “en”, dan is open een gegeven.",
  opens: "“voor” hoort bij “altijd open” als er een naam op volgt.",
  intake: "“bij” hoort bij indienen, tenzij er “bij voorkeur via …” of “bij UITKOMST volgt …” staat.",
};
