import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { sentencesOf, traceOf } from "../../../src/emit/text/document/trace.js";
import { textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine, Term } from "../../../src/ir/machine.js";
import { PROCEDURES } from "../../procedures/names.js";

/**
 * A writer who changes the length of one term must see it in every text that states the term, and see nothing else move.
 * Each term of the five with a length is changed in the source itself; toelichting has dates of later steps as well.
 */
const STEADY = VARIANTS.filter(({ needs }) => needs === undefined);

const compiled = (text: string, name: string): Machine => compile(text, { path: `${name}.klacht` }).machine;

/** The terms that are written with a number, with the source in which that number is one more. */
function changes(name: string): readonly (readonly [id: string, before: Machine, after: Machine])[] {
  const source = readFileSync(`procedures/${name}.klacht`, "utf8");
  const before = compiled(source, name);
  return before.terms.flatMap((term) => {
    const at = numberIn(source, term);
    if (at === undefined) return [];
    const changed = `${source.slice(0, at.start)}${Number(source.slice(at.start, at.end)) + 1}${source.slice(at.end)}`;
    return [[term.id, before, compiled(changed, name)] as const];
  });
}

function numberIn(
  source: string,
  { bounds, origin }: Term,
): { readonly start: number; readonly end: number } | undefined {
  const [bound] = bounds;
  if (bound?.kind !== "length") return undefined;
  const written = new RegExp(`(?<![\\d-])${bound.length.amount}(?=\\s)`).exec(
    source.slice(origin.start, origin.end),
  );
  if (written === null) return undefined;
  const start = origin.start + written.index;
  return { start, end: start + written[0].length };
}

describe.each(PROCEDURES)("a term of %s that is changed", (name) => {
  const all = changes(name);

  it("is found in the source for every term with a length", () => {
    const source = readFileSync(`procedures/${name}.klacht`, "utf8");
    const withLength = compiled(source, name).terms.filter(({ bounds }) => bounds[0]?.kind === "length");
    expect(all.map(([id]) => id)).toEqual(withLength.map(({ id }) => id));
  });

  it.each(STEADY.map((variant) => [variant.id, variant] as const))(
    "moves its own sentences in %s, and no other",
    (_, variant) => {
      for (const [id, before, after] of all) {
        const old = textDocument(before, variant);
        const fresh = textDocument(after, variant);
        const [left, right] = [sentencesOf(old), sentencesOf(fresh)];
        expect(right.length, id).toBe(left.length);
        const moved = left.flatMap((one, at) =>
          one.text === right[at]?.text ? [] : [{ one, text: right[at]?.text ?? "" }],
        );
        // What moved is about the term, or names it by its length («de termijn van 6 weken»).
        for (const { one, text } of moved) {
          expect(withoutLengths(text), id).toBe(withoutLengths(one.text));
        }
        const stating = traceOf(old).get(id) ?? [];
        expect(moved.length > 0, `${id} in ${variant.id}`).toBe(stating.some((text) => /\d/.test(text)));
      }
    },
  );
});

/** The text with every length taken out: what must stay the same when only a length changes. */
function withoutLengths(text: string): string {
  return text
    .replace(/\d+\s(dag(en)?|werkdag(en)?|we(ek|ken)|maand(en)?|jaar|uur)/g, "TERMIJN")
    .replaceAll(/\bdie \d+\b/g, "die N");
}
