import type { Rule } from "./rule.js";

/** «het indienen van een klacht»: a verb made a noun. */
export const nominalisation: Rule = {
  id: "nominalisation",
  find: ({ text }) =>
    [...text.matchAll(PATTERN)].flatMap((match) => {
      const verb = match.groups?.verb ?? "";
      if (NOUNS.has(verb.toLowerCase())) return [];
      const start = match.index;
      const end = start + match[0].length;
      return [
        {
          start,
          end,
          severity: "note" as const,
          message: {
            nl: `‘${text.slice(start, end)}’ maakt van een werkwoord een ding.`,
            en: `‘${text.slice(start, end)}’ makes a thing of a verb.`,
          },
          advice: {
            nl: `Gebruik ‘${verb}’ als werkwoord en zeg wie het doet.`,
            en: `Use ‘${verb}’ as a verb and say who does it.`,
          },
        },
      ];
    }),
};

const PATTERN =
  /(?<!\p{L})het (?:(?:niet|tijdig|zorgvuldig|schriftelijk|mondeling|(?:in|op|uit|ter|te) \p{L}+) )*(?<verb>\p{L}{2,}en) van(?!\p{L})/giu;

/** Nouns in the form of an infinitive, and those that are as common as the verb. */
const NOUNS: ReadonlySet<string> = new Set(
  "bestaan eten examen gegeven handelen leven optreden streven teken vermoeden vertrouwen voornemen wezen".split(
    " ",
  ),
);
