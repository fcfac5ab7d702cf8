/**
 * `npm run front-end [-- --pictures FOLDER]`: builds examples/xstate and goes through a complaint in Chromium, with a clock of
 * our own and in another time zone: with the mouse and with the keyboard, closing the page on the way, and letting terms
 * end while it is open and while it is closed. axe-core may find nothing (WCAG 2.2 A and AA, and its good practices), as wide as a
 * telephone and as a screen. Needs dist/. Ends with 1 when something is found, with 2 when there is no Chromium. `CHROMIUM` names another one.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import axe from "axe-core";
import { launch, TAGS } from "../browser.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" } } });

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css" };
const DAY = 24 * 3600_000;
const root = fileURLToPath(new URL("../..", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "klachtwerk-front-end-"));
const browser = await launch();
const findings = [];
try {
  const site = built();
  for (const width of [360, 1280]) await goThrough(site, width);
  for (const finding of new Set(findings)) console.log(finding);
  console.log(`front-end: a complaint taken to its end, ${findings.length} findings`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = findings.length === 0 ? 0 : 1;

/** Builds the example in a project of its own, by its own scripts; gives the folder of the page. */
function built() {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/klachtwerk"));
  for (const name of ["vite", "xstate"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  cpSync(join(root, "examples/xstate"), join(folder, "xstate"), { recursive: true });
  cpSync(join(root, "examples/opleider.klacht"), join(folder, "opleider.klacht"));
  const cwd = join(folder, "xstate");
  const { scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  for (const [script, bin] of [
    ["machine", "klachtwerk/bin/klachtwerk.js"],
    ["build", "vite/bin/vite.js"],
  ]) {
    const args = scripts[script].split(" ").slice(1);
    execFileSync(process.execPath, [join(folder, "node_modules", bin), ...args], {
      cwd,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return join(cwd, "dist");
}

async function goThrough(site, width) {
  const expect = (is, what) => is || findings.push(`${width}: ${what}`);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    timezoneId: "America/Los_Angeles",
  });
  context.setDefaultTimeout(10_000);
  let page = await opened("2027-03-01T09:00:00+01:00");

  const file = button("Indienen: Een klacht bij Leerwijzer");
  await expectState("Start", ["Indienen: Eerst met je trainer", "Indienen: Een klacht bij Leerwijzer"]);
  expect(await page.getByText("Er loopt geen termijn.").isVisible(), "does not say that no term runs");
  await look("begin");
  await file.click();
  await expectState("Bevestiging van ontvangst");
  await expectDeadlines(
    ["Bevestiging van ontvangst", "maandag 15 maart 2027"],
    ["Het antwoord", "maandag 29 maart 2027"],
  );
  expect(await page.evaluate(() => document.activeElement?.id === "state"), "the new state has no focus");
  await look("ingediend");

  // The page was closed for some days, and goes on with the same complaint.
  await page.close();
  page = await opened("2027-03-05T09:00:00+01:00");
  await expectState("Bevestiging van ontvangst");
  expect((await message()) === "", "says something though nothing happened");

  // A term ends while somebody stands on a button: that stays so, and the page says what ended.
  await button("Bevestiging van ontvangst").focus();
  await page.clock.fastForward(12 * DAY);
  const late = "De termijn voor ‘Bevestiging van ontvangst’ is voorbij, en het is niet gebeurd.";
  expect((await message()) === late, `says «${await message()}» when a term ends`);
  await expectDeadlines(["Het antwoord", "maandag 29 maart 2027"]);
  expect(
    await page.evaluate(() => document.activeElement?.textContent === "Bevestiging van ontvangst"),
    "the button lost the focus when a term ended",
  );
  await look("te laat");

  // With the keyboard only.
  await page.keyboard.press("Enter");
  await expectState("Een gesprek");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expectState("Het antwoord");

  // The page was closed when a term ended.
  await page.close();
  page = await opened("2027-04-01T09:00:00+02:00");
  const missed = "De termijn voor ‘Het antwoord’ is voorbij, en het is niet gebeurd.";
  expect((await message()) === missed, `says «${await message()}» when it opens after a term`);
  await button("Het antwoord: gegrond").click();
  await expectState("Een klacht bij Leerwijzer: afgehandeld");
  await look("antwoord");

  await button("De klager is tevreden").click();
  await expectState("Gesloten", []);
  expect(
    await page.getByText("In deze klacht kan niets meer gebeuren.").isVisible(),
    "does not say it is over",
  );
  await look("gesloten");
  await page.reload();
  await expectState("Gesloten", []);
  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expectState("Start");

  // Another tab shows what happens in this one.
  const first = page;
  page = await opened("2027-04-02T09:00:00+02:00");
  await button("Indienen: Eerst met je trainer").click();
  page = first;
  await expectState("Het gesprek");

  await page.evaluate(() => localStorage.setItem("klacht-bij-leerwijzer", '{"state":"weg"}'));
  await page.reload();
  await expectState("Start");
  await context.close();

  async function opened(at) {
    const one = await context.newPage();
    one.on("console", (said) => expect(said.type() !== "error", `console: ${said.text()}`));
    one.on("pageerror", (error) => expect(false, `script: ${error.message}`));
    await one.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
      const path = join(site, name);
      if (!existsSync(path)) return route.fulfill({ status: name === "favicon.ico" ? 204 : 404, body: "" });
      const contentType = `${TYPES[name.split(".").pop()]}; charset=utf-8`;
      return route.fulfill({ body: readFileSync(path), contentType });
    });
    await one.clock.install({ time: new Date(at) });
    await one.goto("http://klacht.test/");
    return one;
  }

  function button(name) {
    return page.locator("#actions").getByRole("button", { name, exact: true });
  }

  function message() {
    return page.getByRole("status").textContent();
  }

  async function expectState(label, actions) {
    const heading = page.getByRole("heading", { name: `Nu: ${label}`, exact: true });
    await heading.waitFor().catch(() => expect(false, `does not come to ${label}`));
    if (actions === undefined) return;
    const shown = await page.locator("#actions button").allTextContents();
    expect(shown.join() === actions.join(), `${label}: shows the buttons ${shown.join()}`);
  }

  async function expectDeadlines(...rows) {
    const shown = await page.locator("#deadlines tbody tr").allTextContents();
    const wanted = rows.every(([what, when], at) => shown[at]?.startsWith(what) && shown[at].endsWith(when));
    expect(wanted && shown.length === rows.length, `shows the terms ${shown.join("; ")}`);
  }

  async function look(when) {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
    for (const { id, help, nodes } of violations)
      expect(false, `${when}: ${id}: ${help} (${nodes.map(({ target }) => target).slice(0, 3)})`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide <= width, `${when}: ${wide} pixels wide`);
    if (values.pictures === undefined) return;
    mkdirSync(values.pictures, { recursive: true });
    await page.screenshot({ path: join(values.pictures, `${width}-${when}.png`), fullPage: true });
  }
}
