import type { Length } from "../calendar/spec.js";
import type { ConditionId, EventId, OutcomeId, RoleId } from "../ir/machine.js";
import type { IsoMoment } from "./moment.js";

/**
 * Something that happens to a case, at the moment given beside it: an event of the machine, or `time`, by which
 * nothing happens but the passing of terms.
 */
export interface CaseEvent {
  readonly type: EventId | "time";
  readonly by?: RoleId;
  /** When a complaint was sent; absent: on the day it was received. Windows look at this moment. */
  readonly filedAt?: IsoMoment;
  /** When the message of a step arrived; absent: on the day it was sent. */
  readonly receivedAt?: IsoMoment;
  readonly outcome?: OutcomeId;
  /** Conditions of the procedure that hold, by id. */
  readonly conditions?: readonly ConditionId[];
  /** Class of the complainant. */
  readonly class?: string;
  /** What the complaint is about, by subject id. */
  readonly subjects?: readonly string[];
  /** Contents of the form or document. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Moments only people know: `incident`, `discovery`, `service-end`, or the name of a custom anchor. */
  readonly anchors?: Readonly<Record<string, IsoMoment>>;
  /** The complaint lacks something: the chance to complete it starts. */
  readonly incomplete?: boolean;
  /** The complaint was completed. */
  readonly completed?: boolean;
  /** Of an extension or a term set in the case: how long, or until which day. */
  readonly length?: Length;
  readonly date?: IsoMoment;
  /** By which extension a term is extended, by id; absent: the first that is not used up. */
  readonly extension?: string;
  /** Who agreed to an extension. */
  readonly consent?: readonly RoleId[];
}
