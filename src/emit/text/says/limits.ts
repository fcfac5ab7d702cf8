import type { Bound, Term } from "../../../ir/machine.js";
import { dayOfYear } from "../dutch/dates.js";
import { list } from "../dutch/lists.js";
import { join } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import type { Voice } from "../voice.js";
import { anchorText, tierOfTerm } from "./anchors.js";

/** «binnen 8 dagen na het voorval of 8 dagen na de ontdekking ervan», «binnen 6 weken of vóór 1 juni» */
export function limitsText(voice: Voice, term: Term): string {
  if (term.bounds.every(isAfter)) {
    const limits = boundTexts(voice, term);
    return limits.length === 0 ? "" : `binnen ${list(limits, "of")}`;
  }
  const texts = boundTexts(voice, term).map((text, index) => {
    const bound = term.bounds[index];
    return bound !== undefined && isAfter(bound) ? `binnen ${text}` : text;
  });
  return list(texts, "of");
}

/**
 * Behind «zo spoedig mogelijk»: «uiterlijk 8 dagen na het voorval», but «uiterlijk binnen 10 werkdagen» where no start
 * is named, and «in elk geval vóór 1 juni».
 */
export function latest(voice: Voice, term: Term): string {
  if (!term.bounds.every(isAfter)) {
    const limits = limitsText(voice, term);
    return limits.startsWith("uiterlijk ") ? limits : `in elk geval ${limits}`;
  }
  const own = tierOfTerm(term);
  const started = term.bounds.every((bound) => {
    return bound.kind === "length" && anchorText(voice, bound.anchor, own, term.of) !== undefined;
  });
  return started
    ? `uiterlijk ${list(boundTexts(voice, term), "of")}`
    : `uiterlijk ${limitsText(voice, term)}`;
}

function isAfter(bound: Bound): boolean {
  return bound.kind === "length" && bound.direction === "after";
}

function boundTexts(voice: Voice, term: Term): readonly string[] {
  const named = term.bounds.some((bound) => bound.kind === "length" && bound.anchor.kind === "incident");
  const texts = term.bounds.map((bound) => boundText(voice, bound, term, named));
  return [...new Set(texts)];
}

/** «, wat het eerst komt»: which of several limits counts, where the writer says so or it is not the milder one. */
export function pickText({
  bounds,
  pick,
  pickStated,
}: {
  readonly bounds: readonly unknown[];
  readonly pick: "earliest" | "latest";
  readonly pickStated?: true;
}): string {
  if (bounds.length < 2 || (pick === "latest" && pickStated !== true)) return "";
  return `, wat het ${pick === "earliest" ? "eerst" : "laatst"} komt`;
}

/** `named`: the event was named before, so that «de ontdekking ervan» is clear. */
export function boundText(voice: Voice, bound: Bound, term: Term, named = false): string {
  if (bound.kind === "date") return `vóór ${dayOfYear(bound.month, bound.day)}`;
  const anchor =
    bound.anchor.kind === "discovery" && named
      ? "de ontdekking ervan"
      : anchorText(voice, bound.anchor, tierOfTerm(term), term.of);
  if (bound.direction === "before") {
    return join([
      "uiterlijk",
      lengthText(bound.length),
      anchor === undefined ? "van tevoren" : `vóór ${anchor}`,
    ]);
  }
  return join([lengthText(bound.length), anchor === undefined ? undefined : `na ${anchor}`]);
}
