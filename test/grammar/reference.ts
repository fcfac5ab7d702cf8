import { readFileSync } from "node:fs";
import { compile } from "../../src/compile.js";
import type { Emitter } from "../../src/emit/emitter.js";
import { EMITTERS } from "../../src/emit/registry.js";
import type { Kind } from "../../src/syntax/ast.js";
import { BLOCK_WORDS, type BlockKind, PLACEMENT } from "../../src/syntax/placement.js";
import { PREAMBLE } from "./constructs/construct-doc.js";
import { ANCHOR_PARTS, TERM_SUFFIXES, type TermPart } from "./constructs/term-parts.js";
import { CHAPTERS, CONSTRUCTS } from "./constructs.js";
import { ruleName, ruleOfKind, slug } from "./rule-names.js";
import { targetsSection } from "./targets-page.js";

/** A procedure of which each target makes something. */
const EXAMPLE = compile(readFileSync("procedures/kober.klacht", "utf8"), {
  path: "procedures/kober.klacht",
}).machine;

/** The reference page: a section for each kind of statement, in the order of a file, and what `build` makes of one. */
export function reference(emitters: readonly Emitter[] = EMITTERS): string {
  return [
    "# Naslag",
    "",
    "Gemaakt uit de taal zelf; verander dit bestand niet met de hand.",
    "",
    "Elke regel van de taal, met een voorbeeld. Begint u pas? Lees dan eerst de [handleiding](handleiding.md). Wat een melding betekent, staat in de [meldingen](naslag-meldingen.md); alle woorden op een rij staan in [trefwoorden](trefwoorden.md).",
    "",
    'Zo leest u de schrijfwijze: kleine letters schrijft u over, HOOFDLETTERS vult u zelf in. Wat tussen `[ ]` staat, mag weg; `|` betekent of; `…` betekent dat er meer mogen volgen, met een komma ertussen. Achter elke regel mag `bron "…"` staan: de plaats in de oorspronkelijke tekst.',
    "",
    "De voorbeelden gaan ervan uit dat dit erboven staat:",
    "",
    ...fence(PREAMBLE.trimEnd()),
    "",
    ...CHAPTERS.flatMap(({ heading, kinds }) => [
      `## ${heading}`,
      "",
      ...kinds.flatMap((kind) => [...section(kind), ...(kind === "term" ? termParts() : [])]),
    ]),
    ...targetsSection(emitters, EXAMPLE),
    "## Voor ontwikkelaars",
    "",
    "De namen van de regels in de syntaxboom en in de grammatica.",
    "",
    "| Soort (`kind`) | Regel | In `klacht.ebnf` |",
    "| --- | --- | --- |",
    ...CHAPTERS.flatMap(({ kinds }) => kinds).map(row),
    "",
  ].join("\n");
}

function section(kind: Kind): readonly string[] {
  const { title, syntax, meaning, example, machine } = CONSTRUCTS[kind];
  return [
    `### ${title}`,
    "",
    ...fence(syntax.join("\n"), "text"),
    "",
    meaning,
    "",
    `Staat ${place(kind)}. [Diagram](diagrammen.html#${ruleName(ruleOfKind(kind)).name}).`,
    "",
    ...fence(example),
    "",
    `In de machine: ${machine}.`,
    "",
  ];
}

/** `los in het bestand of onder ‘reglement’` */
function place(kind: Kind): string {
  const blocks = Object.entries(PLACEMENT)
    .filter(([, kinds]: [string, readonly Kind[]]) => kinds.includes(kind))
    .map(([block]) => block as BlockKind | "top");
  const under = blocks.filter((block) => block !== "top").map(linkTo);
  const list =
    under.length < 2 ? under.join("") : `${under.slice(0, -1).join(", ")} of ${under.at(-1) ?? ""}`;
  if (under.length === 0) return "los in het bestand";
  return blocks.includes("top") ? `los in het bestand of onder ${list}` : `onder ${list}`;
}

function linkTo(block: BlockKind): string {
  return `[\`${BLOCK_WORDS[block]}\`](#${slug(CONSTRUCTS[block].title)})`;
}

function termParts(): readonly string[] {
  return [
    "### Onderdelen van een termijn",
    "",
    "Een lengte is een getal met een eenheid: `5 werkdagen`, `6 weken`, `1 jaar`. Veel getallen mogen ook in letters (`zes weken`), en `de volgende werkdag` is 1 werkdag. Het begin is een van deze; er mag een lidwoord voor staan, en bij de klacht zelf `van de klacht` achter: `na de ontvangst van de klacht`.",
    "",
    "| Begin | Betekent |",
    "| --- | --- |",
    ...ANCHOR_PARTS.map(partRow),
    "",
    "Staat er geen begin, dan neemt Klachtwerk het gebruikelijke en meldt dat: de ontvangst van de klacht, op weg naar een volgende trap de ontvangst van het antwoord, bij bewaren de sluiting. Achter de termijn kan, na een komma, nog dit staan:",
    "",
    "| Achter de komma | Betekent |",
    "| --- | --- |",
    ...TERM_SUFFIXES.map(partRow),
    "",
  ];
}

function partRow({ written, meaning }: TermPart): string {
  return `| ${written
    .split(" | ")
    .map((way) => `\`${way}\``)
    .join(" of ")} | ${meaning} |`;
}

function row(kind: Kind): string {
  const { title } = CONSTRUCTS[kind];
  return `| \`${kind}\` | [${title}](#${slug(title)}) | \`${ruleName(ruleOfKind(kind)).name}\` |`;
}

function fence(text: string, language = "klacht"): readonly string[] {
  return [`\`\`\`${language}`, text, "```"];
}
