import { version } from "../../support/version.js";
import { commentText, jsLiteral } from "../module/js-text.js";
import { RUN_TEXT } from "./run-text.js";
import type { Texts } from "./texts.js";

/** What a validator is made of. */
export interface ValidatorParts {
  /** What is validated, for the comment at the head. */
  readonly title: string;
  /** Statements that declare `check`, as `compileSchemas` gives them. */
  readonly code: string;
  readonly texts: Texts;
}

/** A validator as a module of JavaScript that imports nothing and evaluates no text. */
export function validatorText({ title, code, texts }: ValidatorParts): string {
  return `// ${commentText(title)}
// Gemaakt door klachtwerk ${version}. Niet met de hand veranderen.

${RUN_TEXT}
const TEXTS = {
${textLines(texts)}};
const PLACES = Object.keys(TEXTS);

${code}
`;
}

/** One place a line, so that a change of the procedure reads as one. */
function textLines(texts: Texts): string {
  return Object.entries(texts)
    .map(([place, { label, expected, missing, wrong, unwanted }]) => {
      // What equals what is said anyway need not be told twice.
      const told = { label, expected, missing, wrong: wrong === missing ? undefined : wrong, unwanted };
      return `  ${jsLiteral({ [place]: told }).slice(1, -1)},\n`;
    })
    .join("");
}
