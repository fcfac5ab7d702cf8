import type { TermId } from "../../../../ir/machine.js";
import type { Course, CourseEvent, CourseTerm } from "../../../../simulate/scenario/course.js";
import { heading, listParts, type Part, paragraph } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import type { Voice } from "../../voice.js";
import { lateText } from "./late.js";
import { moveSentences } from "./moves-told.js";
import { refusedSentences } from "./refused.js";
import { dayWordOf, quoted, termName } from "./term-name.js";

/** Day by day what happened, whether it was in time, and which terms began. Days on which nothing came of it are left out. */
export function happenedBlocks(voice: Voice, course: Course): readonly Block[] {
  const days = new Map<string, CourseEvent[]>();
  for (const event of course.events.filter(isShown)) {
    const day = event.at?.slice(0, 10) ?? "";
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].flatMap(([day, events]) => [
    heading(3, day === "" ? "Zonder datum" : onWeekday(day)),
    ...together(voice, events).flatMap((some) =>
      paragraph(
        some.length > 1
          ? omitted(voice, some)
          : some.flatMap((event) => eventSentences(voice, course, event)),
      ),
    ),
  ]);
}

/** Steps that are passed over one behind the other are told in one sentence; nothing else is told together. */
function together(voice: Voice, events: readonly CourseEvent[]): readonly (readonly CourseEvent[])[] {
  const groups: CourseEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last !== undefined && [...last, event].every((one) => isBareOmission(voice, one))) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

function isBareOmission(voice: Voice, { event, terms, conditions = [], refusal }: CourseEvent): boolean {
  return (
    voice.event(event)?.kind === "omit" &&
    conditions.length === 0 &&
    refusal === undefined &&
    terms.every(({ change }) => change === "withdrawn")
  );
}

function omitted(voice: Voice, events: readonly CourseEvent[]): readonly Sentence[] {
  const steps = events.flatMap(({ event }) => voice.step(voice.event(event)?.step ?? "") ?? []);
  return [
    sentence(
      ["de stappen", list(steps.map(({ label }) => quoted(label))), "zijn hier overgeslagen"],
      steps.map(({ id }) => id),
    ),
  ];
}

function isShown({ event, terms, from, to, refusal, completed }: CourseEvent): boolean {
  const isPassing = event === "time" && completed !== true && from === to && refusal === undefined;
  return !isPassing || terms.some(({ change }) => OVER.has(change));
}

const OVER: ReadonlySet<string> = new Set(["breached", "missed", "lapsed"]);

function eventSentences(voice: Voice, course: Course, event: CourseEvent): readonly Part[] {
  if (event.refusal !== undefined) return refusedSentences(voice, event, event.refusal);
  const otherDay = otherDayOf(course, event, voice);
  const runs = event.terms.flatMap(({ term, round, change }) => {
    const run = course.terms.find((one) => one.term === term && one.round === round);
    return run === undefined ? [] : [{ change, run }];
  });
  const of = (...changes: readonly string[]) =>
    runs.filter(({ change }) => changes.includes(change)).map(({ run }) => run);
  // A term whose end is known only after its work was done, begins and is judged in one moment.
  const judged = of("opened").filter((run) => of("met", "withdrawn", ...OVER).includes(run));
  const told = judged.filter((run) => of("done-late").includes(run));
  return [
    ...of(...OVER)
      .filter((run) => !told.includes(run))
      .map((run) => over(voice, run)),
    ...moveSentences(voice, event, otherDay === undefined ? {} : { otherDay }),
    ...distinct([
      ...of("met").flatMap((run) => inTime(voice, run, event)),
      ...of("done-late").flatMap((run) => late(voice, run, event)),
    ]),
    ...begun(
      voice,
      of("opened").filter((run) => !judged.includes(run)),
    ),
  ];
}

/** When the complaint was sent, or the message arrived, where the event itself was on another day. */
function otherDayOf({ case: { anchors } }: Course, event: CourseEvent, voice: Voice): string | undefined {
  const node = voice.event(event.event);
  if (node?.id === `${node?.tier}.refuse`) {
    const arrived = anchors[`refusal-received:${node.tier}`];
    return arrived === event.at ? undefined : arrived;
  }
  const key = node?.kind === "file" ? `filing:${node.tier}` : `step-received:${node?.step}`;
  const other = node?.kind === "file" || node?.kind === "complete" ? anchors[key] : undefined;
  const own = anchors[node?.kind === "file" ? `receipt:${node.tier}` : `step-sent:${node?.step}`];
  // Of a step that is done again the case holds the last day only.
  return other === undefined || own !== event.at || other === event.at ? undefined : other;
}

/** «De termijn voor «Reactie» liep tot en met maandag 13 april 2026 en is nu voorbij.» */
function over(voice: Voice, { term, due }: CourseTerm): Sentence {
  const until = due === undefined ? undefined : `liep tot en met ${onWeekday(due)} en`;
  return sentence([termWith(voice, term), until, "is nu voorbij"], [term]);
}

function inTime(voice: Voice, { term, due }: CourseTerm, event: CourseEvent): readonly Sentence[] {
  if (due === undefined) return [];
  const day = `de ${dayWordOf(voice.term(term))} is ${onWeekday(due)}`;
  if (isOwn(voice, term, event)) {
    return [
      sentence([`dat is ${isTarget(voice, term) ? "binnen de streeftermijn" : "op tijd"}: ${day}`], [term]),
    ];
  }
  return [sentence([`ook ${termWith(voice, term)} is gehaald: ${day}`], [term])];
}

function late(voice: Voice, run: CourseTerm, event: CourseEvent): readonly Sentence[] {
  const { term, due } = run;
  if (due === undefined || run.late === undefined) return [];
  const long = lateText(run.late, run.lateHours);
  const what = isOwn(voice, term, event)
    ? `dat is ${long} ${isTarget(voice, term) ? "later dan het streven" : "te laat"}`
    : `${termWith(voice, term)} is met ${long} overschreden`;
  const day = `de ${dayWordOf(voice.term(term))} was ${onWeekday(due)}`;
  return [sentence([`${what}: ${day}`], [term])];
}

/** Whether the term is on what happens in the event itself, so that «dat» names it. */
function isOwn(voice: Voice, id: TermId, { event }: CourseEvent): boolean {
  const of = voice.term(id)?.of;
  if (of?.kind !== "step")
    return of?.kind === "filing" || of?.kind === "escalation" || of?.kind === "response";
  return voice.event(event)?.step === of.step;
}

function isTarget(voice: Voice, id: TermId): boolean {
  return voice.term(id)?.modality === "target";
}

function termWith(voice: Voice, id: TermId): string {
  return `${isTarget(voice, id) ? "de streeftermijn" : "de termijn"} voor ${termName(voice, id)}`;
}

/** Which terms begin, with their last day; what has none is told where the terms are. */
function begun(voice: Voice, runs: readonly CourseTerm[]): readonly Part[] {
  const dated = runs.flatMap(({ term, stages }) => {
    const due = stages[0]?.due;
    return due === undefined ? [] : [{ term, until: `tot en met ${onWeekday(due)}` }];
  });
  const [only] = dated;
  if (only === undefined) return [];
  if (dated.length === 1)
    return [sentence(["nu loopt", termWith(voice, only.term), only.until], [only.term])];
  const items = dated.map(({ term, until }) => ({
    text: `${termWith(voice, term)}, ${until}`,
    about: [term],
  }));
  return listParts("nu lopen", items, []);
}
