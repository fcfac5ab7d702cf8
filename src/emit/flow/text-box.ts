/**
 * How wide a text is and where it breaks, without a browser to ask. Widths are those of Helvetica and Arial in
 * thousandths of the font size, by classes of characters, rounded up: a line is rather too short than too long.
 */
export function textWidth(text: string, size: number): number {
  return scaled(thousandths(text), size);
}

function scaled(width: number, size: number): number {
  return (width * size) / 1000;
}

function thousandths(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const width = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
  WIDTHS.set(character, width);
  return width;
}

/** What each character that was met measures, since it is asked of every letter of every text. */
const WIDTHS = new Map<string, number>();

/** Other scripts, pictures and signs. */
const WIDEST = 1250;
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’‘|!]/, 290],
  [/[ ft()[\]/\-r\u00a0]/, 340],
  [/[abcdeghnopqsuvxyzkJLéëèêïöüáóíú0-9?«»“”"_]/, 590],
  [/[mwMW@%—…]/, 1020],
  [/[A-Z&]/, 790],
  [/[!-~\u00df-\u024f]/, 640],
  [/[\u00a1-\u00de]/, 800],
];

/** The lines of a text at this width, in the same unit as the size; a word that is too long breaks where it must. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let wide = 0;
  for (const word of text.split(" ").flatMap((one) => pieces(one, size, width))) {
    const own = thousandths(word);
    // Widths are whole numbers that add up, so that a line need not be measured again for each word.
    const longer = line === "" ? own : wide + widthOf(" ") + own;
    if (line !== "" && scaled(longer, size) > width) {
      lines.push(line);
      line = word;
      wide = own;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      wide = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let wide = 0;
  for (const character of word) {
    const own = widthOf(character);
    if (part !== "" && scaled(wide + own, size) > width) {
      parts.push(part);
      part = "";
      wide = 0;
    }
    part += character;
    wide += own;
  }
  return [...parts, part];
}
