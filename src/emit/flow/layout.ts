import { exitText } from "./exit-text.js";
import type { ExitItem, Flow, Lane, StepItem } from "./flow-types.js";
import { wrap } from "./text-box.js";

/** Where everything of a flow stands, in pixels from the left top. Nothing overlaps: what is drawn has its own rows. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly title: TextLines;
  readonly lanes: readonly LaneBox[];
  readonly arrows: readonly Arrow[];
}

/** Lines of text from a first base line. */
export interface TextLines {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A rectangle with its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A lane with its heading and all that stands in it. */
export interface LaneBox extends Box {
  readonly side: boolean;
  readonly header: Box;
  readonly title: TextLines;
  /** What holds for the lane as a whole; stands in the heading. */
  readonly terms: TextLines;
  /** Ways in where no arrow stands for them. */
  readonly notes: TextLines;
  readonly steps: readonly StepBox[];
  readonly exits: readonly ExitBox[];
}

/** A step; `down` is the arrow to it from the step before it or from the heading of the lane. */
export interface StepBox extends Box {
  readonly title: TextLines;
  readonly notes: TextLines;
  readonly down: Down;
}

/** An arrow straight down, with what holds for it at its right: how a complaint comes in, and the term of the step. */
export interface Down {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly label: TextLines;
}

/** A way on; `end` where it ends the procedure, as a ring at the right. */
export interface ExitBox extends Box {
  readonly text: TextLines;
  readonly end?: { readonly x: number; readonly y: number };
}

/** All exits with one target share a line: from each of `from` to the right, along the track, and in at `to`. */
export interface Arrow {
  readonly from: readonly { readonly x: number; readonly y: number }[];
  readonly track: number;
  readonly to: { readonly x: number; readonly y: number };
}

/** Sizes in pixels; the picture prints on A4 in portrait, and reads on a telephone. */
export const SIZE = { title: 18, lane: 15, step: 14, note: 12.5 } as const;
const LEADING = 1.35;
/** How much wider a heading is than plain text of its size: all but the notes are bold. */
const BOLD = 1.08;
const MARGIN = 12;
const PAD = 12;
const INDENT = 14;
const GAP = 12;
const DOWN = 20;
const TRACK = 14;

/** How wide the lanes with their margins are, in pixels; the arrows come beside that. */
export const WIDTH = { narrow: 320, wide: 600 } as const;

/** Places a flow. Pure. */
export function layoutOf(flow: Flow, wide: number = WIDTH.wide): Layout {
  const title = lines(flow.title, SIZE.title, MARGIN, MARGIN, wide - 2 * MARGIN);
  const placed: LaneBox[] = [];
  let y = bottomOf(title, SIZE.title) + GAP;
  for (const lane of flow.lanes) {
    const box = laneBox(lane, y, wide - 2 * MARGIN);
    placed.push(box);
    y = box.y + box.height + DOWN;
  }
  const arrows = tracked(arrowsOf(flow, placed), wide - MARGIN);
  const tracks = arrows.reduce((most, { track }) => Math.max(most, track), wide - MARGIN);
  return { width: tracks + MARGIN, height: y - DOWN + MARGIN, title, lanes: placed, arrows };
}

function laneBox(lane: Lane, y: number, width: number): LaneBox {
  const inner = width - 2 * PAD;
  const x = MARGIN + PAD;
  const title = lines(lane.title, SIZE.lane, x, y + PAD / 2, inner);
  const terms = many(lane.terms, SIZE.note, x, bottomOf(title, SIZE.lane) + 2, inner);
  const headed = terms.lines.length === 0 ? bottomOf(title, SIZE.lane) : bottomOf(terms, SIZE.note);
  const header = { x: MARGIN, y, width, height: headed + PAD / 2 - y };
  // Ways in stand at the arrow to the first step; without one they are notes.
  const ways = lane.entries.map(({ text }) => text);
  const begins = lane.items[0]?.kind === "step";
  const below = header.y + header.height;
  const notes = many(begins ? [] : ways, SIZE.note, x, below + PAD / 2, inner);
  let at = notes.lines.length === 0 ? below : bottomOf(notes, SIZE.note) + PAD / 2;
  const steps: StepBox[] = [];
  const exits: ExitBox[] = [];
  for (const item of lane.items) {
    if (item.kind === "step") {
      const above = steps.at(-1);
      const arrow = x + INDENT / 2;
      const label = many(
        [...(above === undefined ? ways : []), ...item.terms],
        SIZE.note,
        arrow + INDENT,
        at + PAD / 2,
        inner - INDENT * 2,
      );
      // Exits of the step above stand to the right of the arrow.
      const from = above === undefined ? at : above.y + above.height;
      const to = Math.max(at + DOWN, bottomOf(label, SIZE.note) + PAD / 2);
      const box = stepBox(item, to, inner, { x: arrow, from, to, label });
      steps.push(box);
      at = box.y + box.height;
    } else {
      const box = exitBox(item, at + GAP / 2, inner);
      exits.push(box);
      at = box.y + box.height;
    }
  }
  const box = { x: MARGIN, y, width, height: at + PAD - y };
  return { ...box, side: lane.side, header, title, terms, notes, steps, exits };
}

function stepBox(item: StepItem, y: number, width: number, down: Down): StepBox {
  const inner = width - 2 * PAD;
  const title = lines(item.title, SIZE.step, MARGIN + 2 * PAD, y + PAD / 2, inner);
  const notes = many(item.remarks, SIZE.note, title.x, bottomOf(title, SIZE.step) + 1, inner);
  return { x: MARGIN + PAD, y, width, height: bottomOf(notes, SIZE.note) + PAD / 2 - y, title, notes, down };
}

function exitBox(item: ExitItem, y: number, width: number): ExitBox {
  const x = MARGIN + PAD + INDENT;
  const inner = width - INDENT - 2 * PAD - RING;
  const text = lines(exitText(item), SIZE.note, x + PAD, y + PAD / 3, inner);
  const height = bottomOf(text, SIZE.note) + PAD / 3 - y;
  const box = { x, y, width: width - INDENT, height, text };
  return item.to.kind === "end" ? { ...box, end: { x: x + width - INDENT - RING, y: y + height / 2 } } : box;
}

const RING = 12;

interface Joint {
  readonly x: number;
  readonly y: number;
}

interface Wanted {
  readonly from: Joint[];
  readonly to: Joint;
}

/** An arrow for each place that exits lead to. */
function arrowsOf(flow: Flow, placed: readonly LaneBox[]): readonly Wanted[] {
  const right = (box: Box): Joint => ({ x: box.x + box.width, y: box.y + box.height / 2 });
  const places = new Map<string, Joint>();
  flow.lanes.forEach((lane, at) => {
    const box = placed[at];
    if (box === undefined) return;
    places.set(lane.id, right(box.header));
    lane.items
      .filter((item) => item.kind === "step")
      .forEach((item, index) => {
        const step = box.steps[index];
        if (step !== undefined) places.set(item.state, right(step));
      });
  });
  const wanted = new Map<string, Wanted>();
  flow.lanes.forEach((lane, at) => {
    lane.items
      .filter((item) => item.kind === "exit")
      .forEach(({ to }, index) => {
        const box = placed[at]?.exits[index];
        const key = to.kind === "lane" ? to.lane : to.kind === "step" ? to.state : undefined;
        const place = key === undefined ? undefined : places.get(key);
        if (box === undefined || key === undefined || place === undefined) return;
        const one = wanted.get(key);
        if (one === undefined) wanted.set(key, { from: [right(box)], to: place });
        else one.from.push(right(box));
      });
  });
  return [...wanted.values()];
}

/** Gives each arrow the leftmost track that no other arrow uses along its way. */
function tracked(wanted: readonly Wanted[], edge: number): readonly Arrow[] {
  const taken: { readonly top: number; readonly bottom: number }[][] = [];
  return wanted.map(({ from, to }) => {
    const ys = [...from.map(({ y }) => y), to.y];
    const [top, bottom] = [Math.min(...ys) - TRACK / 2, Math.max(...ys) + TRACK / 2];
    const free = taken.findIndex((track) => track.every((span) => span.bottom < top || span.top > bottom));
    const index = free === -1 ? taken.push([]) - 1 : free;
    taken[index]?.push({ top, bottom });
    return { from, to, track: edge + TRACK * (index + 1) };
  });
}

function lines(text: string, size: number, x: number, top: number, width: number): TextLines {
  return many([text], size, x, top, width);
}

function many(texts: readonly string[], size: number, x: number, top: number, width: number): TextLines {
  return {
    x,
    y: top + size,
    lines: texts.flatMap((text) => wrap(text, size * (size === SIZE.note ? 1 : BOLD), width)),
  };
}

/** Under the last line of a text; without lines, where its first would begin. */
function bottomOf({ y, lines: all }: TextLines, size: number): number {
  return all.length === 0 ? y - size : y + (all.length - 1) * size * LEADING + size * 0.35;
}

/** The distance between two base lines. */
export function leading(size: number): number {
  return size * LEADING;
}
