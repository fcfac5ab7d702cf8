import type { Machine } from "../../../ir/machine.js";
import type { TextDocument } from "../document/document.js";
import type { HouseStyle } from "../house-style.js";
import type { StatedNode } from "../nodes.js";
import type { VoiceOptions } from "../voice.js";
import type { VariantId } from "./variant-id.js";

/** What a variant is told besides the machine. */
export interface TextOptions {
  readonly style: HouseStyle;
  /** The day a complaint is received, `YYYY-MM-DD`, for a text about one complaint. */
  readonly received?: string;
}

/** One text of a procedure for one kind of reader. It chooses, orders, heads and shortens; it has no facts of its own. */
export interface Variant {
  readonly id: VariantId;
  readonly summary: { readonly nl: string; readonly en: string };
  readonly reader: "everyone" | "complainant" | "staff";
  /** How the picture of the procedure speaks that a page of this text shows; absent: a text without a picture. */
  pictured?(machine: Machine, options: TextOptions): VoiceOptions;
  /** What must be told before there is a text; such a variant is left out of a build. */
  readonly needs?: "received";
  /** Pure: the same machine and options give the same text. */
  document(machine: Machine, options: TextOptions): TextDocument;
  /** Whether this text must state the node; one it concerns that has no sentence is a mistake of ours. */
  concerns(node: StatedNode): boolean;
}
