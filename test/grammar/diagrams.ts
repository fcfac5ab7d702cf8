import {
  Choice,
  Diagram,
  NonTerminal,
  OneOrMore,
  Optional,
  Sequence,
  type Shape,
  Terminal,
  ZeroOrMore,
} from "railroad-diagrams";
import { ACTS } from "../../src/glossary/acts.js";
import { CONSTRUCTS } from "./constructs.js";
import { LEXICAL_RULES, type LexicalRule } from "./lexical.js";
import { NOTES } from "./notes.js";
import { type Part, type Production, productions } from "./productions.js";
import { kindOfRule, ruleName } from "./rule-names.js";
import { slots } from "./slots.js";

/** The page with a railroad diagram of every rule: one file, without scripts, and nothing from elsewhere. */
export function diagrams(): string {
  const rules = productions();
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>De taal Klacht in diagrammen</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>De taal Klacht in diagrammen</h1>
<p>Volg de lijn van links naar rechts. <b>Groene, ronde vakken</b> zijn vaste woorden, zoals u ze schrijft.
<b>Witte vakken</b> verwijzen naar een ander diagram, of in hoofdletters naar een <a href="#woordsoorten">woordsoort</a>.
Loopt er een lijn om een vak heen, dan mag het weg; loopt er een lijn terug, dan mag het vaker.</p>
</header>
<nav aria-label="Diagrammen">
<ul>
${rules.map(({ rule }) => `<li>${link(ruleName(rule).name, ruleName(rule).heading)}</li>`).join("\n")}
<li>${link("woordsoorten", "Woordsoorten")}</li>
<li>${link("gezegden", "Gezegden")}</li>
</ul>
</nav>
<main>
${rules.map(section).join("\n")}
<section id="woordsoorten">
<h2>Woordsoorten</h2>
<dl>
${LEXICAL_RULES.map(wordClass).join("\n")}
</dl>
</section>
<section id="gezegden">
<h2>Gezegden</h2>
<p>Op de plaats van {rollen} staan namen van rollen, op de plaats van {tekst} een tekst tussen aanhalingstekens.</p>
<table>
<thead><tr><th scope="col">Enkelvoud</th><th scope="col">Meervoud</th><th scope="col">Achter mag, kan of moet</th></tr></thead>
<tbody>
${Object.values(ACTS)
  .map(({ finite, plural, infinitive }) => `<tr>${[finite, plural, infinitive].map(cell).join("")}</tr>`)
  .join("\n")}
</tbody>
</table>
</section>
</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p { max-width: 48rem; margin: .25rem 0; }
nav ul { columns: 14rem; padding: 0; list-style: none; font-size: .9rem; }
a { color: #0b5394; }
figure { margin: .5rem 0; overflow-x: auto; }
code { font-size: .9em; }
dt { font-weight: bold; margin-top: .75rem; }
dd { margin: 0; max-width: 60rem; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid #ddd; }
svg.railroad-diagram { display: block; }
svg.railroad-diagram path { stroke-width: 2; stroke: #444; fill: none; }
svg.railroad-diagram text { font: 14px monospace; text-anchor: middle; fill: #1a1a1a; }
svg.railroad-diagram rect { stroke-width: 1.5; stroke: #444; fill: #fff; }
svg.railroad-diagram rect[rx] { fill: #d9f0d3; }
svg.railroad-diagram a text { fill: #0b5394; }
`;

function section({ rule, body }: Production): string {
  const { name, heading } = ruleName(rule);
  const kind = kindOfRule(rule);
  const meaning = kind === undefined ? [] : [html(CONSTRUCTS[kind].meaning)];
  const texts = [...meaning, ...(NOTES[rule] === undefined ? [] : [html(NOTES[rule])])];
  return `<section id="${name}">
<h2>${heading}</h2>
${texts.map((text) => `<p>${text}</p>\n`).join("")}<figure>
${rule === "phrase" ? svg(PHRASE, heading) : svg(body, heading)}</figure>
</section>`;
}

const PHRASE: Part = { kind: "class", label: "GEZEGDE UIT DE LIJST" };

function svg(body: Part, heading: string): string {
  const drawn = Diagram(shape(body)).format(10).toString();
  return drawn
    .replace("<svg ", `<svg role="img" aria-label="${heading}" `)
    .replace(
      /<rect((?:(?!rx)[^>])*)><\/rect>\n<text([^>]*)>([^<]*)<\/text>/g,
      (all, _rect, _text, label: string) => {
        const target = anchorOf(label);
        return target === undefined ? all : `<a href="#${target}">${all}</a>`;
      },
    );
}

/** Where a box without rounded corners leads. */
function anchorOf(label: string): string | undefined {
  if (label === "GEZEGDE UIT DE LIJST") return "gezegden";
  return label === label.toUpperCase() ? "woordsoorten" : label;
}

function shape(part: Part): Shape {
  switch (part.kind) {
    case "keyword":
      return Terminal(part.word);
    case "class":
      return NonTerminal(part.label);
    case "rule":
      return NonTerminal(ruleName(part.rule).name);
    case "sequence":
      return Sequence(...part.parts.map(shape));
    case "choice":
      return Choice(0, ...part.parts.map(shape));
    case "optional":
      return Optional(shape(part.part));
    case "many":
      return ZeroOrMore(shape(part.part));
    case "list":
      return OneOrMore(shape(part.item), shape(part.separator));
  }
}

function wordClass({ label, heading, words, note }: LexicalRule): string {
  const list = words === undefined ? "" : ` ${words.map((word) => `<code>${word}</code>`).join(", ")}.`;
  return `<dt>${label}</dt>\n<dd>${heading}.${list} ${html(note)}</dd>`;
}

function cell(phrase: string): string {
  return `<td>${slots(phrase)}</td>`;
}

function link(id: string, text: string): string {
  return `<a href="#${id}">${text}</a>`;
}

/** The little Markdown of the texts as HTML: code and links. */
function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\(#([^)]+)\)/g, '<a href="naslag.md#$2">$1</a>')
    .replace(/\[([^\]]+)\]\(([^)#]+)\)/g, '<a href="$2">$1</a>');
}
