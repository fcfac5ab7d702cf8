import type { Machine } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import type { Flow } from "../flow/flow-types.js";
import type { Block, Sentence, Table, TextDocument } from "./document/document.js";
import { inside } from "./dutch/sentence.js";
import { type Naming, renamed } from "./naming.js";

/**
 * A document with another noun for «klacht» in our words. What an organisation called something stays: its own name, those
 * of people and bodies, titles, what stands in quotes, and its free articles, which are its own prose.
 */
export function renamedDocument(document: TextDocument, naming: Naming, machine: Machine): TextDocument {
  const names = namesOf(machine);
  const titles = titlesOf(machine);
  const articles = new Set(machine.procedure.articles.map(({ id }) => id));
  const say = (text: string) => renamed(text, naming, names);
  const longTitles = [...titles].filter((title) => title.includes(" "));
  /** What stands alone is a title when it is one of the writer's. */
  const label = (text: string) =>
    titles.has(text) ? text : renamed(text, naming, [...names, ...longTitles]);
  const sentences = (all: readonly Sentence[]) =>
    all.map((one) => (one.about.some((id) => articles.has(id)) ? one : { ...one, text: say(one.text) }));
  const table = (one: Table): Table => ({
    ...one,
    ...(one.caption === undefined ? {} : { caption: label(one.caption) }),
    columns: one.columns.map(label),
    rows: one.rows.map(({ cells, about }) => ({ cells: cells.map(label), about })),
  });
  const blocks = document.blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return block.level === 1 ? block : { ...block, text: label(block.text) };
      case "paragraph":
        return { ...block, sentences: sentences(block.sentences) };
      case "list":
        return { ...block, items: sentences(block.items) };
      case "table":
        return table(block);
      case "figure":
        return block;
      default:
        return assertNever(block);
    }
  });
  return { ...document, blocks };
}

/** The same for what a picture shows: labels stay, and what we say about them changes. */
export function renamedFlow(flow: Flow, naming: Naming, machine: Machine): Flow {
  const names = namesOf(machine);
  return wordedFlow(flow, (text) => renamed(text, naming, names));
}

/** A picture with our words said otherwise; the labels of the writer stay. */
export function wordedFlow(flow: Flow, say: (text: string) => string): Flow {
  return {
    ...flow,
    lanes: flow.lanes.map((lane) => ({
      ...lane,
      entries: lane.entries.map((entry) => ({ ...entry, text: say(entry.text) })),
      terms: lane.terms.map(say),
      items: lane.items.map((item) =>
        item.kind === "exit"
          ? { ...item, text: say(item.text) }
          : { ...item, remarks: item.remarks.map(say), terms: item.terms.map(say) },
      ),
    })),
  };
}

/** Names in which the word stands beside others; by itself it is no name. */
function namesOf({ procedure, roles, complainants }: Machine): readonly string[] {
  const { organisation, title } = procedure;
  const names = [
    title,
    organisation?.name ?? "",
    organisation?.short ?? "",
    ...roles.flatMap(({ label, person = "", contacts }) => [
      label,
      person,
      ...contacts.map(({ address }) => address),
    ]),
    ...complainants.classes.map(({ label }) => label),
  ].map(inside);
  return names.filter((name) => /klacht/i.test(name) && /\s/.test(name.replace(/^(de|het|een) /i, "")));
}

function titlesOf({ procedure, tiers, sideRoutes }: Machine): ReadonlySet<string> {
  const all = [...tiers, ...sideRoutes];
  const labels = [
    procedure.title,
    ...procedure.articles.map(({ heading }) => heading),
    ...all.flatMap(({ label, steps }) => [label, ...steps.map((step) => step.label)]),
  ];
  return new Set(labels.map(inside).filter((label) => /klacht/i.test(label)));
}
