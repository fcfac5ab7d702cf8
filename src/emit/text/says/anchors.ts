import type { Anchor, Term, TierId } from "../../../ir/machine.js";
import { assertNever } from "../../../support/assert-never.js";
import { inside } from "../dutch/sentence.js";
import type { Voice } from "../voice.js";
import { isForwardedTo, sharesHandlers } from "./tier-names.js";

/**
 * «ontvangst van de klacht»: where a term starts, behind «na»; undefined when that is implied or open. A tier other than
 * `own`, the one the term stands in, is named, and so is one that gets the complaint from another: it is received twice.
 * `of` is the term itself.
 */
export function anchorText(voice: Voice, anchor: Anchor, own?: TierId, of?: Term["of"]): string | undefined {
  if ("implied" in anchor && anchor.implied === true) return undefined;
  const elsewhere = (link: "bij" | "door"): string =>
    "tier" in anchor && (anchor.tier !== own || isForwardedTo(voice, anchor.tier))
      ? bodyText(voice, anchor.tier, link)
      : "";
  switch (anchor.kind) {
    case "receipt":
      return `ontvangst van de klacht${elsewhere("door")}`;
    case "filing":
      return `het indienen van de klacht${elsewhere("bij")}`;
    case "step-received":
      return `ontvangst van ${voice.message(anchor.step)}`;
    case "refusal-received":
      return `ontvangst van de weigering${elsewhere("door")}`;
    case "step-sent":
      return `verzending van ${voice.message(anchor.step)}`;
    case "step-completed":
      return `afronding van de stap «${inside(voice.step(anchor.step)?.label ?? "")}»`;
    case "handled": {
      const handler = voice.parties(voice.tier(anchor.tier)?.handlers ?? []);
      const by = handler === undefined ? "" : bodyText(voice, anchor.tier, "door");
      return `de afhandeling van de klacht${by}`;
    }
    case "closing":
      return "sluiting van de klacht";
    case "completed":
      return "het aanvullen van de klacht";
    case "incident":
      return "het voorval";
    case "discovery":
      return "de ontdekking van het voorval";
    case "service-end":
      return "het einde van de dienst";
    case "term-end": {
      const ended = voice.term(anchor.term)?.of;
      if (ended?.kind !== "filing") return `het einde van de termijn${whoseTerm(voice, anchor.term, of)}`;
      const where = ended.tier === own ? "" : bodyText(voice, ended.tier, "bij");
      return `het einde van de termijn om de klacht${where} in te dienen`;
    }
    case "custom":
      return inside(anchor.text);
    case "open":
      return undefined;
    default:
      return assertNever(anchor);
  }
}

/** « door de directie», «bij het bureau»; of a tier nobody is named for: « in de fase «Het bureau»». */
function bodyText(voice: Voice, id: TierId, link: "bij" | "door"): string {
  const tier = voice.tier(id);
  const handler = voice.parties(tier?.handlers ?? []);
  const where = ` in de fase «${inside(tier?.label ?? "")}»`;
  if (handler === undefined) return where;
  const shared = tier !== undefined && sharesHandlers(voice, tier);
  return ` ${link} ${handler.object}${shared ? where : ""}`;
}

/** « voor «Bevestiging»»: the step whose term it is, unless `of` is about that step itself. */
function whoseTerm(voice: Voice, id: string, of: Term["of"] | undefined): string {
  const ended = voice.term(id)?.of;
  if (ended?.kind === "whole") return " voor de hele behandeling";
  if (ended?.kind !== "step" || (of !== undefined && stepOf(of) === ended.step)) return "";
  return ` voor «${inside(voice.step(ended.step)?.label ?? "")}»`;
}

/** The step a term is about; of a message by its id. */
function stepOf(of: Term["of"]): string | undefined {
  if (of.kind === "step") return of.step;
  return of.kind === "notice" ? of.notice.split(".").slice(0, 2).join(".") : undefined;
}

/** The tier a term stands in; ids of steps and notices begin with that of their tier. */
export function tierOfTerm({ of }: Term): TierId | undefined {
  if ("tier" in of) return of.tier;
  if (of.kind === "escalation") return of.from;
  const inner = of.kind === "step" ? of.step : of.kind === "notice" ? of.notice : undefined;
  return inner?.split(".", 1)[0];
}

/** The anchor as if the source named it, for where nothing is left to be understood. */
export function asNamed(anchor: Anchor): Anchor {
  return "implied" in anchor ? { ...anchor, implied: false } : anchor;
}

/** The start the machine takes for a term that names none. */
export function impliedAnchor(term: Term): Anchor | undefined {
  return term.bounds.flatMap((bound) =>
    bound.kind === "length" && "implied" in bound.anchor && bound.anchor.implied === true
      ? [bound.anchor]
      : [],
  )[0];
}

/** Whether the procedure leaves open from when a term runs. */
export function hasOpenAnchor(term: Term): boolean {
  return term.bounds.some((bound) => bound.kind === "length" && bound.anchor.kind === "open");
}
