import { ACTS, type ActForms, type ActMeaning } from "../../src/glossary/acts.js";
import { type KeywordRole, keywordTable } from "../../src/syntax/keywords.js";
import { CONSTRUCTS } from "./constructs.js";
import { LEXICAL_RULES } from "./lexical.js";
import { type Part, type Production, partsOf, productions } from "./productions.js";
import { kindOfRule, ruleName, slug } from "./rule-names.js";
import { slots } from "./slots.js";

/** The page with every keyword: its part, the statements it begins and where else it stands; then the verbs. */
export function keywordsPage(): string {
  const rules = productions().filter(({ rule }) => rule !== "phrase");
  const groups = Object.entries(GROUPS) as [KeywordRole, (typeof GROUPS)[KeywordRole]][];
  return [
    "# Trefwoorden",
    "",
    "Gemaakt uit de taal zelf; verander dit bestand niet met de hand.",
    "",
    "Een trefwoord heeft alleen op zijn eigen plaats betekenis. Waar de taal een naam verwacht, mag het ook een naam zijn: een rol mag `commissie` heten. Hoofdletters maken niet uit. De links leiden naar de [naslag](naslag.md) en de [diagrammen](diagrammen.html).",
    "",
    ...groups.flatMap(([role, group]) => section(role, group, rules)),
    "## Werkwoorden",
    "",
    "Hiermee zegt u wie wat doet. Op de plaats van {rollen} staan namen van rollen, op de plaats van {tekst} een tekst tussen aanhalingstekens. `de`, `het` en `een` mogen wegblijven. De laatste kolom noemt de woorden waarmee u zegt aan of met wie.",
    "",
    ...verbs(),
    "",
  ].join("\n");
}

interface Group {
  readonly heading: string;
  readonly text: string;
}

const GROUPS: Readonly<Record<KeywordRole, Group>> = {
  "named-header": {
    heading: "Openen een blok met een naam",
    text: "Achter het woord staat een naam die u zelf kiest.",
  },
  header: { heading: "Openen een blok", text: "Wat eronder staat, hoort bij dit blok." },
  clause: { heading: "Beginnen een regel", text: "Het eerste woord van een regel in een blok." },
  link: { heading: "Verbinden de delen van een regel", text: "Deze woorden staan verderop in een regel." },
  trait: { heading: "Soorten", text: "Zeggen wat voor rol, trap of klager het is." },
  anchor: {
    heading: "Begin van een termijn",
    text: "Vanaf wanneer een termijn loopt, achter `na` of `voor` (ook `vóór`).",
  },
  modal: { heading: "Mogen en moeten", text: "Maken van een handeling een recht of een plicht." },
  number: {
    heading: "Getallen in woorden",
    text: "Mogen voor cijfers staan. `één` is `een`; de opmaak schrijft cijfers.",
  },
  unit: { heading: "Eenheden van tijd", text: "Achter een getal. `dag` is een kalenderdag." },
  form: { heading: "Vormen", text: "Hoe een klacht of bericht eruitziet." },
  channel: { heading: "Kanalen", text: "Langs welke weg een klacht of bericht komt." },
  "field-type": {
    heading: "Soorten gegevens",
    text: "Achter `als`, bij wat een klacht of bericht vermeldt.",
  },
  month: { heading: "Maanden", text: "In een dag van het jaar: `voor 1 juni`." },
  weekday: { heading: "Dagen van de week", text: "Bij `werkdagen`." },
};

function section(
  role: KeywordRole,
  { heading, text }: Group,
  rules: readonly Production[],
): readonly string[] {
  const inOrder = [...keywordTable()].filter(([, part]) => part === role).map(([word]) => word);
  const words = role === "link" ? inOrder.toSorted() : inOrder;
  const label = LEXICAL_RULES.find((rule) => words.every((word) => rule.words?.includes(word)))?.label;
  const table =
    label === undefined
      ? words.map((word) => row(word, rules))
      : [
          `${words.map((word) => `\`${word}\``).join(", ")}`,
          "",
          `Staan in: ${places(rules, { kind: "class", label })}.`,
        ];
  const head = label === undefined ? ["| Woord | Begint | Staat verder in |", "| --- | --- | --- |"] : [];
  return [`## ${heading}`, "", text, "", ...head, ...table, ""];
}

function row(word: string, rules: readonly Production[]): string {
  const part: Part = { kind: "keyword", word };
  const begun = rules.filter((rule) => begins(rule.body, part, rules));
  const statements = begun.filter(({ rule }) => kindOfRule(rule) !== undefined);
  const rest = statements.length === 0 ? rules : rules.filter((rule) => !begun.includes(rule));
  const first = statements.map(({ rule }) => linkTo(rule)).join(", ");
  const further = places(rest, part);
  return `| \`${word}\` | ${first} | ${first === "" && further === "" ? "[werkwoorden](#werkwoorden)" : further} |`;
}

function places(rules: readonly Production[], part: Part): string {
  return rules
    .filter(({ body }) => contains(body, part))
    .map(({ rule }) => linkTo(rule))
    .join(", ");
}

function linkTo(rule: string): string {
  const kind = kindOfRule(rule);
  const { name, heading } = ruleName(rule);
  const title = kind === undefined ? heading : CONSTRUCTS[kind].title;
  const target = kind === undefined ? `diagrammen.html#${name}` : `naslag.md#${slug(title)}`;
  return `[${title.charAt(0).toLowerCase()}${title.slice(1)}](${target})`;
}

function contains(body: Part, part: Part): boolean {
  return equal(body, part) || partsOf(body).some((inner) => contains(inner, part));
}

/** Whether a part can begin with a keyword, through the rules it names. */
function begins(body: Part, part: Part, rules: readonly Production[]): boolean {
  switch (body.kind) {
    case "rule":
      return begins(rules.find(({ rule }) => rule === body.rule)?.body ?? EMPTY, part, rules);
    case "sequence": {
      const solid = body.parts.findIndex((inner) => inner.kind !== "optional" && inner.kind !== "many");
      return body.parts
        .slice(0, solid < 0 ? undefined : solid + 1)
        .some((inner) => begins(inner, part, rules));
    }
    case "list":
      return begins(body.item, part, rules);
    default:
      return equal(body, part) || partsOf(body).some((inner) => begins(inner, part, rules));
  }
}

const EMPTY: Part = { kind: "sequence", parts: [] };

function equal(a: Part, b: Part): boolean {
  if (a.kind === "keyword") return b.kind === "keyword" && a.word === b.word;
  return a.kind === "class" && b.kind === "class" && a.label === b.label;
}

function verbs(): readonly string[] {
  const acts: readonly ActForms[] = Object.values(ACTS);
  return [
    "| Wie | Meer dan één | Achter `mag`, `kan` of `moet` | Wat het is | Aan of met wie |",
    "| --- | --- | --- | --- | --- |",
    ...acts.map(({ finite, plural, infinitive, meaning, takes }) => {
      const forms = [finite, plural, infinitive].map((phrase) => `\`${slots(phrase)}\``);
      return `| ${[...forms, MEANINGS[meaning], (takes ?? []).map((word) => `\`${word}\``).join(", ")].join(" | ")} |`;
    }),
  ];
}

const MEANINGS: Readonly<Record<ActMeaning, string>> = {
  acknowledgement: "bevestiging",
  intake: "inname",
  contact: "contact",
  investigation: "onderzoek",
  hearing: "hoor en wederhoor",
  advice: "advies",
  mediation: "bemiddeling",
  answer: "antwoord",
  information: "informatie",
  record: "vastlegging",
  referral: "verwijzing",
  closing: "afsluiting",
  "follow-up": "opvolging",
  support: "steun",
  report: "verslag",
};
