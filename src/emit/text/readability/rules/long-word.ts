import { wordsOf } from "../words.js";
import type { Rule } from "./rule.js";

/** The most letters a word may have before it is called long. */
const MOST_LETTERS = 15;

/** Long compounds, except those that complaint procedures cannot do without, and names. */
export const longWord: Rule = {
  id: "long-word",
  find: ({ text }, { names }) =>
    wordsOf(text).flatMap(({ text: word, at }) => {
      const unknown = word.split("-").filter((part) => !isKnown(part));
      const length = Math.max(0, ...unknown.map((part) => part.length));
      if (length <= MOST_LETTERS) return [];
      if (names.has(word) || isName(word, text.slice(0, at))) return [];
      return [
        {
          start: at,
          end: at + word.length,
          severity: "note" as const,
          message: {
            nl: `‘${word}’ is een lang woord (${length} letters).`,
            en: `‘${word}’ is a long word (${length} letters).`,
          },
          advice: {
            nl: "Neem een korter woord, of knip het op: ‘regels voor ouderavonden’.",
            en: "Take a shorter word, or cut it up: ‘regels voor ouderavonden’.",
          },
        },
      ];
    }),
};

function isKnown(word: string): boolean {
  const bare = word.toLowerCase();
  return KNOWN.some(
    (known) =>
      bare === known || (bare.startsWith(known) && /^(s|n|en|sen|e|heid)$/.test(bare.slice(known.length))),
  );
}

/** A capital that is not that of the start of the sentence. */
function isName(word: string, before: string): boolean {
  return /^\p{Lu}/u.test(word) && /[\p{L}\p{N}]/u.test(before);
}

/** What the domain calls its things; readers of a complaint procedure meet these words anyway. */
const KNOWN: readonly string[] = [
  ..."klachtenprocedure klachtenregeling klachtenreglement klachtenfunctionaris klachtencommissie klachtenbehandeling".split(
    " ",
  ),
  ..."klachtenbehandelaar klachtenformulier klachtencoördinator klachtenregister klachtenregistratie".split(
    " ",
  ),
  ..."geschillencommissie geschilleninstantie gastoudercommissie gastouderopvang vertrouwenspersoon vertrouwenspersonen".split(
    " ",
  ),
  ..."vertrouwensinspecteur medezeggenschapsraad cliëntenraad ontvangstbevestiging behandelingstermijn beslistermijn".split(
    " ",
  ),
  ..."persoonsgegevens contactgegevens geheimhoudingsplicht vertrouwelijkheid schadevergoeding beroepsvereniging".split(
    " ",
  ),
  ..."beroepscommissie bezwaarprocedure beroepsprocedure vertegenwoordiger medeverantwoordelijke verantwoordelijk".split(
    " ",
  ),
  ..."onafhankelijkheid vertegenwoordigen vertegenwoordiging ontvankelijkheid ondernemingsraad tevredenheidsonderzoek onderwijsinspectie samenwerkingsverband".split(
    " ",
  ),
];
