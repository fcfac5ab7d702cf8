import type { Machine } from "../../../ir/machine.js";
import type { Course } from "../../../simulate/scenario/course.js";
import type { TextDocument } from "../document/document.js";
import type { HouseStyle } from "../house-style.js";
import type { StatedNode } from "../nodes.js";
import type { Voice, VoiceOptions } from "../voice.js";
import type { VariantId } from "./variant-id.js";

/** What a variant is told besides the machine. */
export interface TextOptions {
  readonly style: HouseStyle;
  /** The day a complaint is received, `YYYY-MM-DD`, for a text about one complaint. */
  readonly received?: string;
  /** How one case of the same procedure went, for a text about that case. */
  readonly course?: Course;
}

/** One text of a procedure for one kind of reader. It chooses, orders, heads and shortens; it has no facts of its own. */
export interface Variant {
  readonly id: VariantId;
  readonly summary: { readonly nl: string; readonly en: string };
  readonly reader: "everyone" | "complainant" | "staff";
  /** How the picture of the procedure speaks that a page of this text shows; absent: a text without a picture. */
  pictured?(machine: Machine, options: TextOptions): VoiceOptions;
  /** The words of this text for those of the procedure, where a picture or a table says them: «zo snel mogelijk». */
  worded?(voice: Voice, text: string): string;
  /** There is a text only of one complaint: of a day of receipt or a course. Such a variant is left out of a build. */
  readonly needs?: "complaint";
  /** Pure: the same machine and options give the same text. */
  document(machine: Machine, options: TextOptions): TextDocument;
  /** Whether this text must state the node; one it concerns that has no sentence is a mistake of ours. */
  concerns(node: StatedNode, machine: Machine): boolean;
}
