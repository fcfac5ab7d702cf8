import type { Machine } from "../../ir/machine.js";
import { flowOf } from "../flow/flow.js";
import { termsTables } from "../flow/terms-table.js";
import type { Table, TextDocument } from "./document/document.js";
import { traceOf } from "./document/trace.js";
import type { Format, FormatOptions } from "./formats/format.js";
import { FORMATS } from "./formats.js";
import { framed } from "./framed.js";
import { PLAIN_STYLE } from "./house-style.js";
import { illustrated } from "./illustrated.js";
import { type StatedNode, statedNodes } from "./nodes.js";
import { renamedDocument, renamedFlow, wordedFlow } from "./renamed-document.js";
import type { TextOptions, Variant } from "./variants/variant.js";
import { VARIANTS } from "./variants.js";
import { voiceOf } from "./voice.js";

const [FIRST_VARIANT] = VARIANTS;
const [FIRST_FORMAT] = FORMATS;
const DEFAULTS: TextOptions = { style: PLAIN_STYLE };

/** How a text is to be written down. */
export interface RenderOptions {
  readonly variant?: Variant;
  readonly format?: Format;
  readonly look?: Pick<FormatOptions, "css" | "fragment">;
}

/** A procedure as a text for people: the whole of it in Markdown, unless another variant or format is asked for. */
export function renderText(
  machine: Machine,
  { variant = FIRST_VARIANT, format = FIRST_FORMAT, look = {} }: RenderOptions = {},
  options: TextOptions = DEFAULTS,
): string {
  const document = textDocument(machine, variant, options);
  const { style } = options;
  const shown = format.pictures ? withPicture(document, machine, variant, options) : document;
  const { logo, colours } = style;
  return format.render(shown, {
    ...look,
    ...(logo === undefined ? {} : { logo }),
    ...(colours === undefined ? {} : { colours }),
  });
}

/**
 * The same text as data: what every format shows. Throws when the variant leaves a node unsaid that concerns its readers:
 * a mistake of ours, and no text may go out with a hole.
 */
export function textDocument(
  machine: Machine,
  variant: Variant = FIRST_VARIANT,
  options: TextOptions = DEFAULTS,
): TextDocument {
  const { style } = options;
  const written = variant.document(machine, options);
  const unstated = unstatedIn(written, machine, variant);
  if (unstated.length > 0) throw new Error(unstatedText(variant, unstated));
  const { complaint } = style.names;
  const named = complaint === undefined ? written : renamedDocument(written, complaint, machine);
  return framed(named, variant.id, style);
}

/** For each node of the machine the sentences of a variant that state it. */
export function traceText(
  machine: Machine,
  variant: Variant = FIRST_VARIANT,
  options: TextOptions = DEFAULTS,
): ReadonlyMap<string, readonly string[]> {
  return traceOf(variant.document(machine, options));
}

/** The nodes that concern the readers of a variant and have no sentence in it. Always empty, or the variant is wrong. */
export function unstatedNodes(
  machine: Machine,
  variant: Variant = FIRST_VARIANT,
  options: TextOptions = DEFAULTS,
): readonly StatedNode[] {
  return unstatedIn(variant.document(machine, options), machine, variant);
}

function unstatedIn(document: TextDocument, machine: Machine, variant: Variant): readonly StatedNode[] {
  const trace = traceOf(document);
  return statedNodes(machine).filter((node) => variant.concerns(node, machine) && !trace.has(node.id));
}

function unstatedText({ id }: Variant, nodes: readonly StatedNode[]): string {
  const named = nodes.map((node) => `${node.kind} ${node.id}`).join(", ");
  return `the text '${id}' says nothing about ${named}`;
}

/** The first cell of a row is a name. */
function wordedTable(table: Table, say: (text: string) => string): Table {
  return {
    ...table,
    rows: table.rows.map(({ cells, about }) => ({
      cells: cells.map((cell, at) => (at === 0 ? cell : say(cell))),
      about,
    })),
  };
}

/** The picture and the table speak as the text does: in its form of address, and with the names of its style. */
function withPicture(
  document: TextDocument,
  machine: Machine,
  variant: Variant,
  options: TextOptions,
): TextDocument {
  const speaking = variant.pictured?.(machine, options);
  if (speaking === undefined) return document;
  const voice = voiceOf(machine, speaking);
  const { complaint } = options.style.names;
  const say = (text: string) => variant.worded?.(voice, text) ?? text;
  const flow = wordedFlow(flowOf(machine, voice), say);
  const tables = termsTables(voice).map((table) => wordedTable(table, say));
  const terms = { ...document, blocks: tables };
  if (complaint === undefined) return illustrated(document, { flow, terms: tables });
  return illustrated(document, {
    flow: renamedFlow(flow, complaint, machine),
    terms: renamedDocument(terms, complaint, machine).blocks.filter((block) => block.kind === "table"),
  });
}
