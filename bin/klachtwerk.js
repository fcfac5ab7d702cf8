#!/usr/bin/env node
// CommonJS (see package.json here): starting without Node's ES module loader saves 5 ms of every run.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === "--version" || first === "-V")) {
  // Reading the whole bundle for one line would take half as long again as Node itself.
  // biome-ignore lint/correctness/useImportExtensions: the manifest is JSON
  const { version } = require("../package.json");
  process.stdout.on("error", ({ code }) => {
    if (code !== "EPIPE") process.exitCode = 2;
  });
  process.stdout.write(`klachtwerk ${version}\n`);
} else {
  try {
    require("./bundle.js").run();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error("klachtwerk is nog niet gebouwd: voer eerst npm run build uit.");
    process.exitCode = 2;
  }
}
