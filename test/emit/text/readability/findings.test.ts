import { describe, expect, it } from "vitest";
import { compile } from "../../../../src/compile.js";
import type { Sentence } from "../../../../src/emit/text/document/document.js";
import { readabilityOf } from "../../../../src/emit/text/readability/readability.js";
import { textDocument } from "../../../../src/emit/text/text.js";
import type { Machine } from "../../../../src/ir/machine.js";
import { WRITTEN } from "./written.js";

/** Each finding as `rule cause line:column «words»`, the words as far as the message quotes them. */
function told(machine: Machine, document = textDocument(machine), reader: "everyone" | "staff" = "everyone") {
  return readabilityOf(machine, document, { reader }).findings.map(
    ({ rule, cause, message, origin }) =>
      `${rule} ${cause} ${origin === undefined ? "-" : `${origin.line}:${origin.column}`} ${/‘([^’]*)’/.exec(message.nl)?.[1] ?? ""}`,
  );
}

function machineOf(source: string): Machine {
  return compile(source, { path: "regeling.klacht" }).machine;
}

describe("the words of a writer", () => {
  const machine = machineOf(WRITTEN);

  it("are found with their place in the file", () => {
    expect(told(machine)).toEqual([
      "officialese writer 5:1 dienen onverwijld te worden",
      "officialese writer 5:1 onverwijld",
      "passive writer 5:1 worden ingediend",
      "nominalisation writer 5:1 Het indienen van",
      "officialese writer 14:26 jegens",
      "double-negation writer 15:15 niet ongegrond",
      "form-of-address writer 16:15 je",
      "passive writer 22:16 is doorgestuurd",
      "long-word writer 11:1 ouderavondondersteuningsteam",
    ]);
  });

  it("are found in the file they stand in", () => {
    const { findings } = readabilityOf(machine, textDocument(machine), { reader: "everyone" });
    expect(new Set(findings.map(({ origin }) => origin?.file))).toEqual(new Set(["regeling.klacht"]));
  });

  it("are one finding however often a text repeats them", () => {
    const twice = WRITTEN.replace("aan klager, schriftelijk\n", "aan klager, bureau, schriftelijk\n");
    const words = readabilityOf(machineOf(twice), textDocument(machineOf(twice)), {
      reader: "everyone",
    }).findings.filter(({ rule }) => rule === "long-word");
    expect(words.map(({ times }) => times > 1)).toEqual([true]);
  });

  it("make a long sentence theirs, by their longest phrase; a long sentence of our own is ours", () => {
    const long =
      "de beoordeling van alle stukken die u bij uw klacht hebt gedaan en van alles wat u daarna nog hebt gestuurd of gezegd";
    const found = told(machineOf(WRITTEN.replace("vermeldt bevindingen", `vermeldt bevindingen "${long}"`)));
    expect(found.filter((one) => one.startsWith("long-sentence"))).toEqual(["long-sentence writer 28:14 "]);
    const ours = { text: `${"De directie antwoordt u en ".repeat(6)}stopt.`, about: ["klacht.antwoord"] };
    expect(told(machine, documentOf(ours))).toEqual(["long-sentence text 25:3 "]);
  });
});

describe("a finding of our own sentence", () => {
  const machine = machineOf(WRITTEN);

  it("is placed at the most specific node it is about", () => {
    const sentence = {
      text: "Het antwoord geschiedt tijdig.",
      about: ["regeling", "klacht", "klacht.antwoord"],
    };
    expect(told(machine, documentOf(sentence))).toEqual(["officialese text 25:3 geschiedt"]);
  });

  it("has no place when it is about no node", () => {
    expect(told(machine, documentOf({ text: "Dit geschiedt tijdig.", about: [] }))).toEqual([
      "officialese text - geschiedt",
    ]);
  });

  it("may name the complainant in a text for staff", () => {
    const sentences = [
      { text: "U antwoordt.", about: [] },
      { text: "U vraagt de klager om stukken.", about: [] },
      { text: "De klager is tevreden.", about: [] },
    ];
    expect(told(machine, documentOf(...sentences), "staff")).toEqual([]);
    expect(told(machine, documentOf(...sentences))).toEqual(["form-of-address text - De klager"]);
  });
});

function documentOf(...sentences: readonly Sentence[]) {
  return {
    title: "Regeling",
    language: "nl",
    blocks: [{ kind: "paragraph", sentences, about: [] }],
  } as const;
}
