import { list } from "./lists.js";

/** Who is spoken of, as far as the grammar must know. */
export interface Party {
  readonly subject: string;
  readonly object: string;
  /** The grammatical person; `third` also for u when several parties are joined. */
  readonly person: "u" | "je" | "third";
  readonly plural: boolean;
}

/** The complainant in the procedure's form of address. */
export function complainant(form: "u" | "je" | "third", label: string): Party {
  if (form === "third") return { subject: label, object: label, person: "third", plural: false };
  return { subject: form, object: form, person: form, plural: false };
}

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

/** The verbs that are no act, in the present tense. */
export const KUNNEN: Forms = { singular: "kan", plural: "kunnen", stem: "kun", second: "kunt" };
export const MOETEN: Forms = { singular: "moet", plural: "moeten", stem: "moet" };
export const MOGEN: Forms = { singular: "mag", plural: "mogen", stem: "mag" };
export const ZIJN: Forms = { singular: "is", plural: "zijn", stem: "ben", second: "bent" };
export const HEBBEN: Forms = { singular: "heeft", plural: "hebben", stem: "heb", second: "hebt" };
export const STREVEN: Forms = { singular: "streeft", plural: "streven", stem: "streef" };
export const KRIJGEN: Forms = { singular: "krijgt", plural: "krijgen", stem: "krijg" };

/** A verb with regular present tense: «behandelt», «behandelen», «behandel». */
export function regular(singular: string, plural: string, stem: string): Forms {
  return { singular, plural, stem };
}
