/** What writers say where the language has another word for it. */
import { TRIGGER_WORDS } from "../glossary/words.js";
import { suggest } from "../support/suggest.js";

/** Words a line may begin with elsewhere, with those it begins with here. */
const STARTERS_MEANT: Readonly<Record<string, string>> = {
  aanhouden: "opschorten",
  bevat: "vermeldt",
  bevatten: "vermeldt",
  definitie: "begrip",
  direct: "zo spoedig mogelijk",
  fase: "trap",
  gratis: "kosteloos",
  kennisgeving: "bericht",
  mededeling: "bericht",
  meteen: "zo spoedig mogelijk",
  niveau: "trap",
  noemt: "vermeldt",
  schorsen: "opschorten",
  terstond: "zo spoedig mogelijk",
  uitstellen: "verlengen",
  verdagen: "verlengen",
  verdaging: "verlengen",
};

/** Words for why a case leaves a tier, with those of the language. */
const TRIGGERS_MEANT: Readonly<Record<string, string>> = {
  afgehandeld: "opgelost",
  akkoord: "tevreden",
  geschikt: "opgelost",
  "geen akkoord": "geen overeenstemming",
  "niet akkoord": "niet tevreden",
  "niet eens": "niet tevreden",
  "niet opgelost": "niet tevreden",
  ontevreden: "niet tevreden",
  schikking: "opgelost",
  "termijn verlopen": "termijn verstreken",
  verstreken: "termijn verstreken",
};

/** The word of the language for another word a line begins with. */
export function starterMeant(word: string): string | undefined {
  return own(STARTERS_MEANT, word.toLowerCase());
}

/** The words of the language for what stands in front of the colon of a way on, or for something near it. */
export function triggerMeant(written: string): string | undefined {
  const words = written.toLowerCase().replace(/\s+/g, " ");
  return own(TRIGGERS_MEANT, words) ?? suggest(words, Object.values(TRIGGER_WORDS));
}

/** The verbs by which a sentence leaves out who does something, in front of what is done. */
export const PASSIVE: ReadonlySet<string> = new Set(["wordt", "worden", "werd", "werden"]);

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
