import type { Term } from "../../ir/machine.js";
import type { Case } from "../case.js";
import type { ForecastMove } from "./forecast-types.js";

/** A case on its way, with what was decided so far. */
export interface Driven {
  readonly value: Case;
  readonly moves: readonly ForecastMove[];
  /** Steps without a limit, and those with nothing but a target, by label. */
  readonly sameDay: readonly string[];
  readonly targetOnly: readonly string[];
  readonly conditions: readonly string[];
  /** Of each move that another outcome would have made another: its step and the outcome it was given, by label. */
  readonly outcomes: readonly { readonly step: string; readonly outcome: string }[];
  /** The terms that were waited for. */
  readonly met: readonly Term[];
}
