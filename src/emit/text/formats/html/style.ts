import type { HouseColours } from "../../house-style.js";

/** The style sheet of a page, in the colours of the organisation where it states them. `sheet`: all is to fit on one A4. */
export function styleSheet({ accent, ink, background }: HouseColours = {}, sheet = false): string {
  const stated = [
    ...(accent === undefined ? [] : [`--klacht-accent: ${accent};`]),
    ...(ink === undefined ? [] : [`--klacht-inkt: ${ink}; --klacht-zacht: ${ink};`]),
    ...(background === undefined ? [] : [`--klacht-vlak: ${background}; --klacht-kop: ${background};`]),
  ];
  const style = `${paper(sheet)}${STYLE}`;
  return stated.length === 0 ? style : `${style}@layer klacht {\n:root { ${stated.join(" ")} }\n}\n`;
}

/** The paper. Browsers pass over this rule in a layer. */
function paper(sheet: boolean): string {
  return `@page { size: A4; margin: ${sheet ? "9mm 13mm" : "13mm 18mm"}; }\n`;
}

/**
 * The style sheet of a page of ours: small, in a layer of its own so that any theme of the organisation wins, for
 * screen and for A4. Colours keep a contrast of 4.5 or more.
 */
const STYLE = `@layer klacht {
:root { --klacht-inkt: #1b1b1f; --klacht-zacht: #55565c; --klacht-vlak: #fff; --klacht-lijn: #c3c9d4; --klacht-kop: #eef1f5; --klacht-accent: #14508f; }
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--klacht-vlak); color: var(--klacht-inkt); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
a { color: var(--klacht-accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--klacht-accent); outline-offset: 2px; }
.klacht-sla-over { position: absolute; left: -100vw; padding: .75rem 1rem; background: var(--klacht-accent); color: #fff; }
.klacht-sla-over:focus { left: 0; top: 0; z-index: 1; }
.klacht-hoofd, .klacht-voet { max-width: 46rem; margin: 0 auto; padding: 1rem; color: var(--klacht-zacht); }
.klacht-hoofd { border-bottom: 4px solid var(--klacht-accent); font-weight: 600; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p, ul, ol { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: .25rem 0; }
p, li { overflow-wrap: break-word; }
.klacht-inhoud { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--klacht-kop); border-radius: 6px; }
.klacht-inhoud-kop { margin: 0 0 .5rem; font-weight: 600; }
.klacht-inhoud ul { margin: 0; }
.klacht-lid { font-variant-numeric: tabular-nums; font-weight: 600; }
.klacht-tabel { margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead th:first-child { width: 34%; }
thead th:nth-child(2):nth-last-child(2) { width: 24%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--klacht-lijn); overflow-wrap: anywhere; }
td:last-child, th:last-child { padding-right: 0; }
tbody th { font-weight: 500; }
.klacht-figuur { margin: 1rem 0; }
.klacht-tekening svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { color: var(--klacht-zacht); font-size: .95em; text-align: center; }
.klacht-woorden { margin: 0 0 1rem; }
summary { cursor: pointer; padding: .25rem 0; }
@media screen and (max-width: 40rem) {
table, caption, tbody, tr, td, tbody th { display: block; }
thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
tr { padding: .5rem 0; border-bottom: 1px solid var(--klacht-lijn); }
th, td { padding: .1rem 0; border: 0; overflow-wrap: anywhere; }
tbody th { font-weight: 600; }
td::before { content: attr(data-kolom) ": "; color: var(--klacht-zacht); }
}
@media print {
html { scroll-behavior: auto; }
body { font: 10pt/1.4 Arial, Helvetica, "Liberation Sans", sans-serif; color: #000; background: #fff; }
h1 { font-size: 19pt; margin-bottom: 8pt; }
h2 { font-size: 13pt; margin: 11pt 0 3pt; }
h3 { font-size: 11pt; margin: 7pt 0 2pt; }
p, ul, ol, .klacht-tabel { margin-bottom: 6pt; }
li { margin: 1pt 0; }
th, td { padding: 2pt 8pt 2pt 0; }
main { padding-top: 0; padding-bottom: 0; }
main, .klacht-hoofd, .klacht-voet { max-width: none; padding-left: 0; padding-right: 0; }
.klacht-sla-over, .klacht-inhoud, .klacht-voet, .klacht-woorden { display: none; }
.klacht-hoofd { border-bottom-color: #000; }
h1, h2, h3 { break-after: avoid; }
table, tr, li, figure { break-inside: avoid; }
p { orphans: 3; widows: 3; }
.klacht-tekening svg { max-height: 205mm; width: auto; }
a { color: inherit; }
.klacht-kaart { font-size: 8.5pt; line-height: 1.27; }
.klacht-kaart h1 { font-size: 15pt; margin-bottom: 4pt; }
.klacht-kaart h2 { font-size: 10.5pt; margin: 6pt 0 2pt; }
.klacht-kaart h3 { font-size: 9pt; margin: 4pt 0 1pt; }
.klacht-kaart p, .klacht-kaart ul, .klacht-kaart ol, .klacht-kaart .klacht-tabel { margin-bottom: 2.5pt; }
.klacht-kaart li { margin: 0; }
.klacht-kaart th, .klacht-kaart td { padding: 1pt 6pt 1pt 0; }
}
}
`;
