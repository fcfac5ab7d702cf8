import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import type { Anchor, Machine, Term } from "../../src/ir/machine.js";
import { graph, machine, step, tier, weeks } from "../analyse/machines.js";

const RECEIPT = { kind: "receipt", tier: "t", implied: false } as const;

/** The codes of a machine that are about its terms; the rest of these machines is too bare to judge. */
function termCodes(parts: Partial<Machine>): readonly string[] {
  return check(machine(parts))
    .map((found) => found.code)
    .filter((code) => code.startsWith("term-") || code.startsWith("window-") || code.startsWith("retention-"))
    .filter((code) => code !== "retention-absent");
}

/** A tier with one step for each term, and an overall term of so many weeks. */
function whole(terms: readonly Term[], overall: Term): Partial<Machine> {
  const steps = terms.map((term) => step(term.of.kind === "step" ? term.of.step : "", { terms: [term.id] }));
  return {
    terms: [...terms, { ...overall, of: { kind: "whole", tier: "t" } }],
    tiers: [tier("t", { steps, whole: { terms: [overall.id], notices: [], extensions: [] } })],
  };
}

function workdays(id: string, amount: number, anchor: Anchor): Term {
  const term = weeks(id, 1, anchor);
  return {
    ...term,
    bounds: [{ kind: "length", length: { amount, unit: "workday" }, direction: "after", anchor }],
  };
}

describe("a step beside its whole tier", () => {
  it("is too long when it always ends later", () => {
    expect(termCodes(whole([weeks("t.a", 8, RECEIPT)], weeks("t", 6, RECEIPT)))).toEqual([
      "term-too-long-for-whole",
    ]);
    expect(termCodes(whole([workdays("t.a", 31, RECEIPT)], weeks("t", 6, RECEIPT)))).toEqual([
      "term-too-long-for-whole",
    ]);
  });

  it("may be too long when that hangs on holidays", () => {
    expect(termCodes(whole([workdays("t.a", 28, RECEIPT)], weeks("t", 6, RECEIPT)))).toEqual([
      "term-may-exceed-whole",
    ]);
  });

  it("fits when it is later only for what came in at a weekend", () => {
    expect(termCodes(whole([weeks("t.a", 6, RECEIPT)], workdays("t", 30, RECEIPT)))).toEqual([]);
  });

  it("fits when it is as long or shorter", () => {
    expect(termCodes(whole([weeks("t.a", 6, RECEIPT)], weeks("t", 6, RECEIPT)))).toEqual([]);
    expect(termCodes(whole([workdays("t.a", 15, RECEIPT)], workdays("t", 30, RECEIPT)))).toEqual([]);
  });

  it("counts a closure that stops every term for neither", () => {
    const closure = { from: "2026-07-20", to: "2026-08-28", suspends: true };
    const calendar = { ...machine({}).calendar, closures: [closure] };
    const parts = (overall: number) => ({
      ...whole(
        [weeks("t.a", 2, RECEIPT), weeks("t.b", 2, { kind: "step-sent", step: "t.a" })],
        weeks("t", overall, RECEIPT),
      ),
      calendar,
    });
    expect(termCodes(parts(4))).toEqual([]);
    expect(termCodes(parts(3))).toEqual(["term-may-exceed-whole"]);
  });

  it("may be too long together with the steps before it", () => {
    const first = weeks("t.a", 4, RECEIPT);
    const second = (amount: number) => weeks("t.b", amount, { kind: "step-sent", step: "t.a" });
    expect(termCodes(whole([first, second(4)], weeks("t", 6, RECEIPT)))).toEqual(["term-may-exceed-whole"]);
    expect(termCodes(whole([first, second(2)], weeks("t", 6, RECEIPT)))).toEqual([]);
  });

  it("is not compared when its start is open", () => {
    expect(termCodes(whole([weeks("t.a", 8, { kind: "open" })], weeks("t", 6, RECEIPT)))).toEqual([]);
  });

  it("is not compared when it holds for some subjects only", () => {
    const special = { ...weeks("t.a", 8, RECEIPT), subjects: ["kosten"] };
    expect(termCodes(whole([special], weeks("t", 6, RECEIPT)))).toEqual([]);
  });
});

describe("a target beside a limit", () => {
  const both = (target: Partial<Term>, limit: Partial<Term> = {}): readonly string[] => {
    const aim: Term = { ...weeks("t.a", 8, RECEIPT), id: "aim", modality: "target", ...target };
    const last: Term = { ...weeks("t.a", 6, RECEIPT), id: "last", ...limit };
    return termCodes({
      terms: [aim, last],
      tiers: [tier("t", { steps: [step("t.a", { terms: ["aim", "last"] })] })],
    });
  };

  it("may not lie after it", () => {
    expect(both({})).toEqual(["term-target-after-limit"]);
    expect(both({ subjects: ["kosten"] }, { subjects: ["kosten", "bejegening"] })).toEqual([
      "term-target-after-limit",
    ]);
  });

  it("is not compared with a limit for other complaints or from another moment", () => {
    expect(both({}, { subjects: ["kosten"] })).toEqual([]);
    expect(both({ bounds: weeks("t.a", 8, { kind: "incident" }).bounds })).toEqual([]);
  });
});

describe("a term from a later step", () => {
  const way = (...ways: readonly string[]): readonly string[] => {
    const term = weeks("a", 2, { kind: "step-received", step: "b" });
    const { states, transitions } = graph(...ways);
    const steps = [step("a", { terms: [term.id] }), step("b")];
    return termCodes({ states, transitions, terms: [term], tiers: [tier("t", { steps })] });
  };

  it("never runs out when the steps come one after the other", () => {
    expect(way("start > a", "a > b", "b > closed")).toEqual(["term-anchor-later"]);
  });

  it("may run when a case comes back from the later step", () => {
    expect(way("start > a", "a > b", "b > a", "b > closed")).toEqual([]);
  });
});

describe("windows", () => {
  const window = (id: string, amount: number, anchor: Anchor, of: Term["of"]): Term => ({
    ...weeks(id, amount, anchor),
    id,
    of,
  });
  const ON = { kind: "escalation", from: "t", to: "b" } as const;
  const answer = weeks("t.a", 6, RECEIPT);
  const tiers = [tier("t", { steps: [step("t.a", { terms: [answer.id] })] }), tier("b", { external: true })];

  it("close too early when they count from before the answer and are shorter than it may take", () => {
    expect(termCodes({ tiers, terms: [answer, window("w", 4, { kind: "incident" }, ON)] })).toEqual([
      "window-closed-before-open",
    ]);
    expect(termCodes({ tiers, terms: [answer, window("w", 4, RECEIPT, ON)] })).toEqual([
      "window-closed-before-open",
    ]);
  });

  it("stay open when they are long enough, or count from the answer", () => {
    expect(termCodes({ tiers, terms: [answer, window("w", 52, { kind: "incident" }, ON)] })).toEqual([]);
    expect(
      termCodes({ tiers, terms: [answer, window("w", 4, { kind: "step-received", step: "t.a" }, ON)] }),
    ).toEqual([]);
  });

  it("may be said twice when they say the same", () => {
    const anchor = { kind: "step-received", step: "t.a" } as const;
    const twice = (second: number) =>
      termCodes({ tiers, terms: [window("w", 4, anchor, ON), window("v", second, anchor, ON)] });
    expect(twice(4)).toEqual([]);
    expect(twice(6)).toEqual(["window-repeated"]);
  });
});
