import type { Emitter } from "../emitter.js";
import { renderText } from "./text.js";

/** The procedure as a Dutch text for publication. */
export const textEmitter: Emitter = {
  id: "text",
  summary: {
    nl: "de hele procedure als leesbare Nederlandse tekst (Markdown)",
    en: "the whole procedure as readable Dutch text (Markdown)",
  },
  defaults: {},
  emit: (machine) => [{ path: `${machine.id}/tekst.md`, content: renderText(machine) }],
};
