import type { Rule } from "./rule.js";
import { addressFormDefault } from "./rules/address-form-default.js";
import { calendarDefault } from "./rules/calendar-default.js";
import { committeeSize } from "./rules/committee-size.js";
import { conditionRepeated } from "./rules/condition-repeated.js";
import { contentsOpen } from "./rules/contents-open.js";
import { dutyActorMissing } from "./rules/duty-actor-missing.js";
import { extensionNoticeLate } from "./rules/extension-notice-late.js";
import { extensionNoticeMissing } from "./rules/extension-notice-missing.js";
import { extensionOfNothing } from "./rules/extension-of-nothing.js";
import { extensionOpen } from "./rules/extension-open.js";
import { extensionTotalShort } from "./rules/extension-total-short.js";
import { modalityContradictory } from "./rules/modality-contradictory.js";
import { outcomeNotGiven } from "./rules/outcome-not-given.js";
import { outcomeNotInVerdict } from "./rules/outcome-not-in-verdict.js";
import { outcomeUnused } from "./rules/outcome-unused.js";
import { retentionAbsent } from "./rules/retention-absent.js";
import { retentionAnchorImplied } from "./rules/retention-anchor-implied.js";
import { retentionContradictory } from "./rules/retention-contradictory.js";
import { retentionOpen } from "./rules/retention-open.js";
import { retentionPermanent } from "./rules/retention-permanent.js";
import { retentionTooShort } from "./rules/retention-too-short.js";
import { roleConflict } from "./rules/role-conflict.js";
import { roleUnused } from "./rules/role-unused.js";
import { skipOnLast } from "./rules/skip-on-last.js";
import { stateDeadEnd } from "./rules/state-dead-end.js";
import { stateUnreachable } from "./rules/state-unreachable.js";
import { stepActorMissing } from "./rules/step-actor-missing.js";
import { stepAnswerMissing } from "./rules/step-answer-missing.js";
import { substituteSelf } from "./rules/substitute-self.js";
import { termAnchorImplied } from "./rules/term-anchor-implied.js";
import { termAnchorLater } from "./rules/term-anchor-later.js";
import { termAnchorOpen } from "./rules/term-anchor-open.js";
import { termAnchorSelf } from "./rules/term-anchor-self.js";
import { termAnchorSkippable } from "./rules/term-anchor-skippable.js";
import { termAsapOpen } from "./rules/term-asap-open.js";
import { termLimitOpen } from "./rules/term-limit-open.js";
import { termMayExceedWhole } from "./rules/term-may-exceed-whole.js";
import { termRange } from "./rules/term-range.js";
import { termReasonableOpen } from "./rules/term-reasonable-open.js";
import { termTargetAfterLimit } from "./rules/term-target-after-limit.js";
import { termTooLongForWhole } from "./rules/term-too-long-for-whole.js";
import { tierEmpty } from "./rules/tier-empty.js";
import { tierExitMissing } from "./rules/tier-exit-missing.js";
import { tierUnreachable } from "./rules/tier-unreachable.js";
import { verdictSingle } from "./rules/verdict-single.js";
import { windowClosedBeforeOpen } from "./rules/window-closed-before-open.js";
import { windowOpen } from "./rules/window-open.js";
import { windowRepeated } from "./rules/window-repeated.js";

/** All rules, in the order they are run. Diagnostics are sorted by place afterwards, so the order is for readers. */
export const RULES: readonly Rule[] = [
  // The order in which a case runs: what is wrong here makes the rest hard to judge.
  stepActorMissing,
  dutyActorMissing,
  tierEmpty,
  tierUnreachable,
  stateUnreachable,
  stateDeadEnd,
  tierExitMissing,
  skipOnLast,
  stepAnswerMissing,
  // Terms, against each other and against the order.
  termRange,
  termAnchorSkippable,
  termAnchorSelf,
  termAnchorLater,
  termTargetAfterLimit,
  termTooLongForWhole,
  termMayExceedWhole,
  extensionOfNothing,
  extensionNoticeMissing,
  extensionNoticeLate,
  windowClosedBeforeOpen,
  windowRepeated,
  // Contents: who, what outcome, what is kept.
  modalityContradictory,
  substituteSelf,
  roleConflict,
  committeeSize,
  roleUnused,
  outcomeNotInVerdict,
  outcomeNotGiven,
  verdictSingle,
  outcomeUnused,
  conditionRepeated,
  retentionAbsent,
  extensionTotalShort,
  retentionContradictory,
  retentionPermanent,
  retentionTooShort,
  // What is left open, and how silence was read.
  termLimitOpen,
  termAsapOpen,
  termReasonableOpen,
  termAnchorOpen,
  extensionOpen,
  windowOpen,
  contentsOpen,
  retentionOpen,
  termAnchorImplied,
  retentionAnchorImplied,
  calendarDefault,
  addressFormDefault,
];
