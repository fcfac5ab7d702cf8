import type { Machine } from "../../ir/machine.js";
import { type TimelineOptions, timeline } from "../timeline.js";
import type { Timeline } from "../timeline-types.js";
import { forecasts } from "./forecast.js";
import type { Forecast } from "./forecast-types.js";

/** What becomes of a complaint received on a day. */
export interface Simulation {
  /** The last day of each term, when everybody takes until then, and the latest end of every way. */
  readonly timeline: Timeline;
  /** The same complaint played as a case at three paces: best, expected, latest. */
  readonly forecasts: readonly Forecast[];
}

/** What the command `simulate` shows of a date of receipt. Pure; a date that does not exist gives a `problem`. */
export function simulate(machine: Machine, options: TimelineOptions): Simulation {
  const dates = timeline(machine, options);
  return { timeline: dates, forecasts: dates.problem === undefined ? forecasts(machine, options) : [] };
}
