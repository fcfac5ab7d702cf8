import { cardinal } from "../dutch/numbers.js";

/**
 * The syllables of one Dutch word, as they are spoken: groups of vowels, in which a trema begins a new one. Digits count as
 * the number is said, an abbreviation in capitals («AVG») as its letters. Never less than one.
 */
export function syllables(word: string): number {
  const parts = word
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== "");
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + partSyllables(part), 0),
  );
}

function partSyllables(part: string): number {
  if (/^\d+$/.test(part)) return numberSyllables(part);
  // «wp2» is said letter by letter.
  if (/\d/.test(part)) return part.length;
  if (isSpelled(part)) return part.length;
  const sounds = LOANS.reduce((text, [loan, said]) => text.replace(loan, said), plain(part));
  return Math.max(1, sounds.match(VOWELS)?.length ?? 0);
}

/** Longer numbers are read in groups, and a leading zero is a digit of its own. */
function numberSyllables(digits: string): number {
  if (digits.length > 4 || digits.startsWith("0")) {
    return [...digits].reduce((sum, digit) => sum + partSyllables(cardinal(Number(digit))), 0);
  }
  return cardinal(Number(digits))
    .split(" ")
    .reduce((sum, word) => sum + partSyllables(word), 0);
}

/** Capitals only: without a vowel, or too short to be read as a word. */
function isSpelled(part: string): boolean {
  return /^\p{Lu}{2,}$/u.test(part) && (part.length <= 3 || !/[AEIOUY]/.test(part));
}

/** Small letters without accents; a bar stands where a trema, or «y» or «u» that is no vowel, parts two sounds. */
function plain(part: string): string {
  return part
    .toLowerCase()
    .normalize("NFD")
    .replace(/([aeiouy])\u0308/g, "|$1")
    .replace(/\p{M}/gu, "")
    .replace(/ĳ/g, "ij")
    .replace(/qu/g, "q|")
    .replace(/y(?=[aeiou])/g, "j")
    .replace(/(?<![aeiou|])j(?=[aeiou])/g, "|");
}

/** One syllable each, the longer first: «eeu» before «ee». What is not in it is a vowel of its own: «o-e-v-e-r». */
const VOWELS = /ieu(?=w)|eeu|eau|oei|ooi|aai(?!j)|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei(?!j)|ai(?!j)|au|ou|[aeiouy]/g;

/** Words whose letters do not tell: loans with a mute «e», and endings in which two vowels part. */
const LOANS: readonly (readonly [loan: RegExp, said: string])[] = [
  [/teams?$/, "tiem"],
  [/team(?=[bcdfghjklmnprstvwz])/, "tiem"],
  [/website/, "websit"],
  [/(on|off|dead|hot|help)li\s?ne/, "$1lin"],
  [/ser\|?vice/, "servis"],
  [/update/, "updeet"],
  [/coach/, "cootsj"],
  [/software/, "softwer"],
  [/(?<=s)eum/, "e|um"],
  [/e(?:\|)?um$/, "e|um"],
];
