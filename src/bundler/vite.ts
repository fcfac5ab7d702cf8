import plugin from "./plugin.js";

/** The plugin for Vite. */
export default plugin.vite;
