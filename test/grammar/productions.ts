import type { ISerializedGast } from "chevrotain";
import { ACTS } from "../../src/glossary/acts.js";
import { sharedParser } from "../../src/syntax/shared-parser.js";
import { isNamed } from "./rule-names.js";

/** A rule of the grammar as the documents draw it. */
export interface Production {
  /** The name in the parser. */
  readonly rule: string;
  readonly body: Part;
}

/** A piece of a rule. `class` is a class of tokens, by its label; `list` is one or more items with a separator. */
export type Part =
  | { readonly kind: "keyword"; readonly word: string }
  | { readonly kind: "class"; readonly label: string }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "optional"; readonly part: Part }
  | { readonly kind: "many"; readonly part: Part }
  | { readonly kind: "list"; readonly item: Part; readonly separator: Part };

/** The rules of the parser from the top down: `file` first, then in the order in which the rules above name them. */
export function productions(): readonly Production[] {
  const rules: readonly Gast[] = sharedParser().getSerializedGastProductions();
  const byName = new Map(
    rules.map((rule): [string, Part] => [rule.name ?? "", sequence(inlined(rule, rules).definition ?? [])]),
  ).set("phrase", phrases());
  const found = new Map<string, Part>();
  const visit = (rule: string): void => {
    const body = byName.get(rule);
    if (body === undefined || found.has(rule)) return;
    found.set(rule, body);
    for (const next of references(body)) visit(next);
  };
  visit("file");
  return [...found].map(([rule, body]) => ({ rule, body }));
}

/** The parts a part is made of. */
export function partsOf(part: Part): readonly Part[] {
  if (part.kind === "sequence" || part.kind === "choice") return part.parts;
  if (part.kind === "optional" || part.kind === "many") return [part.part];
  return part.kind === "list" ? [part.item, part.separator] : [];
}

/** A rule with the rules it names that people do not know written out in it. */
function inlined(gast: Gast, rules: readonly Gast[]): Gast {
  const isHidden = gast.type === "NonTerminal" && !isNamed(gast.name ?? "");
  const meant = isHidden ? rules.find(({ name }) => name === gast.name) : gast;
  if (meant?.definition === undefined) return gast;
  const definition = meant.definition.map((inner) => inlined(inner, rules));
  return { ...meant, type: isHidden ? "Alternative" : meant.type, definition };
}

function references(part: Part): readonly string[] {
  return part.kind === "rule" ? [part.rule] : partsOf(part).flatMap(references);
}

/** The parser reads a phrase word for word along the glossary; written out, it is a choice of sentences. */
function phrases(): Part {
  const forms = Object.values(ACTS).flatMap(({ finite, plural, infinitive }) => [finite, plural, infinitive]);
  return {
    kind: "choice",
    parts: [...new Set(forms)].map((form) => ({ kind: "sequence", parts: form.split(" ").map(phrasePart) })),
  };
}

function phrasePart(word: string): Part {
  if (word === "{objects}") return { kind: "rule", rule: "names" };
  return word === "{what}" ? { kind: "class", label: "TEKST" } : { kind: "keyword", word };
}

/** A node of the parser's description; the declared type leaves out what some kinds of node have. */
interface Gast extends ISerializedGast {
  readonly name?: string;
  readonly label?: string;
  readonly definition?: Gast[];
}

function partOf(gast: Gast): Part {
  const inner = gast.definition ?? [];
  switch (gast.type) {
    case "Terminal":
      return terminal(gast);
    case "NonTerminal":
      return { kind: "rule", rule: gast.name ?? "" };
    case "Option":
      return { kind: "optional", part: sequence(inner) };
    case "Repetition":
      return { kind: "many", part: sequence(inner) };
    case "Alternation":
      return choice(inner.map(partOf));
    default:
      return sequence(inner);
  }
}

/** A keyword's token type has its word for a name and a label; a class of tokens has a label in capitals. */
function terminal({ name = "", label = name }: Gast): Part {
  if (name === "Modal") return { kind: "class", label: "MODAAL" };
  if (name === "Comma" || name === "Colon" || name === "Euro" || name === label)
    return { kind: "keyword", word: label };
  return { kind: "class", label };
}

/** One choice for nested ones, without repeats. */
function choice(parts: readonly Part[]): Part {
  const flat = parts.flatMap((part) => (part.kind === "choice" ? part.parts : [part]));
  const unique = flat.filter((part, index) => flat.findIndex((other) => same(other, part)) === index);
  const only = unique.length === 1 ? unique[0] : undefined;
  return only ?? { kind: "choice", parts: unique };
}

function sequence(definition: readonly Gast[]): Part {
  const parts: Part[] = [];
  for (const part of definition
    .map(partOf)
    .flatMap((each) => (each.kind === "sequence" ? each.parts : [each]))) {
    const previous = parts.at(-1);
    const list = previous === undefined ? undefined : asList(previous, part);
    if (list !== undefined) parts[parts.length - 1] = list;
    else parts.push(part);
  }
  const only = parts.length === 1 ? parts[0] : undefined;
  return only ?? { kind: "sequence", parts };
}

/** `x (sep x)*` is a list of x. */
function asList(item: Part, part: Part): Part | undefined {
  if (part.kind !== "many" || part.part.kind !== "sequence") return undefined;
  const [separator, again, ...rest] = part.part.parts;
  if (separator === undefined || again === undefined || rest.length > 0 || !same(item, again))
    return undefined;
  return { kind: "list", item, separator };
}

function same(a: Part, b: Part): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
