import type { Emitter } from "../emitter.js";
import { flowOf } from "../flow/flow.js";
import { dotGraph } from "./dot-graph.js";

/** The course of the procedure as a graph for Graphviz. */
export const dotEmitter: Emitter = {
  id: "dot",
  summary: {
    nl: "het verloop van de procedure als graaf voor Graphviz (DOT)",
    en: "the course of the procedure as a graph for Graphviz (DOT)",
  },
  defaults: {},
  emit: (machine) => [{ path: `${machine.id}/verloop.dot`, content: dotGraph(flowOf(machine)) }],
};
