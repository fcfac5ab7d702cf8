import type { Rule } from "./rule.js";
import { addressFormDefault } from "./rules/address-form-default.js";
import { adoptedLate } from "./rules/adopted-late.js";
import { anonymousNamed } from "./rules/anonymous-named.js";
import { answerNotOwed } from "./rules/answer-not-owed.js";
import { appealSelf } from "./rules/appeal-self.js";
import { calendarDefault } from "./rules/calendar-default.js";
import { choiceRepeated } from "./rules/choice-repeated.js";
import { committeeSize } from "./rules/committee-size.js";
import { conditionRepeated } from "./rules/condition-repeated.js";
import { contentsOpen } from "./rules/contents-open.js";
import { dutyActorMissing } from "./rules/duty-actor-missing.js";
import { extensionExceedsWhole } from "./rules/extension-exceeds-whole.js";
import { extensionNoticeLate } from "./rules/extension-notice-late.js";
import { extensionNoticeMissing } from "./rules/extension-notice-missing.js";
import { extensionOfNothing } from "./rules/extension-of-nothing.js";
import { extensionOpen } from "./rules/extension-open.js";
import { extensionTotalShort } from "./rules/extension-total-short.js";
import { handlerAccused } from "./rules/handler-accused.js";
import { modalityContradictory } from "./rules/modality-contradictory.js";
import { noticeBeforeTerm } from "./rules/notice-before-term.js";
import { outcomeNotGiven } from "./rules/outcome-not-given.js";
import { outcomeNotInVerdict } from "./rules/outcome-not-in-verdict.js";
import { outcomeTooEarly } from "./rules/outcome-too-early.js";
import { outcomeUnused } from "./rules/outcome-unused.js";
import { retentionAbsent } from "./rules/retention-absent.js";
import { retentionAnchorImplied } from "./rules/retention-anchor-implied.js";
import { retentionContradictory } from "./rules/retention-contradictory.js";
import { retentionOpen } from "./rules/retention-open.js";
import { retentionPermanent } from "./rules/retention-permanent.js";
import { retentionTooShort } from "./rules/retention-too-short.js";
import { roleConflict } from "./rules/role-conflict.js";
import { roleUnused } from "./rules/role-unused.js";
import { signedOral } from "./rules/signed-oral.js";
import { skipOnLast } from "./rules/skip-on-last.js";
import { stateDeadEnd } from "./rules/state-dead-end.js";
import { stateUnreachable } from "./rules/state-unreachable.js";
import { stepActorMissing } from "./rules/step-actor-missing.js";
import { stepAnswerMissing } from "./rules/step-answer-missing.js";
import { subjectContradictory } from "./rules/subject-contradictory.js";
import { subjectUncovered } from "./rules/subject-uncovered.js";
import { substituteSelf } from "./rules/substitute-self.js";
import { suspensionNoticeMissing } from "./rules/suspension-notice-missing.js";
import { termAnchorImplied } from "./rules/term-anchor-implied.js";
import { termAnchorLater } from "./rules/term-anchor-later.js";
import { termAnchorOpen } from "./rules/term-anchor-open.js";
import { termAnchorSelf } from "./rules/term-anchor-self.js";
import { termAnchorSkippable } from "./rules/term-anchor-skippable.js";
import { termAnchorUnsent } from "./rules/term-anchor-unsent.js";
import { termAsapOpen } from "./rules/term-asap-open.js";
import { termLimitOpen } from "./rules/term-limit-open.js";
import { termMayExceedWhole } from "./rules/term-may-exceed-whole.js";
import { termOrderImpossible } from "./rules/term-order-impossible.js";
import { termOuterShort } from "./rules/term-outer-short.js";
import { termRange } from "./rules/term-range.js";
import { termReasonableOpen } from "./rules/term-reasonable-open.js";
import { termRepeated } from "./rules/term-repeated.js";
import { termSubjectMissing } from "./rules/term-subject-missing.js";
import { termTargetAfterLimit } from "./rules/term-target-after-limit.js";
import { termTooLongForWhole } from "./rules/term-too-long-for-whole.js";
import { tierEmpty } from "./rules/tier-empty.js";
import { tierExitMissing } from "./rules/tier-exit-missing.js";
import { tierUnreachable } from "./rules/tier-unreachable.js";
import { verdictSingle } from "./rules/verdict-single.js";
import { wayUnreachable } from "./rules/way-unreachable.js";
import { windowBypassed } from "./rules/window-bypassed.js";
import { windowClosedBeforeOpen } from "./rules/window-closed-before-open.js";
import { windowOpen } from "./rules/window-open.js";
import { windowRepeated } from "./rules/window-repeated.js";
import { windowStartPassed } from "./rules/window-start-passed.js";

/** All rules, in the order they are run. Diagnostics are sorted by place afterwards, so the order is for readers. */
export const RULES: readonly Rule[] = [
  // The order in which a case runs: what is wrong here makes the rest hard to judge.
  stepActorMissing,
  dutyActorMissing,
  tierEmpty,
  tierUnreachable,
  stateUnreachable,
  stateDeadEnd,
  wayUnreachable,
  tierExitMissing,
  skipOnLast,
  stepAnswerMissing,
  answerNotOwed,
  appealSelf,
  handlerAccused,
  subjectUncovered,
  // Terms, against each other and against the order.
  termRange,
  termAnchorSkippable,
  termAnchorUnsent,
  termAnchorSelf,
  termAnchorLater,
  termRepeated,
  termTargetAfterLimit,
  termTooLongForWhole,
  termMayExceedWhole,
  termOrderImpossible,
  termOuterShort,
  termSubjectMissing,
  extensionExceedsWhole,
  extensionOfNothing,
  extensionNoticeMissing,
  extensionNoticeLate,
  suspensionNoticeMissing,
  noticeBeforeTerm,
  windowClosedBeforeOpen,
  windowRepeated,
  windowStartPassed,
  windowBypassed,
  // Contents: who, what outcome, what is kept.
  modalityContradictory,
  subjectContradictory,
  anonymousNamed,
  signedOral,
  choiceRepeated,
  adoptedLate,
  substituteSelf,
  roleConflict,
  committeeSize,
  roleUnused,
  outcomeNotInVerdict,
  outcomeNotGiven,
  outcomeTooEarly,
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
