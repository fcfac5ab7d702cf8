/**
 * `npm run accessibility [-- --pictures FOLDER] [-- --only NAME]`: opens each page that goes to people in Chromium and has
 * axe-core look at it (WCAG 2.2 A and AA, and its good practices), as wide as a telephone and as a screen. Beside that no
 * page may be wider than its window, and a card must print on one side of A4. Ends with 1 when something is found, with 2 when there is no Chromium. `CHROMIUM`
 * names another one. With `--pictures` it writes how each page looks at 360 and 1280 pixels, and a PDF on A4.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import axe from "axe-core";
import { bundled, launch, TAGS } from "../browser.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });

const WIDTHS = [360, 1280];

const folder = mkdtempSync(join(tmpdir(), "klachtwerk-pages-"));
const browser = await launch();
let found = 0;
try {
  const { pages } = await import(
    pathToFileURL(await bundled(new URL("pages.ts", import.meta.url), folder)).href
  );
  const all = pages().filter(({ name }) => values.only === undefined || name.includes(values.only));
  for (const page of all) found += await look(page);
  console.log(`accessibility: ${all.length} pages, ${found} findings`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = found === 0 ? 0 : 1;

/** Prints what is wrong with a page, and returns how much that is. */
async function look({ name, html, sheet }) {
  const findings = [];
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.setContent(html);
    if (values.pictures !== undefined) await picture(page, name, width);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
    for (const { id, help, nodes } of violations) {
      const places = nodes.map(
        ({ target, failureSummary }) => `\n    ${target.join(" ")}: ${failureSummary}`,
      );
      findings.push(`${id}: ${help}${places.slice(0, 3).join("")}`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) findings.push(`the page is ${wide} pixels wide in a window of ${width}`);
    if (sheet === true && width === WIDTHS.at(-1)) {
      const sheets = await sheetsOf(page);
      if (sheets !== 1) findings.push(`it prints on ${sheets} pages of A4, and is a card of one`);
    }
    await context.close();
  }
  for (const finding of new Set(findings)) console.log(`${name}: ${finding}`);
  return findings.length;
}

/** How many pages of A4 come out of a printer. */
async function sheetsOf(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
}

async function picture(page, name, width) {
  mkdirSync(values.pictures, { recursive: true });
  await page.screenshot({ path: join(values.pictures, `${name}-${width}.png`), fullPage: true });
  if (width === WIDTHS.at(-1)) {
    await page.pdf({ path: join(values.pictures, `${name}.pdf`), preferCSSPageSize: true });
  }
}
