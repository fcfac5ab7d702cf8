import { describe, expect, it } from "vitest";
import { chainsOf, daysUpTo } from "../../src/analyse/chains.js";
import { daysOf, sameAnchor } from "../../src/analyse/days.js";
import { extensionsOf } from "../../src/analyse/extensions.js";
import { rolesWithoutPart } from "../../src/analyse/role-uses.js";
import { routesOpen } from "../../src/analyse/routes.js";
import { viewOf } from "../../src/analyse/view.js";
import { buildCalendar } from "../../src/calendar/calendar.js";
import type { Notice, Term } from "../../src/ir/machine.js";
import { machine, ORIGIN, step, tier, weeks } from "./machines.js";

const RECEIPT = { kind: "receipt", tier: "t", implied: false } as const;

describe("chains of terms", () => {
  const advice = weeks("t.advies", 4, RECEIPT);
  const ruling = weeks("t.besluit", 2, { kind: "step-received", step: "t.advies" });
  const whole = machine({ terms: [advice, ruling] });

  it("adds up the terms a term counts from, from receipt by the first one's tier", () => {
    const view = viewOf(whole);
    const chain = chainsOf(view)(ruling);
    expect(chain?.from).toBe("t");
    expect(chain && daysUpTo(view, chain)).toEqual({ shortest: 42, longest: 42 });
  });

  it("is as long for a row of any number of steps, asked for in any order", () => {
    const last = 20_000;
    const terms = Array.from({ length: last }, (_, index) =>
      weeks(`t.s${index}`, 1, index === 0 ? RECEIPT : { kind: "step-sent", step: `t.s${index - 1}` }),
    );
    const view = viewOf(machine({ terms }));
    const chainTo = chainsOf(view);
    const longest = (term: Term | undefined): number | undefined => {
      const chain = term && chainTo(term);
      return chain && daysUpTo(view, chain).longest;
    };
    expect([longest(terms.at(-1)), longest(terms.at(-2))]).toEqual([last * 7, (last - 1) * 7]);
  });

  it("knows nothing of a chain that goes round, or meets a step without one clear term", () => {
    const chainOf = (...terms: readonly Term[]) => chainsOf(viewOf(machine({ terms })))(ruling);
    expect(chainOf(ruling)).toBeUndefined();
    expect(chainOf({ ...advice, id: "other" }, advice, ruling)).toBeUndefined();
    const round = weeks("t.advies", 4, { kind: "step-sent", step: "t.besluit" });
    expect(chainOf(round, ruling)).toBeUndefined();
  });
});

describe("days", () => {
  it("gives the fewest and the most calendar days on the calendar of the machine", () => {
    const calendar = buildCalendar(machine().calendar);
    expect(daysOf(calendar, { amount: 2, unit: "week" })).toEqual({ shortest: 14, longest: 14 });
    expect(daysOf(calendar, { amount: 1, unit: "month" })).toEqual({ shortest: 28, longest: 31 });
    expect(daysOf(calendar, { amount: 5, unit: "workday" })?.shortest).toBe(5);
  });

  it("takes an implied receipt for the same moment as a written one, and open starts for none", () => {
    expect(sameAnchor(RECEIPT, { ...RECEIPT, implied: true })).toBe(true);
    expect(sameAnchor(RECEIPT, { ...RECEIPT, tier: "other" })).toBe(false);
    expect(sameAnchor({ kind: "open" }, { kind: "open" })).toBe(false);
  });
});

describe("routes", () => {
  it("lists the windows that count from the answer, not those from the incident", () => {
    const answered = {
      ...weeks("w", 6, { kind: "handled", tier: "t" }),
      of: { kind: "escalation", from: "t", to: "b" } as const,
    };
    const incident = {
      ...weeks("v", 8, { kind: "incident" }),
      id: "v",
      of: { kind: "filing", tier: "b" } as const,
    };
    expect(routesOpen([answered, incident, weeks("t.a", 6, RECEIPT)])).toEqual([
      { to: "b", window: answered, lengths: [{ amount: 6, unit: "week" }] },
    ]);
  });
});

describe("what belongs to what", () => {
  const notice: Notice = { id: "n", origin: ORIGIN, to: ["klager"], otherwise: false, forms: [] };
  const extension = {
    id: "x",
    origin: ORIGIN,
    limit: "open",
    capped: true,
    fromRolledEnd: false,
    notices: [notice],
  } as const;
  const terms = [
    { ...weeks("t.a", 6, RECEIPT), id: "hard", extensions: [extension] },
    { ...weeks("t.a", 4, RECEIPT), id: "target", extensions: [extension] },
  ];
  const parts = machine({
    terms,
    tiers: [tier("t", { steps: [step("t.a", { terms: ["hard", "target"] })] })],
  });

  it("finds an extension that two terms share once", () => {
    expect(extensionsOf(parts)).toEqual([{ extension, terms }]);
  });

  it("finds nodes by their ids", () => {
    const view = viewOf(parts);
    expect([view.terms().get("target"), view.steps().get("t.a")?.tier, view.tiers().get("t")?.id]).toEqual([
      terms[1],
      "t",
      "t",
    ]);
  });

  it("counts a role as idle unless it acts, receives, supports or has tasks; a declaration is no part", () => {
    const role = (id: string, more: object = {}) => ({
      id,
      origin: ORIGIN,
      label: id,
      builtIn: false,
      plural: false,
      external: false,
      independent: false,
      perCase: false,
      contacts: [],
      substitutes: [],
      incompatible: [],
      tasks: [],
      ...more,
    });
    const roles = [
      role("idle"),
      role("stand-in"),
      role("helper", { tasks: ["helpen"] }),
      role("board", { substitutes: [{ by: "stand-in" }] }),
    ];
    expect([...rolesWithoutPart({ ...parts, roles: [...roles, role("directie"), role("klager")] })]).toEqual([
      "idle",
      "board",
    ]);
  });
});
