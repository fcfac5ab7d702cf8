import type { TextDocument } from "../document/document.js";
import type { HouseColours } from "../house-style.js";

/** The names of the formats, as `--format` takes them. */
export type FormatId = "md" | "txt" | "html";

/** What a format may be told; each takes what it knows. */
export interface FormatOptions {
  /** A style sheet that takes the place of ours, where the format has one. */
  readonly css?: string;
  /** Only the text itself, to stand in a page of someone else's. */
  readonly fragment?: boolean;
  /** The name at the head of a page. */
  readonly logo?: string;
  /** Colours of the organisation instead of ours. */
  readonly colours?: HouseColours;
}

/** How a document is written down. A new format is one file and one line in the registry. */
export interface Format {
  readonly id: FormatId;
  readonly summary: { readonly nl: string; readonly en: string };
  /** Of the file, without a dot. */
  readonly extension: string;
  /** Whether it shows pictures; then a document gets that of its procedure. */
  readonly pictures: boolean;
  /** Pure; ends in one line feed. All text of the document comes out as text, whatever it holds. */
  render(document: TextDocument, options?: FormatOptions): string;
}
