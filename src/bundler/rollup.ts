import plugin from "./plugin.js";

/** The plugin for Rollup, and for Rolldown. */
export default plugin.rollup;
