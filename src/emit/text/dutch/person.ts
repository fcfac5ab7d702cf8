import { list } from "./lists.js";

/** Who is spoken of, as far as the grammar must know. */
export interface Party {
  readonly subject: string;
  readonly object: string;
  /** The grammatical person; `third` also when several parties are joined. */
  readonly person: "u" | "je" | "wij" | "third";
  readonly plural: boolean;
}

/** Whoever the text speaks to, in its form of address; in the third person called by the label. */
export function spokenTo(form: "u" | "je" | "third", label: string): Party {
  if (form === "third") return thirdParty(label);
  return { subject: form, object: form, person: form, plural: false };
}

/** One of whom the text speaks, called by the label: «de directie», «deze fase». */
export function thirdParty(label: string): Party {
  return { subject: label, object: label, person: "third", plural: false };
}

/** Whoever the text speaks for: «wij behandelen de klacht», «bij ons». */
export const WE: Party = { subject: "wij", object: "ons", person: "wij", plural: true };

/** Several parties as one: «u en de beklaagde», «jij en de beklaagde» (object: «jou en de beklaagde»). */
export function together(parties: readonly Party[], link: "en" | "of" = "en"): Party {
  const [only] = parties;
  if (only !== undefined && parties.length === 1) return only;
  const strong = (party: Party, word: "jij" | "jou", weak: string) => (party.person === "je" ? word : weak);
  return {
    subject: list(
      parties.map((party) => strong(party, "jij", party.subject)),
      link,
    ),
    object: list(
      parties.map((party) => strong(party, "jou", party.object)),
      link,
    ),
    person: "third",
    plural: link === "en",
  };
}

/** The present tense of a verb. `stem` is the form of «je» behind the verb: «dien je» beside «dient u». */
export interface Forms {
  readonly singular: string;
  readonly plural: string;
  readonly stem: string;
  /** The form of «u» and «je» where it differs from the third person: «u kunt». */
  readonly second?: string;
}

/** The finite verb that agrees with the subject; `inverted` when the subject stands behind it. */
export function agree(forms: Forms, party: Party, inverted = false): string {
  if (party.plural) return forms.plural;
  if (party.person === "je" && inverted) return forms.stem;
  return party.person === "third" ? forms.singular : (forms.second ?? forms.singular);
}
