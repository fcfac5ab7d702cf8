import type { Origin } from "../../ir/machine.js";
import type { Naming } from "./naming.js";
import type { VariantId } from "./variants/variant-id.js";

/**
 * How an organisation wants its texts to speak and look, whatever the procedure. Every part is optional: what is absent
 * stays as the procedure says it.
 */
export interface HouseStyle {
  /** The form of address of every text, instead of the procedure's own. */
  readonly form?: AddressForm;
  readonly names: {
    /** What a complaint is called: «het signaal». Names and titles of the organisation stay as they are. */
    readonly complaint?: Naming;
    /** How a complainant is called in the third person, with an article: «de melder». */
    readonly complainant?: string;
  };
  /** The name at the head of a page, where a format has one. */
  readonly logo?: string;
  readonly colours?: HouseColours;
  /** Paragraphs behind the title of a text. */
  readonly opening?: HouseParagraphs;
  /** Paragraphs at the end of a text, under a heading of their own. */
  readonly closing?: HouseParagraphs;
  /** Where each of these paragraphs stands in the file of the style, by its text. */
  readonly places?: Readonly<Record<string, Origin>>;
}

/** How a text speaks to its reader; `third` speaks of the complainant. */
export type AddressForm = "u" | "je" | "third";

/** Colours as `#rrggbb`; what is absent is that of our own style. */
export interface HouseColours {
  readonly accent?: string;
  readonly ink?: string;
  readonly background?: string;
}

/** Paragraphs for every text, and for some of them instead. */
export type HouseParagraphs = Readonly<Partial<Record<VariantId | "all", readonly string[]>>>;

/** The style of whoever states none. */
export const PLAIN_STYLE: HouseStyle = { names: {} };
