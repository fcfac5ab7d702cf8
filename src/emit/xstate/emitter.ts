import type { Emitter } from "../emitter.js";
import { xstateText } from "./xstate-text.js";

/** The procedure as code for XState v5, beside the module (`module`) that counts its dates. */
export const xstateEmitter: Emitter = {
  id: "xstate",
  summary: {
    nl: "de procedure als machine voor XState v5, naast de module",
    en: "the procedure as a machine for XState v5, beside the module",
  },
  defaults: {},
  emit: (machine) => [{ path: `${machine.id}/${machine.id}.xstate.ts`, content: xstateText(machine) }],
};
