import { describe, expect, it } from "vitest";
import { overtaken } from "../../src/analyse/overtaken.js";
import type { Event, Guard, Transition } from "../../src/ir/machine.js";
import { ORIGIN } from "./machines.js";

const way = (to: string, ...guards: readonly Guard[]): Transition => ({
  id: to,
  origin: ORIGIN,
  from: "a",
  event: "a",
  to,
  guards,
  cause: "order",
});
const on = (...outcomes: readonly string[]): Guard => ({ kind: "outcome", outcomes });
const IF: Guard = { kind: "any-condition", conditions: ["nodig"] };

/** Where the ways lead that are never taken, for an event with these outcomes. */
function dead(outcomes: readonly string[], ...transitions: readonly Transition[]): readonly string[] {
  const event: Event = {
    id: "a",
    origin: ORIGIN,
    kind: "complete",
    label: "a",
    by: [],
    ...(outcomes.length === 0 ? {} : { outcomes }),
  };
  return [...overtaken({ transitions, events: [event] })].map(({ to }) => to);
}

describe("a way that those before it leave nothing to", () => {
  it("is the one straight on when every outcome leads elsewhere", () => {
    const verdict = ["gegrond", "ongegrond"];
    expect(dead(verdict, way("x", on("gegrond")), way("y", on("ongegrond")), way("on"))).toEqual(["on"]);
    expect(dead(verdict, way("x", on("gegrond", "ongegrond")), way("on"))).toEqual(["on"]);
    expect(dead(verdict, way("x", on("gegrond")), way("on"))).toEqual([]);
  });

  it("is not one behind an outcome that comes with a condition too", () => {
    const verdict = ["gegrond", "ongegrond"];
    const both = [way("x", on("gegrond"), IF), way("y", on("ongegrond"))];
    expect(dead(verdict, ...both, way("on"))).toEqual([]);
    expect(dead(verdict, ...both, way("on", IF))).toEqual(["on"]);
  });

  it("is any behind one that always goes, and none of an event without a verdict that names an outcome", () => {
    expect(dead([], way("x"), way("on"))).toEqual(["on"]);
    expect(dead([], way("x", IF), way("on"))).toEqual([]);
    expect(dead([], way("x", on("gegrond")), way("on"))).toEqual([]);
    expect(dead([], way("x"), way("on", on("gegrond")))).toEqual(["on"]);
  });

  it("is not one behind an outcome of before", () => {
    const before: Guard = { kind: "outcome", outcomes: ["gegrond"], soFar: true };
    expect(dead(["gegrond"], way("x", on("gegrond"), before), way("on"))).toEqual([]);
  });
});
