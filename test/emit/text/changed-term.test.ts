import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { severityOf } from "../../../src/diagnostics/message.js";
import type { Sentence, TextDocument } from "../../../src/emit/text/document/document.js";
import { sentencesOf, traceOf } from "../../../src/emit/text/document/trace.js";
import { onWeekday } from "../../../src/emit/text/dutch/dates.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { textDocument } from "../../../src/emit/text/text.js";
import { toelichting } from "../../../src/emit/text/variants/toelichting.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine, Term } from "../../../src/ir/machine.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";

/**
 * A writer who changes one term must see it in every text that states the term, and see nothing else move. Each term of the five
 * is changed in the source itself: every number in it is made one more, and a term without a number gets one.
 */
const STEADY = VARIANTS.filter(({ needs }) => needs === undefined);

const compiled = (text: string, name: string): Machine => {
  const { machine, diagnostics } = compile(text, { path: `${name}.klacht` });
  expect(diagnostics.filter((one) => severityOf(one) === "error")).toEqual([]);
  return machine;
};

interface Change {
  readonly term: Term;
  readonly after: Machine;
}

/** Each number of each term, one more. */
function longer(source: string, before: Machine, name: string): readonly Change[] {
  return before.terms.flatMap((term) => {
    const { start, end } = term.origin;
    return [...source.slice(start, end).matchAll(/(?<![\d-])\d+(?=\s)/g)].map((written) => {
      const at = start + written.index;
      const changed = `${source.slice(0, at)}${Number(written[0]) + 1}${source.slice(at + written[0].length)}`;
      return { term, after: compiled(changed, name) };
    });
  });
}

/** Each term without a number, with one instead. */
function stated(source: string, before: Machine, name: string): readonly Change[] {
  return before.terms
    .filter(({ bounds }) => bounds.length === 0)
    .map((term) => {
      const { start, end } = term.origin;
      const written =
        term.of.kind === "escalation" ? "binnen 3 weken na afhandeling" : "binnen 3 weken na ontvangst";
      return { term, after: compiled(`${source.slice(0, start)}${written}${source.slice(end)}`, name) };
    });
}

describe.each(PROCEDURES)("a term of %s that is changed", (name) => {
  const source = readFileSync(`procedures/${name}.klacht`, "utf8");
  const before = compiled(source, name);
  const numbers = longer(source, before, name);
  const unbounded = stated(source, before, name);

  it("is every term there is, each number of it", () => {
    const lengths = before.terms.flatMap(({ id, bounds }) => bounds.map(() => id));
    expect(numbers.map(({ term }) => term.id)).toEqual(lengths);
    const ids = [...new Set([...numbers, ...unbounded].map(({ term }) => term.id))];
    expect(ids.sort()).toEqual(before.terms.map(({ id }) => id).sort());
  });

  it.each(STEADY.map((variant) => [variant.id, variant] as const))(
    "moves its own sentences in %s, and no other",
    (_, variant) => {
      const old = textDocument(before, variant);
      for (const { term, after } of numbers) {
        const fresh = textDocument(after, variant);
        const [left, right] = [sentencesOf(old), sentencesOf(fresh)];
        expect(right.length, term.id).toBe(left.length);
        const moved = left.flatMap((one, at) =>
          one.text === right[at]?.text ? [] : [{ one, text: right[at]?.text ?? "" }],
        );
        // What moved is about the term, or names it by its length («de termijn van 6 weken»).
        for (const { one, text } of moved) {
          expect(withoutLengths(text), term.id).toBe(withoutLengths(one.text));
        }
        const stating = traceOf(old).get(term.id) ?? [];
        expect(moved.length > 0, `${term.id} in ${variant.id}`).toBe(stating.some((text) => /\d/.test(text)));
      }
    },
  );

  it.each(STEADY.map((variant) => [variant.id, variant] as const))(
    "is told in %s once it has a length, and then nothing else is told otherwise",
    (_, variant) => {
      const old = textDocument(before, variant);
      for (const { term, after } of unbounded) {
        const fresh = textDocument(after, variant);
        const { gone, come } = difference(old, fresh);
        const own = ownIds(before, after, term);
        const others = [...gone, ...come].filter(
          ({ text, about }) => !about.some((id) => own.has(id)) && !/3\s+weken/.test(text),
        );
        expect(
          others.map(({ text }) => text),
          term.id,
        ).toEqual([]);
        const isTold = (traceOf(old).get(term.id) ?? []).length > 0;
        const told = come.some(({ text }) => /3\s+weken/.test(text));
        expect(told, `${term.id} in ${variant.id}`).toBe(isTold);
      }
    },
  );

  it("moves the dates in toelichting that hang on it, and no other", () => {
    const options = { style: PLAIN_STYLE, received: "2026-03-30" };
    const old = textDocument(before, toelichting, options);
    const dates = timeline(before, options);
    for (const { term, after } of [...numbers, ...unbounded]) {
      const fresh = textDocument(after, toelichting, options);
      const next = timeline(after, options);
      const same = new Set(dates.rows.map((row) => JSON.stringify(row)));
      const moved = next.rows.filter((row) => !same.has(JSON.stringify(row)));
      const own = new Set([
        ...ownIds(before, after, term),
        ...moved.flatMap((row) => [row.term, row.step, row.tier].filter((id) => id !== undefined)),
      ]);
      const { gone, come } = difference(old, fresh);
      // The ways to an end and what was assumed are about no node; they hang on every date.
      const others = [...gone, ...come].filter(
        ({ about }) => about.length > 0 && !about.some((id) => own.has(id)),
      );
      expect(
        others.map(({ text }) => text),
        term.id,
      ).toEqual([]);
      const text = come.map((one) => one.text.replaceAll("\u00a0", " ")).join(" ");
      for (const { date } of moved) {
        if (date !== undefined) expect(text, term.id).toContain(onWeekday(date).replaceAll("\u00a0", " "));
      }
    }
  });
});

/** What may move with a term: itself, what it is on, and what is open about it. */
function ownIds(before: Machine, after: Machine, { id, of }: Term): ReadonlySet<string> {
  const on = JSON.stringify(of);
  const renewed = after.terms.filter((one) => JSON.stringify(one.of) === on).map((one) => one.id);
  const places = "step" in of ? [of.step] : "tier" in of ? [of.tier] : "to" in of ? [of.from, of.to] : [];
  const open = before.openPoints.filter(({ about }) => about === id).map((point) => point.id);
  const steps = before.tiers.flatMap((tier) => tier.steps).filter((step) => places.includes(step.id));
  const acts = steps.flatMap((step) => step.acts.map((act) => act.id));
  return new Set([id, ...renewed, ...places, ...acts, ...open]);
}

/** The sentences of one text that the other has not, counted. */
function difference(old: TextDocument, fresh: TextDocument) {
  return { gone: without(old, fresh), come: without(fresh, old) };
}

function without(one: TextDocument, other: TextDocument): readonly Sentence[] {
  // Two terms may be explained in the same words.
  const key = ({ text, about }: Sentence) => JSON.stringify([text, about]);
  const left = new Map<string, number>();
  for (const each of sentencesOf(other)) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return sentencesOf(one).filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}

/** The text with every length taken out: what must stay the same when only a length changes. */
function withoutLengths(text: string): string {
  return text
    .replace(/\d+\s(dag(en)?|werkdag(en)?|we(ek|ken)|maand(en)?|jaar|uur)/g, "TERMIJN")
    .replaceAll(/\bdie \d+\b/g, "die N");
}
