import type { Format } from "./formats/format.js";
import { html } from "./formats/html.js";
import { markdown } from "./formats/markdown.js";
import { plain } from "./formats/plain.js";

/** The formats, in the order they are listed; the first is the one nobody has to ask for. */
export const FORMATS: readonly [Format, ...Format[]] = [markdown, plain, html];
