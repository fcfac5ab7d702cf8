import plugin from "./plugin.js";

/** The plugin for esbuild. */
export default plugin.esbuild;
