/** A label as a title: its first letter a capital, and of a word in `ij` both letters. */
export function titleOf(label: string): string {
  if (/^ij/i.test(label)) return `IJ${label.slice(2)}`;
  const first = label.slice(0, 1);
  return first.toUpperCase() + label.slice(1);
}

/** The sentences that are there, one after another. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/**
 * What a form calls a field: a heading without the article of the sentence it stands in, «Naam» for «de naam». What the
 * article holds together stays: «het gewenste resultaat», «een of meer getuigen».
 */
export function fieldTitle(label: string): string {
  const [, article, rest = ""] = /^(de|het|een) (\S.*)$/su.exec(label) ?? [];
  const isInflected = article === "het" && INFLECTED.test(rest);
  return titleOf(article === undefined || isInflected || /^(of|en) /.test(rest) ? label : rest);
}

/** An adjective before its noun would lose its «e» together with «het». */
const INFLECTED = /^\p{Ll}+e (?!(van|voor|in|op|bij|aan|tot|om|over|met|uit|naar|dat|waar\p{Ll}*)\b)\p{L}/u;
