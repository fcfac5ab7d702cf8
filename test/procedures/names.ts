/** The five procedures of the corpus, by the name of their file. */
export const PROCEDURES = [
  "buro-leerlingenhulp",
  "het-vertrouwensbureau",
  "kleuterrevolutie",
  "kober",
  "vo-content",
] as const;
