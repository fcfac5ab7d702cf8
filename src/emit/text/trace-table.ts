import type { Both } from "../../diagnostics/entry.js";
import type { Language } from "../../diagnostics/severity.js";
import type { Machine } from "../../ir/machine.js";
import type { Origin } from "../../ir/node.js";
import { oneLine } from "../writing/one-line.js";
import type { TextDocument } from "./document/document.js";
import { saidIn } from "./document/trace.js";
import { statedNodes } from "./nodes.js";

/**
 * For who wants to know where a sentence comes from: first each node with its place in the file and the sentences that
 * state it, in the order of the file, then each sentence with its nodes, in the order of the text. Ends in a line feed.
 */
export function traceTable(machine: Machine, document: TextDocument, lang: Language): string {
  const origins = originsOf(machine);
  const roles = new Map(machine.roles.map((role) => [role.id, role.origin]));
  // What a role says of itself stands with the role, also where a tier has the same name.
  const originOf = (id: string): Origin | undefined =>
    id.includes("#") ? (roles.get(baseOf(id)) ?? machine.calendar.origin) : origins.get(id);
  const kinds = new Map<string, string>(statedNodes(machine).map(({ id, kind }) => [id, kind]));
  const said = saidIn(document);
  const about = new Map<string, string[]>();
  for (const { text, about: ids } of said)
    for (const id of known(ids, kinds)) about.set(id, [...(about.get(id) ?? []), text]);
  const node = (id: string): string => {
    const origin = originOf(id);
    const place = origin === undefined ? "" : `${origin.file}:${origin.line}:${origin.column}  `;
    const kind = kinds.get(id);
    return `${place}${oneLine(id)}${kind === undefined ? "" : ` (${kind})`}`;
  };
  const nodes = [...about.keys()].sort((one, other) => order(originOf(one), originOf(other)));
  return [
    HEADS[lang].nodes,
    ...nodes.flatMap((id) => ["", node(id), ...(about.get(id) ?? []).map(indented)]),
    "",
    HEADS[lang].sentences,
    ...said.flatMap(({ text, about: ids }) => [
      "",
      oneLine(text),
      ...(ids.length === 0
        ? [indented(HEADS[lang].none)]
        : known(ids, kinds).map((id) => indented(node(id)))),
    ]),
    "",
  ].join("\n");
}

const HEADS: Both<{ readonly nodes: string; readonly sentences: string; readonly none: string }> = {
  nl: {
    nodes: "VAN HET BESTAND NAAR DE TEKST",
    sentences: "VAN DE TEKST NAAR HET BESTAND",
    none: "(hoort bij geen onderdeel)",
  },
  en: {
    nodes: "FROM THE FILE TO THE TEXT",
    sentences: "FROM THE TEXT TO THE FILE",
    none: "(belongs to no node)",
  },
};

function indented(text: string): string {
  return `    ${oneLine(text)}`;
}

function order(one: Origin | undefined, other: Origin | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.start - other.start;
}

/** Each id once. A sentence may be about a facet its node has not got: that says nothing. */
function known(ids: readonly string[], kinds: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(ids)].filter((id) => !id.includes("#") || kinds.has(id));
}

function baseOf(id: string): string {
  return id.slice(0, id.indexOf("#"));
}

/** The place of each node, wherever in the machine it stands; the first of two with one id. */
function originsOf(machine: Machine): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { id, origin } = value as { readonly id?: unknown; readonly origin?: Origin };
    if (typeof id === "string" && origin !== undefined && !found.has(id)) found.set(id, origin);
    Object.values(value).forEach(visit);
  };
  // A role and a tier may have one name; the tier is what a text states. What is built in stands nowhere.
  visit({ ...machine, roles: [] });
  visit(machine.roles.filter(({ builtIn }) => !builtIn));
  return found;
}
