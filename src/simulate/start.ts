import type { Machine } from "../ir/machine.js";
import { CASE_VERSION, type Case } from "./case.js";
import { markSound } from "./case-shape.js";
import { indexOf } from "./machine-index.js";
import { type IsoMoment, readMoment } from "./moment.js";
import { openInitialTerms } from "./open-terms.js";

/**
 * A case before anything happened. `at`, when given, is the earliest moment its first event may have; a text that is
 * no moment counts as not given.
 */
export function start(machine: Machine, at?: IsoMoment): Case {
  const fresh: Case = {
    caseVersion: CASE_VERSION,
    machine: machine.id,
    irVersion: machine.irVersion,
    state: machine.initial,
    subjects: [],
    anchors: {},
    terms: [],
    data: {},
    log: [],
    assumptions: [],
  };
  const index = indexOf(machine);
  const isTold = at !== undefined && readMoment(at) !== undefined;
  return markSound(index, isTold ? openInitialTerms(index, { ...fresh, now: at }, at).value : fresh);
}
