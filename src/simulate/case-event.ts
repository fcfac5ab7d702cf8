import type { Length } from "../calendar/spec.js";
import type { ConditionId, EventId, OutcomeId, RoleId } from "../ir/machine.js";
import type { IsoMoment } from "./moment.js";

/**
 * Something that happens to a case, at the moment given beside it: an event of the machine, or `time`, by which
 * nothing happens but the passing of terms. What an event of some type may hold is what the JSON Schema of the events
 * says (`schema/events.ts`); anything else is refused.
 */
export interface CaseEvent {
  readonly type: EventId | "time";
  /** When it happens, as a stored event has it; where it is given, the same as the moment beside the event. */
  readonly at?: IsoMoment;
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
  /** Contents of the form or document: all that must be in it, or nothing when they are not recorded here. */
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
