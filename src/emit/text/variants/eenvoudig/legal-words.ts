import type { Block, Sentence } from "../../document/document.js";
import { sentencesOf } from "../../document/trace.js";
import { capitalise, endSentence, inside, join } from "../../dutch/sentence.js";
import type { Voice } from "../../voice.js";

/** The words of the regulation as its writer defines them, then the legal words of the page that readers may not know. */
export function wordBlocks(voice: Voice, page: readonly Block[]): readonly Block[] {
  const { definitions } = voice.machine.procedure;
  const own = definitions.map(({ id, term, meaning }): Sentence => {
    return { text: `${capitalise(inside(term))}: ${endSentence(join([meaning]))}`, about: [id] };
  });
  const text = sentencesOf({ title: "", language: "nl", blocks: page })
    .map((one) => one.text)
    .join(" ");
  const defined = definitions.map(({ term }) => inside(term).toLowerCase());
  const known = LEGAL.filter(
    ([word, pattern]) => pattern.test(text) && !defined.includes(word.toLowerCase()),
  );
  const items = [
    ...own,
    ...known.map(([word, , meaning]) => ({ text: `${word}: ${meaning(voice)}`, about: [] })),
  ];
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

type Explained = readonly [word: string, occurs: RegExp, meaning: (voice: Voice) => string];

const LEGAL: readonly Explained[] = [
  ["Gegrond", /(?<!on)gegrond/i, ({ klager }) => `${klager.subject} krijgt gelijk.`],
  ["Deels gegrond", /deels gegrond/i, ({ klager }) => `${klager.subject} krijgt voor een deel gelijk.`],
  ["Ongegrond", /ongegrond/i, ({ klager }) => `${klager.subject} krijgt geen gelijk.`],
  [
    "Kennelijk gegrond",
    /kennelijk gegrond/i,
    ({ klager }) => `het is meteen duidelijk dat ${klager.subject} gelijk krijgt.`,
  ],
  [
    "Kennelijk ongegrond",
    /kennelijk ongegrond/i,
    ({ klager }) => `het is meteen duidelijk dat ${klager.subject} geen gelijk krijgt.`,
  ],
  ["Kennelijk", /\bkennelijk\b(?! (?:on)?gegrond)/i, () => "duidelijk."],
  [
    "Algemene termijnenwet",
    /Algemene termijnenwet/,
    () =>
      "een wet over termijnen. Eindigt een termijn in een weekend of op een feestdag? Dan geldt volgens die wet de volgende werkdag.",
  ],
  ["AVG", /\bAVG\b/, () => "de wet over privacy."],
  ["Bindend", /\bbindend\b/i, () => "wie eraan gebonden is, moet doen wat erin staat."],
  ["Beklaagde", /\bbeklaagden?\b/i, () => "de persoon over wie de klacht gaat."],
  ["In beroep gaan", /\bin beroep gaan\b/i, () => "aan een ander vragen om opnieuw te oordelen."],
  ["Beroep", /\bgeen beroep\b/i, () => "een ander vragen om opnieuw te oordelen."],
  ["Horen", /\b(hoort|horen|gehoord)\b(?! niet bij)/i, () => "iemand zijn verhaal laten doen."],
  ["Bemiddelen", /\bbemiddel(t|en)\b/i, () => "helpen om er samen uit te komen."],
  ["Schikking", /\bschikking\b/i, () => "een afspraak waarmee beide kanten het eens zijn."],
  ["Machtiging", /\bmachtiging\b/i, () => "een brief waarin staat dat iemand namens een ander mag handelen."],
  ["Ontvankelijkheid", /\bontvankelijk/i, () => "of de klacht aan de regels voldoet om behandeld te worden."],
  [
    "Geanonimiseerd",
    /\bgeanonimiseerd|\banonimiseren\b/i,
    () => "zonder namen en andere gegevens van personen.",
  ],
];
