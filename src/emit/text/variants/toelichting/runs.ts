import type { Account, AccountStep } from "../../../../simulate/account.js";
import type { Undated } from "../../../../simulate/case.js";
import type { Course, CourseTerm } from "../../../../simulate/scenario/course.js";
import type { TermStage } from "../../../../simulate/scenario/term-dates.js";
import { assertNever } from "../../../../support/assert-never.js";
import { heading, paragraph } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { ordinal } from "../../dutch/numbers.js";
import { capitalise, inside } from "../../dutch/sentence.js";
import { lengthText } from "../../dutch/units.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import { countedClauses, namedDate, passedOver } from "../../says/dates-told.js";
import { holderOf } from "../../says/takers.js";
import type { Voice } from "../../voice.js";
import { lateText } from "./late.js";
import { dayWordOf, termName } from "./term-name.js";

/** Every term that ran: on which day it ended and why, what changed that, and what became of it. */
export function runBlocks(voice: Voice, course: Course): readonly Block[] {
  const runs = course.terms;
  return runs.flatMap((run) => [
    heading(3, headingOf(voice, run, runs), [run.term]),
    ...paragraph([
      ...run.stages.flatMap((stage) => stageSentences(voice, run, stage)),
      ...undated(voice, run),
      ...ending(voice, run, sentAt(voice, course, run)),
      ...(run.source === undefined
        ? []
        : [sentence(["in de bron staat dit onder:", inside(run.source)], [run.term])]),
    ]),
  ]);
}

function headingOf(voice: Voice, { term, round }: CourseTerm, runs: readonly CourseTerm[]): string {
  const node = voice.term(term);
  const name = termName(voice, term).replace(/^«(.*)»$/, "$1");
  const again = round > 1 ? `, de ${ordinal(round)} keer` : "";
  const both =
    node?.of.kind === "step" && runs.some((other) => other.term !== term && sameStep(voice, other, node.of));
  const kind = both ? (node?.modality === "target" ? " (streeftermijn)" : " (uiterste termijn)") : "";
  return `${capitalise(name)}${kind}${again}`;
}

function sameStep(
  voice: Voice,
  { term }: CourseTerm,
  of: { readonly kind: string; readonly step?: string },
): boolean {
  const other = voice.term(term)?.of;
  return other?.kind === "step" && other.step === of.step;
}

function stageSentences(voice: Voice, run: CourseTerm, stage: TermStage): readonly Sentence[] {
  const { at, change, due, derivation, account, stood, chosen, base } = stage;
  const say = (...parts: readonly (string | undefined)[]) => sentence(parts, [run.term]);
  const day = due === undefined ? undefined : onWeekday(due);
  const on = onWeekday(at);
  const moved = account === undefined ? [] : accountClauses(account).map((text) => say(text));
  const dayWord = dayWordOf(voice.term(run.term));
  const who = run.who.length === 0 ? undefined : holderOf(voice, voice.term(run.term));
  switch (change) {
    case "opened":
    case "dated": {
      if (day === undefined) return [];
      const first = !run.stages
        .slice(0, run.stages.indexOf(stage))
        .some((before) => before.due !== undefined);
      const lead = first
        ? [`de ${dayWord} is`, day]
        : ["op", on, `krijgt de termijn een nieuwe ${dayWord}:`, day];
      return [
        say(...lead),
        ...(derivation === undefined
          ? moved
          : countedClauses(voice, { term: run.term, derivation, start: "known" }).map((text) => say(text))),
      ];
    }
    case "extended": {
      const by =
        who === undefined
          ? ["op", on, "wordt de termijn verlengd"]
          : [who.subject, predicate(VERBS.verlengen, who, ["de termijn op", on])];
      if (day === undefined) return [say(...by, `zonder een nieuwe ${dayWord} te noemen`)];
      return [
        say(...by, "tot en met", day),
        ...(account === undefined
          ? []
          : [
              say(
                "dat is",
                lengthText(account.length),
                "na",
                onWeekday(account.from),
                base === undefined
                  ? undefined
                  : `, de laatste dag voordat die naar ${onWeekday(base.due)} verschoof`,
              ),
            ]),
        ...(chosen === true ? [say("hoe lang de verlenging duurt, is in deze zaak gekozen")] : []),
        ...moved,
      ];
    }
    case "set":
      return day === undefined
        ? []
        : [
            say("op", on, `is voor deze zaak vastgesteld wat de ${dayWord} is:`, day),
            ...(account === undefined
              ? []
              : [say("dat is", lengthText(account.length), "na", onWeekday(account.from)), ...moved]),
          ];
    case "suspended":
      return [say("vanaf", on, "staat de termijn stil")];
    case "resumed":
      return [
        say("vanaf", on, "loopt de termijn weer", day === undefined ? undefined : `, tot en met ${day}`),
        ...(stood === undefined
          ? []
          : [
              say(
                "de termijn stond stil van",
                onWeekday(stood.since),
                "tot",
                onWeekday(stood.until),
                "; zoveel later valt de laatste dag",
              ),
            ]),
        ...moved,
      ];
    case "met":
    case "done-late":
    case "breached":
    case "missed":
    case "lapsed":
    case "withdrawn":
      return [];
    default:
      return assertNever(change);
  }
}

/** What moved a count in this case, in the order in which a person counts. */
function accountClauses({ steps }: Account): readonly string[] {
  const skipped = steps.flatMap((step) =>
    step.kind === "skipped" && step.closed === "other" ? [{ date: step.date, name: step.name }] : [],
  );
  return [...(skipped.length === 0 ? [] : [passedOver(skipped)]), ...steps.flatMap(movedClause)];
}

function movedClause(step: AccountStep): readonly string[] {
  switch (step.kind) {
    case "skipped":
      return [];
    case "clamped":
      return ["die maand is korter, daarom telt haar laatste dag"];
    case "suspended":
      return [passedOver([{ date: step.from, until: step.to, name: step.name }])];
    case "two-workdays":
      return [`de termijn houdt ten minste twee werkdagen over en eindigt daarom op ${onWeekday(step.to)}`];
    case "rolled":
      return [
        `op ${list(step.reasons.map(namedDate))} kan een termijn niet eindigen; daarom schuift het einde door naar ${onWeekday(step.to)}`,
      ];
    default:
      return assertNever(step);
  }
}

/** Why there is no last day, where there never was one. */
function undated(voice: Voice, { due, undated: reason, stages, term }: CourseTerm): readonly Sentence[] {
  if (due !== undefined || reason === undefined || stages.some((stage) => stage.due !== undefined)) return [];
  const kind = voice.term(term)?.of.kind;
  const isWindow = kind === "filing" || kind === "escalation" || kind === "response";
  return [
    sentence(
      [reason === "open" && isWindow ? "in deze procedure staat niet tot wanneer dit kan" : UNDATED[reason]],
      [term],
    ),
  ];
}

const UNDATED: Readonly<Record<Undated, string>> = {
  "anchor-unknown": "het begin van deze termijn is niet bekend, dus een laatste dag is er niet",
  asap: "dit moet zo spoedig mogelijk; een laatste dag staat niet in deze procedure",
  reasonable: "dit moet binnen een redelijke termijn; een laatste dag staat niet in deze procedure",
  "per-case": "de termijn verschilt per klacht en is in deze zaak niet vastgesteld",
  open: "in deze procedure staat niet hoe lang dit mag duren",
  "extension-open": "de termijn is verlengd zonder nieuwe laatste dag",
  "calendar-limit": "de laatste dag ligt buiten de jaren waarmee te rekenen is",
};

/** When a complaint was sent that was filed within the term and arrived on a later day: the sending counts. */
function sentAt(
  voice: Voice,
  { case: { anchors } }: Course,
  { term, ended }: CourseTerm,
): string | undefined {
  const of = voice.term(term)?.of;
  const tier = of?.kind === "filing" ? of.tier : of?.kind === "escalation" ? of.to : undefined;
  const sent = anchors[`filing:${tier}`];
  return sent === ended ? undefined : sent;
}

/** What became of the term. */
function ending(voice: Voice, run: CourseTerm, sent: string | undefined): readonly Sentence[] {
  const { status, ended, done, late, lateHours, due, term } = run;
  const say = (...parts: readonly (string | undefined)[]) => [sentence(parts, [term])];
  const target = voice.term(term)?.modality === "target";
  const kind = voice.term(term)?.of.kind;
  switch (status) {
    case "open":
      return say("deze termijn loopt nog");
    case "suspended":
      return say("deze termijn staat nu stil");
    case "met":
      if (ended === undefined) return [];
      if (sent !== undefined) return say("de klacht is verzonden op", onWeekday(sent), ", dus op tijd");
      if (kind !== "step" && kind !== "whole")
        return say("dat is gebeurd op", onWeekday(ended), due === undefined ? undefined : ", dus op tijd");
      return say(
        `${kind === "whole" ? "de behandeling is klaar" : "dit is gedaan"} op`,
        onWeekday(ended),
        due === undefined ? undefined : ", dus op tijd",
      );
    case "breached":
    case "missed":
      if (done !== undefined && late !== undefined) {
        return say(
          "dit is gedaan op",
          onWeekday(done),
          ", dus",
          lateText(late, lateHours),
          target ? "na de streefdatum" : "te laat",
        );
      }
      return say(target ? "de streefdatum is niet gehaald" : "de termijn is niet gehaald");
    case "lapsed":
      return say("binnen deze termijn is het niet gebeurd");
    case "withdrawn":
      return ended === undefined
        ? []
        : say("op", onWeekday(ended), "verviel deze termijn, want de zaak ging anders verder");
    default:
      return assertNever(status);
  }
}
