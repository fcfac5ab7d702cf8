import type { AddressForm } from "../../house-style.js";
import { placeOf, spokenForm } from "../spoken-form.js";
import type { Rule } from "./rule.js";

/** A sentence that speaks to the reader otherwise than the rest of the text. */
export const formOfAddress: Rule = {
  id: "form-of-address",
  find: ({ text }, { form, complainant }) => {
    const own = spokenForm(text, complainant);
    if (own === undefined || own === form) return [];
    const [start, end] = named(text, own, complainant);
    const word = text.slice(start, end);
    return [
      {
        start,
        end,
        severity: "warning",
        message: {
          nl: `Hier staat ‘${word}’; ${FORM_NAMES[form].nl}.`,
          en: `This says ‘${word}’; ${FORM_NAMES[form].en}.`,
        },
        advice: {
          nl: "Gebruik in de hele procedure één aanspreekvorm, of kies woorden waarin de klager niet voorkomt.",
          en: "Use one form of address in the whole procedure, or words in which the complainant does not occur.",
        },
      },
    ];
  },
};

/** Where the sentence names the complainant. */
function named(
  text: string,
  form: AddressForm,
  complainant: string | undefined,
): readonly [start: number, end: number] {
  if (form === "third") {
    const start = placeOf(text, complainant ?? "") ?? 0;
    return [start, start + (complainant ?? "").length];
  }
  const match = PRONOUNS[form].exec(text);
  return match === null ? [0, text.length] : [match.index, match.index + match[0].length];
}

const PRONOUNS = {
  je: /(?<![\p{L}-])(?:je|jij|jou|jouw|jezelf)(?![\p{L}-])/iu,
  u: /(?<![\p{L}.-])(?:u|uw|uzelf)(?![\p{L}.-])/iu,
} as const;

const FORM_NAMES: Readonly<Record<AddressForm, { readonly nl: string; readonly en: string }>> = {
  u: { nl: "de rest van de tekst zegt ‘u’", en: "the rest of the text says ‘u’" },
  je: { nl: "de rest van de tekst zegt ‘je’", en: "the rest of the text says ‘je’" },
  third: {
    nl: "de rest van de tekst spreekt in de derde persoon",
    en: "the rest of the text speaks in the third person",
  },
};
