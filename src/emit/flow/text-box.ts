/**
 * How wide a text is and where it breaks, without a browser to ask. Widths are those of Helvetica and Arial in
 * thousandths of the font size, by classes of characters, rounded up: a line is rather too short than too long.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += CLASSES.find(([characters]) => characters.includes(character))?.[1] ?? WIDE;
  return (width * size) / 1000;
}

const WIDE = 640;
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijl.,:;'’‘|!", 290],
  [" ft()[]/-r\u00a0", 340],
  ['abcdeghnopqsuvxyzkJLéëèêïöüáóíú0123456789?«»“”"_', 590],
  ["mwMW@%—…", 980],
];

/** The lines of a text at this width, in the same unit as the size; a word that is too long breaks where it must. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, size, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, size) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
