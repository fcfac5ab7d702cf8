import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { flowOf } from "../../../src/emit/flow/flow.js";
import {
  type Box,
  type Layout,
  layoutOf,
  leading,
  SIZE,
  type TextLines,
  WIDTH,
} from "../../../src/emit/flow/layout.js";
import { textWidth } from "../../../src/emit/flow/text-box.js";
import type { Machine } from "../../../src/ir/machine.js";
import { CONSTRUCTS, HOSTILE, HOSTILE_MACHINES, WHOLE } from "../diagram/drawn-machines.js";
import { procedures } from "../text/random-procedure.js";

const WIDTHS = Object.entries(WIDTH);

describe.each(WIDTHS)("a picture as %s as lanes of %d pixels", (_, wide) => {
  it.each([...WHOLE, ...CONSTRUCTS, ...HOSTILE_MACHINES])(
    "of %s lays nothing over anything else",
    (_, machine) => {
      expect(flaws(layoutOf(flowOf(machine), wide))).toEqual([]);
    },
  );

  it("of random valid procedures lays nothing over anything else", () => {
    const long = "een heel lange naam van een stap waarin alles tegelijk gebeurt ".repeat(3).trim();
    const written = HOSTILE.map((text) => text.replaceAll(/["\\\p{C}]/gu, "")).filter((text) => text !== "");
    fc.assert(
      fc.property(procedures(fc.constantFrom("De klacht", "het team", long, ...written)), (text) => {
        const { machine } = compile(text, { path: "proef.klacht" });
        expect(flaws(layoutOf(flowOf(machine), wide))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it("fits a telephone of 360 pixels in letters of at least 12 pixels, for the five", () => {
  expect(Math.min(...Object.values(SIZE))).toBeGreaterThanOrEqual(12);
  const widths = WHOLE.slice(0, 5).map(([, machine]) => layoutOf(flowOf(machine), WIDTH.narrow).width);
  expect(Math.max(...widths)).toBeLessThanOrEqual(360);
});

it("is no wider than A4 in portrait, for the five and the examples", () => {
  const a4 = (210 / 25.4) * 96;
  for (const [, machine] of WHOLE) expect(layoutOf(flowOf(machine as Machine)).width).toBeLessThan(a4);
});

interface Named extends Box {
  readonly name: string;
}

/** All that is wrong with a layout, in words. */
function flaws(layout: Layout): readonly string[] {
  const { width, height, lanes, arrows } = layout;
  const page = { name: "the picture", x: 0, y: 0, width, height };
  const found: string[] = [];
  const within = (inner: Named, outer: Named) => {
    const fits =
      inner.x >= outer.x - SLACK &&
      inner.y >= outer.y - SLACK &&
      inner.x + inner.width <= outer.x + outer.width + SLACK &&
      inner.y + inner.height <= outer.y + outer.height + SLACK;
    if (!fits) found.push(`${inner.name} sticks out of ${outer.name}`);
  };
  const apart = (boxes: readonly Named[]) => {
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (meet(box, other)) found.push(`${box.name} lies over ${other.name}`);
      }
    });
  };

  const solid: Named[] = [...textBoxes("the title", layout.title, SIZE.title, 1.08)];
  const lines: Named[] = [];
  lanes.forEach((lane, laneAt) => {
    const box = { ...lane, name: `lane ${laneAt}` };
    within(box, page);
    const header = { ...lane.header, name: `heading ${laneAt}` };
    within(header, box);
    const titles = textBoxes(`title ${laneAt}`, lane.title, SIZE.lane, 1.08);
    const terms = textBoxes(`terms ${laneAt}`, lane.terms, SIZE.note);
    for (const one of [...titles, ...terms]) within(one, header);
    apart([...titles, ...terms]);
    const notes = textBoxes(`notes ${laneAt}`, lane.notes, SIZE.note);
    for (const one of notes) within(one, box);
    const inside: Named[] = [header, ...notes];
    lane.steps.forEach((step, at) => {
      const name = `step ${laneAt}.${at}`;
      const around = { ...step, name };
      within(around, box);
      const own = [
        ...textBoxes(`${name} title`, step.title, SIZE.step, 1.08),
        ...textBoxes(`${name} notes`, step.notes, SIZE.note),
      ];
      for (const one of own) within(one, around);
      apart(own);
      const labels = textBoxes(`${name} arrow label`, step.down.label, SIZE.note);
      for (const one of labels) within(one, box);
      inside.push(around, ...labels);
      const { x, from, to } = step.down;
      if (to - from < 12) found.push(`the arrow to ${name} is too short to see`);
      lines.push({ name: `arrow to ${name}`, x: x - 5, y: from, width: 10, height: to - from });
    });
    lane.exits.forEach((exit, at) => {
      const name = `exit ${laneAt}.${at}`;
      const around = { ...exit, name };
      within(around, box);
      const own = textBoxes(`${name} text`, exit.text, SIZE.note);
      const ring =
        exit.end === undefined
          ? []
          : [{ name: `${name} ring`, x: exit.end.x - 7, y: exit.end.y - 7, width: 14, height: 14 }];
      for (const one of [...own, ...ring]) within(one, around);
      apart([...own, ...ring]);
      inside.push(around);
    });
    apart(inside);
    solid.push(...inside);
  });
  arrows.forEach(({ from, track, to }, at) => {
    const name = `way ${at}`;
    const ys = [...from.map(({ y }) => y), to.y];
    lines.push({ name, x: track, y: Math.min(...ys), width: 0, height: Math.max(...ys) - Math.min(...ys) });
    for (const { x, y } of [...from, to]) lines.push({ name, x, y, width: track - x, height: 0 });
    const spans = arrows.slice(at + 1).filter((other) => other.track === track);
    for (const other of spans) {
      const others = [...other.from.map(({ y }) => y), other.to.y];
      if (Math.min(...ys) <= Math.max(...others) && Math.min(...others) <= Math.max(...ys)) {
        found.push(`${name} runs over another`);
      }
    }
  });
  for (const line of lines) {
    within(line, page);
    for (const box of solid) if (meet(line, box)) found.push(`${line.name} runs over ${box.name}`);
  }
  apart(lanes.map((lane, at) => ({ ...lane, name: `lane ${at}` })));
  return found;
}

/** Letters reach a little above and below their line; touching is not overlapping. */
const SLACK = 0.5;

function textBoxes(name: string, { x, y, lines }: TextLines, size: number, bold = 1): readonly Named[] {
  return lines.map((line, at) => ({
    name: `${name} line ${at}`,
    x,
    y: y + at * leading(size) - size * 0.8,
    width: textWidth(line, size) * bold,
    height: size,
  }));
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x + one.width > other.x + SLACK &&
    other.x + other.width > one.x + SLACK &&
    one.y + one.height > other.y + SLACK &&
    other.y + other.height > one.y + SLACK
  );
}
