import { describe, expect, it } from "vitest";
import { type Graph, graphOf } from "../../src/analyse/graph.js";
import { orderOf } from "../../src/analyse/order.js";
import { finishing, reachable, type StateFlags } from "../../src/analyse/reachability.js";
import type { Machine } from "../../src/ir/machine.js";
import { graph } from "./machines.js";

const LOOP = graph(
  "start > a",
  "a > b",
  "b > a",
  "b > closed",
  "lost > closed",
  "a > stuck",
  "stuck > stuck",
);

/** The states that are flagged, by id. */
function flagged({ numbers }: Graph, flags: StateFlags): readonly string[] {
  return [...numbers].flatMap(([id, number]) => (flags[number] === true ? [id] : [])).sort();
}

const coming = (machine: Machine): readonly string[] =>
  flagged(graphOf(machine), reachable(graphOf(machine)));

const ending = (machine: Machine): readonly string[] =>
  flagged(graphOf(machine), finishing(machine, graphOf(machine)));

describe("reachability", () => {
  it("follows ways forward from the start", () => {
    expect(coming(LOOP)).toEqual(["a", "b", "closed", "start", "stuck"]);
    expect(coming({ ...LOOP, initial: "stuck" })).toEqual(["stuck"]);
  });

  it("follows ways back from the ends", () => {
    expect(ending(LOOP)).toEqual(["a", "b", "closed", "lost", "start"]);
  });

  it("finds no end where there is none", () => {
    expect(ending(graph("start > a", "a > start"))).toEqual([]);
  });

  it("goes on through a state that only ways name", () => {
    const bare = graph("start > a", "a > closed");
    const states = bare.states.filter(({ id }) => id !== "a");
    expect([coming({ ...bare, states }), ending({ ...bare, states })]).toEqual([
      ["a", "closed", "start"],
      ["a", "closed", "start"],
    ]);
  });
});

describe("what comes after what", () => {
  /** All pairs `early late` of which the second only comes after the first. */
  const pairs = (machine: Machine): readonly string[] => {
    const numbered = graphOf(machine);
    const comesAfter = orderOf(numbered);
    const states = [...numbered.numbers];
    return states.flatMap(([early, from]) =>
      states.flatMap(([late, to]) => (comesAfter(from, to) ? [`${early} ${late}`] : [])),
    );
  };

  it("is what can be come to and not gone back from", () => {
    expect(pairs(graph("start > a", "a > b", "a > c", "c > closed"))).toEqual([
      "start a",
      "start b",
      "start c",
      "start closed",
      "a b",
      "a c",
      "a closed",
      "c closed",
    ]);
  });

  it("is nothing within a loop, also one inside another", () => {
    expect(pairs(graph("start > a", "a > b", "b > c", "c > b", "c > a", "c > d", "d > d"))).toEqual([
      "start a",
      "start b",
      "start c",
      "start d",
      "a d",
      "b d",
      "c d",
    ]);
  });

  it("is found in a row of any length", () => {
    const row = Array.from({ length: 20_000 }, (_, index) => `s${index} > s${index + 1}`);
    const numbered = graphOf(graph("start > s0", ...row));
    const numberOf = (id: string): number => numbered.numbers.get(id) ?? -1;
    const comesAfter = orderOf(numbered);
    expect([
      comesAfter(numberOf("s0"), numberOf("s20000")),
      comesAfter(numberOf("s9"), numberOf("s8")),
    ]).toEqual([true, false]);
  });
});
