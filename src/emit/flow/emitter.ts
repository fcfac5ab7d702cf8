import type { Emitter } from "../emitter.js";
import { flowOf } from "./flow.js";
import { WIDTH } from "./layout.js";
import { flowSvg } from "./svg.js";

/**
 * The course of the procedure as a picture: lanes for tiers, terms on the arrows; once for a screen and paper, and once
 * narrow enough to be read on a telephone.
 */
export const flowEmitter: Emitter = {
  id: "flow",
  summary: {
    nl: "het verloop van de procedure als tekening (SVG)",
    en: "the course of the procedure as a picture (SVG)",
  },
  defaults: {},
  emit: (machine) => {
    const flow = flowOf(machine);
    return [
      { path: `${machine.id}/verloop.svg`, content: fileText(flowSvg(flow, "verloop")) },
      { path: `${machine.id}/verloop-smal.svg`, content: fileText(flowSvg(flow, "verloop", WIDTH.narrow)) },
    ];
  },
};

function fileText(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
