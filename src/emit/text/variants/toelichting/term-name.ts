import type { Term, TermId } from "../../../../ir/machine.js";
import { assertNever } from "../../../../support/assert-never.js";
import { belonging } from "../../dutch/possessive.js";
import { inside, join } from "../../dutch/sentence.js";
import { ofOthers } from "../../says/takers.js";
import type { Voice } from "../../voice.js";

/** What a term is about, behind «de termijn voor»: «het antwoord» by its step, «de hele behandeling». */
export function termName(voice: Voice, id: TermId): string {
  const of = voice.term(id)?.of;
  if (of === undefined) return "deze stap";
  switch (of.kind) {
    case "step":
      return quoted(voice.step(of.step)?.label);
    case "whole":
      return voice.machine.terms.some((other) => other.of.kind === "whole" && other.of.tier !== of.tier)
        ? `de hele behandeling in ${quoted(voice.tier(of.tier)?.label)}`
        : "de hele behandeling";
    case "filing":
      return "het indienen van de klacht";
    case "escalation":
      return join([`het vervolg bij ${quoted(voice.tier(of.to)?.label)}`, ofOthers(voice, voice.term(id))]);
    case "response":
      return belonging("de reactie", voice.klager);
    case "completion":
      return "het aanvullen van de klacht";
    case "notice":
      return "het bericht daarover";
    case "duty":
      return "deze plicht";
    default:
      return assertNever(of);
  }
}

/** What the end of a term is called, behind «de». */
export function dayWordOf(term: Pick<Term, "modality"> | undefined): string {
  return term?.modality === "target" ? "streefdatum" : "laatste dag";
}

/** The writer's own heading of a step or a tier. */
export function quoted(label: string | undefined): string {
  return `«${inside(label ?? "")}»`;
}
