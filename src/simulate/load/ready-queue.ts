/** Work that waits, the earliest first; of equal times the one that came first. A binary heap in typed arrays. */
export interface ReadyQueue {
  size: number;
  readonly times: Float64Array;
  readonly items: Int32Array;
}

/** An empty queue for at most so many items at once. */
export function readyQueue(most: number): ReadyQueue {
  return { size: 0, times: new Float64Array(most), items: new Int32Array(most) };
}

/** Adds an item. Items are numbered as they come, so that their number settles a tie. */
export function pushReady(queue: ReadyQueue, time: number, item: number): void {
  const { times, items } = queue;
  let at = queue.size++;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(time, item, times[parent] ?? 0, items[parent] ?? 0)) break;
    times[at] = times[parent] ?? 0;
    items[at] = items[parent] ?? 0;
    at = parent;
  }
  times[at] = time;
  items[at] = item;
}

/** Takes the first item off; its time is read from `times[0]` before. -1 when there is none. */
export function popReady(queue: ReadyQueue): number {
  const { times, items } = queue;
  if (queue.size === 0) return -1;
  const first = items[0] ?? -1;
  const last = --queue.size;
  const [time, item] = [times[last] ?? 0, items[last] ?? 0];
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= last) break;
    if (
      child + 1 < last &&
      isBefore(times[child + 1] ?? 0, items[child + 1] ?? 0, times[child] ?? 0, items[child] ?? 0)
    ) {
      child++;
    }
    if (!isBefore(times[child] ?? 0, items[child] ?? 0, time, item)) break;
    times[at] = times[child] ?? 0;
    items[at] = items[child] ?? 0;
    at = child;
  }
  times[at] = time;
  items[at] = item;
  return first;
}

function isBefore(time: number, item: number, otherTime: number, otherItem: number): boolean {
  return time < otherTime || (time === otherTime && item < otherItem);
}
