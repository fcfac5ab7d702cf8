/**
 * The floor: the same draws and the same moves for this procedure and this load alone, written out by hand on typed
 * arrays, with nothing left to look up. It counts less (no histogram of waiting), and must count the same.
 */
const inside = await import(process.env.KLACHTWERK_INSIDE);
const { plan, CASES } = await import("./klachtwerk.mjs");
const { FIRST_DAY, randomOf } = inside;
const { before, at: dayAt, from, to, perDay } = plan;

const BLOCK = 8192;
const SLOTS = 11;
// receipt, confirmed, investigated, talked, answered, handled; filed, confirmed, heard, decided, handled
const [RECEIVED, ANSWERED, HANDLED, FILED, DONE] = [0, 4, 5, 6, 10];
const days = new Int32Array(BLOCK * SLOTS);
const place = new Int32Array(BLOCK);
const times = new Float64Array(BLOCK);
const items = new Int32Array(BLOCK);
const directie = new Float64Array(3);
let commissie = 0;
let size = 0;

const uniform = (low, high, chance) => low + (high - low) * chance;
const triangle = (low, most, high, chance) =>
  chance < (most - low) / (high - low)
    ? low + Math.sqrt(chance * (high - low) * (most - low))
    : high - Math.sqrt((1 - chance) * (high - low) * (high - most));
const ready = (day) => before[day - FIRST_DAY];
const workdaysAfter = (day, count) => dayAt[before[day - FIRST_DAY + 1] + count - 1];

function push(time, item) {
  let at = size++;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (times[parent] < time || (times[parent] === time && items[parent] < item)) break;
    times[at] = times[parent];
    items[at] = items[parent];
    at = parent;
  }
  times[at] = time;
  items[at] = item;
}

function pop() {
  const first = items[0];
  const last = --size;
  const [time, item] = [times[last], items[last]];
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= last) break;
    if (
      child + 1 < last &&
      (times[child + 1] < times[child] ||
        (times[child + 1] === times[child] && items[child + 1] < items[child]))
    )
      child++;
    if (times[child] > time || (times[child] === time && items[child] > item)) break;
    times[at] = times[child];
    items[at] = items[child];
    at = child;
  }
  times[at] = time;
  items[at] = item;
  return first;
}

export function tally(cases, seed) {
  const counted = new Float64Array(9);
  const inTime = new Float64Array(9);
  const duration = new Float64Array(2048);
  const count = (term, end, due) => {
    counted[term]++;
    if (end <= due) inTime[term]++;
  };
  const close = (base, day) => {
    const received = days[base];
    duration[Math.min(2047, day - received)]++;
    count(0, days[base + 1], workdaysAfter(received, 5));
    count(1, days[base + 2], workdaysAfter(received, 15));
    count(2, days[base + 3], received + 28);
    count(3, days[base + ANSWERED], received + 42);
    count(4, days[base + HANDLED], workdaysAfter(received, 30));
    const filed = days[base + FILED];
    if (filed < 0) return;
    count(6, days[base + 7], workdaysAfter(filed, 5));
    count(7, days[base + 8], filed + 28);
    count(8, days[base + 9], filed + 70);
  };
  for (let block = 0; block * BLOCK < cases; block++) {
    const random = randomOf(seed, block);
    let left = Math.min(BLOCK, cases - block * BLOCK);
    while (left > 0) {
      let made = 0;
      let time = from;
      directie.fill(0);
      commissie = 0;
      while (made < left) {
        time -= Math.log(1 - random()) / perDay;
        const day = Math.floor(time);
        if (day > to) break;
        place[made] = 0;
        days[made * SLOTS + RECEIVED] = day;
        push(ready(day), made++);
      }
      while (size > 0) {
        const now = times[0];
        const item = pop();
        const base = item * SLOTS;
        const step = place[item]++;
        if (step === 4 || step === 8) {
          const handled = days[base + (step === 4 ? ANSWERED : 9)];
          days[base + (step === 4 ? HANDLED : DONE)] = handled;
          if (step === 4 && random() < 0.33) {
            const filed = handled + Math.round(uniform(1, 20, random()));
            if (filed <= workdaysAfter(handled, 10)) {
              days[base + FILED] = filed;
              push(ready(filed), item);
              continue;
            }
          }
          close(base, handled);
          continue;
        }
        let work = 0;
        if (step === 0 || step === 5) work = 0.1;
        else if (step === 1) work = triangle(0.5, 1, 3, random());
        else if (step === 2) work = 0.5;
        else if (step === 3) work = uniform(0.5, 1.5, random());
        else if (step === 6) work = 1;
        else work = triangle(1, 2, 4, random());
        let start = now;
        if (step < 4) {
          let free = directie[1] < directie[0] ? 1 : 0;
          if (directie[2] < directie[free]) free = 2;
          start = Math.max(now, directie[free]);
          directie[free] = start + work;
        } else {
          start = Math.max(now, commissie);
          commissie = start + work;
        }
        const worked = start + work;
        let wait = 0;
        if (step === 1) wait = Math.round(uniform(0, 10, random()));
        else if (step === 2) wait = Math.round(-3 * Math.log(1 - random()));
        else if (step === 6) wait = Math.round(uniform(7, 21, random()));
        const done = dayAt[Math.max(Math.floor(start), Math.ceil(worked) - 1)] + wait;
        days[base + step + (step < 4 ? 1 : 2)] = done;
        push(wait > 0 ? ready(done) : worked, item);
      }
      days.fill(-1, 0, made * SLOTS);
      left -= made;
    }
  }
  return { counted, inTime, duration };
}

days.fill(-1);

export function prepare() {
  let seed = 0;
  return { run: () => void tally(CASES, seed++), units: CASES };
}
