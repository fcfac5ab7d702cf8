/** A stretch of a sentence and its place in it. */
export interface Stretch {
  readonly text: string;
  readonly at: number;
}

/**
 * The stretches between marks, without what stands in guillemets: that is the name of a part, which says nothing here. With
 * `byConjunction` a stretch ends at a conjunction too, so that each holds about one finite verb.
 */
export function stretchesOf(text: string, { byConjunction = false } = {}): readonly Stretch[] {
  const masked = text.replace(/«[^«»]*»/g, (name) => " ".repeat(name.length));
  const found: Stretch[] = [];
  let from = 0;
  for (const match of masked.matchAll(byConjunction ? MARK_OR_CONJUNCTION : MARK)) {
    found.push({ text: masked.slice(from, match.index), at: from });
    from = match.index + match[0].length;
  }
  return [...found, { text: masked.slice(from), at: from }];
}

const MARK = /[,;:()!?…–]|\.(?=\s|$)/g;
const MARK_OR_CONJUNCTION =
  /[,;:()!?…–]|\.(?=\s|$)|(?<![\p{L}-])(?:en|of|maar|want|als|dat|die|omdat|wanneer|zodra|totdat|voordat|nadat|terwijl|om|waar\p{L}*)(?![\p{L}-])/giu;
