import { oneLine } from "../../writing/one-line.js";
import { xmlText } from "../../writing/xml.js";
import type { TextDocument } from "../document/document.js";
import type { Format, FormatOptions } from "./format.js";
import { articleHtml } from "./html/body.js";
import { styleSheet } from "./html/style.js";

/** A page that needs nothing from elsewhere: landmarks, a skip link, a table of contents, and a style for screen and A4. */
export const html: Format = {
  id: "html",
  summary: {
    nl: "een webpagina die op zichzelf staat, ook om af te drukken",
    en: "a web page that stands by itself, also for printing",
  },
  extension: "html",
  pictures: true,
  render: (document, options = {}) =>
    options.fragment === true ? `${articleHtml(document)}\n` : page(document, options),
};

/** Scripts, frames and files from elsewhere are shut out, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

function page(document: TextDocument, { css, logo, colours }: FormatOptions): string {
  const title = plain(document.title);
  return `${[
    "<!DOCTYPE html>",
    `<html lang="${document.language}">`,
    "<head>",
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    `<title>${title}</title>`,
    `<style>\n${inStyle(css ?? styleSheet(colours, document.sheet))}</style>`,
    "</head>",
    '<body class="utrecht-document utrecht-theme">',
    '<a class="klacht-sla-over utrecht-skip-link" href="#inhoud">Naar de inhoud</a>',
    ...(logo === undefined
      ? []
      : [`<header class="klacht-hoofd utrecht-page-header">${plain(logo)}</header>`]),
    '<main id="inhoud" tabindex="-1">',
    articleHtml(document),
    "</main>",
    '<footer class="klacht-voet utrecht-page-footer"><a class="utrecht-link" href="#inhoud">Terug naar boven</a></footer>',
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** A style sheet inside a page: what would close the element or start another is taken apart. */
function inStyle(css: string): string {
  return `${css.replace(/<(?=\/style|!--)/gi, "\\3C ").trimEnd()}\n`;
}

function plain(text: string): string {
  return xmlText(oneLine(text));
}
