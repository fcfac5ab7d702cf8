import type { Act, RoleId, Step } from "../../ir/machine.js";
import type { StepItem } from "../flow/flow-types.js";
import { inside } from "../text/dutch/sentence.js";
import { actSentences } from "../text/says/acts.js";
import type { Voice } from "../text/voice.js";
import type { Line, Message } from "./conversation-types.js";
import { AGAIN } from "./told.js";

/** What is said and done in a step; a step that is not always taken as a choice with one branch. */
export function stepLines(voice: Voice, item: StepItem, handler: RoleId): readonly Line[] {
  const state = voice.state(item.state);
  const step = state?.kind === "step" ? voice.step(state.step) : undefined;
  if (step === undefined) return [];
  const ending = lastDuty(step);
  const lines = step.acts.flatMap((act) => actLines(voice, step, act, act === ending ? item.terms : []));
  const said: readonly Line[] =
    step.acts.length > 0 ? lines : [message(handler, handler, false, inside(item.title), item.terms)];
  return item.remarks.length === 0
    ? said
    : [{ kind: "choice", branches: [{ when: item.remarks.join("; "), lines: said }] }];
}

/** The act with which a step is done, which its term is about. */
function lastDuty({ acts }: Step): Act | undefined {
  return acts.findLast((act) => !mayStayOut(act)) ?? acts.at(-1);
}

/** Whether an act is not always done: allowed, or only on a condition or when somebody asks for it. */
function mayStayOut({ modality, condition, onRequest }: Act): boolean {
  return modality !== "duty" || condition !== undefined || onRequest !== undefined;
}

/** From the first who acts to each who hears of it; other actors and hearers follow with «idem». */
function actLines(voice: Voice, step: Step, act: Act, terms: readonly string[]): readonly Line[] {
  const text = actSentences(voice, [act], { forms: step.forms })
    .map((sentence) => sentence.text.replace(/\.$/u, ""))
    .join(". ");
  const all = act.actors.length === 0 ? ["organisatie"] : act.actors;
  // Of people of whom one is enough the first stands for all: the words name them.
  const actors = act.anyActor === undefined ? all : all.slice(0, 1);
  if (act.modality === "prohibition") return [{ kind: "note", over: actors.slice(0, 1), text }];
  const free = mayStayOut(act);
  const pairs = actors.flatMap((from) => {
    const others = hearers(act).filter((to) => to !== from);
    return (others.length === 0 ? [from] : others).map((to) => ({ from, to }));
  });
  return pairs.map(({ from, to }, at) =>
    message(from, to, free, at === 0 ? text : AGAIN, at === 0 ? terms : []),
  );
}

/** Everybody an act is addressed to or done with; of whom something is asked only when nobody else is. */
function hearers({ recipients, objects, anyObject, prepositions }: Act): readonly RoleId[] {
  const behind = (asked: boolean) =>
    prepositions.flatMap(({ preposition, roles }) => (ASKED.has(preposition) === asked ? roles : []));
  const hearing = new Set([...recipients, ...objects, ...behind(false)]);
  const alternatives = [...(anyObject === undefined ? [] : [objects])].concat(
    prepositions.flatMap(({ roles, any }) => (any === undefined ? [] : [roles])),
  );
  for (const [, ...others] of alternatives) for (const role of others) hearing.delete(role);
  return hearing.size > 0 ? [...hearing] : behind(true);
}

/** «een reactie van de betrokkenen»: they need not hear of it themselves. */
const ASKED: ReadonlySet<string> = new Set(["van", "door"]);

function message(from: RoleId, to: RoleId, free: boolean, text: string, terms: readonly string[]): Message {
  return { kind: "message", from, to, free, text, terms };
}
