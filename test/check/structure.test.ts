import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import type { Act, Machine, Step, Tier, Transition } from "../../src/ir/machine.js";
import { machine, ORIGIN, step, tier } from "../analyse/machines.js";

const STRUCTURE = new Set([
  "tier-exit-missing",
  "tier-unreachable",
  "tier-empty",
  "state-unreachable",
  "state-dead-end",
  "step-answer-missing",
]);

function codes(parts: Partial<Machine>): readonly string[] {
  return check(machine(parts))
    .map((found) => found.code)
    .filter((code) => STRUCTURE.has(code));
}

function act(verb: Act["verb"]): Act {
  return {
    id: verb,
    origin: ORIGIN,
    actors: ["directie"],
    modality: "duty",
    modalStated: false,
    verb,
    objects: [],
    prepositions: [],
    recipients: [],
    forms: [],
  };
}

const talk = (id: string, of: string, verb: Act["verb"] = "answer"): Step =>
  step(`${of}.${id}`, { tier: of, acts: [act(verb)] });

/** Tiers with their states in a row, and the ways between states. */
function flow(tiers: readonly Tier[], ...ways: readonly string[]): Partial<Machine> {
  const base = { origin: ORIGIN, label: "" };
  const transitions: readonly Transition[] = ways.map((way) => {
    const [from = "", to = ""] = way.split(" > ");
    return { id: way, origin: ORIGIN, from, to, guards: [], cause: "order" };
  });
  return {
    tiers,
    transitions,
    states: [
      { ...base, id: "start", kind: "initial" },
      ...tiers.flatMap((each) => [
        ...each.steps.map((of) => ({
          ...base,
          id: of.id,
          kind: "step" as const,
          tier: each.id,
          step: of.id,
        })),
        { ...base, id: `${each.id}.handled`, kind: "handled" as const, tier: each.id },
      ]),
      { ...base, id: "closed", kind: "final" },
    ],
  };
}

const A = tier("a", { steps: [talk("x", "a")] });
const B = tier("b", { steps: [talk("y", "b")] });
const WAYS = [
  "start > a.x",
  "a.x > a.handled",
  "a.handled > closed",
  "b.y > b.handled",
  "b.handled > closed",
];

describe("the way from one tier to the next", () => {
  it("must be there when there is a next tier a case can come to", () => {
    expect(codes(flow([A, B], ...WAYS, "start > b.y"))).toEqual(["tier-exit-missing"]);
    expect(codes(flow([A, B], ...WAYS, "a.handled > b.y"))).toEqual([]);
  });

  it("may come from any state of the tier", () => {
    expect(codes(flow([A, B], ...WAYS, "a.x > b.y"))).toEqual([]);
  });

  it("is not asked where the text says that the matter ends", () => {
    expect(codes(flow([{ ...A, appeal: { open: false } }, B], ...WAYS, "start > b.y"))).toEqual([]);
    expect(codes(flow([{ ...A, binding: { on: ["klager"] } }, B], ...WAYS, "start > b.y"))).toEqual([]);
    expect(codes(flow([{ ...A, binding: { on: ["organisatie"] } }, B], ...WAYS, "start > b.y"))).toEqual([
      "tier-exit-missing",
    ]);
  });

  it("is not asked of a body outside, nor of a tier for some subjects", () => {
    expect(codes(flow([{ ...A, external: true }, B], ...WAYS, "start > b.y"))).toEqual([]);
    expect(codes(flow([{ ...A, competent: ["kosten"] }, B], ...WAYS, "start > b.y"))).toEqual([]);
  });
});

describe("what a case comes to", () => {
  it("names a tier nobody comes to once, not each of its steps", () => {
    expect(codes(flow([B, A], ...WAYS, "a.handled > a.x"))).toEqual(["tier-unreachable"]);
  });

  it("names a step that is passed by", () => {
    const two = tier("a", { steps: [talk("w", "a"), talk("x", "a")] });
    expect(codes(flow([two], "start > a.x", "a.w > a.x", "a.x > a.handled", "a.handled > closed"))).toEqual([
      "state-unreachable",
    ]);
  });

  it("names the first step of a tier from which no case ends", () => {
    const two = tier("a", { steps: [talk("w", "a"), talk("x", "a")] });
    expect(codes(flow([two], "start > a.w", "a.w > a.x", "a.x > a.w"))).toEqual(["state-dead-end"]);
  });
});

describe("what a tier says", () => {
  const alone = (parts: Partial<Tier>): readonly string[] =>
    codes(
      flow([tier("a", parts)], "start > a.handled", "a.handled > closed", "start > a.x", "a.x > a.handled"),
    );

  it("must be something when the tier is formal and the organisation's own", () => {
    expect(alone({})).toEqual(["tier-empty"]);
    expect(alone({ informal: true })).toEqual([]);
    expect(alone({ external: true })).toEqual([]);
    expect(alone({ form: "a.form" })).toEqual([]);
  });

  it("must hold an answer when the complaint is investigated, unless the writer's own words may be one", () => {
    expect(alone({ steps: [talk("x", "a", "investigate")] })).toEqual(["step-answer-missing"]);
    expect(alone({ steps: [talk("x", "a", "investigate"), talk("x", "a", "free")] })).toEqual([]);
    expect(alone({ steps: [talk("x", "a", "take-up")] })).toEqual([]);
    expect(alone({ steps: [{ ...talk("x", "a", "investigate"), outcomes: ["gegrond"] }] })).not.toContain(
      "step-answer-missing",
    );
  });
});
