import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { messageOf } from "../../src/diagnostics/message.js";
import type { Document, Extension, OpenPoint, Retention, Term } from "../../src/ir/machine.js";
import { machine, ORIGIN, step, tier, weeks } from "../analyse/machines.js";

const NOTICE = {
  id: "n",
  origin: ORIGIN,
  to: ["klager"],
  otherwise: false,
  forms: [],
  document: "n.doc",
} as const;
const EXTENSION: Extension = {
  id: "x",
  origin: ORIGIN,
  limit: "open",
  capped: true,
  fromRolledEnd: false,
  notices: [NOTICE],
};
const BASE: Term = weeks("t.a", 6, { kind: "receipt", tier: "t", implied: false });

const point = (kind: OpenPoint["kind"], about: string): OpenPoint => ({
  id: `${kind}.${about}`,
  origin: ORIGIN,
  kind,
  about,
});

/** The open points found, code and Dutch message. */
function found(
  extension: Partial<Extension>,
  contentsOpen: boolean,
  openPoints: readonly OpenPoint[],
): readonly string[] {
  const document: Document = {
    id: "n.doc",
    origin: ORIGIN,
    of: { kind: "notice", id: "n" },
    fields: [],
    open: contentsOpen,
  };
  const term: Term = { ...BASE, extensions: [{ ...EXTENSION, ...extension }] };
  const parts = machine({
    terms: [term],
    documents: [document],
    openPoints,
    tiers: [tier("t", { steps: [step("t.a", { terms: [term.id] })] })],
  });
  return check(parts)
    .filter(({ code }) => code === "extension-open" || code === "contents-open")
    .map((diagnostic) => `${diagnostic.code}: ${messageOf(diagnostic, "nl")}`);
}

describe("an extension that is open", () => {
  it("is one finding that names the maximum and the contents of its notice", () => {
    expect(found({}, true, [point("extension", "x"), point("contents", "n.doc")])).toEqual([
      "extension-open: De termijn van stap ‘a’ kan worden verlengd, maar het maximum en de inhoud van het bericht staan open.",
    ]);
  });

  it("names the maximum alone when the notice says what it holds", () => {
    expect(found({ limit: "unlimited" }, false, [point("extension", "x")])).toEqual([
      "extension-open: De termijn van stap ‘a’ kan worden verlengd, maar er is geen maximum.",
    ]);
  });

  it("leaves the contents of its notice to the notice when the maximum is stated", () => {
    expect(found({ limit: "stated" }, true, [point("contents", "n.doc")])).toEqual([
      "contents-open: Wat het bericht over de termijn vermeldt, staat open.",
    ]);
  });
});

describe("a file that is kept without end", () => {
  const kept = (...retentions: readonly Partial<Retention>[]): readonly Retention[] =>
    retentions.map((retention) => ({
      id: "r",
      origin: ORIGIN,
      bound: "permanent",
      bounds: [],
      pick: "latest",
      outcomes: [],
      ...retention,
    }));
  const said = (retentions: readonly Retention[], disposal?: "destroy" | "anonymise"): readonly string[] => {
    const { record } = machine({});
    const end = disposal === undefined ? {} : { disposal: { manner: disposal } };
    return check(machine({ record: { ...record, retentions, ...end } }))
      .filter(({ code }) => code === "retention-permanent")
      .map((diagnostic) => messageOf(diagnostic, "nl"));
  };
  const NO_RULE = "Het dossier wordt blijvend bewaard, zonder regel die dat zegt.";

  it("is a finding, unless the writer names the rule", () => {
    expect(said(kept({}))).toEqual([NO_RULE]);
    expect(said(kept({ basis: "de selectielijst" }))).toEqual([]);
  });

  it("has no afterwards, which other files may have", () => {
    expect(said(kept({ basis: "de selectielijst" }), "destroy")).toEqual([
      "Het dossier wordt blijvend bewaard; ‘daarna vernietigen’ komt dus nooit.",
    ]);
    expect(said(kept({}, { bound: "exact" }), "destroy")).toEqual([NO_RULE]);
  });
});
