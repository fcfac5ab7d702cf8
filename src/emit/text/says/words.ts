import type { ChannelId, FormId } from "../../../glossary/ids.js";
import { FORM_WORDS } from "../../../glossary/words.js";
import { list } from "../dutch/lists.js";

/** «schriftelijk of per e-mail»; undefined when no form is stated. */
export function formsText(forms: readonly FormId[]): string | undefined {
  return forms.length === 0
    ? undefined
    : list(
        [...new Set(forms)].map((form) => FORM_WORDS[form]),
        "of",
      );
}

/** «per e-mail», «aan de balie» */
export function channelText(channel: ChannelId): string {
  return CHANNELS[channel];
}

/** The name of a channel in a list of addresses. */
export function channelName(channel: ChannelId): string {
  return CHANNEL_NAMES[channel];
}

const CHANNELS: Readonly<Record<ChannelId, string>> = {
  email: "per e-mail",
  post: "per post",
  phone: "telefonisch",
  form: "met het klachtenformulier",
  website: "via de website",
  desk: "aan de balie",
  conversation: "in een gesprek",
  app: "via de app",
  other: "op een andere manier",
};

const CHANNEL_NAMES: Readonly<Record<ChannelId, string>> = {
  email: "E-mail",
  post: "Post",
  phone: "Telefoon",
  form: "Formulier",
  website: "Website",
  desk: "Balie",
  conversation: "Gesprek",
  app: "App",
  other: "Anders",
};
