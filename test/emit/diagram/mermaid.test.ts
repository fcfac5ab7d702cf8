import { readFileSync } from "node:fs";
import purify from "dompurify";
import fc from "fast-check";
import mermaid from "mermaid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { conversationOf } from "../../../src/emit/diagram/conversation.js";
import type { Line, Message } from "../../../src/emit/diagram/conversation-types.js";
import { mermaidEmitter } from "../../../src/emit/diagram/mermaid-emitter.js";
import { mermaidLabel, mermaidLines } from "../../../src/emit/diagram/mermaid-label.js";
import { toldConversation } from "../../../src/emit/diagram/told.js";
import { flowOf } from "../../../src/emit/flow/flow.js";
import { procedures } from "../text/random-procedure.js";
import { CONSTRUCTS, FIVE, HOSTILE, HOSTILE_MACHINES, WHOLE } from "./drawn-machines.js";

/**
 * Mermaid's own parser cleans labels with DOMPurify, which without a document has no `addHook` and no `sanitize`. What it
 * parses is the same without them; `npm run diagrams` draws the same texts in a browser, with DOMPurify at work.
 */
const without = { addHook: purify.addHook, sanitize: purify.sanitize };

beforeAll(() => {
  Object.assign(purify, { addHook: () => {}, sanitize: (text: string) => text });
});

afterAll(() => {
  Object.assign(purify, without);
});

it("draws a complaint that is reopened from where it ended, with all reasons in one box", () => {
  const text = readFileSync("test/fixtures/good/tiers-reopen.klacht", "utf8");
  const more = text.replace(/^ {2}heropenen.*$/m, '$&\n  heropenen als "de rechter dat vraagt"');
  const [states] = mermaidEmitter.emit(compile(more, { path: "x.klacht" }).machine, {});
  const lines = (states?.content ?? "").replaceAll("<br/>", " ").match(/^.*heropend$|^\S+ --> fase1.*$/gm);
  expect(lines).toEqual([
    "[*] --> fase1 : Hier begint de procedure",
    'state "Een gesloten klacht gaat hier weer open als er nieuwe feiten bekend worden of een gesloten klacht gaat hier weer open als de rechter dat vraagt" as fase1_heropend',
    "einde2 --> fase1_heropend",
    "einde1 --> fase1_heropend",
    "fase1_heropend --> fase1",
  ]);
});

describe.each([...WHOLE, ...HOSTILE_MACHINES])("the diagrams of %s", (_, machine) => {
  const files = mermaidEmitter.emit(machine, {});

  it("are read by Mermaid, one as a state diagram and one as a sequence diagram", async () => {
    const kinds: string[] = [];
    for (const { content } of files) kinds.push((await mermaid.parse(content)).diagramType);
    expect(kinds).toEqual(["stateDiagram", "sequence"]);
  });
});

describe.each([...WHOLE, ...CONSTRUCTS, ...HOSTILE_MACHINES])(
  "the text of the diagrams of %s",
  (_, machine) => {
    const files = mermaidEmitter.emit(machine, {});

    it("have a title and a description, each on a line of its own", () => {
      for (const { content } of files) {
        expect(content.match(/^accTitle: \S.*$/gm)).toHaveLength(1);
        expect(content.match(/^accDescr: \S.*$/gm)).toHaveLength(1);
      }
    });

    it("hold nothing of the writer that Mermaid or HTML could act on", () => {
      for (const { content } of files) {
        const bare = content.replaceAll(/#\d+;/g, "").replaceAll("<br/>", "");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come out
        expect(bare).not.toMatch(/[;#`&\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]|<(?!<)[a-z/!]/);
      }
    });

    it("show every tier and step", () => {
      const [states = ""] = files.map(({ content }) => content);
      const flow = flowOf(machine);
      const steps = flow.lanes.flatMap(({ items }) => items.filter(({ kind }) => kind === "step"));
      expect(states.match(/ as (fase|zijroute)\d+( \{)?$/gm)).toHaveLength(flow.lanes.length);
      expect(states.match(/ as (fase|zijroute)\d+_stap\d+$/gm) ?? []).toHaveLength(steps.length);
    });
  },
);

describe.each(FIVE)("the diagrams of %s", (_, machine) => {
  it("are the ones that were looked at", async () => {
    for (const { path, content } of mermaidEmitter.emit(machine, {})) {
      await expect(content).toMatchFileSnapshot(`../../golden/${path.replace("/", "/mermaid/")}`);
    }
  });
});

describe("random valid procedures", () => {
  it("give diagrams that Mermaid reads", async () => {
    const labels = fc.constantFrom(
      "De klacht",
      "het team",
      ...HOSTILE.filter((text) => /^\P{C}+$/u.test(text)),
    );
    const written = labels.map((text) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
    await fc.assert(
      fc.asyncProperty(procedures(written), async (text) => {
        const { machine } = compile(text, { path: "proef.klacht" });
        for (const { content } of mermaidEmitter.emit(machine, {})) await mermaid.parse(content);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the conversation", () => {
  const kober = FIVE.find(([path]) => path === "procedures/kober.klacht")?.[1];

  it.each(FIVE)("of %s says each duty in the words of the text", (_, machine) => {
    const told = toldConversation(conversationOf(machine));
    const messages = conversationOf(machine).phases.flatMap(({ lines }) => lines.flatMap(messagesOf));
    expect(messages.length).toBeGreaterThan(5);
    for (const { text } of messages.filter((message) => message.text !== "Idem"))
      expect(told).toContain(text);
    expect(told).not.toMatch(/undefined|null| {2}|\.\.|:\.|\( /);
  });

  it("goes from who acts to who hears of it, with the term of the step at what completes it", () => {
    if (kober === undefined) throw new Error("there is no Kober");
    const [, second] = conversationOf(kober).phases;
    const messages = second?.lines.flatMap((line) => (line.kind === "message" ? [line] : [])) ?? [];
    expect(messages.map(({ from, to, terms }) => [from, to, ...terms])).toEqual([
      ["klager", "organisatie"],
      ["organisatie", "klager", "Geen termijn genoemd"],
      ["organisatie", "klager", "Zo spoedig mogelijk"],
      ["organisatie", "organisatie"],
      ["organisatie", "organisatie", "Binnen 6\u00a0weken"],
      ["organisatie", "klager"],
    ]);
    const choice = second?.lines.at(-1);
    const branches = choice?.kind === "choice" ? choice.branches : [];
    expect(branches.map(({ when, lines }) => [when, ...lines.map(({ kind }) => kind)]).sort()).toEqual([
      ["Niet tevreden", "message"],
      ["Termijn voor «Onderzoek en oplossing» verstreken", "message"],
      ["Tevreden", "note"],
    ]);
  });
});

function messagesOf(line: Line): readonly Message[] {
  if (line.kind === "message") return [line];
  return line.kind === "note" ? [] : line.branches.flatMap(({ lines }) => lines.flatMap(messagesOf));
}

describe("a label", () => {
  it.each([
    ["De klacht, met een toelichting.", "De klacht, met een toelichting."],
    ["weekend en einde", "weekend en einde"],
    ["het end", "het #101;nd"],
    ["End", "#69;nd"],
    ["1. een", "1#46; een"],
    ["- een", "#45; een"],
    ["a;b#c", "a#59;b#35;c"],
    ["\u202e", "#160;"],
    ["", "#160;"],
  ])("%j is written as %j", (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  it("breaks between words", () => {
    expect(mermaidLines(["een twee drie vier", "vijf"], 10)).toBe("een twee<br/>drie vier<br/>vijf");
  });
});
