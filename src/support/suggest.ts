/** "Bedoelde u ...?": the known word nearest to a mistyped one. */

/**
 * The candidate nearest to `word` in edits (insert, delete, replace, swap of neighbours), letter case apart, or none
 * when all are too far: one edit for words of up to three letters, two up to seven, then three.
 * Of equally near candidates one that begins with the same letter wins, then the first.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  // One mistake on every line of a long file asks for the same word each time. Only lists stay as they are.
  if (!Array.isArray(candidates)) return nearest(word, candidates);
  const known = answers.get(candidates) ?? new Map<string, string | undefined>();
  if (known.has(word)) return known.get(word);
  const found = nearest(word, candidates);
  if (known.size >= MOST_ANSWERS) known.clear();
  answers.set(candidates, known.set(word, found));
  return found;
}

const answers = new WeakMap<Iterable<string>, Map<string, string | undefined>>();
const MOST_ANSWERS = 500;

function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3;
  let best: string | undefined;
  let bestScore = (limit + 1) * 2;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (Math.abs(known.length - wanted.length) > limit) continue;
    const edits = distance(wanted, known, limit);
    if (edits > limit) continue;
    const score = edits * 2 + (known[0] === wanted[0] ? 0 : 1);
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The number of edits from `a` to `b`; a swap of two neighbours counts as one. Stops counting above `limit`: the
 * result is then some larger number.
 */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  let beforePrevious: number[] = [];
  let previous: number[] = [];
  let spare: number[] = [];
  for (let column = 0; column <= b.length; column++) previous.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current = spare;
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const changed = (previous[column - 1] ?? 0) + (same ? 0 : 1);
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
      if (row > 1 && column > 1 && swapped(a, row, b, column)) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    spare = beforePrevious;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const swapped = (a: string, row: number, b: string, column: number): boolean =>
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
