import { conversationOf } from "../../src/emit/diagram/conversation.js";
import { mermaidEmitter } from "../../src/emit/diagram/mermaid-emitter.js";
import { toldConversation } from "../../src/emit/diagram/told.js";
import { descriptionOf } from "../../src/emit/flow/description.js";
import { flowEmitter } from "../../src/emit/flow/emitter.js";
import { flowOf } from "../../src/emit/flow/flow.js";
import { oneLine } from "../../src/emit/writing/one-line.js";
import type { Machine } from "../../src/ir/machine.js";
import { HOSTILE_MACHINES, WHOLE } from "../emit/diagram/drawn-machines.js";

/** A text for Mermaid, with what must be read in its picture and what a screen reader must say of it. */
interface Diagram {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly description: string;
  readonly shown: readonly string[];
}

/** Every diagram of the five procedures, the examples and hostile texts. */
export function diagrams(): readonly Diagram[] {
  return [...WHOLE, ...HOSTILE_MACHINES].flatMap(([name, machine]) => {
    const said = [course(machine), conversation(machine)];
    return mermaidEmitter.emit(machine, {}).map(({ path, content }, at) => {
      const { title = "", description = "", shown = [] } = said[at] ?? {};
      return {
        name: `${name} ${path.split("/").at(-1)}`,
        text: content,
        title: seen(title),
        description: seen(description),
        shown: shown.map(seen),
      };
    });
  });
}

/** The pictures we draw ourselves, of the same procedures. */
export function pictures(): readonly { readonly name: string; readonly svg: string }[] {
  return [...WHOLE, ...HOSTILE_MACHINES].flatMap(([name, machine]) =>
    flowEmitter.emit(machine, {}).map(({ path, content }) => ({
      name: `${name} ${path.split("/").at(-1)}`,
      svg: content.replace(/^<\?xml.*?\?>/, ""),
    })),
  );
}

type Said = Pick<Diagram, "title" | "description" | "shown">;

function course(machine: Machine): Said {
  const flow = flowOf(machine);
  const shown = flow.lanes.flatMap((lane) => [
    lane.title,
    ...lane.terms,
    ...lane.entries.map(({ text }) => text),
    ...lane.items.flatMap((item) =>
      item.kind === "step" ? [item.title, ...item.remarks, ...item.terms] : [item.text],
    ),
  ]);
  return { title: `Verloop: ${flow.title}`, description: descriptionOf(flow), shown };
}

function conversation(machine: Machine): Said {
  const said = conversationOf(machine);
  const shown = [
    ...said.people.map((person) => person.name),
    ...said.phases.flatMap(({ heading, notes }) => [heading, ...notes]),
  ];
  return { title: `Wie doet wat: ${said.title}`, description: toldConversation(said), shown };
}

/** As a reader sees it: Mermaid's own marks in other letters (see mermaid-label.ts). */
function seen(text: string): string {
  return oneLine(text).replaceAll("ﬂ", "fl").replaceAll("¶ß", "¶ss");
}
