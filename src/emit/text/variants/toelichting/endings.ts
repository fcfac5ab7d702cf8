import type { Timeline, TimelinePath } from "../../../../simulate/timeline-types.js";
import { assertNever } from "../../../../support/assert-never.js";
import type { Table } from "../../document/document.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { clause, join } from "../../dutch/sentence.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";
import { openClauses } from "./open-told.js";
import { quoted } from "./term-name.js";

/** Every way in which a complaint may end, with the last day on which it does; ways that read alike once. */
export function endingsTable(voice: Voice, { paths }: Timeline): readonly Table[] {
  const rows = paths.map((path) => ({
    cells: [courseText(voice, path), endText(path), withoutEnd(voice, path)],
    about: [],
  }));
  const once = rows.filter(
    ({ cells }, at) => rows.findIndex((other) => other.cells.join("|") === cells.join("|")) === at,
  );
  return rows.length === 0
    ? []
    : [
        {
          kind: "table",
          columns: ["Zo loopt het", "Uiterlijk klaar", "Wat geen einddatum heeft"],
          rows: once,
        },
      ];
}

function courseText(voice: Voice, { way, loops }: TimelinePath): string {
  const phases = way.map(
    ({ label, ...phase }, at) => `${quoted(label)} (${leftText(voice, phase, at === way.length - 1)})`,
  );
  return `${phases.join("; daarna ")}${loops > 0 ? "; met één extra ronde" : ""}`;
}

function endText({ date, open, target }: TimelinePath): string {
  if (open.length > 0) return `niet te zeggen; met alleen de bekende termijnen ${onWeekday(date)}`;
  return `${onWeekday(date)}${target ? ", als de streefdatum wordt gehaald" : ""}`;
}

function withoutEnd(voice: Voice, { open }: TimelinePath): string {
  const clauses = openClauses(voice, open);
  return clauses.length === 0 ? "niets" : clauses.join("; ");
}

type Phase = Pick<TimelinePath["way"][number], "tier" | "leftBy" | "outcomes">;

/** How a phase is left, as a clause, with the verdicts without which it is not. */
function leftText(voice: Voice, phase: Phase, isLast: boolean): string {
  const { leftBy, outcomes = [] } = phase;
  const verdict = list(
    outcomes.map((label) => `«${clause(label)}»`),
    "of",
  );
  if (leftBy === "outcome") {
    const by = join(["door het oordeel", verdict === "" ? undefined : verdict]);
    return isLast ? `de klacht eindigt ${by}` : `${by} gaat de klacht verder`;
  }
  const left = withoutVerdict(voice, { ...phase, leftBy });
  return verdict === "" ? left : `${left}, na het oordeel ${verdict}`;
}

type Left = Omit<Phase, "leftBy"> & { readonly leftBy: Exclude<Phase["leftBy"], "outcome"> };

function withoutVerdict(voice: Voice, { tier, leftBy }: Left): string {
  const { klager } = voice;
  const by = voice.parties(voice.tier(tier)?.handlers ?? [], "of") ?? voice.organisation;
  const does = (verb: keyof typeof VERBS, ...middle: readonly string[]) =>
    join([klager.subject, predicate(VERBS[verb], klager, middle)]);
  switch (leftBy) {
    case "order":
    case "omit":
    case "next":
      return "de behandeling is afgerond";
    case "opening":
      return does("gaan", "verder met de klacht");
    case "skip":
      return does("overslaan", "deze fase");
    case "direct":
      return does("gaan", "rechtstreeks verder");
    case "lapse":
      return does("gaan", "niet op tijd verder");
    case "lapsed":
      return "de termijn is verstreken";
    case "satisfied":
      return does("zijn", "tevreden");
    case "dissatisfied":
      return does("zijn", "niet tevreden");
    case "no-agreement":
      return "er is geen overeenstemming";
    case "withdrawn":
      return does("intrekken", "de klacht");
    case "settled":
      return "de klacht is opgelost";
    case "choice":
      return does("kiezen", "ervoor om verder te gaan");
    case "reopened":
      return join([by.subject, predicate(VERBS.behandelen, by, ["de klacht opnieuw"])]);
    case "refusal":
    case "refused":
      return join([by.subject, predicate(VERBS.nemen, by, ["de klacht niet in behandeling"])]);
    default:
      return assertNever(leftBy);
  }
}
