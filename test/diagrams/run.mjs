/**
 * `npm run diagrams [-- --pictures FOLDER] [-- --only NAME]`: draws each Mermaid text in Chromium with Mermaid itself, and
 * checks that the picture has a title and a description, shows every label as it was written, runs nothing, and holds
 * what it draws. Of our own pictures it measures whether every text stays in its box and clear of the others, as wide as
 * the browser's letters are. Ends with 1 when something is found, with 2 when there is no Chromium. `CHROMIUM` names another one.
 * With `--pictures` it writes what each diagram looks like.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundled, launch } from "../browser.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });

const folder = mkdtempSync(join(tmpdir(), "klachtwerk-diagrams-"));
const browser = await launch();
let found = 0;
try {
  const { diagrams, pictures } = await import(
    pathToFileURL(await bundled(new URL("diagrams.ts", import.meta.url), folder)).href
  );
  const asked = ({ name }) => values.only === undefined || name.includes(values.only);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="nl"><title>Diagrammen</title><body><main></main></body>');
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("mermaid/dist/mermaid.min.js")) });
  await page.evaluate(() => globalThis.mermaid.initialize({ startOnLoad: false }));
  const all = [...diagrams(), ...pictures()].filter(asked);
  for (const one of all) found += await look(page, one);
  console.log(`diagrams: ${all.length} drawn, ${found} findings`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = found === 0 ? 0 : 1;

/** Prints what is wrong with a diagram, and returns how much that is. */
async function look(page, { name, ...diagram }) {
  const findings = await page.evaluate("svg" in diagram ? measured : drawn, diagram);
  for (const finding of findings) console.log(`${name}: ${finding}`);
  if (values.pictures !== undefined) {
    mkdirSync(values.pictures, { recursive: true });
    const file = `${name.replaceAll(/[^\w.-]+/g, "-")}.png`;
    await page.locator("main").screenshot({ path: join(values.pictures, file) });
  }
  return findings.length;
}

/** Runs in the page: draws one diagram into it, and says what is wrong with the picture. */
async function drawn({ text, title, description, shown }) {
  const main = document.querySelector("main");
  try {
    main.innerHTML = (await globalThis.mermaid.render("picture", text)).svg;
  } catch (error) {
    return [`Mermaid cannot draw it: ${error.message}`];
  }
  const svg = main.querySelector("svg");
  // Mermaid breaks lines, and a space beside a break is gone. A label inside a sentence has a small letter.
  const bare = (words) => words.replaceAll(/[\s\u00a0\u200b]+/g, "").toLowerCase();
  const findings = [];
  const told = [
    ["title", "aria-labelledby", title],
    ["desc", "aria-describedby", description],
  ];
  for (const [part, attribute, wanted] of told) {
    const id = svg.getAttribute(attribute);
    const words = id === null ? undefined : svg.querySelector(`${part}#${CSS.escape(id)}`)?.textContent;
    if (words === undefined) findings.push(`no ${part} that the picture refers to`);
    else if (bare(words) !== bare(wanted)) findings.push(`another ${part}: ${words.slice(0, 120)}`);
  }
  const seen = svg.cloneNode(true);
  for (const one of seen.querySelectorAll("title, desc, style")) one.remove();
  const all = bare(seen.textContent);
  for (const label of new Set(shown)) {
    if (!all.includes(bare(label))) findings.push(`does not show «${label}»`);
  }
  if (/Unsupported markdown|Syntax error/i.test(all)) findings.push("Mermaid complains in the picture");
  const live = [...svg.querySelectorAll("script, img, a, iframe, [onclick], [onerror], [onload]")];
  findings.push(...live.map((one) => `holds a ${one.localName} of the writer`));
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(/\s+/).map(Number);
  if (!(width > 0 && height > 0)) findings.push("has no size");
  const box = svg.getBoundingClientRect();
  const outside = [...svg.querySelectorAll("text, foreignObject")].filter((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [box.width * 0.01 + 1, box.height * 0.01 + 1];
    return (
      right > left &&
      (left < box.left - x || right > box.right + x || top < box.top - y || bottom > box.bottom + y)
    );
  });
  findings.push(...outside.map((one) => `draws outside its picture: ${one.textContent.trim().slice(0, 60)}`));
  return findings;
}

/** Runs in the page: shows a picture of ours, and says which texts do not fit. */
function measured({ svg }) {
  const main = document.querySelector("main");
  main.innerHTML = svg;
  const picture = main.querySelector("svg");
  const { width, height } = picture.viewBox.baseVal;
  const name = ({ line }) => line.textContent.slice(0, 60);
  const lines = [...picture.querySelectorAll("tspan")].map((line) => {
    const first = line.getExtentOfChar(0);
    const right = line.getNumberOfChars() === 0 ? first.x : first.x + line.getComputedTextLength();
    return { line, left: first.x, right, top: first.y + 2, bottom: first.y + first.height - 2 };
  });
  const boxes = [...picture.querySelectorAll("rect")].map((one) => one.getBBox());
  return lines.flatMap((one, at) => {
    const around = boxes.filter(
      ({ x, y, width, height }) =>
        x <= one.left && one.left < x + width && y <= one.top && one.top < y + height,
    );
    const tight = around.some(
      ({ x, y, width, height }) => one.right > x + width || one.bottom > y + height + 2,
    );
    const over = lines
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      );
    return [
      ...(tight || one.right > width || one.bottom > height ? [`does not fit its box: ${name(one)}`] : []),
      ...over.map((other) => `${name(one)} lies over ${name(other)}`),
    ];
  });
}
