import type { Machine } from "../ir/machine.js";
import type { IsoMoment } from "./moment.js";

/** From when and until when a procedure says it is in force, ISO dates, both inclusive. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
}

/** When the procedure is in force, if a complaint received at this moment is not within that; else undefined. */
export function outsideValidity(
  { procedure }: Machine,
  received: IsoMoment | undefined,
): Validity | undefined {
  const { validFrom: from, validUntil: until } = procedure;
  const day = received?.slice(0, 10);
  if (day === undefined) return undefined;
  if ((from === undefined || day >= from) && (until === undefined || day <= until)) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
