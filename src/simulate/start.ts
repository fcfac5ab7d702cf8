import type { Machine } from "../ir/machine.js";
import { CASE_VERSION, type Case } from "./case.js";
import { draftOf } from "./draft.js";
import { type IsoMoment, readMoment } from "./moment.js";
import { openInitialTerms } from "./open-terms.js";
import { markSound } from "./sound.js";
import { planOf } from "./step-plan.js";

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
  const plan = planOf(machine);
  if (at === undefined || readMoment(at) === undefined) return markSound(plan.index, fresh);
  const draft = draftOf(plan, fresh);
  draft.value.now = at;
  openInitialTerms(draft, at);
  return markSound(plan.index, draft.value);
}
