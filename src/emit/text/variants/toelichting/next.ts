import type { Event, Machine, RoleId } from "../../../../ir/machine.js";
import { type AllowedEvent, allowed } from "../../../../simulate/allowed.js";
import { latestRun } from "../../../../simulate/case.js";
import type { Course } from "../../../../simulate/scenario/course.js";
import { assertNever } from "../../../../support/assert-never.js";
import { listParts, type Part } from "../../document/blocks.js";
import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { agree } from "../../dutch/person.js";
import { inside, join } from "../../dutch/sentence.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";
import { labelOf } from "./moves-told.js";
import { quoted, termName } from "./term-name.js";

/** Where the case is, how it ended or who may do what now, and until when. */
export function nextParts(voice: Voice, course: Course): readonly Part[] {
  const state = voice.state(course.state.id);
  const outcome = course.outcome === undefined ? undefined : voice.outcome(course.outcome);
  const verdict =
    outcome === undefined ? [] : [sentence([`de uitkomst is: ${inside(outcome.label)}`], [outcome.id])];
  const stopped = stoppedSentences(course);
  const ways = allowed(voice.machine, course.case).flatMap((one) => wayItem(voice, course, one));
  if (state?.kind === "final") {
    const again = ways.length === 0 ? [] : listParts("wat nog kan", ways, []);
    return [...stopped, sentence(["de zaak is gesloten"]), ...verdict, ...again];
  }
  const where =
    state?.kind === "handled"
      ? ["de fase", quoted(labelOf(voice, course.state.id)), "is afgerond"]
      : state?.kind === "initial"
        ? ["de klacht is nog niet ingediend"]
        : ["de zaak is nu bij", quoted(labelOf(voice, course.state.id)), "aangekomen"];
  return [
    ...stopped,
    sentence(where),
    ...verdict,
    ...(ways.length === 0 ? [] : listParts("dit kan nu gebeuren", ways, [])),
  ];
}

/** Why the course ends where it does, so that nobody takes its state for the outcome. */
function stoppedSentences({ stopped }: Course): readonly Sentence[] {
  if (stopped === undefined) return [];
  const left =
    stopped.left === 0
      ? []
      : [
          sentence([
            stopped.left === 1
              ? "wat het scenario daarna noemt, telt hier niet mee"
              : `de ${stopped.left} gebeurtenissen die het scenario daarna noemt, tellen hier niet mee`,
          ]),
        ];
  return [sentence(["het verloop houdt hier op, want de laatste gebeurtenis kon niet"]), ...left];
}

function wayItem(voice: Voice, course: Course, one: AllowedEvent): readonly Sentence[] {
  const node = voice.event(one.event);
  if (node === undefined) return [];
  if (node.kind === "file" && one.by.some((id) => id !== "klager"))
    return one.by.map((by) => filingBy(voice, course, node, by, one));
  const what = wayText(voice, node);
  if (what === undefined) return [];
  const only = conditionText(voice, one.ways);
  return [
    {
      text: join([what, untilText(voice.machine, course, node), only]),
      about: [node.step ?? node.tier ?? node.id],
    },
  ];
}

/** One of several who may go on, each in a time of their own. */
function filingBy(voice: Voice, course: Course, node: Event, by: RoleId, one: AllowedEvent): Sentence {
  const party = voice.party(by);
  const label = quoted(voice.tier(node.tier ?? "")?.label);
  const ways = one.ways.filter(({ needs }) =>
    needs.every(
      (need) =>
        need.kind !== "by" || need.roles.includes(by) || (by === "klager" && need.classes !== undefined),
    ),
  );
  return {
    text: join([
      party.subject,
      predicate(VERBS.gaan, party, ["met de klacht naar", label]),
      untilText(voice.machine, course, node, by),
      conditionText(voice, ways),
    ]),
    about: [node.tier ?? node.id],
  };
}

/** What must hold for all of these ways. */
function conditionText(voice: Voice, ways: AllowedEvent["ways"]): string | undefined {
  const conditions = ways.flatMap(({ needs }) =>
    needs.flatMap((need) => (need.kind === "any-condition" ? need.conditions : [])),
  );
  const isFree = ways.some(({ needs }) => needs.every(({ kind }) => kind !== "any-condition"));
  return conditions.length === 0 || isFree
    ? undefined
    : `als ${list([...new Set(conditions)].map(voice.condition), "of")}`;
}

/** «, uiterlijk maandag 13 april 2026»: the last day of the term on what may be done, while it has one. */
function untilText({ terms }: Machine, course: Course, node: Event, by?: RoleId): string | undefined {
  const own = terms.filter(({ of, modality, holder }) => {
    if (modality === "target" || (by !== undefined && !holder.includes(by))) return false;
    if (node.kind === "complete") return of.kind === "step" && of.step === node.step;
    return node.kind === "file" && of.kind === "escalation" && of.to === node.tier;
  });
  const dates = own.flatMap(({ id }) => {
    const run = latestRun(course.case, id);
    return run?.status === "open" && run.due !== undefined ? [run.due] : [];
  });
  const [first] = dates.sort();
  return first === undefined ? undefined : `, uiterlijk op ${onWeekday(first)}`;
}

function wayText(voice: Voice, node: Event): string | undefined {
  const { klager } = voice;
  const by = voice.parties(node.by, "of") ?? voice.organisation;
  switch (node.kind) {
    case "file":
      return join([
        klager.subject,
        predicate(VERBS.gaan, klager, ["met de klacht naar", quoted(voice.tier(node.tier ?? "")?.label)]),
      ]);
    case "complete":
      return join([by.subject, predicate(VERBS.afronden, by, [quoted(voice.step(node.step ?? "")?.label)])]);
    case "omit":
      return join([by.subject, predicate(VERBS.overslaan, by, [quoted(voice.step(node.step ?? "")?.label)])]);
    case "respond":
      return respondText(voice, node);
    case "extend":
      return join([
        by.subject,
        predicate(VERBS.verlengen, by, ["de termijn voor", termName(voice, node.term ?? "")]),
      ]);
    case "suspend":
      return join([
        by.subject,
        predicate(VERBS.zetten, by, ["de termijn voor", termName(voice, node.term ?? ""), "stil"]),
      ]);
    case "resume":
      return join([
        by.subject,
        predicate(VERBS.laten, by, ["de termijn voor", termName(voice, node.term ?? ""), "weer lopen"]),
      ]);
    case "set":
      return join([
        by.subject,
        predicate(VERBS.vaststellen, by, ["de termijn voor", termName(voice, node.term ?? "")]),
      ]);
    case "finish":
      return join([by.subject, predicate(VERBS.afronden, by, ["de behandeling"])]);
    default:
      return assertNever(node.kind);
  }
}

function respondText(voice: Voice, node: Event): string {
  const { klager } = voice;
  const by = voice.parties(node.by, "of") ?? voice.organisation;
  const who = klager.person === "third" ? "die" : klager.subject;
  const lets = (rest: string) => join([klager.subject, predicate(VERBS.laten, klager, ["weten", rest])]);
  switch (node.trigger) {
    case "satisfied":
      return lets(`dat ${who} tevreden ${agree(VERBS.zijn, klager)}`);
    case "dissatisfied":
      return lets(`dat ${who} niet tevreden ${agree(VERBS.zijn, klager)}`);
    case "withdrawn":
      return join([klager.subject, predicate(VERBS.intrekken, klager, ["de klacht"])]);
    case "no-agreement":
      return "er komt geen overeenstemming";
    case "settled":
      return "de klacht wordt opgelost";
    case "lapsed":
      return "de termijn verstrijkt";
    case "choice":
      return join([klager.subject, predicate(VERBS.gaan, klager, ["verder"])]);
    case "refused":
    case undefined:
      if (node.id.endsWith(".refuse"))
        return join([by.subject, predicate(VERBS.nemen, by, ["de klacht niet in behandeling"])]);
      if (node.id.endsWith(".reopen"))
        return join([by.subject, predicate(VERBS.behandelen, by, ["de klacht opnieuw"])]);
      return inside(node.label);
    default:
      return assertNever(node.trigger);
  }
}
