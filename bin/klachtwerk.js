#!/usr/bin/env node
// CommonJS (see package.json here): starting without Node's ES module loader saves 5 ms of every run.
require("node:module").enableCompileCache?.();
try {
  require("../dist/cli.js");
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND" || error.requireStack?.[0] !== __filename) throw error;
  console.error("klachtwerk is nog niet gebouwd: voer eerst npm run build uit.");
  process.exitCode = 2;
}
