import { descriptionOf } from "../flow/description.js";
import type { ExitItem, Flow, Lane, StepItem } from "../flow/flow-types.js";
import { lowerFirst } from "../writing/lower-first.js";
import { type Course, courseOf } from "./course.js";
import { besideArrow, dotLabel } from "./dot-label.js";

/**
 * The course of a procedure as a directed graph of Graphviz, from top to bottom: a cluster for each tier and side route,
 * its steps in a row, terms and conditions on the arrows. What holds for a whole tier leaves from the border of its
 * cluster. All is black on white or a light grey, so it prints as it shows.
 */
export function dotGraph(flow: Flow): string {
  const course = courseOf(flow);
  return [
    "digraph verloop {",
    `  graph [${attributes({
      label: dotLabel([flow.title], WIDTH.title),
      labelloc: "t",
      tooltip: dotLabel([descriptionOf(flow)]),
      charset: '"UTF-8"',
      lang: '"nl"',
      compound: "true",
      rankdir: "TB",
      nodesep: "0.45",
      ranksep: "0.4",
      fontname: FONT,
      fontsize: "16",
    })}];`,
    `  node [${attributes({ shape: "box", style: '"rounded,filled"', fillcolor: '"white"', fontname: FONT, fontsize: "12", margin: '"0.15,0.08"' })}];`,
    `  edge [${attributes({ fontname: FONT, fontsize: "11", arrowsize: "0.8" })}];`,
    ...(course.lanes.some(({ lane }) => lane.entries.some(({ kind }) => kind === "start"))
      ? ['  begin [shape=circle, style=filled, fillcolor="black", label="", width=0.2, tooltip="Begin"];']
      : []),
    ...course.lanes.flatMap(({ lane, id }) => cluster(course, lane, id)),
    ...course.ends.map(
      ({ id, title }) => `  ${id} [shape=box, peripheries=2, label=${dotLabel([title], WIDTH.node)}];`,
    ),
    ...course.lanes.flatMap(({ lane, id }) => [
      ...entries(course, lane, id),
      ...lane.items.flatMap((item) => (item.kind === "exit" ? [exitEdge(course, item, lane, id)] : [])),
    ]),
    "}",
    "",
  ].join("\n");
}

/** How wide labels are, in characters. */
const WIDTH = { title: 60, node: 30, edge: 26 } as const;

const FONT = '"Arial"';

function cluster(course: Course, lane: Lane, id: string): readonly string[] {
  const steps = lane.items.filter((item) => item.kind === "step");
  const title = lane.side ? `Zijroute: ${lane.title}` : lane.title;
  const always = lane.entries.flatMap(({ kind, text }) => (kind === "always" ? [text] : []));
  return [
    `  subgraph cluster_${id} {`,
    `    graph [${attributes({ label: dotLabel([title, ...lane.terms], WIDTH.node * 1.4), tooltip: dotLabel([title]), style: lane.side ? '"filled,dashed"' : "filled", color: '"#6b7686"', fillcolor: '"#f4f6f9"', fontsize: "14" })}];`,
    // A lane without steps still is a place that arrows lead to.
    ...(steps.length === 0
      ? [`    ${id} [label=${dotLabel(always.length === 0 ? ["Behandeling"] : always, WIDTH.node)}];`]
      : []),
    ...steps.map((step) => `    ${course.stepId(step.state)} [label=${stepLabel(step)}];`),
    ...(steps.length === 0 ? [] : [`    ${id} [shape=point, width=0.1, tooltip=${dotLabel([title])}];`]),
    ...steps.map((step, at) => {
      const from = at === 0 ? id : course.stepId(steps[at - 1]?.state ?? "");
      return `    ${from} -> ${course.stepId(step.state)}${edgeLabel(step.terms)};`;
    }),
    "  }",
  ];
}

function stepLabel({ title, remarks }: StepItem): string {
  return dotLabel([title, ...remarks.map((remark) => `(${lowerFirst(remark)})`)], WIDTH.node);
}

function entries(course: Course, lane: Lane, id: string): readonly string[] {
  return lane.entries.flatMap((entry) => {
    const from = entry.kind === "start" ? ["begin"] : course.origins(entry);
    return from.map((each) => `  ${each} -> ${id}${edgeLabel([entry.text], { lhead: `cluster_${id}` })};`);
  });
}

/** From the step it leaves, else from the border of the lane; to a step or an end, else to the border of a lane. */
function exitEdge(course: Course, exit: ExitItem, lane: Lane, id: string): string {
  const to = course.target(exit.to);
  const last = lane.items.findLast((item) => item.kind === "step");
  const leaving = exit.from ?? last?.state;
  const outside = to.id !== id && to.inside !== id;
  return `  ${leaving === undefined ? id : course.stepId(leaving)} -> ${to.id}${edgeLabel([exit.text], {
    ...(exit.from === undefined && outside ? { ltail: `cluster_${id}` } : {}),
    ...(exit.to.kind === "lane" && outside ? { lhead: `cluster_${to.id}` } : {}),
  })};`;
}

function edgeLabel(texts: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const all = { ...(texts.length === 0 ? {} : { label: besideArrow(texts, WIDTH.edge) }), ...more };
  return Object.keys(all).length === 0 ? "" : ` [${attributes(all)}]`;
}

function attributes(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}
