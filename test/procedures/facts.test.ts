import { describe, expect, it } from "vitest";

import { compileFile, plainText } from "./compile-file.js";
import { BURO_LEERLINGENHULP } from "./facts/buro-leerlingenhulp.js";
import type { Fact } from "./facts/fact.js";
import { HET_VERTROUWENSBUREAU } from "./facts/het-vertrouwensbureau.js";
import { heldBy, missingFrom } from "./facts/in-each-variant.js";
import { KLEUTERREVOLUTIE } from "./facts/kleuterrevolutie.js";
import { KOBER } from "./facts/kober.js";
import { VO_CONTENT } from "./facts/vo-content.js";

interface Procedure {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly ids: string;
  readonly count: number;
  /** Points the source leaves open: `line code`, each with the fact that says so. */
  readonly open: Readonly<Record<string, string>>;
}

const PROCEDURES: readonly Procedure[] = [
  {
    name: "buro-leerlingenhulp",
    facts: BURO_LEERLINGENHULP,
    ids: "BL",
    count: 18,
    open: { "BL-13": "75 extension-open" },
  },
  {
    name: "het-vertrouwensbureau",
    facts: HET_VERTROUWENSBUREAU,
    ids: "HV",
    count: 18,
    open: { "HV-09": "64 term-anchor-open", "HV-18": "89 retention-open" },
  },
  {
    name: "kleuterrevolutie",
    facts: KLEUTERREVOLUTIE,
    ids: "KR",
    count: 18,
    open: { "KR-09": "55 extension-open", "KR-13": "72 window-open" },
  },
  {
    name: "kober",
    facts: KOBER,
    ids: "KO",
    count: 16,
    open: { "KO-05": "54 term-limit-open", "KO-06": "58 term-asap-open", "KO-16": "96 retention-open" },
  },
  {
    name: "vo-content",
    facts: VO_CONTENT,
    ids: "VO",
    count: 14,
    open: { "VO-04": "37 term-asap-open", "VO-11": "63 extension-open", "VO-13": "71 window-open" },
  },
];

describe.each(PROCEDURES)("$name", ({ name, facts, ids, count, open }) => {
  const { machine, findings } = compileFile(`procedures/${name}.klacht`);
  const text = plainText(machine);

  it("has a test for every fact", () => {
    const expected = Array.from(
      { length: count },
      (_, index) => `${ids}-${String(index + 1).padStart(2, "0")}`,
    );
    expect(facts.map((fact) => fact.id)).toEqual(expected);
  });

  it("has no errors, and a warning for each point its source leaves open", () => {
    expect(findings).toEqual(Object.values(open));
  });

  it.each(facts)("$id: $says", (fact) => {
    expect(fact.machine(machine)).toEqual(fact.is);
    for (const fragment of fact.text) expect(text).toMatch(fragment);
  });

  it.each(facts)("$id stands in each text whose readers it concerns", (fact) => {
    expect(fact.text.filter((fragment) => heldBy(machine, fragment).length === 0)).toEqual([]);
    expect(missingFrom(machine, fact)).toEqual([]);
  });
});
