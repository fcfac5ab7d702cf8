import type { Emitter } from "../emitter.js";
import { FORMATS } from "./formats.js";
import { type HouseStyle, PLAIN_STYLE } from "./house-style.js";
import { renderText } from "./text.js";
import { VARIANTS } from "./variants.js";

const [FIRST_VARIANT] = VARIANTS;
const [FIRST_FORMAT] = FORMATS;

/** What the texts may be told. */
export interface TextEmitterOptions {
  readonly style: HouseStyle;
}

/**
 * The procedure as Dutch texts for publication: the whole of it as `tekst.md`, and each text in each format in the folder
 * `teksten`. Texts about one complaint are not among them. Throws when a text leaves out what it must state.
 */
export const textEmitter: Emitter<TextEmitterOptions, "text"> = {
  id: "text",
  summary: {
    nl: "de procedure als leesbare Nederlandse teksten (Markdown, platte tekst, webpagina)",
    en: "the procedure as readable Dutch texts (Markdown, plain text, web page)",
  },
  defaults: { style: PLAIN_STYLE },
  emit: (machine, { style }) =>
    VARIANTS.filter(({ needs }) => needs === undefined).flatMap((variant) =>
      FORMATS.map((format) => {
        const first = variant === FIRST_VARIANT && format === FIRST_FORMAT;
        const name = first ? "tekst" : `teksten/${variant.id}`;
        return {
          path: `${machine.id}/${name}.${format.extension}`,
          content: renderText(machine, { variant, format }, { style }),
        };
      }),
    ),
};
