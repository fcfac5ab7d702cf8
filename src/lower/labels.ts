/** A label made from an id: `gewenste_oplossing` becomes `gewenste oplossing`. */
export function labelFromId(id: string): string {
  return id.includes("_") || id.includes(".") ? id.replace(/[_.]+/g, " ").trim() : id.trim();
}

/** The same as a heading: `verder_zoeken` becomes `Verder zoeken`. */
export function headingFromId(id: string): string {
  const label = labelFromId(id);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/**
 * An id made from a text: lower case, without accents, words joined by hyphens, cut behind a whole word.
 * `"de klacht is ernstig"` becomes `de-klacht-is-ernstig`. Never empty.
 */
export function slug(text: string): string {
  let id = "";
  for (const word of wordsOf(text)) {
    if (word === "") continue;
    const longer = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id === "" ? "tekst" : id;
}

const LONGEST = 60;

/** Most sentences hold no accent; for those the tables of Unicode, which are slow, are left alone. */
function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().split(/[^a-z0-9]+/);
  const bare = text.normalize("NFD").replace(/\p{M}+/gu, "");
  return bare.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

const PLAIN = /^[\0-\x7f]*$/;
