import type { Block, Heading } from "../../document/document.js";

/** The name of each heading in the page, from its own words: «wie-kan-een-klacht-indienen», the second one with `-2`. */
export function anchorsOf(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  const anchors = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const name = nameOf(block);
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
    taken.add(free);
    anchors.set(block, free);
  }
  return anchors;
}

function nameOf({ number = "", text }: Heading): string {
  const words = `${number} ${text}`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  // A name that starts with a letter can be used in a style sheet as well.
  return /^[a-z]/.test(words) ? words : `deel-${words}`.replace(/-$/, "");
}
