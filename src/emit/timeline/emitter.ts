import { timeline } from "../../simulate/timeline.js";
import type { Emitter } from "../emitter.js";
import { timelineMarkdown } from "./markdown.js";

/** What may be asked of the timeline. */
export interface TimelineOptions {
  /** The day the first formal tier receives the complaint, `YYYY-MM-DD`. */
  readonly received: string;
}

/** The dates of one complaint: a page to read (`tijdlijn.md`) and the same as data (`tijdlijn.json`). */
export const timelineEmitter: Emitter<TimelineOptions, "timeline"> = {
  id: "timeline",
  summary: {
    nl: "tijdlijn van een klacht: elke datum en hoe die is gerekend (Markdown en JSON)",
    en: "timeline of a complaint: each date and how it was counted (Markdown and JSON)",
  },
  defaults: { received: "2026-01-05" },
  emit(machine, { received }) {
    const made = timeline(machine, { received });
    return [
      { path: `${machine.id}/tijdlijn.md`, content: timelineMarkdown(made) },
      { path: `${machine.id}/tijdlijn.json`, content: `${JSON.stringify(made, undefined, 2)}\n` },
    ];
  },
};
