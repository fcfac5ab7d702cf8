import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { messageOf } from "../../src/diagnostics/message.js";
import type { Document, Extension, OpenPoint, Term } from "../../src/ir/machine.js";
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
  const term: Term = { ...BASE, extension: { ...EXTENSION, ...extension } };
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
