import plugin from "./plugin.js";

/** The plugin for webpack, and for Rspack. */
export default plugin.webpack;
