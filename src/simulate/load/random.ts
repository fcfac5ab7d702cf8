import type { Spread } from "./load-spec.js";

/** Numbers from 0 up to 1, the same row for the same seed. */
export type Random = () => number;

/** Small Fast Counter (sfc32): for each seed and block of cases a row of its own. */
export function randomOf(seed: number, block: number): Random {
  let a = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) | 0;
  let b = Math.imul(block ^ 0x243f_6a88, 0xc2b2_ae35) | 0;
  let c = (seed + Math.imul(block, 0x27d4_eb2f)) | 0;
  let counter = 1;
  const next = (): number => {
    const made = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + made) | 0;
    return (made >>> 0) / 2 ** 32;
  };
  // The first numbers still show the seed.
  for (let at = 0; at < 16; at++) next();
  return next;
}

/** One draw; a fixed value takes no number from the row. */
export function draw(spread: Spread, random: Random): number {
  switch (spread.kind) {
    case "fixed":
      return spread.value;
    case "uniform":
      return spread.from + (spread.to - spread.from) * random();
    case "triangle":
      return triangle(spread.from, spread.most, spread.to, random());
    case "exponential":
      return -spread.mean * Math.log(1 - random());
  }
}

function triangle(from: number, most: number, to: number, chance: number): number {
  const turn = to === from ? 1 : (most - from) / (to - from);
  return chance < turn
    ? from + Math.sqrt(chance * (to - from) * (most - from))
    : to - Math.sqrt((1 - chance) * (to - from) * (to - most));
}
