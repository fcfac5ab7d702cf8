import { stretchesOf } from "./clauses.js";
import type { Hit, Rule } from "./rule.js";

/** Two negations a reader has to cancel out: «niet ongegrond», «geen … zonder», «niet … tenzij». */
export const doubleNegation: Rule = {
  id: "double-negation",
  find: ({ text }) => [
    ...stretchesOf(text, { byConjunction: true }).flatMap(({ text: stretch, at }) => {
      const [first, second] = [...stretch.matchAll(NEGATION)];
      if (first === undefined || second === undefined) return [];
      return [hit(text, at + first.index, at + second.index + second[0].length)];
    }),
    ...[...text.matchAll(UNLESS)].map((match) => hit(text, match.index, match.index + match[0].length)),
  ],
};

/** «onafhankelijk» and the like deny nothing for a reader, so the words with «on-» are listed. */
const NEGATION =
  /(?<![\p{L}-])(?:niet|geen|nooit|niemand|nergens|niets|noch|zonder|on(?:gegrond|juist|volledig|bekend|terecht|redelijk|tijdig|bevoegd|duidelijk|mogelijk|nodig|gebruikelijk|belangrijk|aanvaardbaar|gewenst|voldoende|zorgvuldig|behoorlijk)e?)(?![\p{L}-])/giu;

const UNLESS =
  /(?<![\p{L}-])(?:niet|geen|nooit|niemand)(?![\p{L}-])[^.;:]{0,200}?(?<![\p{L}-])tenzij(?![\p{L}-])/giu;

function hit(text: string, start: number, end: number): Hit {
  const words = text.slice(start, end);
  return {
    start,
    end,
    severity: "warning",
    message: {
      nl: `In ‘${words}’ staan twee ontkenningen.`,
      en: `There are two negations in ‘${words}’.`,
    },
    advice: {
      nl: "Zeg wat wel zo is: ‘alleen als …’.",
      en: "Say what is the case: ‘alleen als …’.",
    },
  };
}
