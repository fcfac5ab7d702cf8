import type { Term } from "../ir/machine.js";

/**
 * A term of work that counts back from something later (`uiterlijk 2 weken voor afronding van horen`). When it ends may
 * become known only after the work was done, so it is judged then by the moment of the work.
 */
export function looksBack({ of, bounds }: Term): boolean {
  return (
    (of.kind === "step" || of.kind === "whole") &&
    bounds.length > 0 &&
    bounds.every((bound) => bound.kind === "length" && bound.direction === "before")
  );
}
