import type { TextMateGrammar, TextMatePattern } from "./textmate.js";

/** A stretch of a line with the scope an editor would colour it by. */
export interface Scoped {
  readonly text: string;
  readonly scope: string;
}

/** Colours a text as an editor does: line by line, the first pattern that matches earliest wins. */
export function scopesOf(grammar: TextMateGrammar, text: string): readonly Scoped[] {
  const found: Scoped[] = [];
  let open: Extract<TextMatePattern, { begin: string }> | undefined;
  for (const line of text.split("\n")) {
    let at = 0;
    while (at < line.length) {
      if (open !== undefined) {
        const end = matchAt(open.end, line, at);
        found.push({ text: line.slice(at, end?.end), scope: open.name });
        if (end === undefined) break;
        open = undefined;
        at = end.end;
        continue;
      }
      const hit = firstHit(grammar.patterns, line, at);
      if (hit === undefined) break;
      if ("begin" in hit.pattern) open = hit.pattern;
      found.push(...scopedOf(hit));
      at = Math.max(hit.match.end, at + 1);
    }
  }
  return found;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

interface Hit {
  readonly pattern: TextMatePattern;
  readonly match: Match;
}

function firstHit(patterns: readonly TextMatePattern[], line: string, from: number): Hit | undefined {
  let best: Hit | undefined;
  for (const pattern of patterns) {
    const match = matchAt("begin" in pattern ? pattern.begin : pattern.match, line, from);
    if (match !== undefined && (best === undefined || match.start < best.match.start))
      best = { pattern, match };
  }
  return best;
}

function matchAt(source: string, line: string, from: number): Match | undefined {
  const regex = new RegExp(source.replace(/^\(\?i\)/, ""), source.startsWith("(?i)") ? "giu" : "gu");
  regex.lastIndex = from;
  const match = regex.exec(line);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].length, groups: match };
}

function scopedOf({ pattern, match }: Hit): readonly Scoped[] {
  const whole = pattern.name === undefined ? [] : [{ text: match.groups[0] ?? "", scope: pattern.name }];
  if (!("captures" in pattern)) return whole;
  return [
    ...whole,
    ...Object.entries(pattern.captures ?? {}).flatMap(([group, { name }]) => {
      const text = match.groups[Number(group)];
      return text === undefined ? [] : [{ text, scope: name }];
    }),
  ];
}
