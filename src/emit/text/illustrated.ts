import { descriptionOf } from "../flow/description.js";
import type { Flow } from "../flow/flow-types.js";
import { flowPicture } from "../flow/svg.js";
import { heading } from "./document/blocks.js";
import type { Block, Table, TextDocument } from "./document/document.js";

/** What a picture of a procedure is made of. */
export interface Illustration {
  readonly flow: Flow;
  /** The terms, for a document that has no table of them. */
  readonly terms: readonly Table[];
}

/**
 * A document with the course of the procedure as a picture and its terms side by side, for formats that show pictures.
 * They stand before the first section: whoever reads on knows the whole.
 */
export function illustrated(document: TextDocument, { flow, terms }: Illustration): TextDocument {
  const { blocks } = document;
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
  const at = first === -1 ? blocks.length : first;
  const missing = blocks.some(isTermsTable) ? [] : terms;
  const added: readonly Block[] = [
    heading(2, "Het verloop in beeld"),
    {
      kind: "figure",
      title: "De stappen van de procedure, van boven naar beneden",
      description: descriptionOf(flow),
      svg: flowPicture(flow, "verloop"),
    },
    ...(missing.length === 0 ? [] : [heading(2, "De termijnen op een rij"), ...missing]),
  ];
  return { ...document, blocks: [...blocks.slice(0, at), ...added, ...blocks.slice(at)] };
}

function isTermsTable(block: Block): boolean {
  return block.kind === "table" && block.columns.some((column) => /^(wanneer|termijn)$/i.test(column));
}
