import { BLOCK_WORDS, type BlockKind, PLACEMENT } from "../../src/syntax/placement.js";
import { LEXICAL_RULES, type LexicalRule } from "./lexical.js";
import { NOTES } from "./notes.js";
import { type Part, type Production, productions } from "./productions.js";
import { ruleName, ruleOfKind } from "./rule-names.js";

const WIDTH = 100;

/** The whole grammar in the EBNF of the W3C, with the classes of tokens and the placement. */
export function ebnf(): string {
  return [
    comment(HEADER),
    heading("Regels"),
    ...productions().map(production),
    heading("Woordsoorten"),
    ...LEXICAL_RULES.map(lexicalRule),
    CHARACTERS,
    heading("Plaats"),
    comment(
      "Een regel hoort bij het laatst geopende blok dat haar accepteert; blokken die haar niet accepteren, sluiten. Wat geen open blok accepteert, is een fout.",
    ),
    comment(placementLines()),
  ]
    .join("\n\n")
    .concat("\n");
}

const HEADER = [
  "De grammatica van .klacht, gemaakt uit de parser van Klachtwerk; verander dit bestand niet met de hand.",
  "Notatie: EBNF van het W3C. ( ) groepeert, | is of, ? mag weg, * is nul of meer keer, + is een of meer keer.",
  "Woorden tussen aanhalingstekens zijn vaste woorden, hoofdletters zijn woordsoorten.",
  "Witruimte scheidt woorden en betekent verder niets. Een # begint commentaar tot het eind van de regel.",
].join("\n");

const CHARACTERS = `LETTER ::= [A-Za-z] | [#xAA#xBA#xC0-#xD6#xD8-#xF6#xF8-#x24F#x300-#x36F#x1E00-#x1EFF]
CIJFER ::= [0-9]
TEKEN ::= [^"\\#xA#xD]
ELK_TEKEN ::= [#x9#xA#xD#x20-#x10FFFF]`;

function production({ rule, body }: Production): string {
  const note = NOTES[rule];
  const { name } = ruleName(rule);
  const line = `${name} ::= ${top(body, name.length)}`;
  return note === undefined ? line : `${comment(note)}\n${line}`;
}

/** A choice at the top gets a line for each way when it does not fit on one. */
function top(body: Part, indent: number): string {
  const line = expression(body);
  if (body.kind !== "choice" || line.length + indent + 5 <= WIDTH)
    return wrap(line, " ".repeat(indent + 5), indent + 5);
  return body.parts.map(expression).join(`\n${" ".repeat(indent + 3)}| `);
}

function expression(part: Part): string {
  switch (part.kind) {
    case "keyword":
      return `"${part.word}"`;
    case "class":
      return part.label;
    case "rule":
      return ruleName(part.rule).name;
    case "sequence":
      return part.parts.map(grouped).join(" ");
    case "choice":
      return part.parts.map(expression).join(" | ");
    case "optional":
      return `${closed(part.part)}?`;
    case "many":
      return `${closed(part.part)}*`;
    case "list":
      return `${grouped(part.item)} ( ${grouped(part.separator)} ${grouped(part.item)} )*`;
  }
}

function grouped(part: Part): string {
  return part.kind === "choice" ? `( ${expression(part)} )` : expression(part);
}

function closed(part: Part): string {
  const single = part.kind === "keyword" || part.kind === "class" || part.kind === "rule";
  return single ? expression(part) : `( ${expression(part)} )`;
}

function lexicalRule({ label, words, pattern, note }: LexicalRule): string {
  const body = pattern ?? (words ?? []).map((word) => `"${word}"`).join(" | ");
  return `${comment(note)}\n${wrap(`${label} ::= ${body}`, " ".repeat(label.length + 5))}`;
}

function placementLines(): string {
  return Object.entries(PLACEMENT)
    .map(([block, kinds]) => {
      const word = block === "top" ? "(het bestand zelf)" : BLOCK_WORDS[block as BlockKind];
      const names = kinds.map((kind) => ruleName(ruleOfKind(kind)).name);
      return wrap(`${word}: ${names.join(", ")}`, "    ");
    })
    .join("\n");
}

function heading(text: string): string {
  return comment(`──────── ${text} ────────`);
}

function comment(text: string): string {
  const lines = text.split("\n").map((line) => (line.length > WIDTH ? wrap(line, "") : line));
  return `/* ${lines.join("\n").replaceAll("\n", "\n   ")} */`;
}

/** Breaks a text at spaces; `taken` columns of its first line hold something else. */
function wrap(text: string, indent: string, taken = 0): string {
  let room = WIDTH - taken;
  let wrapped = "";
  for (const word of text.split(" ")) {
    const fits = wrapped === "" || word.length < room;
    wrapped += wrapped === "" ? word : fits ? ` ${word}` : `\n${indent}${word}`;
    room = fits ? room - word.length - 1 : WIDTH - indent.length - word.length;
  }
  return wrapped;
}
