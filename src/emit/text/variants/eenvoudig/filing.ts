import type { Tier } from "../../../../ir/machine.js";
import type { Block } from "../../document/document.js";
import { formFieldBlocks, intakeBlocks } from "../../says/intake.js";
import type { Voice } from "../../voice.js";
import { plainBlocks } from "./plain.js";

/** Where and how a complaint is filed here, by when and with whose help. */
export function filing(voice: Voice, tier: Tier): readonly Block[] {
  const form = voice.formOf(tier);
  return form === undefined
    ? []
    : plainBlocks(voice, intakeBlocks(voice, tier, { ...form, fields: [] }), tier);
}

/** What to put in the complaint. */
export function contentsAsked(voice: Voice, tier: Tier): readonly Block[] {
  const form = voice.formOf(tier);
  return form === undefined ? [] : plainBlocks(voice, formFieldBlocks(voice, form), tier);
}
