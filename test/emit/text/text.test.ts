import { describe, expect, it } from "vitest";
import { textEmitter } from "../../../src/emit/text/emitter.js";
import { markdown } from "../../../src/emit/text/formats/markdown.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { renderText, textDocument, unstatedNodes } from "../../../src/emit/text/text.js";
import { volledig } from "../../../src/emit/text/variants/volledig.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine } from "../../../src/ir/machine.js";
import { richMachine, role, step, term, tier } from "./hand-built.js";
import { expectParts, flawsOf, foreignAddress } from "./readable.js";

const FORMS = ["u", "je", "third"] as const;

describe.each(FORMS)("the text in the form %s", (form) => {
  const machine = richMachine(form);

  it("reads as it did when it was last read", async () => {
    const file = new URL(`../../golden/hand-built/text/${form}.md`, import.meta.url).pathname;
    await expect(renderText(machine)).toMatchFileSnapshot(file);
  });

  it("has no flaws a reader would trip over", () => {
    expect(flawsOf(textDocument(machine))).toEqual([]);
  });

  it("addresses the reader in one way", () => {
    expect(foreignAddress(renderText(machine), form)).toEqual([]);
  });

  it("states every node of the machine", () => {
    expect(unstatedNodes(machine)).toEqual([]);
    expectParts(machine, renderText(machine));
  });
});

describe("the emitter", () => {
  it("writes the whole procedure as tekst.md, and each text in each format by its name", () => {
    const files = textEmitter.emit(richMachine("u"), textEmitter.defaults);
    const published = VARIANTS.filter(({ needs }) => needs === undefined).map(({ id }) => id);
    const all = published.flatMap((id) =>
      ["md", "txt", "html"].map((form) => `voorbeeld/teksten/${id}.${form}`),
    );
    expect(files.map(({ path }) => path)).toEqual(["voorbeeld/tekst.md", ...all.slice(1)]);
    expect(files.every(({ content }) => content.endsWith("\n"))).toBe(true);
  });

  it("passes the house style on to every text", () => {
    const style = { names: {}, opening: { all: ["Wij luisteren."] } };
    const files = textEmitter.emit(richMachine("u"), { style });
    expect(files.filter(({ content }) => !content.includes("Wij luisteren."))).toEqual([]);
  });
});

describe("what is open", () => {
  const machine = richMachine("u");
  const only = (extra: Partial<Machine>): Machine => ({ ...machine, ...extra });

  it("is said as open: a term, its start, an extension, contents, a window, retention", () => {
    const open = only({
      terms: [
        term("t_a", { kind: "step", step: "zaak.stap" }, { modality: "open" }),
        term("t_w", { kind: "escalation", from: "zaak", to: "hoger" }, { modality: "open" }),
        term(
          "t_x",
          { kind: "step", step: "zaak.stap" },
          {
            modality: "target",
            bounds: [
              {
                kind: "length",
                length: { amount: 1, unit: "week" },
                direction: "after",
                anchor: { kind: "open" },
              },
            ],
            extensions: [
              {
                id: "x",
                origin: machine.procedure.origin,
                limit: "open",
                capped: false,
                fromRolledEnd: false,
                notices: [],
              },
            ],
          },
        ),
      ],
      documents: [
        {
          id: "d",
          origin: machine.procedure.origin,
          of: { kind: "step", id: "zaak.stap" },
          fields: [],
          open: true,
        },
      ],
      tiers: [
        tier("zaak", "Behandeling", {
          steps: [step("zaak.stap", "Stap", { terms: ["t_a", "t_x"], document: "d" })],
        }),
        tier("hoger", "Hoger"),
      ],
      states: [
        { kind: "handled", id: "zaak.handled", origin: machine.procedure.origin, label: "x", tier: "zaak" },
      ],
      events: [
        {
          kind: "file",
          id: "hoger.file",
          origin: machine.procedure.origin,
          label: "x",
          by: ["klager"],
          tier: "hoger",
        },
      ],
      transitions: [
        {
          id: "tr",
          origin: machine.procedure.origin,
          from: "zaak.handled",
          event: "hoger.file",
          to: "hoger",
          guards: [],
          cause: "dissatisfied",
        },
      ],
      record: {
        stated: true,
        registrations: [],
        retentions: [
          {
            id: "b",
            origin: machine.procedure.origin,
            bound: "open",
            bounds: [],
            pick: "latest",
            outcomes: [],
          },
        ],
        access: [],
      },
    });
    const said = markdown
      .render(volledig.document(open, { style: PLAIN_STYLE }))
      .match(/In deze procedure staat niet[^.]*\./g);
    expect(said).toEqual([
      "In deze procedure staat niet binnen welke termijn dat gebeurt.",
      "In deze procedure staat niet vanaf welk moment de termijn van 1\u00a0week telt.",
      "In deze procedure staat niet wat het bericht vermeldt.",
      "In deze procedure staat niet hoe lang die verlenging kan duren.",
      "In deze procedure staat niet tot wanneer dat kan.",
      "In deze procedure staat niet hoe lang Voorbeeld een dossier bewaart.",
    ]);
  });

  it("is left out when nobody stated it: no calendar, no record, no dates", () => {
    const bare = only({
      calendar: { ...machine.calendar, stated: false },
      record: { stated: false, registrations: [], retentions: [], access: [] },
      procedure: { ...machine.procedure, definitions: [], articles: [], published: [], legalBasis: [] },
    });
    const text = renderText(bare);
    expect(text).not.toMatch(/Termijnenwet|termijnenwet|bewaart|feestdag|Begrippen|grondslag/);
    expect(text).toContain("In deze procedure staat niet welke dagen werkdagen zijn.");
  });
});

describe("people", () => {
  it("lets the verb agree with a plural role and with several roles", () => {
    const machine = richMachine("u");
    const plural = {
      ...machine,
      roles: machine.roles.map((one) =>
        one.id === "directie" ? role("directie", "de eigenaren", { plural: true }) : one,
      ),
    };
    expect(renderText(plural)).toContain(
      "schriftelijk en streven ernaar dat binnen 4\u00a0weken na ontvangst van de klacht te doen.",
    );
    expect(renderText(plural)).toContain("De eigenaren sturen u");
  });
});
