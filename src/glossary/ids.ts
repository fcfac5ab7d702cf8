/** The closed vocabularies of the language by their one English name. The Dutch words stand beside in this folder. */
import type { ACTS } from "./acts.js";

/** A verb phrase of the language. */
export type ActId = keyof typeof ACTS;

/** schriftelijk, mondeling, telefonisch, per e-mail, per brief, digitaal */
export type FormId = "written" | "oral" | "phone" | "email" | "letter" | "digital";

/** e-mail, post, telefoon, formulier, website, balie, gesprek, app */
export type NamedChannelId =
  | "email"
  | "post"
  | "phone"
  | "form"
  | "website"
  | "desk"
  | "conversation"
  | "app";

/** A channel; `other` has no word in the language, and its address says which one it is: `via "WhatsApp"`. */
export type ChannelId = NamedChannelId | "other";

/** tekst, lange tekst, datum, e-mailadres, telefoonnummer, adres, bestand, getal, bedrag, ja of nee, keuze */
export type FieldType =
  | "text"
  | "long-text"
  | "date"
  | "email"
  | "phone"
  | "address"
  | "file"
  | "number"
  | "amount"
  | "boolean"
  | "choice";

/** tevreden, niet tevreden, geen overeenstemming, termijn verstreken, ingetrokken, opgelost, keuze klager, geweigerd */
export type TriggerId =
  | "satisfied"
  | "dissatisfied"
  | "no-agreement"
  | "lapsed"
  | "withdrawn"
  | "settled"
  | "choice"
  | "refused";

/** uur, dag (also kalenderdag), werkdag, week, maand, jaar */
export type UnitId = "hour" | "day" | "workday" | "week" | "month" | "year";
