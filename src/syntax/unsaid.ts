/**
 * What writers want to say and the language has no words for: told as such, since a list of what was expected at the
 * word that did not fit would help nobody.
 */
import type { ParamsOf } from "../diagnostics/catalogue.js";
import type { Span } from "../source/span.js";

/** A wish that was recognised on a line: where, and how to put it instead. */
export type Unsaid =
  | {
      readonly code: "wording-unsupported";
      readonly params: ParamsOf<"wording-unsupported">;
      readonly span: Span;
    }
  | {
      readonly code: "duration-part";
      readonly params: ParamsOf<"duration-part">;
      readonly span: Span;
      readonly suggestion?: string;
    };

/** The wish at an offset of a text, if the line says one of those known and the offset lies within or right behind it. */
export function unsaidAt(text: string, offset: number): Unsaid | undefined {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
  const covers = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null &&
    start + match.index - BEFORE <= offset &&
    offset <= start + match.index + match[0].length;
  const spanOf = (match: RegExpExecArray): Span => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  });
  const part = PART.exec(line);
  if (covers(part)) {
    const [written, amount = "", unit = ""] = part;
    const suggestion = WHOLE[`${amount.slice(0, 3)} ${unit}`.toLowerCase()];
    const found = { code: "duration-part", params: { written }, span: spanOf(part) } as const;
    return suggestion === undefined ? found : { ...found, suggestion };
  }
  for (const [wish, pattern] of WISHES) {
    const match = pattern.exec(line);
    if (covers(match)) {
      return {
        code: "wording-unsupported",
        params: { wish, least: match[1] ?? "" },
        span: spanOf(match),
      };
    }
  }
  return undefined;
}

/** A comma and a space may stand between where a statement stopped and the wish. */
const BEFORE = 2;

/** `half jaar`, `anderhalve maand` */
const PART = /(?<=\s)(half|halve|anderhalf|anderhalve)\s+(uur|dag|werkdag|week|maand|jaar)(?=\s|,|$)/i;

/** The same in whole units, by the first letters of the amount. */
const WHOLE: Readonly<Record<string, string>> = {
  "hal jaar": "6 maanden",
  "and jaar": "18 maanden",
  "hal dag": "12 uur",
  "and dag": "36 uur",
};

const WISHES: readonly (readonly [ParamsOf<"wording-unsupported">["wish"], RegExp])[] = [
  ["member-range", /(?<=commissie\s+van\s+)(\S+)\s+tot\s+(?:en\s+met\s+)?\S+(?:\s+(?:leden|lid))?/i],
  ["retention-subjects", /(?<=^\s*bewaren\s.*)bij\s+klachten\s+over(?:\s+[^\s,]+)?/i],
  ["extension-subjects", /(?<=^\s*verlengen\s.*)bij\s+klachten\s+over(?:\s+[^\s,]+)?/i],
  ["not-before", /niet\s+eerder\s+dan|(?:ten\s*minste|minstens)(?=\s+\S+\s+\p{L}+\s+na\s)/iu],
  ["at-least-before", /(?:ten\s*minste|minstens)(?=\s+\S+\s+\p{L}+\s+v[oó][oó]r\s)/iu],
];
