import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { renderText, textDocument, traceText, unstatedNodes } from "../../../src/emit/text/text.js";
import type { Machine } from "../../../src/ir/machine.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";
import { expectParts, flawsOf, foreignAddress } from "./readable.js";

describe.each(PROCEDURES)("%s", (name) => {
  const machine = procedure(name);

  it("reads as it did when it was last read", async () => {
    const file = new URL(`../../golden/${name}/text/tekst.md`, import.meta.url).pathname;
    await expect(renderText(machine)).toMatchFileSnapshot(file);
  });

  it("has no flaws a reader would trip over, and one form of address", () => {
    expect(flawsOf(textDocument(machine))).toEqual([]);
    expect(foreignAddress(renderText(machine), machine.procedure.addressForm)).toEqual([]);
    expect(renderText(machine)).not.toMatch(/(?<!\p{L})(wij|we|ons|onze)(?!\p{L})/iu);
  });

  it("states every node and every part of the machine", () => {
    expect(unstatedNodes(machine)).toEqual([]);
    expectParts(machine, renderText(machine));
  });
});

it.each(readdirSync("examples").filter((name) => name.endsWith(".klacht")))(
  "examples/%s: states every part of the machine",
  (name) => {
    const { machine } = compileFile(`examples/${name}`);
    expectParts(machine, renderText(machine));
  },
);

describe("the terms of the sources, each in its sentence", () => {
  it.each([
    ["buro-leerlingenhulp", "binnen 10 werkdagen in behandeling", "step", "klacht.behandeling"],
    [
      "buro-leerlingenhulp",
      "uiterlijk 8 dagen na het voorval of 8 dagen na de ontdekking ervan",
      "filing",
      "klacht",
    ],
    [
      "buro-leerlingenhulp",
      "streeft ernaar dat binnen 3 weken na ontvangst van de klacht te doen",
      "step",
      "klachtenfunctionaris.reactie",
    ],
    [
      "het-vertrouwensbureau",
      "stuurt de klager binnen 5 werkdagen na ontvangst van de klacht",
      "step",
      "bureau.bevestiging",
    ],
    ["het-vertrouwensbureau", "niet vanaf welk moment die 15 werkdagen tellen", "step", "bureau.onderzoek"],
    [
      "het-vertrouwensbureau",
      "binnen 30 werkdagen na ontvangst van de klacht af te ronden",
      "whole",
      "bureau",
    ],
    ["het-vertrouwensbureau", "binnen 10 werkdagen na ontvangst van het antwoord", "escalation", "bureau"],
    [
      "kleuterrevolutie",
      "meldt u binnen 1 week schriftelijk wie de klacht afhandelt",
      "step",
      "klacht.bericht",
    ],
    ["kleuterrevolutie", "In deze procedure staat niet tot wanneer dat kan.", "escalation", "klacht"],
    [
      "kober",
      "In deze procedure staat niet binnen welke termijn dat gebeurt.",
      "step",
      "klachtenregeling.bevestiging",
    ],
    ["kober", "neemt zo spoedig mogelijk contact met je op", "step", "klachtenregeling.contact"],
    ["kober", "Dit gebeurt binnen 6 weken.", "step", "klachtenregeling.oplossing"],
    ["kober", "stelt per klacht vast binnen welke termijn dat gebeurt.", "step", "klachtenregeling.vervolg"],
    ["vo-content", "VO-content antwoordt je binnen 15 werkdagen.", "step", "klacht.reactie"],
    ["vo-content", "binnen 3 weken na de afhandeling van de klacht door VO-content", "escalation", "klacht"],
    ["vo-content", "streeft ernaar dat binnen 4 weken te doen", "step", "klachtenpersoon.afhandeling"],
  ] as const)("%s: «%s»", (name, words, kind, place) => {
    const machine = procedure(name);
    const trace = traceText(machine);
    const terms = machine.terms.filter(({ of }) => of.kind === kind && placeOf(of) === place);
    const sentences = terms.flatMap(({ id }) => trace.get(id) ?? []).join(" ");
    expect(sentences.replaceAll("\u00a0", " ")).toContain(words);
  });
});

function procedure(name: string): Machine {
  const file = new URL(`../../../procedures/${name}.klacht`, import.meta.url);
  return compile(readFileSync(file, "utf8"), { path: `procedures/${name}.klacht` }).machine;
}

function placeOf(of: Machine["terms"][number]["of"]): string | undefined {
  if (of.kind === "step") return of.step;
  if (of.kind === "escalation") return of.from;
  return of.kind === "filing" || of.kind === "whole" ? of.tier : undefined;
}
