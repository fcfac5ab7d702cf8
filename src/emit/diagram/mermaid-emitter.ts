import type { Emitter } from "../emitter.js";
import { flowOf } from "../flow/flow.js";
import { conversationOf } from "./conversation.js";
import { sequenceDiagram } from "./sequence-diagram.js";
import { stateDiagram } from "./state-diagram.js";

/** The course of the procedure, and who sends what to whom, as diagrams that Mermaid draws. */
export const mermaidEmitter: Emitter = {
  id: "mermaid",
  summary: {
    nl: "het verloop en wie wat aan wie stuurt, als diagrammen voor Mermaid",
    en: "the course and who sends what to whom, as diagrams for Mermaid",
  },
  defaults: {},
  emit: (machine) => [
    { path: `${machine.id}/verloop.mmd`, content: stateDiagram(flowOf(machine)) },
    { path: `${machine.id}/gesprek.mmd`, content: sequenceDiagram(conversationOf(machine)) },
  ],
};
