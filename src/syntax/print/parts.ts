/** The parts of statements as text: names, items, fields, channels, terms, targets. */

import type { FormId } from "../../glossary/ids.js";
import {
  CHANNEL_WORDS,
  FIELD_TYPE_WORDS,
  FORM_WORDS,
  lengthWords,
  MONTH_WORDS,
} from "../../glossary/words.js";
import { assertNever } from "../../support/assert-never.js";
import type {
  AnchorNode,
  BoundNode,
  ChannelNode,
  Duration,
  FieldNode,
  Item,
  Name,
  StepTargetNode,
  TermNode,
  Text,
} from "../ast-parts.js";
import { CLAUSE_STARTS } from "../parser/list-words.js";
import { quote } from "../quotes.js";

/** A space at which a long line may be broken; no file holds this character. */
export const SOFT = "\u0000";

/** ` kort "..."` and its like: a part that is there or not. */
export const optional = <T>(value: T | undefined, print: (value: T) => string): string =>
  value === undefined ? "" : print(value);

/** A text as a string of the language. */
export const text = (value: Text): string => quote(value.value);

/** Texts as a list. */
export const texts = (values: readonly Text[]): string => values.map(text).join(`,${SOFT}`);

const STARTS: ReadonlySet<string> = new Set([...CLAUSE_STARTS].map((type) => type.name));

/** Joins a list; the line never breaks before a word that would look like the start of a statement. */
function list(parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) {
    if (joined !== "") joined += STARTS.has(part.split(" ", 1)[0]?.toLowerCase() ?? "") ? ", " : `,${SOFT}`;
    joined += part;
  }
  return joined;
}

/** Names as a list. */
export const names = (values: readonly Name[]): string => list(values.map((value) => value.text));

/** Names of which any is meant, `a, b of c`, or all: a list. */
export const choice = (values: readonly Name[], any: boolean | undefined): string => {
  const last = any === true && values.length > 1 ? values.at(-1) : undefined;
  return last === undefined ? names(values) : `${names(values.slice(0, -1))}${SOFT}of ${last.text}`;
};

/** Outcomes, joined by `of`. */
export const outcomes = (values: readonly Name[]): string =>
  values.map((value) => value.text).join(`${SOFT}of `);

/** Items as a list. */
export const items = (values: readonly Item[]): string => list(values.map(item));

/** Fields as a list. */
export const fields = (values: readonly FieldNode[]): string => list(values.map(field));

/** Channels as a list, with their addresses. */
export const channels = (values: readonly ChannelNode[]): string => list(values.map(channel));

function channel({ channel: id, address }: ChannelNode): string {
  const words = [
    ...(id === "other" ? [] : [CHANNEL_WORDS[id].word]),
    ...(address === undefined ? [] : [text(address)]),
  ];
  return words.join(" ");
}

/** Forms, of which one is enough. */
export const forms = (values: readonly FormId[]): string =>
  values.map((form) => FORM_WORDS[form]).join(" of ");

/** `5 werkdagen` */
export const length = (value: Duration): string => lengthWords(value.amount, value.unit);

const named = (value: Item): string =>
  [
    ...(value.id === undefined ? [] : [value.id.text]),
    ...(value.label === undefined ? [] : [text(value.label)]),
  ].join(" ");

const applicable = (value: Item): string => (value.ifApplicable ? " indien van toepassing" : "");

const item = (value: Item): string => named(value) + applicable(value);

function field(value: FieldNode): string {
  const type = optional(value.type, (id) => ` als ${FIELD_TYPE_WORDS[id]}`);
  return `${named(value)}${type}${optional(value.options, (options) => ` ${texts(options)}`)}${applicable(value)}`;
}

/** `ontvangst van reactie` */
function anchor(value: AnchorNode): string {
  const of = (name: Name | undefined): string => optional(name, (step) => ` van ${step.text}`);
  const at = (name: Name | undefined): string => optional(name, (tier) => ` bij trap ${tier.text}`);
  switch (value.kind) {
    case "receipt":
      return `ontvangst${of(value.step)}${value.complaint === true ? " van de klacht" : ""}${at(value.tier)}`;
    case "filing":
      return `indiening${at(value.tier)}`;
    case "sending":
      return `verzending${of(value.step)}`;
    case "completion":
      return `afronding${of(value.step)}`;
    case "handled":
      return `afhandeling${optional(value.tier, (tier) => ` van trap ${tier.text}`)}`;
    case "closing":
      return "sluiting";
    case "completed":
      return "aanvulling";
    case "request":
      return "verzoek";
    case "incident":
      return "voorval";
    case "discovery":
      return "ontdekking";
    case "service-end":
      return "einde dienst";
    case "term-end":
      return `einde termijn${of(value.step)}`;
    case "window-end":
      return `einde indientermijn${at(value.tier)}`;
    case "custom":
      return text(value.text);
    default:
      return assertNever(value);
  }
}

function bound(value: BoundNode): string {
  if (value.kind === "date") return `${value.day} ${MONTH_WORDS[value.month - 1] ?? ""}`;
  const link = value.direction === "after" ? "na" : "voor";
  return length(value.length) + optional(value.anchor, (from) => ` ${link} ${anchor(from)}`);
}

/** `8 dagen na voorval of 8 dagen na ontdekking` */
export const bounds = (values: readonly BoundNode[]): string => values.map(bound).join(" of ");

/** `, wat het eerst komt` */
export const pick = (value: "earliest" | "latest"): string =>
  `, wat het ${value === "earliest" ? "eerst" : "laatst"} komt`;

/** A term with its suffixes. */
export function term(value: TermNode): string {
  return [
    termHead(value),
    optional(value.pick, pick),
    optional(value.outer, (outer) => `, uiterlijk ${bound(outer)}`),
    value.anchorOpen ? ", aanvang open" : "",
    optional(value.roll, (roll) => `, ${roll ? "met" : "zonder"} termijnenwet`),
    value.subjects.length === 0 ? "" : `, bij klachten over ${names(value.subjects)}`,
    optional(value.classes, (classes) => `, voor ${names(classes)}`),
    optional(value.condition, (when) => `, als ${text(when)}`),
  ].join("");
}

function termHead(value: TermNode): string {
  switch (value.modality) {
    case "hard":
      if (value.asap) return `zo spoedig mogelijk, uiterlijk ${bounds(value.bounds)}`;
      if (value.latest === true) return `uiterlijk ${bounds(value.bounds)}`;
      return `${value.bounds[0]?.kind === "date" ? "voor" : "binnen"} ${bounds(value.bounds)}`;
    case "target":
      return `streeft naar ${bounds(value.bounds)}`;
    case "asap":
      return "zo spoedig mogelijk";
    case "reasonable":
      return "binnen een redelijke termijn";
    case "per-case":
      return `termijn per klacht door ${value.setBy?.text ?? ""}`;
    case "open":
      return "termijn open";
    case "none":
      return "geen termijn";
    default:
      return assertNever(value.modality);
  }
}

/** `naar trap T`, `terug naar stap S`, `sluiting`, `afhandeling` */
export function target(value: StepTargetNode): string {
  switch (value.kind) {
    case "tier":
      return `naar trap ${value.name.text}`;
    case "step":
      return `${value.back ? "terug " : ""}naar stap ${value.name.text}`;
    case "close":
      return "sluiting";
    case "handled":
      return "afhandeling";
    default:
      return assertNever(value);
  }
}
