import type { PathOpen, TimelineRow } from "../../../../simulate/timeline-types.js";
import { assertNever } from "../../../../support/assert-never.js";
import { list } from "../../dutch/lists.js";
import { agree } from "../../dutch/person.js";
import { join } from "../../dutch/sentence.js";
import { VERBS } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";
import { quoted } from "./term-name.js";

/** Why a day is not certain, each as a clause behind «want»; what has no term is named together. */
export function openClauses(voice: Voice, open: readonly PathOpen[]): readonly string[] {
  const untimed = open.filter(({ kind }) => kind === "step-without-term" || kind === "tier-without-term");
  const names = [...new Set(untimed.map(({ label }) => quoted(label)))];
  const rest = open.filter((one) => !untimed.includes(one)).map((one) => openClause(voice, one));
  return [
    ...(names.length === 0 ? [] : [`voor ${list(names)} staat geen termijn in deze procedure`]),
    ...new Set(rest),
  ];
}

function openClause({ klager }: Voice, { kind, label, waitsFor = "" }: PathOpen): string {
  const name = quoted(label);
  switch (kind) {
    case "step-without-term":
    case "tier-without-term":
      return `voor ${name} staat geen termijn in deze procedure`;
    case "no-window":
      return join([
        "tot wanneer",
        klager.subject,
        "naar",
        name,
        agree(VERBS.kunnen, klager),
        ", staat niet in deze procedure",
      ]);
    case "no-answer-term":
      return join([
        "tot wanneer",
        klager.subject,
        "na",
        name,
        agree(VERBS.kunnen, klager),
        "reageren, staat niet in deze procedure",
      ]);
    case "loop-without-term":
      return `${name} heeft in de extra ronde geen nieuwe termijn`;
    case "term-not-started":
      return `de termijn voor ${name} begint pas na ${quoted(waitsFor)}, en dat is hier niet gedaan`;
    case "window-not-started":
      return `de termijn om naar ${name} te gaan begint pas na ${quoted(waitsFor)}, en dat is hier niet gedaan`;
    case "term-start-unknown":
      return `het begin van de termijn voor ${name} is hier niet bekend`;
    case "window-start-unknown":
      return `het begin van de termijn om naar ${name} te gaan is hier niet bekend`;
    default:
      return assertNever(kind);
  }
}

/** That there is no last day, and why. */
export function withoutDate({ kind, open }: TimelineRow): string {
  const reason = open?.reason ?? "open";
  switch (reason) {
    case "no-term":
    case "open":
      return `voor ${kind === "step" || kind === "notice" ? "deze stap" : "de behandeling"} staat geen termijn in deze procedure`;
    case "asap":
      return "dit gebeurt zo spoedig mogelijk; een laatste dag staat niet in deze procedure";
    case "reasonable":
      return "dit gebeurt binnen een redelijke termijn; een laatste dag staat niet in deze procedure";
    case "per-case":
      return "de termijn verschilt per klacht, dus een laatste dag is nog niet bekend";
    case "none":
      return "hiervoor geldt geen termijn";
    case "anchor-unknown":
      return "wanneer deze termijn begint, is hier niet bekend, dus een laatste dag is er nog niet";
    default:
      return assertNever(reason);
  }
}
