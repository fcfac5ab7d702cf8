import { wrap } from "../flow/text-box.js";
import { oneLine } from "../writing/one-line.js";

/**
 * A text of the writer as a label that Mermaid shows as it is: on one line, without marks that turn the direction of
 * reading, and with every character that Mermaid, its Markdown or HTML may act on as an entity of its own (`#59;`).
 */
export function mermaidLabel(text: string): string {
  const escaped = oneLine(text)
    // Mermaid marks where entities start and end with these, and would take the writer's own for its marks.
    .replaceAll("ﬂ", "fl")
    .replaceAll("¶ß", "¶ss")
    .replace(ACTIVE, entity)
    // Markdown makes a list of «1. een» and a link of «www.voorbeeld.nl»; a full stop before a space is one.
    .replace(/(?<=^\d+)\.|\.(?=\S)/g, entity)
    .replace(/^[-+]/, entity)
    // A bare «end» closes a block.
    .replace(/(?<![\p{L}\p{N}])e(?=nd(?![\p{L}\p{N}]))/giu, entity);
  return escaped === "" ? "#160;" : escaped;
}

/** The same over several lines, each no wider than so many characters of usual width. */
export function mermaidLines(texts: readonly string[], width: number): string {
  const lines = texts.flatMap((text) => wrap(oneLine(text), 1, width * USUAL));
  return lines.length === 0 ? mermaidLabel("") : lines.map(mermaidLabel).join("<br/>");
}

/** Half an em, the width of most letters. */
const USUAL = 0.5;

/** Everything but letters, digits, spaces and marks that mean nothing to Mermaid. */
const ACTIVE = /[^\p{L}\p{M}\p{N} \u00a0,.()?!’«»…–→+-]/gu;

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
