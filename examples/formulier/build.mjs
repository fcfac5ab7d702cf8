/**
 * Makes a form of what Klachtwerk wrote for a procedure:
 *
 *   klachtwerk build procedures/kober.klacht --out out --target schema,validator
 *   node examples/formulier/build.mjs out/kober/schema/aanmelding-klachtenregeling.schema.json out/formulier
 *
 * The folder then holds the page, its style and script, and the validator. Browsers load modules from a web server only,
 * so put it on one (`npx serve out/formulier`, or `python3 -m http.server -d out/formulier`).
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageOf } from "./page.js";

const [schemaFile, folder] = process.argv.slice(2);
if (schemaFile === undefined || folder === undefined || !schemaFile.endsWith(".schema.json")) {
  console.error("Gebruik: node examples/formulier/build.mjs aanmelding-TRAP.schema.json MAP");
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "index.html"), pageOf(JSON.parse(readFileSync(schemaFile, "utf8"))));
copyFileSync(schemaFile.replace(/\.schema\.json$/, ".js"), join(folder, "validator.js"));
for (const name of ["form.js", "form.css"])
  copyFileSync(fileURLToPath(new URL(name, import.meta.url)), join(folder, name));
console.log(`Het formulier staat in ${join(folder, "index.html")}.`);
