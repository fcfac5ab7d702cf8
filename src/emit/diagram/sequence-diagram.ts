import type { RoleId } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import type { Conversation, Line, Phase } from "./conversation-types.js";
import { mermaidLabel, mermaidLines } from "./mermaid-label.js";
import { bracketed, toldConversation } from "./told.js";

/**
 * A conversation as a sequence diagram of Mermaid: a band for each tier and side route, whole arrows for
 * what must happen and dotted ones for what may, and frames around what happens only sometimes.
 */
export function sequenceDiagram(conversation: Conversation): string {
  const { title, people, phases } = conversation;
  const names = new Map(people.map(({ id }, at) => [id, `wie${at + 1}`]));
  const name = (id: RoleId): string => names.get(id) ?? "wie1";
  const [first, last] = [people[0]?.id ?? "klager", people.at(-1)?.id ?? "klager"];
  return [
    "sequenceDiagram",
    `accTitle: ${mermaidLabel(`Wie doet wat: ${title}`)}`,
    `accDescr: ${mermaidLabel(toldConversation(conversation))}`,
    ...people.map((person) => `participant ${name(person.id)} as ${mermaidLines([person.name], WIDTH.name)}`),
    ...phases.flatMap((phase) => phaseText(phase, over([first, last], name), name)),
    "",
  ].join("\n");
}

type Name = (id: RoleId) => string;

/** How wide labels are, in characters. */
const WIDTH = { name: 26, message: 32, note: 46, frame: 28 } as const;

/** Light enough for dark text, and told apart from the page by its heading as well. */
const BAND = "rgb(240, 244, 249)";

function phaseText({ heading, notes, lines }: Phase, all: string, name: Name): readonly string[] {
  return [
    `rect ${BAND}`,
    `  note over ${all}: ${mermaidLines([heading, ...notes], WIDTH.note)}`,
    ...lines.flatMap((line) => lineText(line, name)).map((text) => `  ${text}`),
    "end",
  ];
}

function lineText(line: Line, name: Name): readonly string[] {
  switch (line.kind) {
    case "message": {
      const arrow = line.free ? "-->>" : "->>";
      return [
        `${name(line.from)}${arrow}${name(line.to)}: ${mermaidLines([line.text, ...bracketed(line.terms)], WIDTH.message)}`,
      ];
    }
    case "note":
      return [`note over ${over(line.over, name)}: ${mermaidLines([line.text], WIDTH.message)}`];
    case "choice": {
      const word = line.branches.length === 1 ? "opt" : "alt";
      const branches = line.branches.flatMap(({ when, lines }, at) => [
        `${at === 0 ? word : "else"} ${mermaidLines([when], WIDTH.frame)}`,
        ...lines.flatMap((inner) => lineText(inner, name)).map((text) => `  ${text}`),
      ]);
      return [...branches, "end"];
    }
    default:
      return assertNever(line);
  }
}

function over(ids: readonly RoleId[], name: Name): string {
  return [...new Set(ids.map(name))].join(",");
}
