import { DateTime } from "luxon";
import { type Day, dayOf } from "./day.js";

/** Dutch law counts in Dutch days, whoever runs the compiler and wherever. */
const ZONE = "Europe/Amsterdam";

/** A time with its offset: `Z`, `+02:00` or `+0200`. */
const WITH_OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The day in the Netherlands on which an ISO instant falls: `2026-06-30T22:30:00Z` is 1 July.
 * Undefined for any other text, and for a time without an offset, which is no instant.
 */
export function localDayOf(isoInstant: string): Day | undefined {
  if (!WITH_OFFSET.test(isoInstant)) return undefined;
  const local = DateTime.fromISO(isoInstant, { zone: ZONE });
  return local.isValid ? dayOf(local.year, local.month, local.day) : undefined;
}
