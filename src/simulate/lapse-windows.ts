import type { TermId } from "../ir/machine.js";
import { appliesIn } from "./applies.js";
import { isRunning, latestPlace, latestRun, runAt } from "./case.js";
import { endRun, isExpired } from "./case-terms.js";
import type { Draft } from "./draft.js";
import type { IsoMoment } from "./moment.js";

/** Ends the windows of roads that can no longer open: what they wait for was done in time, and nothing of it runs. */
export function closeLapseWindows(draft: Draft, at: IsoMoment): void {
  const { plan, value } = draft;
  for (const [id, terms] of plan.index.lapseWindows) {
    const place = latestPlace(value.terms, id);
    const run = runAt(value.terms, place);
    if (run === undefined || !isRunning(run)) continue;
    const waited = [...terms].flatMap((term) => latestRun(value, term) ?? []);
    const isOver = waited.every((one) => !isRunning(one) && !isExpired(one.status));
    if (isOver && waited.some(({ status }) => status === "met")) endRun(draft, place, run, "withdrawn", at);
  }
}

/**
 * Whether a window was closed because its road can no longer open, so that nobody waits for it; not when the window ended
 * because it is for other complaints than this.
 */
export function isRoadClosed({ plan, value }: Draft, id: TermId): boolean {
  const { index } = plan;
  if (!index.lapseWindows.has(id) || latestRun(value, id)?.status !== "withdrawn") return false;
  const term = index.scoped.has(id) ? index.terms.get(id) : undefined;
  return term === undefined || appliesIn(index, term, value);
}
