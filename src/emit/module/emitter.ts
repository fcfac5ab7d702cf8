import type { Emitter } from "../emitter.js";
import { declarationText } from "./declaration-text.js";
import { MODULE_DEFAULTS, type ModuleOptions, moduleText } from "./module-text.js";

/** The procedure as code to import: an ES module without imports that plays cases, and its types. */
export const moduleEmitter: Emitter<ModuleOptions, "module"> = {
  id: "module",
  summary: {
    nl: "de procedure als JavaScript-module met types, om in een programma te importeren",
    en: "the procedure as a JavaScript module with types, to import in a program",
  },
  defaults: MODULE_DEFAULTS,
  emit: (machine, options) => [
    { path: `${machine.id}/${machine.id}.machine.js`, content: moduleText(machine, options) },
    { path: `${machine.id}/${machine.id}.machine.d.ts`, content: declarationText(machine) },
  ],
};
