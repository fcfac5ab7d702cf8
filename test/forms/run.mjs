/**
 * `npm run forms [-- --only NAME] [-- --pictures FOLDER]`: fills in each form of examples/formulier in Chromium, as somebody who
 * makes mistakes and then mends them: first nothing, then something wrong, then all. Every message must stand at its field and in
 * the list that takes the focus, the document that comes out must fit the schema, and axe-core may find nothing (WCAG 2.2 A and
 * AA, and its good practices), as wide as a telephone and as a screen. Ends with 1 when something is found, with 2 when there is
 * no Chromium. `CHROMIUM` names another one.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import axe from "axe-core";
import { bundled, launch, TAGS } from "../browser.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });

const WIDTHS = [360, 1280];
/** What no field of this name takes. */
const WRONG = {
  "e-mailadres": "noor",
  telefoonnummer: "bel mij",
  bedrag: "tien",
  aantal: "twee",
  datum_voorval: "2026-02-30",
};
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css" };

const folder = mkdtempSync(join(tmpdir(), "klachtwerk-forms-"));
const browser = await launch();
let found = 0;
try {
  const { builtForms } = await import(
    pathToFileURL(await bundled(new URL("forms.ts", import.meta.url), folder)).href
  );
  const all = builtForms().filter(({ name }) => values.only === undefined || name.includes(values.only));
  for (const form of all) {
    const findings = [];
    for (const width of WIDTHS) findings.push(...(await tryOut(form, width)));
    for (const finding of new Set(findings)) console.log(`${form.name}: ${finding}`);
    found += findings.length;
  }
  console.log(`forms: ${all.length} forms filled in, ${found} findings`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = found === 0 ? 0 : 1;

/** Fills in a form at a width; gives what is not as it should be. */
async function tryOut(form, width) {
  const findings = [];
  const expect = (is, what) => is || findings.push(what);
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.on("console", (message) => expect(message.type() !== "error", `console: ${message.text()}`));
  page.on("pageerror", (error) => expect(false, `script: ${error.message}`));
  await page.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
    const body = form.files.get(name);
    if (body === undefined) return route.fulfill({ status: name === "favicon.ico" ? 204 : 404, body: "" });
    return route.fulfill({ body, contentType: `${TYPES[name.split(".").pop()]}; charset=utf-8` });
  });
  await page.goto("http://formulier.test/");
  const look = async (when) => {
    findings.push(...(await accessibility(page)).map((finding) => `${when}: ${finding}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide <= width, `${when}: ${wide} pixels wide in a window of ${width}`);
    if (values.pictures === undefined) return;
    mkdirSync(values.pictures, { recursive: true });
    await page.screenshot({
      path: join(values.pictures, `${form.name}-${width}-${when}.png`),
      fullPage: true,
    });
  };
  await look("leeg");

  const { validate } = await import(
    `data:text/javascript,${encodeURIComponent(form.files.get("validator.js"))}`
  );
  await judged(page, validate({}), "nothing filled in", expect);
  await look("fout");

  for (const [key, wrong] of Object.entries(WRONG)) {
    if (!(key in form.full) || !(await page.locator(`[id="${key}"]`).isVisible())) continue;
    await page.fill(`[id="${key}"]`, wrong);
    await judged(page, validate({ [key]: wrong }), `${key} filled in wrongly`, expect);
    await page.fill(`[id="${key}"]`, "");
  }

  for (const document of [form.minimal, form.full]) {
    await page.reload();
    await fillIn(page, document);
    await page.click("button[type=submit]");
    const errors = await page.locator("#errors a").allTextContents();
    expect(errors.length === 0, `refused, though filled in rightly: ${errors.join(" ")}`);
    if (errors.length > 0) continue;
    const written = JSON.parse((await page.locator("#document").textContent()) ?? "{}");
    const wanted = JSON.stringify(withoutPlaces(document));
    expect(JSON.stringify(written) === wanted, `gives ${JSON.stringify(written)} instead of ${wanted}`);
    expect(fits(form.schema, written), `gives what does not fit the schema: ${JSON.stringify(written)}`);
    expect(
      await page.locator("#done").evaluate((one) => one === document.activeElement),
      "the end has no focus",
    );
  }
  await look("goed");
  await context.close();
  return findings;
}

/** Sends the form off; each message of the answer must stand at its field, and together in the list. */
async function judged(page, answer, when, expect) {
  await page.click("button[type=submit]");
  if (answer.ok) {
    expect(await page.locator("#done").isVisible(), `${when}: nothing comes out`);
    return;
  }
  const wanted = answer.errors.map(({ nl }) => nl);
  const told = await page.locator("#errors a").allTextContents();
  expect(
    JSON.stringify(told) === JSON.stringify(wanted),
    `${when}: says ${told.join(" ")}, not ${wanted.join(" ")}`,
  );
  expect(
    await page.evaluate(() => document.activeElement?.id === "errors"),
    `${when}: the list has no focus`,
  );
  expect((await page.title()).startsWith("Fout: "), `${when}: the title does not say so`);
  for (const { field, nl } of answer.errors) {
    const place = page.locator(`.field[data-field="${field}"]`);
    expect(
      (await place.locator(".error").textContent()) === nl,
      `${when}: ${field} does not say what is wrong`,
    );
    const control = place.locator("input, textarea").first();
    expect((await control.getAttribute("aria-invalid")) === "true", `${when}: ${field} is not marked`);
  }
  await page.locator("#errors a").first().click();
  const at = await page.evaluate(() => document.activeElement?.closest(".field")?.getAttribute("data-field"));
  expect(at === answer.errors[0].field, `${when}: the first message leads to ${at}`);
}

/** Fills in a document as a person does: what makes other fields show first. */
async function fillIn(page, document) {
  for (const [key, value] of Object.entries(document)) {
    const field = page.locator(`.field[data-field="${key}"]`);
    const control = await field.getAttribute("data-control");
    if (control === "checkbox") await field.locator("input").check();
    else if (control === "radios" || control === "yes-or-no" || control === "checkboxes")
      for (const each of [value].flat()) await field.locator(`input[value="${each}"]`).check();
    else if (control === "file")
      await field
        .locator("input")
        .setInputFiles({ name: value.naam, mimeType: value.type, buffer: Buffer.from("x") });
    else if (control === "number") await field.locator("input").fill(String(value).replace(".", ","));
    else await field.locator("input, textarea").fill(value);
  }
}

/** Where a file stands is for whoever receives it to say. */
function withoutPlaces(document) {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => {
      const { verwijzing: _, ...file } = Object(value);
      return [key, "naam" in file ? file : value];
    }),
  );
}

function fits(schema, document) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.validate(schema, document);
}

async function accessibility(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map(({ target }) => target)
        .slice(0, 3)
        .join("; ")})`,
  );
}
