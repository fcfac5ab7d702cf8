import type { Emitter } from "../emitter.js";
import { flowOf } from "./flow.js";
import { flowSvg } from "./svg.js";

/** The course of the procedure as a picture: lanes for tiers, terms with the steps. */
export const flowEmitter: Emitter = {
  id: "flow",
  summary: {
    nl: "het verloop van de procedure als tekening (SVG)",
    en: "the course of the procedure as a picture (SVG)",
  },
  defaults: {},
  emit: (machine) => [
    {
      path: `${machine.id}/verloop.svg`,
      content: `<?xml version="1.0" encoding="UTF-8"?>\n${flowSvg(flowOf(machine), "verloop")}\n`,
    },
  ],
};
