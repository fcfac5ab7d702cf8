import { xmlText } from "../writing/xml.js";
import type { Lang } from "./dates.js";

/**
 * A whole HTML page that needs nothing from elsewhere: no scripts, fonts or links. Well-formed as XML too. `body` is
 * HTML already; the title is text.
 */
export function htmlPage(lang: Lang, title: string, body: readonly string[]): string {
  return `${[
    "<!DOCTYPE html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`,
    '<meta name="color-scheme" content="light dark"/>',
    `<title>${xmlText(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...body,
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** A table, with a caption that only screen readers tell: a heading stands above it. On a narrow screen each row becomes a list with the names of the columns in front. */
export function htmlTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map((one) => `<th scope="col">${xmlText(one)}</th>`).join("");
  const body = rows.map((cells) => {
    const parts = cells.map((text, at) => {
      const label = `data-kolom="${xmlText(columns[at] ?? "")}"`;
      const shown = xmlText(text === "" ? "–" : text);
      return at === 0 ? `<th scope="row" ${label}>${shown}</th>` : `<td ${label}>${shown}</td>`;
    });
    return `<tr>${parts.join("")}</tr>`;
  });
  return `<table>\n<caption>${xmlText(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** A heading with what stands below it. */
export function htmlSection(heading: string, ...parts: readonly string[]): string {
  return `<section>\n<h2>${xmlText(heading)}</h2>\n${parts.join("\n")}\n</section>`;
}

/** A smaller heading inside a section. */
export function subheading(text: string): string {
  return `<h3>${xmlText(text)}</h3>`;
}

/** A paragraph of text. */
export function paragraph(text: string): string {
  return `<p>${xmlText(text)}</p>`;
}

/** A list of texts. */
export function htmlList(items: readonly string[]): string {
  return `<ul>\n${items.map((one) => `<li>${xmlText(one)}</li>`).join("\n")}\n</ul>`;
}

/** A picture that scrolls sideways by itself when the screen is narrow. */
export function figure(svg: string, label: string): string {
  return `<figure tabindex="0" role="group" aria-label="${xmlText(label)}">\n${svg}\n</figure>`;
}

const STYLE = [
  ":root{--inkt:#1b1b1f;--zacht:#55565c;--vlak:#fff;--lijn:#d5d9e0;--kop:#eef1f5;color-scheme:light dark}",
  "@media (prefers-color-scheme:dark){:root{--inkt:#ececf1;--zacht:#b4b6bf;--vlak:#17181c;--lijn:#383b45;--kop:#24262d}}",
  "*{box-sizing:border-box}body{margin:0;background:var(--vlak);color:var(--inkt);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}",
  "main{max-width:66rem;margin:0 auto;padding:1.5rem 1rem 3rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}",
  "p{margin:.5rem 0}figure{margin:1rem 0;overflow-x:auto;border:1px solid var(--lijn);border-radius:6px}figure:focus-visible{outline:3px solid #14508f;outline-offset:2px}svg{display:block;max-width:none}",
  "table{border-collapse:collapse;width:100%;margin:.75rem 0}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}",
  "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--lijn);overflow-wrap:break-word;hyphens:auto}thead th{background:var(--kop)}tbody th{font-weight:500}td{font-variant-numeric:tabular-nums}",
  "details{margin:.75rem 0}summary{cursor:pointer;color:var(--zacht)}li{margin:.25rem 0}",
  "@media (max-width:40rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td,tbody{display:block;border:0}",
  "tbody tr{border:1px solid var(--lijn);border-radius:6px;padding:.5rem .6rem;margin:.6rem 0}tbody th{font-weight:600;padding:.1rem 0}td{padding:.1rem 0}",
  "td::before{content:attr(data-kolom) ': ';color:var(--zacht)}}",
  "@media print{:root{--inkt:#000;--zacht:#333;--vlak:#fff;--lijn:#999;--kop:#eee}main{max-width:none;padding:0}figure{border:0;overflow:visible}svg{max-width:100%;height:auto}tr,figure{break-inside:avoid}h2{break-after:avoid}}",
].join("");
