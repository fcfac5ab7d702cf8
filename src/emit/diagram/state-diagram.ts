import { descriptionOf } from "../flow/description.js";
import type { ExitItem, Flow, Lane, StepItem } from "../flow/flow-types.js";
import { lowerFirst } from "../writing/lower-first.js";
import { type Course, courseOf } from "./course.js";
import { mermaidLabel, mermaidLines } from "./mermaid-label.js";

/**
 * The course of a procedure as a state diagram of Mermaid: a composite state for each tier and side route, terms and
 * conditions on the arrows, and an end for each way the procedure can end. Arrows between tiers go from composite to
 * composite, since Mermaid forbids those between the insides of two.
 */
export function stateDiagram(flow: Flow): string {
  const course = courseOf(flow);
  return [
    "stateDiagram-v2",
    `accTitle: ${mermaidLabel(`Verloop: ${flow.title}`)}`,
    `accDescr: ${mermaidLabel(descriptionOf(flow))}`,
    "direction TB",
    ...course.lanes.flatMap(({ lane, id }) => laneText(course, lane, id)),
    ...course.ends.map(({ id, title }) => `state "${mermaidLabel(title)}" as ${id}`),
    ...course.lanes.flatMap(({ lane, id }) => [
      ...entryTexts(course, lane, id),
      ...exitTexts(course, lane, id),
    ]),
    ...course.ends.map(({ id }) => `${id} --> [*]`),
    "",
  ].join("\n");
}

/** How wide labels are, in characters. */
const WIDTH = { edge: 24, node: 34 } as const;

function laneText(course: Course, lane: Lane, id: string): readonly string[] {
  // On one line: Mermaid keeps room for no more above the inside of a composite state.
  const title = mermaidLabel(lane.side ? `Zijroute: ${lane.title}` : lane.title);
  const steps = lane.items.filter((item) => item.kind === "step");
  const always = lane.entries.flatMap(({ kind, text }) => (kind === "always" ? [text] : []));
  if (steps.length === 0) {
    const notes = [...always, ...lane.terms].map((text) => `${id} : ${mermaidLines([text], WIDTH.node)}`);
    return [`state "${title}" as ${id}`, ...notes];
  }
  const arrows = steps.map((step, at) => {
    const from = at === 0 ? "[*]" : course.stepId(steps[at - 1]?.state ?? "");
    const terms = at === 0 ? [...lane.terms, ...step.terms] : step.terms;
    return `  ${from} --> ${course.stepId(step.state)}${edgeLabel(terms)}`;
  });
  const last = steps.at(-1);
  return [
    `state "${title}" as ${id} {`,
    ...steps.flatMap((step) => stepText(course, step)),
    ...arrows,
    ...(last === undefined ? [] : [`  ${course.stepId(last.state)} --> [*]`]),
    "}",
  ];
}

function stepText(course: Course, step: StepItem): readonly string[] {
  const id = course.stepId(step.state);
  const remarks = step.remarks.length === 0 ? [] : [`  ${id} : ${mermaidLines(step.remarks, WIDTH.node)}`];
  return [`  state "${mermaidLines([step.title], WIDTH.node)}" as ${id}`, ...remarks];
}

/** What reopens a complaint stands in a box of its own: beside the arrow back its words would cover those of the arrow down. */
function entryTexts(course: Course, lane: Lane, id: string): readonly string[] {
  const starts = lane.entries.flatMap(({ kind, text }) =>
    kind === "start" ? [`[*] --> ${id}${edgeLabel([text])}`] : [],
  );
  const back = lane.entries.filter(({ kind }) => kind === "reopened");
  if (back.length === 0) return starts;
  const texts = back.map(({ text }, at) => (at === 0 ? text : `of ${lowerFirst(text)}`));
  const ends = new Set(back.flatMap(course.origins));
  return [
    ...starts,
    `state "${mermaidLines(texts, WIDTH.edge)}" as ${id}_heropend`,
    ...[...ends].map((end) => `${end} --> ${id}_heropend`),
    `${id}_heropend --> ${id}`,
  ];
}

/** One arrow for all ways on between the same two places: Mermaid would draw the labels of several over each other. */
function exitTexts(course: Course, lane: Lane, id: string): readonly string[] {
  const arrows = new Map<string, string[]>();
  for (const item of lane.items) {
    if (item.kind !== "exit") continue;
    const { way, text } = exitArrow(course, item, lane, id);
    const texts = arrows.get(way);
    if (texts === undefined) arrows.set(way, [text]);
    else texts.push(`of ${lowerFirst(text)}`);
  }
  return [...arrows].map(([way, texts]) => way + edgeLabel(texts));
}

function exitArrow(
  course: Course,
  exit: ExitItem,
  lane: Lane,
  from: string,
): { readonly way: string; readonly text: string } {
  const { id, inside, title } = course.target(exit.to);
  if (inside === from) {
    const start = exit.from ?? lane.items.findLast((item) => item.kind === "step")?.state ?? "";
    return { way: `${course.stepId(start)} --> ${id}`, text: exit.text };
  }
  // Where the arrow cannot start or end at the step itself, its label names the step.
  const at = exit.from === undefined ? "" : `Bij «${course.stepTitle(exit.from)}»: `;
  const said = at === "" ? exit.text : `${at}${lowerFirst(exit.text)}`;
  return {
    way: `${from} --> ${inside ?? id}`,
    text: inside === undefined ? said : `${said}: verder met «${title}»`,
  };
}

function edgeLabel(texts: readonly string[]): string {
  return texts.length === 0 ? "" : ` : ${mermaidLines(texts, WIDTH.edge)}`;
}
