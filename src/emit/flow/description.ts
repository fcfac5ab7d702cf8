import { spokenExit } from "./exit-text.js";
import type { Flow, Item, Lane } from "./flow-types.js";

/** The same in words, for who cannot see the picture: lane by lane, in the order of the picture. */
export function descriptionOf({ lanes }: Flow): string {
  const tiers = lanes.filter(({ side }) => !side);
  const parts = lanes.map((lane) => laneText(lane, tiers.indexOf(lane), tiers.length));
  return parts.join(" ");
}

function laneText(lane: Lane, index: number, count: number): string {
  const head = lane.side ? `Zijroute: ${lane.title}.` : `Fase ${index + 1} van ${count}: ${lane.title}.`;
  return [
    head,
    ...[...lane.entries.map(({ text }) => text), ...lane.terms].map(stopped),
    ...lane.items.map(itemText),
  ].join(" ");
}

function itemText(item: Item): string {
  if (item.kind === "step") {
    const notes = [...item.remarks, ...item.terms];
    return stopped(notes.length === 0 ? `Stap: ${item.title}` : `Stap: ${item.title} (${notes.join("; ")})`);
  }
  return stopped(spokenExit(item));
}

function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
